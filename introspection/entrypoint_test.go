package introspection

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// names lists the entrypoints of the schema's only environment: name, kind and what is evaluated behind it.
func entrypointNames(t *testing.T, schema *Schema) []string {
	t.Helper()
	if len(schema.Environments) != 1 {
		t.Fatalf("environments: %v", schema.Environments)
	}
	var names []string
	for _, entrypoint := range schema.Environments[0].Entrypoints {
		name := entrypoint.Name + " " + string(entrypoint.Kind)
		for _, field := range entrypoint.Evaluate {
			name += " " + field.Name
		}
		if entrypoint.NeedsArguments {
			name += " needs arguments"
		}
		names = append(names, name)
	}
	return names
}

// own marks every type and field of an SDL text that stands behind a @ as the environment's.
func own(sdl string) string {
	return "directive @sourceMap(module: String!) on OBJECT | FIELD_DEFINITION\ndirective @check on FIELD_DEFINITION\n" +
		"directive @up on FIELD_DEFINITION\ndirective @trivialResolveField on FIELD_DEFINITION\n" +
		strings.ReplaceAll(sdl, "@own", `@sourceMap(module: "ci")`)
}

func TestEntrypoints(t *testing.T) {
	for name, test := range map[string]struct {
		sdl  string
		want []string
	}{
		"every path is one of its own, shortest first": {`
type Query { ci: Ci! @own }
type Ci @own { id: ID! a: A! @own  b: A! @own  lint: String! @check @own }
type A @own { id: ID! next: B! @own  test: String! @check @own }
type B @own { id: ID! back: A! @own  deep: String! @check @own  plain: String! @own }`,
			[]string{"a function id", "b function id", "lint check", "a.test check", "b.test check", "a.next.deep check", "b.next.deep check"}},
		"no type twice on a path, the root neither": {`
type Query { ci: Ci! @own }
type Ci @own { id: ID! self: Ci! @own  a: A! @own  lint: String! @check @own }
type A @own { id: ID! again: A! @own  root: Ci! @own  test: String! @check @own }`,
			[]string{"a function id", "lint check", "self function id", "a.test check"}},
		"nothing behind what needs arguments, but behind what can be left out": {`
type Query { ci: Ci! @own }
type Ci @own { id: ID! a(n: Int!): A! @own  b(n: Int! = 3, name: String): A! @own }
type A @own { id: ID! test(deep: Boolean! = true): String! @check @own  need(n: Int!): String! @check @own }`,
			[]string{"a function id needs arguments", "b function id", "b.need check needs arguments", "b.test check"}},
		"through plain fields, not through the core": {`
type Query { ci: Ci! @own  container: Container! }
type Container { id: ID! sync: ID!  ci: Ci! @own }
type Ci @own { id: ID! lint: A! @own @trivialResolveField  image: Container! @own  up: Service! @up @own }
type A @own { id: ID! test: String! @check @own }
type Service { id: ID! start: ID!  up(ports: String = "1"): Int }`,
			[]string{"image function id", "up up up", "lint.test check"}},
		"what evaluates": {`
type Query { ci: Ci! @own }
type Container { id: ID! sync: ID! @expectedType(name: "Container") }
type Loose { a(n: Int!): Int!  b: Int! }
type Ci @own { id: ID! image: Container! @own  images: [Container!]! @own  loose: Loose! @own  number: Int! @own }`,
			[]string{"image function sync", "images function id", "loose function b", "number function"}},
	} {
		t.Run(name, func(t *testing.T) {
			if got := entrypointNames(t, load(t, own(test.sdl))); !slices.Equal(got, test.want) {
				t.Errorf("got  %q\nwant %q", got, test.want)
			}
		})
	}
}

// mesh is an environment whose types all lead to each other, with a check in those that checks says.
func mesh(types, links int, hasCheck func(i int) bool) string {
	var b strings.Builder
	b.WriteString("type Query { ci: Ci! @own }\ntype Ci @own { id: ID!")
	for i := range links {
		fmt.Fprintf(&b, " p%d: P%d! @own", i, i)
	}
	b.WriteString(" }\n")
	for i := range types {
		fmt.Fprintf(&b, "type P%d @own { id: ID! word: String! @own", i)
		for j := 1; j <= links; j++ {
			fmt.Fprintf(&b, " q%d: P%d! @own", j, (i*links+j)%types)
		}
		if hasCheck(i) {
			b.WriteString(" test: String! @check @own")
		}
		b.WriteString(" }\n")
	}
	return own(b.String())
}

func TestEntrypointsAreBounded(t *testing.T) {
	schema := load(t, mesh(40, 3, func(int) bool { return true }))
	environment := schema.Environments[0]
	if got := len(environment.Entrypoints); got != 1000 { // as the warning says
		t.Errorf("%d entrypoints", got)
	}
	lengths := make([]int, 0, MostEntrypoints)
	names := map[string]bool{}
	for _, entrypoint := range environment.Entrypoints {
		lengths = append(lengths, len(entrypoint.Path))
		names[entrypoint.Name] = true
	}
	if !slices.IsSorted(lengths) || len(names) != MostEntrypoints {
		t.Errorf("%d names, lengths sorted: %v", len(names), slices.IsSorted(lengths))
	}
	if len(schema.Warnings) != 1 || !strings.Contains(schema.Warnings[0].Error(), `Ci: the environment "ci" has more than 1,000 entrypoints: those from p`) {
		t.Errorf("warnings %v", schema.Warnings)
	}
}

// The graph has far more paths than anything could follow, and one entrypoint at its end.
func TestEntrypointsCostWhatTheyList(t *testing.T) {
	for name, sdl := range map[string]string{
		"none":         mesh(60, 5, func(int) bool { return false }),
		"one, far off": own("type Query { ci: Ci! @own }\ntype Ci @own { id: ID! p: P0! @own }\n" + ladder(300)),
	} {
		schema := load(t, sdl)
		if got := len(schema.Environments[0].Entrypoints); got > MostEntrypoints || got == 0 {
			t.Errorf("%s: %d entrypoints", name, got)
		}
	}
}

// ladder is a chain of types in which each leads to the next two, and the last has a check.
func ladder(types int) string {
	var b strings.Builder
	for i := range types {
		fmt.Fprintf(&b, "type P%d @own { id: ID!", i)
		for j := i + 1; j <= i+2 && j < types; j++ {
			fmt.Fprintf(&b, " p%d: P%d! @own", j, j)
		}
		if i == types-1 {
			b.WriteString(" test: String! @check @own")
		}
		b.WriteString(" }\n")
	}
	return b.String()
}

func TestEntrypointsOfAnEnvironmentOnQuery(t *testing.T) {
	schema := load(t, own(`
type Query { version: String!  lint: String! @check @own  lamp: Lamp! @own  with(lamp: ID! @expectedType(name: "Lamp")): Query! }
type Ci @own { id: ID! "Its own." version: String! @own  lint: String! @check @own  lamp: Lamp! @own }
type Lamp @own { id: ID! burns: String! @check @own }`))
	ci := schema.Environments[0]
	if ci.With == nil || !ci.ServedAsEntrypoint() {
		t.Errorf("an argument of the environment's own type hides with: %+v", ci)
	}
	// version is the core's on Query: the root's can't be called.
	if got := entrypointNames(t, schema); !slices.Equal(got, []string{"lamp function id", "lint check", "lamp.burns check"}) {
		t.Errorf("%q", got)
	}
}

// An environment's paths lead over its own functions, not over those that another one adds to its types.
func TestEntrypointsAreNotReachedThroughOthers(t *testing.T) {
	schema := load(t, own(`
type Query { ci: Ci! @own  ship: Ship! @sourceMap(module: "ship") }
type Ci @own { id: ID! other: A! @sourceMap(module: "ship")  mine: A! @own }
type A @own { id: ID! test: String! @check @own }
type Ship @sourceMap(module: "ship") { id: ID! }`))
	var names []string
	for _, entrypoint := range schema.Environments[0].Entrypoints {
		names = append(names, entrypoint.Name)
	}
	if got := strings.Join(names, " "); schema.Environments[0].Name != "ci" || strings.Contains(got, "other.test") || !strings.Contains(got, "mine.test") {
		t.Errorf("entrypoints of %s: %s", schema.Environments[0].Name, got)
	}
}

// A function generates if it gives a set of changes, one and never null; others that lead to one are functions.
func TestWhatGenerates(t *testing.T) {
	schema := load(t, own(`
type Query { ci: Ci! @own }
type Changeset { id: ID! }
type Ci @own { id: ID! sure: Changeset! @own  maybe: Changeset @own  many: [Changeset!]! @own }`))
	for name, want := range map[string]EntrypointKind{"sure": Generate, "maybe": Function, "many": Function} {
		if got := schema.Type("Ci").Field(name).Entrypoint; got != want {
			t.Errorf("%s is a %s, not a %s", name, got, want)
		}
	}
}

// An object that may be null is awaited, but for engines whose SDKs have always taken it for one that is there.
func TestNullableObjectsByEra(t *testing.T) {
	const sdl = "type Query { a: A sure: A! }\ntype A { id: AID! }\nscalar AID\n"
	const unified = "type Query { a: A sure: A! }\ntype A { id: ID! }\n"
	for text, want := range map[string]Shape{"# __schemaVersion: v0.13.0\n" + sdl: Lazy, "# __schemaVersion: v1.0.0\n" + unified: Nullable} {
		schema := load(t, text)
		if got := schema.Query.Field("a").Shape; got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
		if got := schema.Query.Field("sure").Shape; got != Lazy {
			t.Errorf("%s: what is never null is %s", text, got)
		}
	}
}

// Nothing comes of a Void, but a list of them has a length.
func TestVoids(t *testing.T) {
	schema := load(t, "scalar Void\ntype Query { one: Void sure: Void! many: [Void] }\n")
	for name, want := range map[string]Shape{"one": Void, "sure": Void, "many": Leaf} {
		if got := schema.Query.Field(name).Shape; got != want {
			t.Errorf("%s is %s, not %s", name, got, want)
		}
	}
}

// What is selected behind a function, so that the engine carries it out.
func TestEvaluate(t *testing.T) {
	for name, test := range map[string]struct{ result, types, want string }{
		"a leaf":                      {"String!", "", ""},
		"an object with an ID":        {"A!", "type A { id: ID! name: String! }", "id"},
		"an object that syncs":        {"A!", "type A { id: ID! sync: ID! @expectedType(name: \"A\") }", "sync"},
		"a list of those":             {"[A!]!", "type A { id: ID! sync: ID! @expectedType(name: \"A\") }", "id"},
		"a sync that wants arguments": {"A!", "type A { id: ID! sync(n: Int!): ID! @expectedType(name: \"A\") }", "id"},
		"a sync that is none":         {"A!", "type A { id: ID! sync: String! }", "id"},
		"a service":                   {"A! @up", "type A { id: ID! up: Void }\nscalar Void", "up"},
		"a service with a port":       {"A! @up", "type A { id: ID! up(port: Int!): Void }\nscalar Void", "id"},
		"what could be up and isn't":  {"A!", "type A { id: ID! up: Void }\nscalar Void", "id"},
		"a check of Zenith":           {"A!", "type A { id: ID! result: R! }\ntype R { success: Boolean! }", "result success"},
		"a result that tells nothing": {"A!", "type A { id: ID! result: R! }\ntype R { id: ID! }", "id"},
		"a list of results":           {"A!", "type A { id: ID! result: [R!]! }\ntype R { success: Boolean! }", "id"},
		"a void alone":                {"A!", "type A { _x: Int close: Void }\nscalar Void", "close"},
		"a leaf alone":                {"A!", "type A { a(n: Int!): Int b: A! c: Int }", "c"},
		"nothing to select":           {"A!", "type A { a(n: Int!): Int b: A! }", ""},
		"a sync alone":                {"A!", "type A { a: ID! @expectedType(name: \"A\") }", "a"},
	} {
		t.Run(name, func(t *testing.T) {
			schema := load(t, own("type Query { ci: Ci! @own }\ntype Ci @own { id: ID! run: "+test.result+" @own }\n"+test.types))
			var got []string
			for _, entrypoint := range schema.Environments[0].Entrypoints {
				if entrypoint.Name == "run" {
					for _, field := range entrypoint.Evaluate {
						got = append(got, field.Name)
					}
				}
			}
			if strings.Join(got, " ") != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}
