package standin

import (
	"encoding/json"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// What a client of graphql-core sends when it asks for deprecated inputs, as runtimes of all ages do that are installed
// today.
const clientIntrospection = `query { __schema { types { fields(includeDeprecated: true) { args(includeDeprecated: true) { ...input } }
inputFields(includeDeprecated: true) { ...input } } directives { name args { ...input } } } }
fragment input on __InputValue { name isDeprecated deprecationReason }`

func TestClientsOfOldRuntimes(t *testing.T) {
	for _, name := range []string{"v0.11.9", "v0.19.11", "v1.0.0-live"} {
		t.Run(name, func(t *testing.T) {
			_, s := start(t, decodeFile(t, needed.Reference(t, "schemas", name+".json")), Options{})
			if _, err := s.Query(t.Context(), clientIntrospection, nil); err != nil {
				t.Error(err)
			}
		})
	}
}

// The ID of every object that has one leads back to it, the root's too.
func TestRootsID(t *testing.T) {
	with, err := introspection.Decode("with", []byte("type Query implements Node { id: ID! version: String! node(id: ID!): Node } interface Node { id: ID! }"))
	if err != nil {
		t.Fatal(err)
	}
	_, s := start(t, with, Options{})
	data, err := s.Query(t.Context(), "{ id }", nil)
	if err != nil {
		t.Fatal(err)
	}
	var made struct{ ID string }
	if err := json.Unmarshal(data, &made); err != nil {
		t.Fatal(err)
	}
	data, err = s.Query(t.Context(), "query($id: ID!) { node(id: $id) { id __typename ... on Query { version } } }", map[string]string{"id": made.ID})
	if want := `{"node":{"__typename":"Query","id":"` + made.ID + `","version":"version"}}`; err != nil || string(data) != want {
		t.Errorf("%s, %v, want %s", data, err, want)
	}
}
