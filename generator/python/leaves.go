package python

import (
	"slices"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator/era"
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

// enumMembers names the members of an enum. They keep their GraphQL names, which the wire needs, but for keywords
// and the names that Python's enums refuse: users reach these by names with an underscore.
func (m *module) enumMembers(t *introspection.Type) map[string]string {
	if names, ok := m.members[t]; ok {
		return names
	}
	names := make(map[string]string, len(t.Values))
	scope := naming.NewScope(nil, nil)
	namespace := classNamespace(t)
	for _, value := range t.Values {
		if !keywords.Has(value.Name) && !isRefusedMember(value.Name) && value.Name != namespace {
			names[value.Name] = scope.Claim(value.Name, value.Name).Name
		}
	}
	for _, value := range t.Values {
		if names[value.Name] == "" {
			names[value.Name] = scope.Claim(value.Name, strings.Trim(value.Name, "_")+"_").Name
		}
	}
	m.members[t] = names
	return names
}

// isRefusedMember reports whether Python's enums take the name for themselves.
func isRefusedMember(name string) bool {
	return name == "mro" || len(name) > 2 && name[0] == '_' && name[len(name)-1] == '_'
}

func (m *module) enum(t *introspection.Type) enumView {
	view := enumView{GraphQL: t.Name, Name: m.classes[t], Base: m.use("Enum"), Doc: m.classDoc(t), Namespace: classNamespace(t)}
	values := slices.Clone(t.Values)
	byMember := m.era.Has(era.EnumByMember)
	if byMember {
		slices.SortStableFunc(values, func(a, b *introspection.EnumValue) int { return strings.Compare(a.Value, b.Value) })
	} else {
		slices.SortFunc(values, func(a, b *introspection.EnumValue) int { return strings.Compare(a.Name, b.Name) })
	}
	names := m.enumMembers(t)
	for _, value := range values {
		member := memberView{Name: names[value.Name], Value: quote(value.Value)}
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
			if member, ok := names[name]; ok {
				name = member
			}
			return `"` + name + `"`
		})
		view.Members = append(view.Members, member)
	}
	return view
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
		claim := scope.Claim(field.Coordinate, memberName(field.Name, m.era.Has(era.ReservesBuiltins)))
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
		class := wireClassView{Name: m.classes[t]}
		for _, field := range t.InputFields {
			if names[field] != field.Name {
				class.Fields = append(class.Fields, wireNameView{Attribute: quote(names[field]), GraphQLName: quote(field.Name)})
			}
		}
		if len(class.Fields) > 0 {
			view.Classes = append(view.Classes, class)
		}
	}
	if len(view.Classes) == 0 {
		return nil
	}
	view.Annotated, view.GetTypeHints, view.Override = m.use("Annotated"), m.use("get_type_hints"), m.use("override")
	view.Any = m.use("Any")
	return view
}

// inputHoldsObject reports whether an object can be somewhere in an argument's input object.
func (m *method) inputHoldsObject(arg *introspection.Argument) bool {
	if m.era.Has(era.ResolvesNested) || arg.Type.Innermost().Named.Kind != introspection.Input {
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
