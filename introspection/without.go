package introspection

import "slices"

// Without returns the document without what some environments of the schema contribute that it was bound to: types, fields,
// arguments and enum values. The document itself stays as it is.
func (d *Document) Without(schema *Schema, environments []*Environment) *Document {
	gone := func(owner *Environment) bool { return owner != nil && slices.Contains(environments, owner) }
	dropped := func(name string) bool {
		t := schema.byName[name]
		return t != nil && gone(t.Owner)
	}
	without := *d
	without.Types = keep(d.Types, func(t TypeDefinition) bool { return !dropped(t.Name) })
	without.Served = keep(d.Served, func(s Served) bool {
		return !slices.ContainsFunc(environments, func(e *Environment) bool { return e.Name == s.Name })
	})
	for i := range without.Types {
		definition := &without.Types[i]
		isKept := func(n NamedReference) bool { return !dropped(n.Name) }
		definition.Interfaces = keep(definition.Interfaces, isKept)
		definition.PossibleTypes = keep(definition.PossibleTypes, isKept)
		t := schema.byName[definition.Name]
		if t == nil {
			continue
		}
		definition.Fields = keep(definition.Fields, func(f FieldDefinition) bool {
			field := t.Field(f.Name)
			return field == nil || !gone(field.Owner)
		})
		for j := range definition.Fields {
			if field := t.Field(definition.Fields[j].Name); field != nil {
				definition.Fields[j].Args = keepInputs(definition.Fields[j].Args, field.Args, gone)
			}
		}
		definition.InputFields = keepInputs(definition.InputFields, t.InputFields, gone)
		definition.EnumValues = keep(definition.EnumValues, func(v EnumValueDefinition) bool {
			return !slices.ContainsFunc(t.Values, func(value *EnumValue) bool { return value.Name == v.Name && gone(value.Owner) })
		})
	}
	return &without
}

// keep returns the elements that stay, in a list of their own.
func keep[T any](list []T, stays func(T) bool) []T {
	return slices.DeleteFunc(slices.Clone(list), func(element T) bool { return !stays(element) })
}

func keepInputs(inputs []InputDefinition, bound []*Argument, gone func(*Environment) bool) []InputDefinition {
	return keep(inputs, func(input InputDefinition) bool {
		return !slices.ContainsFunc(bound, func(a *Argument) bool { return a.Name == input.Name && gone(a.Owner) })
	})
}
