package rust

import (
	"slices"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/templates"
)

// file is what the template gen is given: the items of gen.rs in their order.
type file struct {
	// Scalars are the custom scalars, IDs included.
	Scalars []scalar
	// Inputs are the input objects.
	Inputs []input
	// Interfaces are the interfaces.
	Interfaces []iface
	// Objects are the object types, the root included.
	Objects []object
	// Enums are the enums.
	Enums []enum
	// Helpers is what the functions need that methods are made of.
	Helpers helpers
	// Imports tell what can be imported: no type of the schema has its name.
	Imports map[string]bool
}

// importable are the names that the file may import.
var importable = []string{"Arc", "DaggerError", "DaggerSessionProc", "Deserialize", "DynGraphQLClient", "IntoID", "Loadable", "Selection", "Serialize"}

// helpers is what the functions need that methods are made of. Those that are used, directly or by others, are in the file.
type helpers struct {
	// ID is the type of IDs.
	ID string
	// TypedIDs tells that each type has an ID type of its own.
	TypedIDs bool
}

// identity is a type of IDs, where values are told to give one.
type identity struct {
	// Name is the type's name.
	Name string
	// Of is how the names of others are spelled in this file, nil where they are as ever.
	Of *spelling
}

// scalar is a scalar of the schema, an ID included.
type scalar struct {
	// Docs is the comment, Name the type's name.
	Docs, Name string
	// Alias of Id, in the dialect that has one scalar for all and names for each.
	Alias bool
	// Head is the type itself, as what values give their IDs as.
	Head identity
	// IsID tells that the scalar is one of IDs.
	IsID bool
	// Identifies is the type whose ID it is, in the dialect of typed IDs; "" for none.
	Identifies string
	// Of is how the names of others are spelled in this file, nil where they are as ever.
	Of *spelling
}

// input is an input object.
type input struct {
	// GraphQL is the GraphQL name of the type.
	GraphQL string
	// Docs is the comment, Name the struct's name.
	Docs, Name string
	// Fields are its fields, sorted by GraphQL name.
	Fields []inputField
	// Literals are the fields that are always written.
	Literals []inputLiteral
	// Optional are the fields that may be left out.
	Optional []optionalInput
	// IsOpen tells that the text still has to begin behind Literals.
	IsOpen bool
	// Of is how the names of others are spelled in this file, nil where they are as ever.
	Of *spelling
}

// inputField is a field of an input object.
type inputField struct {
	// Docs is the comment, Name the field's name, Type its Rust type.
	Docs, Name, Type string
}

// inputLiteral is a field of an input object that is always written.
type inputLiteral struct {
	// Before is what stands before it in the text, Name the GraphQL name, Field the field's name.
	Before, Name, Field string
	// Helper is the function that writes it, Write the one that writes an item; where there is none, Call is a method of
	// the value.
	Helper, Write, Call string
}

// optionalInput is a field of an input object that may be left out.
type optionalInput struct {
	// Field is the field's name, Name the GraphQL name.
	Field, Name string
}

// enum is an enum; Arms are those of the match that gives the name on the wire.
type enum struct {
	// GraphQL is the GraphQL name of the type.
	GraphQL string
	// Docs is the comment, Name the enum's name.
	Docs, Name string
	// Variants are its values.
	Variants []variant
	// Of is how the names of others are spelled in this file, nil where they are as ever.
	Of *spelling
}

// variant is a value of an enum.
type variant struct {
	// Docs is the comment, Name the variant's name, GraphQL the value's.
	Docs, Name, GraphQL string
	// Deprecated marks what should no longer be used.
	Deprecated *deprecation
}

// deprecation marks what should no longer be used.
type deprecation struct {
	// Note is the reason, as a literal.
	Note string
	// IsWide tells that it has no place beside others in a line.
	IsWide bool
}

// iface is an interface: a trait, and the struct of a value of which no more is known.
type iface struct {
	// GraphQL is the GraphQL name of the type.
	GraphQL string
	// Docs is the comment, Trait the trait's name.
	Docs, Trait string
	// Client is the struct behind the trait.
	Client object

	declarations func() []declaration
}

// Declarations are the heads of the trait's methods with their documentation, made anew by each call.
func (i iface) Declarations() []declaration { return i.declarations() }

// declaration is a method of a trait.
type declaration struct {
	// Docs is the comment, Name the method's name, Result the type of what it gives, if all goes well.
	Docs, Name, Result string
	// Params are the parameters behind &self.
	Params []parameter
	// Awaited tells that the method asks the engine; one that doesn't sends nothing by itself.
	Awaited bool
	// IsSized tells that it gives the object itself.
	IsSized bool
	// Overhangs tells that the declaration is a column too long for a line.
	Overhangs bool
	// Of is how the names of others are spelled in this file, nil where they are as ever.
	Of *spelling
}

// object is an object, or the client of an interface.
type object struct {
	// Docs is the comment, Name the struct's name.
	Docs, Name string
	// GraphQLName is what a fragment names.
	GraphQLName string
	// ID is the type of its IDs, nil where it has none, or the scalar tells.
	ID *identity
	// Loadable tells that it can be loaded by its ID.
	Loadable bool
	// Implements are the traits that the object has from interfaces.
	Implements []implementation
	// Of is how the names of others are spelled in this file, nil where they are as ever.
	Of *spelling

	options func() []options
	methods func() []method
}

// Options are the structs of optional arguments, in front of the object. They are made anew by each call, as Methods are.
func (o object) Options() []options { return o.options() }

// Methods are its fields, sorted by GraphQL name. They are made anew by each call, so that those of one type at a time are in
// memory.
func (o object) Methods() []method { return o.methods() }

// options are the optional arguments of a field.
type options struct {
	// Name is the struct's name, Owner the struct whose Method takes the options.
	Name, Owner, Method string
	// Borrows tells that the options borrow texts.
	Borrows bool
	// Fields are the optional arguments in declared order.
	Fields []optionField
}

// optionField is an optional argument.
type optionField struct {
	// Docs is the comment, Name the field's name, Type its Rust type.
	Docs, Name, Type string
	// Setter is the name of the builder's method, "" where it is that of the field.
	Setter string
}

// implementation is a trait that an object has from an interface.
type implementation struct {
	// Trait is the trait's name.
	Trait string

	methods func() []method
}

// Methods are those of the trait, made anew by each call.
func (i implementation) Methods() []method { return i.methods() }

// method is a method with its statements: each is ready text with its line ends.
type method struct {
	// GraphQL is the GraphQL name of the field, Parent that of the type that has it.
	GraphQL, Parent string
	// Docs is the comment, Name the method's name.
	Docs, Name string
	// Deprecated marks what should no longer be used.
	Deprecated *deprecation
	// ArgumentDocs are the items of the required arguments in the comment.
	ArgumentDocs string
	// Opts is the parameter of the options, Twin the method that takes them, where this one doesn't.
	Opts, Twin string
	// IsOfTrait tells that it is a method of a trait.
	IsOfTrait bool
	// Borrows tells that the options borrow texts.
	Borrows bool
	// Params are the parameters behind &self.
	Params []parameter
	// Awaited tells that the method asks the engine; one that doesn't sends nothing by itself.
	Awaited bool
	// Result is the type of what the method gives, if all goes well.
	Result string
	// Local is the name of the query, "" for query.
	Local string
	// Changes tells that arguments are added to the query.
	Changes bool
	// Args are the required arguments.
	Args []argument
	// Options are the optional arguments.
	Options []optionArg
	// Object is the struct of a result that is made here.
	Object string
	// Lists has an element for each vector around the object.
	Lists []struct{}
	// Loader is the field of the root that loads each element of a list, "" for none.
	Loader string
	// Parts are the fields that are read at once of an object without ID in a list.
	Parts string
	// Helper is the function that awaits the answer.
	Helper string
	// Loads tells that it loads objects.
	Loads bool
	// Depth and Zero are what stands in for null, and in how many lists; "" where null can't come.
	Depth, Zero string
	// Of is how the names of others are spelled in this file, nil where they are as ever.
	Of *spelling
}

// argument gives the query an argument.
type argument struct {
	// Local is the query, "" for query; GraphQL the argument's name on the wire, Value the expression that is given, "" for value.
	Local, GraphQL, Value string
	// Helper is the function that gives it, Write the one that writes an item, "" where Helper knows.
	Helper, Write string
	// IsLiteral tells that the value is given as its literal.
	IsLiteral bool
}

// optionArg adds one optional argument where it is given.
type optionArg struct {
	// Options are what the option is of, Option its name.
	Options, Option string
	// Arg gives its value.
	Arg argument
}

// viewer makes the view of one schema. What it is given does not change; what it finds is gathered.
type viewer struct {
	schema  *introspection.Schema
	types   []*introspection.Type
	runtime runtime
	names   *typeNames
	spell   *spelling
	// file gathers what the file uses.
	file *templates.File
	// methods and enums are the names of methods and variants that something has asked for.
	methods map[*introspection.Type]map[*introspection.Field]methodName
	enums   map[*introspection.Type]map[string]string

	warnings []generator.Warning
}

// noUnions is what is said of a union.
const noUnions = "is a union, which has no Rust type: fields that return it are left out"

// typeName is the name of the struct or enum of a type.
func (v *viewer) typeName(t *introspection.Type) string { return v.names.structName(t) }

// newViewer begins a view. The file is told what the view uses; nil where none is made.
func newViewer(request generator.Request, file *templates.File) *viewer {
	v := &viewer{schema: request.Schema, types: request.Schema.Types, runtime: runtimeOf(request), file: file,
		methods: map[*introspection.Type]map[*introspection.Field]methodName{}, enums: map[*introspection.Type]map[string]string{}}
	v.checkRuntime()
	if id := v.schema.AnyID(); v.runtime.loadable && !slices.Contains(v.types, id) {
		// The crate itself names Id, whether or not the schema does.
		v.types = append([]*introspection.Type{id}, v.types...)
	}
	v.names = nameTypes(v.schema, v.types)
	v.warnings = append(v.warnings, v.names.warnings...)
	v.checkExports()
	spell := newSpelling(v.names.taken, "crate")
	v.spell = &spell
	return v
}

func (v *viewer) warn(coordinate, message string) {
	v.warnings = append(v.warnings, generator.Warning{Coordinate: coordinate, Message: message})
}

// checkRuntime warns where the runtime asked for is of another era than the schema.
func (v *viewer) checkRuntime() {
	if v.runtime.loadable && v.schema.Dialect.IDs == introspection.TypedIDs {
		v.warn("", "the schema has an ID scalar for each type, which dagger-sdk no longer has from 0.21.1 on: use 0.20 or older")
		v.runtime.loadable = false
	}
}

// exports are names that the crate itself exports: a generated type of the same name can't be reached by it.
var exports = []string{"Config", "DaggerConn", "Selection"}

func (v *viewer) checkExports() {
	for _, name := range exports {
		if owner := v.names.taken[name]; owner != "" {
			v.warn(owner, "dagger_sdk::"+name+" is the runtime's own item, not this type")
		}
	}
}

// typedIDs reports whether each type has an ID scalar of its own.
func (v *viewer) typedIDs() bool { return v.schema.Dialect.IDs == introspection.TypedIDs }

// isLoadable reports whether values of the type can be loaded again by their ID.
func (v *viewer) isLoadable(t *introspection.Type) bool {
	return v.runtime.loadable && v.hasID(t)
}

// hasID reports whether values of the type tell an ID without arguments.
func (v *viewer) hasID(t *introspection.Type) bool { return v.idScalar(t) != nil }

// idScalar is the type of a type's IDs; nil where it has none.
func (v *viewer) idScalar(t *introspection.Type) *introspection.Type {
	if t.ID == nil || len(requiredArgs(t.ID)) > 0 {
		return nil
	}
	return t.ID.Type.Named
}

// view makes the view. Kinds come in the official file's order, each sorted by GraphQL name.
func (v *viewer) view() *file {
	f := &file{Imports: map[string]bool{}, Helpers: helpers{ID: v.names.types[v.schema.AnyID()], TypedIDs: v.typedIDs()}}
	for _, name := range importable {
		f.Imports[name] = v.names.taken[name] == ""
	}
	for _, t := range v.types {
		switch t.Kind {
		case introspection.Scalar:
			f.Scalars = append(f.Scalars, v.scalar(t))
		case introspection.Input:
			f.Inputs = append(f.Inputs, v.input(t))
		case introspection.Interface:
			f.Interfaces = append(f.Interfaces, v.iface(t))
		case introspection.Object:
			f.Objects = append(f.Objects, v.object(t))
		case introspection.Enum:
			f.Enums = append(f.Enums, v.enum(t))
		case introspection.Union:
			v.warn(t.Name, noUnions)
		}
	}
	return f
}

// argumentHelper is the name of a function that writes an argument, and answerHelper that of one that awaits an answer, which
// the file then has; depth is that of the lists. Which others these need, the templates know.
func (v *viewer) argumentHelper(name string, depth int) string { return v.helper("arg/", name, depth) }

func (v *viewer) answerHelper(name string, depth int) string { return v.helper("answer/", name, depth) }

func (v *viewer) helper(module, name string, depth int) string {
	if v.file != nil {
		_ = v.file.Use(module+name, depth) // the definitions are rendered after all else, so that it isn't too late
	}
	return withDepth(name, name, depth)
}
