// Package templates holds the text of the generated files, one folder a language, and renders it. A template
// file mirrors the generated file, or the part of one, that it makes. Templates loop and place; what they place
// is ready text from the view models of the language's backend.
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
// replaces the embedded file of that name, which it can still call as base/NAME; a file whose name begins with an underscore adds its definitions to
// the others. Overridden templates may use [Functions].
package templates

import (
	"embed"
	"io/fs"
	"slices"
	"strings"
	"sync"
)

//go:embed go/*.tmpl python/*.tmpl rust/*.tmpl
var embedded embed.FS

const extension = ".tmpl"

// Languages returns the languages that have templates here, sorted.
func Languages() []string { return []string{"go", "python", "rust"} }

// source is the text of one template file.
type source struct {
	// name is the file's path in its folder: python/header.tmpl.
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

// embeddedSources reads the embedded templates of a language once.
func embeddedSources(language string) []source {
	cached, _ := embeddedOnce.LoadOrStore(language, sync.OnceValue(func() []source { return readEmbedded(language) }))
	return cached.(func() []source)()
}

var embeddedOnce sync.Map

func readEmbedded(language string) []source {
	entries, err := fs.ReadDir(embedded, language)
	if err != nil {
		return nil
	}
	var sources []source
	for _, entry := range entries {
		name := language + "/" + entry.Name()
		text, err := fs.ReadFile(embedded, name)
		if err != nil || !strings.HasSuffix(name, extension) {
			continue
		}
		sources = append(sources, source{name: name, place: "embedded:" + name, text: string(text)})
	}
	slices.SortFunc(sources, func(a, b source) int { return strings.Compare(a.name, b.name) })
	return sources
}
