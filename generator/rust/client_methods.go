package rust

import (
	"slices"
	"strconv"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator/naming"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/docs"
)

// object makes an object, or what stands for an interface. The root of an environment that is served as the session's
// entrypoint has the functions that stand on Query.
func (c *clientViewer) object(t *introspection.Type) clientObject {
	fields := t.Fields
	o := clientObject{Docs: c.typeDocs(t), Name: c.names.types[t], GraphQL: t.Name, HasID: c.hasID(t), Modern: c.modern,
		IsClient: c.environment == nil && t == c.schema.Query}
	if c.environment != nil && t == c.environment.Root {
		o.IsEnvironment = true
		if c.environment.ServedAsEntrypoint() {
			fields = c.environment.Promoted
		}
	}
	if by := t.ReloadWith(false); by.Kind == introspection.ByLoader {
		o.Loader = by.Field.Name
	}
	if !o.HasID && (c.environment != nil && !o.IsEnvironment || c.isRead(t)) {
		o.Parts = parts(t)
	}
	names, warnings := nameClientMethods(fields, nil)
	c.warnings = append(c.warnings, warnings...)
	for _, field := range fields {
		if reason := c.unsupported(field); reason != "" {
			if field.Loads == nil {
				c.warn(field.Coordinate(), "is left out: "+reason)
			}
			continue
		}
		o.Methods = append(o.Methods, c.method(field, names[field]))
		if reason := unreadable(field, c.hasID); reason != "" {
			c.warn(field.Coordinate(), reason)
		}
		if builder := c.builder(field); builder != nil {
			o.Builders = append(o.Builders, *builder)
		}
	}
	if o.HasID {
		c.addInterfaces(&o, t)
	}
	return o
}

// addInterfaces adds what an object implements, and what implements it.
func (c *clientViewer) addInterfaces(o *clientObject, t *introspection.Type) {
	for _, implemented := range t.Interfaces {
		switch {
		case implemented == t || !c.hasID(implemented):
		case c.isGenerated(implemented):
			o.Is = append(o.Is, c.typeName(implemented))
		case c.modern && !c.isEverywhere(implemented):
			o.Foreign = append(o.Foreign, c.typeName(implemented))
		}
	}
	if t.Kind != introspection.Interface {
		return
	}
	for _, object := range c.schema.Types {
		if !c.isGenerated(object) && c.hasID(object) && slices.Contains(object.Interfaces, t) {
			o.Implementers = append(o.Implementers, c.typeName(object))
		}
	}
}

// method makes the method of a field.
func (c *clientViewer) method(field *introspection.Field, name string) clientMethod {
	required := field.Required()
	names, scope := nameArguments(required)
	m := clientMethod{GraphQL: field.Name, Parent: field.Parent.Name, Name: name, From: "&self.query", Field: field.Name,
		Local: scope.Claim("", "query").Name, Deprecated: deprecationNote(field.Deprecation), Docs: c.methodDocs(field, names)}
	for i, arg := range required {
		m.Params = append(m.Params, newParameter(names[i], c.given(arg.Type)))
		m.Args = append(m.Args, c.argument(arg, m.Local, names[i]))
	}
	result, read, made := c.outcome(field)
	if builder := c.names.opts[field]; builder != "" && len(field.Optional()) > 0 {
		m.Result, m.Made = builder, "at"
		return m
	}
	m.Result, m.Made, m.IsObject = result, made, read == ""
	if read != "" {
		m.Result = breakable("runtime::Call<" + result + ">")
	}
	m.Read = newRead(m.Local, read)
	return m
}

// newRead returns the call that reads the answer to a query, nil where it is read by nothing.
func newRead(query, reader string) *clientRead {
	if reader == "" {
		return nil
	}
	return &clientRead{Query: query, Reader: reader, Broken: breakable(reader)}
}

// setterNames sorts optional arguments, and returns the names of the methods that give them.
func setterNames(options []*introspection.Argument) []string {
	sortByName(options)
	names := make([]string, len(options))
	scope := naming.NewScope(isUnescapable, nil)
	for i, arg := range options {
		names[i] = escaped(scope.Claim(arg.Coordinate, member(arg.Name)).Name)
	}
	return names
}

// builder makes the call of a field whose optional arguments chain; nil where it has none.
func (c *clientViewer) builder(field *introspection.Field) *clientBuilder {
	options := field.Optional()
	if len(options) == 0 {
		return nil
	}
	b := &clientBuilder{Name: c.names.opts[field]}
	object, read, made := c.outcome(field)
	b.Made, b.Read = made, newRead("self.query", read)
	if read != "" {
		b.Answer = breakable(object)
	} else {
		b.Object, b.HasID = object, c.hasID(field.Type.Innermost().Named)
	}
	for i, name := range setterNames(options) {
		arg := options[i]
		text := comment{names: &prose{names: c, parent: field.Parent, field: field, enum: enumOf(arg)}}
		text.argument(arg, defaultText(c, arg))
		param := escaped(member(arg.Name))
		if isUnescapable(param) {
			param += "_"
		}
		b.Setters = append(b.Setters, clientSetter{Docs: text.text("    "), Name: name, Param: param, Type: newParameter(param, c.given(arg.Type)).Type,
			Deprecated: deprecationNote(arg.Deprecation), Arg: c.argument(arg, "self.query", param)})
	}
	return b
}

// kindSentences say what an entrypoint is for.
var kindSentences = map[introspection.EntrypointKind]string{
	introspection.Check:    "Entrypoint: a check, which fails where something is wrong.",
	introspection.Generate: "Entrypoint: a generator, whose changes are to be applied to the source.",
	introspection.Up:       "Entrypoint: a service to bring up.",
	introspection.Agent:    "Entrypoint: an agent.",
	introspection.Command:  "Entrypoint: a command.",
	introspection.Artifact: "Entrypoint: an artifact.",
	introspection.Shell:    "Entrypoint: a shell.",
	introspection.Function: "",
}

func (c *clientViewer) methodDocs(field *introspection.Field, names []string) string {
	text := comment{names: &prose{names: c, parent: field.Parent, field: field}}
	text.description(field.Description)
	text.paragraphIf(kindSentences[field.Entrypoint])
	text.experimental(field.Experimental)
	text.source(field.Source)
	var items []string
	for i, arg := range field.Required() {
		if arg.Description != "" {
			items = append(items, argumentItem(names[i], arg.Description, &prose{names: c, parent: field.Parent, field: field, enum: enumOf(arg)})...)
		}
	}
	if len(items) > 0 {
		text.paragraph("# Arguments")
		text.paragraph(items...)
	}
	if options := field.Optional(); len(options) > 0 {
		links := setterNames(options)
		for i, name := range links {
			name = strings.TrimPrefix(name, "r#")
			links[i] = "[`" + name + "`](" + c.names.opts[field] + "::" + name + "),"
		}
		last := len(links) - 1
		links[last] = strings.TrimSuffix(links[last], ",") + "."
		links[0] = "Optional arguments can be chained: " + links[0] // it may be the last, too
		text.paragraph(links...)
	}
	return text.text("    ")
}

func (c *clientViewer) typeDocs(t *introspection.Type) string {
	text := comment{names: &prose{names: c, parent: t}}
	text.description(t.Description)
	text.experimental(t.Experimental)
	text.source(t.Source)
	return text.text("")
}

// deprecationNote is the note of a deprecation as a literal; "" for none.
func deprecationNote(mark *introspection.Deprecation) string {
	if mark == nil {
		return ""
	}
	note := escapedText(docs.Folded(mark.Reason))
	if note == "" {
		note = "no longer supported"
	}
	return stringLiteral(note)
}

func (c *clientViewer) enum(t *introspection.Type) clientEnum {
	e := clientEnum{Docs: c.typeDocs(t), Name: c.names.types[t], Unknown: unknownVariant}
	names, warnings := nameClientVariants(t)
	c.warnings = append(c.warnings, warnings...)
	at := map[string]int{}
	for _, value := range t.Values {
		name := names[value.Name]
		if i, ok := at[name]; ok {
			e.Variants[i].Others = append(e.Variants[i].Others, value.Name)
			continue
		}
		at[name] = len(e.Variants)
		text := comment{names: &prose{names: c, parent: t, enum: t}}
		text.description(value.Description)
		text.experimental(value.Experimental)
		e.Variants = append(e.Variants, clientVariant{Docs: text.text("    "), Deprecated: deprecationNote(value.Deprecation), Name: name,
			Value: value.Name})
	}
	return e
}

func (c *clientViewer) input(t *introspection.Type) clientInput {
	in := clientInput{Docs: c.typeDocs(t), Name: c.names.types[t]}
	names, _ := nameArguments(t.InputFields)
	setters := naming.NewScope(func(name string) bool { return isUnescapable(name) || name == "new" }, nil)
	for i, field := range t.InputFields {
		text := comment{names: &prose{names: c, enum: enumOf(field)}}
		text.argument(field, defaultText(c, field))
		f := clientField{Docs: text.text("    "), GraphQL: field.Name, Name: names[i], Type: breakable(c.kept(field.Type)), Given: newParameter(names[i], c.givenField(field.Type)).Type,
			Optional: !field.Required, Param: names[i], Setter: escaped(setters.Claim(field.Coordinate, member(field.Name)).Name)}
		f.Func, f.Write = withDepth("field", "field_list", field.Type.Depth()), c.writer(field.Type.Innermost().Named)
		f.Value, f.IsText = valueOf(field.Type, f.Param), field.Type.Depth() == 0 && isText(field.Type)
		if !field.Type.IsList() && leadsTo(field.Type.Named, t, map[*introspection.Type]bool{}) {
			f.Type, f.Value, f.Write, f.Optional = breakable("Box<"+c.kept(field.Type)+">"), callOf("Box::new", f.Param), "runtime::boxed", true
		}
		in.Fields = append(in.Fields, f)
		if f.Optional {
			in.Optional = append(in.Optional, f)
		} else {
			in.Required = append(in.Required, f)
		}
	}
	return in
}

// givenField is the type of a parameter for a field of an input object: its IDs have to be known.
func (c *clientViewer) givenField(ref *introspection.Ref) string {
	switch {
	case ref.IsList() && ref.Elem.IsList():
		return c.kept(ref)
	case ref.IsList():
		return "impl IntoIterator<Item = " + c.givenField(ref.Elem) + ">"
	case ref.Named.Scalar == introspection.StringScalar:
		return "impl Into<String>"
	}
	return c.plain(ref)
}

// valueOf is what becomes of a parameter where an input object keeps it, with marks for where it breaks.
func valueOf(ref *introspection.Ref, param string) string {
	isText := ref.Innermost().Named.Scalar == introspection.StringScalar
	switch {
	case ref.Depth() == 0 && isText:
		return openChain + param + chained + ".into()" + closeChain
	case ref.Depth() == 1 && isText:
		return callOf("runtime::strings", param)
	case ref.Depth() == 1:
		return callOf("runtime::vec", param)
	}
	return param
}

// foreignInput makes the function that writes an input object of dagger_sdk, whose fields have other names there.
func (c *clientViewer) foreignInput(t *introspection.Type) clientInput {
	in := clientInput{Name: c.typeName(t), Writer: "write_" + snake(t.Name)}
	names, _ := nameArguments(t.InputFields)
	for i, field := range t.InputFields {
		named := field.Type.Innermost().Named
		f := clientField{GraphQL: field.Name, Name: names[i], Write: c.writer(named)}
		if named.IsID() {
			f.Write = "runtime::scalar"
		}
		f.Func = withDepth("field", "field_list", field.Type.Depth())
		in.Fields = append(in.Fields, f)
	}
	return in
}

// place is where an environment's source defines something: file and line, "" where that isn't known.
func place(at *introspection.SourceMap) string {
	if at == nil || at.Filename == "" {
		return ""
	}
	text := docs.Folded(at.Filename)
	if at.Line > 0 {
		text += ":" + strconv.Itoa(at.Line)
	}
	return strings.TrimSpace(text)
}
