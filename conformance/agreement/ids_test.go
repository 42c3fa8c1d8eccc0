package agreement

import (
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	golang "github.com/dagger-codegen/dagger-codegen/generator/go"
	"github.com/dagger-codegen/dagger-codegen/generator/public"
	"github.com/dagger-codegen/dagger-codegen/generator/python"
)

// ofID has an argument of an ID in each place, and all called id but two.
const ofID = `# __schemaVersion: v1.0.0
directive @sourceMap(module: String!) on OBJECT | FIELD_DEFINITION
directive @expectedType(name: String!) on ARGUMENT_DEFINITION | FIELD_DEFINITION | INPUT_FIELD_DEFINITION
interface Node { id: ID! }
type Query {
  node(id: ID!): Node!
  crate(id: ID! @expectedType(name: "Crate")): Crate!
  weigh(id: ID! @expectedType(name: "Crate")): Int!
  ci(id: ID! @expectedType(name: "Crate"), spare: ID! @expectedType(name: "Ci")): Ci! @sourceMap(module: "ci")
}
type Crate implements Node {
  id: ID!
  crate(id: ID! @expectedType(name: "Crate")): Crate!
  fits(id: ID! @expectedType(name: "Crate")): Boolean!
}
type Ci implements Node @sourceMap(module: "ci") {
  id: ID! @sourceMap(module: "ci")
  again(id: ID! @expectedType(name: "Ci")): Ci! @sourceMap(module: "ci")
  many(id: [ID!]! @expectedType(name: "Ci")): [Ci!]! @sourceMap(module: "ci")
  other(other: ID! @expectedType(name: "Ci")): Ci! @sourceMap(module: "ci")
  use(id: ID! @expectedType(name: "Crate")): Ci! @sourceMap(module: "ci")
}
`

// TestRawIDs holds Go and Python to one answer to which arguments take an ID as it is; in Rust each takes an object and its
// ID alike.
func TestRawIDs(t *testing.T) {
	schema := load(t, "ids.graphqls", []byte(ofID))
	raw := map[string]bool{"Query.crate(id:)": true, "Crate.crate(id:)": true, "Ci.again(id:)": true, "Ci.many(id:)": true}
	for language, tell := range map[string]public.Language{"go": golang.Public, "python": python.Public} {
		for scope, request := range map[string]generator.Request{
			"sdk": {Schema: schema}, "stubs": {Schema: schema, Environment: schema.Environments[0]},
		} {
			api, err := tell(request)
			if err != nil {
				t.Fatal(err)
			}
			seen := 0
			for field, method := range api.Methods {
				for _, param := range method.Params {
					if field == schema.Node {
						continue // Python's own signature takes any object there
					}
					seen++
					if param.TakesID != raw[param.Argument.Coordinate] || param.Argument.TakesID != param.TakesID {
						t.Errorf("%s, %s: %s takes an ID: %v", language, scope, param.Argument.Coordinate, param.TakesID)
					}
				}
			}
			if seen < 5 {
				t.Errorf("%s, %s: %d arguments", language, scope, seen)
			}
		}
	}
}
