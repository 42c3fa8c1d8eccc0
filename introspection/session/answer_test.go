package session

import (
	"errors"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
)

func TestRequest(t *testing.T) {
	engine := newScripted(t, reply{200, `{"data":{"x":1}}`})
	data, err := engine.open(t).Query(t.Context(), "query($a: String!) { x(a: $a) }", map[string]string{"a": "\"\\\n"})
	if err != nil || string(data) != `{"x":1}` {
		t.Fatalf("%s, %v", data, err)
	}
	asked := engine.asked[0]
	if asked.path != "/query" || asked.Query != "query($a: String!) { x(a: $a) }" || asked.Variables["a"] != "\"\\\n" {
		t.Errorf("asked %+v", asked)
	}
	request := &http.Request{Header: asked.header}
	if user, password, _ := request.BasicAuth(); user != fakeToken || password != "" || asked.header.Get("Content-Type") != "application/json" {
		t.Errorf("headers %v", asked.header)
	}
}

func TestAnswers(t *testing.T) {
	for name, test := range map[string]struct {
		reply reply
		want  string
	}{
		"validation": {reply{422, `{"errors":[{"message":"Cannot query field \"nope\" on type \"Container\".","locations":[{"line":1,"column":12}],"extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}],"data":null}`},
			`Cannot query field "nope" on type "Container".`},
		"several": {reply{422, refusing("first", "second")}, "first\nsecond"},
		"first time with a trace": {reply{200, `{"errors":[{"message":"stat nope: no such file or directory [traceparent:7c2d-125c]","path":["directory","file"]}],"data":null}`},
			"stat nope: no such file or directory"},
		"data first":             {reply{200, `{"data":null,"errors":[{"message":"failed to get schema: failed to load schema: x"}]}`}, "failed to get schema: failed to load schema: x"},
		"not supported":          {reply{400, `{"errors":[{"message":"transport not supported"}],"data":null}`}, "transport not supported"},
		"colours":                {reply{200, refusing("\x1b[1;31mbad\x1b[0m \x1b]8;;x\x1b\\code\x07\a")}, "bad code"},
		"no message":             {reply{200, `{"errors":[{}]}`}, "an error without a message"},
		"other keys":             {reply{200, `{"errors":[{"message":"m","source":{"x":[1]}}],"extensions":{}}`}, "m"},
		"path of numbers":        {reply{200, `{"errors":[{"message":"m","path":["a",0,"b"]}]}`}, "m"},
		"command":                {reply{200, `{"errors":[{"message":"exit code: 1","extensions":{"_type":"EXEC_ERROR","cmd":["x"],"exitCode":1,"stdout":"out\n","stderr":"\u001b[31moops\u001b[0m"}}]}`}, "exit code: 1\nstdout:\nout\nstderr:\noops"},
		"command without output": {reply{200, `{"errors":[{"message":"exit code: 2","extensions":{"_type":"EXEC_ERROR","stdout":" \n","stderr":7}}]}`}, "exit code: 2"},
		"wrong token":            {reply{401, ""}, "the engine answered HTTP 401 Unauthorized: the session's token is refused; is DAGGER_SESSION_TOKEN of another session?"},
		"wrong path":             {reply{404, "404 page not found"}, "the engine answered HTTP 404 Not Found: nothing is served at this address; an engine's path is /query"},
		"engine gone":            {reply{502, `http do: Post "http://dagger/query": dial unix: connect: no such file or directory` + "\n"}, `the engine answered HTTP 502 Bad Gateway: http do: Post "http://dagger/query": dial unix: connect: no such file or directory`},
		"no JSON":                {reply{200, "<html>" + fakeToken}, "the engine answered HTTP 200 OK: the answer isn't JSON: <html>[token]"},
		"neither":                {reply{200, `{"data":null}`}, "the engine answered HTTP 200 OK: the answer has neither data nor errors"},
		"data with 500":          {reply{500, `{"data":{}}`}, `the engine answered HTTP 500 Internal Server Error: {"data":{}}`},
		"redirect":               {reply{302, ""}, "the engine answered HTTP 302 Found: an empty answer"},
		"token in message":       {reply{200, refusing("for " + fakeToken)}, "for [token]"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := newScripted(t, test.reply).open(t).Query(t.Context(), "{x}", nil)
			var refusal *EngineError
			if !errors.As(err, &refusal) || refusal.Status != test.reply.status || err.Error() != test.want {
				t.Errorf("error %v\nwant  %s", err, test.want)
			}
		})
	}
}

// Whatever an engine repeats of its token, nobody reads it: not in what it refuses, and not in what it answers.
func TestTokenInData(t *testing.T) {
	data, err := newScripted(t, reply{200, `{"data":{"a":"` + fakeToken + `"}}`}).open(t).Query(t.Context(), "{a}", nil)
	if err != nil || string(data) != `{"a":"[token]"}` {
		t.Errorf("%s, %v", data, err)
	}
}

// An answer has a bound, which it may reach.
func TestAnswerAtItsBound(t *testing.T) {
	body := `{"data":{"a":1}}`
	for _, bound := range []int{len(body), len(body) - 1} {
		engine := newScripted(t, reply{200, body}).open(t)
		engine.maxAnswer = bound
		if _, err := engine.Query(t.Context(), "{a}", nil); (err == nil) != (bound == len(body)) {
			t.Errorf("an answer of %d bytes, of which %d are read: %v", len(body), bound, err)
		}
	}
}

func TestDataOfOddEngines(t *testing.T) {
	for _, body := range []string{"{\"data\":{\"a\":\"\xff\"}}", `{"extensions":{},"data":{"a":1,"a":2}}`} {
		if _, err := newScripted(t, reply{200, body}).open(t).Query(t.Context(), "{x}", nil); err != nil {
			t.Errorf("%q: %v", body, err)
		}
	}
}

// Every query that an engine may be asked parses, and asks for nothing that was left out.
func TestIntrospectionQueries(t *testing.T) {
	for bits := range 1 << len(parts) {
		var without [len(parts)]bool
		for i := range without {
			without[i] = bits>>i&1 == 1
		}
		query := introspectionQuery(without)
		if _, err := parser.ParseQuery(&ast.Source{Input: query}); err != nil {
			t.Fatalf("%v: %v\n%s", without, err, query)
		}
		for word, count := range map[string]int{
			"__schemaVersion":                         1 * present(without[schemaVersion]),
			"directives { name args { name value } }": 4 * present(without[appliedDirectives]),
			"includeDeprecated":                       2 + 3*present(without[inputDeprecation]),
			"isDeprecated":                            2 + present(without[deprecationOfInput]),
		} {
			if got := strings.Count(query, word); got != count {
				t.Errorf("%v: %d times %q, want %d", without, got, word, count)
			}
		}
	}
}

func present(left bool) int {
	if left {
		return 0
	}
	return 1
}

func TestIntrospectFallsBack(t *testing.T) {
	good := reply{200, `{"data":{"__schema":{}}}`}
	for name, test := range map[string]struct {
		answers []reply
		leftOut []int
		wantErr string
	}{
		"modern": {answers: []reply{good}},
		"v0.11": {answers: []reply{
			{422, refusing(`Cannot query field "__schemaVersion" on type "Query".`, `Cannot query field "directives" on type "__InputValue".`, `Unknown argument "includeDeprecated" on field "__Field.args".`)},
			good}, leftOut: []int{schemaVersion, appliedDirectives, inputDeprecation}},
		"standard GraphQL of 2018": {answers: []reply{
			{422, refusing(`Cannot query field "isDeprecated" on type "__InputValue".`)}, good}, leftOut: []int{deprecationOfInput}},
		"HTTP 200": {answers: []reply{{200, refusing(`field "__schemaVersion" not found`)}, good}, leftOut: []int{schemaVersion}},
		"nothing named": {answers: []reply{{422, refusing("no")}, {422, refusing("no")}, good},
			leftOut: []int{schemaVersion, appliedDirectives}},
		"all refused": {answers: []reply{{422, refusing("the first")}, {422, refusing("2")}, {200, refusing("3")}, {422, refusing("4")}, {422, refusing("5")}},
			wantErr: "the first"},
		"not a refusal": {answers: []reply{{502, "gone"}}, wantErr: "the engine answered HTTP 502 Bad Gateway: gone"},
		"gone later":    {answers: []reply{{422, refusing("no")}, {401, ""}}, wantErr: "no"},
		"no object":     {answers: []reply{{200, `{"data":[1]}`}}, wantErr: "the engine's answer to the introspection query is no object"},
	} {
		t.Run(name, func(t *testing.T) {
			engine := newScripted(t, test.answers...)
			data, leftOut, err := engine.open(t).Introspect(t.Context())
			if test.wantErr != "" {
				if err == nil || err.Error() != test.wantErr {
					t.Errorf("error %v, want %s", err, test.wantErr)
				}
				return
			}
			var want []string
			for _, i := range test.leftOut {
				want = append(want, parts[i].what)
			}
			if err != nil || string(data) != `{"__schema":{}}` || !slices.Equal(leftOut, want) {
				t.Errorf("%s, left out %q, error %v; want %q left out", data, leftOut, err, want)
			}
			if len(engine.asked) != len(test.answers) {
				t.Errorf("%d requests, want %d", len(engine.asked), len(test.answers))
			}
		})
	}
}

// What engines say of the fields over which environments are loaded.
const (
	todaysOffers = `{"data":{"query":{"name":"Query","fields":[{"name":"moduleSource","args":[{"name":"refString"},{"name":"refPin"}],"type":{"ofType":{"name":"ModuleSource"}}}]},
"source":{"name":"ModuleSource","fields":[{"name":"pin","args":[],"type":{"name":"String"}},{"name":"kind","args":[],"type":{"name":"ModuleSourceKind"}},
{"name":"withName","args":[{"name":"name"}],"type":{"name":"ModuleSource"}},{"name":"asModule","args":[],"type":{"ofType":{"name":"Module"}}}]},
"module":{"name":"Module","fields":[{"name":"serve","args":[{"name":"includeDependencies"},{"name":"entrypoint"}],"type":{"name":"Void"}}]}}}`
	newestOffers = `{"data":{"query":{"name":"Query","fields":[{"name":"serveModule","args":[{"name":"address"},{"name":"refPin"}],"type":{"name":"Void"}},
{"name":"moduleSource","args":[{"name":"refString"},{"name":"refPin"}],"type":{"ofType":{"name":"ModuleSource"}}}]},
"source":{"name":"ModuleSource","fields":[{"name":"pin","args":[],"type":{"name":"String"}},{"name":"withName","args":[{"name":"name"}],"type":{"name":"ModuleSource"}},
{"name":"asModule","args":[],"type":{"ofType":{"name":"Module"}}}]},"module":{"name":"Module","fields":[{"name":"serve","args":[{"name":"entrypoint"}],"type":{"name":"Void"}}]}}}`
	oldOffers = `{"data":{"query":{"name":"Query","fields":[{"name":"moduleSource","args":[{"name":"refString"}],"type":{"name":"ModuleSource"}}]},
"source":{"name":"ModuleSource","fields":[{"name":"asModule","args":[],"type":{"name":"Module"}},{"name":"kind","args":[],"type":{"name":"X"}},
{"name":"resolveFromCaller","args":[],"type":{"name":"ModuleSource"}}]},
"module":{"name":"Module","fields":[{"name":"initialize","args":[],"type":{"name":"Module"}},{"name":"serve","args":[],"type":{"name":"Void"}}]}}}`
)

func TestServe(t *testing.T) {
	const (
		local = `{"data":{"moduleSource":{"kind":"LOCAL_SOURCE"}}}`
		git   = `{"data":{"moduleSource":{"kind":"GIT_SOURCE"}}}`
		yard  = `{"data":{"moduleSource":{"pin":"abc","asModule":{"name":"yard","serve":null}}}}`
	)
	type exchange struct {
		answer, asked string
		variables     map[string]string
	}
	none := map[string]string(nil)
	ref := map[string]string{"ref": "github.com/x/y@v1"}
	pinned := map[string]string{"ref": "github.com/x/y@v1", "pin": "abc"}
	for name, test := range map[string]struct {
		what      Reference
		exchanges []exchange
		pin       string
	}{
		"today": {what: Reference{Ref: "github.com/x/y@v1"}, pin: "abc", exchanges: []exchange{
			{todaysOffers, "__type", none},
			{yard, "query Serve($ref: String!) { moduleSource(refString: $ref) { pin asModule { name serve } } }", ref}}},
		"pinned": {what: Reference{Ref: "github.com/x/y@v1", Pin: "abc"}, pin: "abc", exchanges: []exchange{
			{todaysOffers, "__type", none},
			{yard, "query Serve($ref: String!, $pin: String!) { moduleSource(refString: $ref, refPin: $pin) { pin asModule { name serve } } }", pinned}}},
		"as the entrypoint": {what: Reference{Ref: "./y", Entrypoint: true}, pin: "abc", exchanges: []exchange{
			{todaysOffers, "__type", none},
			{yard, "moduleSource(refString: $ref) { pin asModule { name serve(entrypoint: true) } }", map[string]string{"ref": "./y"}}}},
		"under another name": {what: Reference{Ref: "./y", Name: "yard"}, exchanges: []exchange{
			{todaysOffers, "__type", none},
			{`{"data":{"moduleSource":{"pin":"","withName":{"asModule":{"name":"yard","serve":null}}}}}`,
				"query Serve($ref: String!, $name: String!) { moduleSource(refString: $ref) { pin withName(name: $name) { asModule { name serve } } } }",
				map[string]string{"ref": "./y", "name": "yard"}}}},
		"since September 2026": {what: Reference{Ref: "github.com/x/y@v1"}, pin: "abc", exchanges: []exchange{
			{newestOffers, "__type", none},
			{`{"data":{"moduleSource":{"pin":"abc","asModule":{"name":"yard"}}}}`, "query Serve($ref: String!) { moduleSource(refString: $ref) { pin asModule { name } } }", ref},
			{`{"data":{"serveModule":null}}`, "query Serve($ref: String!, $pin: String!) { serveModule(address: $ref, refPin: $pin) }", pinned}}},
		"since September 2026, as the entrypoint": {what: Reference{Ref: "./y", Entrypoint: true}, pin: "abc", exchanges: []exchange{
			{newestOffers, "__type", none}, {yard, "asModule { name serve(entrypoint: true) }", map[string]string{"ref": "./y"}}}},
		"v0.11, a path": {what: Reference{Ref: "./y"}, exchanges: []exchange{
			{oldOffers, "__type", none}, {local, "moduleSource(refString: $ref) { kind }", map[string]string{"ref": "./y"}},
			{`{"data":{"moduleSource":{"resolveFromCaller":{"asModule":{"initialize":{"name":"yard","serve":null}}}}}}`,
				"moduleSource(refString: $ref) { resolveFromCaller { asModule { initialize { name serve } } } }", map[string]string{"ref": "./y"}}}},
		"v0.11, git": {what: Reference{Ref: "github.com/x/y@v1"}, exchanges: []exchange{
			{oldOffers, "__type", none}, {git, "moduleSource(refString: $ref) { kind }", ref},
			{`{"data":{"moduleSource":{"asModule":{"initialize":{"name":"yard","serve":null}}}}}`,
				"moduleSource(refString: $ref) { asModule { initialize { name serve } } }", ref}}},
	} {
		t.Run(name, func(t *testing.T) {
			var answers []reply
			for _, exchange := range test.exchanges {
				answers = append(answers, reply{200, exchange.answer})
			}
			engine := newScripted(t, answers...)
			session := engine.open(t)
			served, err := session.ServeAs(t.Context(), test.what)
			if want := (introspection.Served{Name: "yard", Ref: test.what.Ref, Pin: test.pin, Renamed: test.what.Name != ""}); err != nil || served != want {
				t.Fatalf("%+v, %v, want %+v", served, err, want)
			}
			if len(engine.asked) != len(test.exchanges) {
				t.Fatalf("%d requests, want %d", len(engine.asked), len(test.exchanges))
			}
			for i, asked := range engine.asked {
				if want := test.exchanges[i]; !strings.Contains(asked.Query, want.asked) || want.variables != nil && !maps.Equal(asked.Variables, want.variables) {
					t.Errorf("request %d is %s with %v\nwant %s with %v", i, asked.Query, asked.Variables, want.asked, want.variables)
				}
			}
		})
	}
}

func TestServeFails(t *testing.T) {
	modern := reply{200, todaysOffers}
	for name, test := range map[string]struct {
		ref     string
		answers []reply
		want    string
	}{
		"missing path": {"./nope", []reply{modern, {200, `{"data":null,"errors":[{"message":"local path \"./nope\" does not exist","path":["moduleSource"]}]}`}},
			`serve environment ./nope: local path "./nope" does not exist`},
		"no name":           {"./x", []reply{modern, {200, `{"data":{"moduleSource":{"asModule":null}}}`}}, "serve environment ./x: the engine's answer about the environment lacks its name"},
		"no chain":          {"./x", []reply{modern, {200, `{"data":{"moduleSource":3}}`}}, "serve environment ./x: the engine's answer about the environment can't be read"},
		"no modules":        {"./x", []reply{{200, `{"data":{"query":{"fields":[{"name":"environment"}]},"source":null,"module":null}}`}}, "serve environment ./x: " + errNoLoader.Error()},
		"unknown type":      {"./x", []reply{{200, refusing(`no type "ModuleSource"`)}}, "serve environment ./x: " + errNoLoader.Error()},
		"empty":             {" ", nil, "serve environment  : the reference is empty: give a path or a Git reference"},
		"engine is unwell":  {"./x", []reply{{200, refusing("loading workspace: x")}}, "serve environment ./x: loading workspace: x"},
		"no such path":      {"./x", []reply{modern, {200, refusing("lstat ./x: no such file or directory")}}, "serve environment ./x: lstat ./x: no such file or directory; a path is looked up from the folder"},
		"several line ends": {"./x", []reply{modern, {200, refusing("mount source:\n  line 3: bad")}}, "serve environment ./x: mount source:\n  line 3: bad"},
	} {
		t.Run(name, func(t *testing.T) {
			session := newScripted(t, test.answers...).open(t)
			_, err := session.Serve(t.Context(), test.ref)
			var failed *ServeError
			if !errors.As(err, &failed) || failed.Ref != test.ref || !strings.HasPrefix(err.Error(), test.want) {
				t.Fatalf("error %v\nwant  %s", err, test.want)
			}
			// The session remembers: no further request is made, and nothing is a success.
			if _, again := session.Serve(t.Context(), "./good"); again != err {
				t.Errorf("a second environment: %v", again)
			}
			if _, _, again := session.Introspect(t.Context()); again != err {
				t.Errorf("introspection after a failure: %v", again)
			}
		})
	}
}

// Whatever an engine says of another place, the token stays where it belongs: the other place is never asked.
func TestRedirectsAreNotFollowed(t *testing.T) {
	asked := false
	elsewhere := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { asked = true }))
	t.Cleanup(elsewhere.Close)
	for _, status := range []int{301, 302, 303, 307, 308} {
		for _, place := range []string{elsewhere.URL + "/query", "/other"} {
			requests := 0
			engine := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				if _, err := io.Copy(io.Discard, r.Body); err != nil {
					t.Error(err)
				}
				requests++
				w.Header().Set("Location", place)
				w.WriteHeader(status)
			}))
			session, err := Open(t.Context(), Options{URL: engine.URL, Token: fakeToken, Timeout: 10 * time.Second})
			if err != nil {
				t.Fatal(err)
			}
			_, err = session.Query(t.Context(), "{x}", nil)
			var refusal *EngineError
			if !errors.As(err, &refusal) || refusal.Status != status || requests != 1 || asked {
				t.Errorf("%d to %s: error %v, %d requests, elsewhere asked: %v", status, place, err, requests, asked)
			}
			if err := session.Close(); err != nil {
				t.Error(err)
			}
			engine.Close()
		}
	}
}
