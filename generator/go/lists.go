package golang

import (
	"strings"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// nested builds a list of lists: the IDs are asked for at the innermost level, and each becomes an object.
func (b *binder) nested(field *introspection.Field, element *introspection.Ref) *NestedView {
	view := &NestedView{Load: *b.load(element.Named), Optional: b.isOptional(element)}
	view.Load.Element = b.elementType(element)
	view.Load.Value = view.Load.Value && !view.Optional
	raw := "identified[" + view.Load.ID + "]"
	view.Answer = strings.Repeat("[]", field.Type.Depth()) + raw
	view.Levels, view.Ends = levels(field.Type.Depth(), raw, view.Load.Element)
	return view
}

// levels are the calls that convert a list of lists, from the outermost to the innermost, and what stands in front of their
// ends.
func levels(depth int, from, to string) (all []LevelView, ends []string) {
	all, ends = make([]LevelView, depth), make([]string, depth)
	for i := range all {
		inner := strings.Repeat("[]", depth-i-1)
		ends[depth-i-1] = strings.Repeat("\t", i+1)
		all[i] = LevelView{Indent: strings.Repeat("\t", i+1), List: "list", From: inner + from, To: inner + to, IsInner: i == depth-1}
	}
	all[0].List = "response"
	return all, ends
}

// leaves builds a list of objects that can't be loaded by ID. All that is known of them later is what the list
// brings along, so it asks for their leaf fields. Fields that have an effect or need arguments are not asked for.
func (b *binder) leaves(field *introspection.Field, element *introspection.Ref) *LeavesView {
	named := element.Named
	view := &LeavesView{New: *b.make(named), Optional: b.isOptional(element)}
	view.Value = !b.isInterface(named) && !view.Optional
	for _, leaf := range b.leafFields(named) {
		view.Fields = append(view.Fields, LeafView{GraphQL: leaf.Name, Cache: b.cacheName(leaf), Answer: b.names.methods[leaf], Name: b.names.methods[leaf], Type: "*" + b.valueType(leaf.Type)})
	}
	if len(view.Fields) == 0 {
		b.warn(field.Coordinate(), "returns objects without a usable field: %s has neither an ID nor a plain field", named.Name)
	}
	alignLeaves(view.Fields)
	view.Answer = strings.Repeat("[]", field.Type.Depth()) + "*answer"
	view.Levels, view.Ends = levels(field.Type.Depth(), "*answer", b.elementType(element))
	return view
}

// alignLeaves pads names and types as gofmt does.
func alignLeaves(leaves []LeafView) {
	name, kind := 0, 0
	for _, leaf := range leaves {
		name, kind = max(name, len(leaf.Name)), max(kind, len(leaf.Type))
	}
	for i := range leaves {
		leaves[i].Name, leaves[i].Type = padded(leaves[i].Name, name), padded(leaves[i].Type, kind)
	}
}

func padded(text string, width int) string { return text + strings.Repeat(" ", width-len(text)) }

// leafFields are the fields that a list of objects without ID brings along.
func (b *binder) leafFields(t *introspection.Type) []*introspection.Field {
	var leaves []*introspection.Field
	for _, field := range t.Fields {
		if field.Shape == introspection.Leaf && !field.Type.IsList() && len(field.Args) == 0 && b.names.methods[field] != "" {
			leaves = append(leaves, field)
		}
	}
	return leaves
}

// cacheName returns the unexported field that holds what a list brought along, "" if the field isn't such a one.
func (b *binder) cacheName(field *introspection.Field) string {
	if !b.cached[field.Parent] || field.Shape != introspection.Leaf || field.Type.IsList() || len(field.Args) > 0 ||
		b.names.methods[field] == "" {
		return ""
	}
	if field == field.Parent.ID && b.hasID(field.Parent) {
		return "id"
	}
	return "cached" + b.names.methods[field]
}

// findCached finds the types that the lists of fields bring along without a way to load them again.
func (b *binder) findCached(fields []*introspection.Field) {
	for _, field := range fields {
		if field.Shape == introspection.List && b.names.methods[field] != "" {
			if named := field.Type.Innermost().Named; !b.isReloadable(named) {
				b.cached[named] = true
			}
		}
	}
}
