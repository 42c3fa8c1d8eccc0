package golang

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/standin"
)

// TestStubPrograms compiles the stubs of real recordings on the published SDK, and runs programs that use them
// against a stand-in engine, which serves no environment before it is asked to and validates every query.
func TestStubPrograms(t *testing.T) {
	failing := standin.Answers{FailExec: []string{"Query.lampLit"}, Fail: []string{"Query.rocksMarked"}}
	for _, test := range []struct {
		name    string
		served  []introspection.Served
		answers standin.Answers
		output  string
	}{
		{"harbor", []introspection.Served{{Name: "lighthouse", Ref: "/envs/lighthouse"}}, standin.Answers{}, `lamp: lighthouse(fuel:"oil", height:12, grounds:Directory{directory}).lamp.brighter(by:5).name <nil>
`},
		{"shipyard", nil, standin.Answers{}, "*shipyard.Crate true\n"},
		{"lighthouse", nil, standin.Answers{}, ""},
		{"quayside", nil, standin.Answers{}, ""},
		{"semaphore", []introspection.Served{{Name: "semaphore", Ref: "/envs/semaphore"}}, standin.Answers{}, "send main.go:31\n"},
		{"lighthouse-entrypoint", []introspection.Served{{Name: "lighthouse", Ref: "/envs/lighthouse"}}, failing, `with(fuel:"oil", height:12).lamp.name <nil>
failed: lampLit: exit code: 1
rocksMarked: Query.rocksMarked fails as asked
`},
	} {
		t.Run(test.name, func(t *testing.T) { runStubs(t, test.name, test.served, test.answers, test.output) })
	}
}

func runStubs(t *testing.T, name string, served []introspection.Served, answers standin.Answers, output string) {
	dir := os.Getenv("DAGGER_CODEGEN_REFERENCE")
	if dir == "" {
		t.Skip("DAGGER_CODEGEN_REFERENCE names no folder with real schemas")
	}
	file := "v1.0.0-" + name + ".json"
	text, err := os.ReadFile(filepath.Join(dir, "schemas", file))
	if err != nil {
		t.Fatal(err)
	}
	document, err := introspection.Decode(file, text)
	if err != nil {
		t.Fatal(err)
	}
	schema, err := introspection.Bind(document, introspection.BindOptions{Served: served})
	if err != nil {
		t.Fatal(err)
	}
	runtime := runtimeCopy(t, "v0.21.8")
	for _, environment := range schema.Environments {
		generate(t, filepath.Join(runtime, "stubs"), generator.Request{Schema: schema, Environment: environment,
			Options: generator.Options{Package: "dagger.io/dagger/stubs"}})
	}
	goTool(t, runtime, "vet", "./stubs/...")
	if _, err := os.Stat(filepath.Join("testdata", "stubs-"+name)); err != nil {
		return
	}
	engine, err := standin.Start(document, standin.Options{Unserved: true, Answers: answers})
	if err != nil {
		t.Fatal(err)
	}
	defer engine.Close()
	putPrograms(t, runtime, "stubs-"+name, "program")
	program := filepath.Join(t.TempDir(), "program")
	goTool(t, runtime, "build", "-o", program, "./program")
	command := exec.Command(program)
	command.Env = append(os.Environ(), engine.Environ()...)
	printed, err := command.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, printed)
	}
	if !strings.Contains(string(printed), output) {
		t.Errorf("the program prints\n%s\nwant in it\n%s", printed, output)
	}
	t.Logf("%s", printed)
}
