package rust

import (
	"strconv"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/docs"
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
		c.params = append(c.params, parameter{names[i], v.required(arg.Type)})
	}
	c.query = scope.Claim("", "query").Name
	c.opts = scope.Claim("", "opts").Name
	return c
}

// method makes the method of a field, or its twin with options.
func (v *viewer) method(field *introspection.Field, name methodName, withOptions bool) method {
	c := v.newUsage(field)
	m := method{GraphQL: field.Name, Parent: field.Parent.Name, Attributes: v.deprecation(field.Deprecation), Name: name.plain, Of: v.spell.unless()}
	v.addDocs(&m, c, name, withOptions)
	if withOptions {
		m.Name, m.Borrows = name.opts, borrowsText(field)
		opts := v.names.opts[field]
		if m.Borrows {
			opts += "<'a>"
		}
		c.params = append(c.params, parameter{c.opts, opts})
	}
	m.Params = c.params
	m.Result, m.Awaited = v.result(field)
	v.addBody(&m, c, withOptions)
	return m
}

func (v *viewer) fallible(result string) string {
	return v.spell.Result + "<" + result + ", " + v.spell.Error + ">"
}

// traitMethod makes a trait's method for an object.
func (v *viewer) traitMethod(field *introspection.Field, name string) method {
	c := v.newUsage(field)
	m := method{GraphQL: field.Name, Parent: field.Parent.Name, Head: v.traitHead(field, name, " {"), Of: v.spell.unless()}
	_, m.Awaited = v.result(field)
	v.addBody(&m, c, false)
	return m
}

func (v *viewer) traitHead(field *introspection.Field, name, end string) string {
	result, awaited := v.result(field)
	if v.reloads(field) == field.Parent {
		result = "Self"
	}
	if awaited {
		result = "impl core::future::Future<Output = " + v.fallible(result) + "> + " + v.spell.Send
	}
	if end == ";" && v.reloads(field) == field.Parent {
		end = "\n    where\n        Self: Sized;"
	}
	params := []string{"&self"}
	for _, each := range v.newUsage(field).params {
		params = append(params, each.Name+": "+each.Type)
	}
	return signature("fn "+name, params, result, end)
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
	id := field.Type
	if id.IsList() || !id.Named.IsID() || field == field.Parent.ID || id.Identifies == nil || !v.isLoadable(id.Identifies) {
		return nil
	}
	isParent := field.Shape == introspection.Sync && field.Parent.Kind == introspection.Object
	if isParent || v.runtime.returnsIdentified && id.NonNull && !field.IsID() {
		return id.Identifies
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
			m.Options = append(m.Options, optionArg{Option: c.opts + "." + names[arg], Arg: v.argument(m.Local, arg, "", false)})
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
		a.Helper = v.uses.helper("strings", depth)
	case depth > 0:
		a.Helper, a.Write = v.uses.helper("list", depth), v.writer(named)
	case named.Scalar == introspection.StringScalar:
		a.Helper = v.uses.helper("string", 0)
	case named.Scalar.IsPlain():
		a.Helper = v.uses.helper("value", 0)
	case named.IsID() && required && v.typedIDs():
		a.Helper, a.Write = v.uses.helper("id", 0), v.writer(named)
	case named.IsID() && required:
		a.Helper = v.uses.helper("id", 0)
	default:
		a.Helper, a.IsLiteral = v.uses.helper("literal", 0), true
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
		v.uses.answer["ids"] = true
		m.Object, m.Loader = v.typeName(named), named.ReloadWith(false).Field.Name
	case !named.IsLeaf() && !v.isLoadable(named):
		m.Object, m.Parts = v.typeName(named), parts(named)
		m.Helper = v.uses.answerHelper("here", 0)
		if field.Type.IsList() {
			m.Helper = v.uses.answerHelper("parts", 0)
		} else {
			m.Parts = ""
		}
	case !named.IsLeaf() && field.Type.IsList():
		m.Helper, m.Loads = v.uses.answerHelper("list", depth), true
	case !named.IsLeaf():
		m.Helper, m.Loads = v.uses.answerHelper("maybe", 0), true
	case v.reloads(field) != nil:
		m.Helper, m.Loads = v.uses.answerHelper("sync", 0), true
	case mayHoldNull(field):
		m.Helper, m.Depth, m.Zero = v.uses.answerHelper("nullable", 0), strconv.Itoa(depth), zero(named)
	default:
		m.Helper = v.uses.answerHelper("value", 0)
	}
}

// parts are the fields of a type without ID that can be read at once, with what tells that there is an object; "" for
// none.
func parts(t *introspection.Type) string {
	names := []string{"__typename"}
	for _, field := range t.Fields {
		if field.Shape == introspection.Leaf && len(field.Required()) == 0 && !field.Type.Innermost().Named.IsID() {
			names = append(names, field.Name)
		}
	}
	if len(names) == 1 {
		return ""
	}
	return strings.Join(names, " ")
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

// deprecation is the attribute that marks what should no longer be used. Within the crate, not in tests: the crate's
// own may use it.
func (v *viewer) deprecation(mark *introspection.Deprecation) string {
	if mark == nil {
		return ""
	}
	// rustdoc shows the note, and follows its links.
	note := escapedText(docs.Folded(mark.Reason))
	if note == "" {
		note = "no longer supported"
	}
	return deprecatedOutsideTests(note)
}

// addDocs adds the documentation of a method: the description, what is special, the arguments.
func (v *viewer) addDocs(m *method, c usage, name methodName, withOptions bool) {
	field := c.field
	text := comment{names: v.proseOf(field, nil)}
	text.description(field.Description)
	text.paragraphIf(v.nullText(field))
	text.experimental(field.Experimental)
	m.Docs = text.text("    ")
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
	m.ArgumentDocs = (&comment{lines: items}).text("    ")
	switch {
	case withOptions:
		m.Opts = c.opts
	case name.opts != "":
		m.Twin = strings.TrimPrefix(name.opts, "r#")
	}
}
