package golang

// StubsView is what the stubs of an environment are made from.
type StubsView struct {
	// Package is the name of the package, Environment the environment's name on one line.
	Package, Environment string
	// Doc are lines of the package's comment: what the root says of itself.
	Doc string
	// Runtime is what the published runtime has and wants.
	Runtime RuntimeView
	// Name, Ref and Pin are the environment's name, reference and commit as string literals; those that aren't known are
	// empty ones.
	Name, Ref, Pin string
	// Serving is how the environment is loaded; nil where the engine has no way to.
	Serving *ServingView
	// Unserved are what an engine says, as string literals, that doesn't serve the environment.
	Unserved []string
	// New builds the root; nil where there is none.
	New *ConstructorView
	// Catalogue lists what can be called; nil where there is no root.
	Catalogue *CatalogueView
	// Extensions are the functions that the environment adds to types of others.
	Extensions []ExtensionView
	// ID is the type of IDs that the package declares, where the published SDK has none; "" otherwise.
	ID string
	// Scalars are the environment's scalars.
	Scalars []ScalarView
	// Inputs are the environment's input objects.
	Inputs []InputView
	// Objects are the environment's object types.
	Objects []ObjectView
	// Interfaces are the environment's interfaces.
	Interfaces []InterfaceView
	// Enums are the environment's enums.
	Enums []EnumView

	stubs *stubs
}

// Imports are the imported stubs of other environments, sorted by path, as far as the file has been rendered.
func (v StubsView) Imports() []ImportView { return v.stubs.stubImports() }

// NamesSDK tells that a type names the published SDK, as far as the file has been rendered.
func (v StubsView) NamesSDK() bool { return v.stubs.namesSDK }

// ImportView is an import.
type ImportView struct {
	// Name is the name in front of the path, "" where the package has it.
	Name string
	// Path is the import path.
	Path string
}

// ServingView is how an environment is loaded.
type ServingView struct {
	// Steps are the fields to select, each on the one before.
	Steps []ServingStepView
	// AsksKind tells that a step is for local references alone.
	AsksKind bool
	// Pins tells that a step takes the commit of the reference.
	Pins bool
	// SourceField and RefArgument are the field of Query that knows of a reference and its argument; KindField is the one behind
	// it that tells the kind, and LocalSource what it answers for a reference to the caller's disk.
	SourceField, RefArgument, KindField, LocalSource string
}

// ServingStepView is one field to select.
type ServingStepView struct {
	// GraphQL is the field's name.
	GraphQL string
	// Args are its arguments.
	Args []ServingArgView
	// LocalOnly tells that the step is for local references alone, Pinned that it takes the commit of the reference.
	LocalOnly, Pinned bool
}

// ServingArgView is an argument of a step: its name, and what it is given.
type ServingArgView struct {
	// GraphQL is the argument's name.
	GraphQL string
	// Value is what it is given.
	Value ServingValueKind
}

// ServingValueKind is what an argument of a step is given.
type ServingValueKind string

// The kinds of what an argument is given.
const (
	GivenReference ServingValueKind = "reference"
	GivenPin       ServingValueKind = "pin"
	GivenTrue      ServingValueKind = "true"
	GivenName      ServingValueKind = "name"
)

// ConstructorView is the function New of an environment's stubs.
type ConstructorView struct {
	// Doc are the parameters' descriptions.
	Doc string
	// Notes are what stands behind them; nil for nothing.
	Notes *NotesView
	// Root is the type that it returns a pointer to.
	Root string
	// IsServable tells that the environment can be loaded, so that Connect is there.
	IsServable bool
	// GraphQL is the field of Query that gives the root, "" where the root's fields stand on Query.
	GraphQL string
	// Required are the arguments that are always sent.
	Required []ArgumentView
	// Options are the optional arguments, nil for none.
	Options *OptionsView
}

// CatalogueView lists the entrypoints of an environment.
type CatalogueView struct {
	// Package is the name of the package, Root the type of the environment's root.
	Package, Root string
	// Kinds are the kinds of entrypoints.
	Kinds []KindView
	// Entries are the entrypoints, shortest paths first.
	Entries []EntryView
	// HasChecks tells that there are checks.
	HasChecks bool
}

// KindView is a kind of entrypoints.
type KindView struct {
	// Name is its part of the constant's name, padded as gofmt does; Value is how the schema calls it.
	Name, Value string
}

// EntryView is an entrypoint.
type EntryView struct {
	// Name is the function's GraphQL name, behind those of the functions that lead to it, Kind the name of its kind.
	Name, Kind string
	// Description is what its author says of it, as a string literal; "" where nothing is said.
	Description string
	// Source is where it is defined, as a string literal, "" where that isn't known.
	Source string
	// Path are the fields to select to run it, none where it needs arguments.
	Path []string
}

// ExtensionView is a function that an environment adds to a type of another package.
type ExtensionView struct {
	// Method is the function as a method of the type.
	Method MethodView
	// Name is the function's name.
	Name string
	// On is the object as a parameter; nil for a function of Query.
	On *ArgumentView
	// Load selects the object by its ID.
	Load *LoadView
	// Chain is the type of the function that it returns, so that it stands in a chain of calls; "" where it returns another
	// object.
	Chain string
	// Struct is what the function in the chain is given and returns, Inner the function that it calls.
	Struct, Inner string
}
