package e2e

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/introspection/session"
)

// Calls that need neither network nor image. sample is what the stand-in answers, result what an engine does; "" is
// anything.
var calls = []struct{ name, query, sample, result string }{
	{"version", `{version}`, `{"version":"version"}`, ``},
	{"contents", `{directory{withNewFile(path:"a.txt",contents:"tide\n"){file(path:"a.txt"){contents size name}}}}`,
		`{"directory":{"withNewFile":{"file":{"contents":"directory.withNewFile(path:\"a.txt\", contents:\"tide\\n\").file(path:\"a.txt\").contents","name":"directory.withNewFile(path:\"a.txt\", contents:\"tide\\n\").file(path:\"a.txt\").name","size":42}}}}`,
		`{"directory":{"withNewFile":{"file":{"contents":"tide\n","name":"a.txt","size":5}}}}`},
	{"entries", `{directory{withNewFile(path:"a",contents:""){withNewFile(path:"b",contents:""){entries}}}}`, ``,
		`{"directory":{"withNewFile":{"withNewFile":{"entries":["a","b"]}}}}`},
	{"alias and fragment", `{d:directory{...f}} fragment f on Directory{e:entries}`, ``, `{"d":{"e":[]}}`},
	{"explicit null", `{directory{withNewFile(path:"a",contents:"x",permissions:null){entries(path:null)}}}`, ``,
		`{"directory":{"withNewFile":{"entries":["a"]}}}`},
	{"escapes", `{directory{withNewFile(path:"a",contents:"\"\\\u0041\t"){file(path:"a"){contents}}}}`, ``,
		`{"directory":{"withNewFile":{"file":{"contents":"\"\\A\t"}}}}`},
	{"secret", `{setSecret(name:"s",plaintext:"p"){plaintext}}`, ``, `{"setSecret":{"plaintext":"p"}}`},
}

func TestCalls(t *testing.T) {
	onEngines(t, func(t *testing.T, e *engine) {
		for _, call := range calls {
			t.Run(call.name, func(t *testing.T) {
				data, err := e.Query(t.Context(), call.query, nil)
				if err != nil {
					t.Fatal(err)
				}
				want := call.sample
				if e.real {
					want = call.result
				}
				if want != "" && string(data) != want {
					t.Errorf("%s\ngot  %s\nwant %s", call.query, data, want)
				}
			})
		}
	})
}

// An object is found again by its ID, in whatever dialect the engine has.
func TestReload(t *testing.T) {
	onEngines(t, func(t *testing.T, e *engine) {
		data, err := e.Query(t.Context(), `{directory{withNewFile(path:"a",contents:"x"){id sync}}}`, nil)
		if err != nil {
			t.Fatal(err)
		}
		var made struct {
			Directory struct{ WithNewFile struct{ ID, Sync string } }
		}
		if err := json.Unmarshal(data, &made); err != nil {
			t.Fatal(err)
		}
		document, _ := e.received(t)
		reload := `query($id:ID!){node(id:$id){... on Directory{entries}}}`
		for _, typ := range document.Types {
			if typ.Name == "DirectoryID" {
				reload = `query($id:DirectoryID!){node:loadDirectoryFromID(id:$id){entries}}`
			}
		}
		for _, id := range []string{made.Directory.WithNewFile.ID, made.Directory.WithNewFile.Sync} {
			data, err := e.Query(t.Context(), reload, map[string]string{"id": id})
			if err != nil {
				t.Fatal(err)
			}
			if want := `{"node":{"entries":["a"]}}`; e.real && string(data) != want {
				t.Errorf("got %s, want %s", data, want)
			}
		}
	})
}

// What an engine refuses is an EngineError with its words.
func TestRefusals(t *testing.T) {
	onEngines(t, func(t *testing.T, e *engine) {
		for query, test := range map[string]struct {
			status int
			want   string
		}{
			`{container{nope}}`:                  {422, `Cannot query field "nope" on type "Container".`},
			`{container{from{stdout}}}`:          {422, `Field "from" argument "address" of type "String!" is required`},
			`query($n:String!){git(url:$n){id}}`: {422, `must be defined`},
			`{node(id:"no ID"){id}}`:             {200, ``},
		} {
			_, err := e.Query(t.Context(), query, nil)
			var refusal *session.EngineError
			if !errors.As(err, &refusal) || refusal.Status != test.status || !strings.Contains(err.Error(), test.want) {
				t.Errorf("%s\nerror %v, want HTTP %d %s", query, err, test.status, test.want)
			}
		}
	})
}

// An environment that isn't there is an error with its reference, and stays one.
func TestServeNothing(t *testing.T) {
	onEngines(t, func(t *testing.T, e *engine) {
		const ref = "./no/environment/here"
		_, err := e.Serve(t.Context(), ref)
		var failed *session.ServeError
		if !errors.As(err, &failed) || failed.Ref != ref || len(failed.Err.Error()) == 0 {
			t.Fatalf("error %v", err)
		}
		t.Log(err)
		if _, _, again := e.Introspect(t.Context()); again == nil {
			t.Error("the session gives a schema after a failed load")
		}
	})
}
