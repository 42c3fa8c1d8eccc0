package python

// stubView is the module of one environment.
type stubView struct {
	// Doc is the module's docstring.
	Doc string
	// Imports are the lines of the import block.
	Imports []string
	// Typecheck is the check of arguments at a method's first call.
	Typecheck typecheckView
	// Name and Ref are literals: the environment's name, and the reference that it was generated from.
	Name, Ref string
	// Scalars are the environment's own.
	Scalars []scalarView
	// Enums are the environment's own.
	Enums []enumView
	// Inputs are the environment's own.
	Inputs []*classView
	// Nested is nil where the runtime finds the objects inside input objects, or there are none.
	Nested *nestedView
	// WireNames is nil where every input field is sent under its attribute's name.
	WireNames *wireNamesView
	// Interfaces are the environment's own.
	Interfaces []interfaceView
	// Objects are the environment's own, its root among them.
	Objects []*classView
	// Functions are the one that builds the root, and those for fields that the environment adds to others' types.
	Functions []*methodView
	// Serve are the arguments of the selections that load the environment, none where the engine can't.
	Serve []string
	// Served is, as a literal, the field of Query that is there once the environment is served; "" for none.
	Served string
	// Root is the class of the environment's root, "" where that was lost.
	Root string
	// Entrypoints are the entries of the catalogue.
	Entrypoints []entrypointView
	// These are the names under which the module has what they are named for.
	Arg, Client, Dag, EnumModule, Dataclass, Callable, Inspect, Anyio, DaggerError, Type string
	// All are the names that the module exports, as string literals in order.
	All []string

	// exported are the functions for fields of others' types.
	exported []string
}

// entrypointView is an entry of the catalogue.
type entrypointView struct {
	// Name is the function's GraphQL name, as a literal, behind those of the functions that lead to it.
	Name string
	// Kind is the member of EntrypointKind.
	Kind string
	// Description is the literal of the description on one line.
	Description string
	// Source is the literal of the file and line that define the function, empty where that isn't known.
	Source string
	// Call is what calls the function on the root, None where it needs arguments.
	Call string
}
