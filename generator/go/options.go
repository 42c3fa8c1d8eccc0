package golang

import (
	"github.com/dagger-codegen/dagger-codegen/generator/naming"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// options returns the view of a field's optional arguments, nil if it has none.
func (b *binder) options(field *introspection.Field) *OptionsView {
	name := b.names.options[field]
	if name == "" {
		return nil
	}
	optional := b.optional(field)
	view := &OptionsView{
		Name:   name,
		Of:     b.spell(field.Parent) + "." + b.names.methods[field],
		Alias:  b.shared[field],
		Fields: make([]OptionView, len(optional)),
	}
	scope := naming.NewScope(nil, nil)
	for i, arg := range optional {
		view.Fields[i] = OptionView{
			GraphQL: arg.Name,
			Name:    b.claim(scope, arg.Coordinate, exportable(b.namer.exported(arg.Name))),
			Type:    b.argumentType(arg.Type, arg.TakesID),
			Zero:    b.zeroKind(arg),
			Forced:  b.forcedKind(arg),
		}
	}
	for _, one := range view.Fields {
		view.Forces = view.Forces || one.Forced != NotForced
	}
	view.Force = scope.Claim("", "ForceSendFields").Name
	for i, arg := range optional {
		b.optionDoc(&view.Fields[i], field, arg, view.Force)
	}
	return view
}

// zeroKind tells what the zero value of an argument looks like.
func (b *binder) zeroKind(arg *introspection.Argument) ZeroKind {
	if b.isObject(arg) && !arg.Type.IsList() {
		return ZeroObject
	}
	return b.zeroOf(arg.Type)
}

// zeroOf tells what the zero value of a type looks like that isn't an object's.
func (b *binder) zeroOf(ref *introspection.Ref) ZeroKind {
	switch {
	case ref.IsList():
		return ZeroList
	case ref.Named.Kind == introspection.Input:
		return ZeroInput
	}
	switch ref.Named.Scalar {
	case introspection.BooleanScalar:
		return ZeroBoolean
	case introspection.IntScalar, introspection.FloatScalar:
		return ZeroNumber
	case introspection.NotScalar, introspection.StringScalar, introspection.IDScalar, introspection.VoidScalar, introspection.JSONScalar,
		introspection.CustomScalar:
	}
	return ZeroText
}

// forcedKind tells what is sent for the zero value of an argument that is to be sent although it is zero: null where the
// zero value is none of GraphQL's and the argument may be null.
func (b *binder) forcedKind(arg *introspection.Argument) ForcedKind {
	switch b.zeroKind(arg) {
	case ZeroList, ZeroBoolean, ZeroNumber:
		return ForcedValue
	case ZeroInput:
		if arg.Type.NonNull {
			return forcedInput(arg.Type.Named)
		}
		return ForcedNull
	case ZeroObject:
		if arg.Type.NonNull {
			return NotForced
		}
		return ForcedNull
	case ZeroText:
	}
	isEnum := arg.Type.Named.Kind == introspection.Enum
	switch {
	case isEnum && arg.Type.NonNull:
		return NotForced
	case isEnum, arg.Type.Named.IsID() && !arg.Type.NonNull:
		return ForcedNull
	}
	return ForcedValue
}

// forcedInput tells how an input object is sent in which nothing is set: without fields where it needs none, as it is where
// all that it needs has a zero value that the query builder doesn't drop, and not at all otherwise.
func forcedInput(t *introspection.Type) ForcedKind {
	kind := ForcedEmpty
	for _, field := range t.InputFields {
		if !field.Required {
			continue
		}
		kind = ForcedValue
		if field.Type.IsList() {
			continue
		}
		switch field.Type.Named.Scalar {
		case introspection.BooleanScalar, introspection.IntScalar, introspection.FloatScalar:
		case introspection.NotScalar, introspection.StringScalar, introspection.IDScalar, introspection.VoidScalar,
			introspection.JSONScalar, introspection.CustomScalar:
			return NotForced
		}
	}
	return kind
}
