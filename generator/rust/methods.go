package rust

import (
	"slices"
	"strconv"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/templates/layout"
)

// usage is one method's way of calling its field: its parameters and the names of its locals.
type usage struct {
	field  *introspection.Field
	params []parameter
	// names are the required arguments' names, in their order.
	names       []string
	query, opts string
}

// newUsage names what stands in a method. Locals give way to parameters.
func (v *viewer) newUsage(field *introspection.Field) usage {
	required := requiredArgs(field)
	names, scope := nameArguments(required)
	c := usage{field: field, names: names}
	for i, arg := range required {
		c.params = append(c.params, newParameter(names[i], v.required(arg.Type)))
	}
	c.query = scope.Claim("", "query").Name
	c.opts = scope.Claim("", "opts").Name
	return c
}

// addWithTwin adds the method of a field and, where it has options, its twin with them.
func (v *viewer) addWithTwin(methods []method, field *introspection.Field, name methodName) []method {
	c := v.newUsage(field)
	text, arguments := v.docsOf(c)
	plain := v.method(c, name, false)
	plain.Docs, plain.ArgumentDocs = text, arguments
	if name.opts == "" {
		return append(methods, plain)
	}
	plain.Twin = strings.TrimPrefix(name.opts, "r#")
	twin := v.method(v.newUsage(field), name, true)
	twin.Docs, twin.ArgumentDocs, twin.Opts = text, arguments, c.opts
	return append(methods, plain, twin)
}

// method makes one of the two, without its docs.
func (v *viewer) method(c usage, name methodName, withOptions bool) method {
	field := c.field
	m := method{GraphQL: field.Name, Parent: field.Parent.Name, Deprecated: deprecationOf(field.Deprecation), Name: name.plain, Of: v.spell.unless()}
	if withOptions {
		m.Name, m.Borrows = name.opts, borrowsText(field)
		opts := v.names.opts[field]
		if m.Borrows {
			opts += "<'a>"
		}
		c.params = append(c.params, newParameter(c.opts, opts))
	}
	m.Params = c.params
	m.Result, m.Awaited = v.result(field)
	m.Result = breakable(m.Result)
	v.addBody(&m, c, withOptions)
	return m
}

func (v *viewer) fallible(result string) string {
	return v.spell.Result + "<" + result + ", " + v.spell.Error + ">"
}

// traitMethod makes a trait's method for an object.
func (v *viewer) traitMethod(field *introspection.Field, name string) method {
	c := v.newUsage(field)
	m := method{GraphQL: field.Name, Parent: field.Parent.Name, Name: name, IsOfTrait: true, Params: c.params, Of: v.spell.unless()}
	m.Result, m.Awaited = v.traitResult(field)
	m.Result = breakable(m.Result)
	v.addBody(&m, c, false)
	return m
}

// traitResult is what a trait's method gives: of a field that gives its own object, that is any that has the trait.
func (v *viewer) traitResult(field *introspection.Field) (spelled string, awaited bool) {
	spelled, awaited = v.result(field)
	if v.reloads(field) == field.Parent {
		spelled = "Self"
	}
	return spelled, awaited
}

// declaration is a trait's method as the trait declares it.
func (v *viewer) declaration(field *introspection.Field, name string) declaration {
	d := declaration{Name: name, Params: v.newUsage(field).params, IsSized: v.reloads(field) == field.Parent, Of: v.spell.unless()}
	d.Result, d.Awaited = v.traitResult(field)
	result := d.Result
	if d.Awaited {
		result = "impl core::future::Future<Output = " + v.fallible(result) + "> + " + v.spell.Send
	}
	d.Overhangs = !d.IsSized && overhangs(name, d.Params, result)
	d.Result = breakable(d.Result)
	return d
}

// result is the type that a field's method gives, and whether it is awaited.
func (v *viewer) result(field *introspection.Field) (spelled string, awaited bool) {
	named := field.Type.Innermost().Named
	switch {
	case named.IsLeaf():
		if t := v.reloads(field); t != nil {
			return v.names.structName(t), true
		}
		return v.owned(field.Type), true
	case field.Type.IsList():
		return v.owned(field.Type), v.isAwaited(field)
	case v.isAwaited(field):
		return v.spell.Option + "<" + v.names.structName(named) + ">", true
	}
	return v.names.structName(named), false
}

// reloads is the type of the object that a field gives by the ID that it returns; nil for a field that gives something
// else, or the ID itself. Official SDKs have long given the object itself again, and not for interfaces; newer ones give
// what any ID is known to be the ID of.
func (v *viewer) reloads(field *introspection.Field) *introspection.Type {
	object := field.Identified()
	if object == nil || !v.isLoadable(object) {
		return nil
	}
	isParent := field.Shape == introspection.Sync && field.Parent.Kind == introspection.Object
	if isParent || v.runtime.returnsIdentified && field.Type.NonNull {
		return object
	}
	return nil
}

// addBody adds what selects the field, gives it its arguments, and returns what it leads to.
func (v *viewer) addBody(m *method, c usage, withOptions bool) {
	required := requiredArgs(c.field)
	m.Changes = len(required) > 0 || withOptions
	if c.query != "query" {
		m.Local = c.query
	}
	for i, arg := range required {
		m.Args = append(m.Args, v.argument(m.Local, arg, c.names[i], true))
	}
	if withOptions {
		names := optionNames(c.field)
		for _, arg := range optionalArgs(c.field) {
			m.Options = append(m.Options, optionArg{Options: c.opts, Option: names[arg], Arg: v.argument(m.Local, arg, "", false)})
		}
	}
	v.addResult(m, c.field)
}

// optionNames are the names of a field's options, as [viewer.options] gives them.
func optionNames(field *introspection.Field) map[*introspection.Argument]string {
	args := optionalArgs(field)
	sortByName(args)
	names, _ := nameArguments(args)
	byArgument := make(map[*introspection.Argument]string, len(args))
	for i, arg := range args {
		byArgument[arg] = names[i]
	}
	return byArgument
}

// argument is what gives the query an argument.
func (v *viewer) argument(query string, arg *introspection.Argument, value string, required bool) argument {
	named, depth := arg.Type.Innermost().Named, arg.Type.Depth()
	a := argument{Local: query, GraphQL: arg.Name, Value: value}
	switch {
	case named.Scalar == introspection.StringScalar && depth > 0:
		a.Helper = v.argumentHelper("strings", depth)
	case depth > 0:
		a.Helper, a.Write = v.argumentHelper("list", depth), v.writer(named)
	case named.Scalar == introspection.StringScalar:
		a.Helper = v.argumentHelper("string", 0)
	case named.Scalar.IsPlain():
		a.Helper = v.argumentHelper("value", 0)
	case named.IsID() && required && v.typedIDs():
		a.Helper, a.Write = v.argumentHelper("id", 0), v.writer(named)
	case named.IsID() && required:
		a.Helper = v.argumentHelper("id", 0)
	default:
		a.Helper, a.IsLiteral = v.argumentHelper("literal", 0), true
	}
	return a
}

// zeros stand in, in JSON, for null where the method's type has no null.
var zeros = map[introspection.ScalarKind]string{introspection.IntScalar: "0", introspection.FloatScalar: "0.0", introspection.BooleanScalar: "false"}

// addResult adds what the method returns.
func (v *viewer) addResult(m *method, field *introspection.Field) {
	named := field.Type.Innermost().Named
	depth := field.Type.Depth()
	switch {
	case !m.Awaited:
		m.Object = v.names.structName(named)
		m.Lists = make([]struct{}, depth)
	case !named.IsLeaf() && v.usesLoader(field):
		v.answerHelper("ids", 0)
		m.Object, m.Loader = v.typeName(named), named.ReloadWith(false).Field.Name
	case !named.IsLeaf() && !v.isLoadable(named):
		m.Object, m.Helper = v.typeName(named), "here"
		if field.Type.IsList() {
			m.Helper, m.Parts = "parts", parts(named)
		}
		m.Helper = v.answerHelper(m.Helper, depth)
	case !named.IsLeaf() && depth > 1:
		m.Helper, m.Loads = v.answerHelper("lists", 0), true
	case !named.IsLeaf() && field.Type.IsList():
		m.Helper, m.Loads = v.answerHelper("list", 0), true
	case !named.IsLeaf():
		m.Helper, m.Loads = v.answerHelper("maybe", 0), true
	case v.reloads(field) != nil:
		m.Helper, m.Loads = v.answerHelper("sync", 0), true
	case mayHoldNull(field):
		m.Helper, m.Depth, m.Zero = v.answerHelper("nullable", 0), strconv.Itoa(depth), zero(named)
	default:
		m.Helper = v.answerHelper("value", 0)
	}
}

// parts are the fields of a type without ID that can be read at once, and what tells that there is an object.
func parts(t *introspection.Type) string {
	names := "__typename"
	for _, field := range t.Fields {
		if isPart(field) {
			names += " " + field.Name
		}
	}
	return names
}

func isPart(field *introspection.Field) bool {
	return field.Shape == introspection.Leaf && len(field.Required()) == 0 && !field.Type.Innermost().Named.IsID()
}

// unreadable says why nothing can be asked of the objects that a field returns; "" where something can.
func unreadable(field *introspection.Field, hasID func(*introspection.Type) bool) string {
	named := field.Type.Innermost().Named
	if named.IsLeaf() || !field.Type.IsList() || hasID(named) || slices.ContainsFunc(named.Fields, isPart) {
		return ""
	}
	return "returns objects of which nothing can be asked: " + named.Name + " has neither an ID nor a plain field"
}

// zero is the JSON that stands in for null at the innermost type. An enum has no zero: its null is an error.
func zero(named *introspection.Type) string {
	if named.Kind == introspection.Enum {
		return "()"
	}
	if text, ok := zeros[named.Scalar]; ok {
		return text
	}
	return `""`
}

// mayHoldNull reports whether null may come where the method's type has none, and something can stand in for it.
func mayHoldNull(field *introspection.Field) bool {
	if field.Shape == introspection.Void {
		return true
	}
	ref := field.Type
	for ; ref.IsList(); ref = ref.Elem {
		if !ref.NonNull {
			return true
		}
	}
	return !ref.NonNull && ref.Named.Kind != introspection.Enum
}

// deprecationOf is the mark of what should no longer be used. rustdoc shows the note, and follows its links.
func deprecationOf(mark *introspection.Deprecation) *deprecation {
	note := deprecationNote(mark)
	if note == "" {
		return nil
	}
	return &deprecation{Note: note, IsWide: layout.Width("not(test), deprecated(note = "+note+")") > attributeWidth}
}

// docsOf is the documentation of a field's methods: the description with what is special, and the arguments.
func (v *viewer) docsOf(c usage) (description, arguments string) {
	field := c.field
	text := comment{names: v.proseOf(field, nil)}
	text.description(field.Description)
	text.paragraphIf(v.nullText(field))
	text.experimental(field.Experimental)
	var items []string
	for i, arg := range requiredArgs(field) {
		if arg.Description == "" && arg.Default == nil {
			continue
		}
		items = append(items, argumentItem(c.names[i], arg.Description, v.proseOf(field, arg))...)
		if value := defaultText(v, arg); value != "" {
			items = append(items, "", "  Default: "+value)
		}
	}
	return text.text("    "), (&comment{lines: items}).text("    ")
}
