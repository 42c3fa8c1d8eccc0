package golang

import (
	"strconv"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// nested builds a list of lists: the IDs are asked for at the innermost level, and each becomes an object.
func (b *binder) nested(field *introspection.Field, named *introspection.Type) *NestedView {
	b.uses.collects, b.uses.nests = field.Type.Depth() > 1, true
	id := b.leafType(named.Field("id").Type.Named)
	raw, depth := "identified["+id+"]", field.Type.Depth()
	lines := b.collect(depth, raw, b.spell(named), "collectObjects", func(indent string) []string {
		return []string{indent + "return " + b.element(named, "id")}
	}, "id "+id)
	return &NestedView{Raw: strings.Repeat("[]", depth) + raw, Lines: lines}
}

// collect nests one call for each level of a list: collect for the outer ones, innermost for the last, whose
// function takes param and has the body.
func (b *binder) collect(depth int, raw, result, innermost string, body func(indent string) []string, param string) []string {
	var lines []string
	list := "response"
	for level := 1; level < depth; level++ {
		inner := strings.Repeat("[]", depth-level)
		lines = append(lines, strings.Repeat("\t", level)+"return collect("+list+", func(list "+inner+raw+") "+inner+result+" {")
		list = "list"
	}
	lines = append(lines, strings.Repeat("\t", depth)+"return "+innermost+"("+list+", func("+param+") "+result+" {")
	lines = append(lines, body(strings.Repeat("\t", depth+1))...)
	for level := depth; level >= 1; level-- {
		end := "})"
		if level == 1 {
			end = "}), nil"
		}
		lines = append(lines, strings.Repeat("\t", level)+end)
	}
	return lines
}

// leaves builds a list of objects that can't be loaded by ID. All that is known of them later is what the list
// brings along, so it asks for their leaf fields. Fields that have an effect or need arguments are not asked for.
func (b *binder) leaves(field *introspection.Field, named *introspection.Type) *LeavesView {
	b.uses.collects = true
	var names []string
	var rows [][]string
	var assignments []string
	for _, leaf := range b.leafFields(named) {
		goName := b.names.methods[leaf]
		names = append(names, leaf.Name)
		rows = append(rows, []string{goName, "*" + b.leafType(leaf.Type.Named), "`json:" + quote(leaf.Name) + "`"})
		assignments = append(assignments, b.cacheName(leaf)+": element."+goName)
	}
	if len(names) == 0 {
		names = []string{"__typename"}
		rows = [][]string{{"Typename", "string", "`json:\"__typename\"`"}}
		b.warn(field.Coordinate(), "returns objects of which nothing can be asked: %s has neither an ID nor a plain field", named.Name)
	}
	view := &LeavesView{Selection: strconv.Quote(strings.Join(names, " ")), Fields: alignColumns("\t\t", rows),
		Raw: strings.Repeat("[]", field.Type.Depth()) + "*answer"}
	result := b.spell(named)
	value := result + "{" + strings.Join(assignments, ", ") + "}"
	if named.Kind == introspection.Interface {
		value = "&" + b.names.clients[named] + "{" + strings.Join(assignments, ", ") + "}"
	}
	view.Lines = b.collect(field.Type.Depth(), "*answer", result, "collect", func(indent string) []string {
		return []string{indent + "if element == nil {", indent + "\telement = new(answer)", indent + "}", indent + "return " + value}
	}, "element *answer")
	return view
}

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
	if field.Name == "id" && b.hasID(field.Parent) {
		return "id"
	}
	return "cached" + b.names.methods[field]
}

// findCached finds the types that lists bring along without a way to load them again.
func (b *binder) findCached(types []*introspection.Type) {
	for _, t := range types {
		for _, field := range t.Fields {
			if field.Shape == introspection.List && b.names.methods[field] != "" {
				if named := field.Type.Innermost().Named; !b.isReloadable(named) {
					b.cached[named] = true
				}
			}
		}
	}
}

// alignColumns returns the rows as gofmt aligns the lines of a struct: each column but the last padded to its
// longest cell and a blank.
func alignColumns(indent string, rows [][]string) []string {
	var widths []int
	for _, row := range rows {
		for i, cell := range row {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], len(cell))
		}
	}
	lines := make([]string, len(rows))
	for n, row := range rows {
		line := indent
		for i, cell := range row {
			line += cell
			if i+1 < len(row) {
				line += strings.Repeat(" ", widths[i]-len(cell)+1)
			}
		}
		lines[n] = line
	}
	return lines
}
