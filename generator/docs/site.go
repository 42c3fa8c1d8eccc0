package docs

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/sync/errgroup"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/call"
	"github.com/dagger-codegen/dagger-codegen/generator/public"
	"github.com/dagger-codegen/dagger-codegen/internal/portable"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/docs"
)

// site is what the pages of one request are made of. It doesn't change once it is there.
type site struct {
	schema  *introspection.Schema
	options generator.Options
	caller  *call.Caller
	speech  []*speech
	// alone tells that it is about what environments contribute alone.
	alone bool
	// changed is what has changed, by coordinate; gone is what isn't there any more, by the type that had it.
	changed map[string]*marksView
	gone    map[string][]goneView
	// files are the names of the types' pages, homes those of the environments'.
	files map[*introspection.Type]string
	homes map[*introspection.Environment]string
	// returned are the fields that give a type, taken the arguments and input fields that take it.
	returned map[*introspection.Type][]*introspection.Field
	taken    map[*introspection.Type][]place
}

// place is an argument of a field, or a field of an input object, with the type that it stands on.
type place struct {
	on       *introspection.Type
	argument *introspection.Argument
}

// speech is a language that the site has calls in.
type speech struct {
	dialect
	api *public.API
	// declared are the lines by which the language declares the methods of a field, by its coordinate.
	declared map[string][]line
}

// The ways to call that are no language's.
const (
	graphQL = "graphql"
	command = "dagger"
)

func newSite(request generator.Request, languages []Language) (*site, error) {
	s := &site{
		schema:   request.Schema,
		options:  request.Options,
		caller:   call.New(request.Schema),
		alone:    request.Environments != nil,
		files:    map[*introspection.Type]string{},
		homes:    map[*introspection.Environment]string{},
		returned: map[*introspection.Type][]*introspection.Field{},
		taken:    map[*introspection.Type][]place{},
	}
	spoken := make([]*speech, len(languages))
	var group errgroup.Group
	for i, language := range languages {
		group.Go(func() (err error) {
			spoken[i], err = newSpeech(request, language)
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}
	s.speech = slices.DeleteFunc(spoken, func(l *speech) bool { return l == nil })
	s.address()
	s.cross()
	s.since()
	return s, nil
}

// newSpeech asks a language what it calls things; nil for one that there are no templates of calls for.
func newSpeech(request generator.Request, language Language) (*speech, error) {
	known, ok := dialects[language.Name]
	if !ok {
		return nil, nil
	}
	its, err := era(request, language.Name)
	if err != nil {
		return nil, err
	}
	l := &speech{dialect: known}
	if l.api, err = language.Public(its); err != nil {
		return nil, err
	}
	l.declared = map[string][]line{}
	if request.Environments == nil {
		return l, l.declare(language.API, its, l.api)
	}
	stubs := map[*introspection.Environment]*public.API{}
	for _, environment := range request.Environments {
		if environment.Refused != "" {
			continue // it has no stubs
		}
		its.Environment = environment
		if stubs[environment], err = language.Public(its); err != nil {
			return nil, err
		}
		if err := l.declare(language.API, its, stubs[environment]); err != nil {
			return nil, err
		}
	}
	l.api = l.api.Stubbed(stubs)
	return l, nil
}

// address gives each type and each environment a page. Names that differ in case alone, and those that some systems
// don't have for files, get another one.
func (s *site) address() {
	taken := map[string]bool{}
	claim := func(name string) string {
		candidate := name
		if portable.Fault(name+".html") != "" {
			candidate = name + "_"
		}
		for n := 2; taken[strings.ToLower(candidate)]; n++ {
			candidate = name + "_" + strconv.Itoa(n)
		}
		taken[strings.ToLower(candidate)] = true
		return candidate + ".html"
	}
	for _, t := range s.types() {
		s.files[t] = claim(t.Name)
	}
	clear(taken)
	for _, environment := range s.schema.Environments {
		s.homes[environment] = claim(slug(environment.Name))
	}
}

// slug is a name with what has no place in a file's name left out.
func slug(name string) string {
	clean := strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '-' || r == '_' {
			return r
		}
		return '-'
	}, name)
	return cmp.Or(strings.Trim(clean, "-"), "environment")
}

// types are the types that have a page: Query first, then all by name, those that stand for nothing of their own left out.
// A site of environments has those of the core, too, that they add functions to.
func (s *site) types() []*introspection.Type {
	var types []*introspection.Type
	for _, t := range append([]*introspection.Type{s.schema.Query}, s.schema.Types...) {
		switch {
		case t.Builtin || t == s.schema.Query && len(types) > 0:
		case s.alone && t.Owner == nil && len(s.fields(t)) == 0:
		default:
			types = append(types, t)
		}
	}
	return types
}

// fields are those of a type that are shown.
func (s *site) fields(t *introspection.Type) []*introspection.Field {
	if !s.alone || t.Owner != nil {
		return t.Fields
	}
	var shown []*introspection.Field
	for _, field := range t.Fields {
		if s.shows(field) {
			shown = append(shown, field)
		}
	}
	return shown
}

// shows reports whether a field is shown where its type is.
func (s *site) shows(field *introspection.Field) bool {
	return !s.alone || field.Parent.Owner != nil || field.Owner != nil && field.Loads == nil
}

// cross finds out who gives and who takes each type.
func (s *site) cross() {
	for _, t := range s.types() {
		for _, field := range s.fields(t) {
			named := field.Type.Innermost().Named
			if field.Shape == introspection.Sync {
				named = field.Parent
			}
			s.returned[named] = append(s.returned[named], field)
			for _, arg := range field.Args {
				if field.Loads == nil {
					s.take(t, arg)
				}
			}
		}
		for _, field := range t.InputFields {
			s.take(t, field)
		}
	}
}

func (s *site) take(on *introspection.Type, arg *introspection.Argument) {
	ref := arg.Type.Innermost()
	named := ref.Named
	if ref.Identifies != nil {
		named = ref.Identifies
	}
	if !named.Builtin {
		s.taken[named] = append(s.taken[named], place{on, arg})
	}
}

// summary is the first sentence of a description, as text.
func summary(text string) string {
	text, _, _ = strings.Cut(docs.Normalize(text), "\n\n")
	text = docs.Folded(text)
	if at := strings.Index(text, ". "); at >= 0 {
		text = text[:at+1]
	}
	text = strings.ReplaceAll(text, "`", "")
	const longest = 200
	if runes := []rune(text); len(runes) > longest {
		text = strings.TrimSpace(string(runes[:longest])) + "…"
	}
	return text
}

// kinds are the kinds of types in the order in which lists have them.
var kinds = []struct {
	kind      introspection.Kind
	id, title string
	singular  string
}{
	{introspection.Object, "objects", "Objects", "object"},
	{introspection.Interface, "interfaces", "Interfaces", "interface"},
	{introspection.Union, "unions", "Unions", "union"},
	{introspection.Input, "inputs", "Input objects", "input object"},
	{introspection.Enum, "enums", "Enums", "enum"},
	{introspection.Scalar, "scalars", "Scalars", "scalar"},
}

func kindName(t *introspection.Type) string {
	for _, each := range kinds {
		if each.kind == t.Kind {
			return each.singular
		}
	}
	return ""
}

// groups are types by kind.
func (s *site) groups(types []*introspection.Type, prefix string) []groupView {
	var groups []groupView
	for _, kind := range kinds {
		group := groupView{ID: kind.id, Title: kind.title}
		for _, t := range types {
			if t.Kind == kind.kind && s.files[t] != "" {
				group.Types = append(group.Types, summaryView{Link: linkView{t.Name, prefix + s.files[t]}, Names: folded(s.typeNames(t)),
					Summary: summary(t.Description), Experimental: t.Experimental != nil, Change: s.changeOf(t.Name)})
			}
		}
		if len(group.Types) > 0 {
			groups = append(groups, group)
		}
	}
	return groups
}

// core are the types that are no environment's, Query left out.
func (s *site) core() []*introspection.Type {
	return slices.DeleteFunc(s.types(), func(t *introspection.Type) bool { return t.Owner != nil || t == s.schema.Query })
}
