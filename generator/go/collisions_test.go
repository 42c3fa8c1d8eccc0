package golang

import (
	"slices"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

const preamble = `# __schemaVersion: VERSION
directive @expectedType(name: String!) on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
directive @enumValue(value: String!) on ENUM_VALUE
directive @sourceMap(module: String!, filename: String, line: Int) on OBJECT | FIELD_DEFINITION | INTERFACE | ENUM
`

func schemaOf(t testing.TB, version, sdl string) *introspection.Schema {
	t.Helper()
	if !strings.Contains(sdl, "interface Node") {
		sdl += "\ninterface Node { id: ID! }"
	}
	schema, err := introspection.Load("schema.graphqls", []byte(strings.Replace(preamble, "VERSION", version, 1)+sdl), introspection.BindOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// TestCollisions has one small schema for each way in which names can meet: what has to be in the output, and which
// coordinates are warned of.
func TestCollisions(t *testing.T) {
	const node = " node(id: ID!): Node } "
	for name, test := range map[string]struct {
		sdl    string
		want   []string
		warned []string
	}{
		"parameters give way to the body": {
			`type Query { a(r: Int!, q: Int!, _: Int!, ctx: Int!): String!  b(opts: Int!, ctx: Int!, c: Int): D!` + node + `type D implements Node { id: ID! }`,
			[]string{"A(ctx context.Context, r_ int, q_ int, arg2 int, ctx_ int)", "B(opts_ int, ctx int, opts ...BOpts) *D"}, nil,
		},
		"a parameter called like the type that is built": {
			`type Query { d(D: String!, d: String!): D!` + node + `type D implements Node { id: ID! }`,
			[]string{"D(D_ string, d string) *D"}, nil,
		},
		"parameters called like the ID or the parent": {
			`type Query { d: D!` + node + `type D implements Node { id: ID! all(ID: Int!, D: Int!): [D!]! one(ID: Int!): D sync(D: Int!, ID: Int!): ID! @expectedType(name: "D") }`,
			[]string{"All(ctx context.Context, ID_ int, D_ int)", "One(ctx context.Context, ID_ int)", "Sync(ctx context.Context, D_ int, ID_ int)"}, nil,
		},
		"fields that differ by case": {
			`type Query { fooUrl: String! fooURL: String!` + node,
			[]string{"FooURL(ctx", "FooURL_(ctx", `Select("fooURL")`, `Select("fooUrl")`}, []string{"Query.fooUrl"},
		},
		"the ID keeps its name": {
			`type Query { d: D!` + node + `type D implements Node { id: ID! Id: String! ID: String! }`,
			[]string{"func (r *D) ID(ctx context.Context) (ID, error)", "func (r *D) ID_(ctx", "func (r *D) ID__(ctx"}, []string{"D.ID", "D.Id"},
		},
		"contract methods keep theirs": {
			`type Query { d: D!` + node + `type D implements Node { id: ID! marshalJSON: String! withGraphQLQuery: String! asNode: String! readByte: Int! }`,
			[]string{"MarshalJSON_(ctx", "WithGraphQLQuery_(ctx", "AsNode_(ctx", "AsNode() Node", "ReadByte_(ctx"},
			[]string{"D.marshalJSON", "D.withGraphQLQuery", "D.asNode", "D.readByte"},
		},
		"a field with takes the place of the helper": {
			`type Query { d: D!` + node + `type D implements Node { id: ID! with(x: Int!): D! }`,
			[]string{"With(x int) *D"}, nil,
		},
		"types that differ by case": {
			`type Query { a: Foo! b: foo!` + node + `type Foo implements Node { id: ID! } type foo implements Node { id: ID! }`,
			[]string{"type Foo struct", "type Foo_ struct", `"foo"`}, []string{"foo"},
		},
		"types of the runtime": {
			`type Query { a: Client! b: Request! c: ExecError! d: Load!` + node + `type Client { x: Int! } type Request { x: Int! } type ExecError { x: Int! } scalar Load`,
			[]string{"type Client_ struct", "type Request_ struct", "type ExecError_ struct", "type Load_ string"}, []string{"Client", "Request", "ExecError", "Load"},
		},
		"what is derived gives way to types": {
			`type Query { a: WithDFunc! b: FClient! c: DEOpts!` + node + `type D implements Node & F { id: ID! d: D! e(x: Int): Int! } interface F { id: ID! } type WithDFunc { x: Int! } type FClient { x: Int! } type DEOpts { x: Int! }`,
			[]string{"type WithDFunc_ func", "type FClient_ struct", "type DEOpts_ struct", "AsF() F"}, []string{"D", "F", "D.e"},
		},
		"options that meet": {
			`type Query { fooBar(a: Int): Int! foo: Foo!` + node + `type Foo { bar(a: Int): Int! barBaz(a: Int): Int! } type FooBar { baz(a: Int): Int! }`,
			[]string{"type FooBarOpts struct", "type FooBarOpts_ struct", "type FooBarBazOpts struct", "type FooBarBazOpts_ struct"}, []string{"Query.fooBar", "FooBar.baz"},
		},
		"enum constants that meet": {
			`type Query { e: E! t: EHigh!` + node + `enum E { A_B aB HIGH _ } type EHigh { x: Int! }`,
			[]string{"EAB E =", "EAB_ E =", "EHigh_ E =", "E_ E ="}, []string{"E.aB", "E.HIGH", "E._"},
		},
		"enum names for one value": {
			`type Query { e: E!` + node + `enum E { HIGH2 HIGH_2 @enumValue(value: "HIGH2") }`,
			[]string{`case "HIGH_2":`, `case "HIGH2":`, "EHigh2 E = \"HIGH2\""}, nil,
		},
		"an enum in lower case": {
			`type Query { e: tide!` + node + `enum tide { HIGH }`,
			[]string{"type tide string", "type Tide = tide", "tideHigh tide = \"HIGH\"", "TideHigh tide = tideHigh"}, nil,
		},
		"optional arguments and input fields that meet": {
			`type Query { a(x: Int, X: Int, forceSendFields: Int): Int! b(c: C!): Int!` + node + `input C { x: Int X: Int }`,
			[]string{"\tX int\n", "\tX_ int\n", "ForceSendFields_ string", `json:"x"`, `json:"X"`}, []string{"Query.a(X:)", "C.x"},
		},
		"names with an underscore in front": {
			`type Query { _x: Int! y(_a: Int!): Int!` + node,
			[]string{"X_(ctx", "Y(ctx context.Context, _a int)"}, nil,
		},
		"root fields that the client hides": {
			`type Query { close: Int! query: Int! do: Int!` + node,
			[]string{"initClient().Query.Close(ctx)", "func Close_(ctx", "initClient().Query.Do(ctx)"}, []string{"Query.close"},
		},
		"a field called query": {
			`type Query { d: [D!]!` + node + `type D { query: String! }`,
			[]string{"cachedQuery *string"}, nil,
		},
	} {
		t.Run(name, func(t *testing.T) {
			result := generate(t, generator.Request{Schema: schemaOf(t, "v1.0.0", test.sdl)})
			text := string(result.Files[0].Content) + string(result.Files[1].Content)
			for _, want := range test.want {
				if !strings.Contains(text, want) {
					t.Errorf("there is no %s", want)
				}
			}
			var warned []string
			for _, warning := range result.Warnings {
				warned = append(warned, warning.Coordinate)
			}
			slices.Sort(warned)
			slices.Sort(test.warned)
			if strings.Join(warned, " ") != strings.Join(test.warned, " ") {
				t.Errorf("warnings of %v, want %v", warned, test.warned)
			}
		})
	}
}

// TestAdditionsRenameNothing adds a type and a field that collide with nothing.
func TestAdditionsRenameNothing(t *testing.T) {
	const before = `type Query { fooUrl: String! fooURL: String! node(id: ID!): Node } type Foo { x: Int! } type foo { x: Int! }`
	after := strings.Replace(before, "fooUrl", "aardvark: Int! fooUrl", 1) + " type Aardvark { x: Int! }"
	names := func(sdl string) map[string]bool {
		declared := map[string]bool{}
		for _, file := range generate(t, generator.Request{Schema: schemaOf(t, "v1.0.0", sdl)}).Files {
			for line := range strings.Lines(string(file.Content)) {
				if strings.HasPrefix(line, "func ") || strings.HasPrefix(line, "type ") {
					declared[line] = true
				}
			}
		}
		return declared
	}
	now := names(after)
	for line := range names(before) {
		if !now[line] {
			t.Errorf("gone: %s", line)
		}
	}
}
