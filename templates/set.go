package templates

import (
	"bytes"
	"io/fs"
	"sync"
	"text/template"
)

// Set is the templates of one language, ready to render. It may be used by several goroutines at once.
type Set struct {
	language string
	root     *template.Template
	// places has, for each file by its short name, the name that errors show.
	places   map[string]string
	override bool
	// files are the places of the user's files.
	files    []string
	warnings []string
	// cut has the parts of the templates that have been rendered, by name.
	cut sync.Map
}

// Load returns the language's templates, each named like its file without the ending. A file of the same name in
// the language's folder of overrides replaces an embedded one, which it can call as base/NAME; overrides may be nil. The functions of a backend
// are at hand in all templates, those of [Functions] only where there is an override.
//
// Its errors name file and line: a template that can't be parsed, one that calls a template which doesn't exist,
// and an override that replaces nothing.
func Load(language string, overrides fs.FS, functions ...template.FuncMap) (*Set, error) {
	if overrides == nil && len(functions) == 0 {
		return base(language)
	}
	return load(language, embeddedSources(language), overrides, functions)
}

// base returns the embedded templates of a language, which are parsed once.
func base(language string) (*Set, error) {
	type result struct {
		set *Set
		err error
	}
	cached, _ := bases.LoadOrStore(language, sync.OnceValue(func() result {
		set, err := load(language, embeddedSources(language), nil, nil)
		return result{set, err}
	}))
	loaded := cached.(func() result)()
	return loaded.set, loaded.err
}

var bases sync.Map

func load(language string, sources []source, overrides fs.FS, functions []template.FuncMap) (*Set, error) {
	set := &Set{language: language, places: map[string]string{}}
	if overrides != nil {
		replaced, err := readOverrides(language, overrides, sources)
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
	set.root = template.New(language).Option("missingkey=error")
	if set.override {
		set.root.Funcs(Functions())
		set.root.Funcs(template.FuncMap{includeFunction: includer(set.root)})
	}
	for _, each := range functions {
		set.root.Funcs(each)
	}
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
	if s.override {
		problems = s.undefined()
	}
	return problems.orNil()
}

// Overridden reports whether any template comes from the user.
func (s *Set) Overridden() bool { return s.override }

// Warnings tell which overrides were made from another version of the template that they replace.
func (s *Set) Warnings() []string { return s.warnings }

// observed is told of each rendering; tests set it.
var observed func(set *Set, name string, view any)

// Render executes the named template on the view model. An error names the file, the line, the template and the
// type that it was executing on.
func (s *Set) Render(name string, view any) ([]byte, error) {
	if observed != nil {
		observed(s, name, view)
	}
	if parts := s.parts(name); parts != nil {
		if content, err := parts.render(view); err == nil {
			return content, nil
		}
		// Executed whole, it tells of the first error there is.
	}
	out := buffers.Get().(*bytes.Buffer)
	out.Reset()
	if err := s.root.ExecuteTemplate(out, name, view); err != nil {
		return nil, s.executionProblem(name, view, err)
	}
	if out.Len() > out.Cap()/4 {
		return out.Bytes(), nil
	}
	// A small file has a buffer of its own size, and the large one serves again.
	content := bytes.Clone(out.Bytes())
	buffers.Put(out)
	return content, nil
}

// buffers have room for the SDK of an engine. What isn't written to of a fresh one costs nothing.
var buffers = sync.Pool{New: func() any { return bytes.NewBuffer(make([]byte, 0, 1<<20)) }}
