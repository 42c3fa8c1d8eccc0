package python

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/internal/cases"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/internal/standin"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// TestLoad takes objects up by their IDs with the method that the root has beyond the official one, as type checkers see it
// and on an engine.
func TestLoad(t *testing.T) {
	for _, test := range []struct{ version, schema, program, query string }{
		{"0.19.11", "v0.19.11", "load.py", `"){withNewFile(path:"a",contents:"b"){entries}}}`},
		{"1.0.0b11", "v1.0.0", "load.py", `"){... on Directory{withNewFile(path:"a",contents:"b"){entries}}}}`},
		{"1.0.0b11", "v1.0.0", "load_interface.py", `"){... on Exportable{export(path:"x")}}}`},
	} {
		t.Run(test.version+" "+test.program, func(t *testing.T) {
			source := cases.Document(t, needed.Reference(t, "schemas", test.schema+".json"))
			p := newProject(t, test.version)
			p.write(t, p.gen(), string(generate(t, cases.Bind(t, source, introspection.BindOptions{}), generator.Full, test.version).Files[0].Content))
			program, err := os.ReadFile(filepath.Join("testdata", test.program))
			if err != nil {
				t.Fatal(err)
			}
			p.write(t, "program.py", string(program))
			p.typecheck(t, "program.py")
			onEachPython(t, func(t *testing.T, venv string) { p.on(venv).loads(t, source, test.query) })
		})
	}
}

// loads runs the program on an engine, which must be asked a query.
func (p *project) loads(t *testing.T, source *introspection.Document, query string) {
	engine, err := standin.Start(source, standin.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer engine.Close()
	cmd := p.command("python", "-W", "error::SyntaxWarning", "program.py")
	cmd.Env = append(cmd.Env, engine.Environ()...)
	if out := run(t, cmd); out != "loaded\n" {
		t.Errorf("the program printed %q", out)
	}
	var queries []string
	for _, request := range engine.Requests() {
		queries = append(queries, compact(request.Query))
	}
	if !strings.Contains(strings.Join(queries, "\n"), query) {
		t.Errorf("%s wasn't asked for, but %q", query, queries)
	}
}
