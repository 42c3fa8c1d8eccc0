package rust

import (
	"path/filepath"
	"sort"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"
	"github.com/vektah/gqlparser/v2/parser"

	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/internal/standin"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// modernCalls are the queries that testdata/programs/calls_modern.rs sends, <ID> for what an engine answers.
var modernCalls = []string{
	`{container{from(address:"alpine"){withExec(args:["echo","hi"]){stdout}}}}`,
	`{container{from(address:"alpine"){envVariables{id}}}}`,
	`{node(id:<ID>){... on EnvVariable{name}}}`,
	`{node(id:<ID>){... on EnvVariable{name}}}`,
	`{container{from(address:"alpine"){sync}}}`,
	`{node(id:<ID>){... on Container{stdout}}}`,
	`{container{from(address:"alpine"){withExposedPort(experimentalSkipHealthcheck:true,port:80,protocol:UDP){stdout}}}}`,
	`{directory{id}}`,
	`{container{from(address:"alpine"){withDirectory(path:"/d",source:<ID>){stdout}}}}`,
	`{directory{id}}`,
	`{container{from(address:"alpine"){withDirectory(path:"/d",source:<ID>){stdout}}}}`,
	`{container{from(address:"alpine"){withDirectory(path:"/d",source:<ID>){stdout}}}}`,
	`{directory{withFiles(path:"/",sources:[<ID>]){entries}}}`,
	`{directory{dockerBuild(buildArgs:[{name:"A",value:"b"}]){stdout}}}`,
	`{directory{stat(path:"/x"){id}}}`,
	`{node(id:<ID>){... on Stat{size}}}`,
	`{node(id:<ID>){... on Container{stdout}}}`,
	`{node(id:<ID>){... on Container{id}}}`,
	`{node(id:<ID>){... on Container{stdout}}}`,
	`{host{directory(exclude:["a","b"],path:"/src"){id}}}`,
	`{version}`,
}

var legacyCalls = []string{
	`{container{from(address:"alpine"){withExec(args:["echo","hi"]){stdout}}}}`,
	`{container{from(address:"alpine"){sync}}}`,
	`{loadContainerFromID(id:<ID>){stdout}}`,
	`{container{from(address:"alpine"){withExposedPort(experimentalSkipHealthcheck:true,port:80,protocol:UDP){stdout}}}}`,
	`{directory{id}}`,
	`{container{from(address:"alpine"){withDirectory(path:"/d",source:<ID>){stdout}}}}`,
	`{directory{id}}`,
	`{container{from(address:"alpine"){withDirectory(path:"/d",source:<ID>){stdout}}}}`,
	`{directory{id}}`,
	`{container{from(address:"alpine"){withDirectory(path:"/d",source:<ID>){stdout}}}}`,
	`{host{directory(exclude:["a","b"],path:"/src"){id}}}`,
	`{version}`,
}

// TestCalls runs programs whose queries are known. With DAGGER_CODEGEN_FULL=1 the official file has to send the same.
func TestCalls(t *testing.T) {
	for _, era := range []struct {
		version, schema, program string
		want                     []string
	}{{modern, "v1.0.0", "calls_modern", modernCalls}, {legacy, "v0.19.11", "calls_legacy", legacyCalls}} {
		t.Run(era.version, func(t *testing.T) {
			c := newCrate(t, era.version, "published")
			text, _ := gen(t, realSchema(t, era.schema), era.version)
			c.put(t, "src/gen.rs", text)
			if got := sent(t, c, era.schema, era.program); !cmp.Equal(era.want, got) {
				t.Errorf("queries (-want +got):\n%s", cmp.Diff(era.want, got))
			}
			if !full() {
				return
			}
			official := newCrate(t, era.version, "official")
			official.put(t, "src/gen.rs", readFile(t, filepath.Join(official.published, "src", "gen.rs")))
			if got := sent(t, official, era.schema, era.program); !cmp.Equal(era.want, got) {
				t.Errorf("the official file's queries (-want +got):\n%s", cmp.Diff(era.want, got))
			}
		})
	}
}

// sent builds a program in the crate and returns the queries that it sends.
func sent(t *testing.T, c *crate, schema, program string) []string {
	t.Helper()
	c.put(t, "examples/"+program+".rs", readFile(t, filepath.Join("testdata", "programs", program+".rs")))
	if output, err := c.cargo(t, nil, "build", "--locked", "--example", program); err != nil {
		t.Fatalf("cargo build: %v\n%s", err, output)
	}
	document, err := introspection.Decode(schema, []byte(readFile(t, needed.Reference(t, "schemas", schema+".json"))))
	if err != nil {
		t.Fatal(err)
	}
	engine, err := standin.New(document, standin.Options{Token: "token"})
	if err != nil {
		t.Fatal(err)
	}
	runProgram(t, needed.Cache("rust", "target", "debug", "examples", program), engine)
	var queries []string
	for _, request := range engine.Requests() {
		if len(request.Errors) > 0 {
			t.Errorf("%s failed: %s", request.Query, request.Errors)
		}
		queries = append(queries, normalized(t, request.Query))
	}
	return queries
}

// normalized sorts a query's arguments, which the runtime sends in any order, and hides its IDs.
func normalized(t *testing.T, query string) string {
	t.Helper()
	document, err := parser.ParseQuery(&ast.Source{Input: query})
	if err != nil {
		t.Fatal(err)
	}
	for _, operation := range document.Operations {
		normalizeSelections(operation.SelectionSet)
	}
	var b strings.Builder
	formatter.NewFormatter(&b, formatter.WithIndent("")).FormatQueryDocument(document)
	return compact(b.String())
}

func normalizeSelections(set ast.SelectionSet) {
	for _, selection := range set {
		switch selection := selection.(type) {
		case *ast.Field:
			sort.Slice(selection.Arguments, func(i, j int) bool { return selection.Arguments[i].Name < selection.Arguments[j].Name })
			for _, argument := range selection.Arguments {
				hideIDs(argument.Value)
			}
			normalizeSelections(selection.SelectionSet)
		case *ast.InlineFragment:
			normalizeSelections(selection.SelectionSet)
		}
	}
}

// hideIDs replaces the stand-in engine's IDs, which are a type and a chain of calls.
func hideIDs(value *ast.Value) {
	if value.Kind == ast.StringValue && strings.Contains(value.Raw, ":") {
		value.Kind, value.Raw = ast.EnumValue, "<ID>"
	}
	for _, child := range value.Children {
		hideIDs(child.Value)
	}
}

// compact removes the white space that separates nothing.
func compact(query string) string {
	query = strings.TrimPrefix(strings.Join(strings.Fields(query), " "), "query ")
	for _, mark := range []string{"{", "}", "(", ")", ":", ",", "[", "]"} {
		query = strings.ReplaceAll(strings.ReplaceAll(query, " "+mark, mark), mark+" ", mark)
	}
	return query
}
