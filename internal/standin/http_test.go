package standin

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"
)

// send posts a body to the engine and returns status and answer.
func send(t *testing.T, engine *Engine, change func(*http.Request), body string) (*http.Response, string) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, engine.URL(), strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	request.SetBasicAuth(engine.Token(), "")
	request.Header.Set("Content-Type", "application/json")
	if change != nil {
		change(request)
	}
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer, strings.TrimSpace(string(text))
}

func TestProtocol(t *testing.T) {
	engine, _ := start(t, embedded(t), Options{Token: "t0ken"})
	for name, test := range map[string]struct {
		change func(*http.Request)
		body   string
		status int
		want   string
	}{
		"as Rust asks":              {nil, `{"query":"{version}","variables":null}`, 200, `{"data":{"version":"version"}}`},
		"as Go asks":                {nil, `{"query":"query Query {version}","operationName":"Query"}`, 200, `{"data":{"version":"version"}}`},
		"variables":                 {nil, `{"query":"query($n:String!,$s:[String!]){git(url:$n){branches(patterns:$s)}}","variables":{"n":"a\"b","s":null}}`, 200, `{"data":{"git":{"branches":["git(url:\"a\\\"b\").branches(patterns:null)[0]","git(url:\"a\\\"b\").branches(patterns:null)[1]"]}}}`},
		"a variable that isn't set": {nil, `{"query":"query($s:[String!]){git(url:\"u\"){branches(patterns:$s)}}"}`, 200, `{"data":{"git":{"branches":["git(url:\"u\").branches[0]","git(url:\"u\").branches[1]"]}}}`},
		"64 bits in a variable":     {nil, `{"query":"query($t:Int!){file(name:\"f\",contents:\"\"){withTimestamps(timestamp:$t){name}}}","variables":{"t":9007199254740993}}`, 200, `{"data":{"file":{"withTimestamps":{"name":"file(name:\"f\", contents:\"\").withTimestamps(timestamp:9007199254740993).name"}}}}`},
		"charset":                   {func(r *http.Request) { r.Header.Set("Content-Type", "application/json;charset=utf-8") }, `{"query":"{version}"}`, 200, `{"data":{"version":"version"}}`},
		"a password":                {func(r *http.Request) { r.SetBasicAuth("t0ken", "x") }, `{"query":"{version}"}`, 200, `{"data":{"version":"version"}}`},
		"no token":                  {func(r *http.Request) { r.Header.Del("Authorization") }, `{"query":"{version}"}`, 401, ``},
		"another token":             {func(r *http.Request) { r.SetBasicAuth("t0ken2", "") }, `{"query":"{version}"}`, 401, ``},
		"a bearer token":            {func(r *http.Request) { r.Header.Set("Authorization", "Bearer t0ken") }, `{"query":"{version}"}`, 401, ``},
		"another path":              {func(r *http.Request) { r.URL.Path = "/" }, `{"query":"{version}"}`, 404, `404 page not found`},
		"no content type":           {func(r *http.Request) { r.Header.Del("Content-Type") }, `{"query":"{version}"}`, 400, `{"errors":[{"message":"transport not supported"}],"data":null}`},
		"text":                      {func(r *http.Request) { r.Header.Set("Content-Type", "text/plain") }, `{"query":"{version}"}`, 400, `{"errors":[{"message":"transport not supported"}],"data":null}`},
		"GET":                       {func(r *http.Request) { r.Method = "GET" }, ``, 422, `{"errors":[{"message":"no operation provided"}],"data":null}`},
		"OPTIONS":                   {func(r *http.Request) { r.Method = "OPTIONS" }, ``, 200, ``},
		"empty":                     {nil, ``, 400, `{"errors":[{"message":"json request body could not be decoded: EOF"}],"data":null}`},
		"an array":                  {nil, `[]`, 400, `{"errors":[{"message":"json request body could not be decoded: json: cannot unmarshal array into Go value of type struct { Query string; OperationName string; Variables map[string]interface {} }"}],"data":null}`},
		"two values":                {nil, `{"query":"{version}"} {}`, 400, `{"errors":[{"message":"json request body could not be decoded: there is more behind the object"}],"data":null}`},
		"no query":                  {nil, `{}`, 422, `{"errors":[{"message":"no operation provided"}],"data":null}`},
		"two operations":            {nil, `{"query":"query a{version} query b{version}"}`, 422, `{"errors":[{"message":"operation  not found","extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}],"data":null}`},
		"one of two":                {nil, `{"query":"query a{version} query b{defaultPlatform}","operationName":"b"}`, 200, `{"data":{"defaultPlatform":"defaultPlatform"}}`},
		"validation":                {nil, `{"query":"{nope}"}`, 422, `{"errors":[{"message":"Cannot query field \"nope\" on type \"Query\". Did you mean \"node\"?","locations":[{"line":1,"column":2}],"extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}],"data":null}`},
		"syntax":                    {nil, `{"query":"{"}`, 422, `{"errors":[{"message":"Expected Name, found \u003cEOF\u003e","locations":[{"line":1,"column":2}],"extensions":{"code":"GRAPHQL_PARSE_FAILED"}}],"data":null}`},
		"a missing variable":        {nil, `{"query":"query($n:String!){git(url:$n){id}}"}`, 422, `{"errors":[{"message":"must be defined","path":["variable","n"],"extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}],"data":null}`},
		"a later error has a path":  {nil, `{"query":"{a:node(id:\"x\"){id}}"}`, 200, `{"errors":[{"message":"argument \"id\" of Query.node: \"x\" is not an ID of this engine; its IDs have the form TYPE:CHAIN","path":["a"]}],"data":null}`},
	} {
		t.Run(name, func(t *testing.T) {
			answer, text := send(t, engine, test.change, test.body)
			want := strings.NewReplacer(`\u003c`, "<", `\u003e`, ">").Replace(test.want)
			if answer.StatusCode != test.status || text != want {
				t.Errorf("HTTP %d %s\nwant %d %s", answer.StatusCode, text, test.status, want)
			}
		})
	}
}

func TestBigAnswersAreChunked(t *testing.T) {
	engine, _ := start(t, embedded(t), Options{})
	answer, _ := send(t, engine, nil, `{"query":"{__schema{types{name fields{name}}}}"}`)
	if !slices.Equal(answer.TransferEncoding, []string{"chunked"}) {
		t.Errorf("transfer encoding %q", answer.TransferEncoding)
	}
	if answer, _ = send(t, engine, nil, `{"query":"{version}"}`); answer.ContentLength <= 0 {
		t.Errorf("a small answer has the length %d", answer.ContentLength)
	}
}

func TestAnswersAreSetByHTTP(t *testing.T) {
	engine, s := start(t, embedded(t), Options{})
	put := func(body string) (int, string) {
		answer, text := send(t, engine, func(r *http.Request) { r.Method, r.URL.Path = http.MethodPut, "/answers" }, body)
		return answer.StatusCode, text
	}
	if status, text := put(`{"null":["Container.user"],"failExec":["Container.stdout"],"fail":["Exportable.export"]}`); status != 204 {
		t.Fatalf("HTTP %d %s", status, text)
	}
	if got := ask(t, s, `{container{user}}`); got != `{"container":{"user":null}}` {
		t.Error(got)
	}
	_, text := send(t, engine, nil, `{"query":"{container{out:stdout}}"}`)
	want := `{"errors":[{"message":"exit code: 1","path":["container","out"],"extensions":{"_type":"EXEC_ERROR","cmd":["sample","stdout"],"exitCode":1,"stderr":"standard error of Container.stdout","stdout":"standard output of Container.stdout"}}],"data":null}`
	if text != want {
		t.Errorf("got  %s\nwant %s", text, want)
	}
	if got := ask(t, s, `{node(id:"File:"){...on Exportable{export(path:"")}}}`); got != "error: File.export fails as asked" {
		t.Errorf("a field that fails by its interface: %s", got)
	}
	if status, text := put(`{"nulls":["Container.user"]}`); status != 400 {
		t.Errorf("an unknown key: HTTP %d %s", status, text)
	}
	if status, text := put(`{"null":["Nope.user"]}`); status != 400 || !strings.Contains(text, "the schema has no field") {
		t.Errorf("an unknown field: HTTP %d %s", status, text)
	}
}

// A hostile request costs a bounded time and an error, never the process.
func TestBounds(t *testing.T) {
	engine, _ := start(t, embedded(t), Options{Timeout: 5 * time.Second})
	bomb := "{container{...f0}}"
	for i := range 40 {
		bomb += fmt.Sprintf(" fragment f%d on Container{a:withWorkdir(path:\"\"){...f%d} b:withWorkdir(path:\"\"){...f%d}}", i, i+1, i+1)
	}
	bomb += " fragment f40 on Container{stdout}"
	for name, test := range map[string]struct {
		query  string
		status int
		want   string
	}{
		"depth":            {strings.Repeat("{container", 5000), 422, "exceeded maximum nesting depth"},
		"tokens":           {"{" + strings.Repeat("version ", maxTokens+1) + "}", 422, "exceeded token limit"},
		"size":             {strings.Repeat(" ", maxRequest) + "{version}", 413, "too large"},
		"fragments":        {bomb, 200, ""},
		"fragment cycle":   {"{container{...a}} fragment a on Container{...b} fragment b on Container{...a}", 422, "Cannot spread fragment"},
		"a number":         {"{file(name:\"\",contents:\"\"){withTimestamps(timestamp:99999999999999999999){name}}}", 422, "99999999999999999999"},
		"a chain too long": {`{node(id:"File:` + strings.Repeat("QUFB", maxChain/3+1) + `"){id}}`, 200, "can't be read"},
	} {
		t.Run(name, func(t *testing.T) {
			body, _ := json.Marshal(map[string]string{"query": test.query})
			begin := time.Now()
			answer, text := send(t, engine, nil, string(body))
			if answer.StatusCode != test.status || !strings.Contains(text, test.want) || !strings.Contains(text, `"errors"`) {
				t.Errorf("HTTP %d %.300s\nwant %d %s", answer.StatusCode, text, test.status, test.want)
			}
			t.Logf("%s: %.200s", time.Since(begin), text)
		})
	}
}

func TestRecordAndCoverage(t *testing.T) {
	var record bytes.Buffer
	engine, s := start(t, embedded(t), Options{Record: &record})
	ask(t, s, `{__schemaVersion}`)
	ask(t, s, `{container{withExposedPort(port:1,protocol:UDP){up(ports:[{backend:2,protocol:TCP}])}}}`)
	ask(t, s, `{nope}`)
	send(t, engine, nil, `{"query":"query Q($n:Int!){container{withExposedPort(port:$n){stdout}}}","operationName":"Q","variables":{"n":7}}`)
	requests := engine.Requests()
	if len(requests) != 4 || !requests[0].Introspection() || requests[1].Introspection() || requests[2].Status != 422 || len(requests[2].Errors) != 1 {
		t.Errorf("requests %+v", requests)
	}
	lines := strings.Split(strings.TrimSpace(record.String()), "\n")
	if want := `{"query":"query Q($n:Int!){container{withExposedPort(port:$n){stdout}}}","operationName":"Q","variables":{"n":7},"status":200}`; len(lines) != 4 || lines[3] != want {
		t.Errorf("record\n%s\nwant, at the end\n%s", record.String(), want)
	}
	if strings.Contains(record.String(), engine.Token()) {
		t.Error("the token is in the record")
	}
	coverage := engine.Coverage()
	for _, test := range []struct {
		name    string
		tally   Tally
		reached []string
		missing string
	}{
		{"fields", coverage.Fields, []string{"Query.container", "Container.withExposedPort", "Container.up", "Container.stdout"}, "Container.stderr"},
		{"arguments", coverage.Arguments, []string{"Container.withExposedPort(port:)", "Container.withExposedPort(protocol:)", "Container.up(ports:)"}, "Container.up(random:)"},
		{"input fields", coverage.InputFields, []string{"PortForward.backend", "PortForward.protocol"}, "PortForward.frontend"},
		{"enum values", coverage.EnumValues, []string{"NetworkProtocol.UDP", "NetworkProtocol.TCP"}, "ReturnType.ANY"},
	} {
		if test.tally.Reached != len(test.reached) || test.tally.Reached+len(test.tally.Missing) != test.tally.Total || !slices.Contains(test.tally.Missing, test.missing) {
			t.Errorf("%s: %+v", test.name, test.tally)
		}
		for _, coordinate := range test.reached {
			if slices.Contains(test.tally.Missing, coordinate) {
				t.Errorf("%s was reached, and counts as missing", coordinate)
			}
		}
	}
	engine.Forget()
	if len(engine.Requests()) > 0 || engine.Coverage().Fields.Reached > 0 {
		t.Error("what was forgotten is still known")
	}
}

type failingWriter struct{}

func (failingWriter) Write([]byte) (int, error) { return 0, io.ErrShortWrite }

func TestFailingRecord(t *testing.T) {
	engine, s := start(t, embedded(t), Options{Record: failingWriter{}})
	ask(t, s, `{version}`)
	if err := engine.Close(); err == nil || err.Error() != "write the record of requests: short write" {
		t.Errorf("error %v", err)
	}
}

// The same call has the same answer whoever asks, in whatever order arguments stand.
func TestDeterminism(t *testing.T) {
	_, one := start(t, embedded(t), Options{})
	_, two := start(t, embedded(t), Options{})
	a := ask(t, one, `{container{withExec(args:["x"],stdin:"y"){id labels{id}}}}`)
	b := ask(t, two, `{container{withExec(stdin:"y",args:["x"]){labels{id} id}}}`)
	if a != b || !strings.Contains(a, `"Container:`) {
		t.Errorf("%s\n%s", a, b)
	}
}
