package rust

import (
	"slices"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// prose knows what the names in a description are called in Rust: those of the arguments, of the type's other
// fields, of enum values and of types. A nil prose knows none.
type prose struct {
	viewer *viewer
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
		if field := p.parent.Field(word); field != nil && p.viewer.unsupported(field) == "" {
			return "[`" + p.viewer.names.structName(p.parent) + "::" + strings.TrimPrefix(p.viewer.methodNames(p.parent)[field].plain, "r#") + "`]"
		}
	}
	if p.enum != nil {
		if link := p.viewer.variantLink(p.enum, word); link != "" {
			return link
		}
	}
	if t := p.viewer.schema.Type(word); t != nil && !t.Builtin && p.viewer.names.types[t] != "" {
		return "`" + p.viewer.names.structName(t) + "`"
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

// variantLink links an enum's variant by the name of its value; "" where the enum has no such value.
func (v *viewer) variantLink(enum *introspection.Type, value string) string {
	if name := v.variants(enum)[value]; name != "" {
		return "[`" + v.typeName(enum) + "::" + name + "`]"
	}
	return ""
}

// defaultText is a default as Rust writes such a value, or "" where there is none.
func (v *viewer) defaultText(arg *introspection.Argument) string {
	if arg.Default == nil {
		return ""
	}
	named := arg.Type.Innermost().Named
	if arg.Default.Kind == introspection.EnumLiteral {
		if link := v.variantLink(named, arg.Default.Text); link != "" {
			return link
		}
	}
	return quoted(v.valueText(arg.Default, named))
}

func (v *viewer) valueText(value *introspection.Value, named *introspection.Type) string {
	switch value.Kind {
	case introspection.NullValue:
		return "None"
	case introspection.StringValue:
		return literalOf(value.Text)
	case introspection.EnumLiteral:
		if name := v.variants(named)[value.Text]; name != "" {
			return v.typeName(named) + "::" + name
		}
	case introspection.ListValue:
		items := make([]string, len(value.List))
		for i, item := range value.List {
			items[i] = v.valueText(item, named)
		}
		return "[" + strings.Join(items, ", ") + "]"
	case introspection.ObjectValue:
		return v.objectText(value, named)
	case introspection.IntValue, introspection.FloatValue, introspection.BooleanValue:
	}
	return value.Text
}

func (v *viewer) objectText(value *introspection.Value, named *introspection.Type) string {
	fields := make([]string, len(value.Fields))
	for i, field := range value.Fields {
		inner := named
		if of := named.InputField(field.Name); of != nil {
			inner = of.Type.Innermost().Named
		}
		fields[i] = member(field.Name) + ": " + v.valueText(field.Value, inner)
	}
	if len(fields) == 0 {
		return v.typeName(named) + " {}"
	}
	return v.typeName(named) + " { " + strings.Join(fields, ", ") + " }"
}

// nullText says what null becomes where the method's type has none; "" where null can't come, or stays.
func (v *viewer) nullText(field *introspection.Field) string {
	named := field.Type.Innermost().Named
	switch {
	case field.Shape == introspection.Void:
		return "There is no result: the value says nothing."
	case field.Type.IsList():
		return v.nullInList(field.Type, named)
	case field.Type.NonNull || !named.IsLeaf() || v.reloadsParent(field):
		return ""
	case named.Kind == introspection.Enum:
		return "Null is an error: no variant stands for it."
	}
	return "Null is given as " + quoted(v.zeroText(named)) + "."
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
