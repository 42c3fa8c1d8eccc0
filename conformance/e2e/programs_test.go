package e2e

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// The published runtimes that the programs run on: those of today's dialect.
const (
	goRuntime     = "v0.21.8"
	pythonRuntime = "1.0.0b21"
	rustRuntime   = "1.0.0-beta.23"
)

// A program in each language, on an SDK that is generated from the engine that it talks to.
func TestPrograms(t *testing.T) {
	executable := build(t)
	onEngines(t, func(t *testing.T, e *engine) {
		document, _ := e.received(t)
		schema, err := introspection.Bind(document, introspection.BindOptions{})
		if err != nil {
			t.Fatal(err)
		}
		if schema.Dialect.IDs != introspection.UnifiedIDs || schema.Node == nil {
			t.Skipf("the engine's schema (version %q) is of a dialect before that of these programs", schema.Version)
		}
		generate := func(t *testing.T, language string) string {
			folder := t.TempDir()
			var text bytes.Buffer
			if err := document.PrintJSON(&text); err != nil {
				t.Fatal(err)
			}
			saved := filepath.Join(folder, "schema.json")
			if err := os.WriteFile(saved, text.Bytes(), 0o644); err != nil {
				t.Fatal(err)
			}
			command(t, folder, nil, executable, "--lang", language, "--scope", "core", "--schema", saved, "-o", folder)
			return folder
		}
		t.Run("Go", func(t *testing.T) { e.check(t, runGo(t, e, generate(t, "go"))) })
		t.Run("Python", func(t *testing.T) { e.check(t, runPython(t, e, generate(t, "python"))) })
		t.Run("Rust", func(t *testing.T) {
			if os.Getenv("DAGGER_CODEGEN_E2E") != "1" {
				t.Skip("building it takes minutes: make e2e does")
			}
			e.check(t, runRust(t, e, generate(t, "rust")))
		})
	})
}

// check compares what a program has printed: the contents of a file, the entries of its folder, and a name.
func (e *engine) check(t *testing.T, printed string) {
	t.Helper()
	var got []any
	if err := json.Unmarshal([]byte(printed), &got); err != nil || len(got) != 3 {
		t.Fatalf("the program has printed %q (%v)", printed, err)
	}
	want := []any{"tide\n", []any{"a.txt"}, "sub"}
	if !e.real {
		made := `directory.withDirectory(path:"sub", directory:Directory{directory.withNewFile(path:"a.txt", contents:"tide\n", permissions:384)}).sync`
		want = []any{made + `.file(path:"sub/a.txt").contents`,
			[]any{made + `.entries(path:"sub")[0]`, made + `.entries(path:"sub")[1]`}, made + `.stat(path:"sub").name`}
	}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("the program has printed\n%q\nwant\n%q", got, want)
	}
}

func runGo(t *testing.T, e *engine, sdk string) string {
	module := filepath.Join(t.TempDir(), "dagger")
	if err := os.CopyFS(module, os.DirFS(needed.Cached(t, "go", "dagger@"+goRuntime))); err != nil {
		t.Fatal(err)
	}
	move(t, filepath.Join(sdk, "dagger.gen.go"), filepath.Join(module, "dagger.gen.go"))
	move(t, filepath.Join(sdk, "dag", "dag.gen.go"), filepath.Join(module, "dag", "dag.gen.go"))
	put(t, filepath.Join("testdata", "go", "main.go.txt"), filepath.Join(module, "program", "main.go"))
	return command(t, module, append(e.Environ(), "GOPROXY=off", "GOWORK=off", "GOFLAGS=-mod=mod", "GOTOOLCHAIN=local"), "go", "run", "./program")
}

func runPython(t *testing.T, e *engine, sdk string) string {
	python := needed.Cached(t, "python", "venv", "bin", "python")
	packages := t.TempDir()
	if err := os.CopyFS(packages, os.DirFS(needed.Cached(t, "python", "runtimes", pythonRuntime))); err != nil {
		t.Fatal(err)
	}
	move(t, filepath.Join(sdk, "gen.py"), filepath.Join(packages, "dagger", "client", "gen.py"))
	put(t, filepath.Join("testdata", "python", "main.py"), filepath.Join(packages, "main.py"))
	return command(t, packages, append(e.Environ(), "PYTHONPATH="+packages), python, "main.py")
}

func runRust(t *testing.T, e *engine, sdk string) string {
	published := needed.Cached(t, "rust", "crates", rustRuntime)
	// A folder that stays where it is lets cargo build only what has changed.
	crate := filepath.Join(published, "..", "..", "work", "e2e-"+rustRuntime)
	if err := os.RemoveAll(crate); err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS(crate, os.DirFS(published)); err != nil {
		t.Fatal(err)
	}
	move(t, filepath.Join(sdk, "gen.rs"), filepath.Join(crate, "src", "gen.rs"))
	put(t, filepath.Join("testdata", "rust", "main.rs"), filepath.Join(crate, "examples", "e2e.rs"))
	environ := append(e.Environ(), "CARGO_TARGET_DIR="+filepath.Join(published, "..", "..", "target"), "CARGO_NET_OFFLINE=true",
		"CARGO_INCREMENTAL=0", "CARGO_PROFILE_DEV_DEBUG=0", "CARGO_TERM_COLOR=never")
	return command(t, crate, environ, "cargo", "run", "--quiet", "--locked", "--example", "e2e")
}

// command runs a program and returns what it prints; the test fails with its standard error if it fails.
func command(t *testing.T, dir string, environ []string, name string, args ...string) string {
	t.Helper()
	c := exec.CommandContext(t.Context(), name, args...)
	c.Dir = dir
	c.Env = slices.Concat(sessionless(), environ)
	var stdout, stderr bytes.Buffer
	c.Stdout, c.Stderr = &stdout, &stderr
	if err := c.Run(); err != nil {
		t.Fatalf("%s: %v\n%s%s", filepath.Base(name), err, stdout.Bytes(), stderr.Bytes())
	}
	return stdout.String()
}

func move(t *testing.T, from, to string) {
	t.Helper()
	put(t, from, to)
	if err := os.Remove(from); err != nil {
		t.Fatal(err)
	}
}

func put(t *testing.T, from, to string) {
	t.Helper()
	text, err := os.ReadFile(from)
	if err == nil {
		err = os.MkdirAll(filepath.Dir(to), 0o755)
	}
	if err == nil {
		err = os.WriteFile(to, text, 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
}
