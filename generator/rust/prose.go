package rust

import (
	"slices"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// namer knows what things are called in a file: "" for what isn't in it.
type namer interface {
	// linkMethod and linkVariant link what a field and an enum's value are.
	linkMethod(*introspection.Field) string
	linkVariant(enum *introspection.Type, value string) string
	// typeName is the name or path of a type.
	typeName(*introspection.Type) string
	// hasType reports whether the file declares the type.
	hasType(*introspection.Type) bool
	// schemaType is a type by its name, nil where there is none.
	schemaType(name string) *introspection.Type
}

// prose knows what the names in a description are called in Rust: those of the arguments, of the type's other
// fields, of enum values and of types. A nil prose knows none.
type prose struct {
	names namer
	// parent is the type that the text belongs to, field the field, where it is one's or an argument's; enum is the
	// type of the argument, where that is an enum.
	parent *introspection.Type
	field  *introspection.Field
	enum   *introspection.Type
}

// rename returns what stands in the documentation for a word of a description; quoted tells that the word stands
// there as code or in quotation marks. "" leaves it as it is.
func (p *prose) rename(word string, quoted bool) string {
	if p == nil || !quoted && !isCompound(word) {
		return ""
	}
	if p.field != nil {
		if name := p.argument(word); name != "" {
			return "`" + name + "`"
		}
	}
	if p.parent != nil {
		if field := p.parent.Field(word); field != nil {
			if link := p.names.linkMethod(field); link != "" {
				return link
			}
		}
	}
	if p.enum != nil {
		if link := p.names.linkVariant(p.enum, word); link != "" {
			return link
		}
	}
	if t := p.names.schemaType(word); t != nil && !t.Builtin && p.names.hasType(t) {
		return "`" + p.names.typeName(t) + "`"
	}
	return ""
}

// argument is what an argument of the field is called.
func (p *prose) argument(word string) string {
	at := slices.IndexFunc(p.field.Args, func(arg *introspection.Argument) bool { return arg.Name == word })
	if at < 0 {
		return ""
	}
	return strings.TrimPrefix(member(word), "r#")
}

// isCompound reports whether a word can't be one of the language that people speak: a capital behind a small letter,
// or an underscore between letters.
func isCompound(word string) bool {
	for i := 1; i < len(word); i++ {
		if word[i] >= 'A' && word[i] <= 'Z' && word[i-1] >= 'a' && word[i-1] <= 'z' || word[i] == '_' && i+1 < len(word) {
			return true
		}
	}
	return false
}

func (v *viewer) linkMethod(field *introspection.Field) string {
	if v.unsupported(field) != "" {
		return ""
	}
	return "[`" + v.names.structName(field.Parent) + "::" + strings.TrimPrefix(v.methodNames(field.Parent)[field].plain, "r#") + "`]"
}

func (v *viewer) linkVariant(enum *introspection.Type, value string) string {
	if name := v.variants(enum)[value]; name != "" {
		return "[`" + v.typeName(enum) + "::" + name + "`]"
	}
	return ""
}

func (v *viewer) hasType(t *introspection.Type) bool { return v.names.types[t] != "" }

func (v *viewer) schemaType(name string) *introspection.Type { return v.schema.Type(name) }

// defaultText is a default as Rust writes such a value, or "" where there is none.
func defaultText(names namer, arg *introspection.Argument) string {
	if arg.Default == nil {
		return ""
	}
	named := arg.Type.Innermost().Named
	if arg.Default.Kind == introspection.EnumLiteral {
		if link := names.linkVariant(named, arg.Default.Text); link != "" {
			return link
		}
	}
	return quoted(valueText(names, arg.Default, named))
}

func valueText(names namer, value *introspection.Value, named *introspection.Type) string {
	switch value.Kind {
	case introspection.NullValue:
		return "None"
	case introspection.StringValue:
		return literalOf(value.Text)
	case introspection.EnumLiteral:
		return strings.Trim(names.linkVariant(named, value.Text), "[`]")
	case introspection.ListValue:
		items := make([]string, len(value.List))
		for i, item := range value.List {
			items[i] = valueText(names, item, named)
		}
		return "[" + strings.Join(items, ", ") + "]"
	case introspection.ObjectValue:
		return objectText(names, value, named)
	case introspection.IntValue, introspection.FloatValue, introspection.BooleanValue:
	}
	return value.Text
}

func objectText(names namer, value *introspection.Value, named *introspection.Type) string {
	fields := make([]string, len(value.Fields))
	for i, field := range value.Fields {
		inner := named
		if of := named.InputField(field.Name); of != nil {
			inner = of.Type.Innermost().Named
		}
		fields[i] = member(field.Name) + ": " + valueText(names, field.Value, inner)
	}
	if len(fields) == 0 {
		return names.typeName(named) + " {}"
	}
	return names.typeName(named) + " { " + strings.Join(fields, ", ") + " }"
}

// nullText says what null becomes where the method's type has none; "" where null can't come, or stays.
func (v *viewer) nullText(field *introspection.Field) string {
	named := field.Type.Innermost().Named
	switch {
	case field.Shape == introspection.Void:
		return "The result carries no information."
	case field.Type.IsList():
		return v.nullInList(field.Type, named)
	case field.Type.NonNull || !named.IsLeaf() || v.reloads(field) != nil:
		return ""
	case named.Kind == introspection.Enum:
		return "Null is an error: no variant stands for it."
	}
	return "Null becomes " + quoted(v.zeroText(named)) + "."
}

// nullInList is the same for a list and its elements.
func (v *viewer) nullInList(ref *introspection.Ref, named *introspection.Type) string {
	if !named.IsLeaf() && !v.runtime.awaitsLists {
		return ""
	}
	var sentences []string
	for outer := ref; outer.IsList(); outer = outer.Elem {
		if !outer.NonNull {
			sentences = append(sentences, "A list that is null is given as an empty one.")
			break
		}
	}
	switch {
	case ref.Innermost().NonNull:
	case !named.IsLeaf():
		sentences = append(sentences, "Elements that are null are left out.")
	case named.Kind == introspection.Enum:
		sentences = append(sentences, "An element that is null is an error: no variant stands for it.")
	default:
		sentences = append(sentences, "Elements that are null are given as "+quoted(v.zeroText(named))+".")
	}
	return strings.Join(sentences, " ")
}

// zeroText is what stands in for null, as Rust writes it.
func (v *viewer) zeroText(named *introspection.Type) string {
	text := zero(named)
	if named.Builtin && !named.IsID() {
		return text
	}
	return v.typeName(named) + "(" + text + ")"
}
