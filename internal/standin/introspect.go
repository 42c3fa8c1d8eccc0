package standin

import (
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// metaObject is a value of one of introspection's types.
type metaObject struct {
	name  string
	value func(field string, deprecated bool) any
}

func (o metaObject) typeName() string { return o.name }

func (o metaObject) isA(typeName string) bool { return o.name == typeName }

// resolve is an object's, and never fails here.
func (o metaObject) resolve(_ *execution, call call) (any, error) { //nolint:unparam // the interface wants the error
	deprecated, _ := call.args["includeDeprecated"].(bool)
	return o.value(call.field.Name, deprecated), nil
}

func (m *metaSchema) schema() metaObject {
	return metaObject{"__Schema", func(field string, _ bool) any {
		switch field {
		case "description":
			return m.document.Description
		case "types":
			types := make([]any, len(m.listed))
			for i, t := range m.listed {
				types[i] = m.typ(t)
			}
			return types
		case "queryType":
			return m.named(m.document.QueryType)
		case "mutationType":
			return m.named(m.document.MutationType)
		case "subscriptionType":
			return m.named(m.document.SubscriptionType)
		case "directives":
			return objects(m.document.Directives, m.directive)
		}
		return nil
	}}
}

// named returns the type of that name, or nil. An untyped nil is null.
func (m *metaSchema) named(name string) any {
	if t := m.types[name]; t != nil {
		return m.typ(t)
	}
	return nil
}

func (m *metaSchema) typ(t *introspection.TypeDefinition) any {
	isObject, isInterface := t.Kind == "OBJECT", t.Kind == "INTERFACE"
	return metaObject{"__Type", func(field string, deprecated bool) any {
		switch field {
		case "kind":
			return t.Kind
		case "name":
			return t.Name
		case "description":
			return t.Description
		case "fields":
			return m.listOf(isObject || isInterface, objects(kept(t.Fields, deprecated, fieldDeprecated), m.field))
		case "interfaces":
			return m.listOf(isObject || isInterface, m.references(t.Interfaces))
		case "possibleTypes":
			return m.listOf(isInterface || t.Kind == "UNION", m.references(t.PossibleTypes))
		case "enumValues":
			return m.listOf(t.Kind == "ENUM", objects(kept(t.EnumValues, deprecated, valueDeprecated), m.enumValue))
		case "inputFields":
			return m.listOf(t.Kind == "INPUT_OBJECT", objects(kept(t.InputFields, deprecated || m.allInputs, inputDeprecated), m.input))
		case "isOneOf":
			return m.listOf(t.Kind == "INPUT_OBJECT", false)
		case "directives":
			return objects(t.Directives, m.applied)
		}
		return nil
	}}
}

// listOf returns the value where the kind of type has it; elsewhere null, or an empty list on engines that know no
// null there.
func (m *metaSchema) listOf(has bool, value any) any {
	if has {
		return value
	}
	if m.noNulls {
		return []any{}
	}
	return nil
}

func (m *metaSchema) references(names []introspection.NamedReference) []any {
	list := make([]any, 0, len(names))
	for _, reference := range names {
		list = append(list, m.named(reference.Name))
	}
	return list
}

func (m *metaSchema) field(f *introspection.FieldDefinition) any {
	return metaObject{"__Field", func(field string, deprecated bool) any {
		switch field {
		case "args":
			return objects(kept(f.Args, deprecated || m.allInputs, inputDeprecated), m.input)
		case "type":
			return m.reference(f.Type)
		}
		return m.member(field, f.Name, f.Description, f.Deprecated, f.Reason, f.Directives)
	}}
}

func (m *metaSchema) input(i *introspection.InputDefinition) any {
	return metaObject{"__InputValue", func(field string, _ bool) any {
		switch field {
		case "type":
			return m.reference(i.Type)
		case "defaultValue":
			if i.Default == nil {
				return nil
			}
			return *i.Default
		}
		return m.member(field, i.Name, i.Description, i.Deprecated, i.Reason, i.Directives)
	}}
}

func (m *metaSchema) enumValue(v *introspection.EnumValueDefinition) any {
	return metaObject{"__EnumValue", func(field string, _ bool) any {
		return m.member(field, v.Name, v.Description, v.Deprecated, v.Reason, v.Directives)
	}}
}

// member answers what fields, inputs and enum values have in common.
func (m *metaSchema) member(field, name, description string, deprecated bool, reason string, applied []introspection.AppliedDirective) any {
	switch field {
	case "name":
		return name
	case "description":
		return description
	case "isDeprecated":
		return deprecated
	case "deprecationReason":
		if reason == "" {
			return nil
		}
		return reason
	case "directives":
		return objects(applied, m.applied)
	}
	return nil
}

func (m *metaSchema) reference(ref *introspection.TypeReference) any {
	if ref == nil {
		return nil
	}
	if ref.Of == nil {
		return m.named(ref.Name)
	}
	return metaObject{"__Type", func(field string, _ bool) any {
		switch field {
		case "kind":
			return ref.Kind
		case "ofType":
			return m.reference(ref.Of)
		case "directives":
			return []any{}
		case "description":
			if m.noNulls {
				return ""
			}
			return nil
		case "name", "specifiedByURL", "isOneOf":
			return nil
		}
		return m.listOf(false, nil)
	}}
}

func (m *metaSchema) directive(d *introspection.DirectiveDefinition) any {
	return metaObject{"__Directive", func(field string, deprecated bool) any {
		switch field {
		case "name":
			return d.Name
		case "description":
			return d.Description
		case "locations":
			list := make([]any, len(d.Locations))
			for i, location := range d.Locations {
				list[i] = location
			}
			return list
		case "args":
			return objects(kept(d.Args, deprecated || m.allInputs, inputDeprecated), m.input)
		case "isRepeatable":
			return d.Repeatable
		}
		return nil
	}}
}

func (m *metaSchema) applied(d *introspection.AppliedDirective) any {
	return metaObject{"_DirectiveApplication", func(field string, _ bool) any {
		if field == "name" {
			return d.Name
		}
		return objects(d.Args, func(arg *introspection.AppliedArgument) any {
			return metaObject{"_DirectiveApplicationArg", func(field string, _ bool) any {
				if field == "name" {
					return arg.Name
				}
				return arg.Value
			}}
		})
	}}
}

func objects[T any](list []T, object func(*T) any) []any {
	values := make([]any, len(list))
	for i := range list {
		values[i] = object(&list[i])
	}
	return values
}

func kept[T any](list []T, deprecated bool, isDeprecated func(T) bool) []T {
	if deprecated {
		return list
	}
	var current []T
	for _, element := range list {
		if !isDeprecated(element) {
			current = append(current, element)
		}
	}
	return current
}

func fieldDeprecated(f introspection.FieldDefinition) bool     { return f.Deprecated }
func inputDeprecated(i introspection.InputDefinition) bool     { return i.Deprecated }
func valueDeprecated(v introspection.EnumValueDefinition) bool { return v.Deprecated }
