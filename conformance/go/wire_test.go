package golang

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// TestDefects runs a program on a schema that has what official files get wrong: each test is one of their defects.
func TestDefects(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("testdata", "defects", "schema.graphqls"))
	if err != nil {
		t.Fatal(err)
	}
	schema := loadSchema(t, "schema.graphqls", string(text))
	dir := runtimeCopy(t, "v0.21.8")
	result := putPackage(t, schema, dir, "defects", generator.Options{})
	putPrograms(t, dir, "wire", "wire")
	putPrograms(t, dir, "defects", "cases/defects")
	goTool(t, dir, "vet", "./cases/defects/...")
	goTool(t, dir, "test", "-vet=off", "-count=1", "./cases/defects")
	if len(result.Warnings) != 1 || result.Warnings[0].Coordinate != "Harbor.anything" {
		t.Errorf("warnings: %v", result.Warnings)
	}
}

// putPrograms copies a folder of testdata into a copy of a runtime.
func putPrograms(t *testing.T, runtime, name, target string) {
	t.Helper()
	entries, err := os.ReadDir(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range entries {
		content, err := os.ReadFile(filepath.Join("testdata", name, entry.Name()))
		if err != nil {
			t.Fatal(err)
		}
		writeFile(t, filepath.Join(runtime, filepath.FromSlash(target), entry.Name()), string(content))
	}
}

// putPackage generates a whole SDK as the package cases/NAME/dagger of a copy of its runtime, with the hand-written
// client.
func putPackage(t *testing.T, schema *introspection.Schema, runtime, name string, options generator.Options) generator.Result {
	t.Helper()
	options.Package = "dagger.io/dagger/cases/" + name + "/dagger"
	target := filepath.Join(runtime, "cases", name, "dagger")
	result := generate(t, target, generator.Request{Schema: schema, Options: options})
	client, err := os.ReadFile(filepath.Join(runtime, "client.go"))
	if err != nil {
		t.Fatal(err)
	}
	writeFile(t, filepath.Join(target, "client.go"), string(client))
	writeFile(t, filepath.Join(target, "fs.go"), embedded)
	return result
}
