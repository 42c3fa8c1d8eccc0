// Package typescript checks the example backend examples/backend-typescript: what it makes is type-checked with
// tsc --strict on the published @dagger.io/dagger, and programs that use it run against the stand-in engine.
package typescript

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/outside"
	"github.com/dagger-codegen/dagger-codegen/internal/cases"
	"github.com/dagger-codegen/dagger-codegen/internal/golden"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/internal/standin"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

var example = filepath.Join(needed.Root(), "examples", "backend-typescript")

// workspace is a folder in which the published packages are found.
func workspace(t *testing.T) string {
	t.Helper()
	needed.Program(t, "node")
	cache := filepath.Dir(needed.Cached(t, "typescript", "installed.json"))
	dir, err := os.MkdirTemp(cache, "test-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	write(t, filepath.Join(dir, "package.json"), []byte(`{"type":"module","private":true}`))
	return dir
}

func backend(t *testing.T) *outside.Backend {
	t.Helper()
	found, err := outside.Find("typescript", filepath.Join(example, "dagger-codegen-typescript"))
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func write(t *testing.T, file string, content []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, content, 0o644); err != nil {
		t.Fatal(err)
	}
}

// generate puts the whole client and the stubs of every environment into a folder, and returns the warnings.
func generate(t *testing.T, schema *introspection.Schema, dir string) []generator.Warning {
	t.Helper()
	requests := []generator.Request{{Schema: schema}}
	for _, environment := range schema.Environments {
		if schema.Type("EnvironmentCheck") != nil {
			continue // no published package has the core types of the Zenith design
		}
		requests = append(requests, generator.Request{Schema: schema, Environment: environment})
	}
	var warnings []generator.Warning
	for _, request := range requests {
		result, err := backend(t).Generate(t.Context(), request)
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range result.Files {
			write(t, filepath.Join(dir, filepath.FromSlash(file.Path)), file.Content)
		}
		warnings = append(warnings, result.Warnings...)
	}
	return warnings
}

// compile type-checks all .ts files of a folder with the strictest rules and compiles them.
func compile(t *testing.T, dir string) {
	t.Helper()
	settings, err := json.Marshal(map[string]any{
		"compilerOptions": map[string]any{
			"strict": true, "noUncheckedIndexedAccess": true, "exactOptionalPropertyTypes": true, "noUnusedLocals": true,
			"target": "es2022", "module": "nodenext", "moduleResolution": "nodenext", "types": []string{"node"},
			"skipLibCheck": true, "outDir": "built",
		},
		"include": []string{"**/*.ts"},
	})
	if err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(dir, "tsconfig.json"), settings)
	command := exec.Command("node", filepath.Join(dir, "..", "node_modules", "typescript", "bin", "tsc"), "-p", ".")
	command.Dir = dir
	if output, err := command.CombinedOutput(); err != nil {
		t.Fatalf("tsc: %v\n%s", err, output)
	}
}

func embedded(t *testing.T) *introspection.Schema {
	t.Helper()
	schema, err := introspection.Load("core.graphqls", standin.EmbeddedSDL(),
		introspection.BindOptions{Served: []introspection.Served{{Name: "bakery", Ref: "./bakery"}}})
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// leftOut are the fields that the backend may leave out, by case: what has no ID can't be loaded again, and a union
// has no fields in common.
var leftOut = map[string][]string{
	"list-of-objects-without-id":   {"Query.readings"},
	"names-underscores-and-digits": {"Query._leading", "X2Y3z.hidden"},
	"union":                        {"Key.other", "Query.find", "Query.found"},
}

func TestEveryCaseIsTypeChecked(t *testing.T) {
	dir := workspace(t)
	all := cases.All(t)
	for _, c := range all {
		schema := c.Schema(t)
		var got []string
		for _, warning := range generate(t, schema, filepath.Join(dir, c.Name)) {
			got = append(got, warning.Coordinate)
		}
		if !slices.Equal(got, leftOut[c.Name]) {
			t.Errorf("%s: left out %q, want %q", c.Name, got, leftOut[c.Name])
		}
	}
	generate(t, embedded(t), filepath.Join(dir, "embedded"))
	for name, schema := range realSchemas(t) {
		generate(t, schema, filepath.Join(dir, name))
	}
	compile(t, dir)
}

// realSchemas are those of the reference folder that the published package of today serves; none without one.
func realSchemas(t *testing.T) map[string]*introspection.Schema {
	t.Helper()
	schemas := map[string]*introspection.Schema{}
	for _, name := range []string{"v0.11.9", "v0.19.11", "v1.0.0", "v1.0.0-harbor", "v1.0.0-lighthouse-entrypoint", "v1.0.0-semaphore"} {
		for _, path := range needed.Recorded(t, "schemas/"+name+".json") {
			schemas[name] = cases.Bound(t, path)
		}
	}
	return schemas
}

// TestPrograms runs each program of testdata against a stand-in engine and compares what it prints.
func TestPrograms(t *testing.T) {
	dir := workspace(t)
	generate(t, embedded(t), dir)
	for _, name := range []string{"core", "stubs"} {
		program, err := os.ReadFile(filepath.Join("testdata", name+".ts"))
		if err != nil {
			t.Fatal(err)
		}
		write(t, filepath.Join(dir, name+".ts"), program)
	}
	compile(t, dir)
	printed := map[string][]byte{}
	for _, name := range []string{"core", "stubs"} {
		engine, err := standin.StartEmbedded(standin.Options{Answers: standin.Answers{FailExec: []string{"Container.stderr"}}})
		if err != nil {
			t.Fatal(err)
		}
		command := exec.Command("node", filepath.Join("built", name+".js"))
		command.Dir = dir
		command.Env = append(os.Environ(), engine.Environ()...)
		output, err := command.CombinedOutput()
		if err != nil {
			t.Errorf("%s: %v\n%s", name, err, output)
		}
		for _, request := range engine.Requests() {
			if request.Status != 200 {
				t.Errorf("%s: status %d for %s: %s", name, request.Status, request.Query, strings.Join(request.Errors, "; "))
			}
		}
		if err := engine.Close(); err != nil {
			t.Error(err)
		}
		printed[name+".txt"] = output
	}
	if t.Failed() {
		return
	}
	golden.Tree(t, "testdata", []string{"core.txt", "stubs.txt"}, printed)
}

// The backend is small: that is what it shows.
func TestBackendIsSmall(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(example, "lib", "*"))
	if err != nil {
		t.Fatal(err)
	}
	lines := 0
	for _, file := range append(files, filepath.Join(example, "dagger-codegen-typescript")) {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		lines += strings.Count(string(text), "\n")
	}
	t.Logf("%d lines", lines)
	if lines >= 1000 {
		t.Errorf("the backend has %d lines", lines)
	}
}
