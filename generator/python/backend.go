// Package python generates Python clients: the module gen.py that the published package dagger-io has in its
// dagger.client, and stub modules for single environments that sit beside that package.
package python

import (
	"context"
	"slices"
	"text/template"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/era"
	"github.com/dagger-codegen/dagger-codegen/generator/naming"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/templates"
	"github.com/dagger-codegen/dagger-codegen/templates/layout"
)

// New returns the backend.
func New() generator.Renderer { return backend{} }

// Style is that of ruff format, with the line length that the published package has.
var Style = layout.Style{Width: maxColumns, Indent: "    ", Wide: true}

// Functions are those that the templates can call.
var Functions template.FuncMap

type backend struct{}

// Generate returns gen.py for a whole SDK, and for an environment the module of its stubs. It is an error if the package
// that they are in can't be imported from.
func (backend) Generate(_ context.Context, request generator.Request, set *templates.Set) (generator.Result, error) {
	if err := checkPackage(request.Options.Package); err != nil {
		return generator.Result{}, err
	}
	release := request.Era
	if release.Language == "" {
		var err error
		if release, err = era.Choose("python", request.Schema, request.Options.SDKVersion); err != nil {
			return generator.Result{}, err
		}
	}
	m := newModule(request.Schema, release)
	path, name, view := "gen.py", "gen", any(nil)
	if request.Environment == nil {
		view = m.sdk()
	} else {
		path, name = stubModule(request.Environment)+".py", "stub"
		view = generateStub(m, request)
	}
	content, err := set.Render(name, view)
	if err != nil {
		return generator.Result{}, err
	}
	return generator.Result{
		Files:    []generator.File{{Path: path, Content: content}},
		Warnings: uniqueWarnings(m.warnings),
	}, nil
}

// uniqueWarnings drops repetitions: a field that is in a protocol and in its client class is built twice.
func uniqueWarnings(warnings []generator.Warning) []generator.Warning {
	seen := make(map[generator.Warning]bool, len(warnings))
	return slices.DeleteFunc(warnings, func(w generator.Warning) bool {
		repeated := seen[w]
		seen[w] = true
		return repeated
	})
}

func newModule(schema *introspection.Schema, release era.Era) *module {
	m := &module{
		schema:    schema,
		era:       release,
		scope:     naming.NewScope(func(name string) bool { return isReservedClass(name) }, nil),
		classes:   map[*introspection.Type]string{},
		clients:   map[*introspection.Type]string{},
		positions: map[*introspection.Type]int{},
		aliases:   map[*introspection.Type]string{},
		members:   map[*introspection.Type]map[string]string{},
		imports:   imports{used: map[importedName]string{}},
	}
	for _, name := range privateNames {
		m.scope.Claim("", name)
	}
	return m
}

// privateNames are the names that templates define in a module.
var privateNames = []string{"_OneMethod", "_WithIDs", "_with_ids", "_deprecated", "_check", "_checked", "_checked_later", "_forwarder", "_class", "_attribute", "_name", "_names", "_renamed", "_hint", "_hints"}

// sdk builds the view of the whole SDK's module.
func (m *module) sdk() *moduleView {
	g := m.group(m.schema.Types)
	m.claimSDK(g)
	view := &moduleView{}
	view.Scalars = viewsOf(g.scalars, m.scalar)
	view.Enums = viewsOf(g.enums, m.enum)
	view.Inputs = viewsOf(g.inputs, m.input)
	view.Interfaces = viewsOf(g.interfaces, m.iface)
	view.Objects = viewsOf(g.objects, m.object)
	m.finish(view, g)
	return view
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

// viewsOf makes the view of each type, in their order.
func viewsOf[V any](types []*introspection.Type, view func(*introspection.Type) V) []V {
	var views []V
	for _, t := range types {
		views = append(views, view(t))
	}
	return views
}

func byName(a, b *introspection.Type) int {
	if a.Name < b.Name {
		return -1
	}
	return 1
}

// claimSDK names the classes of a whole SDK. The root type is Query or, for older runtimes, takes the name Client.
func (m *module) claimSDK(g *groups) {
	all := g.all()
	root := m.schema.Query
	types := slices.DeleteFunc(slices.Clone(all), func(t *introspection.Type) bool { return t == root })
	m.claimClasses(types, func(t *introspection.Type) string { return t.Name })
	if m.era.Has(era.RootIsQuery) {
		m.classes[root] = m.scope.Claim(root.Name, root.Name).Name
	} else {
		m.classes[root] = "Client"
	}
	for i, t := range all {
		m.positions[t] = i
	}
}

func (m *module) iface(t *introspection.Type) interfaceView {
	names := m.fieldNames(t)
	c := m.classOf(t, names)
	client := &classView{
		GraphQL:    t.Name,
		Decorators: []string{"@" + m.use("typecheck")},
		Name:       m.clients[t], Base: m.use("Type"), GraphQLName: quote(t.Name),
		Doc:     `"""What the API returns as ` + m.classes[t] + `, whatever object is behind it."""`,
		Methods: c.methods(t, names, false),
	}
	return interfaceView{
		GraphQL:   t.Name,
		Decorator: "@" + m.use("runtime_checkable"), Name: m.classes[t], Base: m.use("Protocol"), Doc: m.classDoc(t),
		Client: client, Members: c.methods(t, names, true),
	}
}

func (m *module) object(t *introspection.Type) *classView {
	names := m.fieldNames(t)
	c := m.classOf(t, names)
	if m.stub != nil && t == m.stub.environment.Root && m.stub.environment.ServedAsEntrypoint() {
		c.onAny = "self._graphql_name()"
	}
	view := &classView{GraphQL: t.Name, Decorators: []string{"@" + m.use("typecheck")}, Name: m.classes[t], Doc: m.classDoc(t)}
	if t == m.schema.Query {
		view.Base = m.use("Root")
	} else {
		view.Base = m.use("Type")
		view.GraphQLName = m.graphqlName(t)
	}
	view.Methods = c.methods(t, names, false)
	if c.onAny != "" {
		view.Entry = "_" + view.Name + "Entry"
		m.scope.Claim(t.Name, view.Entry)
	}
	if m.chains(t) {
		if c.members["with_"] {
			m.warn(t.Name, "the helper with_ is left out: a field has its name")
		} else {
			view.With = m.withHelper(view.Name)
		}
	}
	return view
}

func (m *module) withHelper(class string) string {
	callback := parameter{
		name:       "cb",
		annotation: m.use("Callable") + `[["` + class + `"], "` + class + `"]`,
		plain:      m.use("Callable") + "[[" + class + "], " + class + "]",
	}
	return signature(4, "def", "with_", "self", []parameter{callback}, nil, `"`+class+`"`, ":")
}

// chains reports whether a type has a field that returns the type itself, so that calls can be chained.
func (m *module) chains(t *introspection.Type) bool {
	return slices.ContainsFunc(t.Fields, func(f *introspection.Field) bool {
		return f.Shape == introspection.Lazy && f.Type.NonNull && f.Type.Named == t
	})
}

func (m *module) nestedView() *nestedView {
	if !m.nests {
		return nil
	}
	return &nestedView{Type: m.use("Type"), Context: m.use("Context")}
}

func (m *module) typecheckView() typecheckView {
	view := typecheckView{
		Name: m.use("typecheck"), Import: importItem("typecheck", m.use("typecheck")),
		TypeChecking: m.use("TYPE_CHECKING"), Functools: m.use("functools"), Inspect: m.use("inspect"),
		FunctionType: m.use("FunctionType"), Callable: m.use("Callable"), Any: m.use("Any"),
	}
	if m.deprecates {
		view.Warnings = m.use("warnings")
	}
	return view
}

// finish adds what depends on the whole module: aliases, wire names, the client, imports and exports.
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
	view.Nested = m.nestedView()
	view.Client = &clientView{}
	if m.era.Has(era.RootIsQuery) {
		view.Client.Base = m.classes[m.schema.Query]
	}
	view.Typecheck = m.typecheckView()
	for _, t := range g.all() {
		view.All = append(view.All, m.classes[t])
	}
	if m.era.Has(era.RootIsQuery) {
		view.All = append(view.All, "Client")
	}
	view.All = append(view.All, "dag")
	sortExports(view.All)
	for i, name := range view.All {
		view.All[i] = quote(name)
	}
	view.Imports = m.imports.lines(m.era)
}
