package introspection

import "strings"

// inputs defines arguments or input fields. Their coordinates are the names between before and behind.
func (b *binder) inputs(from []InputDefinition, what, before, behind string) (all []*Argument) {
	var seen nameSet
	coordinates := joinNames(from, before, behind)
	for i := range from {
		input := &from[i]
		end := len(before) + len(input.Name) + len(behind)
		at := coordinates[:end]
		coordinates = coordinates[end:]
		switch {
		case !IsName(input.Name):
			b.refuseName(input.Offset, what+" at "+at, input.Name, input.Directives)
			continue
		case isReserved(input.Name):
			b.refuseReserved(input.Offset, at)
			continue
		case !seen.add(input.Name):
			b.twice(input.Offset, firstNamed(from, input.Name, inputPlace), at, what+" is defined", "")
			continue
		}
		arg := &Argument{Name: input.Name, Description: input.Description, Coordinate: at,
			Position: b.document.Position(input.Offset)}
		arg.Directives = b.directives(input.Directives, at)
		arg.Deprecation = deprecated(input.Deprecated, input.Reason, arg.Directives)
		arg.Experimental = experimental(arg.Directives)
		arg.Source = b.sourceMap(arg.Directives)
		if arg.Type = b.resolve(input.Type, input.Offset, at); arg.Type == nil {
			continue
		}
		arg.Required = arg.Type.NonNull && input.Default == nil
		if input.Default != nil {
			b.defaults = append(b.defaults, pendingDefault{arg, input})
		}
		all = append(all, arg)
	}
	return all
}

// joinNames writes what stands before and behind to each name, and all of that into one string, to be cut by whoever
// knows the lengths.
func joinNames(inputs []InputDefinition, before, behind string) string {
	if len(inputs) == 0 {
		return ""
	}
	size := 0
	for i := range inputs {
		size += len(before) + len(inputs[i].Name) + len(behind)
	}
	var b strings.Builder
	b.Grow(size)
	for i := range inputs {
		b.WriteString(before)
		b.WriteString(inputs[i].Name)
		b.WriteString(behind)
	}
	return b.String()
}

func (b *binder) requireInput(arg *Argument) {
	switch arg.Type.Innermost().Named.Kind {
	case Object, Interface, Union:
		b.problems = append(b.problems, Problem{Position: arg.Position, Coordinate: arg.Coordinate,
			Message: "an argument can't have the type " + arg.Type.String(),
			Advice:  "objects are passed by ID"})
	case Scalar, Enum, Input:
	}
}
