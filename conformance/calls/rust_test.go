package calls

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/internal/needed"
)

// rustRuntimes has one published runtime an era.
var rustRuntimes = map[era]string{oldest: "0.11.9", typed: "0.19.11", aliased: "0.21.9", unified: "1.0.0-beta.11"}

var developmentDependencies = regexp.MustCompile(`(?s)\[dev-dependencies.*?\n(\[[^d]|$)`)

// rustHarness returns a copy of the published crate in which clients stand as modules under cases, and a program that
// drives them. The copy's own gen.rs has only what the runtime needs of it.
func rustHarness(t *testing.T, version, name string) string {
	t.Helper()
	published := rustCrate(t, version)
	dir := needed.Cache("conformance", "rust", name)
	err := filepath.WalkDir(filepath.Join(published, "src"), func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		relative, err := filepath.Rel(published, path)
		if err != nil {
			return err
		}
		text := read(t, path)
		switch relative {
		case filepath.Join("src", "gen.rs"):
			text = read(t, filepath.Join("testdata", "rust", "gen.rs"))
		case filepath.Join("src", "lib.rs"):
			// The driver begins queries of its own, so it must see the query builder.
			text = strings.Replace(text, "\nmod querybuilder;", "\npub mod querybuilder;\n#[allow(dead_code)]\npub mod cases;", 1)
		}
		write(t, filepath.Join(dir, relative), text)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	manifest := developmentDependencies.ReplaceAllString(read(t, filepath.Join(published, "Cargo.toml")), "$1")
	for developmentDependencies.MatchString(manifest) {
		manifest = developmentDependencies.ReplaceAllString(manifest, "$1")
	}
	write(t, filepath.Join(dir, "Cargo.toml"), manifest+"\n[[bin]]\nname = \"drive\"\npath = \"src/bin/drive/main.rs\"\n\n[workspace]\n")
	if _, err := os.Stat(filepath.Join(dir, "Cargo.lock")); err != nil {
		write(t, filepath.Join(dir, "Cargo.lock"), read(t, filepath.Join(published, "Cargo.lock")))
	}
	write(t, filepath.Join(dir, "README.md"), "")
	return dir
}

func driveRustGroup(t *testing.T, version string, group []*job) []outcome {
	t.Helper()
	for _, j := range group {
		j.generate(t, "rust", version)
	}
	return driveRustFiles(t, version, group)
}

func driveRustFiles(t *testing.T, version string, group []*job) []outcome {
	t.Helper()
	dir := rustHarness(t, version, version)
	outcomes := make([]outcome, len(group))
	names, drivers := []string{"mod.rs"}, []string{"main.rs"}
	var modules, imports, arms strings.Builder
	for i, j := range group {
		write(t, filepath.Join(dir, "src", "cases", j.identifier()+".rs"), j.files["gen.rs"])
		module, d, err := driveRust("dagger_sdk::cases::"+j.identifier(), j.files["gen.rs"], j.schema)
		if err != nil {
			t.Fatalf("%s: %v", j.name, err)
		}
		outcomes[i] = outcome{Types: d.types, Methods: d.count, Failures: d.problems}
		write(t, filepath.Join(dir, "src", "bin", "drive", j.identifier()+".rs"), module)
		names, drivers = append(names, j.identifier()+".rs"), append(drivers, j.identifier()+".rs")
		fmt.Fprintf(&modules, "pub mod %s;\n", j.identifier())
		fmt.Fprintf(&imports, "#[allow(deprecated)]\nmod %s;\n", j.identifier())
		fmt.Fprintf(&arms, "        %q => r.all(%s::calls(c)).await,\n", j.name, j.identifier())
	}
	write(t, filepath.Join(dir, "src", "cases", "mod.rs"), modules.String())
	writeRustMain(t, dir, imports.String(), arms.String())
	keepOnly(t, filepath.Join(dir, "src", "cases"), names)
	keepOnly(t, filepath.Join(dir, "src", "bin", "drive"), drivers)

	var args []string
	for _, j := range group {
		j.start(t)
		args = append(args, j.name, strconv.Itoa(j.engine.Port()), j.engine.Token())
	}
	var reports map[string]outcome
	if err := json.Unmarshal(runRust(t, dir, args), &reports); err != nil {
		t.Fatal(err)
	}
	for i, j := range group {
		outcomes[i].Calls, outcomes[i].Nulls = reports[j.name].Calls, reports[j.name].Nulls
		outcomes[i].Failures = append(outcomes[i].Failures, reports[j.name].Failures...)
	}
	return outcomes
}

// writeRustMain writes the program: the names of clients lead to the functions that the arms call.
func writeRustMain(t *testing.T, dir, modules, arms string) {
	t.Helper()
	main := read(t, filepath.Join("testdata", "rust", "drive.rs"))
	if strings.Contains(read(t, filepath.Join(dir, "src", "core", "graphql_client.rs")), "fn new(conn: &ConnectParams) ->") {
		main = strings.Replace(main, "(&parameters, &Config::default())", "(&parameters)", 1)
		main = strings.Replace(main, "use dagger_sdk::core::config::Config;\n", "", 1)
	}
	write(t, filepath.Join(dir, "src", "bin", "drive", "main.rs"), main+"\n"+modules+
		"\nasync fn drive(name: &str, c: &Gc, r: &mut Report) {\n    match name {\n"+arms+"        _ => panic!(\"no client called {name}\"),\n    }\n}\n")
}

// runRust builds the program, with what the crates of all tests share, and runs it.
func runRust(t *testing.T, dir string, args []string) []byte {
	t.Helper()
	target := needed.Cache("rust", "target")
	build := exec.Command("cargo", "build", "--config", "profile.dev.package.dagger-sdk.codegen-units=255", "--quiet", "--message-format", "short", "--bin", "drive")
	build.Dir = dir
	build.Env = append(os.Environ(), "CARGO_TARGET_DIR="+target, "CARGO_PROFILE_DEV_DEBUG=0", "CARGO_INCREMENTAL=0")
	out, err := build.CombinedOutput()
	if err != nil {
		text := string(out)
		if at := strings.Index(text, ": error"); at > 2000 {
			text = text[at-200:]
		}
		t.Fatalf("cargo build: %v\n%.6000s", err, text)
	}
	for line := range strings.Lines(string(out)) {
		// A name that had to be repaired may not be in Rust's style.
		if strings.HasPrefix(line, "src/cases/") && !strings.Contains(line, " case name") {
			t.Errorf("the compiler has something to say of a generated file: %s", line)
		}
	}
	return run(t, exec.Command(filepath.Join(target, "debug", "drive"), args...))
}

// rustCrate returns the folder of a published crate's source.
func rustCrate(t *testing.T, version string) string {
	t.Helper()
	dir := needed.Cache("rust", "crates", version)
	if _, err := os.Stat(filepath.Join(dir, "Cargo.toml")); err != nil {
		needed.Missing(t, fmt.Sprintf("no crate to build on: run make setup (%v)", err))
	}
	return dir
}

func TestEveryMethodInRust(t *testing.T) { everyMethod(t, "rust", rustRuntimes, driveRustGroup) }
