package python

import (
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator/era"
	"github.com/dagger-codegen/dagger-codegen/generator/naming"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/docs"
)

// inherited are the attributes of the runtime's base classes, which a method of the same name would replace.
var inherited = naming.NewWords("_ctx", "_select", "_select_multiple", "_graphql_name", "from_connection", "from_context")

// fieldNames names the methods of a type, in the order of its fields.
func (m *module) fieldNames(t *introspection.Type) map[*introspection.Field]string {
	return m.nameFields(t, m.warn)
}

// fieldNamesQuietly is fieldNames for a type that has been warned of already.
func (m *module) fieldNamesQuietly(t *introspection.Type) map[*introspection.Field]string {
	return m.nameFields(t, func(string, string, ...any) {})
}

func (m *module) nameFields(t *introspection.Type, warn func(string, string, ...any)) map[*introspection.Field]string {
	scope := naming.NewScope(func(name string) bool {
		return inherited.Has(name) || strings.HasPrefix(name, "__") && strings.HasSuffix(name, "__")
	}, nil)
	names := make(map[*introspection.Field]string, len(t.Fields))
	for _, field := range idFirst(t) {
		if m.stub != nil && field.Owner != nil && field.Owner != m.stub.environment {
			continue
		}
		if field.Shape == introspection.Unsupported {
			warn(field.Coordinate(), "left out: %s", field.Unsupported)
			continue
		}
		claim := scope.Claim(field.Coordinate(), memberName(field.Name, m.era.Has(era.ReservesBuiltins)))
		switch {
		case claim.Conflict != "":
			warn(field.Coordinate(), "the method is called %s: %s has the name that it would have", claim.Name, claim.Conflict)
		case claim.Reserved:
			warn(field.Coordinate(), "the method is called %s: the runtime has a member of the name that it would have", claim.Name)
		}
		if field.Name == "self" && t != m.schema.Query || field.Name == "_type" {
			warn(field.Coordinate(), "can't be called: the runtime's query builder takes the name %s for itself", field.Name)
		}
		names[field] = claim.Name
	}
	return names
}

// idFirst returns the fields of a type, the one that tells the ID first: the runtime calls it id.
func idFirst(t *introspection.Type) []*introspection.Field {
	if t.ID == nil {
		return t.Fields
	}
	fields := append(make([]*introspection.Field, 0, len(t.Fields)), t.ID)
	for _, field := range t.Fields {
		if field != t.ID {
			fields = append(fields, field)
		}
	}
	return fields
}

// classOf begins the class of an object or interface.
func (m *module) classOf(t *introspection.Type, names map[*introspection.Field]string) *class {
	c := &class{module: m, self: t, members: make(map[string]bool, len(names)), position: m.positions[t]}
	for _, name := range names {
		c.members[name] = true
	}
	return c
}

// method is a field while its view is built.
type method struct {
	*class
	field *introspection.Field
	name  string
	// protocol tells that the method has no body.
	protocol bool
	receiver receiver
	// returns is the type to return in place of the field's; nil for the field's.
	returns *introspection.Type
	// indent is the indentation of the header.
	indent int
	params []param
	// body spells types inside the function, where parameters hide names and everything is defined.
	body *class
	view methodView
	// result as an annotation.
	result spelling
}

type param struct {
	arg  *introspection.Argument
	name string
	text parameter
	// value and fallback are the second and third element of the Arg; fallback is nil for none.
	value    node
	fallback *node
	// applied is the default where the signature can't show it.
	applied string
}

// receiver is what a field is selected on.
type receiver struct {
	// value is the expression of the object.
	value string
	// first is the parameter for it, "" where it isn't the first; trailing is the one behind the optional ones.
	first    string
	trailing *parameter
	// typeName is the expression of the type's GraphQL name, "" for that of the field's parent.
	typeName string
}

var methodReceiver = receiver{value: "self", first: "self"}

// on returns the expression of the name of the type that a field is selected on.
func (r receiver) on(field *introspection.Field) string {
	if r.typeName != "" {
		return r.typeName
	}
	return quote(field.Parent.Name)
}

// methods returns the views of a type's methods; those of a protocol have no bodies.
func (c *class) methods(t *introspection.Type, names map[*introspection.Field]string, protocol bool) []*methodView {
	views := make([]*methodView, 0, len(t.Fields))
	for _, field := range t.Fields {
		name, ok := names[field]
		if !ok || protocol && field == t.ID {
			continue
		}
		if view := c.method(field, name, protocol); view != nil {
			views = append(views, view)
		}
	}
	return views
}

func (c *class) method(field *introspection.Field, name string, protocol bool) *methodView {
	m := &method{class: c, field: field, name: name, protocol: protocol, receiver: methodReceiver, indent: 4}
	if c.onAny != "" && !protocol {
		m.receiver.typeName = c.onAny
	}
	return m.build()
}

// build returns the view, nil where the method can't be.
func (m *method) build() *methodView {
	m.view.GraphQL, m.view.Parent = m.field.Name, m.field.Parent.Name
	m.view.Margin = blanks[:m.indent]
	if m.indent == 0 {
		m.view.Decorator = "@" + m.use("typecheck")
	}
	m.parameters()
	if !m.shape() {
		return nil
	}
	m.document()
	ending := ":"
	if m.protocol && m.view.Doc == "" {
		ending = ": ..."
	}
	m.header(ending)
	if !m.protocol {
		m.selection()
	}
	return &m.view
}

// localNames are the names that bodies use, unless a parameter has one of them.
var localNames = naming.NewWords("_args", "_ctx", "_id", "_item", "_items", "_type", "_value")

// local returns the name of a local variable of the body.
func (m *method) local(name string) string { return m.view.Prefix + name }

func (m *method) parameters() {
	args := m.field.Args
	m.view.Prefix = "_"
	if len(args) == 0 {
		m.body = &class{module: m.module, position: len(m.positions)}
		return
	}
	scope := naming.NewScope(func(name string) bool {
		return name == "self" || m.receiver.trailing != nil && name == m.receiver.trailing.name
	}, nil)
	m.params = make([]param, 0, len(args))
	hidden := make(map[string]bool, len(args))
	for _, required := range []bool{true, false} {
		for _, arg := range args {
			if arg.Required != required {
				continue
			}
			claim := scope.Claim(arg.Coordinate, memberName(arg.Name, m.era.Has(era.ReservesBuiltins)))
			switch {
			case claim.Conflict != "":
				m.warn(arg.Coordinate, "the parameter is called %s: %s has the name that it would have", claim.Name, claim.Conflict)
			case claim.Reserved:
				m.warn(arg.Coordinate, "the parameter is called %s; the runtime's query builder can't send an argument called self", claim.Name)
			}
			hidden[claim.Name] = true
			if localNames.Has(claim.Name) {
				m.view.Prefix = "__"
			}
			m.params = append(m.params, m.param(arg, claim.Name))
		}
	}
	m.body = &class{module: m.module, members: hidden, position: len(m.positions)}
}

func (m *method) param(arg *introspection.Argument, name string) param {
	p := param{arg: arg, name: name, value: atom(name)}
	s := m.argument(arg, m.field)
	if !arg.Required {
		p.applyDefault(m.module, m.identifiedAnywhere(arg), &s)
	}
	p.text = parameter{name: name, annotation: s.annotation, plain: s.text, value: p.text.value, mistyped: p.text.mistyped}
	if m.inputHoldsObject(arg) {
		m.nests = true
		p.nest(m.receiver.value)
	}
	return p
}

// identifiedAnywhere reports whether the argument takes objects, for which there are no literals.
func (m *method) identifiedAnywhere(arg *introspection.Argument) bool {
	ref := arg.Type.Innermost()
	return m.identified(arg, m.field, ref) != nil || isAnyID(ref.Named) && m.takesAnyObject(arg, m.field)
}

// applyDefault gives an optional parameter its default, and says what is sent when it isn't given.
func (p *param) applyDefault(m *module, object bool, s *spelling) {
	value := p.arg.Default
	literal, known := atom("None"), true
	if value != nil {
		if literal, known = m.literal(value, p.arg.Type); !known || object && !isEmpty(value) {
			literal, known = atom("None"), false
			p.applied = value.String()
		}
	}
	p.text.value, p.fallback = literal.flat(), &literal
	if !known || p.text.value == "None" {
		*s = s.orNone()
		return
	}
	p.text.mistyped = isMistyped(value, p.arg.Type)
	if !p.arg.Type.IsList() {
		if !p.arg.Type.NonNull {
			*s = s.orNone()
		}
		return
	}
	*s = s.orNone()
	p.text.value = "None"
	p.text.mistyped = false
	if len(literal.args) > 0 {
		p.applied = value.String()
	}
	p.listDefault(m, literal)
}

func isEmpty(value *introspection.Value) bool {
	return value.Kind == introspection.NullValue || value.Kind == introspection.ListValue && len(value.List) == 0
}

// nest wraps input objects that may hold objects, since the runtime looks for these no deeper than the argument.
func (p *param) nest(receiver string) {
	wrapped := callOf("_WithIDs", atom(receiver+"._ctx"), atom(p.name))
	switch {
	case p.value.kind == conditionalNode:
		p.value.args[2] = wrapped
	case p.arg.Required:
		p.value = wrapped
	default:
		test := node{args: []node{atom(p.name), atom("is None")}, kind: comparisonNode}
		p.value = node{args: []node{atom("None"), test, wrapped}, kind: conditionalNode}
	}
}

// isMistyped reports whether a literal is a plain value where the type is a scalar of the API.
func isMistyped(value *introspection.Value, ref *introspection.Ref) bool {
	if ref.IsList() || ref.Named.Kind != introspection.Scalar {
		return false
	}
	if isAnyID(ref.Named) {
		return value.Kind != introspection.StringValue
	}
	return !ref.Named.Builtin
}

func (p *param) listDefault(m *module, literal node) {
	switch {
	case m.era.Has(era.DefaultsByValue):
		p.value = noneDefault(p.name, literal)
	case m.era.Has(era.OmitsListDefaults):
		none := atom("None")
		p.fallback = &none
	default:
		p.value = noneDefault(p.name, literal)
		p.fallback = nil
	}
}

// selection lays out the arguments and the call that adds the field to the selection.
func (m *method) selection() {
	if len(m.params) > 0 {
		m.view.Args = make([]string, len(m.params))
		for i, p := range m.params {
			items := []node{atom(quote(p.arg.Name)), p.value}
			if p.fallback != nil {
				fallback := *p.fallback
				fallback.head = "default=" + fallback.head
				items = append(items, fallback)
			}
			m.view.Args[i] = callOf(m.use("Arg"), items...).layout(m.indent+8, 0, 1) + ","
		}
	}
	m.view.Select = call(m.indent+4, m.local("ctx")+" = ", m.receiver.value+"._ctx.select",
		[]string{m.receiver.on(m.field), quote(m.field.Name), m.argsName()}, "")
	if reason := m.deprecation(); reason != "" {
		m.deprecates = true
		message := quote(`Method "` + m.name + `" is deprecated: ` + docs.Folded(rename(reason, m.quotedName)))
		m.view.Warning = call(m.indent+4, "", "_deprecated", []string{message}, "")
	}
}

func (m *method) deprecation() string {
	if m.field.Deprecation == nil {
		return ""
	}
	return docs.Folded(m.field.Deprecation.Reason)
}

func (m *module) methodReference(name string) string {
	return ":py:meth:`" + memberName(name, m.era.Has(era.ReservesBuiltins)) + "`"
}

func (m *module) quotedName(name string) string {
	return `"` + memberName(name, m.era.Has(era.ReservesBuiltins)) + `"`
}

func (m *module) bareName(name string) string {
	return memberName(name, m.era.Has(era.ReservesBuiltins))
}

func (m *method) header(ending string) {
	keyword := "def"
	if m.view.Await {
		keyword = "async def"
	}
	required, optional := make([]parameter, 0, len(m.params)), make([]parameter, 0, len(m.params))
	for _, p := range m.params {
		if p.arg.Required {
			required = append(required, p.text)
		} else {
			optional = append(optional, p.text)
		}
	}
	if m.receiver.trailing != nil {
		optional = append(optional, *m.receiver.trailing)
	}
	m.view.Signature = signature(m.indent, keyword, m.name, m.receiver.first, required, optional, m.result.annotation, ending)
}
