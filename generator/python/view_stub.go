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
	// Pin is the literal of the commit that the reference was resolved to, "" where there is none.
	Pin string
	// Serving is how a session loads the environment, nil where the engine can't.
	Serving *servingView
	// Root is the class of the environment's root, "" where that was lost.
	Root string
	// Entrypoints are the entries of the catalogue.
	Entrypoints []entrypointView
	// These are the names under which the module has what they are named for.
	Arg, Client, Dag, EnumModule, Dataclass, Callable, Inspect, Anyio, DaggerError, Type string
	// All are the names that the module exports, as string literals in order.
	All []string

	// exported are the functions' names.
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
	// Path are the names of the methods that lead to the function from the root on, its own last.
	Path []string
	// NeedsArguments tells that it can't be called without any.
	NeedsArguments bool
	// Evaluate is what to select behind the function so that the engine carries it out.
	Evaluate []evaluateView
}

// evaluateView is a selection without arguments.
type evaluateView struct {
	// Type and Field are literals: the GraphQL names of the type and of its field.
	Type, Field string
}

// servingView is how a session loads the environment.
type servingView struct {
	// Present is the literal of a field of Query that is there once the environment is served; "" where nothing tells.
	Present string
	// AsksKind tells that some steps are for local references alone.
	AsksKind bool
	// LocalSource is the literal of their kind.
	LocalSource string
	// Steps are the selections, each on the one before.
	Steps []servingStepView
}

// servingStepView is one selection of those that load the environment.
type servingStepView struct {
	// Type and Field are literals: the GraphQL names of the type and of its field.
	Type, Field string
	// LocalOnly tells that it is for local references alone.
	LocalOnly bool
	// Args are its arguments.
	Args []servingArgView
}

// servingArgView is an argument of such a selection: the reference, its pin, or true.
type servingArgView struct {
	// Name is the literal of the argument's name.
	Name string
	// One of these tells the value.
	Reference, Pin, Named, True bool
}
