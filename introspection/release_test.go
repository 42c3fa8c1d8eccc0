package introspection

import (
	"strings"
	"testing"
)

func TestParseVersion(t *testing.T) {
	for text, want := range map[string]string{
		"v0.19.11": "v0.19.11", "0.19.11": "v0.19.11", "1.0.0b11": "v1.0.0-beta.11", "v1.0.0b11": "v1.0.0-beta.11", "1.0.0rc1": "v1.0.0-rc.1",
		"1.0.0a2": "v1.0.0-alpha.2", "v0.21.1-dev-123": "v0.21.1", "v0.21.1-dev": "v0.21.1", "v0.19.12-250806-3fa9c1": "v0.19.12",
		"v1.0.0-beta.9-dev-3fa9c1": "v1.0.0-beta.9", "v1.0.0-beta.9.1": "v1.0.0-beta.9", "v1.0.0-beta": "v1.0.0-beta", "v0.21.1+build": "v0.21.1",
		"v0.21.1-0.20250806120000-3fa9c1": "v0.21.1", "banana": "", "": "", "v1": "", "v1.0": "", "vv1.0.0": "", "1.0.0.0": "", "v01.0.0": "",
		"v1.0.0-": "", " v1.0.0": "", "development": "",
	} {
		if got, ok := ParseVersion(text); got != want || ok != (want != "") {
			t.Errorf("%q: %q %v, want %q", text, got, ok, want)
		}
	}
}

func TestReleaseOfASchema(t *testing.T) {
	core := func(fields string) string {
		return "type Query { container: Container! }\nscalar ContainerID\ntype Container { id: ContainerID! withExec: Container! }\n" + fields
	}
	for name, test := range map[string]struct{ sdl, want, reason string }{
		"its version":            {"# __schemaVersion: v0.19.11\n" + core(""), "v0.19.11", "the schema says v0.19.11"},
		"a development version":  {"# __schemaVersion: v0.21.1-dev-123\n" + core(""), "v0.21.1", "the schema says v0.21.1"},
		"no version":             {core(""), "v0.11.9", "the schema names no version, but it has Container.withExec"},
		"no version, changesets": {core("type Changeset { asPatch: Int! }"), "v0.19.11", "the schema names no version, but it has Changeset.asPatch"},
		"declared directives aren't applied ones": {"directive @deprecated(reason: String) on FIELD_DEFINITION\n" +
			"type Query { ship: Ship! }\nscalar ShipID\ntype Ship { id: ShipID! }", "v0.11.9",
			"the schema names no version, but its objects have IDs of their own scalars, and it shows no directives"},
		"v1.0.0": {"# __schemaVersion: v1.0.0\ntype Query { ship: Ship! }\ntype Ship { id: ID! sync: ID! @expectedType(name: \"Ship\") }", "v1.0.0-beta.11",
			"the schema says v1.0.0, and no core field returns the ID of another type"},
		"the newest": {"# __schemaVersion: v1.0.0\ntype Query { ship: Ship! dock: Dock! }\ntype Dock { id: ID! }\n" +
			"type Ship { id: ID! land: ID! @expectedType(name: \"Dock\") }", "v1.0.0-beta.21",
			"the schema says v1.0.0, and a core field returns the ID of another type"},
		"an environment's field tells nothing": {"# __schemaVersion: v1.0.0\ntype Query { ship: Ship! dock: Dock! }\ntype Dock { id: ID! }\n" +
			"type Ship @sourceMap(module: \"ship\") { id: ID! land: ID! @expectedType(name: \"Dock\") }", "v1.0.0-beta.11",
			"the schema says v1.0.0, and no core field returns the ID of another type"},
	} {
		t.Run(name, func(t *testing.T) {
			schema := load(t, test.sdl)
			got := schema.Dialect.Release
			if got.Version != test.want || got.Reason != test.reason || got.Guessed != strings.Contains(test.reason, "names no version") {
				t.Errorf("%+v", got)
			}
		})
	}
}

func TestReleaseThatTheCallerNames(t *testing.T) {
	const sdl = "type Query { container: Container! }\nscalar ContainerID\ntype Container { id: ContainerID! withExec: Container! }"
	schema, err := Load("s", []byte(sdl), BindOptions{Version: "v0.19.11"})
	if err != nil {
		t.Fatal(err)
	}
	want := Release{Version: "v0.19.11", Reason: "the schema names no version, but the caller names v0.19.11"}
	if got := schema.Dialect.Release; got != want {
		t.Errorf("%+v", got)
	}
}

// A schema that has everything is of the newest release with IDs of its style.
func TestReleaseOfAStyleOfIDs(t *testing.T) {
	fields := map[string][]string{}
	var names []string
	for _, mark := range marks {
		name, field, _ := strings.Cut(mark.coordinate, ".")
		if fields[name] == nil {
			names = append(names, name)
		}
		fields[name] = append(fields[name], field)
	}
	var all strings.Builder
	all.WriteString("type Query { thing: Thing! }\n")
	for _, name := range names {
		all.WriteString("type " + name + " {")
		for _, field := range fields[name] {
			all.WriteString(" " + field + ": String!")
		}
		all.WriteString(" }\n")
	}
	for style, want := range map[string]string{
		"scalar ThingID type Thing { id: ThingID! }": "v0.21.0",
		"scalar ThingID type Thing { id: ID! }":      "v1.0.0-beta.3",
		"type Thing { id: ID! }":                     lastUnidentified,
	} {
		if got := load(t, all.String()+style).Dialect.Release; got.Version != want || !got.Guessed {
			t.Errorf("%s: %+v, want %s", style, got, want)
		}
	}
}
