package python

// The view models. Templates loop over them and place their text; every string is laid out and escaped already.

type moduleView struct {
	// Doc is the module's docstring, "" for none.
	Doc string
	// Imports are the lines of the import block.
	Imports   []string
	Typecheck typecheckView
	Scalars   []scalarView
	Enums     []enumView
	Inputs    []*classView
	// WireNames is nil where every input field is sent under its attribute's name.
	WireNames  *wireNamesView
	Interfaces []interfaceView
	Objects    []*classView
	Client     *clientView
	// All are the names that the module exports, as string literals in order.
	All []string
}

// typecheckView holds the names of what the check of arguments at a method's first call is made of.
type typecheckView struct {
	// Name of the decorator in the module, and Import what imports the runtime's under it.
	Name, Import string

	TypeChecking, Functools, Itertools, Inspect, FunctionType, Callable, Any string
}

// clientView is the class of the client, "" where Query itself is called Client.
type clientView struct {
	Base string
}

type scalarView struct {
	Name, Base, Doc, Alias string
	// GraphQLName is set where the class couldn't be named like the type.
	GraphQLName string
}

type enumView struct {
	Name, Base, Doc, Alias string
	GraphQLName            string
	Members                []memberView
	// Late are members that Python refuses by the name that GraphQL has for them.
	Late []lateMemberView
}

type memberView struct {
	Name, Value, Doc string
	// Hidden is the literal of a keyword that the member must be called on the wire; Name is its alias.
	Hidden string
}

type lateMemberView struct{ Enum, Member, GraphQLName string }

// wireNamesView lists the input fields whose GraphQL names differ from their attributes'.
type wireNamesView struct {
	Annotated, GetTypeHints, Override, Any string

	Fields []wireNameView
}

type wireNameView struct{ Class, Attribute, GraphQLName string }

type interfaceView struct {
	Name, Base, Doc, Alias string
	Decorator              string
	Client                 *classView
	// Members are the methods of the protocol, without bodies.
	Members []*methodView
}

// classView is a class of methods, or of input fields.
type classView struct {
	Decorators             []string
	Name, Base, Doc, Alias string
	// GraphQLName is set where the class isn't named like the type.
	GraphQLName string
	Methods     []*methodView
	Fields      []fieldView
	// With is the header of the helper that keeps a chain going through a function, "" without one.
	With string
}

type fieldView struct{ Declaration, Doc string }

// methodView is a method: its header, its documentation, the selection that it makes and what it does with it.
type methodView struct {
	Signature, Doc string
	// Warning is the literal of the deprecation's message, Warnings the name of the module that issues it.
	Warning, Warnings string
	// Prefix begins the names of local variables.
	Prefix string
	// Args are the elements of the argument list.
	Args []string
	// Select is the call that adds the field to the selection.
	Select string
	// Shape names the template of the body.
	Shape string
	// Result is the expression that the body ends in.
	Result string
	// Type is the type that a response is read as, Any the name of typing's Any.
	Type, Any string
	// SelectID is the call that adds the ID to the selection.
	SelectID string
	Await    bool
	// Awaitable tells that awaiting the object calls this method.
	Awaitable bool
}
