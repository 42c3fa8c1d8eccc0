package python

import (
	"slices"
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
	environment := m.stub.environment
	shared, _ := sharesHelpers(request)
	if shared {
		m.shareHelpers()
	}
	for _, name := range stubConstants {
		if m.scope.Holder(name) == "" {
			m.scope.Claim("", name)
		}
	}
	g := m.claimStub()
	function := m.scope.Claim(environment.Name, stubFunction(environment)).Name
	module := stubModule(environment)
	if plain := strings.TrimSuffix(module, "_"); module != plain && !strings.HasSuffix(environment.Name, "_") {
		m.warn("", "the module of the environment %s is called %s, since %s is a Python keyword, another module, or not a file name",
			environment.Name, module, plain)
	}
	view := &stubView{Module: m.shared(g), Environment: docs.Folded(environment.Name), Shared: shared}
	view.Module.Shared = shared
	view.Name, view.Ref = quote(environment.Name), quote(environment.Ref)
	if environment.Pin != "" {
		view.Pin = quote(environment.Pin)
	}
	if environment.Root != nil {
		d := newDoc(0)
		d.describe(environment.Root.Description, docWidth, m.speaker(environment.Root))
		view.Description = d.Text
	}
	view.NoTest = isTest(module) || strings.HasSuffix(module, "_test")
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
		return m.imports.from("dagger.client.gen", "_"+t.Name+"Client"), false
	case t == m.schema.Query:
		return m.ref("Client"), false
	case hiddenInDagger.Has(t.Name):
		return m.imports.from("dagger.client.gen", t.Name), false
	}
	return m.imports.from("dagger", t.Name), false
}

func (m *module) otherModule(environment *introspection.Environment) string {
	return m.imports.private(m.stub.inPackage, stubModule(environment))
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
	switch {
	case environment.Constructor != nil:
		view.Function = m.function(environment.Constructor, function, nil)
	case environment.ServedAsEntrypoint():
		view.Function = m.entryFunction(function)
	}
	view.addFunction(view.Function)
	if view.Function != nil && environment.Serving != nil && environment.Root != nil {
		view.Session = m.sessionFunction(view.Function)
	}
	for _, field := range environment.Extensions {
		if field.Loads != nil || field.Shape == introspection.Unsupported || field.Parent.Kind != introspection.Object {
			continue
		}
		var on *introspection.Type
		name := memberName(field.Name, true)
		if field.Parent != m.schema.Query {
			on = field.Parent
			if m.scope.Holder(name) != "" {
				name = memberName(field.Parent.Name+"_"+field.Name, true)
			}
		}
		claim := m.scope.Claim(field.Coordinate(), name)
		view.addFunction(m.function(field, claim.Name, on))
	}
}

// addFunction adds a function to the module and to what it exports, unless it had to be left out.
func (v *stubView) addFunction(function *methodView) {
	if function != nil {
		v.Functions = append(v.Functions, function)
		v.Module.All = append(v.Module.All, function.Name)
	}
}

// function returns the view of a field as a function of the module, which takes an object of the type, or for nil the
// session's client.
func (m *module) function(field *introspection.Field, name string, on *introspection.Type) *methodView {
	return m.onReceiver(&method{class: &class{module: m, position: len(m.positions)}, field: field}, name, on).build()
}

func (m *module) onReceiver(f *method, name string, on *introspection.Type) *method {
	f.indent = 4
	f.view = methodView{Name: name, Function: true, NoTest: isTest(name), Receiver: "client", OnClient: true, Served: m.present() != ""}
	if on != nil {
		parent, _ := m.foreign(on, false)
		f.view.Receiver, f.view.ReceiverType, f.view.OnClient = memberName(on.Name, true), plain(parent), false
		f.view.Chained = true
	}
	return f
}

// present is the field of Query by which a session shows that it has the environment, "" where nothing does.
func (m *module) present() string {
	serving := m.stub.environment.Serving
	switch {
	case serving != nil && serving.Present != nil:
		return serving.Present.Name
	case m.stub.environment.Constructor != nil:
		return m.stub.environment.Constructor.Name
	}
	return ""
}

// sessionFunction is the function that opens a session: it has the parameters of the one that builds the root.
func (m *module) sessionFunction(entry *methodView) *methodView {
	field := m.stub.environment.Constructor
	if field == nil {
		field = m.stub.environment.With
	}
	if field == nil {
		field = &introspection.Field{Parent: m.schema.Query}
	}
	f := &method{class: &class{module: m, position: len(m.positions)}, field: field}
	f.view = methodView{Name: "session", Async: true, Function: true, Receiver: "ref", Session: true, Result: entry.Result}
	f.parameters()
	f.view.Exploded = f.isExploded()
	return &f.view
}

// entryFunction is the function of an environment whose functions stand on Query: what it returns selects them there.
func (m *module) entryFunction(name string) *methodView {
	root := m.stub.environment.Root
	field := m.stub.environment.With
	if field == nil {
		field = &introspection.Field{
			Name: "with", Parent: m.schema.Query, Description: root.Description, Shape: introspection.Lazy,
			Type: &introspection.Ref{Named: root, NonNull: true},
		}
	}
	f := &method{class: &class{module: m, position: len(m.positions)}, field: field, returns: root}
	view := m.onReceiver(f, name, nil).build()
	view.Nothing = m.stub.environment.With == nil
	return view
}

// stubService adds what loads the environment into a session, and the catalogue of its entrypoints.
func (m *module) stubService(view *stubView) {
	environment := m.stub.environment
	view.Present = m.present()
	if environment.Serving != nil {
		view.Serving = m.serving(environment.Serving)
	}
	view.Loads = m.canLoad()
	if environment.Root != nil && m.classes[environment.Root] != "" {
		view.Entry = m.classes[environment.Root]
		view.Entrypoints = m.entrypoints(environment)
	}
}

// serving is how a session loads the environment.
func (m *module) serving(serving *introspection.Serving) *servingView {
	return &servingView{LocalSource: introspection.LocalSource, AsksKind: serving.Kind != nil, Kind: servingSteps(serving.Kind), Steps: servingSteps(serving.Steps)}
}

func servingSteps(steps []introspection.ServingStep) []servingStepView {
	var views []servingStepView
	for _, step := range steps {
		s := servingStepView{Type: step.Type, Field: step.Field, LocalOnly: step.LocalOnly}
		for _, arg := range step.Args {
			a := servingArgView{Name: arg.Name}
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
		views = append(views, s)
	}
	return views
}

// entrypoints lists the catalogue of an environment. What has no method here is called by its fields.
func (m *module) entrypoints(environment *introspection.Environment) []entrypointView {
	names := map[*introspection.Type]map[*introspection.Field]string{}
	var views []entrypointView
	for i := range environment.Entrypoints {
		entrypoint := &environment.Entrypoints[i]
		view := entrypointView{
			Name:           entrypoint.Name,
			Kind:           strings.ToUpper(string(entrypoint.Kind)),
			Description:    docs.Folded(entrypoint.Description),
			Source:         sourceLink(entrypoint.Source),
			NeedsArguments: entrypoint.NeedsArguments,
		}
		for _, field := range entrypoint.Path {
			if names[field.Parent] == nil {
				names[field.Parent] = m.fieldNamesQuietly(field.Parent)
			}
			view.Path = append(view.Path, names[field.Parent][field])
			view.Deprecated = view.Deprecated || field.Deprecation != nil
			view.Mistyped = view.Mistyped || slices.ContainsFunc(field.Args, isMistypedByDefault)
			view.ByFields = view.ByFields || m.unloadable(field) != nil
			parent := field.Parent
			if len(view.Fields) == 0 && environment.ServedAsEntrypoint() {
				parent = m.schema.Query
			}
			view.Fields = append(view.Fields, evaluateView{Type: parent.Name, Field: field.Name})
		}
		for _, field := range entrypoint.Evaluate {
			view.Evaluate = append(view.Evaluate, evaluateView{Type: field.Parent.Name, Field: field.Name})
		}
		if !slices.Contains(view.Path, "") {
			views = append(views, view)
		}
	}
	return views
}

// finishStub adds what depends on the whole module.
func (m *module) finishStub(view *stubView, g *groups) {
	view.Module.All = append(view.Module.All, "NAME", "REF")
	view.Module.All = append(view.Module.All, handedOn...)
	if view.Pin != "" {
		view.Module.All = append(view.Module.All, "PIN")
	}
	if view.Serving != nil {
		view.Module.All = append(view.Module.All, "serve")
	}
	if view.Session != nil {
		view.Module.All = append(view.Module.All, "session")
	}
	if view.Loads {
		view.Module.All = append(view.Module.All, "ref")
	}
	if view.Entry != "" {
		view.Module.All = append(view.Module.All, "ENTRYPOINTS", "checks", "run_checks")
	}
	m.finish(view.Module, g)
}
