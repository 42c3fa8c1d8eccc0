package introspection

import (
	"cmp"
	"strings"
)

// checkRoot finds the root type.
func (b *binder) checkRoot() {
	name := b.document.QueryType
	if name == "" {
		name = "Query"
	}
	root := b.schema.byName[name]
	switch {
	case root == nil:
		b.fail(b.document.QueryOffset, "", "the root type %s is not in the schema", name).Advice = b.hint(name)
	case root.Kind != Object:
		b.fail(root.Position.Offset, name, "the root type is not an object")
	}
	b.schema.Query = root
	if mutation := b.schema.byName[b.document.MutationType]; mutation != nil {
		b.warn(b.document.Position(cmp.Or(b.document.MutationOffset, mutation.Position.Offset)), mutation.Name,
			"the schema has mutations, and SDKs call functions of the root type alone", "its functions are left out: an engine has them on "+name)
	}
}

// checkInputCycles finds input objects that hold themselves by required fields: no value of them can be built.
func (b *binder) checkInputCycles() {
	state := map[*Type]int{}
	for _, d := range b.definitions {
		if d.to.Kind == Input {
			b.visitInput(d.to, state, nil)
		}
	}
}

const (
	visiting = 1
	visited  = 2
)

func (b *binder) visitInput(t *Type, state map[*Type]int, path []string) {
	if state[t] == visited {
		return
	}
	state[t] = visiting
	for _, field := range t.InputFields {
		next := field.Type.Named
		if next == nil || next.Kind != Input || !field.Type.NonNull {
			continue
		}
		through := append(path[:len(path):len(path)], field.Coordinate)
		if state[next] == visiting {
			b.problems = append(b.problems, Problem{Position: field.Position, Coordinate: field.Coordinate,
				Message: "no value of " + next.Name + " can be built, since it would have to contain itself: " + strings.Join(through, ", "),
				Advice:  "one of these fields must be nullable or a list"})
			continue
		}
		b.visitInput(next, state, through)
	}
	state[t] = visited
}
