package python

import (
	"slices"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator/era"
	"github.com/dagger-codegen/dagger-codegen/generator/naming"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

func (m *module) scalar(t *introspection.Type) *scalarView {
	return &scalarView{GraphQL: t.Name, Name: m.classes[t], Doc: m.classDoc(t)}
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

func (m *module) enum(t *introspection.Type) *enumView {
	view := &enumView{GraphQL: t.Name, Name: m.classes[t], Doc: m.classDoc(t), Namespace: classNamespace(t)}
	values := slices.Clone(t.Values)
	byMember := m.era.Has(era.EnumByMember)
	if byMember {
		slices.SortStableFunc(values, func(a, b *introspection.EnumValue) int { return strings.Compare(a.Value, b.Value) })
	} else {
		slices.SortFunc(values, func(a, b *introspection.EnumValue) int { return strings.Compare(a.Name, b.Name) })
	}
	names := m.enumMembers(t)
	spell := func(name string) string {
		if member, ok := names[name]; ok {
			name = member
		}
		return `"` + name + `"`
	}
	for _, value := range values {
		member := memberView{GraphQL: value.Name, Name: names[value.Name], Value: quote(value.Value), Hidden: keywords.Has(value.Name)}
		if !byMember {
			member.Value = quote(value.Name)
		}
		member.Overrides = member.Name == "name" || member.Name == "value"
		if member.Name != value.Name {
			m.warn(t.Name+"."+value.Name, "the member is called %s: Python has no member of its name", member.Name)
		}
		member.Doc = m.memberDoc(value.Description, value.Deprecation, value.Experimental, "", t, spell)
		if isRefusedMember(value.Name) || value.Name == view.Namespace {
			view.Late = append(view.Late, member)
		}
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
func (m *module) input(t *introspection.Type) *inputView {
	view := &inputView{GraphQL: t.Name, Name: m.classes[t], Doc: m.classDoc(t)}
	names := m.inputFieldNames(t, m.warn)
	c := &class{module: m, self: t, members: map[string]bool{}, position: m.positions[t]}
	for _, name := range names {
		c.members[name] = true
	}
	for _, required := range []bool{true, false} {
		for _, field := range t.InputFields {
			if field.Required != required {
				continue
			}
			p := c.parameter(field, names[field], nil, nil)
			p.view.Doc = m.memberDoc(field.Description, field.Deprecation, field.Experimental, p.applied, t, m.bareName)
			view.Fields = append(view.Fields, p.view)
		}
	}
	return view
}

func (m *module) inputFieldNames(t *introspection.Type, warn func(string, string, ...any)) map[*introspection.Argument]string {
	scope := naming.NewScope(nil, nil)
	names := make(map[*introspection.Argument]string, len(t.InputFields))
	for _, field := range t.InputFields {
		claim := scope.Claim(field.Coordinate, memberName(field.Name, m.era.Has(era.ReservesBuiltins)))
		if claim.Conflict != "" {
			warn(field.Coordinate, "the field is called %s: its usual name is taken by %s", claim.Name, claim.Conflict)
		}
		names[field] = claim.Name
	}
	return names
}

// wireNames are the input fields that the runtime would send under the name of their attribute.
func (m *module) wireNames(inputs []*introspection.Type) []wireClassView {
	var classes []wireClassView
	for _, t := range inputs {
		names := m.inputFieldNames(t, func(string, string, ...any) {})
		class := wireClassView{Name: m.classes[t]}
		for _, field := range t.InputFields {
			if names[field] != field.Name {
				class.Fields = append(class.Fields, wireNameView{GraphQL: field.Name, Name: names[field]})
			}
		}
		if len(class.Fields) > 0 {
			classes = append(classes, class)
		}
	}
	return classes
}
