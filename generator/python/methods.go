package python

import (
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator/era"
	"github.com/dagger-codegen/dagger-codegen/generator/naming"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/docs"
)

// method is a field while its view is built.
type method struct {
	*class
	field *introspection.Field
	// names are those of the parameters, by argument.
	names map[*introspection.Argument]string
	// returns is the type to return in place of the field's; nil for the field's.
	returns *introspection.Type
	// indent is the indentation of the body.
	indent int
	// applied are the defaults that the engine alone applies, by argument.
	applied map[*introspection.Argument]string
	// body spells types inside the function, where parameters hide names and everything is defined.
	body *class
	view methodView
}

// methods returns the views of a type's methods; those of a protocol have no bodies.
func (c *class) methods(t *introspection.Type, names map[*introspection.Field]string, protocol bool) []*methodView {
	views := make([]*methodView, 0, len(t.Fields))
	for _, field := range t.Fields {
		name, ok := names[field]
		if !ok || protocol && field == t.ID {
			continue
		}
		m := &method{class: c, field: field, indent: 8}
		m.view = methodView{Name: name, Protocol: protocol, Receiver: "self", OnAny: c.onAny && !protocol}
		if view := m.build(); view != nil {
			views = append(views, view)
		}
	}
	return views
}

// build returns the view, nil where the method can't be.
func (m *method) build() *methodView {
	if t := m.unloadable(m.field); t != nil {
		m.warn(m.field.Coordinate(), "left out: the schema has no way to load %s by its ID", t.Name)
		return nil
	}
	m.view.GraphQL, m.view.Parent = m.field.Name, m.field.Parent.Name
	m.parameters()
	m.shape()
	m.view.Exploded = m.isExploded()
	m.view.Doc = m.document()
	if m.field.Deprecation != nil {
		m.view.Struck = m.stub != nil && !m.view.Protocol
		m.view.Deprecation = docs.Folded(m.reason(docs.Folded(m.field.Deprecation.Reason), m.inContext(), m.quotedName))
	}
	return &m.view
}

// localNames are the names that bodies use, unless a parameter has one of them.
var localNames = naming.NewWords("_args", "_ctx", "_id", "_item", "_items", "_type", "_value")

// helperNames are the functions and classes of the module that bodies call.
var helperNames = naming.NewWords("_deprecated", "_WithIDs")

// stubHelperNames are those that stubs have beside them. (In a whole SDK, parameters of these names are API.)
var stubHelperNames = naming.NewWords("_served", sharedImport)

func (m *method) parameters() {
	args := m.field.Args
	m.view.Prefix = "_"
	m.body = &class{module: m.module, position: len(m.positions)}
	m.body.members = map[string]bool{m.view.Receiver: true}
	if len(args) == 0 {
		return
	}
	scope := naming.NewScope(func(name string) bool {
		return name == "self" || helperNames.Has(name) || name == m.view.Receiver || m.stub != nil && stubHelperNames.Has(name)
	}, nil)
	m.view.Params = make([]*paramView, 0, len(args))
	m.names = make(map[*introspection.Argument]string, len(args))
	var ordered []*introspection.Argument
	for _, required := range []bool{true, false} {
		if !required {
			m.view.FirstOptional = len(ordered)
		}
		for _, arg := range args {
			if arg.Required != required {
				continue
			}
			claim := scope.Claim(arg.Coordinate, memberName(arg.Name, m.era.Has(era.ReservesBuiltins)))
			switch {
			case claim.Conflict != "":
				m.warn(arg.Coordinate, "the parameter is called %s: its usual name is taken by %s", claim.Name, claim.Conflict)
			case claim.Reserved && arg.Name == "self":
				m.warn(arg.Coordinate, "the parameter is called %s; the runtime's query builder can't send an argument called self", claim.Name)
			case claim.Reserved:
				m.warn(arg.Coordinate, "the parameter is called %s: its usual name is that of another parameter", claim.Name)
			}
			m.names[arg] = claim.Name
			m.body.members[claim.Name] = true
			if localNames.Has(claim.Name) {
				m.view.Prefix = "__"
			}
			ordered = append(ordered, arg)
		}
	}
	for _, arg := range ordered {
		m.view.Params = append(m.view.Params, m.param(arg))
	}
}

func (m *method) param(arg *introspection.Argument) *paramView {
	p := m.class.parameter(arg, m.names[arg], m.field, m.body)
	if p.applied != "" {
		if m.applied == nil {
			m.applied = map[*introspection.Argument]string{}
		}
		m.applied[arg] = p.applied
	}
	p.view.Nests, p.view.Context = m.inputHoldsObject(arg), m.view.Receiver
	return p.view
}

// longestJoined is the length of the parameters' text, without quotes, up to which they share lines where these have room.
const longestJoined = 40

// isExploded reports whether each parameter stands on a line of its own whatever their length: where the official
// generator puts it there, which it does from some length on, or a comment is behind one.
func (m *method) isExploded() bool {
	length := -len(", ")
	add := func(text string) { length += len(", ") + len(text) }
	if !m.view.IsLast() {
		receiver := m.view.Receiver
		if m.view.ReceiverType != nil {
			receiver += ": " + typeText(m.view.ReceiverType)
		}
		add(receiver)
	}
	for i, p := range m.view.Params {
		if i == m.view.FirstOptional {
			add("*")
		}
		text := p.Name + ": " + typeText(p.Type)
		if p.Default != nil {
			text += " = " + literalText(p.Default)
		}
		add(text)
		if p.Mistyped {
			return true
		}
	}
	if m.view.Trailing() && m.view.FirstOptional == len(m.view.Params) {
		add("*")
	}
	switch {
	case m.view.OnClient:
		add("client: " + m.ref("Client") + " = " + m.ref("dag"))
	case m.view.Session:
		add("ref: str = REF")
	}
	return length > longestJoined
}

// identifiedAnywhere reports whether an argument takes objects, for which there are no literals.
func (c *class) identifiedAnywhere(arg *introspection.Argument, field *introspection.Field) bool {
	ref := arg.Type.Innermost()
	return c.identified(arg, ref) != nil || isAnyID(ref.Named) && c.takesAnyObject(arg, field)
}

// parameter is an argument or an input field while its view is built.
type parameter struct {
	view *paramView
	// applied is the default where the signature can't show it.
	applied string
}

// parameter returns the view of an argument or, where field is nil, of an input field. What a body says of it is spelled
// by inside.
func (c *class) parameter(arg *introspection.Argument, name string, field *introspection.Field, inside *class) parameter {
	p := parameter{view: &paramView{GraphQL: arg.Name, Name: name, Type: c.argument(arg, field), Required: arg.Required}}
	if arg.Required {
		return p
	}
	object := c.identifiedAnywhere(arg, field)
	shown, sent := noneLiteral, noneLiteral
	value := arg.Default
	if value != nil {
		literal, ok := c.literal(value, arg.Type)
		if !ok || object && !isEmpty(value) {
			p.applied = c.shownValue(value, arg.Type)
		} else {
			shown, sent = literal, literal
			if inside != nil {
				sent, _ = inside.literal(value, arg.Type)
			}
		}
	}
	p.view.Default, p.view.Fallback = shown, sent
	if shown.Text == "None" {
		p.view.Type = p.view.Type.orNone()
		return p
	}
	p.view.Mistyped = isMistyped(value, arg.Type)
	if !arg.Type.IsList() {
		if !arg.Type.NonNull {
			p.view.Type = p.view.Type.orNone()
		}
		return p
	}
	p.view.Type = p.view.Type.orNone()
	p.view.Default, p.view.Mistyped = noneLiteral, false
	if len(shown.Items) > 0 {
		p.applied = c.shownValue(value, arg.Type)
	}
	switch {
	case c.era.Has(era.DefaultsByValue):
		p.view.List = sent
	case c.era.Has(era.OmitsListDefaults):
		p.view.Fallback = noneLiteral
	default:
		p.view.List, p.view.Fallback = sent, nil
	}
	return p
}

func isEmpty(value *introspection.Value) bool {
	return value.Kind == introspection.NullValue || value.Kind == introspection.ListValue && len(value.List) == 0
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

// isMistypedByDefault reports whether the default of a parameter isn't of its type.
func isMistypedByDefault(arg *introspection.Argument) bool {
	return arg.Default != nil && isMistyped(arg.Default, arg.Type)
}

// inputHoldsObject reports whether an object can be somewhere in an argument where the runtime doesn't look for it: in an
// input object or, with older ones, in a list of lists.
func (m *method) inputHoldsObject(arg *introspection.Argument) bool {
	if m.era.Has(era.ResolvesNested) {
		return false
	}
	if arg.Type.Depth() > 1 && m.identifiedAnywhere(arg, m.field) {
		return true
	}
	return arg.Type.Innermost().Named.Kind == introspection.Input &&
		m.holdsObject(arg.Type.Innermost().Named, map[*introspection.Type]bool{})
}

func (c *class) holdsObject(input *introspection.Type, seen map[*introspection.Type]bool) bool {
	if seen[input] {
		return false
	}
	seen[input] = true
	for _, field := range input.InputFields {
		if named := field.Type.Innermost().Named; named.Kind == introspection.Input && c.holdsObject(named, seen) {
			return true
		}
		if (&class{module: c.module}).identifiedAnywhere(field, nil) {
			return true
		}
	}
	return false
}

// isTest reports whether pytest takes a function or a class of that name for a test.
func isTest(name string) bool {
	return strings.HasPrefix(name, "test") || strings.HasPrefix(name, "Test")
}
