package rust

import (
	"slices"
	"strconv"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// typeName is the name of a type of this file, or the path of one that another file has: a sibling's, or dagger_sdk's.
func (c *clientViewer) typeName(t *introspection.Type) string {
	switch {
	case c.isOwn(t):
		return c.names.types[t]
	case t.Owner != nil:
		if c.siblings[t.Owner] == nil {
			c.siblings[t.Owner] = nameStubs(t.Owner)
		}
		return "super::" + escaped(stubModule(t.Owner)) + "::" + c.siblings[t.Owner].types[t]
	case t == c.schema.Query:
		return "dagger_sdk::Query"
	case t.Kind == introspection.Interface:
		return "dagger_sdk::" + pascal(t.Name+"Client")
	}
	return "dagger_sdk::" + item(t.Name)
}

// identified is the type whose IDs a reference holds.
func (c *clientViewer) identified(ref *introspection.Ref) string {
	t := ref.Innermost().Identifies
	if t == nil || !c.hasID(t) {
		return "runtime::Any"
	}
	return c.typeName(t)
}

// accepted is what an object has to be that is given for an ID. An interface of dagger_sdk has a type of this file in its
// place, which the other types can be said to be.
func (c *clientViewer) accepted(ref *introspection.Ref) string {
	t := ref.Innermost().Identifies
	if t == nil || t.Kind != introspection.Interface || c.isGenerated(t) || !c.hasID(t) {
		return c.identified(ref)
	}
	name, ok := c.faceNames[t]
	if !ok {
		name = c.accept(t)
		c.faceNames[t] = name
	}
	return name
}

// accept adds what stands for an interface of dagger_sdk, and returns its name.
func (c *clientViewer) accept(t *introspection.Type) string {
	if c.isEverywhere(t) {
		return "runtime::Any"
	}
	face := clientFace{Name: c.names.claim(t.Name, pascal(t.Name)), For: c.typeName(t)}
	for _, object := range c.schema.Types {
		if object != t && slices.Contains(object.Interfaces, t) && c.hasID(object) && (!c.isGenerated(object) || c.isOwn(object)) {
			face.Objects = append(face.Objects, c.typeName(object))
		}
	}
	c.faces = append(c.faces, face)
	return face.Name
}

// isEverywhere reports whether all objects of the core with IDs implement an interface of it: it tells none apart.
func (c *clientViewer) isEverywhere(t *introspection.Type) bool {
	everywhere, ok := c.everywhere[t]
	if ok {
		return everywhere
	}
	everywhere = !slices.ContainsFunc(c.schema.Types, func(object *introspection.Type) bool {
		return object.Kind == introspection.Object && object.Owner == nil && c.hasID(object) && !slices.Contains(object.Interfaces, t)
	})
	c.everywhere[t] = everywhere
	return everywhere
}

// plain is the Rust type of a leaf as values of it are kept.
func (c *clientViewer) plain(ref *introspection.Ref) string {
	named := ref.Innermost().Named
	switch named.Scalar {
	case introspection.StringScalar:
		return "String"
	case introspection.IntScalar:
		return "i64"
	case introspection.FloatScalar:
		return "f64"
	case introspection.BooleanScalar:
		return "bool"
	case introspection.IDScalar:
		return "runtime::Id<" + c.identified(ref) + ">"
	case introspection.VoidScalar:
		return "()"
	case introspection.NotScalar, introspection.JSONScalar, introspection.CustomScalar:
	}
	return c.typeName(named)
}

// given is the type of a parameter.
func (c *clientViewer) given(ref *introspection.Ref) string {
	if ref.IsList() {
		return "impl IntoIterator<Item = " + c.given(ref.Elem) + ">"
	}
	switch ref.Named.Scalar {
	case introspection.StringScalar:
		return "impl Into<String>"
	case introspection.IDScalar:
		return "impl Into<runtime::Ref<" + c.accepted(ref) + ">>"
	case introspection.NotScalar, introspection.IntScalar, introspection.FloatScalar, introspection.BooleanScalar,
		introspection.VoidScalar, introspection.JSONScalar, introspection.CustomScalar:
	}
	return c.plain(ref)
}

// kept is the type of a field of an input object, without the option of one that may be left out.
func (c *clientViewer) kept(ref *introspection.Ref) string {
	if ref.IsList() {
		return "Vec<" + c.kept(ref.Elem) + ">"
	}
	return c.plain(ref)
}

// answered is the type of a result, null where it may be null.
func (c *clientViewer) answered(ref *introspection.Ref) string {
	inner := ""
	switch {
	case ref.IsList():
		inner = "Vec<" + c.answered(ref.Elem) + ">"
	case ref.Named.IsLeaf():
		inner = c.plain(ref)
	default:
		inner = c.typeName(ref.Named)
	}
	if ref.NonNull {
		return inner
	}
	return "Option<" + inner + ">"
}

// read is how the answer of objects is read.
func (c *clientViewer) read(ref *introspection.Ref, inList bool) string {
	reader := ""
	switch {
	case ref.IsList():
		reader = "runtime::List<" + c.read(ref.Elem, true) + ">"
	case c.hasID(ref.Named):
		reader = "runtime::Object"
	case inList:
		reader = "runtime::Parts<" + c.maker(ref.Named) + ">"
	default:
		reader = "runtime::Here<" + c.maker(ref.Named) + ">"
	}
	if ref.NonNull {
		return reader
	}
	return "runtime::Maybe<" + reader + ">"
}

// maker is the type that tells how an object without ID is made: the object's own, or one of this file for an object of
// dagger_sdk.
func (c *clientViewer) maker(t *introspection.Type) string {
	if c.isGenerated(t) {
		return c.typeName(t)
	}
	name, ok := c.makers[t]
	if !ok {
		name = c.names.claim(t.Name, "Made"+pascal(t.Name))
		c.makers[t] = name
		c.made = append(c.made, clientMaker{Name: name, For: c.typeName(t), Parts: parts(t)})
	}
	return name
}

// outcome is what a field's method gives: its type, how an answer is read ("" for what isn't asked yet), and the function
// that makes it of a query.
func (c *clientViewer) outcome(field *introspection.Field) (result, read, made string) {
	named := field.Type.Innermost().Named
	switch {
	case field.Shape == introspection.Void:
		return "()", "runtime::Nothing", ""
	case field.Shape == introspection.Sync && c.hasID(field.Parent):
		return c.typeName(field.Parent), "runtime::Itself", ""
	case named.IsLeaf():
		return c.answered(field.Type), "runtime::Leaf", ""
	case field.Type.IsList() || !field.Type.NonNull:
		return c.answered(field.Type), c.read(field.Type, false), ""
	case named == c.schema.Query && !c.isOwn(named):
		return c.typeName(named), "", ""
	case c.isGenerated(named):
		return c.typeName(named), "", "at"
	}
	return c.typeName(named), "", "of"
}

// unsupported says why a field has no method; "" where it has one.
func (c *clientViewer) unsupported(field *introspection.Field) string {
	switch {
	case field.Shape == introspection.Unsupported:
		return field.Unsupported
	case field.Loads != nil:
		return "an ID loads what it is the ID of: Id::load"
	}
	return ""
}

// isRead reports whether values of a type stand in lists, or may be null, in a whole API.
func (c *clientViewer) isRead(t *introspection.Type) bool {
	if c.answers == nil {
		c.answers = map[*introspection.Type]bool{}
		note := func(fields []*introspection.Field) {
			for _, field := range fields {
				if field.Type.IsList() || !field.Type.NonNull {
					c.answers[field.Type.Innermost().Named] = true
				}
			}
		}
		for _, own := range c.types() {
			note(own.Fields)
		}
		if c.environment != nil {
			note(c.environment.Extensions)
		}
	}
	return c.answers[t]
}

// writer is the function that writes a value of a type.
func (c *clientViewer) writer(named *introspection.Type) string {
	switch named.Scalar {
	case introspection.StringScalar:
		return "runtime::text"
	case introspection.IntScalar, introspection.FloatScalar, introspection.BooleanScalar:
		return "runtime::plain"
	case introspection.IDScalar:
		return "runtime::known"
	case introspection.VoidScalar:
		return "runtime::nothing"
	case introspection.NotScalar, introspection.JSONScalar, introspection.CustomScalar:
	}
	switch {
	case c.isGenerated(named):
		return "runtime::own"
	case named.Kind == introspection.Enum:
		return "runtime::variant"
	case named.Kind == introspection.Input:
		if !slices.Contains(c.foreign, named) {
			c.foreign = append(c.foreign, named)
		}
		return "write_" + snake(named.Name)
	}
	return "runtime::scalar"
}

// withDepth is the name of a function for as many lists.
func withDepth(one, list string, depth int) string {
	switch depth {
	case 0:
		return one
	case 1:
		return list
	}
	return list + "_" + strconv.Itoa(depth)
}

// argument gives the query an argument.
func (c *clientViewer) argument(arg *introspection.Argument, local, value string) clientArgument {
	named, depth := arg.Type.Innermost().Named, arg.Type.Depth()
	a := clientArgument{Local: local, GraphQL: arg.Name, Value: value}
	if named.IsID() {
		a.Func = withDepth("id", "ids", depth)
		return a
	}
	a.Func, a.Write = withDepth("arg", "list", depth), c.writer(named)
	return a
}
