package python

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

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
	// hidesClasses tells that a member can have the name of a class: no member has a capital letter.
	hidesClasses bool
	// members are the names of enums' members, by GraphQL name.
	members  map[*introspection.Type]map[string]string
	imports  *imports
	warnings []generator.Warning
	// stub is set for the module of an environment.
	stub *stub
	// helpers is where the helpers of the templates are.
	helpers helperPlace
	// spoken are the names in Python of what descriptions may speak of; made when the first one does.
	spoken map[string]string
}

func newModule(schema *introspection.Schema, release era.Era) *module {
	m := &module{
		schema:    schema,
		era:       release,
		scope:     naming.NewScope(isReservedClass, nil),
		classes:   map[*introspection.Type]string{},
		clients:   map[*introspection.Type]string{},
		positions: map[*introspection.Type]int{},
		aliases:   map[*introspection.Type]string{},
		members:   map[*introspection.Type]map[string]string{},
	}
	m.imports = &imports{used: map[importedName]string{}, scope: m.scope, rootInBase: release.Has(era.RootInBase)}
	for _, name := range privateNames {
		m.scope.Claim("", name)
	}
	return m
}

// privateNames are the names that templates define in a module, and those of local variables, which would hide an alias.
var privateNames = []string{"_OneMethod", "_WithIDs", "_with_ids", "_deprecated", "_check", "_checked", "_checked_later", "_forwarder",
	"_class", "_attribute", "_name", "_names", "_renamed", "_hint", "_hints",
	"_args", "_ctx", "_id", "_item", "_items", "_type", "_value"}

func (m *module) warn(coordinate, format string, args ...any) {
	m.warnings = append(m.warnings, generator.Warning{Coordinate: coordinate, Message: fmt.Sprintf(format, args...)})
}

// ref imports what the module needs and returns its name in the module.
func (m *module) ref(name string) string { return m.imports.ref(name) }

// private is ref under a private name, which nothing hides.
func (m *module) private(name string) string { return m.imports.private(sources[name], name) }

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
	return t.Builtin || t.Kind == introspection.Union
}

// groups are the types that the module defines, by the group that they are emitted in.
type groups struct {
	scalars, enums, inputs, interfaces, objects []*introspection.Type
}

// group sorts the types that a module has by the part of the file that they stand in.
func (m *module) group(types []*introspection.Type) *groups {
	var g groups
	for _, t := range types {
		if !skipped(t) {
			g.add(t)
		} else if t.Kind == introspection.Union {
			m.warn(t.Name, "left out: unions have no class in Python")
		}
	}
	if !m.era.Has(era.Interfaces) {
		g.objects = append(g.objects, g.interfaces...)
		slices.SortFunc(g.objects, byName)
		g.interfaces = nil
	}
	return &g
}

func byName(a, b *introspection.Type) int { return strings.Compare(a.Name, b.Name) }

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

// viewsOf makes the view of each type, in their order.
func viewsOf[V any](types []*introspection.Type, view func(*introspection.Type) V) []V {
	var views []V
	for _, t := range types {
		views = append(views, view(t))
	}
	return views
}

// lazily returns a function that gives the methods of a class. They are made when a template asks for them, since those of a
// whole SDK are many; but at once where the module has names that depend on what all methods need: in stubs, whose functions are
// named behind them, and where a method may hide a class, which then has a private alias behind it.
func (m *module) lazily(methods func() []*methodView) func() []*methodView {
	if m.stub == nil && !m.hidesClasses {
		return methods
	}
	made := methods()
	return func() []*methodView { return made }
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

// shared are the parts of the view that SDKs and stubs have in common.
func (m *module) shared(g *groups) *moduleView {
	m.hidesClasses = slices.ContainsFunc(g.all(), func(t *introspection.Type) bool { return !strings.ContainsFunc(m.classes[t], unicode.IsUpper) })
	view := &moduleView{
		Scalars:    viewsOf(g.scalars, m.scalar),
		Enums:      viewsOf(g.enums, m.enum),
		Inputs:     viewsOf(g.inputs, m.input),
		Interfaces: viewsOf(g.interfaces, m.iface),
		Objects:    viewsOf(g.objects, m.object),
		imports:    m.imports,
	}
	for _, t := range g.all() {
		view.All = append(view.All, m.classes[t])
	}
	return view
}

// finish adds what depends on the whole module: aliases and the names on the wire.
func (m *module) finish(view *moduleView, g *groups) {
	for i, t := range g.scalars {
		view.Scalars[i].Alias = m.aliases[t]
	}
	for i, t := range g.enums {
		view.Enums[i].Alias = m.aliases[t]
	}
	for i, t := range g.inputs {
		view.Inputs[i].Alias = m.aliases[t]
	}
	for i, t := range g.interfaces {
		view.Interfaces[i].Alias = m.aliases[t]
	}
	for i, t := range g.objects {
		view.Objects[i].Alias = m.aliases[t]
	}
	view.WireNames = m.wireNames(g.inputs)
	sortExports(view.All)
}
