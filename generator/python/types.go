package python

import (
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// class is the class that is being emitted: what its annotations have to mind.
type class struct {
	*module
	// self is the class's type; nil for the functions of a stub module.
	self *introspection.Type
	// members are the names of its methods or fields, which hide types of the same name.
	members map[string]bool
	// onAny is the expression of the type's name where objects of the class may be of several, "" otherwise.
	onAny string
	// position of the class in the module: a type at or behind it isn't defined yet.
	position int
}

// builtinTypes are the builtins that stand for GraphQL's own scalars.
var builtinTypes = map[introspection.ScalarKind]string{
	introspection.StringScalar: "str", introspection.IntScalar: "int", introspection.FloatScalar: "float",
	introspection.BooleanScalar: "bool", introspection.IDScalar: "str",
}

// isAnyID reports whether a type is the scalar ID, which holds IDs of all types.
func isAnyID(t *introspection.Type) bool {
	return t.Scalar == introspection.IDScalar && t.Identifies == nil
}

// spelling is a type as annotations have it.
type spelling struct {
	// text without quotes.
	text string
	// annotation is the same with quotes around what isn't defined yet.
	annotation string
	pending    bool
}

func (s spelling) orNone() spelling {
	s.text += " | None"
	if s.pending {
		s.annotation = `"` + s.text + `"`
	} else {
		s.annotation = s.text
	}
	return s
}

func (s spelling) list() spelling {
	s.text = "list[" + s.text + "]"
	s.annotation = "list[" + s.annotation + "]"
	return s
}

// spell returns the spelling of a reference, its named type spelled by leaf; the outermost nullability is left out.
func (c *class) spell(ref *introspection.Ref, leaf func(*introspection.Ref) spelling) spelling {
	if !ref.IsList() {
		return leaf(ref)
	}
	elem := c.spell(ref.Elem, leaf)
	if !ref.Elem.NonNull {
		elem = elem.orNone()
	}
	list := elem.list()
	if c.members["list"] {
		builtins := c.use("builtins") + "."
		list.text, list.annotation = builtins+list.text, builtins+list.annotation
	}
	return list
}

// argument returns the spelling of an argument's type, self where it may be the class itself.
func (c *class) argument(arg *introspection.Argument, field *introspection.Field) spelling {
	return c.spell(arg.Type, func(ref *introspection.Ref) spelling {
		target := c.identified(arg, field, ref)
		switch {
		case target != nil && c.isSelf(target) && ref == arg.Type && arg.Required:
			return plain(c.use("Self"))
		case target != nil:
			return c.named(target)
		case isAnyID(ref.Named) && c.takesAnyObject(arg, field):
			return plain(c.use("Type"))
		}
		return c.named(ref.Named)
	})
}

// identified returns the object that an argument takes in place of its ID; nil where it takes the ID itself.
func (c *class) identified(arg *introspection.Argument, field *introspection.Field, ref *introspection.Ref) *introspection.Type {
	target := ref.Identifies
	switch {
	case target == nil:
		return nil
	case c.schema.Dialect.IDs == introspection.AliasedIDs && !isAnyID(ref.Named):
		// The scalars of the typed dialect that are still listed are scalars like any other.
		return nil
	case arg.Name == "id" && field != nil && field.Type.Innermost().Named == target:
		return nil
	}
	return target
}

func (c *class) takesAnyObject(arg *introspection.Argument, field *introspection.Field) bool {
	if c.schema.Dialect.IDs == introspection.TypedIDs {
		return false
	}
	target := arg.Type.Innermost().Identifies
	if field == nil {
		return arg.Name != "id"
	}
	return target == nil
}

// result returns the spelling of a leaf result.
func (c *class) leafResult(ref *introspection.Ref) spelling {
	return c.spell(ref, func(ref *introspection.Ref) spelling { return c.named(ref.Named) })
}

// objectResult returns the spelling of an object or a list of objects.
func (c *class) objectResult(ref *introspection.Ref) spelling {
	return c.spell(ref, func(ref *introspection.Ref) spelling { return c.named(ref.Named) })
}

func plain(text string) spelling { return spelling{text: text, annotation: text} }

// named returns the spelling of a named type in the class: quoted where it isn't defined yet, by a builtin's module
// or a private alias where a member hides it.
func (c *class) named(t *introspection.Type) spelling {
	if builtin, ok := builtinTypes[t.Scalar]; ok && t.Builtin {
		if c.members[builtin] {
			builtin = c.use("builtins") + "." + builtin
		}
		return plain(builtin)
	}
	if c.isForeign(t) {
		name, late := c.foreign(t, false)
		if late {
			return spelling{text: name, annotation: `"` + name + `"`, pending: true}
		}
		return plain(name)
	}
	name := c.className(t)
	if c.members[name] {
		name = c.alias(t)
	}
	if c.defined(t) {
		return plain(name)
	}
	return spelling{text: name, annotation: `"` + name + `"`, pending: true}
}

// defined reports whether the class of a type stands before the one that is being emitted.
func (c *class) defined(t *introspection.Type) bool {
	position, ok := c.positions[t]
	return !ok || position < c.position
}
