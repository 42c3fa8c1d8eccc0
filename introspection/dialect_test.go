package introspection

import "testing"

// The dialect is told by the schema where it can be, else by its version, else by the caller's.
func TestDialectOfASchema(t *testing.T) {
	const typed = "scalar ShipID\ntype Ship { id: ShipID! }\n"
	const unified = "type Dock { id: ID! }\n"
	for name, test := range map[string]struct {
		sdl, version string
		ids          IDStyle
		directives   bool
	}{
		"its own scalar":                         {typed + "type Query { ship: Ship! }", "", TypedIDs, false},
		"its own scalar of another name":         {"scalar HullID\ntype Query { ship: Ship! }\ntype Ship { id: HullID! }", "", TypedIDs, false},
		"one scalar":                             {unified + "type Query { dock: Dock! }", "", UnifiedIDs, false},
		"one scalar and a listed one":            {unified + "scalar DockID\ntype Query { dock(id: DockID): Dock! }", "", AliasedIDs, false},
		"some of each":                           {typed + unified + "type Query { ship: Ship! dock: Dock! }", "", AliasedIDs, false},
		"no ID and no version":                   {"type Query { a: Int }", "", UnifiedIDs, false},
		"no ID and an old version":               {"# __schemaVersion: v0.19.11\ntype Query { a: Int }", "", TypedIDs, false},
		"no ID and an old version of the caller": {"type Query { a: Int }", "v0.19.11", TypedIDs, false},
		"no ID and the first of one scalar":      {"# __schemaVersion: v0.21.0\ntype Query { a: Int }", "", UnifiedIDs, false},
		"no ID, new for all the caller says":     {"# __schemaVersion: v0.21.0\ntype Query { a: Int }", "v0.19.11", UnifiedIDs, false},
		"IDs, whatever the version says":         {"# __schemaVersion: v0.19.11\n" + unified + "type Query { dock: Dock! }", "", UnifiedIDs, false},
		"deprecation tells nothing":              {"type Query { a: Int @deprecated b: S }\nscalar S @specifiedBy(url: \"u\")", "", UnifiedIDs, false},
		"nor what engines have long declared":    {"directive @impure on FIELD_DEFINITION\ntype Query { a: Int @impure b: Int }", "", UnifiedIDs, false},
		"a declaration alone tells nothing":      {"directive @check on FIELD_DEFINITION\ntype Query { a: Int }", "", UnifiedIDs, false},
		"on a type":                              {"type Query @experimental { a: Int }", "", UnifiedIDs, true},
		"on a field":                             {"type Query { a: Int @experimental }", "", UnifiedIDs, true},
		"on an argument":                         {"type Query { a(b: Int @defaultPath(path: \".\")): Int }", "", UnifiedIDs, true},
		"on a value":                             {"type Query { a: E }\nenum E { B @enumValue(value: \"b\") }", "", UnifiedIDs, true},
	} {
		t.Run(name, func(t *testing.T) {
			schema, err := Load("s", []byte(test.sdl), BindOptions{Version: test.version})
			if err != nil {
				t.Fatal(err)
			}
			if got := schema.Dialect; got.IDs != test.ids || got.AppliedDirectives != test.directives {
				t.Errorf("IDs %d, directives %v; want %d, %v", got.IDs, got.AppliedDirectives, test.ids, test.directives)
			}
		})
	}
}

// A scalar that holds one type's IDs is known by that type's field id, whatever it is called.
func TestScalarsOfIDs(t *testing.T) {
	schema := load(t, `scalar CacheID
scalar GuidID
scalar WreckID
type Query { cache(id: CacheID!): CacheVolume! crate: Crate! float: WreckID! wreck: Wreck! }
type CacheVolume { id: CacheID! }
type Crate { id: GuidID! twin: GuidID! }
type Twin { id: GuidID! }
enum CrateID { NONE }
type Odd { id: CrateID! }
type Wreck { id: Int! }
input Place { id: ID! of: ID! }`)
	for name, want := range map[string]string{"CacheID": "CacheVolume", "GuidID": "Crate", "WreckID": "", "CrateID": ""} {
		got := ""
		if t := schema.Type(name); t.Identifies != nil {
			got = t.Identifies.Name
		}
		if got != want || schema.Type(name).IsID() != (want != "") {
			t.Errorf("%s identifies %q", name, got)
		}
	}
	if twin := schema.Type("Crate").Field("twin"); twin.Shape != Sync {
		t.Errorf("Crate.twin is %s", twin.Shape)
	}
	if schema.Type("Wreck").ID != nil {
		t.Error("a number is the ID of Wreck")
	}
	place := schema.Type("Place")
	if !place.InputField("id").TakesID || place.InputField("of").TakesID {
		t.Error("of the fields of an input object, id alone takes an ID as it is")
	}
}
