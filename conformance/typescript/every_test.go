package typescript

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/model"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/internal/standin"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// job is a client whose every method is called.
type job struct {
	Client string `json:"client"`
	Model  string `json:"model"`
	Port   int    `json:"port"`
	Token  string `json:"token"`

	name   string
	engine *standin.Engine
}

// called are the cases that are also run; all of them are type-checked.
var called = []string{"descriptions-hostile", "enum-keyword-values", "environment", "ids-aliased", "ids-typed", "ids-typed-mixed",
	"input-multi-word-fields", "input-recursive", "input-with-objects", "interface", "interface-on-interface", "list-nested",
	"list-null-elements", "names-keywords-go", "names-keywords-python", "names-keywords-rust", "names-locals", "names-meet-types",
	"names-prelude-types", "names-runtime-methods", "names-runtime-types", "nullable-object", "optional-arguments", "root-renamed", "sync", "void"}

// TestEveryMethod calls every method of whole clients. The engine has to have been asked for every field, with every
// argument.
func TestEveryMethod(t *testing.T) {
	dir := workspace(t)
	jobs := []*job{start(t, dir, "embedded", standin.EmbeddedSDL())}
	for _, name := range called {
		text, err := os.ReadFile(filepath.Join(needed.Root(), "testdata", "cases", name, "schema.graphqls"))
		if err != nil {
			t.Fatal(err)
		}
		jobs = append(jobs, start(t, dir, name, text))
	}
	for _, path := range needed.Recorded(t, "schemas/v0.19.11.json", "schemas/v1.0.0.json") {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		jobs = append(jobs, start(t, dir, strings.TrimSuffix(filepath.Base(path), ".json"), text))
	}
	compile(t, dir)
	drive(t, dir, jobs)
	for _, job := range jobs {
		coverage := job.engine.Coverage()
		t.Logf("%-28s %4d of %4d fields, %4d of %4d arguments", job.name, coverage.Fields.Reached, coverage.Fields.Total,
			coverage.Arguments.Reached, coverage.Arguments.Total)
		missing := slices.DeleteFunc(append(coverage.Fields.Missing, coverage.Arguments.Missing...), func(coordinate string) bool {
			return isLoader(coordinate) || slices.Contains(unreachable, coordinate)
		})
		if len(missing) > 0 {
			t.Errorf("%s: not reached: %s", job.name, strings.Join(missing, ", "))
		}
	}
}

// unreachable are the fields of an interface that no object implements.
var unreachable = []string{"Rare.id", "Rare.price"}

// isLoader reports whether a coordinate is that of a field by which older engines load an object: the driver has the
// objects that it needs already.
func isLoader(coordinate string) bool {
	_, field, _ := strings.Cut(coordinate, ".")
	return strings.HasPrefix(field, "load") && strings.Contains(field, "FromID")
}

// start generates the client of a schema and starts an engine over it.
func start(t *testing.T, dir, name string, text []byte) *job {
	t.Helper()
	document, err := introspection.Decode(name, text)
	if err != nil {
		t.Fatal(err)
	}
	schema, err := introspection.Bind(document, introspection.BindOptions{})
	if err != nil {
		t.Fatal(err)
	}
	result, err := backend(t).Generate(t.Context(), generator.Request{Schema: schema})
	if err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(dir, name, result.Files[0].Path), result.Files[0].Content)
	request, err := model.Encode(generator.Request{Schema: schema})
	if err != nil {
		t.Fatal(err)
	}
	modelFile := filepath.Join(dir, name, "model.json")
	write(t, modelFile, request)
	engine, err := standin.Start(document, standin.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { engine.Close() })
	return &job{Client: filepath.Join(dir, "built", name, "dagger.gen.js"), Model: modelFile, Port: engine.Port(), Token: engine.Token(),
		name: name, engine: engine}
}

func drive(t *testing.T, dir string, jobs []*job) {
	t.Helper()
	driver, err := os.ReadFile(filepath.Join("testdata", "every.mjs"))
	if err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(dir, "every.mjs"), driver)
	input, err := json.Marshal(map[string]any{"names": filepath.Join(example, "lib", "names.mjs"), "jobs": jobs})
	if err != nil {
		t.Fatal(err)
	}
	command := exec.Command("node", "every.mjs")
	command.Dir = dir
	command.Stdin = bytes.NewReader(input)
	if output, err := command.CombinedOutput(); err != nil {
		t.Fatalf("the driver: %v\n%s", err, output)
	}
}
