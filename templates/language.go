// Package templates renders the text of the generated files. It loads the templates of a language, has a user's folder
// replace some, lays out what they write, and checks it where they aren't the built-in ones. It knows no language: that
// is a folder of templates, and a [Language] that says what its files have to be.
//
// A template file mirrors the generated file, or the part of one, that it makes. Templates loop and place; what they place
// are names, types and ready text from the view models of the language's backend. Where lines may break, they say with the
// marks of [layout].
//
// # Headers
//
// Each file begins with a comment that names the type it is given, in the form that editors know, and what it
// renders:
//
//	{{- /* gotype: github.com/dagger-codegen/dagger-codegen/generator/python.File */ -}}
//	{{- /* The first lines of each file. */ -}}
//
// # Overrides
//
// A folder of overrides has a folder for each language, with files named like the embedded ones. A file in it
// replaces the embedded file of that name, which it can still call as base/NAME; a file whose name begins with an
// underscore adds its definitions to the others. Overridden templates may use functions:
// casing, sorted keys, include, and what the caller offers ([Functions]).
package templates

import (
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync"
	"text/template"

	"github.com/dagger-codegen/dagger-codegen/templates/layout"
)

const extension = ".tmpl"

// Language is the templates of one language, and what the files are that they make.
type Language struct {
	name      string
	files     fs.FS
	style     layout.Style
	functions template.FuncMap
	check     Check
	// among are the languages that the program has.
	among Languages
	// dyes tells that values are dyed: in no run but one that is measured.
	dyes bool
	// sources and base read and parse the templates once.
	sources func() []source
	base    func() (*Set, error)
}

// NewLanguage returns a language. The files are its templates, all in one folder; style is how its formatter breaks
// lines; check looks at the files that overridden templates have made. The functions, nil for none, can be called in
// templates; those that know the file that is made are stand-ins here, and given to [Set.File].
func NewLanguage(name string, files fs.FS, style layout.Style, functions template.FuncMap, check Check) *Language {
	l := &Language{name: name, files: files, style: style, functions: functions, check: check}
	l.among = Languages{l}
	l.sources = sync.OnceValue(l.read)
	l.base = sync.OnceValues(func() (*Set, error) { return l.load(l.sources(), nil, Functions{}) })
	return l
}

// Name is the language as --lang takes it, and its folder of overrides.
func (l *Language) Name() string { return l.name }

// Languages are the languages of a program, in the order in which messages list them.
type Languages []*Language

// Together returns languages that know of each other, so that a folder of overrides can have templates of all of them.
func Together(languages ...*Language) Languages {
	for _, each := range languages {
		each.among = languages
	}
	return languages
}

// Names returns the languages' names.
func (all Languages) Names() []string {
	names := make([]string, len(all))
	for i, each := range all {
		names[i] = each.name
	}
	return names
}

// Find returns the language of that name, nil for none.
func (all Languages) Find(name string) *Language {
	for _, each := range all {
		if each.name == name {
			return each
		}
	}
	return nil
}

// source is the text of one template file.
type source struct {
	// name is the file's path in a folder of overrides: python/header.tmpl.
	name string
	// place is how errors name the file.
	place string
	text  string
	// override tells that it comes from the user's folder.
	override bool
}

// short is the name by which templates call each other: header.
func (s source) short() string {
	return strings.TrimSuffix(s.name[strings.LastIndexByte(s.name, '/')+1:], extension)
}

// read reads the embedded templates. A file that can't be read isn't in the program.
func (l *Language) read() []source {
	entries, err := fs.ReadDir(l.files, ".")
	if err != nil {
		return nil
	}
	var sources []source
	for _, entry := range entries {
		text, err := fs.ReadFile(l.files, entry.Name())
		if err != nil || !strings.HasSuffix(entry.Name(), extension) {
			continue
		}
		name := path.Join(l.name, entry.Name())
		sources = append(sources, source{name: name, place: "embedded:" + name, text: string(text)})
	}
	slices.SortFunc(sources, func(a, b source) int { return strings.Compare(a.name, b.name) })
	return sources
}

// sources returns the embedded templates of all languages.
func (all Languages) sources() []source {
	var sources []source
	for _, each := range all {
		sources = append(sources, each.sources()...)
	}
	return sources
}
