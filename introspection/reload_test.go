package introspection

import "testing"

// reloads writes how the type A of a schema is loaded again, with fragments and without.
func reloads(t *testing.T, sdl string) [2]string {
	t.Helper()
	var ways [2]string
	schema := load(t, sdl)
	for i, fragments := range []bool{true, false} {
		reload := schema.Type("A").ReloadWith(fragments)
		ways[i] = reload.Kind.String()
		if reload.Field != nil {
			ways[i] += " " + reload.Field.Name + "(" + reload.Argument.Name + ":)"
		}
	}
	return ways
}

func TestReload(t *testing.T) {
	const a = "type A { id: ID! }\ninterface Node { id: ID! }\n" +
		"directive @expectedType(name: String!) on ARGUMENT_DEFINITION | FIELD_DEFINITION\n"
	for name, test := range map[string]struct {
		query string
		want  [2]string
	}{
		"by nothing":                   {"a: A!", [2]string{"none", "none"}},
		"by node":                      {"node(id: ID!): Node", [2]string{"node node(id:)", "none"}},
		"by a loader":                  {"loadAFromID(id: ID!): A!", [2]string{"loader loadAFromID(id:)", "loader loadAFromID(id:)"}},
		"by node rather than a loader": {"node(id: ID!): Node loadAFromID(id: ID!): A!", [2]string{"node node(id:)", "loader loadAFromID(id:)"}},
		"node takes more":              {"node(id: ID!, deep: Boolean): Node", [2]string{"none", "none"}},
		"a loader takes more":          {"loadAFromID(id: ID!, deep: Boolean!): A!", [2]string{"none", "none"}},
		"by a field that takes the ID": {`a(deep: Boolean, id: ID @expectedType(name: "A")): A!`, [2]string{"loader a(id:)", "loader a(id:)"}},
		"which wants more":             {`a(deep: Boolean!, id: ID @expectedType(name: "A")): A!`, [2]string{"none", "none"}},
		"a list of IDs":                {`a(id: [ID!] @expectedType(name: "A")): A!`, [2]string{"none", "none"}},
		"a loader of another type":     {"loadAFromID(id: ID!): Node", [2]string{"none", "none"}},
		"a loader of nothing known":    {"loadBFromID(id: ID!): A!", [2]string{"none", "none"}},
		"a loader after another field": {`x(id: ID @expectedType(name: "A")): Int loadAFromID(id: ID!): A!`, [2]string{"loader loadAFromID(id:)", "loader loadAFromID(id:)"}},
		"the ID of another":            {`a(id: ID @expectedType(name: "Node")): A!`, [2]string{"none", "none"}},
	} {
		t.Run(name, func(t *testing.T) {
			if got := reloads(t, a+"type Query { "+test.query+" }"); got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}
