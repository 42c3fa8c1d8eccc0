package site

import (
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/conformance/internal/sdk"
	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/generator/docs"
	"github.com/dagger-codegen/dagger-codegen/internal/cases"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/templates"
)

// stubPrograms are the calls on sites of environments, which call stubs: of a schema with what stubs can have, and of real ones.
func stubPrograms(t *testing.T, language, runtime string) []*program {
	t.Helper()
	documents := map[string]*introspection.Document{"bakery": decode(t, "bakery.graphqls",
		read(t, filepath.Join(needed.Root(), "conformance", "go", "testdata", "stubs-bakery", "schema.graphqls")))}
	for _, path := range needed.Recorded(t, "schemas/v1.0.0-harbor.json", "schemas/v1.0.0-lighthouse-entrypoint.json") {
		documents[strings.TrimSuffix(filepath.Base(path), ".json")] = cases.Document(t, path)
	}
	set, err := builtin.Templates().Find(docs.Name).Load(nil, templates.Functions{})
	if err != nil {
		t.Fatal(err)
	}
	var all []*program
	for _, name := range slices.Sorted(maps.Keys(documents)) {
		p := &program{name: name, document: documents[name], schema: cases.Bind(t, documents[name], introspection.BindOptions{})}
		request := generator.Request{Schema: p.schema, Environments: p.schema.Environments, Options: generator.Options{SDKVersion: runtime}}
		for _, exhaustive := range []bool{false, true} {
			calls, err := docs.Calls(request, builtin.Documented(), set, exhaustive)
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			for _, each := range calls {
				switch {
				case each.Language != language:
				case each.Text != "":
					p.calls = append(p.calls, each)
				case !exhaustive:
					t.Logf("%s, %s: there is no call of %s", language, name, each.Coordinate)
				}
			}
		}
		if len(p.calls) < 10 {
			t.Errorf("%s: only %d calls", name, len(p.calls))
		}
		all = append(all, p)
	}
	return all
}

// stubs writes the program's stubs into a folder, and returns the paths of the files.
func (p *program) stubs(t *testing.T, language, dir string, options generator.Options) []string {
	t.Helper()
	output, err := sdk.GenerateWith(p.schema, language, generator.Environments, options)
	if err != nil {
		t.Fatal(err)
	}
	var files []string
	for _, file := range output.Files {
		write(t, filepath.Join(dir, filepath.FromSlash(file.Path)), string(file.Content))
		files = append(files, file.Path)
	}
	return files
}

// go vet has nothing to say of calls of stubs.
func TestStubCallsCompileInGo(t *testing.T) {
	source := needed.Cache("go", "dagger@"+goRuntime)
	if _, err := os.Stat(filepath.Join(source, ".ready")); err != nil {
		needed.Missing(t, fmt.Sprintf("the published runtime %s is not there; run conformance/go/setup.sh", goRuntime))
	}
	dir := filepath.Join(t.TempDir(), "dagger")
	if err := os.CopyFS(dir, os.DirFS(source)); err != nil {
		t.Fatal(err)
	}
	for _, p := range stubPrograms(t, "go", goRuntime) {
		if p.name == "v1.0.0-harbor" { // the published release has an older core than the real schemas
			core, err := sdk.Generate(p.schema, "go", generator.Core, goRuntime)
			if err != nil {
				t.Fatal(err)
			}
			for _, file := range core.Files {
				if file.Path == "dagger.gen.go" {
					write(t, filepath.Join(dir, file.Path), string(file.Content))
				}
			}
		}
		imports := ""
		for _, file := range p.stubs(t, "go", filepath.Join(dir, "stubs", p.identifier()), generator.Options{SDKVersion: goRuntime}) {
			if strings.HasSuffix(file, ".go") {
				imports += fmt.Sprintf("\t%q\n", "dagger.io/dagger/stubs/"+p.identifier()+"/"+path.Dir(file))
			}
		}
		text := strings.Replace(goProgram(p), fmt.Sprintf("\t\"dagger.io/dagger/sites/%s/dagger\"\n", p.identifier()), "\t\"dagger.io/dagger\"\n"+imports, 1)
		write(t, filepath.Join(dir, "programs", p.identifier(), "calls.go"), text)
	}
	cmd := exec.Command("go", "vet", "./stubs/...", "./programs/...")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOPROXY=off", "GOTOOLCHAIN=local", "GOWORK=off", "GOFLAGS=-trimpath -mod=mod")
	run(t, cmd)
}

// Neither mypy --strict nor pyright has anything to say of calls of stubs.
func TestStubCallsCompileInPython(t *testing.T) {
	bin, dir := publishedPython(t)
	files := []string{}
	for _, p := range stubPrograms(t, "python", pythonRuntime) {
		write(t, filepath.Join(dir, "src", p.identifier(), "__init__.py"), "")
		imports := "import dagger\nfrom dagger import dag\n"
		for _, file := range p.stubs(t, "python", filepath.Join(dir, "src", p.identifier()), generator.Options{SDKVersion: pythonRuntime, Package: p.identifier()}) {
			imports += fmt.Sprintf("from %s import %s\n", p.identifier(), strings.TrimSuffix(file, ".py"))
		}
		_, calls, _ := strings.Cut(pythonProgram(p), "import dag\n")
		file := filepath.Join("src", "calls_"+p.identifier()+".py")
		write(t, filepath.Join(dir, file), imports+calls)
		files = append(files, file)
	}
	checkPython(t, bin, dir, files)
}

// cargo check has nothing to say of calls of stubs.
func TestStubCallsCompileInRust(t *testing.T) {
	published := needed.Cache("rust", "crates", rustRuntime)
	if _, err := os.Stat(filepath.Join(published, ".complete")); err != nil {
		needed.Missing(t, fmt.Sprintf("dagger-sdk %s is not in the cache: run conformance/rust/setup.sh", rustRuntime))
	}
	if _, err := exec.LookPath("cargo"); err != nil {
		needed.Missing(t, fmt.Sprintf("there is no cargo: %v", err))
	}
	dir := needed.Cache("rust", "work", "site-stubs-"+rustRuntime)
	write(t, filepath.Join(dir, "Cargo.toml"), fmt.Sprintf(`[package]
name = "site-stubs"
version = "0.0.0"
edition = "2021"

[dependencies]
dagger-sdk = { path = %q }
serde = "1"
serde_json = "1"
eyre = "0.6"
`, published))
	write(t, filepath.Join(dir, "Cargo.lock"), string(read(t, filepath.Join(published, "Cargo.lock"))))
	modules := "#![allow(dead_code, deprecated, unused_variables)]\n"
	for _, p := range stubPrograms(t, "rust", rustRuntime) {
		declared, imports := "", ""
		for _, file := range p.stubs(t, "rust", filepath.Join(dir, "src", p.identifier()), generator.Options{SDKVersion: rustRuntime}) {
			module := strings.TrimSuffix(file, ".rs")
			declared += "pub mod " + module + ";\n"
			if module != "dagger_runtime" {
				imports += "use super::" + module + "::{self, *};\n"
			}
		}
		_, calls, _ := strings.Cut(rustProgram(p), "as dagger_sdk;\n")
		write(t, filepath.Join(dir, "src", p.identifier(), "mod.rs"), declared+"mod calls;\n")
		write(t, filepath.Join(dir, "src", p.identifier(), "calls.rs"), "#[allow(unused_imports)]\n"+strings.Join(strings.Split(strings.TrimSpace(imports), "\n"), "\n#[allow(unused_imports)]\n")+"\n"+calls)
		modules += "pub mod " + p.identifier() + ";\n"
	}
	write(t, filepath.Join(dir, "src", "lib.rs"), modules)
	cmd := exec.Command("cargo", "check", "--lib", "--quiet", "--message-format", "short")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "CARGO_TARGET_DIR="+needed.Cache("rust", "target"), "CARGO_NET_OFFLINE=true", "CARGO_INCREMENTAL=0", "CARGO_PROFILE_DEV_DEBUG=0")
	for line := range strings.Lines(run(t, cmd)) {
		if strings.Contains(line, "calls.rs") {
			t.Errorf("the compiler has something to say of a call: %s", line)
		}
	}
}
