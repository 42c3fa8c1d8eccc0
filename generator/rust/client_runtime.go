package rust

import (
	"cmp"
	"slices"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// runtime makes the view of what the clients of a folder share.
func (c *clientViewer) runtime() *runtimeView {
	view := &runtimeView{Modern: c.modern, ErrorExtensions: c.errorExtensions}
	if c.modern || c.environment == nil {
		return view
	}
	for _, t := range c.reached() {
		view.Reached = append(view.Reached, reached{Path: c.typeName(t), Loader: t.ReloadWith(false).Field.Name})
	}
	return view
}

// reached are the types of dagger_sdk that values of the environments' functions come as, or are given as.
func (c *clientViewer) reached() []*introspection.Type {
	seen := map[*introspection.Type]bool{}
	note := func(t *introspection.Type) {
		if t != nil && t.IsSelectable() && !c.isGenerated(t) && c.hasID(t) {
			seen[t] = true
		}
	}
	for _, environment := range c.schema.Environments {
		for _, field := range stubFields(environment) {
			note(field.Type.Innermost().Named)
			for _, arg := range field.Args {
				note(arg.Type.Innermost().Identifies)
			}
		}
		for _, t := range environment.Types {
			for _, field := range t.InputFields {
				note(field.Type.Innermost().Identifies)
			}
		}
	}
	types := make([]*introspection.Type, 0, len(seen))
	for t := range seen {
		types = append(types, t)
	}
	slices.SortFunc(types, func(a, b *introspection.Type) int { return cmp.Compare(a.Name, b.Name) })
	return types
}
