package rust

import (
	"slices"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// stubObject makes an object of the environment. The root of an environment that is served as the session's
// entrypoint has the functions that stand on Query.
func (s *stubViewer) stubObject(t *introspection.Type) stubObject {
	fields := t.Fields
	promoted := t == s.environment.Root && s.environment.ServedAsEntrypoint()
	if promoted {
		fields = s.environment.Promoted
	}
	o := s.structOf(t, fields)
	if promoted {
		o.IntoID = ""
	}
	for _, implemented := range t.Interfaces {
		if implemented.Owner == s.environment && !promoted {
			o.Implements = append(o.Implements, s.stubImplementation(implemented))
		}
	}
	return o
}

// stubScalar makes a scalar of the environment: in the dialect of typed IDs, those of its objects.
func (s *stubViewer) stubScalar(t *introspection.Type) scalar {
	s.uses.serde = true
	s.uses.arg["quote"] = true
	return scalar{Docs: s.typeDocs(t), Name: s.names.types[t], Of: s.spell}
}

// structOf makes the struct of an object or of an interface's client.
func (s *stubViewer) structOf(t *introspection.Type, fields []*introspection.Field) stubObject {
	var c comment
	c.description(t.Description)
	c.experimental(t.Experimental)
	c.source(t.Source)
	o := stubObject{Docs: c.text(""), Name: s.names.structName(t), GraphQLName: t.Name, Loader: s.loader(t),
		IsObject: s.isObject(t), Modern: s.runtime.loadable, Of: s.spell}
	if o.IsObject && o.Modern {
		o.IntoID = s.intoID(s.spell.ID)
		s.uses.intoID, s.uses.id, s.uses.loadable = true, true, true
		s.uses.answer["value"] = true
	}
	if o.IsObject {
		s.uses.answer["object"] = true
	}
	names, warnings := nameMethods(fields, nil)
	s.warnings = append(s.warnings, warnings...)
	for _, field := range fields {
		if reason := s.unsupportedStub(field); reason != "" {
			s.warn(field.Coordinate(), "is left out: "+reason)
			continue
		}
		o.Methods = append(o.Methods, s.stubMethod(field, names[field].plain, false, inherent, "&self.query"))
		if names[field].opts != "" {
			o.Methods = append(o.Methods, s.stubMethod(field, names[field].opts, true, inherent, "&self.query"))
			o.Options = append(o.Options, s.stubOptions(field))
		}
	}
	return o
}

// stubOptions makes the struct of a field's optional arguments.
func (s *stubViewer) stubOptions(field *introspection.Field) stubOptions {
	opts := stubOptions{Name: s.names.opts[field], Derive: "Clone, Debug, Default, PartialEq"}
	var c comment
	c.paragraph("Optional arguments. Those that are `None` are left to the environment.")
	opts.Docs = c.text("")
	args := optionalArgs(field)
	sortByName(args)
	names, _ := nameArguments(args)
	if borrowsText(field) {
		opts.Name += "<'a>"
	}
	for i, arg := range args {
		if s.objectOf(arg.Type) != nil {
			opts.Derive = "Clone, Default"
		}
		var c comment
		c.argument(arg, s.defaultText(arg))
		opts.Fields = append(opts.Fields, optionField{Docs: c.text("    "), Name: names[i], Type: s.option(arg.Type)})
	}
	return opts
}

func (s *stubViewer) stubInterface(t *introspection.Type) stubInterface {
	i := stubInterface{GraphQL: t.Name, Trait: s.names.types[t], Client: s.structOf(t, t.Fields)}
	i.Docs = i.Client.Docs
	i.Client.Implements = []stubImplementation{s.stubImplementation(t)}
	names, _ := nameMethods(t.Fields, nil)
	for _, field := range t.Fields {
		if s.unsupportedStub(field) == "" {
			m := s.stubMethod(field, names[field].plain, false, declared, "")
			i.Declarations = append(i.Declarations, declaration{Docs: m.Docs + m.Attributes, Head: m.Head})
		}
	}
	return i
}

func (s *stubViewer) stubImplementation(t *introspection.Type) stubImplementation {
	names, _ := nameMethods(t.Fields, nil)
	i := stubImplementation{Trait: s.names.types[t]}
	for _, field := range t.Fields {
		if s.unsupportedStub(field) == "" {
			i.Methods = append(i.Methods, s.stubMethod(field, names[field].plain, false, implemented, "&self.query"))
		}
	}
	return i
}

func (s *stubViewer) extensionName() string { return pascal(s.environment.Name) + "Ext" }

// rootMethod is the method of the client that gives the environment's root.
func (s *stubViewer) rootMethod() string {
	if constructor := s.environment.Constructor; constructor != nil {
		return escaped(clientMethod(constructor.Name))
	}
	return escaped(clientMethod(s.environment.Name))
}

// clientMethod is the name of a method that is added to the crate's Query, which has two of its own.
func clientMethod(name string) string {
	name = member(name)
	if handWritten.Has(name) || isUnescapable(name) {
		name += "_"
	}
	return name
}

// extensions are the traits that the environment gives to types of other files: one for each, the client's first.
func (s *stubViewer) extensions() []extension {
	own := map[*introspection.Type][]*introspection.Field{}
	parents := []*introspection.Type{s.schema.Query}
	for _, field := range s.environment.Extensions {
		if !slices.Contains(parents, field.Parent) {
			parents = append(parents, field.Parent)
		}
		own[field.Parent] = append(own[field.Parent], field)
	}
	var all []extension
	for _, parent := range parents {
		e := extension{For: s.typeName(parent), Trait: pascal(s.environment.Name) + pascal(parent.Name) + "Ext",
			Docs: "/// What the environment " + quoted(s.environment.Name) + " adds to `" + s.typeName(parent) + "`.\n"}
		if parent == s.schema.Query {
			e.Trait = s.extensionName()
			e.Docs = "/// Gives the client of a session the environment " + quoted(s.environment.Name) + ".\n"
			s.addRoot(&e)
		}
		s.addExtensions(&e, own[parent])
		if len(e.Methods) > 0 {
			all = append(all, e)
		}
	}
	return all
}

func (s *stubViewer) addExtensions(e *extension, fields []*introspection.Field) {
	names, _ := nameMethods(fields, handWritten)
	for _, field := range fields {
		if reason := s.unsupportedStub(field); reason != "" {
			s.warn(field.Coordinate(), "is left out: "+reason)
			continue
		}
		s.addPair(e, field, names[field])
	}
}

// addPair adds a field's method and its twin with options to a trait.
func (s *stubViewer) addPair(e *extension, field *introspection.Field, name methodName) {
	from := "&answer::at(self)"
	if field.Parent == s.schema.Query {
		from = "self"
	}
	add := func(name string, withOptions bool) {
		m := s.stubMethod(field, name, withOptions, declared, "")
		e.Declarations = append(e.Declarations, declaration{Docs: m.Docs + m.Attributes, Head: m.Head})
		e.Methods = append(e.Methods, s.stubMethod(field, name, withOptions, implemented, from))
	}
	if from != "self" {
		s.reach(field.Parent)
		s.uses.answer["object"] = true
	}
	add(name.plain, false)
	if name.opts != "" {
		add(name.opts, true)
	}
}

// addRoot adds the method that gives the environment's root.
func (s *stubViewer) addRoot(e *extension) {
	name := s.rootMethod()
	switch {
	case s.environment.Constructor != nil:
		s.addPair(e, s.environment.Constructor, methodName{plain: name, opts: optsName(s.environment.Constructor, name)})
	case s.environment.Root == nil:
	case s.environment.With != nil:
		// The arguments go to Query.with, and what comes back stands for the root.
		with := *s.environment.With
		root := *with.Type
		root.Named = s.environment.Root
		with.Type = &root
		s.names.opts[&with] = s.names.opts[s.environment.With]
		s.addPair(e, &with, methodName{plain: name, opts: optsName(&with, name)})
	default:
		head := signature("fn "+name, []string{"&self"}, s.typeName(s.environment.Root), "")
		e.Declarations = append(e.Declarations, declaration{Head: head + ";"})
		e.Methods = append(e.Methods, stubMethod{GraphQL: s.environment.Name, Parent: s.schema.Query.Name, Head: head + " {", Return: s.typeName(s.environment.Root) + " {\n            query: self.clone(),\n        }"})
	}
}

func optsName(field *introspection.Field, name string) string {
	if hasOptional(field) {
		return name + "_opts"
	}
	return ""
}

// outerOptions are the options of the method that gives the root, and of fields added to other types.
func (s *stubViewer) outerOptions() []stubOptions {
	var all []stubOptions
	fields := append([]*introspection.Field{}, s.environment.Extensions...)
	for _, field := range []*introspection.Field{s.environment.With, s.environment.Constructor} {
		if field != nil {
			fields = append([]*introspection.Field{field}, fields...)
		}
	}
	for _, field := range fields {
		if hasOptional(field) && s.unsupportedStub(field) == "" {
			all = append(all, s.stubOptions(field))
		}
	}
	return all
}

// foreignInput makes the function that writes an input object of the crate, whose fields have other names there.
func (s *stubViewer) foreignInput(t *introspection.Type) input {
	in := input{GraphQL: t.Name, Name: s.typeName(t), Docs: "write_" + snake(t.Name), First: "{"}
	names, _ := nameArguments(t.InputFields)
	for i, field := range t.InputFields {
		in.Literals = append(in.Literals, `    text += "`+in.First+field.Name+`:";`+"\n"+s.foreignLiteral(field.Type, "value."+names[i]))
		in.First = ","
	}
	return in
}

func (s *stubViewer) foreignLiteral(ref *introspection.Ref, place string) string {
	const indent, text = "    ", "text += &"
	named := ref.Innermost().Named
	switch {
	case ref.IsList() && (named.Builtin && named.Name != "ID"):
		return call(indent, text+s.uses.helper("join", ref.Depth()), "&"+place, s.writer(named))
	case ref.IsList():
		return call(indent, text+s.uses.helper("join", ref.Depth()), "&"+place, s.foreignWriter(named))
	case named.Name == "String":
		s.uses.arg["quote"] = true
		return call(indent, text+"arg::quote", "&"+place)
	case named.Builtin && named.Name != "ID":
		return indent + text + place + ".to_string();\n"
	case named.Kind == introspection.Scalar:
		s.uses.arg["quote"] = true
		return call(indent, text+"arg::quote", "&"+place+".0")
	}
	return call(indent, text+s.foreignWriter(named), "&"+place)
}
