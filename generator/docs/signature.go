package docs

import (
	"html/template"
	"slices"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/api"
	"github.com/dagger-codegen/dagger-codegen/generator/public"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// line is a line of a language, with the types that it may name.
type line struct {
	text  string
	types map[string]*introspection.Type
}

// declare adds the lines by which a language declares the methods that a request asks for, and the functions that stand for some.
func (l *speech) declare(language api.Language, request generator.Request, its *public.API) error {
	listing, err := language.List(request)
	if err != nil {
		return err
	}
	types := make(map[string]*introspection.Type, len(its.Types))
	for t, name := range its.Types {
		types[name] = t
	}
	for i := range listing.Declarations {
		d := &listing.Declarations[i]
		isFunction := d.Kind == api.Function && request.Environment != nil
		if d.Kind != api.Method && !isFunction || d.OwnerKind == api.Options || d.Coordinate == "" {
			continue
		}
		text := language.Line(d)
		if !slices.ContainsFunc(l.declared[d.Coordinate], func(known line) bool { return known.text == text }) {
			l.declared[d.Coordinate] = append(l.declared[d.Coordinate], line{text, types})
		}
	}
	return nil
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

// linesOf are the lines that declare a field. Functions of a root that stand on Query, too, are declared for either.
func (l *speech) linesOf(field *introspection.Field) []line {
	lines, owner := l.declared[field.Coordinate()], field.Owner
	if len(lines) > 0 || owner == nil || owner.Root == nil || !owner.ServedAsEntrypoint() {
		return lines
	}
	for _, promoted := range owner.Promoted {
		if promoted.Name != field.Name {
			continue
		}
		switch own := owner.Root.Field(field.Name); {
		case field == promoted && own != nil:
			return l.declared[own.Coordinate()]
		case field == own:
			return l.declared[promoted.Coordinate()]
		}
	}
	return nil
}

// signatures are the declarations of a field's methods in the languages, and the field's own in GraphQL.
func (s *site) signatures(field *introspection.Field) []signatureView {
	var views []signatureView
	for _, l := range s.speech {
		for _, line := range l.linesOf(field) {
			views = append(views, signatureView{Language: l.id, Text: linked(s.linked(line.text, line.types, s.alone))})
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

// linked is a line with the types in it linked, but for those of another package where that is what qualified names are.
func (s *site) linked(line string, types map[string]*introspection.Type, alone bool) []linkView {
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
		isQualified := alone && (strings.HasSuffix(line[:i], "dagger.") || strings.HasSuffix(line[:i], "::"))
		if t := types[line[i:end]]; t != nil && s.files[t] != "" && !isQualified {
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
