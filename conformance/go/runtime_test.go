package golang

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// runtimeCopy returns a copy of the published runtime of that version that the test may change.
func runtimeCopy(t *testing.T, version string) string {
	t.Helper()
	source := filepath.Join(needed.Cache("go"), "dagger@"+version)
	if _, err := os.Stat(filepath.Join(source, ".ready")); err != nil {
		needed.Missing(t, "the published runtime "+version+" is not there; run conformance/go/setup.sh")
	}
	target := filepath.Join(t.TempDir(), "dagger")
	if err := os.CopyFS(target, os.DirFS(source)); err != nil {
		t.Fatal(err)
	}
	return target
}

// goTool runs the go command in a folder, without a network, and fails the test with its output if it fails.
func goTool(t *testing.T, dir string, args ...string) string {
	t.Helper()
	output, err := tryGo(dir, args...)
	if err != nil {
		t.Fatalf("go %s: %v\n%s", strings.Join(args, " "), err, output)
	}
	return output
}

func tryGo(dir string, args ...string) (string, error) {
	command := exec.Command("go", args...)
	command.Dir = dir
	command.Env = append(os.Environ(), "GOPROXY=off", "GOTOOLCHAIN=local", "GOWORK=off",
		// Without paths in it, what is compiled in one copy of a runtime needn't be in the next.
		"GOFLAGS=-trimpath")
	output, err := command.CombinedOutput()
	return string(output), err
}

// referenceSchema reads a real schema, which isn't part of this repository.
func referenceSchema(t *testing.T, name string) *introspection.Schema {
	t.Helper()
	text, err := os.ReadFile(needed.Reference(t, "schemas", name))
	if err != nil {
		t.Fatal(err)
	}
	return loadSchema(t, name, string(text))
}

func loadSchema(t testing.TB, name, text string) *introspection.Schema {
	t.Helper()
	schema, err := introspection.Load(name, []byte(text), introspection.BindOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// generate runs the backend and writes its files below dir.
func generate(t testing.TB, dir string, request generator.Request) generator.Result {
	t.Helper()
	result, err := builtin.New("go").Generate(t.Context(), request)
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range result.Files {
		writeFile(t, filepath.Join(dir, filepath.FromSlash(file.Path)), string(file.Content))
	}
	return result
}

func writeFile(t testing.TB, path, content string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}
