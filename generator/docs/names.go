package docs

import (
	"slices"
	"strings"

	"github.com/iancoleman/strcase"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// languageViews are the languages that can be chosen.
func (s *site) languageViews() []languageView {
	var views []languageView
	for i, each := range s.speech {
		views = append(views, languageView{ID: each.id, Title: each.title, Package: each.published, Version: strings.TrimPrefix(each.api.Runtime, "v"), First: i == 0})
	}
	return append(views, languageView{ID: graphQL, Title: "GraphQL", First: len(s.speech) == 0}, languageView{ID: command, Title: "dagger call"})
}

// names are a part's names: by language, GraphQL's for itself, and the command line's where it has one.
func (s *site) names(of func(*speech) string, graphql, words string) []nameView {
	names := make([]nameView, 0, len(s.speech)+2)
	for _, each := range s.speech {
		name := of(each)
		if name == "" {
			name = graphql
		}
		names = append(names, nameView{each.id, name})
	}
	names = append(names, nameView{graphQL, graphql}, nameView{command, words})
	return names
}

// folded are names for a page, each once with all languages that have it; where all have the same, it has none.
func folded(names []nameView) []nameView {
	var once []nameView
	for _, each := range names {
		at := slices.IndexFunc(once, func(known nameView) bool { return known.Name == each.Name })
		if at < 0 {
			once = append(once, nameView{Language: "l l-" + each.Language, Name: each.Name})
			continue
		}
		once[at].Language += " l-" + each.Language
	}
	if len(once) == 1 {
		once[0].Language = ""
	}
	return once
}

func (s *site) typeNames(t *introspection.Type) []nameView {
	return s.names(func(l *speech) string { return l.api.Types[t] }, t.Name, t.Name)
}

func (s *site) fieldNames(field *introspection.Field) []nameView {
	return s.names(func(l *speech) string {
		if method := l.api.Methods[field]; method != nil {
			return method.Name
		}
		return ""
	}, field.Name, strcase.ToKebab(field.Name))
}

// argumentNames are the names of an argument of a field, or of a field of an input object where that is nil.
func (s *site) argumentNames(field *introspection.Field, arg *introspection.Argument) []nameView {
	words := "--" + strcase.ToKebab(arg.Name)
	if field == nil {
		words = arg.Name
	}
	return s.names(func(l *speech) string {
		if field == nil {
			if param := l.api.Fields[arg]; param != nil {
				return param.Name
			}
			return ""
		}
		if method := l.api.Methods[field]; method != nil {
			for _, param := range method.Params {
				if param.Argument == arg {
					return param.Name
				}
			}
		}
		return ""
	}, arg.Name, words)
}

func (s *site) valueNames(t *introspection.Type, value *introspection.EnumValue) []nameView {
	return s.names(func(l *speech) string { return l.value(t, value, false) }, value.Name, value.Name)
}

// anchor is what an address has behind its page.
func anchor(coordinate string) string { return "#" + coordinate }

// href leads from a page in the folder of types to a type.
func (s *site) href(t *introspection.Type) string { return s.files[t] }

// hrefOf leads from a page in the folder of types to a field.
func (s *site) hrefOf(field *introspection.Field) string {
	if s.files[field.Parent] == "" {
		return ""
	}
	return s.files[field.Parent] + anchor(field.Coordinate())
}

// ref is the use of a type; what takes an ID takes what that is the ID of.
func (s *site) ref(ref *introspection.Ref) refView {
	inner := ref.Innermost()
	named := inner.Named
	if inner.Identifies != nil && s.files[inner.Identifies] != "" {
		named = inner.Identifies
	}
	text := ref.String()
	before, after, _ := strings.Cut(text, inner.Named.Name)
	return refView{Before: before, After: after, Link: linkView{named.Name, s.files[named]}}
}
