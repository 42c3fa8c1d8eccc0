package introspection

import (
	"strings"
	"testing"
)

// Whatever part of an environment names another's type, it needs that environment.
func TestNeeds(t *testing.T) {
	const theirs = `interface Node { id: ID! }
interface Rooted @sourceMap(module: "farm") { id: ID! }
type Farm implements Node @sourceMap(module: "farm") { id: ID! }
type Quay implements Node @sourceMap(module: "quay") { id: ID! }
enum Soil @sourceMap(module: "farm") { CLAY }
`
	for name, test := range map[string]struct{ query, types, want string }{
		"nothing":               {"mill: Mill! @own", "type Mill @own { id: ID! }", ""},
		"itself":                {"mill: Mill! @own", "type Mill @own { id: ID! own: Mill! }", ""},
		"a result":              {"mill: Mill! @own", "type Mill @own { id: ID! of: [Farm!]! }", "farm"},
		"a result's ID":         {"mill: Mill! @own", `type Mill @own { id: ID! of: ID! @expectedType(name: "Farm") }`, "farm"},
		"an argument":           {"mill: Mill! @own", "type Mill @own { id: ID! of(soil: Soil): Int }", "farm"},
		"an argument's ID":      {"mill: Mill! @own", `type Mill @own { id: ID! of(farm: ID @expectedType(name: "Farm")): Int }`, "farm"},
		"an input field":        {"mill(plan: Plan): Mill! @own", "type Mill @own { id: ID! }\ninput Plan @own { soil: Soil }", "farm"},
		"an interface":          {"mill: Mill! @own", "type Mill implements Rooted @own { id: ID! }", "farm"},
		"a constructor":         {"mill(soil: Soil): Mill! @own", "type Mill @own { id: ID! }", "farm"},
		"an added field":        {`mill: Mill! @own more(soil: Soil): Int @own`, "type Mill @own { id: ID! }", "farm"},
		"with of an entrypoint": {"grind: Int @own with(mill: ID @expectedType(name: \"Mill\"), soil: Soil): Query!", "type Mill @own { id: ID! grind: Int @own }", "farm"},
		"two, by name":          {"mill: Mill! @own", "type Mill @own { id: ID! a: Quay! b: Farm! c: Quay! }", "farm quay"},
	} {
		t.Run(name, func(t *testing.T) {
			sdl := strings.ReplaceAll(theirs+"type Query { farm: Farm! @sourceMap(module: \"farm\") quay: Quay! @sourceMap(module: \"quay\") "+test.query+" }\n"+test.types,
				"@own", `@sourceMap(module: "mill")`)
			var got []string
			for _, environment := range load(t, sdl).Environments {
				if environment.Name == "mill" {
					for _, needed := range environment.Needs {
						got = append(got, needed.Name)
					}
				}
			}
			if strings.Join(got, " ") != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}
