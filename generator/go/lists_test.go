package golang

import (
	"bytes"
	"go/format"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
)

// What an environment adds to Query may be a list of its objects that have no ID: the list brings their fields along.
func TestStubsOfListsOnQuery(t *testing.T) {
	schema := schemaOf(t, "v1.0.0", `
interface Node { id: ID! }
type Query {
  version: String!
  node(id: ID!): Node!
  mill: Mill! @sourceMap(module: "mill")
  sacks: [Sack!]! @sourceMap(module: "mill")
}
type Mill implements Node @sourceMap(module: "mill") { id: ID! @sourceMap(module: "mill") }
type Sack @sourceMap(module: "mill") { weight: Int! @sourceMap(module: "mill") }
`)
	result, err := newBackend().Generate(t.Context(), generator.Request{Schema: schema, Environment: schema.Environments[0]})
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range result.Files {
		if want, err := format.Source(file.Content); err != nil || !bytes.Equal(want, file.Content) {
			t.Errorf("%s: %v\n%s", file.Path, err, file.Content)
		}
	}
}
