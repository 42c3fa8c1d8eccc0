package docs

import (
	"html/template"
	"slices"
	"strings"

	"github.com/iancoleman/strcase"

	eras "github.com/dagger-codegen/dagger-codegen/generator/era"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// languageViews are the languages that can be chosen.
func (s *site) languageViews() []languageView {
	var views []languageView
	for i, each := range s.speech {
		views = append(views, languageView{ID: each.id, Title: each.title, Package: each.published, Version: eras.Installable(each.id, each.api.Runtime), First: i == 0, Stubs: s.alone})
	}
	return append(views, languageView{ID: graphQL, Title: "GraphQL", First: len(s.speech) == 0}, languageView{ID: command, Title: "dagger call"})
}

// names are a part's names: by language, GraphQL's for itself, and the command line's where it has one.
func (s *site) names(of func(*speech) string, graphql, words string) []named {
	names := make([]named, 0, len(s.speech)+2)
	for _, each := range s.speech {
		name := of(each)
		if name == "" {
			name = graphql
		}
		names = append(names, named{each.id, name})
	}
	names = append(names, named{graphQL, graphql}, named{command, words})
	return names
}

// folded are names for a page, each once with the languages that have it as classes; what all have is shown in all of them.
func folded(names []named) template.HTML {
	var once []named
	for _, each := range names {
		at := slices.IndexFunc(once, func(known named) bool { return known.name == each.name })
		if at < 0 {
			once = append(once, named{"l l-" + each.language, each.name})
			continue
		}
		once[at].language += " l-" + each.language
	}
	if len(once) == 1 {
		return template.HTML(template.HTMLEscapeString(once[0].name))
	}
	var b strings.Builder
	for _, each := range once {
		b.WriteString(`<span class="` + template.HTMLEscapeString(each.language) + `">` + template.HTMLEscapeString(each.name) + "</span>")
	}
	return template.HTML(b.String())
}

// named is a name in one language.
type named struct{ language, name string }

func (s *site) typeNames(t *introspection.Type) []named {
	return s.names(func(l *speech) string { return l.api.Types[t] }, t.Name, t.Name)
}

func (s *site) fieldNames(field *introspection.Field) []named {
	return s.names(func(l *speech) string {
		if method := l.api.Methods[field]; method != nil {
			return method.Name
		}
		return ""
	}, field.Name, strcase.ToKebab(field.Name))
}

// argumentNames are the names of an argument of a field, or of a field of an input object where that is nil.
func (s *site) argumentNames(field *introspection.Field, arg *introspection.Argument) []named {
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

func (s *site) valueNames(t *introspection.Type, value *introspection.EnumValue) []named {
	return s.names(func(l *speech) string { return l.value(t, value, false) }, value.Name, value.Name)
}

// anchor is what an address has behind its page.
func anchor(coordinate string) string { return "#" + coordinate }

// href leads from a page in the folder of types to a type.
func (s *site) href(t *introspection.Type) string { return s.files[t] }

// hrefOf leads from a page in the folder of types to a field.
func (s *site) hrefOf(field *introspection.Field) string {
	if s.files[field.Parent] == "" || !s.shows(field) {
		return ""
	}
	return s.files[field.Parent] + anchor(field.Coordinate())
}

// linkOf is a name that leads to a field, where that has a place.
func (s *site) linkOf(name string, field *introspection.Field) template.HTML {
	if href := s.hrefOf(field); href != "" {
		return linkTo(name, href)
	}
	return template.HTML(template.HTMLEscapeString(name))
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
