package changes

import (
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

func (c *comparison) fields(before, after *introspection.Type) {
	for _, field := range before.Fields {
		other := after.Field(field.Name)
		if other == nil {
			c.addOwned(field.Owner, FieldRemoved, Breaking, field.Coordinate(), "the field was removed")
			continue
		}
		c.result(field, other)
		c.arguments(field, other)
		c.deprecation(other.Owner, field.Coordinate(), field.Deprecation, other.Deprecation)
	}
	for _, field := range after.Fields {
		if before.Field(field.Name) == nil {
			c.addOwned(field.Owner, FieldAdded, Safe, field.Coordinate(), "the field was added")
		}
	}
}

func (c *comparison) result(before, after *introspection.Field) {
	from, to := before.Type.String(), after.Type.String()
	switch {
	case !safeResult(before.Type, after.Type):
		c.addOwned(after.Owner, FieldChangedKind, Breaking, before.Coordinate(), "the type changed from "+from+" to "+to)
	case from != to:
		c.addOwned(after.Owner, FieldChangedKindSafe, Safe, before.Coordinate(), "the type changed from "+from+" to "+to)
	case identified(before.Type) != identified(after.Type):
		c.identity(after.Owner, before.Coordinate(), before.Type, after.Type)
	}
}

func identified(ref *introspection.Ref) string {
	if t := ref.Innermost().Identifies; t != nil {
		return t.Name
	}
	return ""
}

func (c *comparison) identity(owner *introspection.Environment, coordinate string, before, after *introspection.Ref) {
	name := func(ref *introspection.Ref) string {
		if name := identified(ref); name != "" {
			return name
		}
		return "any object"
	}
	c.addOwned(owner, IdentifiedTypeChanged, Breaking, coordinate, "the ID of "+name(before)+" is the ID of "+name(after)+" now")
}

func (c *comparison) arguments(before, after *introspection.Field) {
	for _, arg := range before.Args {
		other := argument(after.Args, arg.Name)
		if other == nil {
			c.addOwned(arg.Owner, ArgRemoved, Breaking, arg.Coordinate, "the argument was removed")
			continue
		}
		c.input(arg, other, ArgChangedKind, ArgChangedKindSafe)
	}
	for _, arg := range after.Args {
		switch {
		case argument(before.Args, arg.Name) != nil:
		case arg.Required:
			c.addOwned(arg.Owner, RequiredArgAdded, Breaking, arg.Coordinate, "a required argument was added")
		default:
			c.addOwned(arg.Owner, OptionalArgAdded, Dangerous, arg.Coordinate, "an optional argument was added")
		}
	}
}

func (c *comparison) inputFields(before, after *introspection.Type) {
	for _, field := range before.InputFields {
		other := after.InputField(field.Name)
		if other == nil {
			c.addOwned(field.Owner, FieldRemoved, Breaking, field.Coordinate, "the field was removed")
			continue
		}
		c.input(field, other, FieldChangedKind, FieldChangedKindSafe)
	}
	for _, field := range after.InputFields {
		switch {
		case before.InputField(field.Name) != nil:
		case field.Required:
			c.addOwned(field.Owner, RequiredInputFieldAdded, Breaking, field.Coordinate, "a required field was added")
		default:
			c.addOwned(field.Owner, OptionalInputFieldAdded, Dangerous, field.Coordinate, "an optional field was added")
		}
	}
}

func argument(args []*introspection.Argument, name string) *introspection.Argument {
	for _, arg := range args {
		if arg.Name == name {
			return arg
		}
	}
	return nil
}

// input compares an argument or a field of an input object.
func (c *comparison) input(before, after *introspection.Argument, changed, changedSafely Kind) {
	from, to := before.Type.String(), after.Type.String()
	lostDefault := !before.Required && after.Required && before.Type.NonNull && after.Type.NonNull
	switch {
	case !safeInput(before.Type, after.Type):
		c.addOwned(after.Owner, changed, Breaking, before.Coordinate, "the type changed from "+from+" to "+to)
	case lostDefault:
		c.addOwned(after.Owner, changed, Breaking, before.Coordinate, "the default was removed, so that a value must be given")
	case from != to:
		c.addOwned(after.Owner, changedSafely, Safe, before.Coordinate, "the type changed from "+from+" to "+to)
	case identified(before.Type) != identified(after.Type):
		c.identity(after.Owner, before.Coordinate, before.Type, after.Type)
	}
	if old, recent := literal(before.Default), literal(after.Default); old != recent && !lostDefault {
		c.addOwned(after.Owner, ArgDefaultValueChange, Dangerous, before.Coordinate, "the default changed from "+old+" to "+recent)
	}
	c.deprecation(after.Owner, before.Coordinate, before.Deprecation, after.Deprecation)
}

func literal(value *introspection.Value) string {
	if value == nil {
		return "none"
	}
	return value.String()
}

// safeResult reports whether who reads the old type can read the new one: the same, or one that is null less often.
func safeResult(before, after *introspection.Ref) bool {
	if before.NonNull && !after.NonNull {
		return false
	}
	if before.IsList() || after.IsList() {
		return before.IsList() && after.IsList() && safeResult(before.Elem, after.Elem)
	}
	return before.Named.Name == after.Named.Name
}

// safeInput reports whether what was given for the old type can be given for the new one: the same, or one that takes
// null too.
func safeInput(before, after *introspection.Ref) bool {
	if after.NonNull && !before.NonNull {
		return false
	}
	if before.IsList() || after.IsList() {
		return before.IsList() && after.IsList() && safeInput(before.Elem, after.Elem)
	}
	return before.Named.Name == after.Named.Name
}
