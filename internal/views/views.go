// Package views reads the view models of the backends from their source: the structs that templates are given, with
// their fields, types and comments.
package views

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/printer"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Struct is a view model.
type Struct struct {
	Name string
	// Doc is its comment on one line.
	Doc    string
	Fields []Field
}

// Field is what a template can ask a view model for: an exported field, or a method without parameters.
type Field struct {
	Name string
	// Type as written; of a method the type of its result.
	Type string
	// Doc is its comment on one line, "" for none.
	Doc string
	// Method tells that it is one.
	Method bool
}

// Read returns the structs of a package's folder that can be reached from the named ones, these first, each
// once, in the order in which they are met.
func Read(dir string, roots ...string) ([]Struct, error) {
	p, err := parse(dir)
	if err != nil {
		return nil, err
	}
	var found []Struct
	queue := slices.Clone(roots)
	seen := map[string]bool{}
	for len(queue) > 0 {
		name := queue[0]
		queue = queue[1:]
		if seen[name] {
			continue
		}
		seen[name] = true
		declared, ok := p.structs[name]
		if !ok {
			if slices.Contains(roots, name) {
				return nil, fmt.Errorf("%s has no struct %s", dir, name)
			}
			continue
		}
		view, referred := p.read(name, declared)
		found = append(found, view)
		queue = append(queue, referred...)
	}
	return found, nil
}

type source struct {
	set     *token.FileSet
	structs map[string]declaration
	methods map[string][]*ast.FuncDecl
}

type declaration struct {
	doc  string
	body *ast.StructType
}

func parse(dir string) (*source, error) {
	p := &source{set: token.NewFileSet(), structs: map[string]declaration{}, methods: map[string][]*ast.FuncDecl{}}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	for _, entry := range entries {
		if !strings.HasSuffix(entry.Name(), ".go") || strings.HasSuffix(entry.Name(), "_test.go") {
			continue
		}
		file, err := parser.ParseFile(p.set, filepath.Join(dir, entry.Name()), nil, parser.ParseComments)
		if err != nil {
			return nil, err
		}
		p.collect(file)
	}
	return p, nil
}

func (p *source) collect(file *ast.File) {
	for _, each := range file.Decls {
		switch d := each.(type) {
		case *ast.GenDecl:
			for _, spec := range d.Specs {
				named, ok := spec.(*ast.TypeSpec)
				if !ok {
					continue
				}
				if body, ok := named.Type.(*ast.StructType); ok {
					doc := named.Doc
					if doc == nil {
						doc = d.Doc
					}
					p.structs[named.Name.Name] = declaration{oneLine(doc), body}
				}
			}
		case *ast.FuncDecl:
			if d.Recv != nil && d.Name.IsExported() && len(d.Type.Params.List) == 0 && d.Type.Results != nil {
				receiver := strings.TrimPrefix(p.print(d.Recv.List[0].Type), "*")
				p.methods[receiver] = append(p.methods[receiver], d)
			}
		}
	}
}

// read returns a struct and the names of the package's types that its fields are made of.
func (p *source) read(name string, declared declaration) (Struct, []string) {
	view := Struct{Name: name, Doc: declared.doc}
	var referred []string
	for _, field := range declared.body.Fields.List {
		doc := oneLine(field.Doc)
		if doc == "" {
			doc = oneLine(field.Comment)
		}
		if len(field.Names) == 0 {
			inner := strings.TrimPrefix(p.print(field.Type), "*")
			if embedded, ok := p.structs[inner]; ok {
				more, names := p.read(inner, embedded)
				view.Fields = append(view.Fields, more.Fields...)
				referred = append(referred, names...)
			}
			continue
		}
		exported := false
		for _, each := range field.Names {
			if each.IsExported() {
				exported = true
				view.Fields = append(view.Fields, Field{Name: each.Name, Type: p.print(field.Type), Doc: doc})
			}
		}
		if exported {
			referred = append(referred, names(field.Type)...)
		}
	}
	for _, method := range p.methods[name] {
		result := method.Type.Results.List[0].Type
		view.Fields = append(view.Fields, Field{Name: method.Name.Name, Type: p.print(result), Doc: oneLine(method.Doc), Method: true})
		referred = append(referred, names(result)...)
	}
	return view, referred
}

func (p *source) print(node ast.Node) string {
	var text strings.Builder
	_ = printer.Fprint(&text, p.set, node) // a string builder takes everything
	return text.String()
}

// names returns the identifiers of a type.
func names(node ast.Expr) []string {
	var all []string
	ast.Inspect(node, func(n ast.Node) bool {
		if _, ok := n.(*ast.SelectorExpr); ok {
			return false // a type of another package
		}
		if identifier, ok := n.(*ast.Ident); ok {
			all = append(all, identifier.Name)
		}
		return true
	})
	return all
}

func oneLine(comment *ast.CommentGroup) string {
	if comment == nil {
		return ""
	}
	return strings.Join(strings.Fields(comment.Text()), " ")
}
