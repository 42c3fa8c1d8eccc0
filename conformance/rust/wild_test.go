package rust

import (
	"testing"

	"github.com/dagger-codegen/dagger-codegen/conformance/internal/wild"
)

// TestWildSchemas compiles the SDKs and stubs of schemas that nobody wrote, in both styles: rustfmt changes nothing, clippy
// and rustc have nothing to say.
func TestWildSchemas(t *testing.T) {
	rustfmt := tool(t, "rustfmt")
	formatted := map[string]string{}
	c := newCrate(t, modern, "wild")
	own := stubCrate(t, "wildstubs", modern, "2024")
	official, stubbed := "", ""
	for made := range wild.Some(t, 8) {
		if made.Typed {
			continue
		}
		name := made.Name()
		schema := sdl(t, made.SDL)
		text, _ := gen(t, schema, "")
		c.put(t, "src/cases/"+name+".rs", text)
		official += "pub mod " + name + ";\n"
		formatted["official-"+name+".rs"] = text
		files := idiomatic(t, schema, "")
		stubbed += own.addModule(t, "whole_"+name, files)
		for file, text := range files {
			formatted["whole-"+name+"-"+file] = text
		}
		if len(schema.Environments) > 0 {
			files := stubs(t, schema, "")
			stubbed += own.addModule(t, name, files)
			for file, text := range files {
				formatted["stubs-"+name+"-"+file] = text
			}
		}
	}
	t.Run("rustfmt", func(t *testing.T) { checkFormat(t, rustfmt, formatted) })
	t.Run("official", func(t *testing.T) {
		c.put(t, "src/gen.rs", first(gen(t, realSchema(t, "v1.0.0"), modern)))
		c.put(t, "src/cases/mod.rs", official)
		c.extend(t, "\n#[cfg(feature = \"gen\")]\n#[allow(dead_code)]\npub mod cases;\n")
		c.check(t, func(file string) bool { return file != "src/lib.rs" && len(file) > 10 && file[:10] == "src/cases/" }, "clippy", "--lib")
		c.check(t, func(file string) bool { return len(file) > 10 && file[:10] == "src/cases/" }, "doc", "--lib", "--no-deps")
	})
	t.Run("stubs", func(t *testing.T) {
		own.put(t, "src/lib.rs", stubbed)
		own.check(t, isSource, "clippy", "--lib")
		own.check(t, isSource, "doc", "--lib", "--no-deps")
	})
}
