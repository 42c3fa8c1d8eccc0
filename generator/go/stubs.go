package golang

import (
	"path"
	"strconv"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/naming"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/templates"
)

// generateStubs makes NAME/NAME.gen.go for one environment: a package of its own, on the published SDK.
func generateStubs(request generator.Request, set *templates.Set) (generator.Result, error) {
	if request.Options.Package != "" {
		if err := checkPath(request.Options.Package); err != nil {
			return generator.Result{}, err
		}
	}
	s, err := newStubs(request)
	if err != nil {
		return generator.Result{}, err
	}
	name := stubPackage(s.environment)
	stub, err := render(set, name+"/"+name+".gen.go", "stubs.gen.go", s.view())
	if err != nil {
		return generator.Result{}, err
	}
	return generator.Result{Files: []generator.File{stub}, Warnings: s.warnings}, nil
}

// coreTypes is about how many types the core of an engine has.
const coreTypes = 150

// stubs is a binder for the package of one environment.
type stubs struct {
	*binder
	environment *introspection.Environment
	// imports are the packages of other environments' stubs that are used, by path.
	imports map[string]string
	// importable has, for each other environment whose stubs this package may import, the import path.
	importable map[*introspection.Environment]string
}

// stubNames are what every package of stubs declares.
var stubNames = naming.NewWords(
	"Name", "Ref", "New", "Options", "Serve", "ServeFrom", "Entrypoint", "EntrypointKind", "Entrypoints", "RunChecks",
	"KindFunction", "KindCheck", "KindGenerate", "KindUp", "KindAgent", "KindCommand", "KindArtifact", "KindShell",
	"serve", "query", "dagger", "sync",
)

func newStubs(request generator.Request) (*stubs, error) {
	b, err := newBinder(request.Schema, request.Options.SDKVersion, len(request.Environment.Types)+coreTypes)
	if err != nil {
		return nil, err
	}
	s := &stubs{
		binder:      b,
		environment: request.Environment,
		imports:     map[string]string{},
		importable:  importable(request.Environment, request.Options.Package),
	}
	b.runtimePackage, b.stubsOf = "dagger.", s.environment
	b.spell = s.spellType
	b.local = func(t *introspection.Type) bool { return t.Owner == s.environment }
	b.asNode = s.isForeign
	if s.environment.ServedAsEntrypoint() {
		b.entrypoint, b.promoted = s.environment.Root, map[string]bool{}
		for _, field := range s.environment.Promoted {
			b.promoted[field.Name] = true
		}
	}
	s.nameStubs()
	return s, nil
}

// importable finds the environments whose stubs a package can import: packages lie side by side below the one that
// the caller names, and Go has no import cycles, so of environments that need each other only those that come
// first in the alphabet can be imported.
func importable(me *introspection.Environment, parent string) map[*introspection.Environment]string {
	paths := map[*introspection.Environment]string{}
	if parent == "" {
		return paths
	}
	for other := range needed(me) {
		if other.Name < me.Name || !reaches(other, me, map[*introspection.Environment]bool{}) {
			paths[other] = path.Join(parent, stubPackage(other))
		}
	}
	return paths
}

// needed are the other environments whose types an environment names.
func needed(environment *introspection.Environment) map[*introspection.Environment]bool {
	others := map[*introspection.Environment]bool{}
	visit := func(ref *introspection.Ref) {
		for _, t := range []*introspection.Type{ref.Innermost().Named, ref.Innermost().Identifies} {
			if t != nil && t.Owner != nil && t.Owner != environment {
				others[t.Owner] = true
			}
		}
	}
	fields := []*introspection.Field{}
	for _, t := range environment.Types {
		fields = append(fields, t.Fields...)
		for _, input := range t.InputFields {
			visit(input.Type)
		}
		for _, one := range t.Interfaces {
			if one.Owner != nil && one.Owner != environment {
				others[one.Owner] = true
			}
		}
	}
	if environment.Constructor != nil {
		fields = append(fields, environment.Constructor)
	}
	for _, field := range fields {
		visit(field.Type)
		for _, arg := range field.Args {
			visit(arg.Type)
		}
	}
	return others
}

// reaches reports whether an environment needs another, directly or through others.
func reaches(from, to *introspection.Environment, seen map[*introspection.Environment]bool) bool {
	if from == to {
		return true
	}
	if seen[from] {
		return false
	}
	seen[from] = true
	for next := range needed(from) {
		if reaches(next, to, seen) {
			return true
		}
	}
	return false
}

// isForeign reports whether a type belongs to another environment whose stubs can't be imported.
func (s *stubs) isForeign(t *introspection.Type) bool {
	return t.Owner != nil && t.Owner != s.environment && s.importable[t.Owner] == ""
}

// spellType puts the package in front of a type that isn't this one's.
func (s *stubs) spellType(t *introspection.Type) string {
	name := s.names.types[t]
	switch {
	case t.Owner == s.environment:
		return name
	case t.Owner == nil:
		if alias := s.names.enumAliases[t]; alias != "" {
			name = alias
		}
		s.uses.runtime = true
		return "dagger." + name
	case s.isForeign(t):
		s.uses.runtime = true
		return "dagger.Node"
	}
	alias := stubPackage(t.Owner)
	s.imports[s.importable[t.Owner]] = alias
	return alias + "." + name
}

// nameStubs names the core's types as the published SDK does, those of other environments as their stubs do, and
// then everything in this package.
func (s *stubs) nameStubs() {
	var core []*introspection.Type
	for _, t := range s.schema.Types {
		if t.Owner == nil {
			core = append(core, t)
		}
	}
	quiet := s.warnings
	runtime := naming.NewScope(isReserved, nil)
	s.nameTypes(runtime, core)
	for _, t := range core {
		if t.Kind != introspection.Object {
			s.nameCompanions(runtime, t)
		}
	}
	for other := range needed(s.environment) {
		if s.importable[other] != "" {
			s.nameOwn(other)
		} else {
			s.nameForeign(other)
		}
	}
	s.warnings = quiet
	scope := s.nameOwn(s.environment)
	own := s.environment.Types
	for _, t := range own {
		if t.IsSelectable() {
			s.nameMethods(t)
		}
	}
	if call := s.constructor(); call != nil && len(s.optional(call)) > 0 {
		s.names.options[call] = "Options"
	}
	for _, t := range own {
		if t.IsSelectable() {
			s.nameOptions(scope, t)
		}
		if t.Kind == introspection.Enum {
			s.nameConstants(scope, t)
		}
	}
	for _, field := range s.environment.Extensions {
		s.warn(field.Coordinate(), "is left out of the stubs: Go can't add a method to a type of dagger.io/dagger")
	}
}

// nameForeign lets the objects of an environment that can't be imported be any object with an ID.
func (s *stubs) nameForeign(other *introspection.Environment) {
	node := s.schema.Type("Node")
	for _, t := range other.Types {
		if t.IsSelectable() && s.hasID(t) && node != nil && s.names.types[node] != "" {
			s.names.types[t] = "Node"
		}
	}
}

// nameOwn names the types of an environment in its own package: without the environment's name in front, since the
// package has it.
func (s *stubs) nameOwn(environment *introspection.Environment) *naming.Scope {
	scope := naming.NewScope(func(name string) bool { return isReserved(name) || stubNames.Has(name) }, nil)
	prefix := s.namer.exported(environment.Name)
	if environment.Root != nil {
		prefix = environment.Root.Name
		s.names.types[environment.Root] = s.claim(scope, environment.Root.Name, exportable(s.namer.exported(environment.Root.Name)))
	}
	for _, t := range environment.Types {
		if s.names.types[t] != "" && t == environment.Root || t.Kind == introspection.Union ||
			t.Kind == introspection.Interface && !s.has(interfaces) {
			continue
		}
		s.names.types[t] = s.claimShort(scope, t, prefix)
	}
	for _, t := range environment.Types {
		s.nameCompanions(scope, t)
	}
	return scope
}

// claimShort gives a type its name without the prefix where that is a name and free, its whole name otherwise.
func (s *stubs) claimShort(scope *naming.Scope, t *introspection.Type, prefix string) string {
	whole := exportable(s.namer.exported(t.Name))
	short, cut := strings.CutPrefix(t.Name, prefix)
	if !cut || short == "" || short[0] < 'A' || short[0] > 'Z' {
		return s.claim(scope, t.Name, whole)
	}
	if short = s.namer.exported(short); scope.Holder(short) == "" && !isReserved(short) && !stubNames.Has(short) {
		return scope.Claim(t.Name, short).Name
	}
	return s.claim(scope, t.Name, whole)
}

// constructor is the field that makes the root: the environment's own, or the one that gives an environment served
// as entrypoint its arguments; nil where there is nothing to call.
func (s *stubs) constructor() *introspection.Field {
	if s.environment.Constructor != nil {
		return s.environment.Constructor
	}
	return s.environment.With
}

// view makes the view of the stubs.
func (s *stubs) view() StubsView {
	root := s.environment.Root
	d := s.declare(s.environment.Types)
	view := StubsView{
		Package: stubPackage(s.environment),
		Name:    strconv.Quote(s.environment.Name),
		Ref:     strconv.Quote(s.environment.Ref),
		Serve:   s.serveChain(),
		Scalars: d.scalars, Inputs: d.inputs, Objects: d.objects, Interfaces: d.interfaces, Enums: d.enums,
	}
	if root != nil && s.names.types[root] != "" {
		view.New = s.newFunction(root)
		view.Catalogue = s.catalogue(root)
	} else {
		s.warn(s.environment.Name, "has no root type to build, so its stubs have no function New")
	}
	view.Doc = s.packageDoc(view.Package)
	s.helpers(&view.Helpers)
	view.Imports = s.stubImports(&view)
	return view
}

func (s *stubs) packageDoc(pkg string) string {
	text := ""
	if s.environment.Root != nil {
		text = description(s.environment.Root.Description, s.linker(s.environment.Root))
	}
	return lineComment("", "Package "+pkg+" is the typed client of the environment "+oneLine(s.environment.Name)+
		", on top of dagger.io/dagger.", text)
}

// newFunction makes the view of New.
func (s *stubs) newFunction(root *introspection.Type) *ConstructorView {
	view := &ConstructorView{Root: s.names.types[root], Params: "client *dagger.Client"}
	s.uses.runtime = true
	call := s.constructor()
	doc := "New builds the environment's root. Nothing is requested before one of its methods is awaited."
	if call == nil {
		view.Doc = lineComment("", doc)
		return view
	}
	signature := s.signature(call, "")
	signature.takesContext = false
	if params := signature.params(); params != "" {
		view.Params += ", " + params
	}
	view.Selection = ".Select(" + quote(call.Name) + ")"
	for _, p := range signature.required {
		check := !p.arg.Type.IsList() && s.isObject(call, p.arg)
		s.uses.checksNil = s.uses.checksNil || check
		view.Required = append(view.Required, ArgumentView{Wire: quote(p.arg.Name), Param: p.name, Check: check})
	}
	if view.Options = s.options(call); view.Options != nil {
		view.Options.Doc = lineComment("", "Options are the optional arguments of [New].")
	}
	view.Doc = lineComment("", doc, s.parametersDoc(call, &signature), source(call.Source), s.deprecated(call.Deprecation, root))
	return view
}

// serveChain is what loads the environment of a reference, after the selection of the root; "" where the engine has
// no way to.
func (s *stubs) serveChain() string {
	load := s.schema.Query.Field("moduleSource")
	if load == nil || load.Type.Named == nil {
		return ""
	}
	source := load.Type.Named
	chain := `.Select("moduleSource").Arg("refString", ref)`
	if source.Field("resolveFromCaller") != nil {
		chain += `.Select("resolveFromCaller")`
	}
	asModule := source.Field("asModule")
	if asModule == nil || asModule.Type.Named == nil {
		return ""
	}
	chain += `.Select("asModule")`
	module := asModule.Type.Named
	if module.Field("initialize") != nil {
		chain += `.Select("initialize")`
	}
	serve := module.Field("serve")
	if serve == nil {
		return ""
	}
	chain += `.Select("serve")`
	for _, arg := range serve.Args {
		switch {
		case arg.Name == "includeDependencies" && len(needed(s.environment)) > 0,
			arg.Name == "entrypoint" && s.environment.ServedAsEntrypoint():
			chain += ".Arg(" + quote(arg.Name) + ", true)"
		}
	}
	return chain
}

func (s *stubs) stubImports(view *StubsView) [][]string {
	var standard, others []string
	add := func(needed bool, paths ...string) {
		if needed {
			standard = append(standard, paths...)
		}
	}
	add(s.uses.context || s.uses.marshalsIDs || s.uses.concrete || view.Serve != "" || view.Catalogue != nil, "context")
	add(s.uses.checksNil, "fmt", "reflect")
	add(s.uses.marshalsIDs || s.uses.enumMethods, "encoding/json")
	add(s.uses.forcesFields, "fmt", "slices", "strings")
	add(s.uses.enumMethods || s.uses.concrete || view.Catalogue != nil, "fmt")
	add(view.Catalogue != nil, "errors")
	add(view.Catalogue != nil && view.Catalogue.Checks, "sync")
	add(view.Serve != "", "errors")
	if s.uses.runtime || view.Serve != "" {
		others = append(others, runtimeImport)
	}
	if len(view.Objects) > 0 || len(view.Interfaces) > 0 || view.New != nil || view.Serve != "" {
		others = append(others, s.builderImport())
	}
	groups := importGroups(standard, others)
	if own := s.stubsOfOthers(); len(own) > 0 {
		groups = append(groups, own)
	}
	return groups
}

// stubsOfOthers are the imports of other environments' stubs, sorted by path.
func (s *stubs) stubsOfOthers() []string {
	var paths []string
	for one := range s.imports {
		paths = append(paths, one)
	}
	groups := importGroups(paths)
	if len(groups) == 0 {
		return nil
	}
	return groups[0]
}
