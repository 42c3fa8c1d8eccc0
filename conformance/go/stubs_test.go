package golang

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/internal/standin"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// recording is a real schema with environments, and a program over their stubs.
type recording struct {
	name string
	// served are the references that the stubs know.
	served []introspection.Served
	// full tells that the whole SDK is compiled too.
	full    bool
	answers standin.Answers
	// output is what the program prints, among other things; "" where there is none.
	output string
}

// TestRecordings compiles and vets SDK and stubs of real recordings, on the published SDK, and runs programs over the
// stubs against a stand-in engine, which serves no environment before it is asked to and validates every query.
func TestRecordings(t *testing.T) {
	recordings := []recording{
		{name: "harbor", full: true, served: []introspection.Served{{Name: "lighthouse", Ref: "/envs/lighthouse"}},
			output: `lamp: lighthouse(fuel:"oil", height:12, grounds:Directory{directory}).lamp.brighter(by:5).name <nil>`},
		{name: "shipyard", output: "*shipyard.Crate true\n"},
		{name: "lighthouse"},
		{name: "quayside"},
		{name: "semaphore", full: true, served: []introspection.Served{{Name: "semaphore", Ref: "/envs/semaphore"}},
			output: "send main.go:31\n"},
		{name: "lighthouse-entrypoint", full: true, served: []introspection.Served{{Name: "lighthouse", Ref: "/envs/lighthouse"}},
			answers: standin.Answers{FailExec: []string{"Query.lampLit"}, Fail: []string{"Query.rocksMarked"}},
			output: `with(fuel:"oil", height:12).lamp.name <nil>
lampLit: exit code: 1
rocksMarked: Query.rocksMarked fails as asked
`},
	}
	documents := make([]*introspection.Document, len(recordings))
	for i, r := range recordings {
		documents[i] = r.document(t)
	}
	runtime := runtimeCopy(t, "v0.21.8")
	for i, r := range recordings {
		schema, err := introspection.Bind(documents[i], introspection.BindOptions{Served: r.served})
		if err != nil {
			t.Fatal(err)
		}
		for _, environment := range schema.Environments {
			generate(t, filepath.Join(runtime, "stubs", r.name), generator.Request{Schema: schema, Environment: environment,
				Options: generator.Options{Package: "dagger.io/dagger/stubs/" + r.name}})
		}
		if r.full {
			putPackage(t, schema, runtime, r.name, generator.Options{})
		}
	}
	goTool(t, runtime, "vet", "./stubs/...", "./cases/...")
	for i, r := range recordings {
		if r.output != "" {
			t.Run(r.name, func(t *testing.T) { r.run(t, runtime, documents[i]) })
		}
	}
}

func (r recording) document(t *testing.T) *introspection.Document {
	t.Helper()
	file := "v1.0.0-" + r.name + ".json"
	text, err := os.ReadFile(needed.Reference(t, "schemas", file))
	if err != nil {
		t.Fatal(err)
	}
	document, err := introspection.Decode(file, text)
	if err != nil {
		t.Fatal(err)
	}
	return document
}

// run builds the recording's program and runs it.
func (r recording) run(t *testing.T, runtime string, document *introspection.Document) {
	engine, err := standin.Start(document, standin.Options{Unserved: true, Answers: r.answers})
	if err != nil {
		t.Fatal(err)
	}
	defer engine.Close()
	text, err := os.ReadFile(filepath.Join("testdata", "stubs-"+r.name, "main.go"))
	if err != nil {
		t.Fatal(err)
	}
	// Each recording has its own packages.
	text = []byte(strings.ReplaceAll(string(text), `"dagger.io/dagger/stubs/`, `"dagger.io/dagger/stubs/`+r.name+`/`))
	writeFile(t, filepath.Join(runtime, "programs", r.name, "main.go"), string(text))
	program := filepath.Join(t.TempDir(), "program")
	goTool(t, runtime, "build", "-o", program, "./programs/"+r.name)
	command := exec.Command(program)
	command.Env = append(os.Environ(), engine.Environ()...)
	printed, err := command.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, printed)
	}
	if !strings.Contains(string(printed), r.output) {
		t.Errorf("the program prints\n%s\nwant in it\n%s", printed, r.output)
	}
}

// TestStubs runs tests over the stubs of an environment that has what stubs are for, each with an engine that answers what
// it is told: functions that are added to core types, interfaces, null, checks.
func TestStubs(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("testdata", "stubs-bakery", "schema.graphqls"))
	if err != nil {
		t.Fatal(err)
	}
	schema, err := introspection.Load("schema.graphqls", text, introspection.BindOptions{Served: []introspection.Served{{Name: "bakery", Ref: "/envs/bakery"}}})
	if err != nil {
		t.Fatal(err)
	}
	dir := runtimeCopy(t, "v0.21.8")
	result := generate(t, filepath.Join(dir, "stubs"), generator.Request{Schema: schema, Environment: schema.Environments[0]})
	if len(result.Warnings) > 0 {
		t.Error(result.Warnings)
	}
	putPrograms(t, dir, "wire", "wire")
	writeFile(t, filepath.Join(dir, "program", "stubs_test.go"), readFile(t, filepath.Join("testdata", "stubs-bakery", "stubs_test.go")))
	goTool(t, dir, "vet", "./stubs/...", "./program")
	goTool(t, dir, "test", "-vet=off", "-count=1", "./program")
}

func readFile(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestStubsThatImportOddNames compiles the stubs of an environment that needs others which are called like what its package
// imports, declares or calls its variables.
func TestStubsThatImportOddNames(t *testing.T) {
	names := []string{"context", "strings", "fmt", "json", "dagger", "querybuilder", "graphql", "q", "r", "ids", "found", "collect", "fetch", "null",
		"string", "error", "nil", "len", "query", "engine", "init", "tide", "object", "root"}
	var root, types, functions strings.Builder
	for _, name := range names {
		upper := strings.ToUpper(name[:1]) + name[1:] + "Box"
		fmt.Fprintf(&root, "  %s: %s! @sourceMap(module: %q)\n", name, upper, name)
		fmt.Fprintf(&types, "type %s implements Node @sourceMap(module: %q) { id: ID! %s: String @sourceMap(module: %q) }\n", upper, name, name, name)
		fmt.Fprintf(&functions, "  of%s(%s: ID! @expectedType(name: %q), and: [ID!]! @expectedType(name: %q), opt: String = \"a\"): [%s!]! @sourceMap(module: \"zoo\")\n", upper, name, upper, upper, upper)
		fmt.Fprintf(&functions, "  maybe%s: %s @sourceMap(module: \"zoo\")\n  lazy%s(%s: String!): %s! @sourceMap(module: \"zoo\")\n", upper, upper, upper, name, upper)
	}
	schema := loadSchema(t, "odd.graphqls", "# __schemaVersion: v1.0.0\n"+
		"directive @sourceMap(module: String!) on OBJECT | FIELD_DEFINITION | ENUM\ndirective @expectedType(name: String!) on ARGUMENT_DEFINITION\n"+
		"interface Node { id: ID! }\ntype Query {\n  node(id: ID!): Node\n  zoo(tide: tide): Zoo! @sourceMap(module: \"zoo\")\n"+root.String()+"}\n"+types.String()+
		"enum tide @sourceMap(module: \"zoo\") { HIGH }\n"+
		"type Zoo implements Node @sourceMap(module: \"zoo\") {\n  id: ID!\n"+functions.String()+"}\n")
	dir := runtimeCopy(t, "v0.21.8")
	for _, environment := range schema.Environments {
		generate(t, filepath.Join(dir, "odd"), generator.Request{Schema: schema, Environment: environment, Options: generator.Options{Package: "dagger.io/dagger/odd"}})
	}
	goTool(t, dir, "vet", "./odd/...")
}
