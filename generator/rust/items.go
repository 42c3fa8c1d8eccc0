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
	s := scalar{Docs: v.typeDocs(t), Name: v.names.types[t], Of: v.spell.unless()}
	if !t.IsID() {
		return s
	}
	s.Alias = t != v.schema.AnyID() && v.schema.Dialect.IDs == introspection.AliasedIDs
	s.IsID, s.Head = true, identity{s.Name, s.Of}
	if t.Identifies != nil && v.typedIDs() && v.idScalar(t.Identifies) == t {
		s.Identifies = v.names.structName(t.Identifies)
	}
	return s
}

func (v *viewer) enum(t *introspection.Type) enum {
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
	return variant{Docs: c.text("    "), Deprecated: deprecationOf(value.Deprecation), Name: name, GraphQL: value.Name}
}

func (v *viewer) input(t *introspection.Type) input {
	in := input{GraphQL: t.Name, Docs: v.typeDocs(t), Name: v.names.types[t], Of: v.spell.unless(), IsOpen: true}
	names, _ := nameArguments(t.InputFields)
	for i, field := range t.InputFields {
		c := comment{names: &prose{names: v, enum: enumOf(field)}}
		c.argument(field, defaultText(v, field))
		f := inputField{Docs: c.text("    "), Name: names[i], Type: breakable(v.owned(field.Type))}
		if !field.Type.IsList() && leadsTo(field.Type.Named, t, map[*introspection.Type]bool{}) {
			f.Type = breakable(v.spell.Option + "<" + v.spell.Box + "<" + v.owned(field.Type) + ">>")
			in.Optional = append(in.Optional, optionalInput{Field: f.Name, Name: field.Name})
		} else {
			literal := v.literal(field, f.Name)
			if in.IsOpen {
				literal.Before = "{"
			}
			in.Literals, in.IsOpen = append(in.Literals, literal), false
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

// literal is how a field's GraphQL literal is made.
func (v *viewer) literal(field *introspection.Argument, name string) inputLiteral {
	l := inputLiteral{Before: ",", Name: field.Name, Field: name}
	named := field.Type.Innermost().Named
	switch depth := field.Type.Depth(); {
	case depth > 0:
		l.Helper, l.Write = v.argumentHelper("join", depth), v.writer(named)
	case named.Scalar == introspection.StringScalar:
		l.Helper = v.argumentHelper("quote", 0)
	case named.Scalar.IsPlain():
		l.Call = "to_string"
	default:
		l.Call = "literal"
	}
	return l
}

// writer is the function that gives the GraphQL literal of a value of a named type.
func (v *viewer) writer(named *introspection.Type) string {
	switch {
	case named.Scalar == introspection.StringScalar:
		return "arg::" + v.argumentHelper("text", 0)
	case named.Scalar.IsPlain():
		return "arg::" + v.argumentHelper("display", 0)
	}
	return v.typeName(named) + "::literal"
}
