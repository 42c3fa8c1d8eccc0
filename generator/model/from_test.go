package model

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

func bind(t *testing.T, sdl string) *introspection.Schema {
	t.Helper()
	schema, err := introspection.Load("schema.graphqls", []byte(sdl), introspection.BindOptions{Version: "v1.0.0"})
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

const declarations = `
directive @expectedType(name: String!) on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
directive @sourceMap(module: String, filename: String, line: Int, column: Int, url: String) on OBJECT | FIELD_DEFINITION | ENUM
directive @experimental(reason: String) on FIELD_DEFINITION
directive @cache(policy: String, ttl: String, names: [String!]) on FIELD_DEFINITION
directive @check on FIELD_DEFINITION
`

// The same API in the oldest dialect and in the newest differs in what goes over the wire, and in nothing else.
func TestDialectsAreOneModel(t *testing.T) {
	typed := bind(t, `
scalar BoxID
type Query {
  box(of: [BoxID!]): Box!
  loadBoxFromID(id: BoxID!): Box!
}
type Box {
  id: BoxID!
  sync: BoxID!
  put(other: BoxID!): Box!
  all: [Box!]!
}`)
	unified := bind(t, declarations+`
type Query {
  box(of: [ID!] @expectedType(name: "Box")): Box!
  node(id: ID!): Node
}
interface Node { id: ID! }
type Box implements Node {
  id: ID!
  sync: ID! @expectedType(name: "Box")
  put(other: ID! @expectedType(name: "Box")): Box!
  all: [Box!]!
}`)
	var texts []string
	for _, schema := range []*introspection.Schema{typed, unified} {
		model := From(generator.Request{Schema: schema})
		var box *Type
		for i := range model.Types {
			if model.Types[i].Name == "Box" {
				box = &model.Types[i]
			}
		}
		reload := *box.Reload
		box.Reload, box.Interfaces = nil, nil
		for i := range box.Fields {
			box.Fields[i].Type.Wire = ""
			for j := range box.Fields[i].Args {
				box.Fields[i].Args[j].Type.Wire = ""
			}
		}
		text, err := json.MarshalIndent(box, "", " ")
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, string(text))
		want := Reload{Kind: "loader", Field: "loadBoxFromID", Argument: "id", Wire: "BoxID!"}
		if schema == unified {
			want = Reload{Kind: "node", Field: "node", Argument: "id", Wire: "ID!", Fragment: true}
		}
		if reload != want {
			t.Errorf("reload %+v, want %+v", reload, want)
		}
		for _, each := range model.Types {
			if strings.HasSuffix(each.Name, "ID") {
				t.Errorf("the ID scalar %s is in the model", each.Name)
			}
		}
	}
	if diff := cmp.Diff(texts[0], texts[1]); diff != "" {
		t.Errorf("the dialects differ:\n%s", diff)
	}
}

func TestModelOfEnvironment(t *testing.T) {
	schema := bind(t, declarations+`
type Query {
  container: Container!
  ship(
    "What it is called."
    name: String!
    size: Int = 3
  ): Ship! @sourceMap(module: "ship")
}
type Container {
  id: ID!
  "Runs it.\r\n"
  run(args: [String!] = ["a\tb", "<c>"], mode: Mode = FAST, limit: Float = 1e-09, options: Options = {deep: true}): Int @deprecated(reason: "use exec") @cache(policy: "Never", names: ["x"])
  parent: Container
}
enum Mode { FAST SLOW }
input Options { deep: Boolean }
type Ship @sourceMap(module: "ship", filename: "ship.dang", line: 3, column: 5, url: "") {
  id: ID!
  "Holds water."
  sound: String @check @sourceMap(module: "ship", filename: "ship.dang", line: 7)
  crew: [Container!]!
  hull: Container! @experimental(reason: "new")
}
`)
	text, err := Encode(generator.Request{Schema: schema, Environment: schema.Environments[0]})
	if err != nil {
		t.Fatal(err)
	}
	model, err := Decode(text)
	if err != nil {
		t.Fatal(err)
	}
	ship := "ship"
	root, constructor := "Ship", "Query.ship"
	if diff := cmp.Diff([]Environment{{
		Name: "ship", Root: &root, Constructor: &constructor, Promoted: []string{}, Types: []string{"Ship"}, Extensions: []string{},
		Needs: []string{},
		Entrypoints: []Entrypoint{
			{Name: "crew", Path: []string{"Ship.crew"}, Evaluate: []string{"Container.id"}, Coordinate: "Ship.crew", Kind: "function"},
			{Name: "hull", Path: []string{"Ship.hull"}, Evaluate: []string{"Container.id"}, Coordinate: "Ship.hull", Kind: "function"},
			{Name: "sound", Path: []string{"Ship.sound"}, Evaluate: []string{}, Source: &Source{Filename: "ship.dang", Line: 7},
				Coordinate: "Ship.sound", Kind: "check", Description: "Holds water."},
		},
	}}, model.Environments); diff != "" {
		t.Error(diff)
	}
	if model.Options.Environment == nil || *model.Options.Environment != "ship" {
		t.Errorf("options %+v", model.Options)
	}
	raw := func(text string) json.RawMessage { return json.RawMessage(text) }
	run := model.Types[0].Fields[2]
	want := Field{
		Name: "run", Coordinate: "Container.run", Description: "Runs it.", Shape: "leaf",
		Type: Ref{Kind: "SCALAR", Name: "Int", Wire: "Int"}, Deprecated: &Notice{Reason: "use exec"},
		Args: []Argument{
			{Name: "args", Coordinate: "Container.run(args:)", Type: Ref{Kind: "LIST", Of: &Ref{Kind: "SCALAR", Name: "String", NonNull: true}, Wire: "[String!]"},
				Default: &Value{GraphQL: `["a\tb", "<c>"]`, JSON: raw(`["a\tb","<c>"]`)}},
			{Name: "mode", Coordinate: "Container.run(mode:)", Type: Ref{Kind: "ENUM", Name: "Mode", Wire: "Mode"}, Default: &Value{GraphQL: "FAST", JSON: raw(`"FAST"`)}},
			{Name: "limit", Coordinate: "Container.run(limit:)", Type: Ref{Kind: "SCALAR", Name: "Float", Wire: "Float"}, Default: &Value{GraphQL: "1e-09", JSON: raw(`1e-09`)}},
			{Name: "options", Coordinate: "Container.run(options:)", Type: Ref{Kind: "INPUT_OBJECT", Name: "Options", Wire: "Options"}, Default: &Value{GraphQL: "{deep: true}", JSON: raw(`{"deep":true}`)}},
		},
		Directives: []Directive{{Name: "cache", Args: []DirectiveArg{
			{Name: "policy", Value: Value{GraphQL: `"Never"`, JSON: raw(`"Never"`)}}, {Name: "names", Value: Value{GraphQL: `["x"]`, JSON: raw(`["x"]`)}}}}},
	}
	compact := cmp.Transformer("compact", func(text json.RawMessage) any {
		var parsed any
		if err := json.Unmarshal(text, &parsed); err != nil {
			t.Error(err)
		}
		return parsed
	})
	if diff := cmp.Diff(want, run, compact); diff != "" {
		t.Error(diff)
	}
	if parent := model.Types[0].Fields[1]; parent.Shape != "nullable" {
		t.Errorf("the shape of parent is %s", parent.Shape)
	}
	for _, each := range model.Types {
		if each.Name != "Ship" {
			continue
		}
		if diff := cmp.Diff(Type{Name: "Ship", Kind: "OBJECT", Owner: &ship, ID: "id", Source: &Source{Filename: "ship.dang", Line: 3, Column: 5}},
			Type{Name: each.Name, Kind: each.Kind, Owner: each.Owner, ID: each.ID, Source: each.Source}); diff != "" {
			t.Error(diff)
		}
		if hull := each.Fields[1]; hull.Name != "hull" || hull.Experimental == nil {
			t.Errorf("%+v", hull)
		}
	}
}

func TestNumbersKeepTheirDigits(t *testing.T) {
	for text, want := range map[string]string{"9007199254740993": "9007199254740993", "1e-09": "1e-09", "nonsense": `"nonsense"`} {
		if got := string(appendJSON(nil, &introspection.Value{Kind: introspection.IntValue, Text: text})); got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
}

func TestDecodeRefuses(t *testing.T) {
	for text, want := range map[string]string{
		"":                       "standard input is not a dagger-codegen request: unexpected end of JSON input",
		`{"contractVersion": 2}`: "the request is of version 2 of the contract, this backend knows 1",
	} {
		if _, err := Decode([]byte(text)); err == nil || err.Error() != want {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}
