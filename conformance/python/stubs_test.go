package python

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/internal/cases"
	"github.com/dagger-codegen/dagger-codegen/internal/golden"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/internal/standin"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// stubsConfig is the configuration of a user's project: dagger is a package like any other there.
var stubsConfig = strings.Replace(strings.Replace(ruffConfig, `known-first-party = ["dagger"]`, `known-third-party = ["dagger"]`, 1),
	`src = ["src"]`, `src = ["stubs"]`, 1)

// recordings are schemas with environments, each with the references that the environments were served from and a
// program that uses the stubs.
var recordings = []struct {
	schema  string
	served  []introspection.Served
	program string
}{
	{"v1.0.0-shipyard", []introspection.Served{{Name: "shipyard", Ref: "./yards/shipyard"}}, "use_shipyard.py"},
	{"v1.0.0-lighthouse", []introspection.Served{{Name: "lighthouse", Ref: "./lighthouse"}}, "use_lighthouse.py"},
	{"v1.0.0-harbor", []introspection.Served{
		{Name: "lighthouse", Ref: "./lighthouse"}, {Name: "quayside", Ref: "./quayside"}, {Name: "shipyard", Ref: "./shipyard"},
	}, "use_harbor.py"},
	{"v1.0.0-semaphore", []introspection.Served{{Name: "semaphore", Ref: "./semaphore"}}, "use_semaphore.py"},
	{"v1.0.0-lighthouse-entrypoint", []introspection.Served{{Name: "lighthouse", Ref: "./lighthouse"}}, "use_entrypoint.py"},
	{"v1.0.0-quayside", []introspection.Served{{Name: "quayside", Ref: "./quayside"}}, "use_quayside.py"},
}

// TestStubsOfRecordings makes stubs from recorded sessions: formatter, linter and type checkers accept them and a
// program on top of the published runtime, and the program runs against an engine that has not served the
// environments before it does.
func TestStubsOfRecordings(t *testing.T) {
	for _, recording := range recordings {
		t.Run(recording.schema, func(t *testing.T) {
			path := needed.Reference(t, "schemas", recording.schema+".json")
			schema, err := introspection.Bind(cases.Document(t, path), introspection.BindOptions{Served: recording.served})
			if err != nil {
				t.Fatal(err)
			}
			p := newProject(t, "1.0.0b11")
			p.restore(t, "1.0.0b11")
			p.write(t, "ruff.toml", stubsConfig)
			var files []string
			for _, file := range generate(t, schema, generator.Environments, "").Files {
				path := filepath.Join("stubs", file.Path)
				p.write(t, path, string(file.Content))
				files = append(files, path)
			}
			program, err := os.ReadFile(filepath.Join("testdata", recording.program))
			if err != nil {
				t.Fatal(err)
			}
			p.write(t, "program.py", string(program))
			p.lint(t, files...)
			p.typecheck(t, append(files, "program.py")...)
			p.strict(t, files...)
			onEachPython(t, func(t *testing.T, venv string) { p.on(venv).flow(t, path, recording.program) })
		})
	}
}

// flow runs a program that uses stubs, on an engine of its own that has not served the environments, and compares what it
// asks.
func (p *project) flow(t *testing.T, path, name string) {
	engine, err := standin.Start(cases.Document(t, path), standin.Options{Unserved: true})
	if err != nil {
		t.Fatal(err)
	}
	defer engine.Close()
	cmd := p.command("python", "-W", "error::SyntaxWarning", "program.py")
	cmd.Env = append(cmd.Env, engine.Environ()...)
	if out := run(t, cmd); !strings.HasSuffix(out, "done\n") {
		t.Errorf("the program printed %q", out)
	}
	var queries []string
	for _, request := range engine.Requests() {
		if !request.Introspection() {
			queries = append(queries, compact(request.Query))
		}
	}
	// Checks, and the IDs of arguments, are asked for at once.
	slices.Sort(queries)
	expectation := filepath.Join("testdata", strings.TrimSuffix(name, ".py")+".queries")
	if golden.Updating() {
		if err := os.WriteFile(expectation, []byte(strings.Join(queries, "\n")+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	expected, err := os.ReadFile(expectation)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.Split(strings.TrimSpace(string(expected)), "\n"), queries); diff != "" {
		t.Errorf("queries of %s (-want +got):\n%s", name, diff)
	}
}

// addCore puts core types that the published runtime lacks, as a case's core may have them, into its package.
func (p *project) addCore(t *testing.T, name, version string, schema *introspection.Schema) {
	t.Helper()
	published, err := os.ReadFile(filepath.Join(p.dir, p.gen()))
	if err != nil {
		t.Fatal(err)
	}
	var lacking []string
	for _, core := range schema.Types {
		if core.Kind == introspection.Object && core.Owner == nil && core != schema.Query &&
			!strings.Contains(string(published), "class "+core.Name+"(") {
			lacking = append(lacking, core.Name)
		}
	}
	if len(lacking) == 0 {
		return
	}
	p.write(t, filepath.Join("src", "dagger", "client", name+".py"),
		string(generate(t, schema, generator.Full, version).Files[0].Content))
	text := string(published) + "\nfrom dagger.client." + name + " import " + strings.Join(lacking, ", ") + "\n"
	for _, name := range lacking {
		text += "__all__ += [\"" + name + "\"]\n"
	}
	p.write(t, p.gen(), text)
}

// TestStubsOfCases makes stubs for the cases that have environments, in a package for each case, which other stubs
// are imported from.
func TestStubsOfCases(t *testing.T) {
	all := cases.All(t)
	projects, files, modules := map[string]*project{}, map[string][]string{}, map[string][]string{}
	for _, c := range all {
		schema := c.Schema(t)
		if len(schema.Environments) == 0 {
			continue
		}
		version := runtimeOfCase(c, schema.Dialect)
		p := projects[version]
		if p == nil {
			p = newProject(t, version)
			p.restore(t, version)
			p.write(t, "ruff.toml", stubsConfig)
			projects[version] = p
		}
		name := "case_" + strings.ReplaceAll(c.Name, "-", "_")
		p.addCore(t, name, version, schema)
		p.write(t, filepath.Join("stubs", name, "__init__.py"), "")
		output := generateWith(t, schema, generator.Environments, generator.Options{SDKVersion: version, Package: name})
		for _, file := range output.Files {
			path := filepath.Join("stubs", name, file.Path)
			p.write(t, path, string(file.Content))
			files[version] = append(files[version], path)
			modules[version] = append(modules[version], name+"."+strings.TrimSuffix(file.Path, ".py"))
		}
	}
	for version, p := range projects {
		t.Run(version, func(t *testing.T) {
			p.lint(t, files[version]...)
			p.typecheck(t, files[version]...)
			p.run(t, "python", "-W", "error", "-c", "import "+strings.Join(modules[version], ", "))
		})
	}
}
