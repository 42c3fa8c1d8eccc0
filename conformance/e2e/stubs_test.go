package e2e

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"testing"
)

// What the programs on stubs print: defaults, an enum, lists of objects, null, a directory given, and the check that fails.
const atThePier = `["hello, Ada, at the cape","hold on, Ada","Gull",null,["name.txt"],"Tern","Ada of Tern",["name.txt"],true,false,["crate"],["rot"]]`

// Programs on stubs, which serve the environment that they are of.
func TestStubs(t *testing.T) {
	if os.Getenv("DAGGER_CODEGEN_E2E") != "1" {
		t.Skip("a real engine is asked by make e2e only")
	}
	executable := build(t)
	e := open(t, sessionOptions, true)
	if !e.real {
		t.Skip("a stand-in answers with samples")
	}
	environment := filepath.Join(root(t), "conformance", "e2e", "testdata", "environments", "pier")
	generate := func(t *testing.T, language, version string) string {
		folder := t.TempDir()
		// A session that was given serves the reference as it is: an absolute path, which programs find from anywhere.
		command(t, folder, e.Environ(), executable, "--lang", language, "--scope", "environments", "--sdk-version", version,
			"--env", environment, "-o", folder)
		return folder
	}
	check := func(t *testing.T, printed string) {
		t.Helper()
		var got, want any
		if err := json.Unmarshal([]byte(printed), &got); err != nil {
			t.Fatalf("the program has printed %q: %v", printed, err)
		}
		if err := json.Unmarshal([]byte(atThePier), &want); err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("the program has printed\n%s\nwant\n%s", printed, atThePier)
		}
	}
	t.Run("Go", func(t *testing.T) {
		module := filepath.Join(t.TempDir(), "dagger")
		if err := os.CopyFS(module, os.DirFS(cached(t, "go", "dagger@"+wideGo))); err != nil {
			t.Fatal(err)
		}
		put(t, filepath.Join(generate(t, "go", wideGo), "pier", "pier.gen.go"), filepath.Join(module, "pier", "pier.gen.go"))
		put(t, filepath.Join("testdata", "go", "stubs.go.txt"), filepath.Join(module, "program", "main.go"))
		check(t, command(t, module, append(e.Environ(), "GOPROXY=off", "GOWORK=off", "GOFLAGS=-mod=mod", "GOTOOLCHAIN=local"), "go", "run", "./program"))
	})
	t.Run("Python", func(t *testing.T) {
		python := cached(t, "python", "venv", "bin", "python")
		stubs := generate(t, "python", widePython)
		put(t, filepath.Join("testdata", "python", "stubs.py"), filepath.Join(stubs, "main.py"))
		path := stubs + string(filepath.ListSeparator) + cached(t, "python", "runtimes", widePython)
		check(t, command(t, stubs, append(e.Environ(), "PYTHONPATH="+path), python, "main.py"))
	})
	t.Run("Rust", func(t *testing.T) {
		published := cached(t, "rust", "crates", rustRuntime)
		crate := filepath.Join(published, "..", "..", "work", "e2e-stubs")
		if err := os.RemoveAll(crate); err != nil {
			t.Fatal(err)
		}
		if err := os.CopyFS(crate, os.DirFS(published)); err != nil {
			t.Fatal(err)
		}
		stubs := generate(t, "rust", "v"+rustRuntime)
		for _, name := range []string{"dagger_runtime.rs", "pier.rs"} {
			put(t, filepath.Join(stubs, name), filepath.Join(crate, "examples", "stubs", name))
		}
		put(t, filepath.Join("testdata", "rust", "stubs.rs"), filepath.Join(crate, "examples", "pier_program.rs"))
		environ := append(e.Environ(), "CARGO_TARGET_DIR="+filepath.Join(published, "..", "..", "target"), "CARGO_NET_OFFLINE=true",
			"CARGO_INCREMENTAL=0", "CARGO_PROFILE_DEV_DEBUG=0", "CARGO_TERM_COLOR=never")
		check(t, command(t, crate, environ, "cargo", "run", "--quiet", "--locked", "--example", "pier_program"))
	})
}
