package golang

import (
	"strconv"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/docs"
)

// linker returns the function that makes a doc link of what a description names: a type, Type.field, or a field of
// the type that the description is in.
func (b *binder) linker(within *introspection.Type) func(string) string {
	return func(name string) string {
		if parent, member, found := strings.Cut(name, "."); found {
			return b.methodLink(b.schema.Type(parent), member)
		}
		if t := b.schema.Type(name); t != nil && !t.Builtin && b.names.types[t] != "" {
			return "[" + b.spell(t) + "]"
		}
		return b.methodLink(within, name)
	}
}

func (b *binder) methodLink(t *introspection.Type, name string) string {
	if t == nil || !introspection.IsName(name) {
		return ""
	}
	if field := t.Field(name); field != nil && b.names.methods[field] != "" {
		return "[" + b.spell(t) + "." + b.names.methods[field] + "]"
	}
	return ""
}

func (b *binder) typeDoc(t *introspection.Type, otherwise string) string {
	text := description(t.Description, b.linker(t))
	if text == "" {
		text = otherwise
	}
	return lineComment("", text, b.experimental(t.Experimental, t), source(t.Source))
}

// methodDoc returns the comment of a method.
func (b *binder) methodDoc(indent string, field *introspection.Field, s *signature) string {
	text := description(field.Description, b.linker(field.Parent))
	if text == "" {
		text = b.names.methods[field] + " selects " + field.Coordinate() + "."
	}
	nullable := ""
	if field.Shape == introspection.Nullable {
		nullable = "The result is nil, without an error, where there is none."
	}
	return lineComment(indent, text, b.parametersDoc(field, s), nullable, entrypointDoc(field), b.experimental(field.Experimental, field.Parent),
		source(field.Source), b.deprecated(field.Deprecation, field.Parent))
}

// parametersDoc lists what the schema says of the parameters.
func (b *binder) parametersDoc(field *introspection.Field, s *signature) string {
	var list strings.Builder
	for _, p := range s.required {
		text := docs.Folded(p.arg.Description)
		if p.arg.Deprecation != nil {
			text = strings.TrimSpace(text + " " + b.deprecated(p.arg.Deprecation, field.Parent))
		}
		if text == "" {
			continue
		}
		if list.Len() > 0 {
			list.WriteByte('\n')
		}
		list.WriteString("  - " + p.name + ": ")
		if strings.Contains(text, "`") {
			text = linkNames(text, b.linker(field.Parent))
		}
		list.WriteString(text)
	}
	return list.String()
}

// entrypointDoc tells what a function of an environment is for, where it is for more than being called.
func entrypointDoc(field *introspection.Field) string {
	if field.Entrypoint == introspection.NotEntrypoint || field.Entrypoint == introspection.Function {
		return ""
	}
	return "Entrypoint: " + string(field.Entrypoint) + "."
}

func (b *binder) optionsDoc(field *introspection.Field, name string) string {
	parent := b.spell(field.Parent)
	return lineComment("", name+" are the optional arguments of ["+parent+"."+b.names.methods[field]+"].")
}

func (b *binder) optionDoc(field *introspection.Field, arg *introspection.Argument, force string) string {
	value := defaultDoc(arg)
	if zero := unsent(arg); value != "" && zero != "" {
		value += "; " + force + " sends " + zero + "."
	}
	return lineComment("\t", description(arg.Description, b.linker(field.Parent)), value,
		b.experimental(arg.Experimental, field.Parent), source(arg.Source), b.deprecated(arg.Deprecation, field.Parent))
}

// defaultDoc tells the default of an optional argument, unless it is what Go's zero value says anyway.
func defaultDoc(arg *introspection.Argument) string {
	if arg.Default == nil {
		return ""
	}
	switch literal := arg.Default.String(); literal {
	case "false", "0", `""`, "[]", "null":
		return ""
	default:
		return "Default: " + literal
	}
}

// unsent is the literal of a Go zero value that isn't sent though it differs from the default; "" where there is
// none or it can't be a value of the type.
func unsent(arg *introspection.Argument) string {
	switch named := arg.Type.Innermost().Named; {
	case arg.Type.IsList():
		return "[]"
	case named.Builtin && named.Name == "Boolean":
		return "false"
	case named.Builtin && (named.Name == "Int" || named.Name == "Float"):
		return "0"
	case named.Builtin && named.Name == "String":
		return `""`
	}
	return ""
}

func (b *binder) experimental(mark *introspection.Experimental, within *introspection.Type) string {
	if mark == nil {
		return ""
	}
	return marked("Experimental", mark.Reason, "may change or go.", b.linker(within))
}

func (b *binder) deprecated(mark *introspection.Deprecation, within *introspection.Type) string {
	if mark == nil {
		return ""
	}
	return marked("Deprecated", mark.Reason, "No longer supported.", b.deprecationLinker(within))
}

// deprecationLinker also spells as Go does what it can't link: what a deprecation names is nearly always a field or
// an argument to use instead.
func (b *binder) deprecationLinker(within *introspection.Type) func(string) string {
	link := b.linker(within)
	return func(name string) string {
		if target := link(name); target != "" || !introspection.IsName(name) {
			return target
		}
		return exportable(b.namer.exported(name))
	}
}

// source tells where an environment's source defines something; "" where that isn't known.
func source(at *introspection.SourceMap) string {
	if at == nil || at.Filename == "" {
		return ""
	}
	place := at.Filename
	if at.Line > 0 {
		place += ":" + strconv.Itoa(at.Line)
	}
	text := "Source: " + oneLine(place)
	if at.Module != "" {
		text += " in " + oneLine(at.Module)
	}
	if at.URL != "" {
		text += " (" + oneLine(at.URL) + ")"
	}
	return text
}
