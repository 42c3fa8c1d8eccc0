package introspection

import (
	"cmp"
	"slices"
)

// needs returns the other environments whose types an environment names in its own types, its constructor and the
// fields that it adds to other types; sorted by name.
func (e *Environment) needs() []*Environment {
	seen := map[*Environment]bool{nil: true, e: true}
	var needed []*Environment
	visit := func(t *Type) {
		if t != nil && !seen[t.Owner] {
			seen[t.Owner] = true
			needed = append(needed, t.Owner)
		}
	}
	visitRef := func(ref *Ref) {
		visit(ref.Innermost().Named)
		visit(ref.Innermost().Identifies)
	}
	visitField := func(field *Field) {
		visitRef(field.Type)
		for _, arg := range field.Args {
			visitRef(arg.Type)
		}
	}
	for _, t := range e.Types {
		for _, field := range t.Fields {
			visitField(field)
		}
		for _, field := range t.InputFields {
			visitRef(field.Type)
		}
		for _, implemented := range t.Interfaces {
			visit(implemented)
		}
	}
	for _, field := range e.Extensions {
		visitField(field)
	}
	if e.Constructor != nil {
		visitField(e.Constructor)
	}
	if e.With != nil {
		visitField(e.With)
	}
	slices.SortFunc(needed, func(a, b *Environment) int { return cmp.Compare(a.Name, b.Name) })
	return needed
}
