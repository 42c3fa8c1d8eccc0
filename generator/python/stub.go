package python

import (
	"slices"
	"strconv"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/docs"
)

// stub is what a module of stubs knows beyond any module: whose it is, and where the types of others come from.
type stub struct {
	environment *introspection.Environment
	// inPackage is the package that the stubs of all environments are in, "" for none.
	inPackage string
	// others are the class names of other environments' types, by environment.
	others map[*introspection.Environment]map[*introspection.Type]string
}

func generateStub(m *module, request generator.Request) *stubView {
	m.stub = &stub{
		environment: request.Environment,
		inPackage:   request.Options.Package,
		others:      map[*introspection.Environment]map[*introspection.Type]string{},
	}
	m.imports.stub = true
	return m.stubView()
}

func (m *module) stubView() *stubView {
	environment := m.stub.environment
	for _, name := range stubConstants {
		m.scope.Claim("", name)
	}
	g := m.claimStub()
	function := m.scope.Claim(environment.Name, stubFunction(environment)).Name
	if name := stubModule(environment); name != stubFunction(environment) {
		m.warn("", "the module of the environment %s is called %s, so that it hides no other", environment.Name, name)
	}
	view := &stubView{Name: quote(environment.Name), Ref: quote(environment.Ref)}
	view.Scalars = viewsOf(g.scalars, m.scalar)
	view.Enums = viewsOf(g.enums, m.enum)
	view.Inputs = viewsOf(g.inputs, m.input)
	view.Interfaces = viewsOf(g.interfaces, m.iface)
	view.Objects = viewsOf(g.objects, m.object)
	m.stubFunctions(view, function)
	m.stubService(view)
	m.finishStub(view, g, function)
	return view
}

// claimStub names the classes of the environment's own types.
func (m *module) claimStub() *groups {
	g := m.group(m.stub.environment.Types)
	names := stubClasses(m.schema, m.stub.environment)
	m.claimClasses(g.all(), func(t *introspection.Type) string { return names[t] })
	for i, t := range g.all() {
		m.positions[t] = i
	}
	return g
}

// foreign returns the name of a type that the module doesn't define, and imports what it takes: core types from
// dagger, those of other environments with their modules. Their names are resolved late, since such modules may
// import each other.
func (m *module) foreign(t *introspection.Type, client bool) (name string, late bool) {
	if t.Owner != nil {
		return m.otherModule(t.Owner) + "." + m.otherClass(t, client), true
	}
	switch {
	case client && t.Kind == introspection.Interface && m.runtime.Has(Interfaces):
		return m.imports.use("dagger.client.gen", "_"+t.Name+"Client", m.scope), false
	case t == m.schema.Query:
		return m.use("Client"), false
	case hiddenInDagger.Has(t.Name):
		return m.imports.use("dagger.client.gen", t.Name, m.scope), false
	}
	return m.imports.use("dagger", t.Name, m.scope), false
}

func (m *module) otherModule(environment *introspection.Environment) string {
	return m.imports.useAs(m.stub.inPackage, stubModule(environment), m.scope)
}

func (m *module) otherClass(t *introspection.Type, client bool) string {
	names := m.stub.others[t.Owner]
	if names == nil {
		names = stubClasses(m.schema, t.Owner)
		m.stub.others[t.Owner] = names
	}
	if client && t.Kind == introspection.Interface && m.runtime.Has(Interfaces) {
		return "_" + names[t] + "Client"
	}
	return names[t]
}

// isForeign reports whether a module of stubs takes a type from elsewhere.
func (m *module) isForeign(t *introspection.Type) bool {
	return m.stub != nil && !t.Builtin && t.Owner != m.stub.environment
}

// stubFunctions are the entry function and a function for each field that the environment adds to others' types.
func (m *module) stubFunctions(view *stubView, function string) {
	environment := m.stub.environment
	client := &parameter{name: "client", annotation: m.use("Client"), plain: m.use("Client"), value: m.use("dag")}
	onClient := receiver{value: "client", trailing: client}
	switch {
	case environment.Constructor != nil:
		view.Functions = appendView(view.Functions, m.function(environment.Constructor, function, onClient))
	case environment.ServedAsEntrypoint():
		view.Functions = appendView(view.Functions, m.entryFunction(function, onClient))
	}
	for _, field := range environment.Extensions {
		if field.Loads != nil || field.Shape == introspection.Unsupported || field.Parent.Kind != introspection.Object {
			continue
		}
		on, name := onClient, field.Name
		if field.Parent != m.schema.Query {
			parent, _ := m.foreign(field.Parent, false)
			first := memberName(field.Parent.Name, true)
			on = receiver{value: first, first: first + ": " + parent}
			name = field.Parent.Name + "_" + field.Name
		}
		claim := m.scope.Claim(field.Coordinate(), memberName(name, true))
		view.Functions = appendView(view.Functions, m.function(field, claim.Name, on))
		view.exported = append(view.exported, claim.Name)
	}
}

func appendView(views []*methodView, view *methodView) []*methodView {
	if view == nil {
		return views
	}
	return append(views, view)
}

// function returns the view of a field as a function of the module.
func (m *module) function(field *introspection.Field, name string, on receiver) *methodView {
	c := &class{module: m, position: len(m.positions)}
	return (&method{class: c, field: field, name: name, receiver: on}).build()
}

// entryFunction is the function of an environment whose functions stand on Query: what it returns selects them there.
func (m *module) entryFunction(name string, on receiver) *methodView {
	root := m.stub.environment.Root
	field := m.stub.environment.With
	if field == nil {
		field = &introspection.Field{
			Name: "with", Parent: m.schema.Query, Description: root.Description, Shape: introspection.Lazy,
			Type: &introspection.Ref{Named: root, NonNull: true},
		}
	}
	c := &class{module: m, position: len(m.positions)}
	f := &method{class: c, field: field, name: name, receiver: on, returns: root}
	view := f.build()
	if m.stub.environment.With == nil {
		view.Select = "client._ctx"
	}
	return view
}

// stubService adds what loads the environment into a session, and the catalogue of its entrypoints.
func (m *module) stubService(view *stubView) {
	environment := m.stub.environment
	view.Serve = m.serveSteps()
	if len(view.Serve) > 0 {
		view.Served = m.servedTest()
		view.Arg, view.Client, view.Dag = m.use("Arg"), m.use("Client"), m.use("dag")
	}
	view.EnumModule, view.Dataclass = m.use("enum"), m.use("dataclass")
	if environment.Root == nil || m.classes[environment.Root] == "" {
		return
	}
	view.Root = m.classes[environment.Root]
	view.Entrypoints = m.entrypoints(environment.Root, "", nil, map[*introspection.Type]bool{})
	view.Callable, view.Inspect = m.use("Callable"), m.use("inspect")
	view.Anyio, view.DaggerError = m.use("anyio"), m.use("DaggerError")
	view.Type = m.use("Type")
}

// serveSteps are the selections by which an engine of the schema's version loads an environment; none where it
// can't.
func (m *module) serveSteps() []string {
	source, load := m.schema.Type("ModuleSource"), m.schema.Type("Module")
	if m.schema.Query.Field("moduleSource") == nil || source == nil || load == nil || source.Field("asModule") == nil ||
		load.Field("serve") == nil {
		return nil
	}
	var steps []string
	if source.Field("resolveFromCaller") != nil {
		steps = append(steps, `"ModuleSource", "resolveFromCaller", []`)
	}
	steps = append(steps, `"ModuleSource", "asModule", []`)
	if load.Field("initialize") != nil {
		steps = append(steps, `"Module", "initialize", []`)
	}
	args := "[]"
	if m.stub.environment.ServedAsEntrypoint() {
		args = "[" + m.use("Arg") + `("entrypoint", value=True)]`
	}
	return append(steps, `"Module", "serve", `+args)
}

// servedTest is the field of Query that a session has once the environment is served.
func (m *module) servedTest() string {
	environment := m.stub.environment
	switch {
	case environment.Constructor != nil:
		return quote(environment.Constructor.Name)
	case environment.With != nil:
		return quote(environment.With.Name)
	case len(environment.Promoted) > 0:
		return quote(environment.Promoted[0].Name)
	}
	return ""
}

// entrypoints lists the functions of a type, and behind each the checks and the like that it leads to.
func (m *module) entrypoints(t *introspection.Type, prefix string, path []string, seen map[*introspection.Type]bool) []entrypointView {
	if seen[t] {
		return nil
	}
	seen[t] = true
	defer delete(seen, t)
	names := m.fieldNamesQuietly(t)
	var views []entrypointView
	for _, field := range t.Fields {
		name, ok := names[field]
		if !ok || field == t.ID {
			continue
		}
		if field.Entrypoint != introspection.NotEntrypoint && (prefix == "" || field.Entrypoint != introspection.Function) {
			views = append(views, m.entrypoint(field, prefix, path, name))
		}
		target := field.Type.Named
		if field.Shape == introspection.Lazy && target.Owner == m.stub.environment && len(field.Required()) == 0 {
			next := append(slices.Clone(path), name)
			views = append(views, m.entrypoints(target, prefix+field.Name+".", next, seen)...)
		}
	}
	return views
}

func (m *module) entrypoint(field *introspection.Field, prefix string, path []string, name string) entrypointView {
	view := entrypointView{
		Name:        quote(prefix + field.Name),
		Kind:        strings.ToUpper(string(field.Entrypoint)),
		Description: quote(docs.Folded(field.Description)),
		Source:      quote(sourceLink(field.Source)),
		Call:        "None",
	}
	if len(field.Required()) == 0 {
		if len(path) == 0 {
			view.Call = m.classes[m.stub.environment.Root] + "." + name
		} else {
			view.Call = "lambda root: root." + strings.Join(path, "().") + "()." + name + "()"
		}
	}
	return view
}

func sourceLink(source *introspection.SourceMap) string {
	if source == nil || source.Filename == "" {
		return ""
	}
	link := docs.Folded(source.Filename)
	if source.Line > 0 {
		link += ":" + strconv.Itoa(source.Line)
	}
	return link
}

// finishStub adds what depends on the whole module.
func (m *module) finishStub(view *stubView, g *groups, function string) {
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
	view.Typecheck = m.typecheckView()
	view.Typecheck.Functions = true
	view.Doc = m.stubDoc()
	for _, t := range g.all() {
		view.All = append(view.All, m.classes[t])
	}
	view.All = append(view.All, "NAME", "REF", "EntrypointKind", "Entrypoint")
	if len(view.Functions) > 0 && (m.stub.environment.Constructor != nil || m.stub.environment.ServedAsEntrypoint()) {
		view.All = append(view.All, function)
	}
	view.All = append(view.All, view.exported...)
	if len(view.Serve) > 0 {
		view.All = append(view.All, "serve")
	}
	if view.Root != "" {
		view.All = append(view.All, "ENTRYPOINTS", "CheckError", "run_checks")
	}
	sortExports(view.All)
	for i, name := range view.All {
		view.All[i] = quote(name)
	}
	view.Imports = m.imports.lines(m.runtime)
}

func (m *module) stubDoc() string {
	environment := m.stub.environment
	d := &document{}
	d.section(fill("Typed client of the environment "+docs.Folded(environment.Name)+", on top of the package dagger.", docWidth, "")...)
	if environment.Root != nil {
		d.section(describe(environment.Root.Description, docWidth)...)
	}
	return d.docstring(0)
}
