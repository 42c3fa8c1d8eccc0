package pipeline

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/internal/config"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// A schema gives the same output as it came, saved as JSON, and saved as SDL.
func TestFormsOfASchema(t *testing.T) {
	recorded, err := filepath.Glob(needed.Reference(t, "schemas", "*.json"))
	if err != nil || len(recorded) == 0 {
		t.Fatalf("no recorded schemas (%v)", err)
	}
	for _, file := range recorded {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".json"), func(t *testing.T) {
			t.Parallel()
			received := printed(t, file)
			document := &introspection.Document{}
			text, err := os.ReadFile(file)
			if err == nil {
				document, err = introspection.Decode(file, text)
			}
			if err != nil {
				t.Fatal(err)
			}
			for form, print := range map[string]func(*introspection.Document, io.Writer) error{
				"schema.json": (*introspection.Document).PrintJSON, "schema.graphqls": (*introspection.Document).PrintSDL,
			} {
				var saved bytes.Buffer
				if err := print(document.Stable(), &saved); err != nil {
					t.Fatal(err)
				}
				name := filepath.Join(t.TempDir(), form)
				if err := os.WriteFile(name, saved.Bytes(), 0o644); err != nil {
					t.Fatal(err)
				}
				if diff := cmp.Diff(received, printed(t, name)); diff != "" {
					t.Errorf("%s: -as received +saved\n%.3000s", form, diff)
				}
			}
		})
	}
}

// printed is what the languages make of a schema, whole and as stubs.
func printed(t *testing.T, schema string) string {
	t.Helper()
	var all strings.Builder
	for _, scope := range []generator.Scope{generator.Full, generator.Environments} {
		settings := config.Config{Source: config.Source{Schema: schema}}
		for _, language := range []string{"go", "python", "rust"} {
			settings.Targets = append(settings.Targets, config.Target{Language: language, Output: Print, Scope: scope})
		}
		run := Run{Config: settings, Tool: Tool{Version: "v1.0.0"}}
		result, err := run.Plan(t.Context())
		if err != nil {
			// Which is the same in each form, but for the place.
			all.WriteString("error " + strings.ReplaceAll(err.Error()[strings.LastIndex(err.Error(), ": ")+2:], schema, "") + "\n")
			continue
		}
		if err := PrintFiles(&all, result.Printed); err != nil {
			t.Fatal(err)
		}
	}
	return all.String()
}
