package e2e

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/internal/needed"
)

// The published runtimes beside whose own generated files ours stands.
const (
	wideGo     = "v0.21.8"
	widePython = "1.0.0b11"
	wideRust   = "1.0.0-beta.11"
)

// wideLanguages have the same program of some forty steps each.
var wideLanguages = []struct {
	name, flag, runtime string
	// program makes the program on the published SDK, with the files of a folder in place of its own unless that is "".
	program func(t *testing.T, sdk string) program
}{
	{"Go", "go", wideGo, wideGoProgram},
	{"Python", "python", widePython, widePythonProgram},
	{"Rust", "rust", "v" + wideRust, wideRustProgram},
}

// program is one that needs a session alone.
type program struct {
	dir     string
	environ []string
	name    string
	args    []string
}

// run runs it in a folder, "" for its own, and a session, and returns what it prints.
func (p program) run(t *testing.T, dir string, session []string) string {
	t.Helper()
	if dir == "" {
		dir = p.dir
	}
	return command(t, dir, append(session[:len(session):len(session)], p.environ...), p.name, p.args...)
}

func wideGoProgram(t *testing.T, sdk string) program {
	t.Helper()
	module := filepath.Join(t.TempDir(), "dagger")
	if err := os.CopyFS(module, os.DirFS(needed.Cached(t, "go", "dagger@"+wideGo))); err != nil {
		t.Fatal(err)
	}
	if sdk != "" {
		move(t, filepath.Join(sdk, "dagger.gen.go"), filepath.Join(module, "dagger.gen.go"))
		move(t, filepath.Join(sdk, "dag", "dag.gen.go"), filepath.Join(module, "dag", "dag.gen.go"))
	}
	put(t, filepath.Join("testdata", "go", "wide.go.txt"), filepath.Join(module, "program", "main.go"))
	return goProgram(t, module)
}

// goProgram builds the program of a module.
func goProgram(t *testing.T, module string) program {
	t.Helper()
	executable := filepath.Join(module, "program", "program")
	command(t, module, []string{"GOPROXY=off", "GOWORK=off", "GOFLAGS=-mod=mod", "GOTOOLCHAIN=local"}, "go", "build", "-o", executable, "./program")
	return program{dir: module, name: executable}
}

func widePythonProgram(t *testing.T, sdk string) program {
	t.Helper()
	packages := t.TempDir()
	if err := os.CopyFS(packages, os.DirFS(needed.Cached(t, "python", "runtimes", widePython))); err != nil {
		t.Fatal(err)
	}
	if sdk != "" {
		move(t, filepath.Join(sdk, "gen.py"), filepath.Join(packages, "dagger", "client", "gen.py"))
	}
	put(t, filepath.Join("testdata", "python", "wide.py"), filepath.Join(packages, "wide.py"))
	return program{packages, []string{"PYTHONPATH=" + packages}, needed.Cached(t, "python", "venv", "bin", "python"), []string{"wide.py"}}
}

func wideRustProgram(t *testing.T, sdk string) program {
	t.Helper()
	published, name := needed.Cached(t, "rust", "crates", wideRust), "official"
	if sdk != "" {
		name = "ours"
	}
	// Folders that stay where they are let cargo build only what has changed.
	crate := filepath.Join(published, "..", "..", "work", "e2e-wide-"+name)
	if err := os.RemoveAll(crate); err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS(crate, os.DirFS(published)); err != nil {
		t.Fatal(err)
	}
	if sdk != "" {
		move(t, filepath.Join(sdk, "gen.rs"), filepath.Join(crate, "src", "gen.rs"))
	}
	put(t, filepath.Join("testdata", "rust", "wide.rs"), filepath.Join(crate, "examples", "wide.rs"))
	return cargoExample(t, crate, "wide")
}

// cargoExample builds an example of a crate that lies in the cache.
func cargoExample(t *testing.T, crate, name string) program {
	t.Helper()
	target := needed.Cached(t, "rust", "target")
	command(t, crate, []string{"CARGO_TARGET_DIR=" + target, "CARGO_NET_OFFLINE=true", "CARGO_INCREMENTAL=0", "CARGO_PROFILE_DEV_DEBUG=0",
		"CARGO_TERM_COLOR=never"}, "cargo", "build", "--quiet", "--locked", "--example", name)
	// Another crate of that name may be built into the same folder before this one is run.
	executable := filepath.Join(t.TempDir(), name)
	put(t, filepath.Join(target, "debug", "examples", name), executable)
	if err := os.Chmod(executable, 0o755); err != nil {
		t.Fatal(err)
	}
	return program{dir: crate, name: executable}
}
