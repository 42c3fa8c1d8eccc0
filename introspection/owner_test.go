package introspection

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// owned lists what environments own, a line each, and what each environment has.
func owned(schema *Schema) []string {
	var lines []string
	note := func(what string, owner *Environment) {
		if owner != nil {
			lines = append(lines, what+" "+owner.Name)
		}
	}
	for _, t := range schema.Types {
		note(t.Name, t.Owner)
		for _, field := range t.Fields {
			note(field.Coordinate(), field.Owner)
			for _, arg := range field.Args {
				note(arg.Coordinate, arg.Owner)
			}
		}
		for _, field := range t.InputFields {
			note(field.Coordinate, field.Owner)
		}
		for _, value := range t.Values {
			note(t.Name+"."+value.Name, value.Owner)
		}
	}
	coordinates := func(fields ...*Field) (names []string) {
		for _, field := range fields {
			if field != nil {
				names = append(names, field.Coordinate())
			}
		}
		return names
	}
	for _, e := range schema.Environments {
		has := []string{"environment " + e.Name + ":"}
		if e.Root != nil {
			has = append(has, "root "+e.Root.Name)
		}
		if e.ServedAsEntrypoint() {
			has = append(has, "is the entrypoint")
		}
		for name, fields := range map[string][]string{"1 made by": coordinates(e.Constructor), "2 with": coordinates(e.With),
			"3 promoted": coordinates(e.Promoted...), "4 extensions": coordinates(e.Extensions...)} {
			if len(fields) > 0 {
				has = append(has, name+" "+strings.Join(fields, " "))
			}
		}
		slices.Sort(has[1:])
		for _, t := range e.Types {
			has = append(has, t.Name)
		}
		for _, need := range e.Needs {
			has = append(has, "needs "+need.Name)
		}
		lines = append(lines, strings.Join(has, "; "))
	}
	return lines
}

const coreOfAll = `
interface Node { id: ID! }
type Crate implements Node { id: ID! weight: Int! }
`

func TestOwners(t *testing.T) {
	for name, test := range map[string]struct {
		sdl, core string
		served    []Served
		want      []string
	}{
		"by source maps": {sdl: coreOfAll + `
type Query {
  node(id: ID!): Node!
  crate: Crate!
  farm: Farm! @sourceMap(module: "farm")
  mill(of: ID @expectedType(name: "Grain"), stone: Stone, plan: Plan): Mill! @sourceMap(module: "mill")
  weigh(crate: ID! @expectedType(name: "Crate"), grain: ID! @expectedType(name: "Grain")): Int!
  ground: [Flour!]!
  sacks(by: Stone): Int!
}
type Farm implements Node @sourceMap(module: "farm") { id: ID! grow: Grain! @sourceMap(module: "farm") plain: Int! }
type Grain implements Node @sourceMap(module: "farm") { id: ID! }
enum Stone @sourceMap(module: "mill") { HARD SOFT }
input Plan @sourceMap(module: "mill") { stone: Stone = SOFT, grain: ID @expectedType(name: "Grain") }
type Mill implements Node @sourceMap(module: "mill") {
  id: ID!
  grind(grain: ID! @expectedType(name: "Grain"), fine: Boolean @sourceMap(module: "farm"), loose: Int @sourceMap(module: "ghost")): Flour!
}
type Flour implements Node @sourceMap(module: "mill") { id: ID! }
`, want: []string{
			"Farm farm", "Farm.grow farm", "Farm.id farm", "Farm.plain farm", "Flour mill", "Flour.id mill", "Grain farm", "Grain.id farm",
			"Mill mill", "Mill.grind mill", "Mill.grind(grain:) mill", "Mill.grind(fine:) farm", "Mill.grind(loose:) mill", "Mill.id mill",
			"Plan mill", "Plan.grain mill", "Plan.stone mill", "Query.farm farm", "Query.ground mill", "Query.mill mill", "Query.mill(of:) mill",
			"Query.mill(stone:) mill", "Query.mill(plan:) mill", "Query.sacks mill", "Query.sacks(by:) mill", "Query.weigh farm", "Query.weigh(crate:) farm",
			"Query.weigh(grain:) farm", "Stone mill", "Stone.HARD mill", "Stone.SOFT mill",
			"environment farm:; 1 made by Query.farm; 4 extensions Query.weigh; root Farm; Farm; Grain",
			"environment mill:; 1 made by Query.mill; 4 extensions Query.ground Query.sacks; root Mill; Flour; Mill; Plan; Stone; needs farm",
		}},
		"as the entrypoint": {sdl: coreOfAll + `
type Query {
  node(id: ID!): Node!
  crate: Crate!
  with(crate: ID @expectedType(name: "Crate"), town: ID @expectedType(name: "Town")): Query!
  light: Int! @sourceMap(module: "light-house")
  town: Town!
  plain: String!
  core: String!
}
type LightHouse @sourceMap(module: "light-house") { id: ID! light: Int! @sourceMap(module: "light-house") town: Town! plain: String! core: Int! }
type Town @sourceMap(module: "light-house") { id: ID! }
enum Light_House @sourceMap(module: "light-house") { ON }
`, want: []string{
			"LightHouse light-house", "LightHouse.core light-house", "LightHouse.id light-house", "LightHouse.light light-house",
			"LightHouse.plain light-house", "LightHouse.town light-house", "Light_House light-house", "Light_House.ON light-house",
			"Query.light light-house", "Query.plain light-house", "Query.town light-house", "Query.with light-house", "Query.with(crate:) light-house",
			"Query.with(town:) light-house", "Town light-house", "Town.id light-house",
			"environment light-house:; 2 with Query.with; 3 promoted Query.light Query.plain Query.town; is the entrypoint; root LightHouse; LightHouse; Light_House; Town",
		}},
		"by the difference to the core": {core: `
scalar CrateID
type Query { crate: Crate! loadCrateFromID(id: CrateID!): Crate! }
type Crate { id: CrateID! }
`, sdl: `
scalar CrateID
scalar YardID
scalar YardGateID
scalar YardlingID
type Query {
  crate: Crate!
  loadCrateFromID(id: CrateID!): Crate!
  loadYardFromID(id: YardID!): Yard!
  loadYardGateFromID(id: YardGateID!): YardGate!
  loadYardlingFromID(id: YardlingID!): Yardling!
  yard(gate: YardGateID): Yard!
  yardling: Yardling!
  waiting(gate: YardGateID): [Crate!]!
}
type Crate { id: CrateID! gates: [YardGate!]! }
type Yard { id: YardID! gate: YardGate! mode: YardMode! }
type YardGate { id: YardGateID! }
type Yardling { id: YardlingID! yard: Yard! }
enum YardMode { OPEN SHUT }
`, served: []Served{{Name: "y-ard", Ref: "./yard"}}, want: []string{
			"Crate.gates y-ard", "Query.loadYardFromID y-ard", "Query.loadYardFromID(id:) y-ard", "Query.loadYardGateFromID y-ard",
			"Query.loadYardGateFromID(id:) y-ard", "Query.loadYardlingFromID yardling", "Query.loadYardlingFromID(id:) yardling", "Query.waiting y-ard",
			"Query.waiting(gate:) y-ard",
			"Query.yard y-ard", "Query.yard(gate:) y-ard", "Query.yardling yardling",
			"Yard y-ard", "Yard.gate y-ard", "Yard.id y-ard", "Yard.mode y-ard", "YardGate y-ard", "YardGate.id y-ard", "YardGateID y-ard", "YardID y-ard",
			"YardMode y-ard", "YardMode.OPEN y-ard", "YardMode.SHUT y-ard", "Yardling yardling", "Yardling.id yardling", "Yardling.yard yardling",
			"YardlingID yardling",
			"environment y-ard:; 1 made by Query.yard; 4 extensions Crate.gates Query.waiting; root Yard; Yard; YardGate; YardGateID; YardID; YardMode",
			"environment yardling:; 1 made by Query.yardling; root Yardling; Yardling; YardlingID; needs y-ard",
		}},
		"without anything to tell them by": {core: "type Query { crate: Int! }", sdl: "type Query { crate: Int! harbour: Ship! }\ntype Ship { id: ID! }",
			want: nil},
		"what is like a root and none": {core: "type Query { crate: Int! ship: Ship! }\ntype Ship { id: ID! }\ntype Boat { id: ID! }",
			sdl: "type Query { crate: Int! ship: Ship! boat: Boat! port: Port! rafts: [Raft!]! raft: [Raft!]! }\n" +
				"type Ship { id: ID! }\ntype Boat { id: ID! }\nscalar Port\ntype Raft { id: ID! }",
			want: nil},
		"a root that nothing leads to": {sdl: "type Query { a: Int with: Query! }\ntype Farm @sourceMap(module: \"farm\") { id: ID! grow: Int! }",
			want: []string{"Farm farm", "Farm.grow farm", "Farm.id farm", "environment farm:; root Farm; Farm"}},
		"one environment and types of any name": {core: "type Query { crate: Int! }",
			sdl: "type Query { crate: Int! ship: Ship! cargo: Cargo! }\ntype Ship { id: ID! }\ntype Cargo { id: ID! }",
			want: []string{"Cargo cargo", "Cargo.id cargo", "Query.cargo cargo", "Query.ship ship", "Ship ship", "Ship.id ship",
				"environment cargo:; 1 made by Query.cargo; root Cargo; Cargo", "environment ship:; 1 made by Query.ship; root Ship; Ship"}},
		"one environment alone": {core: "type Query { crate: Int! }",
			sdl: "type Query { crate: Int! ship(c: Cargo): Ship! }\ntype Ship { id: ID! }\ninput Cargo { a: Int }",
			want: []string{"Cargo ship", "Cargo.a ship", "Query.ship ship", "Query.ship(c:) ship", "Ship ship", "Ship.id ship",
				"environment ship:; 1 made by Query.ship; root Ship; Cargo; Ship"}},
	} {
		t.Run(name, func(t *testing.T) {
			options := BindOptions{Served: test.served}
			if test.core != "" {
				core, err := Decode("core", []byte(test.core))
				if err != nil {
					t.Fatal(err)
				}
				options.Core = core
			}
			schema, err := Load("s", []byte(test.sdl), options)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.want, owned(schema)); diff != "" {
				t.Error(diff)
			}
		})
	}
}
