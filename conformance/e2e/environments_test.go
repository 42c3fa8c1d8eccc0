package e2e

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// environments returns the references to serve: those of DAGGER_CODEGEN_E2E_ENV, separated by blanks; else, on a real
// engine, those in the reference folder, and the stand-in's own on the stand-in.
func environments(t *testing.T, e *engine) []string {
	t.Helper()
	if refs := strings.Fields(os.Getenv("DAGGER_CODEGEN_E2E_ENV")); len(refs) > 0 {
		return refs
	}
	if !e.real {
		return []string{"./bakery"}
	}
	// One may need another beside it, which an engine finds in a repository alone.
	repository := t.TempDir()
	command(t, repository, nil, "git", "init", "--quiet", ".")
	if err := os.CopyFS(repository, os.DirFS(needed.Reference(t, "environments"))); err != nil {
		t.Fatal(err)
	}
	found, err := filepath.Glob(filepath.Join(repository, "[a-z]*"))
	if err != nil || len(found) == 0 {
		t.Fatalf("no environments in the reference folder: %v", err)
	}
	return found
}

// Environments that are served show in the schema, each with its reference and its root, and have stubs in every
// language.
func TestEnvironments(t *testing.T) {
	executable := build(t)
	onEngines(t, func(t *testing.T, e *engine) {
		var served []introspection.Served
		for _, ref := range environments(t, e) {
			one, err := e.Serve(t.Context(), ref)
			if err != nil {
				t.Fatal(err)
			}
			served = append(served, one)
		}
		document, _ := e.received(t)
		schema, err := introspection.Bind(document, introspection.BindOptions{Served: served})
		if err != nil {
			t.Fatal(err)
		}
		for _, one := range served {
			var found *introspection.Environment
			for _, environment := range schema.Environments {
				if environment.Ref == one.Ref {
					found = environment
				}
			}
			if found == nil || found.Root == nil {
				t.Errorf("%+v was served, and isn't among the schema's environments", one)
				continue
			}
			t.Logf("%s: %s, %d types", one.Ref, found.Name, len(found.Types))
		}
		for _, language := range []string{"go", "python", "rust"} {
			// The session has them already.
			c := []string{"--lang", language, "--scope", "environments", "--engine", e.Address(), "-o", t.TempDir()}
			command(t, t.TempDir(), e.Environ(), executable, c...)
		}
	})
}
