// Package rust checks the generated Rust SDKs with Rust's own tools: rustfmt, cargo check, clippy, rustdoc, the
// published crates' own tests, and programs that call them.
package rust

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/conformance/internal/sdk"
	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/internal/cases"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// realSchemas are recorded from engines; they stand in the reference folder.
var realSchemas = []string{"v0.11.9", "v0.19.11", "v1.0.0", "v1.0.0-shipyard", "v1.0.0-lighthouse", "v1.0.0-quayside",
	"v1.0.0-harbor", "v1.0.0-semaphore", "v1.0.0-lighthouse-entrypoint"}

func realSchema(t *testing.T, name string) *introspection.Schema {
	t.Helper()
	if version, ok := strings.CutPrefix(name, "versions/"); ok {
		return cases.Bound(t, needed.Reference(t, "versions", version, "schema.graphqls"))
	}
	return cases.Bound(t, needed.Reference(t, "schemas", name+".json"))
}

// sdl binds a schema that a test has in itself.
func sdl(t *testing.T, text string) *introspection.Schema {
	t.Helper()
	schema, err := introspection.Load("test.graphqls", []byte(text), introspection.BindOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// gen generates gen.rs for a runtime; "" for that of the schema.
func gen(t *testing.T, schema *introspection.Schema, version string) (string, []generator.Warning) {
	t.Helper()
	result, err := sdk.Generate(schema, "rust", generator.Full, version)
	if err != nil {
		t.Fatal(err)
	}
	if len(result.Files) != 1 || result.Files[0].Path != "gen.rs" {
		t.Fatalf("not one file gen.rs: %v", result.Files)
	}
	return string(result.Files[0].Content), result.Warnings
}

// allCases are the cases of testdata.
func allCases(t *testing.T) []*cases.Case {
	t.Helper()
	all := cases.All(t)
	if len(all) < 10 {
		t.Fatalf("only %d cases", len(all))
	}
	return all
}

// referenceCases are the schemas of the reference that were generated from wrongly once, by module name; none without the
// reference.
func referenceCases(t *testing.T) map[string]*introspection.Schema {
	t.Helper()
	schemas := map[string]*introspection.Schema{}
	for _, file := range needed.Recorded(t, "cases/*.graphqls") {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		schema, err := introspection.Load(filepath.Base(file), text, introspection.BindOptions{})
		if err != nil {
			continue // it shows an error
		}
		schemas["reference_"+strings.ReplaceAll(strings.TrimSuffix(filepath.Base(file), ".graphqls"), "-", "_")] = schema
	}
	return schemas
}

// tool returns the path of a program that a check needs. Without it the check is skipped, and fails in CI.
func tool(t *testing.T, name string) string {
	t.Helper()
	path, err := exec.LookPath(name)
	if err != nil {
		needed.Missing(t, name+" is not installed")
	}
	return path
}

// write puts files into a new folder and returns their paths.
func write(t *testing.T, files map[string]string) (folder string, paths []string) {
	t.Helper()
	folder = t.TempDir()
	for name, text := range files {
		path := filepath.Join(folder, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		paths = append(paths, path)
	}
	return folder, paths
}

// run runs a program in a folder and returns what it printed.
func run(t *testing.T, folder string, environment []string, name string, args ...string) (string, error) {
	t.Helper()
	command := exec.Command(name, args...)
	command.Dir = folder
	command.Env = append(os.Environ(), environment...)
	output, err := command.CombinedOutput()
	return string(output), err
}

// head is the beginning of a text, for messages.
func head(text string, lines int) string {
	all := strings.SplitAfter(text, "\n")
	return strings.Join(all[:min(lines, len(all))], "")
}
