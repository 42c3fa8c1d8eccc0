package python

import (
	"slices"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator/naming"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

func (m *module) scalar(t *introspection.Type) scalarView {
	return scalarView{Name: m.classes[t], Base: m.use("Scalar"), Doc: m.classDoc(t)}
}

// graphqlName is the type's name as a literal where its class has another.
func (m *module) graphqlName(t *introspection.Type) string {
	if m.className(t) == t.Name {
		return ""
	}
	return quote(t.Name)
}

// enumMemberName returns the name by which users reach an enum's value. Members keep their GraphQL names, which the
// wire needs; keywords and the names that Python's enums refuse get an underscore.
func enumMemberName(name string) string {
	if keywords.Has(name) || isRefusedMember(name) {
		return name + "_"
	}
	return name
}

// isRefusedMember reports whether Python's enums take the name for themselves.
func isRefusedMember(name string) bool {
	return name == "mro" || len(name) > 2 && name[0] == '_' && name[len(name)-1] == '_'
}

func (m *module) enum(t *introspection.Type) enumView {
	view := enumView{GraphQL: t.Name, Name: m.classes[t], Base: m.use("Enum"), Doc: m.classDoc(t), Namespace: classNamespace(t)}
	values := slices.Clone(t.Values)
	byMember := m.runtime.Has(EnumByMember)
	if byMember {
		slices.SortStableFunc(values, func(a, b *introspection.EnumValue) int { return strings.Compare(a.Value, b.Value) })
	} else {
		slices.SortFunc(values, func(a, b *introspection.EnumValue) int { return strings.Compare(a.Name, b.Name) })
	}
	members := m.memberNames(t, view.Namespace)
	for _, value := range values {
		member := memberView{Name: members[value], Value: quote(value.Value)}
		if !byMember {
			member.Value = quote(value.Name)
		}
		switch {
		case keywords.Has(value.Name):
			member.Hidden = quote(value.Name)
		case isRefusedMember(value.Name), value.Name == view.Namespace:
			view.Late = append(view.Late, lateMemberView{Enum: view.Name, Member: member.Name, GraphQLName: quote(value.Name)})
		}
		member.Value = assigned(4, member.Name, member.Value)
		if member.Name == "name" || member.Name == "value" {
			member.Value += "  # pyright: ignore[reportAssignmentType, reportIncompatibleMethodOverride]"
		}
		if member.Name != value.Name {
			m.warn(t.Name+"."+value.Name, "the member is called %s: Python has no member of its name", member.Name)
		}
		member.Doc = m.memberDoc(value.Description, value.Deprecation, value.Experimental, "", func(name string) string {
			return `"` + enumMemberName(name) + `"`
		})
		view.Members = append(view.Members, member)
	}
	return view
}

// memberNames names the members of an enum: those that keep their GraphQL names first, since users look them up by it.
func (m *module) memberNames(t *introspection.Type, namespace string) map[*introspection.EnumValue]string {
	scope := naming.NewScope(nil, nil)
	names := make(map[*introspection.EnumValue]string, len(t.Values))
	candidate := func(value *introspection.EnumValue) string {
		if value.Name == namespace {
			return value.Name + "_"
		}
		return enumMemberName(value.Name)
	}
	for _, kept := range []bool{true, false} {
		for _, value := range t.Values {
			if name := candidate(value); (name == value.Name) == kept {
				names[value] = scope.Claim(t.Name+"."+value.Name, name).Name
			}
		}
	}
	return names
}

// classNamespace is the builtin that gives the names of a class while its body runs. A member of its name would hide it
// from the members behind; of two builtins that do the same, a schema has hardly both.
func classNamespace(t *introspection.Type) string {
	has := func(name string) bool {
		return slices.ContainsFunc(t.Values, func(v *introspection.EnumValue) bool { return v.Name == name })
	}
	if has("vars") && !has("locals") {
		return "locals"
	}
	return "vars"
}

// input returns the view of an input object: a dataclass whose fields without default come first.
func (m *module) input(t *introspection.Type) *classView {
	view := &classView{
		GraphQL:    t.Name,
		Decorators: []string{"@" + m.use("typecheck"), "@" + m.use("dataclass") + "(slots=True)"},
		Name:       m.classes[t], Base: m.use("Input"), Doc: m.classDoc(t),
	}
	names := m.inputFieldNames(t)
	c := &class{module: m, self: t, members: map[string]bool{}, position: m.positions[t]}
	for _, name := range names {
		c.members[name] = true
	}
	for _, required := range []bool{true, false} {
		for _, field := range t.InputFields {
			if field.Required == required {
				view.Fields = append(view.Fields, c.inputField(field, names[field]))
			}
		}
	}
	return view
}

func (m *module) inputFieldNames(t *introspection.Type) map[*introspection.Argument]string {
	scope := naming.NewScope(nil, nil)
	names := make(map[*introspection.Argument]string, len(t.InputFields))
	for _, field := range t.InputFields {
		claim := scope.Claim(field.Coordinate, memberName(field.Name, m.runtime.Has(ReservesBuiltins)))
		if claim.Conflict != "" {
			m.warn(field.Coordinate, "the field is called %s: %s has the name that it would have", claim.Name, claim.Conflict)
		}
		names[field] = claim.Name
	}
	return names
}

func (c *class) inputField(field *introspection.Argument, name string) fieldView {
	m := &method{class: c}
	p := param{arg: field, name: name}
	s := c.argument(field, nil)
	if !field.Required {
		p.applyDefault(c.module, m.identifiedAnywhere(field), &s)
	}
	text := parameter{name: name, annotation: s.annotation, plain: s.text, value: p.text.value}
	declaration := text.text()
	if !fits(4, declaration) && strings.Contains(s.text, " | ") {
		text.annotation = `"` + s.text + `"`
		declaration = text.text()
	}
	if p.text.mistyped {
		declaration += ignored
	}
	return fieldView{
		Declaration: declaration,
		Doc:         c.memberDoc(field.Description, field.Deprecation, field.Experimental, p.applied, c.bareName),
	}
}

// wireNames are the input fields that the runtime would send under the name of their attribute; nil for none.
func (m *module) wireNames(inputs []*introspection.Type) *wireNamesView {
	view := &wireNamesView{}
	for _, t := range inputs {
		names := m.inputFieldNames(t)
		for _, field := range t.InputFields {
			if names[field] != field.Name {
				view.Fields = append(view.Fields,
					wireNameView{Class: m.classes[t], Attribute: quote(names[field]), GraphQLName: quote(field.Name)})
			}
		}
	}
	if len(view.Fields) == 0 {
		return nil
	}
	view.Annotated, view.GetTypeHints, view.Override = m.use("Annotated"), m.use("get_type_hints"), m.use("override")
	view.Any = m.use("Any")
	return view
}

// inputHoldsObject reports whether an object can be somewhere in an argument's input object.
func (m *method) inputHoldsObject(arg *introspection.Argument) bool {
	if m.runtime.Has(ResolvesNested) || arg.Type.Innermost().Named.Kind != introspection.Input {
		return false
	}
	return m.holdsObject(arg.Type.Innermost().Named, map[*introspection.Type]bool{})
}

func (m *method) holdsObject(input *introspection.Type, seen map[*introspection.Type]bool) bool {
	if seen[input] {
		return false
	}
	seen[input] = true
	for _, field := range input.InputFields {
		if named := field.Type.Innermost().Named; named.Kind == introspection.Input && m.holdsObject(named, seen) {
			return true
		}
		inner := &method{class: &class{module: m.module}}
		if inner.identifiedAnywhere(field) {
			return true
		}
	}
	return false
}

func (m *method) warnNested(arg *introspection.Argument) {
	m.warn(arg.Coordinate, "the runtime doesn't replace objects inside input objects by their IDs; version 1.0.0b15 does")
}
