package golang

import (
	"strconv"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/docs"
)

// deepest is how far the catalogue looks for entrypoints behind functions of the root.
const deepest = 3

// catalogue lists what a user can call: all functions of the root, and what stands behind those that need no
// arguments and is more than a plain function.
func (s *stubs) catalogue(root *introspection.Type) *CatalogueView {
	view := &CatalogueView{Root: s.names.types[root]}
	s.addEntrypoints(view, root, nil, map[*introspection.Type]bool{})
	return view
}

func (s *stubs) addEntrypoints(view *CatalogueView, t *introspection.Type, path []string, seen map[*introspection.Type]bool) {
	if seen[t] || len(path) > deepest {
		return
	}
	seen[t] = true
	for _, field := range t.Fields {
		if s.names.methods[field] == "" || field.Entrypoint == introspection.NotEntrypoint {
			continue
		}
		here := append(path[:len(path):len(path)], field.Name)
		if len(path) == 0 || field.Entrypoint != introspection.Function {
			view.Entries = append(view.Entries, s.entry(field, here))
			view.Checks = view.Checks || field.Entrypoint == introspection.Check
		}
		if next := field.Type.Named; field.Shape == introspection.Lazy && s.local(next) && len(s.required(field)) == 0 {
			s.addEntrypoints(view, next, here, seen)
		}
	}
}

func (s *stubs) entry(field *introspection.Field, path []string) EntryView {
	entry := EntryView{
		Name:        strconv.Quote(strings.Join(path, ".")),
		Kind:        "Kind" + upperFirst(string(field.Entrypoint)),
		Description: strconv.Quote(docs.Folded(field.Description)),
	}
	if at := field.Source; at != nil && at.Filename != "" {
		place := at.Filename
		if at.Line > 0 {
			place += ":" + strconv.Itoa(at.Line)
		}
		entry.Source = strconv.Quote(docs.Folded(place))
	}
	if len(s.required(field)) > 0 {
		return entry
	}
	quoted := make([]string, 0, len(path)+2)
	for _, one := range append(path[:len(path):len(path)], s.force(field)...) {
		quoted = append(quoted, strconv.Quote(one))
	}
	entry.Path = strings.Join(quoted, ", ")
	return entry
}

// force is what has to be selected behind a function to have the engine carry it out.
func (s *stubs) force(field *introspection.Field) []string {
	t := field.Type.Innermost().Named
	if !t.IsSelectable() {
		return nil
	}
	if result := t.Field("result"); result != nil && result.Type.Named != nil && result.Type.Named.Field("success") != nil {
		return []string{"result", "success"}
	}
	for _, one := range t.Fields {
		if one.Shape == introspection.Sync && len(one.Required()) == 0 && !field.Type.IsList() {
			return []string{one.Name}
		}
	}
	if t.Field("id") != nil {
		return []string{"id"}
	}
	return []string{"__typename"}
}
