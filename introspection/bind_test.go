package introspection

import (
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

func harbor(t *testing.T) *Schema {
	t.Helper()
	text, err := os.ReadFile("testdata/harbor.graphqls")
	if err != nil {
		t.Fatal(err)
	}
	return load(t, string(text))
}

func load(t *testing.T, text string) *Schema {
	t.Helper()
	schema, err := Load("schema.graphqls", []byte(text), BindOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

func typeNames(types []*Type) string {
	var names []string
	for _, typ := range types {
		names = append(names, typ.Name)
	}
	return strings.Join(names, " ")
}

func TestBindOrdersTypesAndMembersByName(t *testing.T) {
	schema := harbor(t)
	if got, want := typeNames(schema.Types),
		"Cargo Deck Dock Either Harbor ID Node Pier PierPlan Query Tide Void"; got != want {
		t.Errorf("types %q, want %q", got, want)
	}
	var fields []string
	for _, field := range schema.Type("Harbor").Fields {
		fields = append(fields, field.Name)
	}
	if got, want := strings.Join(fields, " "),
		"anything area close docks first flag id master moor sync zone"; got != want {
		t.Errorf("fields %q, want %q", got, want)
	}
	if got := schema.Query.Field("harbor").Args[0].Name; got != "name" {
		t.Errorf("the first argument is %q: arguments stay in declared order", got)
	}
	if got := typeNames(schema.Type("Node").PossibleTypes); got != "Dock Harbor Pier" {
		t.Errorf("possible types %q", got)
	}
}

func TestBindClassifiesEachField(t *testing.T) {
	want := map[string]string{"anything": "unsupported", "area": "leaf", "close": "void", "docks": "list",
		"first": "lazy", "flag": "leaf", "id": "leaf", "master": "nullable", "moor": "lazy", "sync": "sync",
		"zone": "leaf"}
	got := map[string]string{}
	for _, field := range harbor(t).Type("Harbor").Fields {
		got[field.Name] = field.Shape.String()
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestBindFindsWhatIDsIdentify(t *testing.T) {
	schema := harbor(t)
	moor := schema.Type("Harbor").Field("moor")
	if got := moor.Args[0].Type.Identifies; got != schema.Type("Dock") {
		t.Errorf("moor(dock:) identifies %v", got)
	}
	if got := moor.Args[1].Type.Identifies; got != nil {
		t.Errorf("moor(ghost:) identifies %v, though there is no such type", got.Name)
	}
	if len(schema.Warnings) != 1 || !strings.Contains(schema.Warnings[0].Error(), "@expectedType names Ghost") {
		t.Errorf("warnings: %v", schema.Warnings)
	}
	if got := schema.Type("Dock").ID.Type.Identifies; got != schema.Type("Dock") {
		t.Error("an id without @expectedType identifies its own type")
	}
}

func TestBindTellsRequiredFromOptional(t *testing.T) {
	field := harbor(t).Query.Field("harbor")
	for name, required := range map[string]bool{"name": true, "tide": false, "berths": false} {
		for _, arg := range field.Args {
			if arg.Name == name && arg.Required != required {
				t.Errorf("%s: required %v", arg.Coordinate, arg.Required)
			}
		}
	}
	if got := field.Args[1].Default.String(); got != "HIGH" {
		t.Errorf("default %s", got)
	}
}

func TestBindTellsOwners(t *testing.T) {
	schema := harbor(t)
	if len(schema.Environments) != 1 {
		t.Fatalf("environments: %v", schema.Environments)
	}
	pier := schema.Environments[0]
	if pier.Name != "pier" || pier.Root != schema.Type("Pier") || pier.Constructor != schema.Query.Field("pier") {
		t.Errorf("environment %+v", pier)
	}
	if got := typeNames(pier.Types); got != "Pier PierPlan" {
		t.Errorf("its types: %q", got)
	}
	sound := pier.Root.Field("sound")
	if sound.Entrypoint != Check || sound.Source.Line != 9 || sound.Args[0].Owner != pier {
		t.Errorf("sound: %+v", sound)
	}
	if pier.Root.Field("plan").Entrypoint != Function || pier.Root.ID.Entrypoint != NotEntrypoint {
		t.Error("plan is a function, id is no entrypoint")
	}
	if got := schema.Type("PierPlan").Values[0].Name; got != "NARROW" {
		t.Errorf("the first value is %s: engines serve an environment's values in any order, so they are sorted", got)
	}
	if schema.Type("Harbor").Owner != nil || schema.Query.Field("version").Owner != nil {
		t.Error("Harbor and version are core's")
	}
}

func TestCoreHasNothingOfEnvironments(t *testing.T) {
	schema := harbor(t)
	core := schema.Core()
	if got := typeNames(core.Types); got != "Cargo Deck Dock Either Harbor ID Node Query Tide Void" {
		t.Errorf("types %q", got)
	}
	if core.Query.Field("pier") != nil || core.Type("Pier") != nil {
		t.Error("the constructor or the root is still there")
	}
	if got := typeNames(core.Type("Node").PossibleTypes); got != "Dock Harbor" {
		t.Errorf("possible types %q", got)
	}
	dock := core.Type("Dock")
	if got := core.Type("Harbor").Field("moor").Args[0].Type.Identifies; got != dock {
		t.Error("references still lead out of the reduced schema")
	}
	if schema.Query.Field("pier") == nil {
		t.Error("the schema itself was changed")
	}
}

func TestEnumAliasesShareTheirValue(t *testing.T) {
	values := harbor(t).Type("Tide").Values
	if values[0].Value != "up" || values[1].Value != "LOW" || values[2].Value != "up" {
		t.Errorf("values %+v %+v %+v", values[0], values[1], values[2])
	}
}

func TestOwnershipByDifference(t *testing.T) {
	const core = "type Query { base: Base! }\ntype Base { id: BaseID! }\nscalar BaseID\n"
	document, err := Decode("core.graphqls", []byte(core))
	if err != nil {
		t.Fatal(err)
	}
	const served = `
type Query { base: Base!  myDep(depth: Int): MyDep!  other: Other!  loadMyDepPartFromID(id: MyDepPartID!): MyDepPart! }
type Base { id: BaseID!  part: MyDepPart! }
scalar BaseID
type MyDep { id: MyDepID!  part: MyDepPart! }
scalar MyDepID
type MyDepPart { id: MyDepPartID! }
scalar MyDepPartID
type Other { id: OtherID! }
scalar OtherID
`
	options := BindOptions{Core: document, Served: []Served{{Name: "my-dep", Ref: "./dep"}}}
	if _, err := Load("served.graphqls", []byte(served+"scalar Void"), options); err == nil ||
		!strings.Contains(err.Error(), "Void: the type isn't part of the core") {
		t.Errorf("a new type that no environment's name begins must be told of: %v", err)
	}
	schema, err := Load("served.graphqls", []byte(served), options)
	if err != nil {
		t.Fatal(err)
	}
	if len(schema.Environments) != 2 {
		t.Fatalf("environments: %v", schema.Environments)
	}
	dep := schema.Environments[0]
	if dep.Name != "my-dep" || dep.Ref != "./dep" || typeNames(dep.Types) != "MyDep MyDepID MyDepPart MyDepPartID" {
		t.Errorf("%s from %s: %s", dep.Name, dep.Ref, typeNames(dep.Types))
	}
	if len(dep.Extensions) != 1 || dep.Extensions[0].Coordinate() != "Base.part" {
		t.Errorf("extensions: %v", dep.Extensions)
	}
}

func TestServedAsEntrypoint(t *testing.T) {
	schema := load(t, `
type Query {
  version: String!
  lamp(n: Int): String! @sourceMap(module: "light-house")
  "Its oil."
  fuel: String!
  with(fuel: String!): Query!
}
type LightHouse @sourceMap(module: "light-house") {
  id: ID!
  lamp(n: Int): String! @sourceMap(module: "light-house")
  "Its oil."
  fuel: String! @sourceMap(module: "light-house") @trivialResolveField
  "Not the core's."
  version: String! @sourceMap(module: "light-house")
}`)
	house := schema.Environments[0]
	if !house.ServedAsEntrypoint() || house.Root != schema.Type("LightHouse") || house.With != schema.Query.Field("with") {
		t.Fatalf("%+v", house)
	}
	var promoted []string
	for _, field := range house.Promoted {
		promoted = append(promoted, field.Name+"="+string(field.Entrypoint))
	}
	if got := strings.Join(promoted, " "); got != "fuel= lamp=function" {
		t.Errorf("promoted %q", got)
	}
	if schema.Query.Field("version").Owner != nil {
		t.Error("Query.version is the core's: only its name is the root's")
	}
}

func TestDialects(t *testing.T) {
	for name, test := range map[string]struct {
		sdl  string
		want Dialect
	}{
		"typed IDs": {"type Query { ship: Ship }\ntype Ship { id: ShipID! }\nscalar ShipID",
			Dialect{IDs: TypedIDs}},
		"aliased IDs": {"# __schemaVersion: v0.21.4\ntype Query { ship: Ship  loadShipFromID(id: ShipID!): Ship! }\n" +
			"type Ship { id: ID! }\nscalar ShipID", Dialect{IDs: AliasedIDs, Version: "v0.21.4"}},
		"one ID": {"type Query { ship: Ship }\ntype Ship { id: ID! }\nscalar UUID",
			Dialect{IDs: UnifiedIDs, AwaitsNullable: true}},
		"one ID, lazy": {"# __schemaVersion: v1.0.0-beta.9\ntype Query { ship: Ship }\ntype Ship { id: ID! }",
			Dialect{IDs: UnifiedIDs, Version: "v1.0.0-beta.9"}},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, load(t, test.sdl).Dialect, cmpopts.IgnoreFields(Dialect{}, "Release")); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestVersionGateOfNullableObjects(t *testing.T) {
	for version, want := range map[string]bool{
		"": true, "development": true, "v0.21.0-dev": false, "v0.21.11": false, "v1.0.0-beta.9-dev": false,
		"v1.0.0-beta.10-dev": true, "1.0.0b11": true, "1.0.0b9": false, "v1.0.0-alpha.3": false, "v1.0.0-rc.1": true,
		"v1.0.0": true, "v1.0.0-beta": false, "v1.2.0": true, "v2.0.0-alpha.1": true, "v0.99.0-rc.1": false,
	} {
		if got := awaitsNullable(version); got != want {
			t.Errorf("%q: %v", version, got)
		}
	}
}
