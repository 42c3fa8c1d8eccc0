package introspection

import (
	"strings"

	"golang.org/x/mod/semver"
)

// identify finds what each ID is the ID of, whatever the dialect calls it.
func (b *binder) identify() {
	for _, d := range b.definitions {
		if id := d.to.ID; id != nil && !isInternal(d.to.Name) {
			if scalar := id.Type.Innermost().Named; scalar.Kind == Scalar && !scalar.Builtin && scalar.Identifies == nil &&
				strings.HasSuffix(scalar.Name, anyID) {
				scalar.Identifies = d.to
			}
		}
	}
	for _, d := range b.definitions {
		if d.to.Kind == Scalar && d.to.Identifies == nil && !d.to.Builtin {
			d.to.Identifies = b.aliasedBy(d.to.Name)
		}
	}
	b.classifyIDs()
	for _, d := range b.definitions {
		// A field called id that holds a number, say, is a field like any other.
		if id := d.to.ID; id != nil && (id.Type.IsList() || !id.Type.Named.IsID()) {
			d.to.ID = nil
		}
	}
	for _, d := range b.definitions {
		for _, field := range d.to.Fields {
			b.identifyRef(field.Type, field.Directives, field.Position, field.Coordinate)
			if own := field.Type.Innermost(); field == d.to.ID && own.Identifies == nil && own.Named.IsID() {
				own.Identifies = d.to
			}
			for _, arg := range field.Args {
				b.identifyInput(arg)
				object := arg.Type.Innermost().Identifies
				arg.TakesID = arg.Name == idField && object != nil && object == field.Type.Innermost().Named
			}
		}
		for _, field := range d.to.InputFields {
			b.identifyInput(field)
			innermost := field.Type.Innermost()
			field.TakesID = field.Name == idField && innermost.Named.IsID() && innermost.Identifies == nil
		}
	}
	b.findReloads()
}

// aliasedBy returns the type X of a scalar XID, which engines go on listing after X.id has become an ID.
func (b *binder) aliasedBy(scalar string) *Type {
	name, ok := strings.CutSuffix(scalar, anyID)
	t := b.schema.byName[name]
	if !ok || t == nil || !t.IsSelectable() || t.ID == nil {
		return nil
	}
	if id := t.ID.Type.Innermost().Named; id.Scalar != IDScalar && id.Identifies == nil {
		return nil
	}
	return t
}

func (b *binder) identifyInput(arg *Argument) {
	b.identifyRef(arg.Type, arg.Directives, arg.Position, func() string { return arg.Coordinate })
}

func (b *binder) identifyRef(ref *Ref, directives []Directive, position Position, coordinate func() string) {
	ref = ref.Innermost()
	if !ref.Named.IsID() {
		return
	}
	name := directiveText(directives, expectedTypeDirective, "name")
	if name == "" {
		ref.Identifies = ref.Named.Identifies
		return
	}
	expected := b.schema.byName[name]
	if expected == nil || !expected.IsSelectable() {
		b.warn(position, coordinate(), "@expectedType names "+name+", which is not an object or interface of the schema",
			"it counts as an ID of any object")
		return
	}
	ref.Identifies = expected
}

// decideDialect tells from the schema, then from the version, which era it is of.
func (b *binder) decideDialect() {
	typed, aliased, unified := 0, 0, 0
	for _, d := range b.definitions {
		if d.to.Kind == Scalar && d.to.Identifies != nil && !d.to.Builtin {
			if id := d.to.Identifies.ID; id != nil && id.Type.Innermost().Named == d.to {
				typed++
			} else {
				aliased++
			}
		}
		if d.to.ID != nil && d.to.ID.Type.Innermost().Named.Name == anyID {
			unified++
		}
	}
	dialect := &b.schema.Dialect
	switch {
	case typed > 0 && unified == 0:
		dialect.IDs = TypedIDs
	case aliased > 0 || typed > 0:
		dialect.IDs = AliasedIDs
	case unified == 0 && isBeforeUnifiedIDs(b.document.Version, b.options.Version):
		dialect.IDs = TypedIDs // no object has an ID, so only the version can tell
	default:
		dialect.IDs = UnifiedIDs
	}
	dialect.AppliedDirectives = b.showsDirectives()
	for _, text := range []string{b.document.Version, b.options.Version} {
		if version, ok := ParseVersion(text); ok {
			dialect.Version = version
			break
		}
	}
	dialect.ReturnsIdentified = b.returnsIdentified()
	dialect.Release = b.release()
	dialect.AwaitsNullable = dialect.IDs != TypedIDs && awaitsNullable(dialect.Release.Version)
}

// isBeforeUnifiedIDs reports whether the first version that is one is of an engine that knows no ID of its own kind.
func isBeforeUnifiedIDs(versions ...string) bool {
	for _, text := range versions {
		if version, ok := ParseVersion(text); ok {
			return semver.Compare(version, "v0.21.0-0") < 0
		}
	}
	return false
}

// showsDirectives reports whether the engine shows applied directives. In SDL only those tell so that GraphQL itself
// doesn't have: declared ones are in the SDL of engines that show none.
func (b *binder) showsDirectives() bool {
	if b.document.Source.JSON || !b.document.AppliedDirectives {
		return b.document.AppliedDirectives
	}
	for _, d := range b.definitions {
		if showsOwn(d.to.Directives) {
			return true
		}
		for _, field := range d.to.Fields {
			if showsOwn(field.Directives) {
				return true
			}
			for _, arg := range field.Args {
				if showsOwn(arg.Directives) {
					return true
				}
			}
		}
		for _, value := range d.to.Values {
			if showsOwn(value.Directives) {
				return true
			}
		}
	}
	return false
}

func showsOwn(directives []Directive) bool {
	for _, directive := range directives {
		if !known(directive.Name).everywhere {
			return true
		}
	}
	return false
}
