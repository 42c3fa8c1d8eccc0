package golang

import (
	"bytes"
	"go/format"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/imports"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/internal/cases"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

func realSchema(t testing.TB, name string) *introspection.Schema {
	t.Helper()
	return cases.Recorded(t, name)
}

func generate(t testing.TB, request generator.Request) generator.Result {
	t.Helper()
	result, err := newBackend().Generate(t.Context(), request)
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range result.Files {
		checkFormat(t, file)
	}
	return result
}

// checkFormat has gofmt and goimports find nothing to do.
func checkFormat(t testing.TB, file generator.File) {
	t.Helper()
	formatted, err := format.Source(file.Content)
	if err != nil {
		t.Fatalf("%s: %v\n%s", file.Path, err, file.Content)
	}
	if !bytes.Equal(formatted, file.Content) {
		t.Errorf("gofmt changes %s: %s", file.Path, firstDifference(file.Content, formatted))
	}
	imported, err := imports.Process(file.Path, file.Content, nil)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(imported, file.Content) {
		t.Errorf("goimports changes %s: %s", file.Path, firstDifference(file.Content, imported))
	}
}

func firstDifference(a, b []byte) string {
	as, bs := strings.Split(string(a), "\n"), strings.Split(string(b), "\n")
	for i := range min(len(as), len(bs)) {
		if as[i] != bs[i] {
			from := max(0, i-3)
			return "\n--- written\n" + strings.Join(as[from:min(len(as), i+5)], "\n") + "\n--- formatted\n" + strings.Join(bs[from:min(len(bs), i+5)], "\n")
		}
	}
	return "one is longer"
}

// TestOfficialAPI compares the exported API with the listings of the official files.
func TestOfficialAPI(t *testing.T) {
	for schema, api := range map[string]string{"v1.0.0.json": "v1.0.0.go.api", "v0.19.11.json": "v0.19.11.go.api"} {
		t.Run(schema, func(t *testing.T) {
			compareAPI(t, schema, needed.Reference(t, "api", api))
		})
	}
}

func compareAPI(t *testing.T, schema, official string) {
	result := generate(t, generator.Request{Schema: realSchema(t, schema)})
	dir := t.TempDir()
	file := filepath.Join(dir, "dagger.gen.go")
	if err := os.WriteFile(file, result.Files[0].Content, 0o644); err != nil {
		t.Fatal(err)
	}
	out, _ := exec.Command("python3", needed.Reference(t, "tools", "apidump", "apidump.py"), "--diff", official, file).CombinedOutput()
	for line := range strings.Lines(string(out)) {
		line = strings.TrimSpace(line)
		switch {
		case strings.HasPrefix(line, "+") && strings.HasSuffix(line, "Opts.ForceSendFields string"):
		case strings.HasPrefix(line, "+"), strings.HasPrefix(line, "-"):
			t.Error(line)
		}
	}
	if !strings.Contains(string(out), " 0 missing") {
		t.Errorf("apidump: %s", out[max(0, len(out)-200):])
	}
	for _, warning := range result.Warnings {
		t.Logf("%s %s", warning.Coordinate, warning.Message)
	}
}
