package calls

import (
	"fmt"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// reachable are the types that a chain of calls can lead to, or that can be reloaded by their IDs.
func reachable(schema *introspection.Schema) map[*introspection.Type]bool {
	found := map[*introspection.Type]bool{}
	for _, t := range schema.Types {
		if t.IsSelectable() && t.ID != nil && objectID(t) != "" && t.Reload.Kind != introspection.NotReloadable {
			walk(t, found)
		}
	}
	walk(schema.Query, found)
	return found
}

func walk(t *introspection.Type, found map[*introspection.Type]bool) {
	if found[t] {
		return
	}
	found[t] = true
	for _, field := range t.Fields {
		if field.Shape != introspection.Unsupported && field.Type.Innermost().Named.IsSelectable() {
			walk(field.Type.Innermost().Named, found)
		}
	}
}

// anID is the ID of some object of that type, as the stand-in engine takes it.
func anID(typeName string) string { return typeName + ":" }

// objectID is the ID of an object of that type, or behind that interface; "" where there is none.
func objectID(t *introspection.Type) string {
	if t.Kind == introspection.Object {
		return anID(t.Name)
	}
	for _, possible := range t.PossibleTypes {
		if possible.ID != nil {
			return anID(possible.Name)
		}
	}
	return ""
}

// sampleID is an ID that an argument takes.
func sampleID(schema *introspection.Schema, ref *introspection.Ref) string {
	if wanted := ref.Innermost().Identifies; wanted != nil && objectID(wanted) != "" {
		return objectID(wanted)
	}
	for _, t := range schema.Types {
		if t.Kind == introspection.Object && t.ID != nil {
			return anID(t.Name)
		}
	}
	return anID(schema.Query.Name)
}

// selectionPaths are chains of Rust's Selection that lead from the root to an object of each type: by its ID where
// that is possible, else by the shortest way through the schema.
func selectionPaths(schema *introspection.Schema) map[*introspection.Type]string {
	paths := map[*introspection.Type]string{}
	for _, t := range schema.Types {
		if !t.IsSelectable() || t.ID == nil || objectID(t) == "" || t == schema.Query {
			continue
		}
		id := fmt.Sprintf(`.arg_lazy("id", literal(%q))`, `"`+objectID(t)+`"`)
		switch {
		case schema.Node != nil:
			paths[t] = fmt.Sprintf(`.select("node")%s.inline_fragment(%q)`, id, t.Name)
		case t.ReloadWith(false).Kind == introspection.ByLoader:
			paths[t] = fmt.Sprintf(`.select(%q)%s`, t.ReloadWith(false).Field.Name, id)
		}
	}
	paths[schema.Query] = ".clone()"
	for queue := []*introspection.Type{schema.Query}; len(queue) > 0; queue = queue[1:] {
		from := queue[0]
		for _, field := range from.Fields {
			to := field.Type.Innermost().Named
			if field.Shape != introspection.Lazy || !to.IsSelectable() || paths[to] != "" {
				continue
			}
			var b strings.Builder
			b.WriteString(strings.TrimSuffix(paths[from], ".clone()"))
			fmt.Fprintf(&b, ".select(%q)", field.Name)
			for _, arg := range field.Required() {
				fmt.Fprintf(&b, ".arg_lazy(%q, literal(%q))", arg.Name, literal(schema, arg.Type, 0))
			}
			paths[to] = b.String()
			queue = append(queue, to)
		}
	}
	return paths
}

// literal is a GraphQL literal of a type.
func literal(schema *introspection.Schema, ref *introspection.Ref, depth int) string {
	if ref.IsList() {
		return "[" + literal(schema, ref.Elem, depth) + "]"
	}
	t := ref.Named
	switch {
	case t.IsID():
		return `"` + sampleID(schema, ref) + `"`
	case t.Kind == introspection.Enum:
		return t.Values[0].Name
	case t.Kind == introspection.Input:
		var fields []string
		for _, field := range t.InputFields {
			if field.Required {
				fields = append(fields, field.Name+": "+literal(schema, field.Type, depth+1))
			}
		}
		return "{" + strings.Join(fields, ", ") + "}"
	}
	switch t.Name {
	case "Int":
		return "7"
	case "Float":
		return "2.5"
	case "Boolean":
		return "true"
	}
	return `"text"`
}
