package rust

import (
	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// file is what the template gen is given: the items of gen.rs in their order.
type file struct {
	// Uses are the imports.
	Uses []string
	// Allow are the lints that generated code can't keep.
	Allow      string
	Scalars    []scalar
	Inputs     []input
	Interfaces []iface
	Objects    []object
	Enums      []enum
	Helpers    helpers
}

// scalar is a scalar of the schema, an ID included.
type scalar struct {
	Docs, Name string
	// Alias of Id, in the dialect that has one scalar for all and names for each.
	Alias bool
	// IntoID is the head of into_id where the scalar is one of IDs; Identifies the type whose ID it is, in the
	// dialect of typed IDs.
	IntoID     string
	Identifies string
	Of         *spelling
}

// input is an input object.
type input struct {
	Docs, Name string
	Fields     []inputField
	// Literals are the statements that write the fields, Optional those of fields that may be left out. First is
	// what the text still has to begin with behind Literals.
	Literals []string
	Optional []optionalInput
	First    string
	Of       *spelling
}

type inputField struct {
	Docs, Name, Type string
}

type optionalInput struct {
	Open, Name string
}

// enum is an enum; Arms are those of the match that gives the name on the wire.
type enum struct {
	Docs, Name string
	Variants   []variant
	Of         *spelling
}

type variant struct {
	Docs, Attributes, Name, Arm string
}

// iface is an interface: a trait, and the struct of a value of which no more is known.
type iface struct {
	Docs, Trait string
	// Declarations are the heads of the trait's methods with their documentation.
	Declarations []declaration
	Client       object
}

type declaration struct {
	Docs, Head string
}

// object is an object, or the client of an interface.
type object struct {
	Docs, Name string
	// GraphQLName is what a fragment names.
	GraphQLName string
	Options     []options
	// IntoID is the head of into_id; "" where the object has no ID or the scalar's block has it.
	IntoID string
	// IDName is the type of its IDs.
	IDName   string
	Loadable bool
	Methods  []method
	// Implements are the traits that the object has from interfaces.
	Implements []implementation
	Of         *spelling
}

// options are the optional arguments of a field.
type options struct {
	Docs, Name string
	Fields     []optionField
}

type optionField struct {
	Docs, Name, Type string
}

type implementation struct {
	Trait   string
	Methods []method
}

// method is a method with its statements: each is ready text with its line ends.
type method struct {
	Docs, Attributes, Head string
	Select                 string
	Args                   []string
	Options                []optionArg
	// Object is the struct of a result that is not requested yet, between Open and Close; Return the expression
	// of any other result.
	Open, Object, Close string
	Return              string
	// Local is the name of the query.
	Local string
}

// optionArg adds one optional argument where it is given.
type optionArg struct {
	Open, Set string
}

// viewer makes the view of one schema. What it is given does not change; what it finds is gathered.
type viewer struct {
	schema  *introspection.Schema
	types   []*introspection.Type
	runtime runtime
	names   *typeNames
	spell   *spelling
	uses    uses

	warnings []generator.Warning
}

func newViewer(request generator.Request) *viewer {
	v := &viewer{schema: request.Schema, types: request.Schema.Types, runtime: chooseRuntime(request), uses: newUses()}
	v.names = nameTypes(v.schema, v.types, isOptional)
	v.warnings = v.names.warnings
	v.checkRuntime()
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
		v.warn("", "the schema has an ID scalar for each type, which dagger-sdk has no longer from 0.21.1 on: use 0.20 or older")
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

// hasID reports whether values of the type tell an ID without arguments. The root has one in newer engines.
func (v *viewer) hasID(t *introspection.Type) bool { return v.idScalar(t) != nil }

// idScalar is the type of a type's IDs; nil where it has none.
func (v *viewer) idScalar(t *introspection.Type) *introspection.Type {
	id := t.ID
	if id == nil {
		id = t.Field("id")
	}
	if id == nil || id.Type.Named == nil || !id.Type.Named.IsID() || len(requiredArgs(id)) > 0 {
		return nil
	}
	return id.Type.Named
}

// file makes the view. Kinds come in the official file's order, each sorted by GraphQL name.
func (v *viewer) file() *file {
	f := &file{}
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
			v.warn(t.Name, "is a union, which has no Rust type: fields that return it are left out")
		}
	}
	v.uses.complete()
	f.Uses = v.useLines()
	f.Allow = "clippy::needless_lifetimes"
	f.Helpers = v.helpers(paths{Crate: "crate", Selection: "crate::querybuilder::Selection",
		Query: "crate::querybuilder::query()", ID: "super::" + v.names.types[v.schema.Type("ID")]})
	f.Helpers.Traces = true
	return f
}
