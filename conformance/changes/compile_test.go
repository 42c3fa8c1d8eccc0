package changes

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
)

// TestGoCallers builds a caller of each rule, once with the code of the schema before the change and once after it.
func TestGoCallers(t *testing.T) {
	published := needed.Cached(t, "go", "dagger@"+runtimes["go"])
	dir := filepath.Join(t.TempDir(), "dagger")
	if err := os.CopyFS(dir, os.DirFS(published)); err != nil {
		t.Fatal(err)
	}
	client, err := os.ReadFile(filepath.Join(dir, "client.go"))
	if err != nil {
		t.Fatal(err)
	}
	callers := callersOf(t, "go")
	before, after := whole(t, "go")
	for version, output := range map[string][]byte{"old": before.Files[1].Content, "new": after.Files[1].Content} {
		base := filepath.Join(dir, "cases", version)
		put(t, filepath.Join(base, "dagger", "dagger.gen.go"), string(output))
		put(t, filepath.Join(base, "dagger", "client.go"), string(client))
		put(t, filepath.Join(base, "dagger", "fs.go"), "package dagger\n\nvar GoMod, GoSum, GoSDK, GoDagGen []byte\n")
		for _, c := range callers {
			put(t, filepath.Join(base, c.name, "call.go"), "package "+c.name+"\n\nimport (\n\t\"context\"\n\n\t\"dagger.io/dagger/cases/"+version+
				"/dagger\"\n)\n\nvar _ context.Context\nvar _ dagger.ID\n\n"+c.text)
		}
	}
	command := exec.Command("go", "build", "./cases/...")
	command.Dir = dir
	command.Env = append(os.Environ(), "GOPROXY=off", "GOTOOLCHAIN=local", "GOWORK=off", "GOFLAGS=-trimpath")
	output, _ := command.CombinedOutput()
	failed := map[string]string{}
	at := ""
	for line := range strings.Lines(string(output)) {
		if name, ok := strings.CutPrefix(line, "# dagger.io/dagger/cases/"); ok {
			at = strings.TrimSpace(name)
		} else {
			failed[at] += line
		}
	}
	for _, version := range []string{"old/dagger", "new/dagger", ""} {
		if failed[version] != "" {
			t.Fatalf("%s: %s", version, failed[version])
		}
	}
	judge(t, callers, failed)
}

// TestPythonCallers has mypy --strict check a caller of each rule, once with the module of the schema before the change and
// once after it.
func TestPythonCallers(t *testing.T) {
	mypy := needed.Cached(t, "python", "venv", "bin", "mypy")
	callers := callersOf(t, "python")
	dir, files := writePython(t, callers)
	command := exec.Command(mypy, append([]string{"--strict", "--follow-imports=silent", "--no-error-summary", "--hide-error-context",
		"--scripts-are-modules", "--namespace-packages", "--explicit-package-bases", "--cache-dir=" + filepath.Join(needed.Cached(t, "python"), "mypy")}, files...)...)
	command.Dir = dir
	command.Env = append(os.Environ(), "MYPYPATH="+dir)
	output, err := command.CombinedOutput()
	if err == nil {
		t.Fatal("mypy finds nothing")
	}
	failed := map[string]string{}
	place := regexp.MustCompile(`^(old|new)[/\\](\w+)\.py:\d+: error: `)
	for line := range strings.Lines(string(output)) {
		if at := place.FindStringSubmatch(line); at != nil {
			failed[at[1]+"/"+at[2]] += line
		} else if strings.Contains(line, "error:") {
			t.Fatal(string(output))
		}
	}
	judge(t, callers, failed)
}

// writePython writes a runtime with the modules of both schemas, and the callers of each, into a new folder.
func writePython(t *testing.T, callers []caller) (dir string, files []string) {
	t.Helper()
	published := needed.Cached(t, "python", "runtimes", runtimes["python"])
	dir = t.TempDir()
	if err := os.CopyFS(dir, os.DirFS(published)); err != nil {
		t.Fatal(err)
	}
	before, after := whole(t, "python")
	for version, output := range map[string][]byte{"old": before.Files[0].Content, "new": after.Files[0].Content} {
		put(t, filepath.Join(dir, "dagger", "client", version+"_gen.py"), string(output))
		for _, c := range callers {
			name := filepath.Join(version, c.name+".py")
			put(t, filepath.Join(dir, name), "from __future__ import annotations\n\nfrom dagger.client import "+version+"_gen as dagger\n\n\n"+c.text)
			files = append(files, name)
		}
	}
	slices.Sort(files)
	return dir, files
}

// TestRustCallers has cargo check a caller of each rule, once with the module of the schema before the change and once after
// it, in the official style and in the idiomatic one, which stubs have. What must compile is one crate, since a crate without
// errors has none in any module; what must not is a crate each.
func TestRustCallers(t *testing.T) {
	published := needed.Cached(t, "rust", "crates", runtimes["rust"])
	dir := filepath.Join(needed.Cached(t, "changes"), "callers")
	crate := filepath.Join(dir, "dagger-sdk")
	callers := slices.Concat(callersOf(t, "rust"), idiomaticCallers(t))
	before, after := whole(t, "rust")
	copyCrate(t, published, crate)
	library, err := os.ReadFile(filepath.Join(published, "src", "lib.rs"))
	if err != nil {
		t.Fatal(err)
	}
	put(t, filepath.Join(crate, "src", "lib.rs"), string(library)+"\npub mod old_gen;\npub mod new_gen;\n")
	put(t, filepath.Join(crate, "src", "old_gen.rs"), string(before.Files[0].Content))
	put(t, filepath.Join(crate, "src", "new_gen.rs"), string(after.Files[0].Content))
	idiomaticCrate(t, filepath.Join(dir, "idiomatic"))
	members := []string{"idiomatic", "passing"}
	passing := "#![allow(unused)]\n"
	module := func(version string, c caller) string {
		if c.idiomatic {
			return "#![allow(unused)]\nuse idiomatic::" + version + "::gen::*;\n\n" + c.text
		}
		return "#![allow(unused)]\nuse dagger_sdk::errors::DaggerError;\nuse dagger_sdk::" + version + "_gen::*;\n\n" + c.text
	}
	for _, c := range callers {
		put(t, filepath.Join(dir, "passing", "src", "old_"+c.name+".rs"), module("old", c))
		passing += "mod old_" + c.name + ";\n"
		if !c.mustFail {
			put(t, filepath.Join(dir, "passing", "src", "new_"+c.name+".rs"), module("new", c))
			passing += "mod new_" + c.name + ";\n"
			continue
		}
		members = append(members, c.name)
		put(t, filepath.Join(dir, c.name, "Cargo.toml"), manifest(c.name, callerNeeds))
		put(t, filepath.Join(dir, c.name, "src", "lib.rs"), module("new", c))
	}
	put(t, filepath.Join(dir, "passing", "Cargo.toml"), manifest("passing", callerNeeds))
	put(t, filepath.Join(dir, "passing", "src", "lib.rs"), passing)
	put(t, filepath.Join(dir, "Cargo.toml"), "[workspace]\nresolver = \"2\"\nmembers = [\""+strings.Join(members, "\", \"")+"\"]\nexclude = [\"dagger-sdk\"]\n")
	if lock, err := os.ReadFile(filepath.Join(published, "Cargo.lock")); err == nil {
		if _, err := os.Stat(filepath.Join(dir, "Cargo.lock")); err != nil {
			put(t, filepath.Join(dir, "Cargo.lock"), string(lock))
		}
	}
	command := exec.Command("cargo", "check", "--workspace", "--keep-going", "--offline", "--message-format=short")
	command.Dir = dir
	command.Env = append(os.Environ(), "CARGO_TARGET_DIR="+filepath.Join(needed.Cached(t, "rust"), "target"), "CARGO_INCREMENTAL=0", "CARGO_PROFILE_DEV_DEBUG=0",
		"CARGO_TERM_COLOR=never")
	output, err := command.CombinedOutput()
	if err == nil {
		t.Fatal("cargo check finds nothing")
	}
	failed := map[string]string{}
	place := regexp.MustCompile(`^(\w+)/src/(?:(old|new)_(\w+)|lib)\.rs:\d+:\d+: error`)
	ends := regexp.MustCompile("could not compile `(\\w+)`")
	for line := range strings.Lines(string(output)) {
		if at := place.FindStringSubmatch(line); at != nil && at[1] == "passing" {
			failed[at[2]+"/"+at[3]] += line
		} else if at != nil {
			failed["new/"+at[1]] += line
		} else if at := ends.FindStringSubmatch(line); at != nil && failed["new/"+at[1]] == "" && at[1] != "passing" {
			t.Fatal(string(output))
		}
	}
	if len(failed) == 0 {
		t.Fatal(string(output))
	}
	judge(t, callers, failed)
}

// callerNeeds are the crates that callers need beside dagger-sdk.
const callerNeeds = "idiomatic = { path = \"../idiomatic\" }\n"

func manifest(name, needs string) string {
	return "[package]\nname = \"" + name + "\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[dependencies]\ndagger-sdk = { path = \"../dagger-sdk\" }\n" + needs
}

// idiomaticCrate writes a crate with the idiomatic APIs of both schemas.
func idiomaticCrate(t testing.TB, dir string) {
	t.Helper()
	before, after := wholeOf(t, "rust", "idiomatic")
	library := ""
	for _, version := range []struct {
		name   string
		output generator.Output
	}{{"old", before}, {"new", after}} {
		library += "pub mod " + version.name + " {\n    pub mod dagger_runtime;\n    pub mod gen;\n}\n"
		for _, file := range version.output.Files {
			put(t, filepath.Join(dir, "src", version.name, filepath.FromSlash(file.Path)), string(file.Content))
		}
	}
	put(t, filepath.Join(dir, "src", "lib.rs"), library)
	put(t, filepath.Join(dir, "Cargo.toml"), manifest("idiomatic", "serde = \"1\"\nserde_json = \"1\"\n"))
}

// copyCrate copies the sources of a published crate.
func copyCrate(t testing.TB, from, to string) {
	t.Helper()
	err := filepath.WalkDir(from, func(path string, entry os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		relative, err := filepath.Rel(from, path)
		if err != nil || entry.IsDir() || relative == filepath.Join("src", "lib.rs") || relative == ".complete" {
			return err
		}
		text, err := os.ReadFile(path)
		if err == nil {
			put(t, filepath.Join(to, relative), string(text))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
