package rust

import (
	"fmt"
	"net/http"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/dagger-codegen/dagger-codegen/conformance/internal/sdk"
	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/internal/cases"
	"github.com/dagger-codegen/dagger-codegen/internal/golden"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/internal/standin"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// stubs generates the stubs of all environments of a schema, by file name.
func stubs(t *testing.T, schema *introspection.Schema, version string) map[string]string {
	t.Helper()
	files := map[string]string{}
	output, err := sdk.Generate(schema, "rust", generator.Environments, version)
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range output.Files {
		files[file.Path] = string(file.Content)
	}
	if len(files) < 2 {
		t.Fatal("no environment")
	}
	return files
}

// idiomatic generates a whole API in the idiomatic style, by file name.
func idiomatic(t *testing.T, schema *introspection.Schema, version string) map[string]string {
	t.Helper()
	options := generator.Options{SDKVersion: version, Style: "idiomatic"}
	output, err := sdk.GenerateWith(schema, "rust", generator.Full, options)
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{}
	for _, file := range output.Files {
		files[file.Path] = string(file.Content)
	}
	return files
}

// recordings are the real schemas with environments.
var recordings = []string{"shipyard", "lighthouse", "quayside", "harbor", "semaphore", "lighthouse-entrypoint"}

// stubCrate makes a crate outside dagger-sdk, on top of the published one: each schema is a module, each of its
// environments one in that. Its library has the given name; the package has one of its own, so that the crates of a version
// share what is built of dagger-sdk.
func stubCrate(t *testing.T, name, version, edition string) *crate {
	t.Helper()
	published := newCrate(t, version, "unused")
	folder := name + "-" + version + "-" + edition
	c := &crate{folder: needed.Cache("rust", "work", folder), name: strings.NewReplacer(".", "-").Replace(folder),
		base: needed.Cache("rust", "crates", version)}
	c.put(t, "Cargo.toml", fmt.Sprintf(`[package]
name = %q
version = "0.0.0"
edition = %q

[lib]
name = %q

[dependencies]
dagger-sdk = { path = %q }
serde = "1"
serde_json = "1"
tokio = { version = "1", features = ["full"] }
eyre = "0.6"
`, c.name, edition, name, c.base))
	c.put(t, "Cargo.lock", readFile(t, filepath.Join(published.folder, "Cargo.lock")))
	c.put(t, "src/lib.rs", "")
	if output, err := c.cargo(t, nil, "metadata", "--format-version", "1"); err != nil {
		t.Fatalf("cargo metadata: %v\n%s", err, head(output, 20))
	}
	return c
}

// addModule adds the stubs of a schema as a module, and returns the line that declares it.
func (c *crate) addModule(t *testing.T, name string, files map[string]string) string {
	t.Helper()
	var declarations []string
	for _, file := range sorted(files) {
		module := strings.TrimSuffix(file, ".rs")
		c.put(t, "src/"+name+"/"+file, files[file])
		declarations = append(declarations, "pub mod r#"+module+";\n")
	}
	c.put(t, "src/"+name+"/mod.rs", "//! The clients of a schema.\n"+strings.Join(declarations, ""))
	return "pub mod " + name + ";\n"
}

func sorted(files map[string]string) []string {
	var names []string
	for name := range files {
		names = append(names, name)
	}
	for i := range names {
		for j := i; j > 0 && names[j] < names[j-1]; j-- {
			names[j], names[j-1] = names[j-1], names[j]
		}
	}
	return names
}

// TestStubsAreFormatted checks that rustfmt changes nothing in stubs, in either edition that users have.
func TestStubsAreFormatted(t *testing.T) {
	rustfmt := tool(t, "rustfmt")
	files := map[string]string{}
	for _, c := range allCases(t) {
		if schema := c.Schema(t); len(schema.Environments) > 0 {
			for name, text := range stubs(t, schema, "") {
				files[c.Name+"-"+name] = text
			}
		}
	}
	t.Run("cases", func(t *testing.T) { checkFormat(t, rustfmt, files) })
	t.Run("real", func(t *testing.T) {
		files := map[string]string{}
		for _, name := range recordings {
			for file, text := range stubs(t, realSchema(t, "v1.0.0-"+name), "") {
				files["v-"+name+"-"+file] = text
			}
		}
		checkFormat(t, rustfmt, files)
	})
}

// library adds the clients of every schema that a crate with one scalar for all IDs can have, idiomatic ones of whole APIs
// among them, and returns the lines that declare them.
func (c *crate) library(t *testing.T) string {
	t.Helper()
	lib := ""
	for _, testCase := range allCases(t) {
		schema := testCase.Schema(t)
		name := strings.ReplaceAll(testCase.Name, "-", "_")
		if schema.Dialect.IDs != introspection.UnifiedIDs {
			continue
		}
		if len(schema.Environments) > 0 {
			lib += c.addModule(t, "case_"+name, stubs(t, schema, ""))
		}
		if testCase.Styles["rust"] != "" {
			lib += c.addModule(t, "whole_"+name, idiomatic(t, schema, ""))
		}
	}
	for name, schema := range referenceCases(t) {
		if len(schema.Environments) > 0 && schema.Dialect.IDs == introspection.UnifiedIDs {
			lib += c.addModule(t, name, stubs(t, schema, ""))
		}
	}
	harbor := realSchema(t, "v1.0.0-harbor")
	for _, environment := range harbor.Environments {
		environment.Ref = "../environments/" + environment.Name
	}
	for _, name := range recordings {
		schema := harbor
		if name != "harbor" {
			schema = realSchema(t, "v1.0.0-"+name)
		}
		lib += c.addModule(t, "of_"+strings.ReplaceAll(name, "-", "_"), stubs(t, schema, ""))
	}
	lib += c.addModule(t, "of_yard", stubs(t, cases.Bound(t, filepath.Join("testdata", "programs", "yard.graphqls")), ""))
	return lib + c.addModule(t, "core", idiomatic(t, realSchema(t, "v1.0.0"), ""))
}

func isSource(file string) bool { return strings.HasPrefix(file, "src/") }

// TestStubs compiles the clients of every schema on an unmodified published crate, and runs a program that uses some of
// them.
func TestStubs(t *testing.T) {
	c := stubCrate(t, "stubs", modern, "2024")
	// In a crate that wants everything documented, and as clippy's strictest has it.
	c.put(t, "src/lib.rs", "//! Clients.\n\n#![warn(missing_docs, clippy::pedantic)]\n\n"+c.library(t))
	c.put(t, "src/main.rs", readFile(t, filepath.Join("testdata", "programs", "stubs.rs")))
	c.check(t, isSource, "clippy", "--lib", "--bins")
	c.check(t, isSource, "doc", "--lib", "--no-deps")
	output, err := c.cargo(t, nil, "build", "--locked")
	if err != nil {
		t.Fatalf("cargo build: %v\n%s", err, output)
	}
	program := needed.Cache("rust", "target", "debug", c.name)
	results := map[string][]byte{}
	part := func(name, schema string, options standin.Options) {
		results["stubs/"+name+".txt"] = []byte(runProgram(t, program, unserved(t, schema, options), name))
	}
	part("harbor", "v1.0.0-harbor", standin.Options{Unserved: true})
	part("failing", "v1.0.0-harbor", standin.Options{Answers: standin.Answers{Fail: []string{"Lighthouse.lampLit"}}})
	part("null", "v1.0.0-harbor", standin.Options{Answers: standin.Answers{Null: []string{"*"}}})
	part("entrypoint", "v1.0.0-lighthouse-entrypoint", standin.Options{})
	part("semaphore", "v1.0.0-semaphore", standin.Options{})
	part("connected", "v1.0.0-harbor", standin.Options{Unserved: true})
	part("failing-program", "v1.0.0-harbor", standin.Options{Answers: standin.Answers{Fail: []string{"Lighthouse.lampLit"}}})
	part("yard", "yard.graphqls", standin.Options{})
	golden.Tree(t, "testdata", []string{"stubs"}, results)
	t.Run("refused", func(t *testing.T) { c.refuses(t, "refused") })
}

// refuses compiles a program that is wrong in the lines that say so, and in no other.
func (c *crate) refuses(t *testing.T, program string) {
	t.Helper()
	text := readFile(t, filepath.Join("testdata", "programs", program+".rs"))
	c.put(t, "examples/"+program+".rs", text)
	want := map[int]string{}
	for i, line := range strings.Split(text, "\n") {
		if _, codes, ok := strings.Cut(line, "//~ "); ok {
			want[i+1] = codes
		}
	}
	output, err := c.cargo(t, nil, "check", "--locked", "--message-format=json", "--example", program)
	if err == nil || len(want) == 0 {
		t.Fatal("the program compiles")
	}
	got := map[int]string{}
	for _, d := range diagnostics([]byte(output)) {
		for _, span := range d.Spans {
			if d.Level == "error" && span.Primary && !strings.Contains(got[span.Line], d.Code.Code) {
				got[span.Line] = strings.TrimPrefix(got[span.Line]+", "+d.Code.Code, ", ")
			}
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("the compiler refuses other lines (-want +got):\n%s\n%s", diff, head(output, 60))
	}
}

// TestStubsElsewhere compiles the same in the edition before, and on other crates.
func TestStubsElsewhere(t *testing.T) {
	for _, place := range []struct {
		version, edition string
		everyDay         bool
	}{{modern, "2021", true}, {"0.21.9", "2024", false}, {newest, "2024", false}} {
		t.Run(place.version+"/"+place.edition, func(t *testing.T) {
			if !place.everyDay && !full() {
				t.Skip("runs with DAGGER_CODEGEN_FULL=1")
			}
			c := stubCrate(t, "stubs", place.version, place.edition)
			c.put(t, "src/lib.rs", c.library(t))
			c.check(t, isSource, "check", "--lib")
		})
	}
}

// TestLegacyStubs compiles stubs of the dialect of typed IDs, and an idiomatic API, on the published crate of that era.
func TestLegacyStubs(t *testing.T) {
	c := stubCrate(t, "stubs", legacy, "2021")
	lib := ""
	for _, testCase := range allCases(t) {
		schema := testCase.Schema(t)
		// The Zenith design's own types are in no published crate.
		if len(schema.Environments) > 0 && schema.Dialect.IDs == introspection.TypedIDs && schema.Type("EnvironmentCheck") == nil {
			lib += c.addModule(t, "case_"+strings.ReplaceAll(testCase.Name, "-", "_"), stubs(t, schema, ""))
		}
	}
	if lib == "" {
		t.Fatal("no case with an environment of that dialect")
	}
	lib += c.addModule(t, "core", idiomatic(t, realSchema(t, "v0.19.11"), ""))
	c.put(t, "src/lib.rs", lib)
	c.check(t, isSource, "clippy", "--lib")
}

func unserved(t *testing.T, schema string, options standin.Options) http.Handler {
	t.Helper()
	path := filepath.Join("testdata", "programs", schema)
	if !strings.HasSuffix(schema, ".graphqls") {
		path = needed.Reference(t, "schemas", schema+".json")
	}
	document, err := introspection.Decode(schema, []byte(readFile(t, path)))
	if err != nil {
		t.Fatal(err)
	}
	options.Token = "token"
	engine, err := standin.New(document, options)
	if err != nil {
		t.Fatal(err)
	}
	return engine
}
