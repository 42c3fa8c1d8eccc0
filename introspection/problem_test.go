package introspection

import (
	"strings"
	"testing"
)

func TestBindProblems(t *testing.T) {
	for name, test := range map[string]struct{ sdl, want string }{
		"unknown type":       {"type Query { a: Ghost }", `s:1:17: Query.a: the type "Ghost" is not in the schema`},
		"no root":            {"type Ship { a: Int }", "s:1:1: the root type Query is not in the schema"},
		"root is no object":  {"scalar Query", "s:1:8: Query: the root type is not an object"},
		"twice":              {"type Query { a: Int }\ntype Ship { a: Int }\nscalar Ship", "s:3:8: Ship: the type is defined twice; the first is at 2:6; two environments may contribute it: serve one of them under another name"},
		"field twice":        {"type Query { a: Int a: Int }", "s:1:21: Query.a: the field is defined twice; the first is at 1:14"},
		"argument twice":     {"type Query { a(b: Int, b: Int): Int }", "s:1:24: Query.a(b:): the argument is defined twice; the first is at 1:16"},
		"object as argument": {"type Query { a(b: Query): Int }", "s:1:16: Query.a(b:): an argument can't have the type Query; objects are passed by ID"},
		"input as result":    {"type Query { a: In }\ninput In { b: Int }", "s:1:14: Query.a: a field can't return the input object In"},
		"enum without value": {"type Query { a: E }\nenum E", "s:2:6: E: the enum has no values"},
		"input cycle": {"type Query { a(b: A): Int }\ninput A { b: B! }\ninput B { a: A! }",
			"s:3:11: B.a: no value of A can be built, since it would have to contain itself: A.b, B.a; one of these fields must be nullable or a list"},
		"no interface":  {"type Query implements Ghost { a: Int }", `s:1:6: Query: implements the type "Ghost", which is not in the schema`},
		"bad interface": {"type Query implements S { a: Int }\nscalar S", "s:1:6: Query: implements S, which isn't an INTERFACE"},
		"all of them":   {"type Query { a: Ghost b: Spook }", "s:1:17: Query.a: the type \"Ghost\" is not in the schema\ns:1:26: Query.b: the type \"Spook\" is not in the schema"},
		"an environment over node": {"type Query { node: Node! @sourceMap(module: \"node\") }\ntype NodeThing @sourceMap(module: \"node\") { id: ID! }\ninterface Node { id: ID! }",
			"s:1:14: Query.node: the environment \"node\" replaces the field that loads objects by their IDs; serve it under another name"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Load("s", []byte(test.sdl), BindOptions{})
			if err == nil || err.Error() != test.want {
				t.Errorf("got  %v\nwant %s", err, test.want)
			}
		})
	}
}

func TestNamesThatAreNoGraphQLNamesAreRefused(t *testing.T) {
	text := strings.NewReplacer("DIRECTIVES", "directives", `"ship"`, `"2Fa"`).Replace(bare)
	_, err := Load("s", []byte(text), BindOptions{})
	want := `s:2:2 (/types/0/fields/0): the field of Query "2Fa" doesn't have a valid GraphQL name (environment "yard"); serve the environment under a name that begins with a letter`
	if err == nil || err.Error() != want {
		t.Errorf("got  %v\nwant %s", err, want)
	}
}

func TestAnEnvironmentThatReplacesACoreFieldIsToldOf(t *testing.T) {
	schema := load(t, "type Query { container: Container! @sourceMap(module: \"container\") }\n"+
		"type Container { id: ID! }\ntype ContainerCrate @sourceMap(module: \"container\") { id: ID! }")
	if len(schema.Warnings) != 1 || !strings.Contains(schema.Warnings[0].Error(), "replaces the core's field") {
		t.Errorf("warnings: %v", schema.Warnings)
	}
}
