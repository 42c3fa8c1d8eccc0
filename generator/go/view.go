package golang

// The views are what the templates are given: ready text, in the order in which it is placed. Comments are whole
// lines, each ended, and "" where there is nothing to say. What is called wire is a GraphQL name as a Go string
// literal.

// SDKView is what dagger.gen.go is made from.
type SDKView struct {
	// Package is the name of the package.
	Package string
	// Imports are the import declarations, in groups, each sorted by path.
	Imports [][]string
	// Helpers are the choices of the code that everything else uses.
	Helpers HelpersView
	// Scalars are the custom scalars, IDs included.
	Scalars []ScalarView
	// Inputs are the input objects.
	Inputs []InputView
	// Objects are the object types, Query included.
	Objects []ObjectView
	// Interfaces are none where the runtime has none.
	Interfaces []InterfaceView
	// Enums are the enums.
	Enums []EnumView
	// Loads tells that the generic functions Ref and Load exist; Node is the interface of what they load.
	Loads bool
	// Node is the name of the interface of everything that has an ID, "" where there is none.
	Node string
}

// DagView is what dag.gen.go is made from.
type DagView struct {
	// Imports are the import declarations, in groups, each sorted by path.
	Imports [][]string
	// Functions are the fields of Query, sorted by name.
	Functions []DagFunctionView
}

// DagFunctionView is a field of Query as a function over the one client of the package.
type DagFunctionView struct {
	// Doc is the comment, Name the function's name; Params and Results are as written in its declaration.
	Doc, Name, Params, Results string
	// Call is the call of the method behind it.
	Call string
}

// StubsView is what the stubs of an environment are made from.
type StubsView struct {
	// Package is the name of the package, Doc its comment.
	Package, Doc string
	// Imports are the import declarations, in groups, each sorted by path.
	Imports [][]string
	// Name and Ref are the environment's name and reference as string literals.
	Name, Ref string
	// Serve selects what serves the environment of the reference ref, behind a selection of the root; "" where the
	// engine has no way to.
	Serve string
	// Helpers are the choices of the code that everything else uses.
	Helpers HelpersView
	// New builds the root; nil where there is none.
	New *ConstructorView
	// Catalogue lists what can be called; nil where there is no root.
	Catalogue *CatalogueView
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
}

// ConstructorView is the function New of an environment's stubs.
type ConstructorView struct {
	// Doc is the comment, Params the parameters as written in the declaration.
	Doc, Params string
	// Root is the type that it returns a pointer to.
	Root string
	// Selection selects the root behind a selection of Query, "" where the root's fields stand on Query.
	Selection string
	// Required are the arguments that are always sent.
	Required []ArgumentView
	// Options are the optional arguments, nil for none.
	Options *OptionsView
}

// CatalogueView lists the entrypoints of an environment.
type CatalogueView struct {
	// Root is the type of the environment's root.
	Root string
	// Entries are the entrypoints, sorted by name.
	Entries []EntryView
	// Checks tells that there are checks.
	Checks bool
}

// EntryView is an entrypoint: all string literals, Kind the name of a constant.
type EntryView struct {
	// Name is the function's GraphQL name, Kind what it is for, Description what its author says of it.
	Name, Kind, Description string
	// Source is where it is defined, "" where that isn't known.
	Source string
	// Path are the fields to select to run it, "" where it needs arguments.
	Path string
}

// HelpersView are the choices of the code that everything else uses: each is about the published runtime.
type HelpersView struct {
	// DaggerObject is how the type of that name is declared, from its name on; "" for the interface.
	DaggerObject string
	// ExtendedErrors tells that each GraphQL error is wrapped with its extensions.
	ExtendedErrors bool
	// MessageOnly tells that an ExecError prints no output of the command.
	MessageOnly bool
	// SelectsNodes tells that objects are loaded by Query.node.
	SelectsNodes bool
	// ForcesFields tells that something has options.
	ForcesFields bool
	// ForcesNull tells that some options hold objects, input objects or enums that may be null.
	ForcesNull bool
	// ForcesEmpty tells that some options hold input objects that may be empty, but not null.
	ForcesEmpty bool
	// ListsIDs tells that something returns a list of objects.
	ListsIDs bool
	// Nests tells that something returns a list of lists of objects.
	Nests bool
	// Collects tells that something returns a list that is built element by element.
	Collects bool
	// Fetches tells that something asks for a value.
	Fetches bool
	// ChecksNil tells that something has an object as a required argument.
	ChecksNil bool
	// MarshalsIDs tells that some type marshals as its ID.
	MarshalsIDs bool
}

// ScalarView is a scalar type.
type ScalarView struct {
	// Doc is the comment, Name the type's name.
	Doc, Name string
}

// InputView is an input object.
type InputView struct {
	// GraphQL is the GraphQL name of the type.
	GraphQL string
	// Doc is the comment, Name the type's name.
	Doc, Name string
	// Fields are its fields, sorted by GraphQL name.
	Fields []InputFieldView
}

// InputFieldView is a field of an input object.
type InputFieldView struct {
	// Doc is the comment, Name the field's name, Type its Go type.
	Doc, Name, Type string
	// Tag is the struct tag with its quotes.
	Tag string
}

// ObjectView is an object type, or the client of an interface.
type ObjectView struct {
	// GraphQL is the GraphQL name of the type.
	GraphQL string
	// Doc is the comment, Name the struct's name.
	Doc, Name string
	// Caches are unexported fields that hold what is known without asking.
	Caches []CacheView
	// Chain is the function type of With, "" where the type has no such method.
	Chain string
	// IsClient tells that it is the root, and that the struct of the root is the hand-written Client.
	IsClient bool
	// Methods are its fields, sorted by GraphQL name.
	Methods []MethodView
	// Adapters offer the object as each of its interfaces.
	Adapters []AdapterView
	// Concrete is what an interface's client needs to tell the object; nil for objects.
	Concrete *ConcreteView
}

// CacheView is an unexported field of an object.
type CacheView struct {
	// Name is the field's name, Type its Go type.
	Name, Type string
}

// AdapterView is a method that offers an object as one of its interfaces.
type AdapterView struct {
	// Doc is the comment, Name the method's name.
	Doc, Name string
	// Interface is the result, Client the struct behind it.
	Interface, Client string
}

// ConcreteView finds the object behind an interface.
type ConcreteView struct {
	// Interface and Node are the names of the interface and of that of all objects.
	Interface, Node string
	// Cases are the objects that it can be.
	Cases []CaseView
}

// CaseView is one object that an interface can be.
type CaseView struct {
	// Wire is the object's GraphQL name as a string literal, New builds it from id.
	Wire, New string
}

// InterfaceView is a GraphQL interface as a Go interface, with the client behind it.
type InterfaceView struct {
	// GraphQL is the GraphQL name of the type.
	GraphQL string
	// Doc is the comment, Name the interface's name.
	Doc, Name string
	// Object is the interface of everything that has an ID, "" where what is behind it needs none.
	Object string
	// Methods are name, parameters and results of each method, with its comment.
	Methods []SignatureView
	// Node is the result of Concrete, "" where there is no such method.
	Node string
	// Client is the struct behind the interface.
	Client ObjectView
}

// SignatureView is a method of a Go interface.
type SignatureView struct {
	// Doc is the comment, Signature the name with parameters and results.
	Doc, Signature string
}

// EnumView is an enum.
type EnumView struct {
	// GraphQL is the GraphQL name of the type.
	GraphQL string
	// Doc is the comment, Name the type's name.
	Doc, Name string
	// Alias is an exported name for an enum whose own isn't, "" otherwise.
	Alias string
	// Methods tells that the runtime sends an enum by its name and not by its value.
	Methods bool
	// Names are the constants by which a value is sent.
	Names []EnumNameView
	// Accepted are all names that an engine may answer.
	Accepted []EnumNameView
	// Constants are the declarations of its values.
	Constants []ConstantView
}

// EnumNameView is a GraphQL name of an enum's value.
type EnumNameView struct {
	// Constant is the Go constant, Wire the GraphQL name as a string literal.
	Constant, Wire string
}

// ConstantView is a constant of an enum.
type ConstantView struct {
	// Doc is the comment, Name the constant's name, Type its type, Value its string literal.
	Doc, Name, Type, Value string
	// Spaced tells that a blank line stands in front.
	Spaced bool
}

// MethodView is a field of an object or of an interface's client.
type MethodView struct {
	// GraphQL is the GraphQL name of the field, Parent that of the type that has it.
	GraphQL, Parent string
	// Options are its optional arguments, nil for none.
	Options *OptionsView
	// Doc is the comment.
	Doc string
	// Receiver is the receiver's type without the star.
	Receiver, Name string
	// Params and Results are as written in the declaration, without parentheses around the parameters.
	Params, Results string
	// Wire is the GraphQL field.
	Wire string
	// Cached is the condition under which the value in Cache is returned, "" where nothing is cached.
	Cached, Cache string
	// Required are the arguments that are always sent.
	Required []ArgumentView
	// Exactly one of the following says how the method ends.

	// Leaf is the type of the value that is asked for.
	Leaf string
	// Lazy builds the object over the selection q.
	Lazy string
	// Void tells that nothing comes back.
	Void bool
	// ReturnsReceiver tells that the method returns its receiver once the engine has answered.
	ReturnsReceiver bool
	// Reload loads the object by the ID that the engine answers; nil for other methods.
	Reload *ReloadView
	// Nullable loads an object that may be null by its ID; nil for other methods.
	Nullable *ReloadView
	// Exists builds a nullable object that has no ID, over the selection q.
	Exists string
	// List loads a list of objects by their IDs; nil for other methods.
	List *ReloadView
	// Nested loads lists of lists of objects; nil for other methods.
	Nested *NestedView
	// Leaves builds a list of objects that have no IDs; nil for other methods.
	Leaves *LeavesView

	// Identity is what the runtime asks an object with an ID, behind the method ID; nil for other methods.
	Identity *IdentityView
}

// ArgumentView is a required argument.
type ArgumentView struct {
	// Wire is the GraphQL name as a string literal, Param the parameter.
	Wire, Param string
	// Check tells that it must not be nil.
	Check bool
}

// OptionsView is a struct of optional arguments.
type OptionsView struct {
	// Doc is the comment, Name the struct's name.
	Doc, Name string
	// Fields are the optional arguments in declared order.
	Fields []OptionView
	// Force is the name of the field that lists what to send although it is zero.
	Force string
	// Sendable are the names that this field may hold, with blanks between, as a string literal.
	Sendable string
}

// OptionView is an optional argument.
type OptionView struct {
	// Doc is the comment, Name the field's name, Type its Go type.
	Doc, Name, Type string
	// Wire is the GraphQL name as a string literal.
	Wire string
	// Label is the name as a string literal.
	Label string
	// IsSet is the condition under which it is sent.
	IsSet string
	// Sendable tells that its zero value can be sent: that isn't so of what can't be null and has no zero value.
	Sendable bool
	// Instead is what is sent for a zero value that isn't one in GraphQL, "" for others.
	Instead string
}

// ReloadView builds an object from its ID.
type ReloadView struct {
	// ID is the type of the ID.
	ID string
	// New is the whole expression of an object that is loaded by id.
	New string
	// Type is the type of a list's element.
	Type string
}

// NestedView builds lists of lists of objects.
type NestedView struct {
	// Raw is the type that the answer is read into.
	Raw string
	// Lines build the result from response.
	Lines []string
}

// LeavesView builds a list of objects that can't be loaded again, from their leaf fields.
type LeavesView struct {
	// Selection is what is asked for, as a string literal.
	Selection string
	// Raw is the list type that the answer is read into, Fields the lines of its struct.
	Raw string
	// Fields are the lines of the struct that an element is read into.
	Fields []string
	// Lines build the result from response.
	Lines []string
}

// IdentityView is what the runtime asks of an object with an ID.
type IdentityView struct {
	// Receiver is the receiver's type without the star.
	Receiver string
	// Type and IDType are GraphQL names as string literals.
	Type, IDType string
}
