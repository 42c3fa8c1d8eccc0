package templates

import (
	"errors"
	"io/fs"
	"slices"
	"sync/atomic"
	"text/template"
	"text/template/parse"

	"github.com/dagger-codegen/dagger-codegen/templates/compiled"
	"github.com/dagger-codegen/dagger-codegen/templates/layout"
)

// Set is the templates of one language, ready to render. It may be used by several goroutines at once.
type Set struct {
	language *Language
	root     *template.Template
	// places has, for each file by its short name, the name that errors show.
	places   map[string]string
	override bool
	// functions are those that overridden templates were given, known all that templates are parsed with.
	functions Functions
	known     []template.FuncMap
	// files are the places of the user's files.
	files    []string
	warnings []string
	// encoded are the trees whose marks of the layout are encoded.
	encoded map[*parse.Tree]bool
	// compiled are the templates as they are executed, unless given up was: then text/template executes them.
	compiled *compiled.Templates
	gaveUp   atomic.Bool
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
	set.root = template.New(l.name).Option("missingkey=error")
	set.known = []template.FuncMap{standIns()}
	if set.override {
		set.known = append(set.known, functions.Offered, own(), template.FuncMap{includeFunction: included})
	}
	set.known = append(set.known, l.functions)
	for _, each := range set.known {
		set.root.Funcs(each)
	}
	if err := set.parse(sources); err != nil {
		return nil, err
	}
	set.compiled = compiled.New(set.root, set.known...)
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

// Render is [File.Text], put together.
func (f *File) Render(name string, view any) ([]byte, error) {
	text, err := f.Text(name, view)
	if err != nil {
		return nil, err
	}
	return text.Bytes(), nil
}

// Text executes the named template on the view model, then what that has left for later, and lays it all out. An error
// names the file, the line, the template and the type that it was executing on.
func (f *File) Text(name string, view any) (*Text, error) {
	s := f.set
	if observed != nil {
		observed(f, name, view)
	}
	text, err := f.renderCompiled(name, view)
	if errors.Is(err, compiled.ErrGaveUp) {
		if text, err = f.renderPlain(name, view); err == nil {
			s.gaveUp.Store(true)
		}
	}
	var problem layoutError
	if errors.As(err, &problem) {
		return nil, Problems{{Place: s.placeOfTemplate(problem.template), Message: problem.Error()}}
	}
	if err != nil {
		return nil, s.executionProblem(f, name, view, err)
	}
	return text, nil
}

// renderCompiled renders with the compiled templates. It leaves the file as it was where those give up.
func (f *File) renderCompiled(name string, view any) (*Text, error) {
	s := f.set
	if s.language.dyes || s.gaveUp.Load() {
		return nil, compiled.ErrGaveUp
	}
	before := f.gathered.clone()
	functions := append(s.known[:len(s.known):len(s.known)], f.own())
	f.execute = f.executor(s.compiled.Functions(append(functions, f.functions...)...))
	text, err := f.render(name, view)
	if errors.Is(err, compiled.ErrGaveUp) {
		f.gathered = before
	}
	return text, err
}

func (f *File) executor(functions compiled.Functions) func(out compiled.Output, name string, view any) error {
	return func(out compiled.Output, name string, view any) error {
		return f.set.compiled.Execute(out, name, view, functions)
	}
}

// renderPlain renders with text/template.
func (f *File) renderPlain(name string, view any) (*Text, error) {
	root, err := f.set.root.Clone()
	if f.set.language.dyes {
		root, err = f.set.dyeing()
	}
	if err != nil {
		return nil, err
	}
	f.bind(root)
	return f.render(name, view)
}

// layoutError is an error of a printer.
type layoutError struct {
	template string
	error
}

func (f *File) render(name string, view any) (*Text, error) {
	main, holes, err := f.print(name, view)
	if err != nil {
		return nil, err
	}
	// From the last one on: what stands in front may depend on what is behind, as imports do.
	f.filling = true
	fillings := make([][]byte, len(holes))
	for i, place := range slices.Backward(holes) {
		next := f.later[place.Number]
		filling, _, err := f.print(next.template, next.view)
		if err != nil {
			return nil, err
		}
		fillings[i] = filling.Bytes()
	}
	main.fill(holes, fillings)
	return main, nil
}

// print executes a template and lays out what it writes. Holes are left in it.
func (f *File) print(name string, view any) (*Text, []layout.Place, error) {
	buffer := buffers.Get().(*[]byte)
	printer := layout.NewPrinter(f.set.language.style, (*buffer)[:0])
	if err := f.write(printer, name, view); err != nil {
		return nil, nil, err
	}
	pieces, err := printer.Finish()
	if err != nil {
		return nil, nil, layoutError{name, err}
	}
	return &Text{pieces, buffer}, printer.Holes(), nil
}

// write executes a template. What it writes is laid out beside that, where lines have a width: without one there is little to
// lay out.
func (f *File) write(printer *layout.Printer, name string, view any) error {
	if f.set.language.style.Width == 0 {
		return f.execute(printer, name, view)
	}
	out := layout.NewBeside(printer)
	defer out.Close()
	return f.execute(out, name, view)
}
