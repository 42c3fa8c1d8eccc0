package introspection

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// written is all that a schema says of its types, a line each, and whether what it refers to is in it.
func written(t *testing.T, schema *Schema) []string {
	t.Helper()
	var lines []string
	own := func(of *Type) string {
		if of == nil {
			return ""
		}
		if schema.byName[of.Name] != of {
			t.Errorf("%s isn't the schema's own", of.Name)
		}
		return of.Name
	}
	names := func(types []*Type) string {
		var all []string
		for _, of := range types {
			all = append(all, own(of))
		}
		return strings.Join(all, " ")
	}
	ref := func(of *Ref) string {
		for each := of; each != nil; each = each.Elem {
			own(each.Named)
		}
		return of.String() + "/" + own(of.Innermost().Identifies)
	}
	reload := func(of Reload) string {
		if of.Field == nil {
			return of.Kind.String()
		}
		if schema.Query.Field(of.Field.Name) != of.Field || argNamed(of.Field, of.Argument.Name) != of.Argument {
			t.Errorf("%s isn't the schema's own", of.Field.Coordinate())
		}
		return of.Kind.String() + " " + of.Field.Name + "(" + of.Argument.Name + ":)"
	}
	args := func(all []*Argument) {
		for _, arg := range all {
			lines = append(lines, fmt.Sprintf("  %s: %s %v", arg.Coordinate, ref(arg.Type), arg.Required))
		}
	}
	lines = append(lines, own(schema.Query))
	if schema.Node != nil {
		lines = append(lines, "node "+schema.Node.Coordinate())
	}
	for _, of := range schema.Types {
		lines = append(lines, fmt.Sprintf("%s %s: is %s, may be %s, identifies %s, %s, %s", of.Kind, own(of), names(of.Interfaces), names(of.PossibleTypes),
			own(of.Identifies), reload(of.Reload), reload(of.ReloadWith(false))))
		for _, field := range of.Fields {
			line := fmt.Sprintf(" %s: %s, %s, loads %s", field.Coordinate(), ref(field.Type), field.Shape, own(field.Loads))
			if own(field.Parent); field == of.ID {
				line += ", the ID"
			}
			lines = append(lines, line)
			args(field.Args)
		}
		args(of.InputFields)
		for _, value := range of.Values {
			lines = append(lines, " "+value.Name)
		}
	}
	return lines
}

// What a schema has with environments, reduced to the core, is what the core is without them.
func TestCoreIsTheSchemaWithoutEnvironments(t *testing.T) {
	for name, test := range map[string]struct{ core, query, more, inCore string }{
		"one scalar": {core: `interface Node { id: ID! }
type Query { node(id: ID!): Node! crate(size: Size = SMALL, plan: Plan, of: [ID!] @expectedType(name: "Crate")): Crate! all: [[Crate!]!]! IN }
type Crate implements Node { id: ID! next(deep: Boolean! = true): Crate sync: ID! @expectedType(name: "Crate") of: Either! IN }
union Either = Crate | Lid
type Lid implements Node { id: ID! }
enum Size { SMALL LARGE }
input Plan { size: Size! crate: ID @expectedType(name: "Crate") }
`, query: `ci(crate: ID @expectedType(name: "Crate")): Ci! @own`, inCore: `made: Ci! @own`, more: `type Ci implements Node @own { id: ID! crate: Crate! }
enum Mode @own { ON }
input Wish @own { mode: Mode }
`},
		"scalars of single types": {core: `scalar CrateID
type Query { loadCrateFromID(id: CrateID!): Crate! crate(id: CrateID): Crate! IN }
type Crate { id: CrateID! IN }
`, query: "ci: Ci! @own loadCiFromID(id: CiID!): Ci!", inCore: "ci: Ci! @own", more: "scalar CiID\ntype Ci @own { id: CiID! }\n"},
	} {
		t.Run(name, func(t *testing.T) {
			with := strings.Replace(test.core, "IN", test.query, 1)
			with = strings.Replace(with, "IN", test.inCore, 1) + test.more
			with = strings.ReplaceAll(with, "@own", `@sourceMap(module: "ci")`)
			alone := load(t, strings.ReplaceAll(test.core, "IN", ""))
			schema := load(t, with)
			schema.Warnings = []Problem{{Message: "kept"}}
			core := schema.Core()
			if diff := cmp.Diff(written(t, alone), written(t, core)); diff != "" {
				t.Error(diff)
			}
			if len(core.Environments) != 0 || len(core.Warnings) != 1 || core.Core() != core {
				t.Errorf("%d environments, %v", len(core.Environments), core.Warnings)
			}
			written(t, schema) // which has stayed as it was
		})
	}
}
