package introspection

import (
	"cmp"
	"slices"
)

// Stable returns the document in an order that doesn't depend on the engine's: types, directives and fields sorted
// by name, bytewise, and so are interfaces, possible types and the values of an environment's enum, which engines
// serve in another order in each session. Arguments, input fields, the values of other enums and applied directives
// stay in the order received, which has a meaning. The document itself stays as it is.
func (d *Document) Stable() *Document {
	sorted := *d
	sorted.Directives = sortedBy(d.Directives, func(d DirectiveDefinition) string { return d.Name })
	sorted.Types = sortedBy(d.Types, func(t TypeDefinition) string { return t.Name })
	for i := range sorted.Types {
		t := &sorted.Types[i]
		t.Fields = sortedBy(t.Fields, func(f FieldDefinition) string { return f.Name })
		t.Interfaces = sortedBy(t.Interfaces, func(n NamedReference) string { return n.Name })
		t.PossibleTypes = sortedBy(t.PossibleTypes, func(n NamedReference) string { return n.Name })
		if sourceModule(t.Directives) != "" {
			t.EnumValues = sortedBy(t.EnumValues, func(v EnumValueDefinition) string { return v.Name })
		}
	}
	return &sorted
}

func sortedBy[T any](list []T, name func(T) string) []T {
	return slices.SortedStableFunc(slices.Values(list), func(a, b T) int { return cmp.Compare(name(a), name(b)) })
}

// ImpliedScalars returns the built-in scalars that the document uses and doesn't define, as SDL never does, in the
// order of String, Int, Float, Boolean, ID. Introspection itself uses String and Boolean, so every schema has them.
func (d *Document) ImpliedScalars() []TypeDefinition {
	used := map[string]bool{"String": true, "Boolean": true}
	use := func(inputs []InputDefinition) {
		for _, input := range inputs {
			used[innermostName(input.Type)] = true
		}
	}
	defined := map[string]bool{}
	for _, t := range d.Types {
		defined[t.Name] = true
		use(t.InputFields)
		for _, field := range t.Fields {
			used[innermostName(field.Type)] = true
			use(field.Args)
		}
	}
	for _, directive := range d.Directives {
		use(directive.Args)
	}
	var implied []TypeDefinition
	for _, name := range builtinScalars {
		if used[name] && !defined[name] {
			implied = append(implied, TypeDefinition{Kind: "SCALAR", Name: name})
		}
	}
	return implied
}

func innermostName(ref *TypeReference) string {
	for ref != nil && ref.Of != nil {
		ref = ref.Of
	}
	if ref == nil {
		return ""
	}
	return ref.Name
}
