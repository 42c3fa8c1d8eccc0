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
	known := make([]string, len(optional))
	for i, arg := range optional {
		goName := b.claim(scope, arg.Coordinate, exportable(b.namer.exported(arg.Name)))
		raw := b.isRaw(field, arg)
		known[i] = goName
		view.Fields[i] = OptionView{
			Name:  goName,
			Type:  b.argumentType(arg.Type, raw),
			Wire:  quote(arg.Name),
			Label: quote(goName),
		}
		view.Fields[i].IsSet, view.Fields[i].ForcesNull = b.isSet(field, arg, "o."+goName)
		b.uses.forcesNull = b.uses.forcesNull || view.Fields[i].ForcesNull
	}
	view.Known = strconv.Quote(strings.Join(known, " "))
	view.Force = scope.Claim("", "ForceSendFields").Name
	for i, arg := range optional {
		view.Fields[i].Doc = b.optionDoc(field, arg, view.Force)
	}
	return view
}

// isSet spells the condition under which an optional argument is sent without being forced to, and tells whether
// its zero value stands for null.
func (b *binder) isSet(field *introspection.Field, arg *introspection.Argument, value string) (condition string, isNull bool) {
	named := arg.Type.Innermost().Named
	switch {
	case arg.Type.IsList():
		return "len(" + value + ") > 0", false
	case b.isObject(field, arg):
		return value + " != nil", true
	case named.Kind == introspection.Input:
		return "!querybuilder.IsZeroValue(" + value + ")", true
	case named.Kind == introspection.Enum:
		return value + ` != ""`, true
	case named.Builtin && named.Name == "Boolean":
		return value, false
	case named.Builtin && (named.Name == "Int" || named.Name == "Float"):
		return value + " != 0", false
	}
	return value + ` != ""`, named.IsID()
}
