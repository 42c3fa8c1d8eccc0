package introspection

import (
	"slices"
	"strconv"
)

type pendingDefault struct {
	arg  *Argument
	from *InputDefinition
}

func (b *binder) setDefaults() {
	for _, pending := range b.defaults {
		b.setDefault(pending.arg, pending.from)
	}
}

// setDefault gives an argument its default. A literal that isn't one is an error; one that isn't valid for the type
// is not shown; the argument stays one that can be left out, since it is the engine that fills it in.
func (b *binder) setDefault(arg *Argument, from *InputDefinition) {
	value, err := parseLiteral(*from.Default)
	if err != nil {
		b.fail(from.DefaultOffset, arg.Coordinate, "the default is not a GraphQL value: %s", err)
		return
	}
	if value.Kind == NullValue && arg.Type.NonNull {
		b.warn(b.document.Position(from.DefaultOffset), arg.Coordinate, "the default null is not valid for "+arg.Type.String(),
			"it counts as no default")
		arg.Required = true
		return
	}
	if !validValue(value, arg.Type) {
		b.warn(b.document.Position(from.DefaultOffset), arg.Coordinate,
			"the default "+value.String()+" is not valid for "+arg.Type.String(), "the argument can be left out all the same, "+
				"and generated code leaves the default to the engine")
		return
	}
	arg.Default = value
}

// validValue is GraphQL's input coercion of literals.
func validValue(value *Value, ref *Ref) bool {
	if value.Kind == NullValue {
		return !ref.NonNull
	}
	if ref.IsList() {
		if value.Kind != ListValue {
			return validValue(value, ref.Elem)
		}
		for _, item := range value.List {
			if !validValue(item, ref.Elem) {
				return false
			}
		}
		return true
	}
	switch ref.Named.Kind {
	case Enum:
		return value.Kind == EnumLiteral && slices.ContainsFunc(ref.Named.Values, func(v *EnumValue) bool { return v.Name == value.Text })
	case Input:
		return value.Kind == ObjectValue && validObject(value, ref.Named)
	case Scalar, Object, Interface, Union:
	}
	return validScalar(value, ref.Named.Scalar)
}

func validObject(value *Value, input *Type) bool {
	given := map[string]bool{}
	for _, entry := range value.Fields {
		field := input.InputField(entry.Name)
		if field == nil || !validValue(entry.Value, field.Type) {
			return false
		}
		given[entry.Name] = true
	}
	for _, field := range input.InputFields {
		if !given[field.Name] && field.Required {
			return false
		}
	}
	return true
}

// validScalar is what engines take for a scalar. Their Int has 64 bits.
func validScalar(value *Value, scalar ScalarKind) bool {
	switch scalar {
	case IntScalar:
		_, err := strconv.ParseInt(value.Text, 10, 64)
		return value.Kind == IntValue && err == nil
	case FloatScalar:
		_, err := strconv.ParseFloat(value.Text, 64)
		return (value.Kind == IntValue || value.Kind == FloatValue) && err == nil
	case StringScalar:
		return value.Kind == StringValue
	case BooleanScalar:
		return value.Kind == BooleanValue
	case IDScalar:
		return value.Kind == StringValue || value.Kind == IntValue
	case NotScalar, VoidScalar, JSONScalar, CustomScalar:
		return true
	}
	return true
}
