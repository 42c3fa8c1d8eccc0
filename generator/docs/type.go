package docs

import (
	"net/url"
	"strconv"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/docs"
)

// typePage makes the view of a type's page.
func (s *site) typePage(t *introspection.Type) *typeView {
	md := s.markdownOn(t, "")
	view := &typeView{
		GraphQL: t.Name, ID: t.Name, Kind: kindName(t), Names: folded(s.typeNames(t)), Environment: s.owner(t.Owner), Description: md.html(t.Description),
		Marks: s.marks(md, t.Name, nil, t.Experimental), Source: s.source(t.Owner, t.Source),
	}
	view.Page = s.page(t.Name, t.Description, "../")
	for _, each := range t.Interfaces {
		view.Interfaces = append(view.Interfaces, linkView{each.Name, s.href(each)})
	}
	for _, each := range t.PossibleTypes {
		view.Implementers = append(view.Implementers, linkView{each.Name, s.href(each)})
	}
	contents := &view.Page.Contents
	for _, field := range s.fields(t) {
		view.Members = append(view.Members, s.member(md, field))
		*contents = append(*contents, contentView{Href: anchor(field.Coordinate()), Names: folded(s.fieldNames(field)), Deprecated: field.Deprecation != nil})
	}
	for _, field := range t.InputFields {
		view.Fields = append(view.Fields, s.argument(md, nil, field))
		*contents = append(*contents, contentView{Href: anchor(field.Coordinate), Names: folded(s.argumentNames(nil, field)), Deprecated: field.Deprecation != nil})
	}
	for _, value := range t.Values {
		id := t.Name + "." + value.Name
		view.Values = append(view.Values, valueView{GraphQL: value.Name, ID: id, Names: folded(s.valueNames(t, value)), Description: md.html(value.Description),
			Marks: s.marks(md, id, value.Deprecation, value.Experimental)})
		*contents = append(*contents, contentView{Href: anchor(id), Names: folded(s.valueNames(t, value)), Deprecated: value.Deprecation != nil})
	}
	for _, field := range s.returned[t] {
		view.ReturnedBy = append(view.ReturnedBy, linkView{field.Coordinate(), s.hrefOf(field)})
	}
	for _, each := range s.taken[t] {
		view.TakenBy = append(view.TakenBy, linkView{each.argument.Coordinate, "./" + s.href(each.on) + anchor(each.argument.Coordinate)}) // the colon in it is of no scheme
	}
	view.Gone = s.gone[t.Name]
	if len(view.ReturnedBy) > 0 {
		*contents = append(*contents, contentView{Href: "#returned-by", Name: "Returned by", Head: true})
	}
	if len(view.TakenBy) > 0 {
		*contents = append(*contents, contentView{Href: "#taken-by", Name: "Taken by", Head: true})
	}
	return view
}

func (s *site) member(md *markdown, field *introspection.Field) memberView {
	view := memberView{
		GraphQL: field.Name, ID: field.Coordinate(), Names: folded(s.fieldNames(field)), Description: md.html(field.Description),
		Marks: s.marks(md, field.Coordinate(), field.Deprecation, field.Experimental), Source: s.source(field.Owner, field.Source), Result: s.ref(field.Type), Null: null(field),
		Waits: field.Shape != introspection.Lazy,
	}
	if field.Entrypoint != introspection.Function {
		view.Marks.Entrypoint = string(field.Entrypoint)
	}
	if field.Owner != field.Parent.Owner {
		view.Environment = s.owner(field.Owner)
	}
	if field.Shape == introspection.Sync {
		view.Result = refView{Link: linkView{field.Parent.Name, s.href(field.Parent)}}
	}
	for _, arg := range field.Args {
		view.Arguments = append(view.Arguments, s.argument(md, field, arg))
	}
	view.Signatures, view.Calls = s.signatures(field), s.calls(field)
	return view
}

// calls are calls of a field in each language.
func (s *site) calls(field *introspection.Field) []callView {
	c := s.caller.Of(field)
	views := make([]callView, 0, len(s.speech)+2)
	for _, l := range s.speech {
		views = append(views, s.speak(l, c))
	}
	return append(views, s.ask(c), s.command(c))
}

// null says what a null result is.
func null(field *introspection.Field) string {
	switch {
	case field.Type.NonNull || field.Shape == introspection.Void || field.Shape == introspection.Sync:
		return ""
	case field.Type.IsList():
		return "list"
	case field.Shape == introspection.Nullable:
		return "object"
	case field.Shape == introspection.Lazy:
		return "lazy"
	}
	return "value"
}

func (s *site) argument(md *markdown, field *introspection.Field, arg *introspection.Argument) argumentView {
	view := argumentView{GraphQL: arg.Name, ID: arg.Coordinate, Names: folded(s.argumentNames(field, arg)), Type: s.ref(arg.Type), Description: md.html(arg.Description),
		Required: arg.Required, Null: !arg.Type.NonNull, Marks: s.marks(md, arg.Coordinate, arg.Deprecation, arg.Experimental)}
	if arg.Default != nil {
		view.Default = arg.Default.String()
	}
	return view
}

func (s *site) marks(md *markdown, coordinate string, deprecation *introspection.Deprecation, experimental *introspection.Experimental) marksView {
	var view marksView
	if change := s.changed[coordinate]; change != nil {
		view = *change
	}
	if deprecation != nil {
		view.Deprecated, view.DeprecatedReason = true, md.html(deprecation.Reason)
	}
	if experimental != nil {
		view.Experimental, view.ExperimentalReason = true, md.html(experimental.Reason)
	}
	return view
}

// owner leads to the page of an environment, nil for the core.
func (s *site) owner(environment *introspection.Environment) *linkView {
	if environment == nil || s.homes[environment] == "" {
		return nil
	}
	return &linkView{docs.Folded(environment.Name), "../" + environmentsFolder + s.homes[environment]}
}

// source leads to where something is defined: as the options say, else as the schema does.
func (s *site) source(environment *introspection.Environment, at *introspection.SourceMap) *linkView {
	if at == nil || at.Filename == "" {
		return nil
	}
	link := &linkView{Name: docs.Folded(at.Filename)}
	if at.Line > 0 {
		link.Name += ":" + strconv.Itoa(at.Line)
	}
	if link.Href = safeAddress(at.URL); s.options.SourceURL != "" {
		link.Href = safeAddress(sourceAddress(s.options.SourceURL, environment, at))
	}
	return link
}

// sourceAddress fills in an address: names as they are in a path, numbers as they are.
func sourceAddress(address string, environment *introspection.Environment, at *introspection.SourceMap) string {
	escaped := func(text string) string {
		parts := strings.Split(docs.Folded(text), "/")
		for i, part := range parts {
			parts[i] = url.PathEscape(part)
		}
		return strings.Join(parts, "/")
	}
	pin, ref := "", ""
	if environment != nil {
		pin, ref = environment.Pin, environment.Ref
	}
	if pin == "" {
		pin = "HEAD"
	}
	line := ""
	if at.Line > 0 {
		line = strconv.Itoa(at.Line)
	}
	return strings.NewReplacer("{file}", escaped(at.Filename), "{line}", line, "{pin}", escaped(pin), "{ref}", escaped(ref),
		"{module}", escaped(at.Module)).Replace(address)
}
