package golang

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/printer"
	"go/token"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/internal/cases"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// TestAPIIsThatOfTheFiles holds the listing against what go/ast finds in the generated files, in all cases and in real
// schemas.
func TestAPIIsThatOfTheFiles(t *testing.T) {
	all := cases.All(t)
	for _, c := range all {
		t.Run(c.Name, func(t *testing.T) {
			schema := c.Schema(t)
			checkAPI(t, schema)
		})
	}
	for _, name := range []string{"v0.11.9.json", "v0.19.11.json", "v1.0.0.json", "v1.0.0-live.json", "v1.0.0-shipyard.json", "v1.0.0-lighthouse-entrypoint.json", "zenith.graphqls"} {
		t.Run(name, func(t *testing.T) { checkAPI(t, realSchema(t, name)) })
	}
}

func checkAPI(t *testing.T, schema *introspection.Schema) {
	t.Helper()
	requests := []generator.Request{{Schema: schema}}
	for _, environment := range schema.Environments {
		if environment.Refused == "" {
			requests = append(requests, generator.Request{Schema: schema, Environment: environment},
				generator.Request{Schema: schema, Environment: environment, Options: generator.Options{Package: "example.com/stubs"}})
		}
	}
	for _, request := range requests {
		listing, err := API.List(request)
		if err != nil {
			t.Fatal(err)
		}
		result, err := newBackend().Generate(t.Context(), request)
		if err != nil {
			t.Fatal(err)
		}
		var want []string
		for _, file := range result.Files {
			prefix := ""
			if path.Dir(file.Path) == "dag" {
				prefix = "dag."
			}
			want = append(want, declared(t, file.Content, prefix)...)
		}
		slices.Sort(want)
		if diff := cmp.Diff(want, API.Lines(listing)); diff != "" {
			t.Errorf("-in the files +listed\n%s", diff)
		}
	}
}

// declared lists the exported declarations of a file.
func declared(t *testing.T, content []byte, prefix string) (lines []string) {
	t.Helper()
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, "", content, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	text := func(node any) string {
		var b bytes.Buffer
		if err := printer.Fprint(&b, set, node); err != nil {
			t.Fatal(err)
		}
		return b.String()
	}
	for _, each := range file.Decls {
		switch each := each.(type) {
		case *ast.FuncDecl:
			each.Body, each.Doc = nil, nil
			if each.Recv != nil && ast.IsExported(strings.TrimPrefix(text(each.Recv.List[0].Type), "*")) || each.Recv == nil && each.Name.IsExported() {
				if each.Recv != nil {
					if !each.Name.IsExported() {
						continue
					}
					each.Recv.List[0].Names = nil
				} else {
					each.Name.Name = prefix + each.Name.Name
				}
				lines = append(lines, text(each))
			}
		case *ast.GenDecl:
			for _, spec := range each.Specs {
				lines = append(lines, specified(each.Tok, spec, text)...)
			}
		}
	}
	return lines
}

func specified(kind token.Token, spec ast.Spec, text func(any) string) (lines []string) {
	switch spec := spec.(type) {
	case *ast.ValueSpec:
		if spec.Doc = nil; spec.Names[0].IsExported() {
			lines = append(lines, kind.String()+" "+text(spec))
		}
	case *ast.TypeSpec:
		if spec.Doc = nil; !spec.Name.IsExported() {
			return nil
		}
		name, members := spec.Name.Name, (*ast.FieldList)(nil)
		head := "type " + name
		if spec.TypeParams != nil {
			head += "[T any]"
		}
		switch kind := spec.Type.(type) {
		case *ast.StructType:
			members = kind.Fields
			lines = append(lines, head+" struct")
		case *ast.InterfaceType:
			members = kind.Methods
			lines = append(lines, head+" interface")
		default:
			return []string{"type " + text(spec)}
		}
		for _, field := range members.List {
			if len(field.Names) == 0 {
				lines = append(lines, name+" embeds "+text(field.Type))
			} else if method, ok := field.Type.(*ast.FuncType); ok {
				lines = append(lines, name+"."+field.Names[0].Name+" "+text(method))
			} else if field.Names[0].IsExported() {
				lines = append(lines, name+"."+field.Names[0].Name+" "+text(field.Type))
			}
		}
	}
	return lines
}
