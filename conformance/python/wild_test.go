package python

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/conformance/internal/wild"
	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// TestWildSchemas has the formatter, the linter and both type checkers look at the SDKs and stubs of schemas that nobody
// wrote, and imports them all.
func TestWildSchemas(t *testing.T) {
	type files struct {
		*project
		paths, modules []string
	}
	all := map[string]*files{}
	in := func(version, config string) *files {
		key := version + map[bool]string{true: " stubs", false: ""}[config == stubsConfig]
		if all[key] == nil {
			all[key] = &files{project: newProject(t, version)}
			all[key].restore(t, version)
			// Names are what they are: like a test's, or a password's.
			all[key].write(t, "ruff.toml", strings.Replace(config, `ignore = [`, `ignore = ["PT028", "S105", "S106", "S107", `, 1))
		}
		return all[key]
	}
	put := func(to *files, path, module string, content []byte) {
		to.write(t, path, string(content))
		to.paths, to.modules = append(to.paths, path), append(to.modules, module)
	}
	for made := range wild.Some(t, 8) {
		schema, err := introspection.Load(made.Name(), []byte(made.SDL), introspection.BindOptions{})
		if err != nil {
			t.Fatal(err)
		}
		version := "1.0.0b11"
		if made.Typed {
			version = "0.19.11"
		}
		name := "case_" + made.Name()
		put(in(version, ruffConfig), filepath.Join("src", "dagger", "client", name+".py"), "dagger.client."+name, generate(t, schema, generator.Full, version).Files[0].Content)
		if len(schema.Environments) == 0 {
			continue
		}
		stubs := in(version, stubsConfig)
		stubs.write(t, filepath.Join("stubs", name, "__init__.py"), "")
		for _, file := range generateWith(t, schema, generator.Environments, generator.Options{SDKVersion: version, Package: name}).Files {
			put(stubs, filepath.Join("stubs", name, file.Path), name+"."+strings.TrimSuffix(file.Path, ".py"), file.Content)
		}
	}
	for name, p := range all {
		t.Run(name, func(t *testing.T) {
			p.lint(t, p.paths...)
			p.typecheck(t, p.paths...)
			p.run(t, "python", "-W", "error", "-c", "import "+strings.Join(p.modules, ", "))
		})
	}
}
