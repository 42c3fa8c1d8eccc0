// Package builtin is the registry of the languages in the program: a row for each, with all that it consists of.
package builtin

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"text/template"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/api"
	"github.com/dagger-codegen/dagger-codegen/generator/docs"
	golang "github.com/dagger-codegen/dagger-codegen/generator/go"
	"github.com/dagger-codegen/dagger-codegen/generator/python"
	"github.com/dagger-codegen/dagger-codegen/generator/rust"
	"github.com/dagger-codegen/dagger-codegen/internal/suggest"
	"github.com/dagger-codegen/dagger-codegen/templates"
	docstext "github.com/dagger-codegen/dagger-codegen/templates/docs"
	gotext "github.com/dagger-codegen/dagger-codegen/templates/go"
	"github.com/dagger-codegen/dagger-codegen/templates/layout"
	pythontext "github.com/dagger-codegen/dagger-codegen/templates/python"
	rusttext "github.com/dagger-codegen/dagger-codegen/templates/rust"
)

// registry has the languages in the order in which messages list them.
var registry = newRegistry(
	language("go", golang.New(), gotext.Files, golang.Style, golang.Functions, golang.Check, golang.API),
	language("python", python.New(), pythontext.Files, python.Style, python.Functions, python.Check, python.API),
	language("rust", rust.New(), rusttext.Files, rust.Style, rust.Functions, rust.Check, rust.API),
	// The documentation of an API is made like an SDK, and has calls in every one of these. Nothing calls it.
	language(docs.Name, docs.New(Documented()...), docstext.Files, docs.Style, docs.Functions, docs.Check, api.Language{}),
)

// row is a language: its backend, its templates, and how it tells its API.
type row struct {
	backend   generator.Backend
	templates *templates.Language
	api       api.Language
}

// language makes a row. Each part is named, so that none is forgotten: what makes the view models, the templates, how the
// language's formatter breaks lines, the functions that the templates can call, the check of what overridden ones have
// made, and what callers see of all that. Templates are read and parsed when they are asked for.
func language(name string, renderer generator.Renderer, text fs.FS, style layout.Style, functions template.FuncMap, check templates.Check,
	api api.Language) row {
	its := templates.NewLanguage(name, text, style, functions, check)
	return row{generator.Templated(its, renderer), its, api}
}

// languages is a set of rows.
type languages struct {
	rows      []row
	templates templates.Languages
}

func newRegistry(rows ...row) languages {
	all := make([]*templates.Language, len(rows))
	for i, each := range rows {
		all[i] = each.templates
	}
	return languages{rows, templates.Together(all...)}
}

// names are the languages.
func (l languages) names() []string { return l.templates.Names() }

// backend returns the backend of a language, nil where there is none.
func (l languages) backend(name string) generator.Backend {
	for _, each := range l.rows {
		if each.templates.Name() == name {
			return each.backend
		}
	}
	return nil
}

// Documented are the languages that documentation has calls in.
func Documented() []docs.Language {
	return []docs.Language{
		{Name: "go", Public: golang.Public, API: golang.API},
		{Name: "python", Public: python.Public, API: python.API},
		{Name: "rust", Public: rust.Public, API: rust.API},
	}
}

// Backends are the names of all backends, in the order in which messages list them: the languages, and docs.
func Backends() []string { return registry.names() }

// Languages are the languages that SDKs are made in, in the order in which messages list them.
func Languages() []string {
	return slices.DeleteFunc(Backends(), func(name string) bool { return name == docs.Name })
}

// LanguageNames lists the languages as messages do: "go, python, rust".
func LanguageNames() string { return strings.Join(Languages(), ", ") }

// Check returns an error for a language that isn't one of the binary's.
func Check(language string) error {
	if registry.backend(language) != nil {
		return nil
	}
	hint := "it is one of " + LanguageNames()
	if closest := suggest.Closest(language, Languages()); closest != "" {
		hint = fmt.Sprintf("did you mean %q?", closest)
	}
	return fmt.Errorf("unknown language %q; %s", language, hint)
}

// New returns the backend of a language, nil where there is none.
func New(language string) generator.Backend { return registry.backend(language) }

// API returns how a language tells its API, false where it isn't one of the binary's.
func API(language string) (api.Language, bool) {
	for _, each := range registry.rows {
		if each.templates.Name() == language && each.api.Rules != nil {
			return each.api, true
		}
	}
	return api.Language{}, false
}

// Templates are the templates of the languages.
func Templates() templates.Languages { return registry.templates }
