package rust

import (
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// TestCases compiles what is generated from every case, as modules of the published crate of its era: clippy, with
// all of rustc's lints, and rustdoc have nothing to say.
func TestCases(t *testing.T) {
	modules := map[string]map[string]string{modern: {}, legacy: {}}
	for _, c := range allCases(t) {
		schema := caseSchema(t, c)
		text, _ := gen(t, schema, c.SDKVersions["rust"])
		modules[crateOf(schema, text)][strings.ReplaceAll(c.Name, "-", "_")] = text
	}
	// The one version that awaits lists without inline fragments has the other parts of the legacy crate.
	modules[legacy]["awaited_lists"], _ = gen(t, sdl(t, `
scalar DockID
type Dock { id: DockID! name: String! docks: [Dock!]! }
type Query { docks: [Dock!] loadDockFromID(id: DockID!): Dock! }
`), "0.21.0")
	if !strings.Contains(modules[legacy]["awaited_lists"], "loadDockFromID") {
		t.Error("a list's elements aren't loaded by their type's loader")
	}
	for version, files := range modules {
		t.Run(version, func(t *testing.T) {
			if len(files) < 3 {
				t.Fatalf("only %d cases", len(files))
			}
			c := newCrate(t, version, "cases")
			root := "ids_typed"
			if version == modern {
				root = "minimal"
			}
			c.put(t, "src/gen.rs", files[root])
			declarations := ""
			for _, name := range sorted(files) {
				c.put(t, "src/cases/"+name+".rs", files[name])
				declarations += "pub mod " + name + ";\n"
			}
			c.put(t, "src/cases/mod.rs", declarations)
			c.extend(t, "\n#[cfg(feature = \"gen\")]\n#[allow(dead_code)]\npub mod cases;\n")
			isOurs := func(file string) bool { return strings.HasPrefix(file, "src/cases/") || file == "src/gen.rs" }
			c.check(t, isOurs, "clippy", "--lib")
			c.check(t, isOurs, "doc", "--lib", "--no-deps")
		})
	}
}

// crateOf is the crate that can compile a file.
func crateOf(schema *introspection.Schema, text string) string {
	if schema.Dialect.IDs == introspection.TypedIDs || !strings.Contains(text, "Loadable") && schema.Dialect.IDs == introspection.AliasedIDs {
		return legacy
	}
	return modern
}
