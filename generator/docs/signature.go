package docs

import (
	"html/template"
	"slices"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator/api"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// declared are the lines by which a language declares methods, by the coordinates of their fields.
func declared(language api.Language, listing *api.Listing) map[string][]string {
	lines := map[string][]string{}
	for i := range listing.Declarations {
		d := &listing.Declarations[i]
		if d.Kind != api.Method || d.Coordinate == "" {
			continue
		}
		if line := language.Line(d); !slices.Contains(lines[d.Coordinate], line) {
			lines[d.Coordinate] = append(lines[d.Coordinate], line)
		}
	}
	return lines
}

// linked is a text of parts of which some lead somewhere. Pages have so many of them that html/template would take its time.
func linked(parts []linkView) template.HTML {
	var b strings.Builder
	for _, part := range parts {
		if part.Href == "" {
			b.WriteString(template.HTMLEscapeString(part.Name))
			continue
		}
		b.WriteString(string(linkTo(part.Name, part.Href)))
	}
	return template.HTML(b.String())
}

// linkTo is a name that leads to a page of the site, or a place on one.
func linkTo(name, href string) template.HTML {
	return template.HTML(`<a href="` + template.HTMLEscapeString(href) + `">` + template.HTMLEscapeString(name) + "</a>")
}

// signatures are the declarations of a field's methods in the languages, and the field's own in GraphQL.
func (s *site) signatures(field *introspection.Field) []signatureView {
	var views []signatureView
	for _, l := range s.speech {
		for _, line := range l.declared[field.Coordinate()] {
			views = append(views, signatureView{Language: l.id, Text: linked(s.linked(line, l.types))})
		}
	}
	return append(views, signatureView{Language: graphQL, Text: linked(s.declaration(field))})
}

// declaration is a field as a schema declares it.
func (s *site) declaration(field *introspection.Field) []linkView {
	parts := []linkView{{Name: field.Name}}
	text := func(text string) {
		if last := &parts[len(parts)-1]; last.Href == "" {
			last.Name += text
			return
		}
		parts = append(parts, linkView{Name: text})
	}
	ref := func(ref *introspection.Ref) {
		named := ref.Innermost().Named
		before, after, _ := strings.Cut(ref.String(), named.Name)
		text(before)
		if s.files[named] == "" {
			text(named.Name)
		} else {
			parts = append(parts, linkView{named.Name, s.files[named]})
		}
		text(after)
	}
	for i, arg := range field.Args {
		if i == 0 {
			text("(")
		} else {
			text(", ")
		}
		text(arg.Name + ": ")
		ref(arg.Type)
		if arg.Default != nil {
			text(" = " + arg.Default.String())
		}
	}
	if len(field.Args) > 0 {
		text(")")
	}
	text(": ")
	ref(field.Type)
	return parts
}

// linked is a line with the types in it linked.
func (s *site) linked(line string, types map[string]*introspection.Type) []linkView {
	var parts []linkView
	start := 0
	isLetter := func(c byte) bool {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_'
	}
	for i := 0; i < len(line); {
		if !isLetter(line[i]) {
			i++
			continue
		}
		end := i
		for end < len(line) && isLetter(line[end]) {
			end++
		}
		if t := types[line[i:end]]; t != nil && s.files[t] != "" {
			if start < i {
				parts = append(parts, linkView{Name: line[start:i]})
			}
			parts = append(parts, linkView{line[i:end], s.files[t]})
			start = end
		}
		i = end
	}
	if start < len(line) {
		parts = append(parts, linkView{Name: line[start:]})
	}
	return parts
}
