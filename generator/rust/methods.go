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
	params []string
	// names are the required arguments' names, in their order.
	names       []string
	query, opts string
}

// newUsage names what stands in a method. Locals give way to parameters.
func (v *viewer) newUsage(field *introspection.Field) usage {
	required := requiredArgs(field)
	names, scope := nameArguments(required)
	c := usage{field: field, names: names, params: []string{"&self"}}
	for i, arg := range required {
		c.params = append(c.params, names[i]+": "+v.required(arg.Type))
	}
	c.query = scope.Claim("", "query").Name
	c.opts = scope.Claim("", "opts").Name
	return c
}

// method makes the method of a field, or its twin with options.
func (v *viewer) method(field *introspection.Field, name methodName, withOptions bool) method {
	c := v.newUsage(field)
	head := name.plain
	if withOptions {
		head = name.opts
		spelled := v.names.opts[field]
		if borrowsText(field) {
			head += "<'a>"
			spelled += "<'a>"
		}
		c.params = append(c.params, c.opts+": "+spelled)
	}
	result, awaited := v.result(field)
	if awaited {
		head = "async fn " + head
		result = v.fallible(result)
	} else {
		head = "fn " + head
	}
	m := method{GraphQL: field.Name, Parent: field.Parent.Name, Docs: v.methodDocs(field, c, name, withOptions), Attributes: v.deprecation(field.Deprecation),
		Head: signature("pub "+head, c.params, result, " {"), Local: c.query, Lazy: !awaited}
	v.addArguments(&m, c, withOptions)
	v.addResult(&m, field, awaited)
	if m.Return != "" && !v.usesLoader(field) {
		m.Return += ".await"
	}
	return m
}

func (v *viewer) fallible(result string) string {
	return v.spell.Result + "<" + result + ", " + v.spell.Error + ">"
}

// traitMethod makes a trait's method for an object.
func (v *viewer) traitMethod(field *introspection.Field, name string) method {
	c := v.newUsage(field)
	m := method{GraphQL: field.Name, Parent: field.Parent.Name, Head: v.traitHead(field, name, " {"), Local: c.query}
	v.addArguments(&m, c, false)
	_, awaited := v.result(field)
	v.addResult(&m, field, awaited)
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
	return signature("fn "+name, v.newUsage(field).params, result, end)
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
	if isParent || v.runtime.returnsIdentified && id.NonNull && field.Name != "id" {
		return id.Identifies
	}
	return nil
}

// addArguments adds the statements that select the field and give it its arguments.
func (v *viewer) addArguments(m *method, c usage, withOptions bool) {
	required := requiredArgs(c.field)
	m.Select = selection(c.query, c.field.Name, len(required) > 0 || withOptions)
	for i, arg := range required {
		m.Args = append(m.Args, v.argument("        ", c.query, arg, c.names[i], true))
	}
	if !withOptions {
		return
	}
	names := optionNames(c.field)
	for _, arg := range optionalArgs(c.field) {
		m.Options = append(m.Options, optionArg{
			Open: ifLetSome(c.opts + "." + names[arg]),
			Set:  v.argument("            ", c.query, arg, "value", false),
		})
	}
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

// argument is the statement that gives the query an argument.
func (v *viewer) argument(indent, query string, arg *introspection.Argument, value string, required bool) string {
	named, depth := arg.Type.Innermost().Named, arg.Type.Depth()
	name := `"` + arg.Name + `"`
	switch {
	case named.Name == "String" && depth > 0:
		return call(indent, query+" = "+v.uses.helper("strings", depth), query, name, value)
	case depth > 0:
		return call(indent, query+" = "+v.uses.helper("list", depth), query, name, value, v.writer(named))
	case named.Name == "String":
		return call(indent, query+" = "+v.uses.helper("string", 0), query, name, value)
	case named.Builtin && named.Name != "ID":
		return call(indent, query+" = "+v.uses.helper("value", 0), query, name, value)
	case named.IsID() && required && v.typedIDs():
		return call(indent, query+" = "+v.uses.helper("id", 0), query, name, value, v.writer(named))
	case named.IsID() && required:
		return call(indent, query+" = "+v.uses.helper("id", 0), query, name, value)
	}
	return call(indent, query+" = "+v.uses.helper("literal", 0), query, name, value+".literal()")
}

// zeros stand in, in JSON, for null where the method's type has no null.
var zeros = map[string]string{"Int": "0", "Float": "0.0", "Boolean": "false"}

// addResult adds what the method returns.
func (v *viewer) addResult(m *method, field *introspection.Field, awaited bool) {
	named := field.Type.Innermost().Named
	client := ", &self.graphql_client"
	switch {
	case !awaited:
		m.Object = v.names.structName(named)
		if field.Type.IsList() {
			m.Open, m.Close = strings.Repeat("vec![", field.Type.Depth()), strings.Repeat("]", field.Type.Depth())
		}
	case !named.IsLeaf() && v.usesLoader(field):
		m.Return = v.loadEach(m.Local, named)
	case !named.IsLeaf() && field.Type.IsList():
		m.Return = v.uses.answerHelper("list", field.Type.Depth()) + "(&self.proc, " + m.Local + client + ")"
	case !named.IsLeaf():
		m.Return = v.uses.answerHelper("maybe", 0) + "(&self.proc, " + m.Local + client + ")"
	case v.reloads(field) != nil:
		m.Return = v.uses.answerHelper("sync", 0) + "(&self.proc, " + m.Local + client + ")"
	case mayHoldNull(field):
		m.Return = v.uses.answerHelper("nullable", 0) + "(" + m.Local + client + ", " +
			strconv.Itoa(field.Type.Depth()) + ", " + zero(named) + ")"
	default:
		m.Return = v.uses.answerHelper("value", 0) + "(" + m.Local + client + ")"
	}
}

// loadEach is the body that loads each element of a list by the root's field for its type.
func (v *viewer) loadEach(query string, named *introspection.Type) string {
	v.uses.answer["ids"] = true
	return "let ids = answer::ids(" + query + ", &self.graphql_client).await?;\n" +
		"        let load = |id: String| " + v.typeName(named) + " {\n" +
		"            proc: self.proc.clone(),\n" +
		"            selection: answer::loaded(\"" + named.ReloadWith(false).Field.Name + "\", &id),\n" +
		"            graphql_client: self.graphql_client.clone(),\n" +
		"        };\n" +
		"        " + v.spell.Ok + "(ids.into_iter().map(load).collect())"
}

// zero is the JSON that stands in for null at the innermost type. An enum has no zero: its null is an error.
func zero(named *introspection.Type) string {
	if named.Kind == introspection.Enum {
		return "()"
	}
	if text, ok := zeros[named.Name]; ok {
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

// methodDocs is the documentation of a method: the description, what is special, the arguments.
func (v *viewer) methodDocs(field *introspection.Field, c usage, name methodName, withOptions bool) string {
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
	switch {
	case withOptions:
		items = append(items, "* `"+c.opts+"` - the optional arguments")
	case name.opts != "":
		twin := strings.TrimPrefix(name.opts, "r#")
		items = append(items, "", "Optional arguments are given to [`"+twin+"`](Self::"+twin+").")
		if len(items) == 2 {
			text.paragraph(items[1])
			return text.text("    ")
		}
	}
	if len(items) > 0 {
		text.paragraph("# Arguments")
		text.paragraph(items...)
	}
	return text.text("    ")
}
