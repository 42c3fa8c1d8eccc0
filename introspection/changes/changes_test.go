package changes_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/changes"
)

func decode(t *testing.T, sdl string) *introspection.Document {
	t.Helper()
	document, err := introspection.Decode("s.graphqls", []byte(sdl))
	if err != nil {
		t.Fatal(err)
	}
	return document
}

func bind(t *testing.T, sdl string) *introspection.Schema {
	t.Helper()
	schema, err := introspection.Bind(decode(t, sdl), introspection.BindOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

func lines(found []changes.Change) []string {
	all := []string{}
	for _, change := range found {
		all = append(all, fmt.Sprintf("%s %s %s", change.Level, change.Kind, change.Coordinate))
	}
	return all
}

// Each kind of change, by the one difference that makes it; read backwards it is the opposite kind.
func TestKinds(t *testing.T) {
	const base = "type Query { a: A }\n"
	for name, test := range map[string]struct {
		before, after   string
		forth, backward []string
	}{
		"a type":          {"type A { x: Int }", "type A { x: Int }\ntype B { y: Int }", []string{"safe TYPE_ADDED B"}, []string{"breaking TYPE_REMOVED B"}},
		"a field":         {"type A { x: Int }", "type A { x: Int y: Int }", []string{"safe FIELD_ADDED A.y"}, []string{"breaking FIELD_REMOVED A.y"}},
		"a kind of type":  {"type A { x: B }\nenum B { C }", "type A { x: B }\nscalar B", []string{"breaking TYPE_CHANGED_KIND B"}, []string{"breaking TYPE_CHANGED_KIND B"}},
		"a result's type": {"type A { x: Int }", "type A { x: String }", []string{"breaking FIELD_CHANGED_KIND A.x"}, []string{"breaking FIELD_CHANGED_KIND A.x"}},
		"a result's null": {"type A { x: Int }", "type A { x: Int! }", []string{"safe FIELD_CHANGED_KIND_SAFE A.x"}, []string{"breaking FIELD_CHANGED_KIND A.x"}},
		"a list's null":   {"type A { x: [Int] }", "type A { x: [Int!] }", []string{"safe FIELD_CHANGED_KIND_SAFE A.x"}, []string{"breaking FIELD_CHANGED_KIND A.x"}},
		"a list":          {"type A { x: Int }", "type A { x: [Int] }", []string{"breaking FIELD_CHANGED_KIND A.x"}, []string{"breaking FIELD_CHANGED_KIND A.x"}},
		"an optional argument": {"type A { x: Int }", "type A { x(n: Int): Int }", []string{"dangerous OPTIONAL_ARG_ADDED A.x(n:)"},
			[]string{"breaking ARG_REMOVED A.x(n:)"}},
		"a required argument": {"type A { x: Int }", "type A { x(n: Int!): Int }", []string{"breaking REQUIRED_ARG_ADDED A.x(n:)"},
			[]string{"breaking ARG_REMOVED A.x(n:)"}},
		"an argument with a default": {"type A { x: Int }", "type A { x(n: Int! = 1): Int }", []string{"dangerous OPTIONAL_ARG_ADDED A.x(n:)"},
			[]string{"breaking ARG_REMOVED A.x(n:)"}},
		"an argument's null": {"type A { x(n: Int!): Int }", "type A { x(n: Int): Int }", []string{"safe ARG_CHANGED_KIND_SAFE A.x(n:)"},
			[]string{"breaking ARG_CHANGED_KIND A.x(n:)"}},
		"an argument's default": {"type A { x(n: Int = 1): Int }", "type A { x(n: Int = 2): Int }", []string{"dangerous ARG_DEFAULT_VALUE_CHANGE A.x(n:)"},
			[]string{"dangerous ARG_DEFAULT_VALUE_CHANGE A.x(n:)"}},
		"a default that was all": {"type A { x(n: Int!): Int }", "type A { x(n: Int! = 2): Int }", []string{"dangerous ARG_DEFAULT_VALUE_CHANGE A.x(n:)"},
			[]string{"breaking ARG_CHANGED_KIND A.x(n:)"}},
		"the order of arguments": {"type A { x(n: Int, m: Int): Int }", "type A { x(m: Int, n: Int): Int }", []string{}, []string{}},
		"an optional input field": {"type A { x(i: I): Int }\ninput I { n: Int }", "type A { x(i: I): Int }\ninput I { n: Int m: Int }",
			[]string{"dangerous OPTIONAL_INPUT_FIELD_ADDED I.m"}, []string{"breaking FIELD_REMOVED I.m"}},
		"a required input field": {"type A { x(i: I): Int }\ninput I { n: Int }", "type A { x(i: I): Int }\ninput I { n: Int m: Int! }",
			[]string{"breaking REQUIRED_INPUT_FIELD_ADDED I.m"}, []string{"breaking FIELD_REMOVED I.m"}},
		"an enum value": {"type A { x: E }\nenum E { B }", "type A { x: E }\nenum E { B C }", []string{"dangerous VALUE_ADDED_TO_ENUM E.C"},
			[]string{"breaking VALUE_REMOVED_FROM_ENUM E.C"}},
		"an interface": {"type A { x: Int }\ninterface I { x: Int }", "type A implements I { x: Int }\ninterface I { x: Int }",
			[]string{"dangerous IMPLEMENTED_INTERFACE_ADDED A"}, []string{"breaking IMPLEMENTED_INTERFACE_REMOVED A"}},
		"a member of a union": {"type A { x: U }\ntype B { x: Int }\nunion U = A", "type A { x: U }\ntype B { x: Int }\nunion U = A | B",
			[]string{"dangerous TYPE_ADDED_TO_UNION U"}, []string{"breaking TYPE_REMOVED_FROM_UNION U"}},
		"a deprecation": {"type A { x: Int }", "type A { x: Int @deprecated(reason: \"use y\") }", []string{"safe DEPRECATED A.x"},
			[]string{"safe DEPRECATION_REMOVED A.x"}},
		"a value's deprecation": {"type A { x: E }\nenum E { B }", "type A { x: E }\nenum E { B @deprecated }", []string{"safe DEPRECATED E.B"},
			[]string{"safe DEPRECATION_REMOVED E.B"}},
		"an argument's deprecation": {"type A { x(n: Int): Int }", "type A { x(n: Int @deprecated): Int }", []string{"safe DEPRECATED A.x(n:)"},
			[]string{"safe DEPRECATION_REMOVED A.x(n:)"}},
		"an input field's type": {"type A { x(i: I): Int }\ninput I { n: Int }", "type A { x(i: I): Int }\ninput I { n: String }",
			[]string{"breaking FIELD_CHANGED_KIND I.n"}, []string{"breaking FIELD_CHANGED_KIND I.n"}},
		"a default and a null that were one": {"type A { x(n: Int! = 1): Int }", "type A { x(n: Int): Int }",
			[]string{"dangerous ARG_DEFAULT_VALUE_CHANGE A.x(n:)", "safe ARG_CHANGED_KIND_SAFE A.x(n:)"},
			[]string{"breaking ARG_CHANGED_KIND A.x(n:)", "dangerous ARG_DEFAULT_VALUE_CHANGE A.x(n:)"}},
		"a list that is given": {"type A { x(n: Int): Int }", "type A { x(n: [Int]): Int }", []string{"breaking ARG_CHANGED_KIND A.x(n:)"},
			[]string{"breaking ARG_CHANGED_KIND A.x(n:)"}},
		"null in a list that is given": {"type A { x(n: [Int!]): Int }", "type A { x(n: [Int]): Int }", []string{"safe ARG_CHANGED_KIND_SAFE A.x(n:)"},
			[]string{"breaking ARG_CHANGED_KIND A.x(n:)"}},
		"two members of a union": {"type A { x: U }\ntype B { x: Int }\ntype C { x: Int }\nunion U = A | B", "type A { x: U }\ntype B { x: Int }\ntype C { x: Int }\nunion U = A | C",
			[]string{"breaking TYPE_REMOVED_FROM_UNION U", "dangerous TYPE_ADDED_TO_UNION U"},
			[]string{"breaking TYPE_REMOVED_FROM_UNION U", "dangerous TYPE_ADDED_TO_UNION U"}},
		"what a result's ID stands for": {"type A { id: ID! x: ID @expectedType(name: \"A\") }\ntype B { id: ID! }",
			"type A { id: ID! x: ID @expectedType(name: \"B\") }\ntype B { id: ID! }",
			[]string{"breaking IDENTIFIED_TYPE_CHANGED A.x"}, []string{"breaking IDENTIFIED_TYPE_CHANGED A.x"}},
		"what an ID stands for": {"type A { id: ID! x(a: ID @expectedType(name: \"A\")): Int }\ntype B { id: ID! }",
			"type A { id: ID! x(a: ID @expectedType(name: \"B\")): Int }\ntype B { id: ID! }",
			[]string{"breaking IDENTIFIED_TYPE_CHANGED A.x(a:)"}, []string{"breaking IDENTIFIED_TYPE_CHANGED A.x(a:)"}},
		"nothing":       {"type A { x: Int }", "type A { x: Int }", []string{}, []string{}},
		"a description": {"type A { x: Int }", "\"Text.\"\ntype A { \"Text.\" x: Int }", []string{}, []string{}},
	} {
		t.Run(name, func(t *testing.T) {
			before, after := bind(t, base+test.before), bind(t, base+test.after)
			if got := lines(changes.Compare(before, after)); !slices.Equal(got, test.forth) {
				t.Errorf("forth: %q, want %q", got, test.forth)
			}
			if got := lines(changes.Compare(after, before)); !slices.Equal(got, test.backward) {
				t.Errorf("back: %q, want %q", got, test.backward)
			}
		})
	}
}

func TestDirectives(t *testing.T) {
	const schema = "type Query { a: Int }\n"
	before := decode(t, schema+"directive @a(x: Int) on OBJECT\ndirective @b on OBJECT | ENUM\ndirective @c on OBJECT")
	after := decode(t, schema+"directive @a(y: Int!, z: Int) repeatable on OBJECT\ndirective @b on OBJECT | SCALAR\ndirective @d on OBJECT")
	if got, want := lines(changes.CompareDirectives(before, after)), []string{
		"safe DIRECTIVE_REPEATABLE_ADDED @a", "breaking DIRECTIVE_ARG_REMOVED @a(x:)", "breaking REQUIRED_DIRECTIVE_ARG_ADDED @a(y:)",
		"safe OPTIONAL_DIRECTIVE_ARG_ADDED @a(z:)", "breaking DIRECTIVE_LOCATION_REMOVED @b", "safe DIRECTIVE_LOCATION_ADDED @b",
		"breaking DIRECTIVE_REMOVED @c", "safe DIRECTIVE_ADDED @d",
	}; !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
	if got, want := lines(changes.CompareDirectives(after, before)), []string{
		"breaking DIRECTIVE_REPEATABLE_REMOVED @a", "safe OPTIONAL_DIRECTIVE_ARG_ADDED @a(x:)", "breaking DIRECTIVE_ARG_REMOVED @a(y:)",
		"breaking DIRECTIVE_ARG_REMOVED @a(z:)", "breaking DIRECTIVE_LOCATION_REMOVED @b", "safe DIRECTIVE_LOCATION_ADDED @b",
		"safe DIRECTIVE_ADDED @c", "breaking DIRECTIVE_REMOVED @d",
	}; !slices.Equal(got, want) {
		t.Errorf("back: %q", got)
	}
}

// What is said of a change names what was and what is.
func TestMessages(t *testing.T) {
	const before = "type Query { a(n: Int = 1, i: ID): Int b: E @deprecated c: ID @expectedType(name: \"Query\") id: ID! }\nenum E { B }"
	const after = "type Query { a(n: Int, i: ID @expectedType(name: \"Query\")): Int! b: E c: ID id: ID! @deprecated(reason: \"Why.\") }\nenum E { B @deprecated }"
	var got []string
	for _, change := range changes.Compare(bind(t, before), bind(t, after)) {
		got = append(got, change.Coordinate+" "+change.Message)
	}
	slices.Sort(got)
	if want := []string{
		"E.B is deprecated now",
		"Query.a the type changed from Int to Int!",
		"Query.a(i:) the ID of any object is the ID of Query now",
		"Query.a(n:) the default changed from 1 to none",
		"Query.b is no longer deprecated",
		"Query.c the ID of Query is the ID of any object now",
		"Query.id is deprecated now: Why.",
	}; !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}

func TestWhoseChange(t *testing.T) {
	const own = `directive @sourceMap(module: String!) on OBJECT | FIELD_DEFINITION
type Query { ci: Ci! @sourceMap(module: "ci") }
type Ci @sourceMap(module: "ci") { id: ID! `
	found := changes.Compare(bind(t, own+"a: Int @sourceMap(module: \"ci\") }"), bind(t, own+"b: Int @sourceMap(module: \"ci\") }"))
	for _, change := range found {
		if change.Environment != "ci" || change.Message == "" {
			t.Errorf("%+v", change)
		}
	}
	if len(found) != 2 {
		t.Errorf("%v", lines(found))
	}
}
