package rust

import (
	"slices"
	"strconv"
	"strings"

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

// identified is the type whose IDs a reference holds. An interface of dagger_sdk counts as any object: no trait of this
// file can be given to all types that implement it.
func (c *clientViewer) identified(ref *introspection.Ref) string {
	t := ref.Innermost().Identifies
	if t == nil || !c.hasID(t) || t.Kind == introspection.Interface && !c.isGenerated(t) {
		return "runtime::Any"
	}
	return c.typeName(t)
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
		return "impl Into<runtime::Ref<" + c.identified(ref) + ">>"
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
		reader = "runtime::Parts<" + c.typeName(ref.Named) + ">"
	default:
		reader = "runtime::Here"
	}
	if ref.NonNull {
		return reader
	}
	return "runtime::Maybe<" + reader + ">"
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

// mostLists and mostIDLists are how deep lists may be nested that are given.
const mostLists, mostIDLists = 3, 2

// unsupported says why a field has no method; "" where it has one.
func (c *clientViewer) unsupported(field *introspection.Field) string {
	named := field.Type.Innermost().Named
	switch {
	case field.Shape == introspection.Unsupported:
		return field.Unsupported
	case field.Loads != nil:
		return "an ID loads what it is the ID of: Id::load"
	case !named.IsLeaf() && !c.hasID(named) && (field.Type.IsList() || !field.Type.NonNull):
		if !c.isGenerated(named) {
			return named.Name + " has no ID to load it by again"
		}
		if field.Type.IsList() && c.parts(named) == "" {
			return named.Name + " has neither an ID nor a field that can be read at once"
		}
	}
	for _, arg := range field.Required() {
		if reason := tooDeep(arg); reason != "" {
			return reason
		}
	}
	return ""
}

func tooDeep(arg *introspection.Argument) string {
	depth, most := arg.Type.Depth(), mostLists
	if arg.Type.Innermost().Named.IsID() {
		most = mostIDLists
	}
	if depth <= most {
		return ""
	}
	return "the argument " + arg.Name + " is a list of lists, " + strconv.Itoa(depth) + " deep"
}

// parts are the fields that can be read at once of a type without ID; "" for none.
func (c *clientViewer) parts(t *introspection.Type) string {
	var names []string
	for _, field := range t.Fields {
		if field.Shape == introspection.Leaf && len(field.Required()) == 0 && !field.Type.Innermost().Named.IsID() {
			names = append(names, field.Name)
		}
	}
	if len(names) == 0 {
		return ""
	}
	return "__typename " + strings.Join(names, " ")
}

// isListed reports whether values of a type stand in lists that the file's functions give.
func (c *clientViewer) isListed(t *introspection.Type) bool {
	if c.listed == nil {
		c.listed = map[*introspection.Type]bool{}
		for _, own := range c.types() {
			for _, field := range own.Fields {
				if field.Type.IsList() {
					c.listed[field.Type.Innermost().Named] = true
				}
			}
		}
		if c.environment != nil {
			for _, field := range stubFields(c.environment) {
				if field.Type.IsList() {
					c.listed[field.Type.Innermost().Named] = true
				}
			}
		}
	}
	return c.listed[t]
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
