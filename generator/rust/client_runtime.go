package rust

import (
	"cmp"
	"slices"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// runtime makes the view of what the clients of a folder share.
func (c *clientViewer) runtime() *runtimeView {
	view := &runtimeView{LocalSource: introspection.LocalSource, Modern: c.modern, ErrorExtensions: c.errorExtensions}
	lists, idLists := c.deepest()
	view.Lists, view.IDLists = depths(lists), depths(idLists)
	if c.modern || c.environment == nil {
		return view
	}
	for _, t := range c.reached() {
		view.Reached = append(view.Reached, reached{Path: c.typeName(t), Loader: t.ReloadWith(false).Field.Name})
	}
	return view
}

// deepest is how deep lists are nested that are given to anything of the schema, of values and of IDs. What is usual is
// always there, so that the files of two schemas can share the module.
func (c *clientViewer) deepest() (lists, idLists int) {
	lists, idLists = 3, 2
	note := func(args []*introspection.Argument) {
		for _, arg := range args {
			if arg.Type.Innermost().Named.IsID() {
				idLists = max(idLists, arg.Type.Depth())
			}
			lists = max(lists, arg.Type.Depth())
		}
	}
	for _, t := range c.schema.Types {
		note(t.InputFields)
		for _, field := range t.Fields {
			note(field.Args)
		}
	}
	return lists, idLists
}

// depths are all depths beyond one up to a deepest.
func depths(deepest int) []depth {
	var all []depth
	for n := 2; n <= deepest; n++ {
		d := depth{Depth: n, Inner: n - 1, Within: withDepth("", "", n-1)}
		for i := 1; i < n; i++ {
			d.Levels = append(d.Levels, level{N: i, Next: i + 1})
		}
		d.Levels = append(d.Levels, level{N: n})
		all = append(all, d)
	}
	return all
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
