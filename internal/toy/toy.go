// Package toy is a language for tests: with the folder beside it and a row in the registry, it is all that a language
// takes.
package toy

import (
	"bytes"
	"context"
	"slices"
	"text/template"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/api"
	"github.com/dagger-codegen/dagger-codegen/generator/syntax"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/templates"
	"github.com/dagger-codegen/dagger-codegen/templates/layout"
)

// File is what the template file is given.
type File struct{ Objects []Object }

// Object is an object of the schema.
type Object struct {
	Name   string
	Fields []Field
}

// Field is a field, with the name of its type.
type Field struct{ Name, Type string }

// Style breaks what is wider than 40 columns.
var Style = layout.Style{Width: 40, Indent: "  "}

// Functions note the types that a file needs, and list them.
var Functions = (&needs{}).functions()

type needs struct{ names []string }

func (n *needs) functions() template.FuncMap {
	return template.FuncMap{
		"need": func(name string) string {
			if !slices.Contains(n.names, name) {
				n.names = append(n.names, name)
			}
			return name
		},
		"needs": func() []string { return slices.Sorted(slices.Values(n.names)) },
	}
}

type renderer struct{}

// New returns the backend's part that makes view models.
func New() generator.Renderer { return renderer{} }

// Generate returns one file.
func (renderer) Generate(_ context.Context, request generator.Request, set *templates.Set) (generator.Result, error) {
	var file File
	for _, t := range request.Schema.Types {
		if t.Kind != introspection.Object {
			continue
		}
		object := Object{Name: t.Name}
		for _, field := range t.Fields {
			object.Fields = append(object.Fields, Field{field.Name, field.Type.Innermost().Named.Name})
		}
		file.Objects = append(file.Objects, object)
	}
	content, err := set.File((&needs{}).functions()).Render("file", &file)
	if err != nil {
		return generator.Result{}, err
	}
	return generator.Result{Files: []generator.File{{Path: "toy.lisp", Content: content}}}, nil
}

// API lists the objects alone.
var API = api.Language{
	List: func(request generator.Request) (*api.Listing, error) {
		listing := &api.Listing{}
		for _, t := range request.Schema.Types {
			if t.Kind == introspection.Object {
				listing.Declarations = append(listing.Declarations, api.Declaration{Kind: api.Object, Name: t.Name}.OfType(t))
			}
		}
		return listing, nil
	},
	Line: func(d *api.Declaration) string { return "(object " + d.Name + ")" },
	Name: func(d *api.Declaration) string { return d.Name },
	Rules: api.Rules{
		api.TypeAdded:   {Effect: api.Added, Bump: api.Minor, Reason: "a name more"},
		api.TypeRemoved: {Effect: api.Compile, Bump: api.Major, Reason: "the name isn't there any more"},
	},
}

// Check holds brackets against each other.
func Check(_ string, content []byte) ([]byte, []templates.Fault) {
	var open syntax.Brackets
	for i, char := range content {
		switch {
		case bytes.IndexByte([]byte("([{"), char) >= 0:
			open.Open(i, char)
		case bytes.IndexByte([]byte(")]}"), char) >= 0:
			if fault := open.Close(i, char); fault != nil {
				return nil, []templates.Fault{*fault}
			}
		}
	}
	if fault := open.End(); fault != nil {
		return nil, []templates.Fault{*fault}
	}
	return content, nil
}
