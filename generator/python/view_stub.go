package python

// stubView is the module of one environment.
type stubView struct {
	// Module is what it has in common with an SDK.
	Module *moduleView
	// Shared tells that it takes what all stubs need from a module beside it.
	Shared bool
	// Environment is the environment's name on one line, Description that of its root.
	Environment, Description string
	// NoTest tells that the module's name looks like that of a module of tests.
	NoTest bool
	// Name and Ref are literals: the environment's name, and the reference that it was generated from.
	Name, Ref string
	// Pin is the literal of the commit that the reference was resolved to, "" where there is none.
	Pin string
	// Functions are the one that builds the root, and those for fields that the environment adds to others' types.
	Functions []*methodView
	// Serving is how a session loads the environment, nil where the engine can't.
	Serving *servingView
	// Function is the one that builds the root, nil for none.
	Function *methodView
	// Present is a field of Query that is there once the environment is served; "" where nothing tells.
	Present string
	// Session is the function that opens a session with the environment, nil for none.
	Session *methodView
	// Loads tells that objects can be taken up by their IDs.
	Loads bool
	// Entry is the class of the environment's root, "" where that was lost.
	Entry string
	// Entrypoints are the entries of the catalogue.
	Entrypoints []entrypointView
}

// entrypointView is an entry of the catalogue.
type entrypointView struct {
	// Name is the function's GraphQL name, behind those of the functions that lead to it.
	Name string
	// Kind is the member of EntrypointKind.
	Kind string
	// Description is the description on one line.
	Description string
	// Source is the file and line that define the function, "" where that isn't known.
	Source string
	// Path are the names of the methods that lead to the function from the root on, its own last.
	Path []string
	// Deprecated tells that one of these methods is.
	Deprecated bool
	// Mistyped tells that a default of one of them isn't of the parameter's type, which checkers of types see where the method
	// is named.
	Mistyped bool
	// ByFields tells that one of these methods can't be, so that Fields are selected in place of calling them.
	ByFields bool
	// Fields are the fields that lead to the function from the root on, its own last.
	Fields []evaluateView
	// NeedsArguments tells that it can't be called without any.
	NeedsArguments bool
	// Evaluate is what to select behind the function so that the engine carries it out.
	Evaluate []evaluateView
}

// evaluateView is a selection without arguments.
type evaluateView struct {
	// Type and Field are the GraphQL names of the type and of its field.
	Type, Field string
}

// servingView is how a session loads the environment.
type servingView struct {
	// AsksKind tells that some steps are for local references alone.
	AsksKind bool
	// Kind are the selections that tell of what kind a reference is; none where no step depends on it.
	Kind []servingStepView
	// LocalSource is the kind of references to the caller's disk.
	LocalSource string
	// Steps are the selections, each on the one before.
	Steps []servingStepView
}

// servingStepView is one selection of those that load the environment.
type servingStepView struct {
	// Type and Field are the GraphQL names of the type and of its field.
	Type, Field string
	// LocalOnly tells that it is for local references alone.
	LocalOnly bool
	// Args are its arguments.
	Args []servingArgView
}

// servingArgView is an argument of such a selection: the reference, its pin, or true.
type servingArgView struct {
	// Name is the argument's name.
	Name string
	// One of these tells the value.
	Reference, Pin, Named, True bool
}

// HasSession reports whether there is a function that opens a session with the environment.
func (v *stubView) HasSession() bool { return v.Session != nil }
