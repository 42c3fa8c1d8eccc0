package rust

import (
	"cmp"
	"slices"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

func (v *viewer) typeDocs(t *introspection.Type) string {
	c := comment{names: &prose{names: v, parent: t}}
	c.description(t.Description)
	c.experimental(t.Experimental)
	return c.text("")
}

func (v *viewer) scalar(t *introspection.Type) scalar {
	v.uses.serde = true
	v.uses.arg["quote"] = true
	s := scalar{Docs: v.typeDocs(t), Name: v.names.types[t], Of: v.spell.unless()}
	if !t.IsID() {
		return s
	}
	s.Alias = t.Name != "ID" && v.schema.Dialect.IDs == introspection.AliasedIDs
	s.IsID, s.IntoID = true, v.intoID(s.Name)
	v.uses.intoID = v.uses.intoID || !s.Alias
	if t.Identifies != nil && v.typedIDs() && v.idScalar(t.Identifies) == t {
		s.Identifies = v.names.structName(t.Identifies)
		v.uses.answer["value"] = true
	}
	return s
}

// intoID lays out the head of the method by which a value gives its ID.
func (v *viewer) intoID(id string) string {
	result := "std::pin::Pin<" + v.spell.Box + "<dyn core::future::Future<Output = " + v.spell.Result + "<" + id + ", " +
		v.spell.Error + ">> + " + v.spell.Send + ">>"
	if width(result) <= openWidth && !v.spell.unusual {
		return "" // the template's own form
	}
	return intoIDHead(result)
}

func (v *viewer) enum(t *introspection.Type) enum {
	v.uses.serde = true
	e := enum{GraphQL: t.Name, Docs: v.typeDocs(t), Name: v.names.types[t], Of: v.spell.unless()}
	names, warnings := nameVariants(t)
	v.warnings = append(v.warnings, warnings...)
	seen := map[string]bool{}
	for _, value := range t.Values {
		if name := names[value.Name]; !seen[name] {
			seen[name] = true
			e.Variants = append(e.Variants, v.variant(t, name, value))
		}
	}
	slices.SortFunc(e.Variants, func(a, b variant) int { return cmp.Compare(a.Name, b.Name) })
	return e
}

func (v *viewer) variant(t *introspection.Type, name string, value *introspection.EnumValue) variant {
	c := comment{names: &prose{names: v, parent: t, enum: t}}
	c.description(value.Description)
	c.experimental(value.Experimental)
	return variant{Docs: c.text("    "), Attributes: v.deprecation(value.Deprecation), Name: name, GraphQL: value.Name}
}

func (v *viewer) input(t *introspection.Type) input {
	v.uses.serde = true
	in := input{GraphQL: t.Name, Docs: v.typeDocs(t), Name: v.names.types[t], Of: v.spell.unless(), First: "{"}
	names, _ := nameArguments(t.InputFields)
	for i, field := range t.InputFields {
		c := comment{names: &prose{names: v, enum: enumOf(field)}}
		c.argument(field, defaultText(v, field))
		f := inputField{Docs: c.text("    "), Name: names[i], Type: v.owned(field.Type)}
		if !field.Type.IsList() && leadsTo(field.Type.Named, t, map[*introspection.Type]bool{}) {
			f.Type = v.spell.Option + "<" + v.spell.Box + "<" + f.Type + ">>"
			in.Optional = append(in.Optional, optionalInput{Open: "        if let Some(value) = &self." + f.Name + " {\n",
				Name: field.Name})
		} else {
			in.Literals = append(in.Literals, `        text += "`+in.First+field.Name+`:";`+"\n"+v.literal(field.Type, "self."+f.Name))
			in.First = ","
		}
		in.Fields = append(in.Fields, f)
	}
	return in
}

// leadsTo reports whether a value of an input object holds one of another without a list between. Where a type leads
// to itself, Rust can't lay such a value out without a box, and none could be made without an option.
func leadsTo(from, to *introspection.Type, seen map[*introspection.Type]bool) bool {
	if from == to {
		return true
	}
	if from.Kind != introspection.Input || seen[from] {
		return false
	}
	seen[from] = true
	for _, field := range from.InputFields {
		if !field.Type.IsList() && leadsTo(field.Type.Named, to, seen) {
			return true
		}
	}
	return false
}

// literal is the statement that adds a value's GraphQL literal to the text; place is the value, owned by another.
func (v *viewer) literal(ref *introspection.Ref, place string) string {
	const indent, text = "        ", "text += &"
	named := ref.Innermost().Named
	if depth := ref.Depth(); depth > 0 {
		return call(indent, text+"arg::"+v.uses.helper("join", depth), "&"+place, v.writer(named))
	}
	switch {
	case named.Scalar == introspection.StringScalar:
		v.uses.arg["quote"] = true
		return call(indent, text+"arg::quote", "&"+place)
	case named.Scalar.IsPlain():
		return indent + text + place + ".to_string();\n"
	}
	return indent + text + place + ".literal();\n"
}

// writer is the function that gives the GraphQL literal of a value of a named type.
func (v *viewer) writer(named *introspection.Type) string {
	switch {
	case named.Scalar == introspection.StringScalar:
		v.uses.arg["text"] = true
		return "arg::text"
	case named.Scalar.IsPlain():
		v.uses.arg["display"] = true
		return "arg::display"
	}
	return v.typeName(named) + "::literal"
}
