package python

import (
	"slices"
	"strconv"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/era"
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
	if environment.Pin != "" {
		view.Pin = quote(environment.Pin)
	}
	view.Scalars = viewsOf(g.scalars, m.scalar)
	view.Enums = viewsOf(g.enums, m.enum)
	view.Inputs = viewsOf(g.inputs, m.input)
	view.Interfaces = viewsOf(g.interfaces, m.iface)
	view.Objects = viewsOf(g.objects, m.object)
	m.stubFunctions(view, function)
	m.stubService(view)
	m.finishStub(view, g)
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
	case client && t.Kind == introspection.Interface && m.era.Has(era.Interfaces):
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
	if client && t.Kind == introspection.Interface && m.era.Has(era.Interfaces) {
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
		view.addFunction(function, m.function(environment.Constructor, function, onClient))
	case environment.ServedAsEntrypoint():
		view.addFunction(function, m.entryFunction(function, onClient))
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
		view.addFunction(claim.Name, m.function(field, claim.Name, on))
	}
}

// addFunction adds a function to the module and to what it exports, unless it had to be left out.
func (v *stubView) addFunction(name string, function *methodView) {
	if function != nil {
		v.Functions = append(v.Functions, function)
		v.exported = append(v.exported, name)
	}
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
	if environment.Serving != nil {
		view.Serving = m.serving(environment.Serving)
		view.Arg, view.Client, view.Dag = m.use("Arg"), m.use("Client"), m.use("dag")
	}
	view.EnumModule, view.Dataclass = m.use("enum"), m.use("dataclass")
	if environment.Root == nil || m.classes[environment.Root] == "" {
		return
	}
	view.Root = m.classes[environment.Root]
	view.Entrypoints = m.entrypoints(environment)
	view.Callable, view.Inspect = m.use("Callable"), m.use("inspect")
	view.Anyio, view.DaggerError = m.use("anyio"), m.use("DaggerError")
	view.Type = m.use("Type")
}

// serving is how a session loads the environment.
func (m *module) serving(serving *introspection.Serving) *servingView {
	view := &servingView{LocalSource: quote(introspection.LocalSource)}
	if serving.Present != nil {
		view.Present = quote(serving.Present.Name)
	}
	for _, step := range serving.Steps {
		s := servingStepView{Type: quote(step.Type), Field: quote(step.Field), LocalOnly: step.LocalOnly}
		view.AsksKind = view.AsksKind || step.LocalOnly
		for _, arg := range step.Args {
			a := servingArgView{Name: quote(arg.Name)}
			switch arg.Value {
			case introspection.ServeReference:
				a.Reference = true
			case introspection.ServePin:
				a.Pin = true
			case introspection.ServeName:
				a.Named = true
			case introspection.ServeTrue:
				a.True = true
			}
			s.Args = append(s.Args, a)
		}
		view.Steps = append(view.Steps, s)
	}
	return view
}

// entrypoints lists the catalogue of an environment, without what has no method here.
func (m *module) entrypoints(environment *introspection.Environment) []entrypointView {
	names := map[*introspection.Type]map[*introspection.Field]string{}
	var views []entrypointView
	for i := range environment.Entrypoints {
		entrypoint := &environment.Entrypoints[i]
		view := entrypointView{
			Name:           quote(entrypoint.Name),
			Kind:           strings.ToUpper(string(entrypoint.Kind)),
			Description:    quote(docs.Folded(entrypoint.Description)),
			Source:         quote(sourceLink(entrypoint.Source)),
			NeedsArguments: entrypoint.NeedsArguments,
		}
		for _, field := range entrypoint.Path {
			if names[field.Parent] == nil {
				names[field.Parent] = m.fieldNamesQuietly(field.Parent)
			}
			view.Path = append(view.Path, names[field.Parent][field])
		}
		for _, field := range entrypoint.Evaluate {
			view.Evaluate = append(view.Evaluate, evaluateView{Type: quote(field.Parent.Name), Field: quote(field.Name)})
		}
		if !slices.Contains(view.Path, "") {
			views = append(views, view)
		}
	}
	return views
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
func (m *module) finishStub(view *stubView, g *groups) {
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
	if view.Pin != "" {
		view.All = append(view.All, "PIN")
	}
	view.All = append(view.All, view.exported...)
	if view.Serving != nil {
		view.All = append(view.All, "serve")
	}
	if view.Root != "" {
		view.All = append(view.All, "ENTRYPOINTS", "CheckError", "run_checks")
	}
	sortExports(view.All)
	for i, name := range view.All {
		view.All[i] = quote(name)
	}
	view.Imports = m.imports.lines(m.era)
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
