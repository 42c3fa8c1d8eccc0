package introspection

import (
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestBindProblems(t *testing.T) {
	many := make([]string, 41)
	for i := range many {
		many[i] = "V" + strconv.Itoa(i)
	}
	for name, test := range map[string]struct{ sdl, want string }{
		"unknown type":      {"type Query { a: Ghost }", `s:1:17: Query.a: the type "Ghost" is not in the schema`},
		"no root":           {"type Ship { a: Int }", "s:1:1: the root type Query is not in the schema"},
		"root is no object": {"scalar Query", "s:1:8: Query: the root type is not an object"},
		"twice":             {"type Query { a: Int }\ntype Ship { a: Int }\nscalar Ship", "s:3:8: Ship: the type is defined twice; the first is at 2:6; two environments may contribute it: serve one of them under another name"},
		"field twice":       {"type Query { a: Int a: Int }", "s:1:21: Query.a: the field is defined twice; the first is at 1:14"},
		"argument twice":    {"type Query { a(b: Int, b: Int): Int }", "s:1:24: Query.a(b:): the argument is defined twice; the first is at 1:16"},
		"enum value twice":  {"type Query { a: E }\nenum E { B B }", "s:2:12: E.B: the enum value is defined twice; the first is at 2:10"},
		"input field twice": {"type Query { a(b: In): Int }\ninput In { c: Int c: Int }", "s:2:19: In.c: the input field is defined twice; the first is at 2:12"},
		"directive twice": {"directive @x on OBJECT\ndirective @x(a: Int) on OBJECT\ntype Query { a: Int }",
			"s:2:12: @x: the directive is declared twice; the first is at 1:12"},
		"directive's argument twice": {"directive @x(a: Int, a: Int) on OBJECT\ntype Query { a: Int }",
			"s:1:22: @x(a:): the argument is defined twice; the first is at 1:14"},
		"directive's type unknown": {"directive @x(a: Ghost) on OBJECT\ntype Query { a: Int }",
			`s:1:17: @x(a:): the type "Ghost" is not in the schema`},
		"directive reserved": {"directive @__x on OBJECT\ntype Query { a: Int }",
			"s:1:12: @__x: names that begin with __ are reserved for GraphQL; rename it"},
		"declared directive applied twice": {"directive @x(a: Int) on FIELD_DEFINITION\ntype Query { a: Int @x(a: 1) @x(a: 2) }",
			"s:2:31: Query.a: @x is applied twice; the first is at 2:22"},
		"known directive applied twice": {"type Query { a: Int @deprecated @check @deprecated }",
			"s:1:41: Query.a: @deprecated is applied twice; the first is at 1:22"},
		"directive given an argument twice": {"type Query { a: Int @sourceMap(module: \"a\", module: \"b\") }",
			"s:1:45: Query.a: @sourceMap(module:) is given twice; the first is at 1:32"},
		"a reserved type, and what refers to it": {"type Query { a: __Foo b: [__Foo] }\ntype __Foo { b: Int }", "s:2:6: __Foo: names that begin with __ are reserved for GraphQL; rename it"},
		"a directive's argument of an object": {"directive @x(a: Query) on OBJECT\ntype Query { a: Int }",
			"s:1:14: @x(a:): an argument can't have the type Query; objects are passed by ID"},
		"an interface of an interface": {"interface A { a: Int }\ninterface B implements A { a: Int }\ntype Query implements B { a: Int }",
			"s:3:6: Query: implements B and not A, which B implements"},
		"a list in place of one":    {"interface A { a: Int }\ntype Query implements A { a: [Int] }", "s:2:27: Query.a: the type [Int] doesn't fit Int, which the interface A has"},
		"one in place of a list":    {"interface A { a: [Int] }\ntype Query implements A { a: Int }", "s:2:27: Query.a: the type Int doesn't fit [Int], which the interface A has"},
		"a list of something else":  {"interface A { a: [Int] }\ntype Query implements A { a: [String] }", "s:2:27: Query.a: the type [String] doesn't fit [Int], which the interface A has"},
		"an ID in place of a text":  {"interface A { a: String }\ntype Query implements A { a: ID }", "s:2:27: Query.a: the type ID doesn't fit String, which the interface A has"},
		"an enum in place of an ID": {"interface A { a: ID }\ntype Query implements A { a: GrID }\nenum GrID { A }", "s:2:27: Query.a: the type GrID doesn't fit ID, which the interface A has"},
		"one of many twice":         {"type Query { a: E }\nenum E { " + strings.Join(many, " ") + " V0 V40 }", "s:2:164: E.V0: the enum value is defined twice; the first is at 2:10\ns:2:167: E.V40: the enum value is defined twice; the first is at 2:160"},
		"implements twice":          {"interface A { a: Int }\ntype Query implements A & A { a: Int }", "s:2:6: Query: implements A twice"},
		"member twice":              {"type Query { a: U }\nunion U = Query | Query", "s:2:7: U: can be Query twice"},
		"given twice":               {"type Query { a(b: In = {c: 1, c: 2}): Int }\ninput In { c: Int }", "s:1:24: Query.a(b:): the default is not a GraphQL value: the field c is given twice"},
		"object as argument":        {"type Query { a(b: Query): Int }", "s:1:16: Query.a(b:): an argument can't have the type Query; objects are passed by ID"},
		"input as result":           {"type Query { a: In }\ninput In { b: Int }", "s:1:14: Query.a: a field can't return the input object In"},
		"enum without value":        {"type Query { a: E }\nenum E", "s:2:6: E: the enum has no values"},
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

func TestDoubleDefinitionsInJSON(t *testing.T) {
	const head = `{"queryType":{"name":"Query"},"types":[{"kind":"OBJECT","name":"Query","fields":[{"name":"a","type":{"kind":"SCALAR","name":"Int"}`
	for name, test := range map[string]struct{ json, want string }{
		"type": {head + `}]},{"kind":"SCALAR","name":"A"},{"kind":"ENUM","name":"A"}]}`,
			"s:1:164 (/types/2): A: the type is defined twice; the first is at 1:135; two environments may contribute it: serve one of them under another name"},
		"field": {head + `},{"name":"a","type":{"kind":"SCALAR","name":"Int"}}]}]}`,
			"s:1:133 (/types/0/fields/1): Query.a: the field is defined twice; the first is at 1:82"},
		"argument": {head + `,"args":[{"name":"b","type":{"kind":"SCALAR","name":"Int"}},{"name":"b","type":{"kind":"SCALAR","name":"Int"}}]}]}]}`,
			"s:1:191 (/types/0/fields/0/args/1): Query.a(b:): the argument is defined twice; the first is at 1:140"},
		"enum value": {head + `}]},{"kind":"ENUM","name":"E","enumValues":[{"name":"B"},{"name":"B"}]}]}`,
			"s:1:188 (/types/1/enumValues/1): E.B: the enum value is defined twice; the first is at 1:175"},
		"input field": {head + `}]},{"kind":"INPUT_OBJECT","name":"I","inputFields":[{"name":"b","type":{"kind":"SCALAR","name":"Int"}},{"name":"b","type":{"kind":"SCALAR","name":"Int"}}]}]}`,
			"s:1:235 (/types/1/inputFields/1): I.b: the input field is defined twice; the first is at 1:184"},
		"directive": {head + `}]}],"directives":[{"name":"x","args":[{"name":"b","type":{"kind":"SCALAR","name":"Int"}},{"name":"b","type":{"kind":"SCALAR","name":"Int"}}]},{"name":"x"}]}`,
			"s:1:221 (/directives/0/args/1): @x(b:): the argument is defined twice; the first is at 1:170\n" +
				"s:1:274 (/directives/1): @x: the directive is declared twice; the first is at 1:150"},
		"application": {head + `,"directives":[{"name":"check","args":[]},{"name":"check","args":[]}]}]}]}`,
			"s:1:173 (/types/0/fields/0/directives/1): Query.a: @check is applied twice; the first is at 1:146"},
		"a type of an unknown kind, and what refers to it": {head + `},{"name":"b","type":{"name":"B"}}]},{"kind":"OBJEKT","name":"B"}]}`,
			"s:1:168 (/types/1): B: unknown kind of type \"OBJEKT\"; did you mean \"OBJECT\"?"},
		"a directive of no name": {head + `}]}],"directives":[{"name":"2x"}]}`,
			"s:1:150 (/directives/0): the directive \"2x\" doesn't have a valid GraphQL name; names consist of letters, digits and _, and don't begin with a digit"},
		"interface": {head + `}],"interfaces":[{"name":"A"},{"name":"A"}]},{"kind":"INTERFACE","name":"A","fields":[{"name":"a","type":{"kind":"SCALAR","name":"Int"}}]}]}`,
			"s:1:161 (/types/0/interfaces/1): Query: implements A twice"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Load("s", []byte(test.json), BindOptions{})
			if err == nil || err.Error() != test.want {
				t.Errorf("got  %v\nwant %s", err, test.want)
			}
		})
	}
}

func TestARepeatableDirectiveMayBeAppliedTwice(t *testing.T) {
	schema := load(t, "directive @x(a: Int) repeatable on FIELD_DEFINITION\ntype Query { a: Int @x(a: 1) @x(a: 2) @unknown @unknown }")
	if all := schema.Query.Fields[0].Directives; len(all) != 4 {
		t.Errorf("directives: %v", all)
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

// Interfaces may be kept by narrower types: of null, of lists, of the types that implement an interface, of IDs.
func TestInterfacesThatAreKept(t *testing.T) {
	for _, sdl := range []string{
		"interface A { a: [Int] }\ntype Query implements A { a: [Int!]! }",
		"interface A { a: A }\ntype Query implements A { a: Query! }",
		"interface A { a: [[A]] }\ntype Query implements A { a: [[Query]!] }",
		"scalar AID\nscalar QueryID\ninterface A { id: AID! }\ntype Query implements A { id: QueryID! }",
		"interface A { a: Int }\ninterface B implements A { a: Int }\ntype Query implements A & B { a: Int }",
	} {
		load(t, sdl)
	}
}

// Marks and places are read wherever they can be.
func TestMarksOfEachPart(t *testing.T) {
	const marks = `@experimental(reason: "why") @sourceMap(module: "ci", filename: "a.go", line: 3, column: 7, url: null)`
	schema := load(t, strings.ReplaceAll(`type Query MARKS { a(b: Int MARKS @deprecated): E MARKS @deprecated(reason: "old") }
enum E MARKS { V MARKS @deprecated(reason: "older") }
input I MARKS { b: Int MARKS @deprecated(reason: "oldest") }`, "MARKS", marks))
	source, reason := SourceMap{Module: "ci", Filename: "a.go", Line: 3, Column: 7}, Experimental{Reason: "why"}
	check := func(what string, s *SourceMap, e *Experimental, d *Deprecation, old string) {
		if s == nil || *s != source || e == nil || *e != reason || d == nil || d.Reason != old {
			t.Errorf("%s: %v, %v, %v", what, s, e, d)
		}
	}
	none := &Deprecation{}
	field, value, input := schema.Query.Fields[0], schema.Type("E").Values[0], schema.Type("I").InputFields[0]
	for _, of := range []*Type{schema.Query, schema.Type("E"), schema.Type("I")} {
		check(of.Name, of.Source, of.Experimental, none, "")
	}
	check("a field", field.Source, field.Experimental, field.Deprecation, "old")
	check("an argument", field.Args[0].Source, field.Args[0].Experimental, field.Args[0].Deprecation, "")
	check("a value", value.Source, value.Experimental, value.Deprecation, "older")
	check("an input field", input.Source, input.Experimental, input.Deprecation, "oldest")

	// Where an engine gives the reason in the directive alone, it counts too.
	json := strings.NewReplacer("DIRECTIVES", "directives", `{"name":"sourceMap","args":[{"name":"module","value":"\"yard\""}]}`,
		`{"name":"deprecated","args":[{"name":"reason","value":"\"rotten\""}]}`).Replace(bare)
	if ship := load(t, json).Query.Field("ship"); ship.Deprecation == nil || ship.Deprecation.Reason != "rotten" {
		t.Errorf("%+v", ship.Deprecation)
	}
}

// TestLongPointersAreShortened has an error where the text is nested deeper than anything is read, and one behind a key of a
// megabyte: the message stays readable.
func TestLongPointersAreShortened(t *testing.T) {
	for _, text := range []string{
		`{"__schema":{"x":` + strings.Repeat(`{"a":`, 20_000) + "1" + strings.Repeat("}", 20_000) + "}}",
		`{"__schema":{"types":[{"kind":"OBJECT","name":"Query","` + strings.Repeat("é", 1<<19) + `":[1,}]}}`,
	} {
		_, err := Decode("deep.json", []byte(text))
		if err == nil {
			t.Fatal("it was read")
		}
		if message := err.Error(); !strings.HasPrefix(message, "deep.json:1:") || len(message) > 1000 || !utf8.ValidString(message) {
			t.Errorf("%d bytes: %.300s", len(message), message)
		}
	}
}
