package recording

import (
	"bytes"
	"context"
	"errors"
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
	// Arguments and the fields of input objects may be in any order; lists are in theirs.
	ordered := NewReplay([]Exchange{{Query: `{a(x:{p:1 q:[{s:1 t:2}]} y:[1 2]){b(d:1 c:2) ...f}} fragment f on T{g(j:1 i:2)}`, Status: 200, Answer: []byte(`{}`)}}, "u")
	for query, want := range map[string]bool{
		`{a(y:[1 2] x:{q:[{t:2 s:1}] p:1}){b(c:2 d:1) ...f}} fragment f on T{g(i:2 j:1)}`: true,
		`{a(y:[2 1] x:{q:[{t:2 s:1}] p:1}){b(c:2 d:1) ...f}} fragment f on T{g(i:2 j:1)}`: false,
		`{a(y:[1 2] x:{q:[{t:1 s:2}] p:1}){b(c:2 d:1) ...f}} fragment f on T{g(i:2 j:1)}`: false,
	} {
		if _, body := post(t, ordered, "u", fmt.Sprintf(`{"query":%q}`, query)); (body == "{}") != want {
			t.Errorf("%s: %s", query, body)
		}
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

// dying is an engine that is gone, or whose CLI says so.
type dying struct{ status int }

func (d dying) Relay(context.Context, []byte) (int, []byte, error) {
	if d.status == 0 {
		return 0, nil, errors.New("no answer")
	}
	return d.status, []byte("http do: EOF"), nil
}

// A recording that lacks an answer says so.
func TestRecordingOfADyingEngine(t *testing.T) {
	for status, want := range map[int]string{0: "no answer", 502: "HTTP 502", 200: "HTTP 200"} {
		var file bytes.Buffer
		recorder := NewRecorder(dying{status}, "t", &file)
		post(t, recorder, "t", `{"query":"{ now }"}`)
		if err := recorder.Err(); err == nil || !strings.Contains(err.Error(), "is incomplete") || !strings.Contains(err.Error(), want) || file.Len() > 0 {
			t.Errorf("status %d: %v, %s", status, err, file.String())
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
