package templates

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"text/template"
	"text/template/parse"

	"github.com/dagger-codegen/dagger-codegen/templates/compiled"
	"github.com/dagger-codegen/dagger-codegen/templates/layout"
)

// The functions that gather what a file needs while it is rendered.
const (
	useFunction         = "use"
	usedFunction        = "used"
	laterFunction       = "later"
	definitionsFunction = "definitions"
)

// gathering are the functions that every file has for itself.
var gathering = map[string]bool{useFunction: true, usedFunction: true, laterFunction: true, definitionsFunction: true}

// File is one file while it is made. What its text asks for is gathered while that is rendered; what depends on it, the
// imports above all, is rendered afterwards, and put where it belongs.
type File struct {
	set *Set
	// execute executes a template of the set.
	execute func(out compiled.Output, name string, view any) error
	// functions are the backend's for this file.
	functions []template.FuncMap
	gathered
	includes int
}

// gathered is what has been gathered of a file.
type gathered struct {
	// uses are what the file uses: the arguments that each name was used with.
	uses map[string][]any
	// defined are the prefixes whose definitions have been rendered.
	defined []string
	later   []hole
	filling bool
}

func (g gathered) clone() gathered {
	g.uses = maps.Clone(g.uses)
	return g
}

// hole is what is rendered when the rest of the file is.
type hole struct {
	template string
	view     any
}

// File begins a file. The functions replace, for this file, those of their names that the language has: a function that
// notes imports has to know whose they are.
func (s *Set) File(functions ...template.FuncMap) *File {
	return &File{set: s, functions: functions, gathered: gathered{uses: map[string][]any{}}}
}

// Use notes that the file uses something, as the function use of templates does. Arguments, of which there are any number,
// are kept once each.
func (f *File) Use(name string, arguments ...any) error {
	known, isKnown := f.uses[name]
	if !isKnown {
		for _, prefix := range f.defined {
			if strings.HasPrefix(name, prefix) {
				return fmt.Errorf("%q is used after the definitions of %q: what uses them has to be rendered before them", name, prefix)
			}
		}
	}
	for _, argument := range arguments {
		if !slices.Contains(known, argument) {
			known = append(known, argument)
		}
	}
	f.uses[name] = known
	return nil
}

// Uses reports whether the file uses something.
func (f *File) Uses(name string) bool {
	_, ok := f.uses[name]
	return ok
}

// own are the functions that know this file.
func (f *File) own() template.FuncMap {
	functions := template.FuncMap{
		useFunction:         func(name string, arguments ...any) (string, error) { return "", f.Use(name, arguments...) },
		usedFunction:        func(name string) []any { return f.uses[name] },
		laterFunction:       f.wait,
		definitionsFunction: f.definitions,
	}
	if f.set.override {
		functions[includeFunction] = f.include
	}
	return functions
}

// bind has the templates of the root executed by text/template, with the functions of this file.
func (f *File) bind(root *template.Template) {
	root.Funcs(f.own())
	for _, each := range f.functions {
		root.Funcs(each)
	}
	f.execute = func(out compiled.Output, name string, view any) error { return root.ExecuteTemplate(out, name, view) }
}

// standIns are what templates are parsed with: text/template wants to know the names.
func standIns() template.FuncMap {
	f := &File{}
	return template.FuncMap{useFunction: f.Use, usedFunction: f.Uses, laterFunction: f.wait, definitionsFunction: f.definitions}
}

// wait is the function later: the template is rendered when the rest of the file is, and stands where it is called.
func (f *File) wait(name string, view ...any) (string, error) {
	if f.filling {
		return "", fmt.Errorf("%q is to be rendered later, which is now", name)
	}
	if len(view) > 1 {
		return "", fmt.Errorf("%s takes a template and what that is given", laterFunction)
	}
	if f.set.root.Lookup(name) == nil {
		return "", fmt.Errorf("no template %q is defined%s", name, hint(name, f.set.defined()))
	}
	mark, err := layout.Hole(len(f.later))
	if err != nil {
		return "", err
	}
	next := hole{template: name}
	if len(view) == 1 {
		next.view = view[0]
	}
	f.later = append(f.later, next)
	return mark, nil
}

// definitions is the function of that name: it renders the templates whose names begin with the prefix and that the file
// uses, and those that they use, in the order in which they are written in their file.
func (f *File) definitions(prefix string, view any) (string, error) {
	names := f.set.definedWith(prefix)
	texts := make([]string, len(names))
	rendered := make([]bool, len(names))
	for again := true; again; {
		again = false
		for i, name := range names {
			if rendered[i] || !f.Uses(name) {
				continue
			}
			var text strings.Builder
			if err := f.execute(&text, name, view); err != nil {
				return "", err
			}
			texts[i], rendered[i], again = text.String(), true, true
		}
	}
	f.defined = append(f.defined, prefix)
	return strings.Join(texts, ""), nil
}

// definedWith returns the templates whose names begin with a prefix, in the order of their files, and there of their text.
func (s *Set) definedWith(prefix string) []string {
	trees := make([]*parse.Tree, 0, 16)
	for _, each := range s.root.Templates() {
		if strings.HasPrefix(each.Name(), prefix) && each.Tree != nil && each.Tree.Root != nil {
			trees = append(trees, each.Tree)
		}
	}
	slices.SortFunc(trees, func(a, b *parse.Tree) int {
		if a.ParseName != b.ParseName {
			return strings.Compare(a.ParseName, b.ParseName)
		}
		return int(a.Root.Pos) - int(b.Root.Pos)
	})
	names := make([]string, len(trees))
	for i, tree := range trees {
		names[i] = tree.Name
	}
	return names
}
