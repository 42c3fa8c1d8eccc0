package python

import (
	"github.com/dagger-codegen/dagger-codegen/generator/era"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// class is the class that is being emitted: what its annotations have to mind.
type class struct {
	*module
	// self is the class's type; nil for the functions of a stub module.
	self *introspection.Type
	// members are the names of its methods or fields, which hide types of the same name.
	members map[string]bool
	// onAny tells that objects of the class may be of several types.
	onAny bool
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

// typeText is a type as it is written without quotes.
func typeText(t *typeView) string {
	text := t.Name
	if t.Elem != nil {
		text = t.List + "[" + typeText(t.Elem) + "]"
	}
	if t.OrNone {
		text += " | None"
	}
	return text
}

// orNone returns the type that may be None too.
func (t *typeView) orNone() *typeView {
	u := *t
	u.OrNone, u.Quoted = true, t.Late
	return &u
}

// spell returns the type of a reference, its named type spelled by leaf; the outermost nullability is left out.
func (c *class) spell(ref *introspection.Ref, leaf func(*introspection.Ref) *typeView) *typeView {
	if !ref.IsList() {
		return leaf(ref)
	}
	elem := c.spell(ref.Elem, leaf)
	if !ref.Elem.NonNull {
		elem = elem.orNone()
	}
	return &typeView{List: c.builtin("list"), Elem: elem, Late: elem.Late}
}

// argument returns an argument's type, self where it may be the class itself.
func (c *class) argument(arg *introspection.Argument, field *introspection.Field) *typeView {
	return c.spell(arg.Type, func(ref *introspection.Ref) *typeView {
		target := c.identified(arg, ref)
		switch {
		case target != nil && c.isSelf(target) && ref == arg.Type && arg.Required:
			return c.own()
		case target != nil:
			return c.named(target)
		case isAnyID(ref.Named) && c.takesAnyObject(arg, field):
			return plain(c.ref("Type"))
		}
		return c.named(ref.Named)
	})
}

// identified returns the object that an argument takes in place of its ID; nil where it takes the ID itself.
func (c *class) identified(arg *introspection.Argument, ref *introspection.Ref) *introspection.Type {
	target := ref.Identifies
	switch {
	case target == nil:
		return nil
	case c.schema.Dialect.IDs == introspection.AliasedIDs && !isAnyID(ref.Named):
		// The scalars of the typed dialect that are still listed are scalars like any other.
		return nil
	case arg.TakesID:
		return nil
	}
	return target
}

func (c *class) takesAnyObject(arg *introspection.Argument, field *introspection.Field) bool {
	if c.schema.Dialect.IDs == introspection.TypedIDs || arg.TakesID {
		return false
	}
	return field == nil || arg.Type.Innermost().Identifies == nil
}

// result returns the type of a result, the outermost nullability left out.
func (c *class) result(ref *introspection.Ref) *typeView {
	return c.spell(ref, func(ref *introspection.Ref) *typeView { return c.named(ref.Named) })
}

func plain(name string) *typeView { return &typeView{Name: name} }

func late(name string) *typeView { return &typeView{Name: name, Quoted: true, Late: true} }

// own is the type of the class itself, which a subclass keeps.
func (c *class) own() *typeView {
	if c.stub != nil {
		// Linters want Self from typing, which Python 3.10 has not; of a module's attributes they say nothing.
		return plain(c.ref("typing_extensions") + ".Self")
	}
	return plain(c.ref("Self"))
}

// named returns a named type in the class: quoted where it isn't defined yet, by a builtin's module or a private alias
// where a member hides it.
func (c *class) named(t *introspection.Type) *typeView {
	if builtin, ok := builtinTypes[t.Scalar]; ok && t.Builtin {
		return plain(c.builtin(builtin))
	}
	if c.isForeign(t) {
		name, isLate := c.foreign(t, false)
		if isLate {
			return late(name)
		}
		return plain(name)
	}
	name := c.visible(t)
	if c.defined(t) {
		return plain(name)
	}
	return late(name)
}

// visible returns the name of a type's class where members or parameters may hide it.
func (c *class) visible(t *introspection.Type) string {
	name := c.className(t)
	if c.members[name] && !c.isForeign(t) {
		return c.alias(t)
	}
	return name
}

// defined reports whether the class of a type stands before the one that is being emitted.
func (c *class) defined(t *introspection.Type) bool {
	position, ok := c.positions[t]
	return !ok || position < c.position
}

// builtin returns a builtin's name where a member or a parameter may hide it.
func (c *class) builtin(name string) string {
	if c.members[name] {
		return c.use("builtins") + "." + name
	}
	return name
}

// use is ref where members or parameters may hide what is imported.
func (c *class) use(name string) string {
	if c.members[name] {
		return c.private(name)
	}
	return c.ref(name)
}

// isSelf reports whether a type is spelled Self in its own class. The root never was where it's called Client.
func (c *class) isSelf(t *introspection.Type) bool {
	return t == c.self && !c.onAny && (t != c.schema.Query || c.era.Has(era.RootIsQuery))
}
