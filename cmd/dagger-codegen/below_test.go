package main

import (
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/internal/standin"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/google/go-cmp/cmp"
)

// Configurations that are generated in one session, which forgets nothing that was served in it, get what each gets in a
// session of its own.
func TestBelowInOneSession(t *testing.T) {
	const text = `# __schemaVersion: v1.0.0
directive @expectedType(name: String!) on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
directive @sourceMap(module: String!, filename: String, line: Int, column: Int, url: String) on SCALAR | OBJECT | INTERFACE | FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM | ENUM_VALUE | INPUT_OBJECT
type Query {
  directory: Directory!
  version: String!
  node(id: ID!): Node
  moduleSource(refString: String!, refPin: String = ""): ModuleSource!
  farm: Farm! @sourceMap(module: "farm")
  mill(speed: MillSpeed @sourceMap(module: "mill")): Mill! @sourceMap(module: "mill")
}
interface Node { id: ID! }
scalar Void
type Directory implements Node { id: ID! name: String! asFarm: Farm! @sourceMap(module: "farm") asMill: Mill! @sourceMap(module: "mill") }
type ModuleSource implements Node { id: ID! asModule: Module! pin: String! }
type Module implements Node { id: ID! name: String! serve: Void }
"Grows grain."
type Farm implements Node @sourceMap(module: "farm") { id: ID! grain(kind: String! @sourceMap(module: "farm")): String! @sourceMap(module: "farm") }
"Grinds grain."
type Mill implements Node @sourceMap(module: "mill") { id: ID! grind(grist: ID! @expectedType(name: "Directory") @sourceMap(module: "mill")): Directory! @sourceMap(module: "mill") }
enum MillSpeed @sourceMap(module: "mill") { SLOW @sourceMap(module: "mill") FAST @sourceMap(module: "mill") }
`
	document, err := introspection.Decode("schema", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	bound, err := introspection.Bind(document, introspection.BindOptions{})
	if err != nil {
		t.Fatal(err)
	}
	written := map[string]string{"none": "schema: {}\n"}
	if len(bound.Environments) != 2 {
		t.Fatalf("the schema has the environments %v", bound.Environments)
	}
	for _, environment := range bound.Environments {
		written[environment.Name] = "environments: [./" + environment.Name + "]\n"
	}
	written["twin"] = "environments: [./" + bound.Environments[0].Name + "]\n"
	together := t.TempDir()
	for name, sources := range written {
		file := filepath.Join(together, name, "dagger-codegen.yaml")
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		targets := "targets:\n  - {language: go, output: go, package: example.com/x}\n"
		if name != "none" {
			targets += "  - {language: python, output: python, scope: environments}\n"
		}
		if err := os.WriteFile(file, []byte(sources+targets), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	apart := t.TempDir()
	if err := os.CopyFS(apart, os.DirFS(together)); err != nil {
		t.Fatal(err)
	}
	generate := func(dir string, args ...string) {
		t.Helper()
		engine, err := standin.Start(document, standin.Options{Unserved: true})
		if err != nil {
			t.Fatal(err)
		}
		defer engine.Close()
		command := exec.Command(executable("."), args...)
		command.Dir, command.Env = dir, append([]string{"PATH="}, engine.Environ()...)
		if out, err := command.CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
	}
	for name := range written {
		generate(filepath.Join(apart, name), "--quiet")
	}
	generate(together, "--below", "--quiet")
	want, got := contents(t, apart), contents(t, together)
	if len(want) < 3*len(written) || !maps.Equal(got, want) {
		t.Errorf("%d files, and together they are others:\n%s", len(want), cmp.Diff(want, got))
	}
	// So they do from schemas that were saved before, without an engine.
	saved, later := filepath.Join(t.TempDir(), "schemas"), t.TempDir()
	for name := range written {
		if err := os.CopyFS(filepath.Join(later, name), os.DirFS(filepath.Join(together, name))); err != nil {
			t.Fatal(err)
		}
		for _, language := range []string{"go", "python"} {
			if err := os.RemoveAll(filepath.Join(later, name, language)); err != nil {
				t.Fatal(err)
			}
		}
	}
	generate(later, "introspect", "--below", "--output", saved)
	command := exec.Command(executable("."), "--below", "--schemas", saved, "--quiet")
	command.Dir, command.Env = later, []string{"PATH="}
	if out, err := command.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if got := contents(t, later); !maps.Equal(got, want) {
		t.Errorf("from saved schemas, the files are others:\n%s", cmp.Diff(want, got))
	}
	// From wherever a configuration is used, the files are the same.
	for name := range written {
		for from, config := range map[string]string{together: filepath.Join(name, "dagger-codegen.yaml"), t.TempDir(): filepath.Join(together, name, "dagger-codegen.yaml")} {
			generate(from, "check", "--config", config)
			generate(from, "--force", "--quiet", "--config", config)
			if got := contents(t, together); !maps.Equal(got, want) {
				t.Errorf("with --config %s, the files are others:\n%s", config, cmp.Diff(want, got))
			}
		}
	}
}
