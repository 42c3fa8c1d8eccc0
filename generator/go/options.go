package golang

import (
	"strconv"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator/naming"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// options returns the view of a field's optional arguments, nil if it has none.
func (b *binder) options(field *introspection.Field) *OptionsView {
	name := b.names.options[field]
	if name == "" {
		return nil
	}
	b.uses.forcesFields = true
	optional := b.optional(field)
	view := &OptionsView{
		Doc:    b.optionsDoc(field, name),
		Name:   name,
		Fields: make([]OptionView, len(optional)),
	}
	scope := naming.NewScope(nil, nil)
	var sendable []string
	for i, arg := range optional {
		goName := b.claim(scope, arg.Coordinate, exportable(b.namer.exported(arg.Name)))
		one := OptionView{
			Name:  goName,
			Type:  b.argumentType(arg.Type, b.isRaw(field, arg)),
			Wire:  quote(arg.Name),
			Label: quote(goName),
			IsSet: b.isSet(field, arg, "o."+goName),
		}
		if one.Sendable, one.Instead = b.zero(field, arg); one.Sendable {
			sendable = append(sendable, goName)
		}
		b.uses.forcesNull = b.uses.forcesNull || one.Instead == "null"
		b.uses.forcesEmpty = b.uses.forcesEmpty || one.Instead == "empty"
		view.Fields[i] = one
	}
	view.Sendable = strconv.Quote(strings.Join(sendable, " "))
	view.Force = scope.Claim("", "ForceSendFields").Name
	for i, arg := range optional {
		view.Fields[i].Doc = b.optionDoc(field, arg, view.Force)
	}
	return view
}

// isSet spells the condition under which an optional argument is sent without being forced to.
func (b *binder) isSet(field *introspection.Field, arg *introspection.Argument, value string) string {
	named := arg.Type.Innermost().Named
	switch {
	case arg.Type.IsList():
		return "len(" + value + ") > 0"
	case b.isObject(field, arg):
		return value + " != nil"
	case named.Kind == introspection.Input:
		return "!querybuilder.IsZeroValue(" + value + ")"
	case named.Builtin && named.Name == "Boolean":
		return value
	case named.Builtin && (named.Name == "Int" || named.Name == "Float"):
		return value + " != 0"
	}
	return value + ` != ""`
}

// zero tells whether the zero value of an optional argument can be sent, and what is sent instead of one that isn't a
// value in GraphQL: null where the argument may be null.
func (b *binder) zero(field *introspection.Field, arg *introspection.Argument) (sendable bool, instead string) {
	named := arg.Type.Named
	switch {
	case arg.Type.IsList():
		return true, ""
	case b.isObject(field, arg), named.Kind == introspection.Enum:
		if arg.Type.NonNull {
			return false, ""
		}
		return true, "null"
	case named.Kind == introspection.Input && arg.Type.NonNull:
		return isSendableEmpty(named)
	case named.Kind == introspection.Input, named.IsID() && !arg.Type.NonNull:
		return true, "null"
	}
	return true, ""
}

// isSendableEmpty tells how an input object is sent in which nothing is set: as an empty one where it needs nothing, as
// it is where all that it needs has a zero value that the query builder doesn't drop, and not at all otherwise.
func isSendableEmpty(t *introspection.Type) (sendable bool, instead string) {
	instead = "empty"
	for _, field := range t.InputFields {
		if !field.Required {
			continue
		}
		instead = ""
		switch named := field.Type.Named; {
		case field.Type.IsList():
		case named.Builtin && (named.Name == "Boolean" || named.Name == "Int" || named.Name == "Float"):
		default:
			return false, ""
		}
	}
	return true, instead
}
