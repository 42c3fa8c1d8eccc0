// Package model is the contract with backends outside of this program: the bound schema as JSON, and the files
// that a backend gives back.
//
// The JSON is free of dialect. Whatever engine a schema came from, IDs are of the scalar ID and say what they
// identify, every field has its call shape, every reference names its type and its kind, and everything has its
// owner. Descriptions have \n as their only line end and hold no control characters.
//
// The contract has a version. Within one version fields are only added; a backend ignores fields that it doesn't
// know. request.schema.json and response.schema.json beside this file are its JSON Schemas.
package model

import "encoding/json"

// Version is the version of the contract.
const Version = 1

// Request is what a backend reads from its standard input: the schema, and what to make of it.
type Request struct {
	// ContractVersion is the version of this contract: 1. A backend refuses a version that it doesn't know.
	ContractVersion int `json:"contractVersion" jsonschema:"enum=1"`
	// Options are the choices of the target.
	Options Options `json:"options"`
	// EngineVersion is the version that the engine gives its schema, "" where it gives none. It is for
	// comments; nothing in this contract depends on it.
	EngineVersion string `json:"engineVersion"`
	// Release is the engine release that the schema is of.
	Release Release `json:"release"`
	// Eras are the releases of the published runtimes that built-in backends would make this target for, sorted by
	// language.
	Eras []Era `json:"eras"`
	// Query is the name of the root type.
	Query string `json:"query"`
	// Types are the named types but GraphQL's own scalars (String, Int, Float, Boolean, ID), sorted by name,
	// bytewise.
	Types []Type `json:"types"`
	// Environments are the environments that contribute to the schema, sorted by name.
	Environments []Environment `json:"environments"`
}

// Release is an engine release.
type Release struct {
	// Version in semver's spelling, with a leading v. Development versions count as the release that they lead to.
	Version string `json:"version"`
	// Reason says in a phrase what tells so.
	Reason string `json:"reason"`
	// Guessed tells that the schema names no version, so that its content had to tell.
	Guessed bool `json:"guessed"`
}

// Era is what a built-in backend decides of a target before anything else.
type Era struct {
	// Language is the backend.
	Language string `json:"language"`
	// Runtime is the release of the language's published runtime, "" where the target is refused.
	Runtime string `json:"runtime"`
	// Features are what that release has of all that differs between releases, sorted.
	Features []string `json:"features"`
	// Refused says why the backend would refuse the target; left out where it wouldn't.
	Refused string `json:"refused,omitempty"`
}

// Options are the choices of one target.
type Options struct {
	// Environment is the name of the environment to make stubs for, on top of the published SDK; null for a
	// whole SDK.
	Environment *string `json:"environment" jsonschema:"nullable"`
	// Package is the package that the output belongs to, "" for the backend's usual one.
	Package string `json:"package"`
	// SDKVersion is the version of the published runtime that the output is for, "" for the one of the schema.
	SDKVersion string `json:"sdkVersion"`
}

// Type is a named type.
type Type struct {
	// Name as the schema has it.
	Name string `json:"name"`
	// Kind as introspection spells it.
	Kind string `json:"kind" jsonschema:"enum=SCALAR,enum=OBJECT,enum=INTERFACE,enum=UNION,enum=ENUM,enum=INPUT_OBJECT"`
	// Scalar is what the values of a scalar are: void has null alone, json a string of JSON text, custom a string;
	// left out for all other types.
	Scalar string `json:"scalar,omitempty" jsonschema:"enum=string,enum=int,enum=float,enum=boolean,enum=id,enum=void,enum=json,enum=custom"`
	// Description is light Markdown, "" for none.
	Description string `json:"description"`
	// Owner is the environment that contributes the type; null for the core API.
	Owner *string `json:"owner" jsonschema:"nullable"`
	// Fields of an object or interface, sorted by name, bytewise.
	Fields []Field `json:"fields,omitempty"`
	// InputFields of an input object, sorted by name, bytewise.
	InputFields []Argument `json:"inputFields,omitempty"`
	// Values of an enum, in the order to show them in.
	Values []EnumValue `json:"values,omitempty"`
	// Interfaces are the names of the interfaces that an object or interface implements, sorted.
	Interfaces []string `json:"interfaces,omitempty"`
	// PossibleTypes are the names of the objects that an interface or union can be, sorted.
	PossibleTypes []string `json:"possibleTypes,omitempty"`
	// ID is the name of the field by which an object or interface tells its ID; left out where it has none.
	ID string `json:"id,omitempty"`
	// Reload is how an object or interface is loaded by its ID; left out where it can't be.
	Reload *Reload `json:"reload,omitempty"`
	// Experimental marks a type that may change or go.
	Experimental *Notice `json:"experimental,omitempty"`
	// Directives are those that this contract doesn't say in another way.
	Directives []Directive `json:"directives,omitempty"`
	// Source is where an environment's source defines the type.
	Source *Source `json:"source,omitempty"`
}

// Reload is how an object is loaded by its ID: {FIELD(ARGUMENT: $id) {...}}, with a fragment on the type around
// the selection where fragment is true: {FIELD(ARGUMENT: $id) {... on TYPE {...}}}.
type Reload struct {
	// Field of the root type.
	Field string `json:"field"`
	// Argument of the field that takes the ID.
	Argument string `json:"argument"`
	// Wire is the argument's type in GraphQL's notation, for the declaration of a variable.
	Wire string `json:"wire"`
	// Kind is loader for a field that loads this type alone, node for one that loads every object.
	Kind string `json:"kind" jsonschema:"enum=loader,enum=node"`
	// Fragment tells that the field returns an interface, so that the selection needs a fragment on the type.
	Fragment bool `json:"fragment"`
}

// Field is a field of an object or interface.
type Field struct {
	// Name as the schema has it.
	Name string `json:"name"`
	// Coordinate is the GraphQL schema coordinate: Type.field.
	Coordinate string `json:"coordinate"`
	// Description is light Markdown, "" for none.
	Description string `json:"description"`
	// Owner is the environment that contributes the field; null for the core API.
	Owner *string `json:"owner" jsonschema:"nullable"`
	// Args in declared order.
	Args []Argument `json:"args"`
	// Type is the type of the field's value. Of an unsupported field it may be one that isn't listed.
	Type Ref `json:"type"`
	// Shape is how the field is called: leaf and void are awaited, lazy is an object that is not requested yet,
	// nullable is an awaited object that may be null, list is an awaited list of objects, sync is an awaited ID
	// by which the field's own object is loaded again, unsupported can't be called.
	Shape string `json:"shape" jsonschema:"enum=leaf,enum=void,enum=lazy,enum=nullable,enum=list,enum=sync,enum=unsupported"`
	// Unsupported says why, where the shape is unsupported.
	Unsupported string `json:"unsupported,omitempty"`
	// Loads is the object or interface that a field of the root type loads by its ID. Where engines have such
	// fields depends on their age; backends that make a function of their own from reload leave them out.
	Loads string `json:"loads,omitempty"`
	// Entrypoint is the kind of entrypoint that an environment's function is; left out for the rest.
	Entrypoint string `json:"entrypoint,omitempty" jsonschema:"enum=function,enum=check,enum=generate,enum=up,enum=agent,enum=command,enum=artifact,enum=shell"`
	// Deprecated marks what should no longer be used.
	Deprecated *Notice `json:"deprecated,omitempty"`
	// Experimental marks what may change or go.
	Experimental *Notice `json:"experimental,omitempty"`
	// Directives are those that this contract doesn't say in another way.
	Directives []Directive `json:"directives,omitempty"`
	// Source is where an environment's source defines the field.
	Source *Source `json:"source,omitempty"`
}

// Argument is an argument of a field or an input field.
type Argument struct {
	// Name as the schema has it, on the wire too.
	Name string `json:"name"`
	// Coordinate is Type.field(name:) or, for an input field, Type.name.
	Coordinate string `json:"coordinate"`
	// Description is light Markdown, "" for none.
	Description string `json:"description"`
	// Owner is the environment that contributes the argument; null for the core API.
	Owner *string `json:"owner" jsonschema:"nullable"`
	// Type is the type of the value to give.
	Type Ref `json:"type"`
	// Required tells that the argument must be given: it can't be null and has no default, valid or not.
	Required bool `json:"required"`
	// TakesID tells that callers give an ID as it is and not the object that it identifies: the field gives that object.
	TakesID bool `json:"takesID,omitempty"`
	// Default is the default value; left out where there is none.
	Default *Value `json:"default,omitempty"`
	// Deprecated marks what should no longer be used.
	Deprecated *Notice `json:"deprecated,omitempty"`
	// Experimental marks what may change or go.
	Experimental *Notice `json:"experimental,omitempty"`
	// Directives are those that this contract doesn't say in another way.
	Directives []Directive `json:"directives,omitempty"`
	// Source is where an environment's source defines the argument.
	Source *Source `json:"source,omitempty"`
}

// EnumValue is one value of an enum.
type EnumValue struct {
	// Name as the schema has it, on the wire too.
	Name string `json:"name"`
	// Description is light Markdown, "" for none.
	Description string `json:"description"`
	// Value is the string that the value stands for in its environment's source, or the name. Values of one
	// enum that share it are aliases of the first.
	Value string `json:"value"`
	// Owner is the environment that contributes the value; null for the core API.
	Owner *string `json:"owner" jsonschema:"nullable"`
	// Deprecated marks what should no longer be used.
	Deprecated *Notice `json:"deprecated,omitempty"`
	// Experimental marks what may change or go.
	Experimental *Notice `json:"experimental,omitempty"`
	// Directives are those that this contract doesn't say in another way.
	Directives []Directive `json:"directives,omitempty"`
	// Source is where an environment's source defines the value.
	Source *Source `json:"source,omitempty"`
}

// Ref is the use of a type: a list of another use, or a named type.
type Ref struct {
	// Kind is LIST, or the kind of the named type.
	Kind string `json:"kind" jsonschema:"enum=LIST,enum=SCALAR,enum=OBJECT,enum=INTERFACE,enum=UNION,enum=ENUM,enum=INPUT_OBJECT"`
	// Name of the type; left out for a list. IDs of every kind are ID.
	Name string `json:"name,omitempty"`
	// Of is the use of the list's elements; left out for a named type.
	Of *Ref `json:"of,omitempty"`
	// NonNull tells that the value is never null.
	NonNull bool `json:"nonNull"`
	// Identifies is the object or interface whose ID this is; left out for an ID of any object and for all that
	// is no ID. As an argument it takes the object: what goes over the wire is the object's ID.
	Identifies string `json:"identifies,omitempty"`
	// Wire is the whole use in GraphQL's notation with the names that this engine has, for the declaration of a
	// variable; left out for the elements of a list.
	Wire string `json:"wire,omitempty"`
}

// Notice marks something deprecated or experimental.
type Notice struct {
	// Reason as the schema gives it, "" where it gives none.
	Reason string `json:"reason"`
}

// Directive is a directive applied to a part of the schema.
type Directive struct {
	// Name of the directive without @.
	Name string `json:"name"`
	// Args in the order written.
	Args []DirectiveArg `json:"args"`
}

// DirectiveArg is an argument of an applied directive.
type DirectiveArg struct {
	// Name of the argument.
	Name string `json:"name"`
	// Value of the argument.
	Value Value `json:"value"`
}

// Value is a literal.
type Value struct {
	// GraphQL is the value as a GraphQL literal.
	GraphQL string `json:"graphql"`
	// JSON is the value as JSON; an enum value is its name.
	JSON json.RawMessage `json:"json"`
}

// Source is where an environment's source defines something. Lines and columns count from 1, 0 is unknown.
type Source struct {
	// Filename is relative to the environment's folder, "" where it isn't known.
	Filename string `json:"filename"`
	// Line in the file.
	Line int `json:"line"`
	// Column in the line.
	Column int `json:"column"`
	// URL of the source, "" where it isn't known.
	URL string `json:"url"`
}

// Environment is a unit of user code that contributes to the schema.
type Environment struct {
	// Name as the engine has it.
	Name string `json:"name"`
	// Ref is the reference that it was served from, "" where that isn't known.
	Ref string `json:"ref"`
	// Pin is the commit that a git reference was resolved to, "" where there is none or it isn't known.
	Pin string `json:"pin"`
	// Refused says why no stubs can be made for the environment; left out where they can.
	Refused string `json:"refused,omitempty"`
	// Root is the name of the type that the constructor returns; null where it was lost.
	Root *string `json:"root" jsonschema:"nullable"`
	// Constructor is the coordinate of the field of the root type that builds the environment's root; null
	// where the environment is the session's entrypoint.
	Constructor *string `json:"constructor" jsonschema:"nullable"`
	// With is, for the session's entrypoint, the coordinate of the field that takes the constructor's
	// arguments; null where it takes none.
	With *string `json:"with" jsonschema:"nullable"`
	// Promoted are, for the session's entrypoint, the coordinates of the environment's functions that stand on
	// the root type itself.
	Promoted []string `json:"promoted"`
	// Types are the names of the types that the environment contributes, sorted.
	Types []string `json:"types"`
	// Extensions are the coordinates of the fields that it adds to types of others, sorted; constructor, with
	// and promoted are not among them.
	Extensions []string `json:"extensions"`
	// Needs are the names of the other environments whose types it names, sorted.
	Needs []string `json:"needs"`
	// Entrypoints are what a user calls: the functions of the root, and what is more than a plain function behind those
	// that need no arguments. Shortest paths first, at most 1,000.
	Entrypoints []Entrypoint `json:"entrypoints"`
	// Serving is how a session loads the environment; null where the schema has no way to.
	Serving *Serving `json:"serving" jsonschema:"nullable"`
}

// Serving is how a session loads an environment.
type Serving struct {
	// Steps are the fields to select from the root type on, each on the one before; the last one answers null.
	Steps []ServingStep `json:"steps"`
	// Kind are the fields to select from the root type on to learn of what kind a reference is: LOCAL_SOURCE is one to the
	// caller's disk. None where no step depends on it.
	Kind []ServingStep `json:"kind"`
	// Present is the coordinate of a field of the root type that is there as soon as the environment is served; null
	// where nothing tells.
	Present *string `json:"present" jsonschema:"nullable"`
}

// ServingStep is one field to select.
type ServingStep struct {
	// Coordinate of the field.
	Coordinate string `json:"coordinate"`
	// Args to give; what isn't among them is left out.
	Args []ServingArg `json:"args"`
	// LocalOnly tells that the step is for references of the kind LOCAL_SOURCE alone.
	LocalOnly bool `json:"localOnly"`
}

// ServingArg is an argument of a step.
type ServingArg struct {
	// Name of the argument.
	Name string `json:"name"`
	// Value is what to give: the reference, its pin (left out where the caller gives another reference), true, or the
	// environment's name.
	Value string `json:"value" jsonschema:"enum=reference,enum=pin,enum=true,enum=name"`
}

// Entrypoint is something of an environment that a user calls.
type Entrypoint struct {
	// Name are the GraphQL names of the path with dots between them.
	Name string `json:"name"`
	// Path are the coordinates of the fields that lead to it from the root on, the function itself last.
	Path []string `json:"path"`
	// Evaluate are the coordinates of the fields to select behind the function so that the engine carries it out.
	Evaluate []string `json:"evaluate"`
	// NeedsArguments tells that the function has arguments that must be given.
	NeedsArguments bool `json:"needsArguments"`
	// Source is where the function is defined; left out where that isn't known.
	Source *Source `json:"source,omitempty"`
	// Coordinate of its field.
	Coordinate string `json:"coordinate"`
	// Kind tells what it is for.
	Kind string `json:"kind" jsonschema:"enum=function,enum=check,enum=generate,enum=up,enum=agent,enum=command,enum=artifact,enum=shell"`
	// Description is light Markdown, "" for none.
	Description string `json:"description"`
}
