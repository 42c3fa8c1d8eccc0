package standin

import (
	"slices"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// reached counts, by coordinate, what queries have used of a schema.
type reached map[string]int

// call counts a field by the type that it was selected on, the arguments that were given, and what is in them.
func (r reached) call(selectedOn string, field *introspection.Field, args map[string]any) {
	coordinate := selectedOn + "." + field.Name
	r[coordinate]++
	for _, arg := range field.Args {
		if value, given := args[arg.Name]; given {
			r[coordinate+"("+arg.Name+":)"]++
			r.value(arg.Type, value)
		}
	}
}

func (r reached) value(ref *introspection.Ref, value any) {
	named := ref.Innermost().Named
	switch value := value.(type) {
	case []any:
		for _, element := range value {
			r.value(ref.Innermost(), element)
		}
	case map[string]any:
		for _, field := range named.InputFields {
			if inner, given := value[field.Name]; given {
				r[field.Coordinate]++
				r.value(field.Type, inner)
			}
		}
	case string:
		if named.Kind == introspection.Enum {
			r[named.Name+"."+value]++
		}
	}
}

// answer counts an answer of null, or with null in it.
func (r reached) answer(schema *introspection.Schema, selectedOn string, field *introspection.Field, value any) {
	coordinate := selectedOn + "." + field.Name
	switch {
	case value == nil && mayBeNull(schema, field):
		r[nullOf(coordinate)]++
	case hasNull(value):
		r[nullOf(coordinate+"[]")]++
	}
}

func hasNull(value any) bool {
	list, _ := value.([]any)
	return slices.ContainsFunc(list, func(element any) bool { return element == nil || hasNull(element) })
}

// nullOf is what null for a field is counted under.
func nullOf(coordinate string) string { return coordinate + " null" }

// mayBeNull reports whether a field may answer null, and a client sees that: not in place of an object that it doesn't
// await, or that it loads by the ID of one.
func mayBeNull(schema *introspection.Schema, field *introspection.Field) bool {
	return !field.Type.NonNull && field.Shape != introspection.Void && field.Shape != introspection.Lazy &&
		field.Shape != introspection.Unsupported && field != schema.Node && field.Loads == nil
}

// mayHaveNull reports whether a field's answer is a list whose elements may be null.
func mayHaveNull(field *introspection.Field) bool {
	if field.Shape == introspection.Unsupported {
		return false
	}
	for ref := field.Type.Elem; ref != nil; ref = ref.Elem {
		if !ref.NonNull {
			return true
		}
	}
	return false
}

// Coverage tells which parts of a schema the requests have reached.
type Coverage struct {
	Fields, Arguments, InputFields, EnumValues Tally
	// Nulls are the fields that may be null where a client can see it, and, with [] behind, those whose lists may have
	// null in them; one is reached when it was.
	Nulls Tally
	// NullAnswers is how often each of them was.
	NullAnswers map[string]int
}

// Tally counts the parts of one kind.
type Tally struct {
	Reached, Total int
	// Missing are the coordinates that weren't reached, sorted.
	Missing []string
}

func (t *Tally) add(coordinate string, reached reached) { t.addAs(coordinate, coordinate, reached) }

// addAs adds a part that is counted under another key than its coordinate.
func (t *Tally) addAs(coordinate, key string, reached reached) {
	t.Total++
	if reached[key] > 0 {
		t.Reached++
		return
	}
	t.Missing = append(t.Missing, coordinate)
}

// Coverage tells what the valid requests so far have reached. A field counts for the type that it was selected on:
// one that an object has from an interface counts for the interface where a fragment on the interface selects it. An
// argument, an input field and an enum value count when they are given.
func (e *Engine) Coverage() Coverage {
	reached := e.log.reachedSoFar()
	c := Coverage{NullAnswers: map[string]int{}}
	null := func(coordinate string) {
		if times := reached[nullOf(coordinate)]; times > 0 {
			c.NullAnswers[coordinate] = times
		}
		c.Nulls.addAs(coordinate, nullOf(coordinate), reached)
	}
	for _, t := range e.view.full.bound.Types {
		for _, field := range t.Fields {
			c.Fields.add(field.Coordinate(), reached)
			if mayBeNull(e.view.full.bound, field) {
				null(field.Coordinate())
			}
			if mayHaveNull(field) {
				null(field.Coordinate() + "[]")
			}
			for _, arg := range field.Args {
				c.Arguments.add(arg.Coordinate, reached)
			}
		}
		for _, field := range t.InputFields {
			c.InputFields.add(field.Coordinate, reached)
		}
		for _, value := range t.Values {
			c.EnumValues.add(t.Name+"."+value.Name, reached)
		}
	}
	for _, tally := range []*Tally{&c.Fields, &c.Arguments, &c.InputFields, &c.EnumValues, &c.Nulls} {
		slices.Sort(tally.Missing)
	}
	return c
}
