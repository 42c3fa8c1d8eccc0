package rust

import (
	"strings"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// form is where a method stands: in its type, in the declaration of a trait, or in the implementation of one.
type form int

const (
	inherent form = iota
	declared
	implemented
)

// objectOf is the object that an argument is given as; nil where it is an ID of anything, or no ID.
func (s *stubViewer) objectOf(ref *introspection.Ref) *introspection.Type {
	inner := ref.Innermost()
	if !inner.Named.IsID() || inner.Identifies == nil || inner.Identifies.Kind != introspection.Object || ref.Depth() > 1 ||
		!s.isObject(inner.Identifies) {
		return nil
	}
	return inner.Identifies
}

// given is the type of a required argument.
func (s *stubViewer) given(ref *introspection.Ref) string {
	if object := s.objectOf(ref); object != nil {
		return s.spell.lists(ref, s.typeName(object))
	}
	if ref.Innermost().Named.IsID() {
		s.uses.id = true
		s.uses.intoID = s.uses.intoID || !ref.IsList()
	}
	return s.required(ref)
}

// option is the type of an optional argument.
func (s *stubViewer) option(ref *introspection.Ref) string {
	if object := s.objectOf(ref); object != nil {
		return s.spell.Option + "<" + s.spell.lists(ref, s.typeName(object)) + ">"
	}
	s.uses.id = s.uses.id || ref.Innermost().Named.IsID()
	return s.optional(ref)
}

// exact is the type of a leaf, null where it may be null.
func (s *stubViewer) exact(ref *introspection.Ref) string {
	inner := ""
	if ref.IsList() {
		inner = s.spell.Vec + "<" + s.exact(ref.Elem) + ">"
	} else {
		s.uses.id = s.uses.id || ref.Named.Name == "ID"
		if inner = s.spell.builtin(ref.Named.Name); inner == "" {
			inner = s.typeName(ref.Named)
		}
	}
	if ref.NonNull {
		return inner
	}
	return s.spell.Option + "<" + inner + ">"
}

// outcome is what a field's method gives: its type, whether it is awaited, and the expression that makes it of the
// query.
func (s *stubViewer) outcome(field *introspection.Field, query string) (spelled string, awaited bool, expression string) {
	named := field.Type.Innermost().Named
	switch {
	case field.Shape == introspection.Void:
		return "()", true, s.uses.answerHelper("void", 0) + "(" + query + ")"
	case field.Shape == introspection.Sync && s.isObject(field.Parent):
		return s.typeName(field.Parent), true, s.uses.answerHelper("sync", 0) + "(" + query + ")"
	case named.IsLeaf():
		return s.exact(field.Type), true, s.uses.answerHelper("value", 0) + "(" + query + ")"
	case field.Type.IsList():
		s.reach(named)
		return s.spell.lists(field.Type, s.typeName(named)), true, s.uses.answerHelper("list", field.Type.Depth()) + "(" + query + ")"
	case field.Shape == introspection.Nullable && s.isObject(named):
		s.reach(named)
		return s.spell.Option + "<" + s.typeName(named) + ">", true, s.uses.answerHelper("maybe", 0) + "(" + query + ")"
	}
	return s.typeName(named), false, s.lazily(named, query)
}

// lazily is the expression of an object that is not requested yet.
func (s *stubViewer) lazily(t *introspection.Type, query string) string {
	path := s.typeName(t)
	switch {
	case t == s.schema.Query:
		return query
	case t.Owner == nil:
		return path + " {\n            proc: " + query + ".proc,\n            selection: " + query +
			".selection,\n            graphql_client: " + query + ".graphql_client,\n        }"
	case query != "query":
		return path + " { query: " + query + " }"
	}
	return path + " { query }"
}

// unsupportedStub says why a field has no method; "" where it has one.
func (s *stubViewer) unsupportedStub(field *introspection.Field) string {
	named := field.Type.Innermost().Named
	switch {
	case field.Shape == introspection.Unsupported:
		return field.Unsupported
	case field.Type.IsList() && !named.IsLeaf() && !s.isObject(named):
		return named.Name + " has no ID to load it by again"
	}
	return ""
}

// stubMethod makes a method of a field. From is the expression of the query that the field is selected on; where
// select is "", it is that query itself that takes the arguments.
func (s *stubViewer) stubMethod(field *introspection.Field, name string, withOptions bool, where form, from string) stubMethod {
	u := s.stubUsage(field)
	head := name
	if withOptions {
		spelled := s.names.opts[field]
		if borrowsText(field) {
			head += "<'a>"
			spelled += "<'a>"
		}
		u.params = append(u.params, u.opts+": "+spelled)
	}
	result, awaited, expression := s.outcome(field, u.query)
	end := " {"
	if where == declared {
		end = ";"
	}
	switch {
	case awaited && where == inherent:
		head, result = "pub async fn "+head, s.fallible(result)
	case awaited:
		head, result = "fn "+head, "impl core::future::Future<Output = "+s.fallible(result)+"> + "+s.spell.Send
	case where == inherent:
		head = "pub fn " + head
	default:
		head = "fn " + head
	}
	m := stubMethod{GraphQL: field.Name, Parent: field.Parent.Name, Head: signature(head, u.params, result, end), Attributes: s.stubAttributes(field, where)}
	if where != implemented {
		m.Docs = s.stubMethodDocs(field, u, name, withOptions)
	}
	if where == declared {
		return m
	}
	s.stubStatements(&m, u, withOptions, from)
	m.Return = expression
	if awaited && where == inherent {
		m.Return += ".await"
	}
	return m
}

func (s *stubViewer) stubUsage(field *introspection.Field) usage {
	required := requiredArgs(field)
	names, scope := nameArguments(required)
	u := usage{field: field, names: names, params: []string{"&self"}}
	for i, arg := range required {
		u.params = append(u.params, names[i]+": "+s.given(arg.Type))
	}
	u.query = scope.Claim("", "query").Name
	u.opts = scope.Claim("", "opts").Name
	return u
}

func (s *stubViewer) stubStatements(m *stubMethod, u usage, withOptions bool, from string) {
	required := requiredArgs(u.field)
	let := "        let "
	if len(required) > 0 || withOptions {
		let += "mut "
	}
	m.Statements = append(m.Statements, let+u.query+" = answer::select("+from+", \""+u.field.Name+"\");\n")
	for i, arg := range required {
		m.Statements = append(m.Statements, s.stubArgument("        ", u.query, arg, u.names[i], true))
	}
	if !withOptions {
		return
	}
	names := optionNames(u.field)
	for _, arg := range optionalArgs(u.field) {
		m.Options = append(m.Options, optionArg{Open: ifLetSome(u.opts + "." + names[arg]),
			Set: s.stubArgument("            ", u.query, arg, "value", false)})
	}
}

// stubArgument is the statement that gives the query an argument.
func (s *stubViewer) stubArgument(indent, query string, arg *introspection.Argument, value string, required bool) string {
	named, depth := arg.Type.Innermost().Named, arg.Type.Depth()
	name := `"` + arg.Name + `"`
	give := func(helper string, args ...string) string {
		return call(indent, query+" = "+helper, append([]string{query, name}, args...)...)
	}
	if object := s.objectOf(arg.Type); object != nil {
		s.reach(object)
		s.uses.answer["object"] = true
		if depth > 0 {
			return give(s.uses.helper("ids", 0), value)
		}
		return give(s.uses.helper("id", 0), value)
	}
	isForeign := s.path(named) != "" && !named.Builtin || named.Name == "ID"
	switch {
	case named.IsID() && depth == 0 && required:
		return give(s.uses.helper("into_id", 0), value)
	case !isForeign:
		return s.argument(indent, query, arg, value, false)
	case depth > 0:
		return give(s.uses.helper("list", depth), value, s.foreignWriter(named))
	case named.Kind == introspection.Scalar:
		return give(s.uses.helper("string", 0), value+".0")
	}
	return give(s.uses.helper("literal", 0), s.foreignWriter(named)+"(&"+value+")")
}

// foreignWriter is the function that gives the GraphQL literal of a value of a type of another file.
func (s *stubViewer) foreignWriter(named *introspection.Type) string {
	switch named.Kind {
	case introspection.Enum:
		s.uses.arg["variant"] = true
		return "arg::variant"
	case introspection.Input:
		if !s.inputs[named] {
			s.inputs[named] = true
			s.inputOrder = append(s.inputOrder, named)
		}
		return "write_" + snake(named.Name)
	case introspection.Scalar, introspection.Object, introspection.Interface, introspection.Union:
	}
	s.uses.arg["quote"] = true
	return "|value| arg::quote(&value.0)"
}

func (s *stubViewer) stubAttributes(field *introspection.Field, where form) string {
	if where == implemented {
		return ""
	}
	return s.deprecation(field.Deprecation)
}

func (s *stubViewer) stubMethodDocs(field *introspection.Field, u usage, name string, withOptions bool) string {
	c := fieldDocs(field)
	var items []string
	for i, arg := range requiredArgs(field) {
		if arg.Description != "" {
			items = append(items, argumentItem(u.names[i], arg.Description, nil)...)
		}
	}
	if withOptions {
		items = append(items, "* `"+u.opts+"` - the optional arguments")
	}
	if len(items) > 0 {
		c.paragraph("# Arguments")
		c.paragraph(items...)
	}
	if !withOptions && hasOptional(field) {
		c.paragraph("Optional arguments are given to `" + strings.TrimPrefix(name, "r#") + "_opts`.")
	}
	return c.text("    ")
}
