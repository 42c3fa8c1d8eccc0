package introspection

import (
	"slices"
	"strings"
)

// resolveAll resolves a list of types, which verb says what they are to the type that has it; each has to be of the kind.
func (b *binder) resolveAll(from []NamedReference, coordinate, verb string, kind Kind) []*Type {
	var types []*Type
	var seen nameSet
	for _, reference := range from {
		named := b.schema.byName[reference.Name]
		switch {
		case !seen.add(reference.Name):
			b.fail(reference.Offset, coordinate, "%s %s twice", verb, reference.Name)
		case b.refused[reference.Name]:
		case named == nil:
			b.fail(reference.Offset, coordinate, "%s the type %q, which is not in the schema", verb, reference.Name).Advice = b.hint(reference.Name)
		case named.Kind != kind:
			b.fail(reference.Offset, coordinate, "%s %s, which isn't an %s", verb, reference.Name, kind)
		case !isInternal(reference.Name):
			types = append(types, named)
		}
	}
	slices.SortFunc(types, byName)
	return types
}

// possibleTypes resolves the object types of an interface or union. An interface that implements another is listed
// by some engines too and left out here.
func (b *binder) possibleTypes(d definition) []*Type {
	var objects []NamedReference
	for _, reference := range d.from.PossibleTypes {
		if named := b.schema.byName[reference.Name]; named == nil || named.Kind != Interface {
			objects = append(objects, reference)
		}
	}
	return b.resolveAll(objects, d.to.Name, "can be", Object)
}

// checkInterfaces finds types that lack what an interface of theirs promises: a field, an argument, or their types.
func (b *binder) checkInterfaces() {
	for _, d := range b.definitions {
		for _, of := range d.to.Interfaces {
			for _, promised := range of.Fields {
				b.checkPromise(d.to, of, promised)
			}
			for _, more := range of.Interfaces {
				if more != d.to && !slices.Contains(d.to.Interfaces, more) {
					b.fail(d.from.Offset, d.to.Name, "implements %s and not %s, which %s implements", of.Name, more.Name, of.Name)
				}
			}
		}
	}
}

func (b *binder) checkPromise(t, of *Type, promised *Field) {
	field := t.Field(promised.Name)
	if field == nil {
		b.fail(t.Position.Offset, t.Name, "implements %s but is missing its field %s: %s", of.Name, promised.Name, promised.Type)
		return
	}
	coordinate := field.Coordinate()
	if !b.covers(field.Type, promised.Type) {
		b.fail(field.Position.Offset, coordinate, "the type %s doesn't fit %s, which the interface %s has", field.Type, promised.Type, of.Name)
	}
	for _, arg := range promised.Args {
		own := argNamed(field, arg.Name)
		switch {
		case own == nil:
			b.fail(field.Position.Offset, coordinate, "is missing the argument %s: %s, which the interface %s has", arg.Name, arg.Type, of.Name)
		case own.Type.String() != arg.Type.String() && !b.sameID(own.Type, arg.Type):
			b.fail(own.Position.Offset, own.Coordinate, "the type %s isn't %s, which the interface %s has", own.Type, arg.Type, of.Name)
		}
	}
	for _, own := range field.Args {
		if own.Required && argNamed(promised, own.Name) == nil {
			b.fail(own.Position.Offset, own.Coordinate, "is required, and the interface %s doesn't have it", of.Name)
		}
	}
}

// covers reports whether a field of the type may stand for one of the promised type.
func (b *binder) covers(own, promised *Ref) bool {
	if promised.NonNull && !own.NonNull {
		return false
	}
	if own.IsList() || promised.IsList() {
		return own.IsList() && promised.IsList() && b.covers(own.Elem, promised.Elem)
	}
	return own.Named == promised.Named || slices.Contains(promised.Named.PossibleTypes, own.Named) ||
		slices.Contains(own.Named.Interfaces, promised.Named) || b.sameID(own, promised)
}

// sameID reports whether two types are IDs: engines that have an ID scalar for each type give interfaces and the types
// that implement them their own.
func (b *binder) sameID(own, promised *Ref) bool {
	a, z := own.Innermost().Named, promised.Innermost().Named
	isID := func(t *Type) bool { return t.Kind == Scalar && strings.HasSuffix(t.Name, anyID) }
	return isID(a) && isID(z)
}

func argNamed(field *Field, name string) *Argument {
	for _, arg := range field.Args {
		if arg.Name == name {
			return arg
		}
	}
	return nil
}
