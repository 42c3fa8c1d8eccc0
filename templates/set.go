package templates

import (
	"bytes"
	"errors"
	"io/fs"
	"slices"
	"sync"
	"text/template"
	"text/template/parse"

	"github.com/dagger-codegen/dagger-codegen/templates/layout"
)

// Set is the templates of one language, ready to render. It may be used by several goroutines at once.
type Set struct {
	language *Language
	root     *template.Template
	// places has, for each file by its short name, the name that errors show.
	places   map[string]string
	override bool
	// functions are those that overridden templates were given.
	functions Functions
	// files are the places of the user's files.
	files    []string
	warnings []string
	// encoded are the trees whose marks of the layout are encoded.
	encoded map[*parse.Tree]bool
	// gathers tells that a template calls a function that each file has for itself.
	gathers bool
}

// Load returns the language's templates, each named like its file without the ending. A file of the same name in
// the language's folder of overrides replaces an embedded one, which it can call as base/NAME; overrides may be nil.
// The functions of the language are at hand in all templates; the given ones and the package's own only where there is an
// override.
// Without overrides, templates are parsed once.
//
// Its errors name file and line: a template that can't be parsed, one that calls a template which doesn't exist,
// and an override that replaces nothing.
func (l *Language) Load(overrides fs.FS, functions Functions) (*Set, error) {
	if overrides == nil {
		return l.base()
	}
	return l.load(l.sources(), overrides, functions)
}

func (l *Language) load(sources []source, overrides fs.FS, functions Functions) (*Set, error) {
	set := &Set{language: l, functions: functions, places: map[string]string{}, encoded: map[*parse.Tree]bool{}}
	if overrides != nil {
		replaced, err := l.readOverrides(overrides, sources)
		if err != nil {
			return nil, err
		}
		set.warnings = changedBases(replaced, sources)
		set.override = len(replaced) > 0
		for _, each := range replaced {
			set.files = append(set.files, each.place)
		}
		sources = append(sources[:len(sources):len(sources)], replaced...)
	}
	set.root = template.New(l.name).Option("missingkey=error").Funcs(standIns())
	if set.override {
		set.root.Funcs(functions.Offered).Funcs(own())
		set.root.Funcs(template.FuncMap{includeFunction: includer(set.root)})
	}
	set.root.Funcs(l.functions)
	if err := set.parse(sources); err != nil {
		return nil, err
	}
	return set, nil
}

// basePrefix begins the name by which an override can call the template that it replaces.
const basePrefix = "base/"

// parse reads the embedded templates first, so that what an override defines wins.
func (s *Set) parse(sources []source) error {
	replaced := map[string]bool{}
	for _, each := range sources {
		if each.override {
			replaced[each.name] = true
		}
	}
	var problems Problems
	for _, each := range sources {
		name := each.short()
		if !each.override && replaced[each.name] {
			name = basePrefix + name
		}
		s.places[name] = each.place
		if _, err := s.root.New(name).Parse(each.text); err != nil {
			problems = append(problems, s.parseProblem(each, err))
		}
	}
	if len(problems) > 0 {
		return problems
	}
	problems = s.encodeMarks()
	if s.override {
		problems = append(problems, s.undefined()...)
	}
	return problems.orNil()
}

// Overridden reports whether any template comes from the user.
func (s *Set) Overridden() bool { return s.override }

// Warnings tell which overrides were made from another version of the template that they replace.
func (s *Set) Warnings() []string { return s.warnings }

// observed is told of each rendering; tests set it.
var observed func(file *File, name string, view any)

// Render makes a file of which nothing is gathered; see [File.Render].
func (s *Set) Render(name string, view any) ([]byte, error) { return s.File().Render(name, view) }

// Render executes the named template on the view model, then what that has left for later, and lays it all out. An error
// names the file, the line, the template and the type that it was executing on.
func (f *File) Render(name string, view any) ([]byte, error) {
	s := f.set
	if observed != nil {
		observed(f, name, view)
	}
	root, err := s.root, error(nil)
	switch {
	case s.language.observe != nil:
		root, err = s.observing(s.language.observe)
	case s.gathers || len(f.functions) > 0:
		root, err = s.root.Clone()
	}
	if err != nil {
		return nil, err
	}
	if f.root = root; root != s.root {
		f.bind(root)
	}
	content, err := f.render(name, view)
	var problem layoutError
	if errors.As(err, &problem) {
		return nil, Problems{{Place: s.placeOfTemplate(problem.template), Message: problem.Error()}}
	}
	if err != nil {
		return nil, s.executionProblem(f, name, view, err)
	}
	return content, nil
}

// layoutError is an error of a printer.
type layoutError struct {
	template string
	error
}

func (f *File) render(name string, view any) ([]byte, error) {
	content, holes, err := f.print(name, view)
	if err != nil || len(holes) == 0 {
		return content, err
	}
	// From the last one on: what stands in front may depend on what is behind, as imports do.
	f.filling = true
	texts := make([][]byte, len(holes))
	size := len(content)
	for i, place := range slices.Backward(holes) {
		next := f.later[place.Number]
		if texts[i], _, err = f.print(next.template, next.view); err != nil {
			return nil, err
		}
		size += len(texts[i])
	}
	whole := make([]byte, 0, size)
	from := 0
	for i, place := range holes {
		whole = append(append(whole, content[from:place.Offset]...), texts[i]...)
		from = place.Offset
	}
	return append(whole, content[from:]...), nil
}

// print executes a template and lays out what it writes.
func (f *File) print(name string, view any) ([]byte, []layout.Place, error) {
	buffer := buffers.Get().(*[]byte)
	printer := layout.NewPrinter(f.set.language.style, (*buffer)[:0])
	if err := f.root.ExecuteTemplate(printer, name, view); err != nil {
		return nil, nil, err
	}
	content, err := printer.Finish()
	if err != nil {
		return nil, nil, layoutError{name, err}
	}
	if len(content) > cap(content)/4 {
		return content, printer.Holes(), nil
	}
	// A small file has a buffer of its own size, and the large one serves again.
	own := bytes.Clone(content)
	*buffer = content
	buffers.Put(buffer)
	return own, printer.Holes(), nil
}

// buffers have room for the SDK of an engine. What isn't written to of a fresh one costs nothing.
var buffers = sync.Pool{New: func() any {
	buffer := make([]byte, 0, 1<<20)
	return &buffer
}}
