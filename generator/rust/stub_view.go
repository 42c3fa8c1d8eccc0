package rust

import (
	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// stubFile is what the template stub is given: one environment's module.
type stubFile struct {
	// Docs are the module's, Environment its name in backquotes.
	Docs, Environment string
	// Reference is the reference that the environment was served from, as a literal; "" where it isn't known.
	Reference string
	// Serve are the statements that build the query which serves an environment.
	Serve string
	// Uses are the imports.
	Uses []string
	// Catalogue lists what can be called, nil where there is no root.
	Catalogue *catalogue
	// Extensions are the traits that give types of the core what the environment adds.
	Extensions []extension
	// Scalars are the environment's scalars.
	Scalars []scalar
	// Inputs are the environment's input objects.
	Inputs []input
	// Foreign are input objects of other files that are written here.
	Foreign []input
	// Interfaces are the environment's interfaces.
	Interfaces []stubInterface
	// Objects are the environment's object types.
	Objects []stubObject
	// Enums are the environment's enums.
	Enums []enum
	// Options are those of methods that stand in extensions.
	Options []stubOptions
	// Reached are the types of other files that objects come as or are given as.
	Reached []reached
	// Helpers are the functions that methods are made of.
	Helpers helpers
	// Modern tells that the crate has Loadable.
	Modern bool
}

// extension is a trait that adds the environment's fields to a type of another file.
type extension struct {
	// Docs is the comment, Trait the trait's name, For the type that it is for.
	Docs, Trait, For string
	// Declarations are the heads of the trait's methods.
	Declarations []declaration
	// Methods are those of the implementation.
	Methods []stubMethod
}

// stubInterface is an interface of the environment.
type stubInterface struct {
	// GraphQL is the GraphQL name of the type.
	GraphQL string
	// Docs is the comment, Trait the trait's name.
	Docs, Trait string
	// Declarations are the heads of the trait's methods.
	Declarations []declaration
	// Client is the struct behind the trait.
	Client stubObject
}

// stubObject is an object of the environment, or the client of an interface.
type stubObject struct {
	// Docs is the comment, Name the struct's name, GraphQLName what a fragment names.
	Docs, Name, GraphQLName string
	// Loader is the field of Query that loads it, "" where that is node.
	Loader string
	// Options are the structs of optional arguments.
	Options []stubOptions
	// IsObject tells that it has an ID to be loaded and given by, Modern that the crate has Loadable.
	IsObject, Modern bool
	// IntoID is the head of into_id, "" where it has no ID.
	IntoID string
	// Methods are its fields, sorted by GraphQL name.
	Methods []stubMethod
	// Implements are the traits that it has from interfaces.
	Implements []stubImplementation
	// Of is how the names of others are spelled in this file.
	Of *spelling
}

// stubOptions are the optional arguments of a method.
type stubOptions struct {
	// Docs is the comment, Derive what is derived, Name the struct's name.
	Docs, Derive, Name string
	// Fields are the optional arguments in declared order.
	Fields []optionField
}

// stubImplementation is a trait that an object has from an interface.
type stubImplementation struct {
	// Trait is the trait's name.
	Trait string
	// Methods are those of the trait.
	Methods []stubMethod
}

// stubMethod is a method with its statements: each is ready text with its line ends.
type stubMethod struct {
	// GraphQL is the GraphQL name of the field, Parent that of the type that has it.
	GraphQL, Parent string
	// Docs is the comment, Attributes are the lines below it, Head is the signature up to the brace.
	Docs, Attributes, Head string
	// Statements build the query.
	Statements []string
	// Options are the optional arguments.
	Options []optionArg
	// Return is the expression that the method ends in.
	Return string
}

// reached is a type of another file.
type reached struct {
	// Path is the type, GraphQLName what a fragment names, Loader the field of Query that loads it.
	Path, GraphQLName, Loader string
	// Fields tells that its three parts are fields of its own; else it has a query.
	Fields bool
}

// stubViewer makes the view of one environment's stubs.
type stubViewer struct {
	*viewer
	environment *introspection.Environment
	siblings    map[*introspection.Environment]*typeNames
	reached     map[*introspection.Type]bool
	inputs      map[*introspection.Type]bool
	order       []*introspection.Type
	inputOrder  []*introspection.Type
}

func newStubViewer(request generator.Request) *stubViewer {
	v := &viewer{schema: request.Schema, types: request.Environment.Types, runtime: chooseRuntime(request), uses: newUses(),
		methods: map[*introspection.Type]map[*introspection.Field]methodName{}, enums: map[*introspection.Type]map[string]string{}}
	v.names = nameStubs(request.Environment)
	v.warnings = v.names.warnings
	v.checkRuntime()
	spell := newSpelling(v.names.taken, "dagger_sdk")
	v.spell = &spell
	s := &stubViewer{viewer: v, environment: request.Environment, siblings: map[*introspection.Environment]*typeNames{},
		reached: map[*introspection.Type]bool{}, inputs: map[*introspection.Type]bool{}}
	v.foreign = s.path
	return s
}

// path is the path of a type that another file has: the crate's, or another environment's stubs beside this one.
func (s *stubViewer) path(t *introspection.Type) string {
	switch {
	case t.Builtin && t.Name != "ID":
		return ""
	case t.Name == "ID":
		return s.spell.ID
	case t.Owner == s.environment:
		return ""
	case t.Owner != nil:
		if s.siblings[t.Owner] == nil {
			s.siblings[t.Owner] = nameStubs(t.Owner)
		}
		return "super::" + escaped(stubModule(t.Owner)) + "::" + s.siblings[t.Owner].structName(t)
	case t == s.schema.Query:
		return s.spell.Query
	case t.Kind == introspection.Interface:
		return "dagger_sdk::" + pascal(t.Name+"Client")
	}
	return "dagger_sdk::" + item(t.Name)
}

// reach notes that values of a type of another file are made or given here.
func (s *stubViewer) reach(t *introspection.Type) {
	if t.Owner == s.environment || s.reached[t] {
		return
	}
	s.reached[t] = true
	s.order = append(s.order, t)
}

// loader is the field of Query by which an object is loaded in the dialect of typed IDs.
func (s *stubViewer) loader(t *introspection.Type) string {
	if by := t.ReloadWith(false); by.Kind == introspection.ByLoader {
		return by.Field.Name
	}
	return ""
}

// isObject reports whether values of the type have an ID, and can be loaded by it.
func (s *stubViewer) isObject(t *introspection.Type) bool {
	if t == s.schema.Query || s.idScalar(t) == nil {
		return false
	}
	return s.runtime.loadable || t.ReloadWith(false).Kind == introspection.ByLoader
}

func (s *stubViewer) file() *stubFile {
	f := &stubFile{Environment: s.environment.Name, Modern: s.runtime.loadable}
	f.Docs = s.moduleDocs()
	if s.environment.Ref != "" {
		f.Reference = literalOf(s.environment.Ref)
	}
	for _, t := range s.types {
		switch t.Kind {
		case introspection.Scalar:
			f.Scalars = append(f.Scalars, s.stubScalar(t))
		case introspection.Input:
			f.Inputs = append(f.Inputs, s.input(t))
		case introspection.Interface:
			f.Interfaces = append(f.Interfaces, s.stubInterface(t))
		case introspection.Object:
			f.Objects = append(f.Objects, s.stubObject(t))
		case introspection.Enum:
			f.Enums = append(f.Enums, s.enum(t))
		case introspection.Union:
		}
	}
	f.Extensions = s.extensions()
	f.Options = s.outerOptions()
	f.Catalogue = s.catalogue()
	f.Serve = s.serve()
	s.finish(f)
	return f
}

// finish adds what the rest of the file turned out to need.
func (s *stubViewer) finish(f *stubFile) {
	for i := 0; i < len(s.inputOrder); i++ {
		f.Foreign = append(f.Foreign, s.foreignInput(s.inputOrder[i]))
	}
	for _, t := range s.order {
		f.Reached = append(f.Reached, reached{Path: s.typeName(t), GraphQLName: t.Name, Loader: s.loader(t), Fields: t.Owner == nil})
	}
	s.uses.answer["object"] = s.uses.answer["object"] || len(s.order) > 0
	s.uses.complete()
	s.uses.arg["failure"] = s.uses.arg["id"] || s.uses.arg["ids"] || s.uses.arg["into_id"]
	f.Helpers = s.helpers(paths{Crate: "dagger_sdk", Selection: "dagger_sdk::Query", ID: "dagger_sdk::Id"})
	f.Helpers.Stub, f.Helpers.Modern = true, s.runtime.loadable
	for i, n := range f.Helpers.Answers {
		lists := n.Open + "T" + n.Close
		f.Helpers.Answers[i].Await = signature("pub(super) async fn "+n.Name+"<T: Object>", []string{"query: Query"}, "Result<"+lists+", DaggerError>", " {")
		f.Helpers.Answers[i].Load = signature("fn load_"+n.Name+"<T: Object>", []string{"session: &Query", "ids: " + n.IDs}, lists, " {")
	}
	f.Uses = s.stubUses()
}

func (s *stubViewer) stubUses() []string {
	var lines []string
	use := func(used bool, name, path string) {
		if used && s.names.taken[name] == "" {
			lines = append(lines, "use "+path+"::"+name+";")
		}
	}
	use(true, "DaggerError", "dagger_sdk::errors")
	use(s.uses.intoID, "IntoID", "dagger_sdk::id")
	use(s.uses.loadable, "Loadable", "dagger_sdk::loadable")
	id, query := s.uses.id && s.names.taken["Id"] == "", s.names.taken["Query"] == ""
	switch {
	case id && query:
		lines = append(lines, "use dagger_sdk::{Id, Query};")
	case query:
		lines = append(lines, "use dagger_sdk::Query;")
	case id:
		lines = append(lines, "use dagger_sdk::Id;")
	}
	if serde := s.serdeLine(); serde != "" {
		lines = append(lines, serde)
	}
	return lines
}
