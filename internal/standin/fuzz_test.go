package standin

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// No query ends the process, takes longer than it may, or is answered with neither data nor errors.
func FuzzQuery(f *testing.F) {
	document, err := introspection.Decode("core.graphqls", EmbeddedSDL())
	if err != nil {
		f.Fatal(err)
	}
	engine, err := New(document, Options{Timeout: 20 * time.Second})
	if err != nil {
		f.Fatal(err)
	}
	for _, seed := range []string{
		`{container{from(address:"alpine"){withExec(args:["a"],expect:ANY){stdout}}}}`,
		`query q($a:[String!]=["x"],$p:PortForward){container{withExec(args:$a){up(ports:[$p])}}}`,
		`{node(id:"Container:Y29udGFpbmVy"){__typename ...f}} fragment f on Container{labels{...on Node{id}}}`,
		`{__schema{types{...t}} __type(name:"Query"){...t}} fragment t on __Type{name fields(includeDeprecated:true){name directives{name args{name value}}}}`,
		`{bakery(flour:RYE,recipes:null,heat:1e3){bake(dough:"Directory:",flours:RYE){id}}}`,
		`{a:directory{changes(from:"Directory:"){paths}} a:directory{digest}}`,
	} {
		f.Add(seed, `{"p":{"backend":1}}`)
	}
	f.Fuzz(func(t *testing.T, query, variables string) {
		asked, err := readRequest([]byte(`{"variables":` + variables + `}`))
		if err != nil {
			asked = Request{}
		}
		asked.Query = query
		reply := engine.answer(context.Background(), asked)
		if reply.body.Data == nil && len(reply.body.Errors) == 0 {
			t.Errorf("neither data nor errors for %q", query)
		}
		for _, problem := range reply.body.Errors {
			if problem.Message == "" || strings.Contains(problem.Message, "runtime error") {
				t.Errorf("the error %q for %q", problem.Message, query)
			}
		}
	})
}
