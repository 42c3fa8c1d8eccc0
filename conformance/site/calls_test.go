package site

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/generator/docs"
	"github.com/dagger-codegen/dagger-codegen/internal/cases"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/internal/standin"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/templates"
)

// program is the calls of one schema, to be compiled with an SDK of the same schema.
type program struct {
	name     string
	document *introspection.Document
	schema   *introspection.Schema
	calls    []docs.Call
}

// identifier is the program's name as a name in any language.
func (p *program) identifier() string {
	return "x_" + strings.NewReplacer("-", "_", ".", "_").Replace(p.name)
}

// schemas are those whose calls are compiled: the embedded engine's, cases of one idea each, and a real one.
var caseNames = []string{"minimal", "defaults", "environment-entrypoints", "environment-keywords", "enum-aliases", "enum-lower-case", "input-multi-word-fields",
	"input-recursive", "input-with-objects", "interface", "interface-on-interface", "list-nested", "list-of-objects-without-id", "many-arguments", "names-locals",
	"names-keywords-go", "names-keywords-python", "names-keywords-rust", "names-prelude-types", "nullable-object", "optional-arguments", "scalars", "sync", "void", "ids-typed", "ids-typed-mixed"}

// typedRuntime is the runtime of the schemas with an ID scalar for each type.
const typedRuntime = "v0.19.11"

func schemas(t *testing.T) map[string]*introspection.Document {
	t.Helper()
	all := map[string]*introspection.Document{"embedded": decode(t, "embedded.graphqls", standin.EmbeddedSDL())}
	for _, name := range caseNames {
		all[name] = decode(t, name, read(t, filepath.Join(needed.Root(), "testdata", "cases", name, "schema.graphqls")))
	}
	for _, path := range needed.Recorded(t, "schemas/v0.19.11.json", "schemas/v1.0.0-harbor.json") {
		all[strings.TrimSuffix(filepath.Base(path), ".json")] = cases.Document(t, path)
	}
	return all
}

func decode(t testing.TB, name string, text []byte) *introspection.Document {
	t.Helper()
	document, err := introspection.Decode(name, text)
	if err != nil {
		t.Fatal(err)
	}
	return document
}

func read(t testing.TB, path string) []byte {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// programs are the calls of all schemas in a language, for a runtime: those of pages, and such that give every argument.
func programs(t *testing.T, language, runtime string) []*program {
	t.Helper()
	set, err := builtin.Templates().Find(docs.Name).Load(nil, templates.Functions{})
	if err != nil {
		t.Fatal(err)
	}
	var all []*program
	for name, document := range schemas(t) {
		schema := cases.Bind(t, document, introspection.BindOptions{})
		if isTyped := schema.Dialect.IDs == introspection.TypedIDs; runtime != "" && isTyped != (runtime == typedRuntime) {
			continue // for another runtime
		}
		p := &program{name: name, document: document, schema: schema}
		missing := 0
		for _, exhaustive := range []bool{false, true} {
			calls, err := docs.Calls(generator.Request{Schema: schema, Options: generator.Options{SDKVersion: runtime}}, builtin.Documented(), set, exhaustive)
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			for _, each := range calls {
				switch {
				case each.Language != language:
				case each.Text != "":
					p.calls = append(p.calls, each)
				case !exhaustive:
					missing++
				}
			}
		}
		if missing > 0 {
			t.Logf("%s, %s: %d calls can't be made", language, name, missing)
		}
		all = append(all, p)
	}
	slices.SortFunc(all, func(a, b *program) int { return strings.Compare(a.name, b.name) })
	return all
}

// sdk returns the one file of an SDK that matters.
func (p *program) sdk(t *testing.T, language, runtime, file string) string {
	t.Helper()
	target := generator.Target{Backend: builtin.New(language), Scope: generator.Full, Options: generator.Options{SDKVersion: runtime}}
	outputs, err := generator.Run(t.Context(), []generator.Target{target}, func(generator.Target) *introspection.Schema { return p.schema })
	if err != nil {
		t.Fatalf("%s: %v", p.name, err)
	}
	for _, each := range outputs[0].Files {
		if each.Path == file {
			return string(each.Content)
		}
	}
	t.Fatalf("%s: no %s", p.name, file)
	return ""
}

func write(t testing.TB, path, content string) {
	t.Helper()
	if old, err := os.ReadFile(path); err == nil && string(old) == content {
		return // builds go by the time of files
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}

// run runs a command, which must succeed.
func run(t testing.TB, cmd *exec.Cmd) string {
	t.Helper()
	out, err := cmd.CombinedOutput()
	if err != nil {
		text := string(out)
		if len(text) > 8000 {
			text = text[:8000] + "\n..."
		}
		t.Fatalf("%s: %v\n%s", strings.Join(cmd.Args, " "), err, text)
	}
	return string(out)
}

func indented(text, indent string) string {
	return indent + strings.ReplaceAll(text, "\n", "\n"+indent)
}
