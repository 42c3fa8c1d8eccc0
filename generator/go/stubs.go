package golang

import (
	"path"
	"slices"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/era"
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
	stub, err := render(set, stubFile(s.environment), "stubs.gen.go", s.view())
	if err != nil {
		return generator.Result{}, err
	}
	return generator.Result{Files: []generator.File{stub}, Warnings: s.warnings}, nil
}

// stubFile is the file of an environment's stubs.
func stubFile(environment *introspection.Environment) string {
	name := stubPackage(environment)
	return name + "/" + name + ".gen.go"
}

// coreTypes is about how many types the core of an engine has.
const coreTypes = 150

// stubs is a binder for the package of one environment.
type stubs struct {
	*binder
	environment *introspection.Environment
	// parent is the import path of the folder of the stubs, "" where it isn't known.
	parent string
	// namesSDK tells that a type of the published SDK is named.
	namesSDK bool
	// idName is the type of IDs, where the published SDK has none.
	idName string
	// inner are the unexported functions behind those that return functions.
	inner map[*introspection.Field]string
	// imports are the packages of other environments' stubs that are used, by path.
	imports map[string]string
	// aliases are the names by which the package calls the stubs of other environments.
	aliases map[*introspection.Environment]string
	// importable has, for each other environment whose stubs this package may import, the import path.
	importable map[*introspection.Environment]string
}

// stubNames are what every package of stubs declares.
var stubNames = naming.NewWords(
	"Name", "Ref", "New", "Options", "Serve", "ServeFrom", "Connect", "Entrypoint", "EntrypointKind", "Entrypoints", "RunChecks", "TestChecks",
	"serve", "query", "dagger", "sync", "pin", "engine", "subtest", "graphql", "checks", "testCheck",
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
		inner:       map[*introspection.Field]string{},
		parent:      request.Options.Package,
		importable:  importable(request.Environment, request.Options.Package),
	}
	s.aliasImports()
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
	for _, other := range me.Needs {
		if other.Refused == "" && (other.Name < me.Name || !reaches(other, me, map[*introspection.Environment]bool{})) {
			paths[other] = path.Join(parent, stubPackage(other))
		}
	}
	return paths
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
	for _, next := range from.Needs {
		if reaches(next, to, seen) {
			return true
		}
	}
	return false
}

// aliasImports gives the stubs of other environments names by which the package can call them: an environment may be
// called like a package of the standard library, a helper, or a variable of a method.
func (s *stubs) aliasImports() {
	scope := naming.NewScope(func(name string) bool { return isReserved(name) || stubNames.Has(name) || locals.Has(name) }, nil)
	s.aliases, s.reservedLocals = map[*introspection.Environment]string{}, naming.NewWords()
	for _, other := range s.environment.Needs {
		if s.importable[other] != "" {
			alias := scope.Claim(other.Name, stubPackage(other)).Name
			s.aliases[other] = alias
			s.reservedLocals[alias] = struct{}{}
		}
	}
}

// locals are the names that bodies declare.
var locals = naming.NewWords("r", "q", "ctx", "client", "opts", "o", "i", "id", "ids", "err", "found", "list", "response", "answer",
	"element", "object", "root", "result", "f", "t", "v", "dt", "name", "typeName")

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
	case t.Owner == nil && t.Scalar == introspection.IDScalar && t.Builtin && !s.sdkHasID():
		return s.idName
	case t.Owner == nil:
		if alias := s.names.enumAliases[t]; alias != "" {
			name = alias
		}
		s.namesSDK = true
		return "dagger." + name
	case s.isForeign(t):
		s.namesSDK = true
		return "dagger.Node"
	}
	alias := s.aliases[t.Owner]
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
	for _, other := range s.environment.Needs {
		if s.importable[other] != "" {
			s.nameOwn(other)
		} else if s.nameForeign(other) {
			quiet = append(quiet, generator.Warning{Coordinate: other.Name, Message: s.whyNode(other)})
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
	s.shareOptions()
	s.nameExtensions(scope)
}

// shareOptions gives a function of an object the options struct of the interface's function that it implements, where both
// have the same optional arguments: else the object wouldn't satisfy the interface.
func (s *stubs) shareOptions() {
	s.shared = map[*introspection.Field]string{}
	for _, t := range s.environment.Types {
		if t.Kind != introspection.Object {
			continue
		}
		for _, field := range t.Fields {
			for _, implemented := range t.Interfaces {
				if of := implemented.Field(field.Name); of != nil && s.names.options[of] != "" && s.names.options[field] != "" &&
					s.local(implemented) && haveSameOptions(s.optional(field), s.optional(of)) {
					s.shared[field] = s.names.options[of]
					break
				}
			}
		}
	}
}

func haveSameOptions(a, b []*introspection.Argument) bool {
	return slices.EqualFunc(a, b, func(a, b *introspection.Argument) bool {
		return a.Name == b.Name && a.Type.String() == b.Type.String() && a.Type.Innermost().Identifies == b.Type.Innermost().Identifies
	})
}

// nameForeign lets the objects of an environment that can't be imported be any object with an ID, and reports whether
// there are any.
func (s *stubs) nameForeign(other *introspection.Environment) bool {
	node, any := s.node(), false
	for _, t := range other.Types {
		if t.IsSelectable() && s.hasID(t) && node != nil {
			s.names.types[t], any = "Node", true
		}
	}
	return any
}

// whyNode says why objects of another environment are any object.
func (s *stubs) whyNode(other *introspection.Environment) string {
	switch {
	case s.parent == "":
		return "its objects are dagger.Node in the stubs of " + s.environment.Name + ": give the import path of the folder of the stubs with " +
			"--package, so that they can import each other"
	case other.Refused != "":
		return "its objects are dagger.Node in the stubs of " + s.environment.Name + ": there are no stubs of it"
	}
	return "its objects are dagger.Node in the stubs of " + s.environment.Name + ": each of them needs the other, and Go packages can't " +
		"import each other both ways"
}

// nameOwn names the types of an environment in its own package: without the environment's name in front, since the
// package has it.
func (s *stubs) nameOwn(environment *introspection.Environment) *naming.Scope {
	scope := naming.NewScope(s.isReserved, nil)
	if !s.sdkHasID() {
		s.idName = scope.Claim("ID", "ID").Name
	}
	prefix := s.namer.exported(environment.Name)
	if environment.Root != nil {
		prefix = environment.Root.Name
		s.names.types[environment.Root] = s.claim(scope, environment.Root.Name, exportable(s.namer.exported(environment.Root.Name)))
	}
	for _, t := range environment.Types {
		if s.names.types[t] != "" && t == environment.Root || t.Kind == introspection.Union {
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
	if short = s.namer.exported(short); scope.Holder(short) == "" && !s.isReserved(short) {
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

// sdkHasID reports whether the published SDK declares ID: only where its objects have IDs of one scalar.
func (s *stubs) sdkHasID() bool { return s.has(era.InlineFragments) }

// isReserved reports whether no type, function or constant of a package of stubs can have the name.
func (s *stubs) isReserved(name string) bool {
	return isReserved(name) || s.reservedLocals.Has(name) || stubNames.Has(name) || isKind(name)
}

// isKind reports whether a name is that of a kind of entrypoints.
func isKind(name string) bool {
	kind, ok := strings.CutPrefix(name, "Kind")
	return ok && slices.ContainsFunc(introspection.EntrypointKinds(), func(each introspection.EntrypointKind) bool { return upperFirst(string(each)) == kind })
}
