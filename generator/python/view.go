package python

// The view models. Templates loop over them and place their text; every string is laid out and escaped already.

// moduleView is what the module is made from.
type moduleView struct {
	// Doc is the module's docstring, "" for none.
	Doc string
	// Imports are the lines of the import block.
	Imports []string
	// Typecheck is what the check of arguments is made of.
	Typecheck typecheckView
	// Scalars are the custom scalars, IDs included.
	Scalars []scalarView
	// Enums are the enums.
	Enums []enumView
	// Inputs are the input objects.
	Inputs []*classView
	// Nested is nil where the runtime finds the objects inside input objects, or there are none.
	Nested *nestedView
	// WireNames is nil where every input field is sent under its attribute's name.
	WireNames *wireNamesView
	// Interfaces are the interfaces.
	Interfaces []interfaceView
	// Objects are the object types, and the root.
	Objects []*classView
	// Client is the class of a connection, nil where the root is that itself.
	Client *clientView
	// All are the names that the module exports, as string literals in order.
	All []string
}

// typecheckView holds the names of what the check of arguments at a method's first call is made of.
type typecheckView struct {
	// Name of the decorator in the module, and Import what imports the runtime's under it.
	Name, Import string

	// These are the names under which the module has what they are named for.
	TypeChecking, Functools, Inspect, FunctionType, Callable, Any string
	// Functions tells that functions are checked too.
	Functions bool
	// Warnings is "" where nothing is deprecated.
	Warnings string
}

// clientView is the class of the client, "" where Query itself is called Client.
type clientView struct {
	// Base is the class that it is made from.
	Base string
}

// scalarView is a scalar.
type scalarView struct {
	// Name is the class's name, Base what it is derived from, Doc its docstring. Alias is another name that the
	// module has for it, "" for none.
	Name, Base, Doc, Alias string
}

// enumView is an enum.
type enumView struct {
	// GraphQL is the GraphQL name of the type.
	GraphQL string
	// Name is the class's name, Base what it is derived from, Doc its docstring. Alias is another name that the
	// module has for it, "" for none.
	Name, Base, Doc, Alias string
	// Members are the values.
	Members []memberView
	// Namespace is the builtin that gives the names of the class while its body runs.
	Namespace string
	// Late are members that Python refuses by the name that GraphQL has for them.
	Late []lateMemberView
}

// memberView is a value of an enum.
type memberView struct {
	// Name is the member's name, Value its literal, Doc its docstring, "" for none.
	Name, Value, Doc string
	// Hidden is the literal of a keyword that the member must be called on the wire; Name is its alias.
	Hidden string
}

// lateMemberView is an enum member that Python refuses by its GraphQL name.
type lateMemberView struct {
	// Enum is the class, Member the attribute that holds the value, GraphQLName the literal of the name that it gets.
	Enum, Member, GraphQLName string
}

// nestedView holds the names of what finds the objects inside input objects is made of.
type nestedView struct {
	// Type is the base of objects, Context what selections are made with.
	Type, Context string
}

// wireNamesView lists the input fields whose GraphQL names differ from their attributes'.
type wireNamesView struct {
	// These are the names under which the module has what they are named for.
	Annotated, GetTypeHints, Override, Any string
	// Classes are the input objects that have such fields.
	Classes []wireClassView
}

// wireClassView is an input object with fields that are called otherwise on the wire.
type wireClassView struct {
	// Name is the class's name.
	Name string
	// Fields are the fields that are called otherwise.
	Fields []wireNameView
}

// wireNameView is an input field that is called otherwise on the wire.
type wireNameView struct {
	// Attribute is the literal of the attribute's name, GraphQLName that of the name on the wire.
	Attribute, GraphQLName string
}

// interfaceView is an interface as a protocol, with the class behind it.
type interfaceView struct {
	// GraphQL is the GraphQL name of the type.
	GraphQL string
	// Name is the protocol's name, Base what it is derived from, Doc its docstring. Alias is another name that the
	// module has for it, "" for none.
	Name, Base, Doc, Alias string
	// Decorator is the line above the protocol.
	Decorator string
	// Client is the class behind the protocol.
	Client *classView
	// Members are the methods of the protocol, without bodies.
	Members []*methodView
}

// classView is a class of methods, or of input fields.
type classView struct {
	// GraphQL is the GraphQL name of the type.
	GraphQL string
	// Decorators are the lines above the class.
	Decorators []string
	// Name is the class's name, Base what it is derived from, Doc its docstring. Alias is another name that the
	// module has for it, "" for none.
	Name, Base, Doc, Alias string
	// GraphQLName is set where the class isn't named like the type.
	GraphQLName string
	// Methods are the fields of an object.
	Methods []*methodView
	// Fields are those of an input object.
	Fields []fieldView
	// With is the header of the helper that keeps a chain going through a function, "" without one.
	With string
	// Entry is the subclass for an environment whose functions stand on Query, "" for others.
	Entry string
}

// fieldView is a field of an input object.
type fieldView struct {
	// Declaration is the line of the field, Doc its docstring, "" for none.
	Declaration, Doc string
}

// methodView is a method: its header, its documentation, the selection that it makes and what it does with it.
type methodView struct {
	// GraphQL is the GraphQL name of the field, Parent that of the type that has it.
	GraphQL, Parent string
	// Signature is the header, Doc the docstring, "" for none.
	Signature, Doc string
	// Warning is the call that warns of a deprecation, "" for none.
	Warning string
	// Decorator is the line above the header of a function; methods have their class's.
	Decorator string
	// Margin is the indentation of the header, "" for a function.
	Margin string
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
	// Await tells that the call is awaited.
	Await bool
	// Awaitable tells that awaiting the object calls this method.
	Awaitable bool
}
