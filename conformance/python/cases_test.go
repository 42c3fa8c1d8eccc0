package python

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/internal/cases"
)

// TestCases puts the SDKs of all cases into the runtimes that they are for: they are formatted and linted as they
// are, pass both type checkers, and can be imported.
func TestCases(t *testing.T) {
	all := cases.All(t)
	projects := map[string]*project{}
	files := map[string][]string{}
	for _, c := range all {
		if !slices.Contains(c.Scopes, string(generator.Full)) {
			continue
		}
		schema := c.Schema(t)
		version := runtimeOfCase(c, schema.Dialect)
		p := projects[version]
		if p == nil {
			p = newProject(t, version)
			projects[version] = p
		}
		output := generate(t, schema, generator.Full, version)
		path := filepath.Join("src", "dagger", "client", "case_"+strings.ReplaceAll(c.Name, "-", "_")+".py")
		p.write(t, path, string(output.Files[0].Content))
		files[version] = append(files[version], path)
	}
	for version, p := range projects {
		t.Run(version, func(t *testing.T) {
			t.Run("ruff", func(t *testing.T) { p.lint(t, files[version]...) })
			t.Run("types", func(t *testing.T) { p.typecheck(t, files[version]...) })
			t.Run("import", func(t *testing.T) {
				var modules []string
				for _, path := range files[version] {
					modules = append(modules, strings.TrimSuffix(filepath.Base(path), ".py"))
				}
				var imported []string
				p.program(t, "import_modules.py", nil, modules, &imported)
				if !slices.Equal(imported, modules) {
					t.Errorf("imported %v, want %v", imported, modules)
				}
			})
		})
	}
}
