package recording

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// counter answers each request with how many there were.
type counter int

func (c *counter) Relay(_ context.Context, body []byte) (int, []byte, error) {
	*c++
	if bytes.Contains(body, []byte("refused")) {
		return http.StatusUnprocessableEntity, []byte(`{"errors":[{"message":"Cannot query field"}],"data":null}`), nil
	}
	return http.StatusOK, []byte(fmt.Sprintf(`{"data":{"n":%d,"user":null}}`, *c)), nil
}

func post(t *testing.T, handler http.Handler, token, body string) (int, string) {
	t.Helper()
	request := httptest.NewRequest(http.MethodPost, "/query", strings.NewReader(body))
	request.SetBasicAuth(token, "")
	answer := httptest.NewRecorder()
	handler.ServeHTTP(answer, request)
	return answer.Code, answer.Body.String()
}

func TestRecordAndReplay(t *testing.T) {
	var file bytes.Buffer
	var engine counter
	recorder := NewRecorder(&engine, "t", &file)
	calls := []string{
		`{"query":"query ($n: Int!) { container(n: $n) { user } }","variables":{"n":9007199254740993}}`,
		`{"query":"{ now }"}`,
		`{"query":"{ now }"}`,
		`{"query":"{ refused }"}`,
		`{"query":"{ setSecret(name: \"s\", plaintext: \"hunter2\") { id } }"}`,
		`{"query":"query($p: String!) { setSecret(name: \"s\", plaintext: $p) { id } }","variables":{"p":"hunter2"}}`,
	}
	var want []string
	for _, call := range calls {
		_, body := post(t, recorder, "t", call)
		want = append(want, body)
	}
	if code, _ := post(t, recorder, "x", calls[0]); code != http.StatusUnauthorized || recorder.Err() != nil {
		t.Errorf("another token: HTTP %d, %v", code, recorder.Err())
	}
	if strings.Contains(file.String(), "hunter2") {
		t.Error("a secret is in the recording")
	}
	exchanges, err := Read("file", strings.NewReader(file.String()))
	if err != nil || len(exchanges) != len(calls) {
		t.Fatalf("%d exchanges, %v", len(exchanges), err)
	}
	replay := NewReplay(exchanges, "u")
	for i, call := range calls {
		if code, body := post(t, replay, "u", call); body != want[i] || code != exchanges[i].Status {
			t.Errorf("%s\ngot  HTTP %d %s\nwant HTTP %d %s", call, code, body, exchanges[i].Status, want[i])
		}
	}
	if int(engine) != len(calls) {
		t.Errorf("the engine was asked %d times", engine)
	}
	// Again: the last answer, whatever the layout and the order of keys.
	if _, body := post(t, replay, "u", `{"variables":{},"query":"query\n{\n  now\n}\n"}`); body != want[2] {
		t.Errorf("again: %s, want %s", body, want[2])
	}
	// What isn't there, with the nearest that is.
	for call, near := range map[string]string{
		`{"query":"query ($n: Int!) { container(n: $n) { user } }","variables":{"n":1}}`: `9007199254740993`,
		`{"query":"{ then }"}`: "{ now }",
	} {
		if code, body := post(t, replay, "u", call); code != http.StatusOK || !strings.Contains(body, "the recording has no answer") || !strings.Contains(body, near) {
			t.Errorf("%s: HTTP %d %s", call, code, body)
		}
	}
	for _, body := range []string{"", "[]", `{"query":""}`} {
		if code, _ := post(t, replay, "u", body); code != http.StatusBadRequest {
			t.Errorf("%q: HTTP %d", body, code)
		}
	}
}

func TestRead(t *testing.T) {
	for text, want := range map[string]string{
		"":                               "file: the recording is empty",
		"{\n":                            "file: exchange 1 can't be read",
		`{"query":"{a}","status":200}`:   "file: exchange 1 has no answer",
		`{"query":"{a}","answer":{}} 12`: "file: exchange 1 has no answer",
	} {
		if _, err := Read("file", strings.NewReader(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}
