package e2e

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/internal/needed"
)

// What the programs on stubs print.
const (
	// Defaults, an enum, lists of objects, null, a directory given, and the check that fails.
	atThePier = `["hello, Ada, at the cape","hold on, Ada","Gull",null,["name.txt"],"Tern","Ada of Tern",["name.txt"],true,false,["crate"],["rot"]]`
	// Names that are keywords, an interface as an argument, an environment that another needs, lists.
	atTheDock = `[5,"sea","sea, class 2","like itself","like me",6,"hello, Ada, at the pier",[11,12]]`
)

// Programs on stubs, which serve the environment that they are of: as it is, and with its functions on the root of the
// schema.
func TestStubs(t *testing.T) {
	_, executable := realEngine(t)
	for _, test := range []struct {
		name, environment, prints string
		entrypoint                bool
	}{
		{"pier", "pier", atThePier, false},
		{"dock", "dock", atTheDock, false},
		{"dock as entrypoint", "dock", atTheDock, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			workspace := newWorkspace(t)
			from := []string{"--env", filepath.Join(workspace, test.environment)}
			if test.entrypoint {
				text := "[modules." + test.environment + "]\nsource = \"" + test.environment + "\"\nentrypoint = true\n"
				if err := os.WriteFile(filepath.Join(workspace, "dagger.toml"), []byte(text), 0o644); err != nil {
					t.Fatal(err)
				}
				from = []string{"--workspace", "."}
			}
			for _, language := range stubLanguages {
				t.Run(language.name, func(t *testing.T) {
					stubs := t.TempDir()
					args := append([]string{"--lang", language.flag, "--scope", "environments", "--sdk-version", language.runtime, "-o", stubs}, from...)
					command(t, workspace, ownSession(t), executable, args...)
					printed := language.program(t, stubs, test.environment).run(t, workspace, ownSession(t))
					var got, want any
					if err := json.Unmarshal([]byte(printed), &got); err != nil {
						t.Fatalf("the program has printed %q: %v", printed, err)
					}
					if err := json.Unmarshal([]byte(test.prints), &want); err != nil {
						t.Fatal(err)
					}
					if !reflect.DeepEqual(got, want) {
						t.Errorf("the program has printed\n%s\nwant\n%s", printed, test.prints)
					}
				})
			}
		})
	}
}

// ownSession names the CLI of the real engine alone: each program has a session of its own.
func ownSession(t *testing.T) []string {
	t.Helper()
	var named []string
	for _, entry := range os.Environ() {
		if strings.HasPrefix(entry, "_EXPERIMENTAL_DAGGER_CLI_BIN=") {
			named = append(named, entry)
		}
	}
	return named
}

// newWorkspace is a git repository with the environments of these tests.
func newWorkspace(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	command(t, dir, nil, "git", "init", "--quiet", ".")
	if err := os.CopyFS(dir, os.DirFS(filepath.Join("testdata", "environments"))); err != nil {
		t.Fatal(err)
	}
	return dir
}

var stubLanguages = []struct {
	name, flag, runtime string
	// program makes the program on the stubs of an environment, which lie in a folder.
	program func(t *testing.T, stubs, environment string) program
}{
	{"Go", "go", wideGo, func(t *testing.T, stubs, environment string) program {
		t.Helper()
		module := filepath.Join(t.TempDir(), "dagger")
		if err := os.CopyFS(module, os.DirFS(needed.Cached(t, "go", "dagger@"+wideGo))); err != nil {
			t.Fatal(err)
		}
		put(t, filepath.Join(stubs, environment, environment+".gen.go"), filepath.Join(module, environment, environment+".gen.go"))
		put(t, filepath.Join("testdata", "go", environment+".go.txt"), filepath.Join(module, "program", "main.go"))
		return goProgram(t, module)
	}},
	{"Python", "python", widePython, func(t *testing.T, stubs, environment string) program {
		t.Helper()
		put(t, filepath.Join("testdata", "python", environment+".py"), filepath.Join(stubs, "main.py"))
		path := stubs + string(filepath.ListSeparator) + needed.Cached(t, "python", "runtimes", widePython)
		return program{stubs, []string{"PYTHONPATH=" + path}, needed.Cached(t, "python", "venv", "bin", "python"), []string{filepath.Join(stubs, "main.py")}}
	}},
	{"Rust", "rust", "v" + rustRuntime, func(t *testing.T, stubs, environment string) program {
		t.Helper()
		published := needed.Cached(t, "rust", "crates", rustRuntime)
		crate := filepath.Join(published, "..", "..", "work", "e2e-stubs")
		if err := os.RemoveAll(crate); err != nil {
			t.Fatal(err)
		}
		if err := os.CopyFS(crate, os.DirFS(published)); err != nil {
			t.Fatal(err)
		}
		for _, name := range []string{"dagger_runtime.rs", environment + ".rs"} {
			put(t, filepath.Join(stubs, name), filepath.Join(crate, "examples", "stubs", name))
		}
		put(t, filepath.Join("testdata", "rust", environment+".rs"), filepath.Join(crate, "examples", environment+"_program.rs"))
		return cargoExample(t, crate, environment+"_program")
	}},
}
