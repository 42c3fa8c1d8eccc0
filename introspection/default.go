package introspection

import (
	"math"
	"strconv"
)

// setDefault gives an argument its default. A literal that isn't one is an error; one that isn't valid for the type
// counts as none, as the engine's own generators have it.
func (b *binder) setDefault(arg *Argument, from InputDefinition) {
	arg.Required = arg.Type.NonNull
	if from.Default == nil {
		return
	}
	value, err := parseLiteral(*from.Default)
	if err != nil {
		b.fail(from.DefaultOffset, arg.Coordinate, "the default is not a GraphQL value: %s", err)
		return
	}
	if !validValue(value, arg.Type) {
		b.warn(b.document.Position(from.DefaultOffset), arg.Coordinate,
			"the default "+value.String()+" is not valid for "+arg.Type.String(), "it counts as no default")
		return
	}
	arg.Default = value
	arg.Required = false
}

// validValue is GraphQL's input coercion of literals. Enum values and input fields are not looked up: their types
// may not be filled in yet, and the engine coerces defaults itself.
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
		return value.Kind == EnumLiteral
	case Input:
		return value.Kind == ObjectValue
	}
	return validScalar(value, ref.Named.Name)
}

func validScalar(value *Value, scalar string) bool {
	switch scalar {
	case "Int":
		n, err := strconv.ParseInt(value.Text, 10, 64)
		return value.Kind == IntValue && err == nil && n >= math.MinInt32 && n <= math.MaxInt32
	case "Float":
		_, err := strconv.ParseFloat(value.Text, 64)
		return (value.Kind == IntValue || value.Kind == FloatValue) && err == nil
	case "String":
		return value.Kind == StringValue
	case "Boolean":
		return value.Kind == BooleanValue
	case "ID":
		return value.Kind == StringValue || value.Kind == IntValue
	}
	return true
}
