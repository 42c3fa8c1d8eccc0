// Package changes tells what differs between two schemas, by the kinds of change that graphql-js knows
// (findBreakingChanges, findDangerousChanges, findSafeChanges), with its names for them. What graphql-js doesn't know and
// callers of an engine see is added: the object that an ID stands for, and deprecations.
//
// A breaking change makes requests fail that were right. A dangerous one can change what right requests do. A safe one
// does neither. What a change does to the callers of generated code in a language is another question.
package changes

import (
	"cmp"
	"slices"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// Level is what a change does to requests.
type Level int

// The levels, the worst first.
const (
	Breaking Level = iota
	Dangerous
	Safe
)

// String returns the level in lower case.
func (l Level) String() string { return [...]string{"breaking", "dangerous", "safe"}[l] }

// Kind is a kind of change, by graphql-js' name where it has one.
type Kind string

// The kinds of change.
const (
	TypeRemoved                 Kind = "TYPE_REMOVED"
	TypeAdded                   Kind = "TYPE_ADDED"
	TypeChangedKind             Kind = "TYPE_CHANGED_KIND"
	TypeRemovedFromUnion        Kind = "TYPE_REMOVED_FROM_UNION"
	TypeAddedToUnion            Kind = "TYPE_ADDED_TO_UNION"
	ImplementedInterfaceRemoved Kind = "IMPLEMENTED_INTERFACE_REMOVED"
	ImplementedInterfaceAdded   Kind = "IMPLEMENTED_INTERFACE_ADDED"
	ValueRemovedFromEnum        Kind = "VALUE_REMOVED_FROM_ENUM"
	ValueAddedToEnum            Kind = "VALUE_ADDED_TO_ENUM"
	FieldRemoved                Kind = "FIELD_REMOVED"
	FieldAdded                  Kind = "FIELD_ADDED"
	FieldChangedKind            Kind = "FIELD_CHANGED_KIND"
	FieldChangedKindSafe        Kind = "FIELD_CHANGED_KIND_SAFE"
	ArgRemoved                  Kind = "ARG_REMOVED"
	RequiredArgAdded            Kind = "REQUIRED_ARG_ADDED"
	OptionalArgAdded            Kind = "OPTIONAL_ARG_ADDED"
	ArgChangedKind              Kind = "ARG_CHANGED_KIND"
	ArgChangedKindSafe          Kind = "ARG_CHANGED_KIND_SAFE"
	ArgDefaultValueChange       Kind = "ARG_DEFAULT_VALUE_CHANGE"
	RequiredInputFieldAdded     Kind = "REQUIRED_INPUT_FIELD_ADDED"
	OptionalInputFieldAdded     Kind = "OPTIONAL_INPUT_FIELD_ADDED"
	DirectiveRemoved            Kind = "DIRECTIVE_REMOVED"
	DirectiveAdded              Kind = "DIRECTIVE_ADDED"
	DirectiveArgRemoved         Kind = "DIRECTIVE_ARG_REMOVED"
	RequiredDirectiveArgAdded   Kind = "REQUIRED_DIRECTIVE_ARG_ADDED"
	OptionalDirectiveArgAdded   Kind = "OPTIONAL_DIRECTIVE_ARG_ADDED"
	DirectiveLocationRemoved    Kind = "DIRECTIVE_LOCATION_REMOVED"
	DirectiveLocationAdded      Kind = "DIRECTIVE_LOCATION_ADDED"
	DirectiveRepeatableRemoved  Kind = "DIRECTIVE_REPEATABLE_REMOVED"
	DirectiveRepeatableAdded    Kind = "DIRECTIVE_REPEATABLE_ADDED"
	// The rest are kinds of ours.

	// IdentifiedTypeChanged: an ID stands for another object than before.
	IdentifiedTypeChanged Kind = "IDENTIFIED_TYPE_CHANGED"
	// Deprecated and DeprecationRemoved: what should no longer be used, and what should again.
	Deprecated         Kind = "DEPRECATED"
	DeprecationRemoved Kind = "DEPRECATION_REMOVED"
)

// Kinds are all kinds of change.
func Kinds() []Kind {
	return []Kind{
		TypeRemoved,
		TypeAdded,
		TypeChangedKind,
		TypeRemovedFromUnion,
		TypeAddedToUnion,
		ImplementedInterfaceRemoved,
		ImplementedInterfaceAdded,
		ValueRemovedFromEnum,
		ValueAddedToEnum,
		FieldRemoved,
		FieldAdded,
		FieldChangedKind,
		FieldChangedKindSafe,
		ArgRemoved,
		RequiredArgAdded,
		OptionalArgAdded,
		ArgChangedKind,
		ArgChangedKindSafe,
		ArgDefaultValueChange,
		RequiredInputFieldAdded,
		OptionalInputFieldAdded,
		DirectiveRemoved,
		DirectiveAdded,
		DirectiveArgRemoved,
		RequiredDirectiveArgAdded,
		OptionalDirectiveArgAdded,
		DirectiveLocationRemoved,
		DirectiveLocationAdded,
		DirectiveRepeatableRemoved,
		DirectiveRepeatableAdded,
		IdentifiedTypeChanged,
		Deprecated,
		DeprecationRemoved,
	}
}

// Change is one difference.
type Change struct {
	Kind  Kind
	Level Level
	// Coordinate is the GraphQL schema coordinate of what has changed; of what is gone, as the old schema has it.
	Coordinate string
	// Message says in a sentence without a full stop what has changed.
	Message string
	// Environment is the environment that contributes what has changed; "" for the core.
	Environment string
}

// Compare returns the differences from an old schema to a new one, sorted by coordinate, and what has changed at one
// coordinate the worst first. Descriptions are no difference, nor is the order of anything but arguments, which GraphQL
// gives no meaning: the order of arguments is no difference either.
func Compare(before, after *introspection.Schema) []Change {
	c := &comparison{}
	for _, t := range before.Types {
		if other := after.Type(t.Name); other != nil && listed(other, after) {
			c.types(t, other)
			continue
		}
		c.addOwned(t.Owner, TypeRemoved, Breaking, t.Name, "the type was removed")
	}
	for _, t := range after.Types {
		if other := before.Type(t.Name); other == nil || !listed(other, before) {
			c.addOwned(t.Owner, TypeAdded, Safe, t.Name, "the type was added")
		}
	}
	return c.sorted()
}

// listed reports whether a type is one of a schema's own: built-in scalars are there whether used or not.
func listed(t *introspection.Type, in *introspection.Schema) bool {
	return t.Builtin || slices.Contains(in.Types, t)
}

type comparison struct {
	found []Change
}

func (c *comparison) addOwned(owner *introspection.Environment, kind Kind, level Level, coordinate, message string) {
	change := Change{Kind: kind, Level: level, Coordinate: coordinate, Message: message}
	if owner != nil {
		change.Environment = owner.Name
	}
	c.found = append(c.found, change)
}

func (c *comparison) sorted() []Change {
	slices.SortStableFunc(c.found, func(a, b Change) int {
		return cmp.Or(cmp.Compare(a.Coordinate, b.Coordinate), cmp.Compare(a.Level, b.Level), cmp.Compare(a.Kind, b.Kind),
			cmp.Compare(a.Message, b.Message))
	})
	return c.found
}

func (c *comparison) types(before, after *introspection.Type) {
	if before.Kind != after.Kind {
		c.addOwned(after.Owner, TypeChangedKind, Breaking, before.Name, "the type changed from "+before.Kind.String()+" to "+after.Kind.String())
		return
	}
	switch before.Kind {
	case introspection.Object, introspection.Interface:
		c.names(before, after, before.Interfaces, after.Interfaces, ImplementedInterfaceRemoved, ImplementedInterfaceAdded,
			"no longer implements ", "implements now ")
		c.fields(before, after)
	case introspection.Union:
		c.names(before, after, before.PossibleTypes, after.PossibleTypes, TypeRemovedFromUnion, TypeAddedToUnion,
			"can no longer be ", "can be now ")
	case introspection.Enum:
		c.values(before, after)
	case introspection.Input:
		c.inputFields(before, after)
	case introspection.Scalar:
	}
}

// names compares interfaces or members of a union: to lose one breaks, to gain one is dangerous.
func (c *comparison) names(before, after *introspection.Type, old, recent []*introspection.Type, gone, added Kind, loses, gains string) {
	has := func(types []*introspection.Type, name string) bool {
		return slices.ContainsFunc(types, func(t *introspection.Type) bool { return t.Name == name })
	}
	for _, t := range old {
		if !has(recent, t.Name) {
			c.addOwned(after.Owner, gone, Breaking, before.Name, "the type "+loses+t.Name)
		}
	}
	for _, t := range recent {
		if !has(old, t.Name) {
			c.addOwned(after.Owner, added, Dangerous, before.Name, "the type "+gains+t.Name)
		}
	}
}

func (c *comparison) values(before, after *introspection.Type) {
	find := func(t *introspection.Type, name string) *introspection.EnumValue {
		for _, value := range t.Values {
			if value.Name == name {
				return value
			}
		}
		return nil
	}
	for _, value := range before.Values {
		other := find(after, value.Name)
		if other == nil {
			c.addOwned(value.Owner, ValueRemovedFromEnum, Breaking, before.Name+"."+value.Name, "the value was removed")
			continue
		}
		c.deprecation(other.Owner, before.Name+"."+value.Name, value.Deprecation, other.Deprecation)
	}
	for _, value := range after.Values {
		if find(before, value.Name) == nil {
			c.addOwned(value.Owner, ValueAddedToEnum, Dangerous, before.Name+"."+value.Name, "the value was added")
		}
	}
}

func (c *comparison) deprecation(owner *introspection.Environment, coordinate string, before, after *introspection.Deprecation) {
	switch {
	case before == nil && after != nil:
		message := "is deprecated now"
		if after.Reason != "" {
			message += ": " + after.Reason
		}
		c.addOwned(owner, Deprecated, Safe, coordinate, message)
	case before != nil && after == nil:
		c.addOwned(owner, DeprecationRemoved, Safe, coordinate, "is no longer deprecated")
	}
}
