package python

import (
	"fmt"
	"slices"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/era"
	"github.com/dagger-codegen/dagger-codegen/generator/naming"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// module is one generated module while its view is built: the names in it, what it imports, what it warns of.
type module struct {
	schema *introspection.Schema
	era    era.Era
	// scope holds the module's names: classes, imports, private aliases.
	scope *naming.Scope
	// classes are the names of the types' classes, clients those of the private classes of interfaces.
	classes, clients map[*introspection.Type]string
	// positions are the places of the classes that the module defines; types without one are imported.
	positions map[*introspection.Type]int
	// aliases are private names of classes that a member hides somewhere.
	aliases map[*introspection.Type]string
	// members are the names of enums' members, by GraphQL name.
	members  map[*introspection.Type]map[string]string
	imports  imports
	warnings []generator.Warning
	// stub is set for the module of an environment.
	stub *stub
	// nests tells that an argument is an input object that may hold objects which the runtime would not find.
	nests bool
	// deprecates tells that a method is deprecated.
	deprecates bool
}

func (m *module) warn(coordinate, format string, args ...any) {
	m.warnings = append(m.warnings, generator.Warning{Coordinate: coordinate, Message: fmt.Sprintf(format, args...)})
}

// use imports what the module needs and returns its name in the module.
func (m *module) use(name string) string {
	return m.imports.use(sources[name], name, m.scope)
}

// className returns the name of a type's class.
func (m *module) className(t *introspection.Type) string {
	if builtin, ok := builtinTypes[t.Scalar]; ok && t.Builtin {
		return builtin
	}
	if name, ok := m.classes[t]; ok {
		return name
	}
	if m.isForeign(t) {
		name, _ := m.foreign(t, false)
		return name
	}
	return t.Name
}

// clientName returns the name of the class that is instantiated for an object or interface.
func (m *module) clientName(t *introspection.Type) string {
	if name, ok := m.clients[t]; ok {
		return name
	}
	if m.isForeign(t) {
		name, _ := m.foreign(t, true)
		return name
	}
	return m.className(t)
}

// alias returns a private name for a class that a member of another class hides.
func (m *module) alias(t *introspection.Type) string {
	if name, ok := m.aliases[t]; ok {
		return name
	}
	name := m.scope.Claim(t.Name, "_"+m.className(t)).Name
	m.aliases[t] = name
	return name
}

// skipped reports whether an SDK leaves a type out.
func skipped(t *introspection.Type) bool {
	return t.Builtin || t.Kind == introspection.Union || strings.HasPrefix(t.Name, "_")
}

// groups are the types that the module defines, by the group that they are emitted in.
type groups struct {
	scalars, enums, inputs, interfaces, objects []*introspection.Type
}

func (g *groups) add(t *introspection.Type) {
	switch t.Kind {
	case introspection.Scalar:
		g.scalars = append(g.scalars, t)
	case introspection.Enum:
		g.enums = append(g.enums, t)
	case introspection.Input:
		g.inputs = append(g.inputs, t)
	case introspection.Interface:
		g.interfaces = append(g.interfaces, t)
	case introspection.Object:
		g.objects = append(g.objects, t)
	case introspection.Union:
	}
}

func (g *groups) all() []*introspection.Type {
	return slices.Concat(g.scalars, g.enums, g.inputs, g.interfaces, g.objects)
}

// claimClasses names the classes of the types. Those that can be called like their type go first, so that a
// reserved name never takes one from a type that has it by right.
func (m *module) claimClasses(types []*introspection.Type, candidate func(*introspection.Type) string) {
	var late []*introspection.Type
	for _, t := range types {
		name := candidate(t)
		if isReservedClass(name) || m.scope.Holder(name) != "" {
			late = append(late, t)
			continue
		}
		m.classes[t] = m.scope.Claim(t.Name, name).Name
	}
	for _, t := range late {
		m.classes[t] = m.scope.Claim(t.Name, candidate(t)).Name
		m.warn(t.Name, "the class is called %s: %s can't be the name of a class here", m.classes[t], candidate(t))
	}
	for _, t := range types {
		if t.Kind == introspection.Interface && m.era.Has(era.Interfaces) {
			m.clients[t] = m.scope.Claim(t.Name, "_"+m.classes[t]+"Client").Name
		}
	}
	for i, t := range types {
		m.positions[t] = i
	}
}

func isReservedClass(name string) bool {
	return keywords.Has(name) || moduleBuiltins.Has(name) || name == "Client" || name == "dag"
}
