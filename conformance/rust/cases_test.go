package rust

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// TestCases compiles what is generated from every case, as modules of the published crate of its era: clippy, with
// all of rustc's lints, and rustdoc have nothing to say.
func TestCases(t *testing.T) {
	modules := map[string]map[string]string{modern: {}, legacy: {}}
	for _, c := range allCases(t) {
		schema := c.Schema(t)
		text, _ := gen(t, schema, c.SDKVersions["rust"])
		modules[crateOf(schema, text)][strings.ReplaceAll(c.Name, "-", "_")] = text
	}
	for name, schema := range referenceCases(t) {
		text, _ := gen(t, schema, "")
		modules[crateOf(schema, text)][name] = text
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

// TestCasesInTheNextEdition compiles SDKs in a crate of the edition 2024, of which the published ones are none: its words,
// and what it no longer allows.
func TestCasesInTheNextEdition(t *testing.T) {
	c := newCrate(t, modern, "edition-2024")
	for _, name := range []string{"Cargo.toml", "src/lib.rs", "src/client.rs"} {
		text := readFile(t, filepath.Join(c.published, name))
		text = strings.ReplaceAll(text, `edition = "2021"`, `edition = "2024"`)
		c.put(t, name, strings.NewReplacer("mod gen;", "mod r#gen;", "use gen::", "use r#gen::", "crate::gen::", "crate::r#gen::").Replace(text))
	}
	c.put(t, "src/gen.rs", first(gen(t, realSchema(t, "v1.0.0"), modern)))
	declarations := ""
	for _, each := range allCases(t) {
		schema := each.Schema(t)
		text, _ := gen(t, schema, each.SDKVersions["rust"])
		if crateOf(schema, text) == modern {
			name := strings.ReplaceAll(each.Name, "-", "_")
			c.put(t, "src/cases/"+name+".rs", text)
			declarations += "pub mod " + name + ";\n"
		}
	}
	c.put(t, "src/cases/mod.rs", declarations)
	c.put(t, "src/lib.rs", readFile(t, filepath.Join(c.folder, "src/lib.rs"))+"\n#[allow(dead_code)]\npub mod cases;\n")
	isOurs := func(file string) bool { return strings.HasPrefix(file, "src/cases/") || file == "src/gen.rs" }
	c.check(t, isOurs, "check", "--lib")
}

func first(text string, _ []generator.Warning) string { return text }
