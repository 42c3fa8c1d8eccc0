package python

// The view models: names, types and decisions. The text is in the templates.

// moduleView is what the module is made from.
type moduleView struct {
	// Scalars are the custom scalars, IDs included.
	Scalars []*scalarView
	// Enums are the enums.
	Enums []*enumView
	// Inputs are the input objects.
	Inputs []*inputView
	// Interfaces are the interfaces.
	Interfaces []*interfaceView
	// Objects are the object types, and the root.
	Objects []*classView
	// Root is the class of the root, "" where that is called Client itself.
	Root string
	// WireNames are the input objects with fields that are called otherwise on the wire.
	WireNames []wireClassView
	// All are the names that the module exports, in order.
	All []string
	// Shared tells that the module takes what all need from one beside it.
	Shared bool

	imports *imports
}

// Imports are the import statements of the module, in order, as far as it has been rendered.
func (v *moduleView) Imports() []importView { return v.imports.statements() }

// importView is an import statement.
type importView struct {
	// From is the module that names are imported from, "" where modules themselves are imported.
	From string
	// Names are what is imported.
	Names []importedNameView
	// Apart tells that a blank line stands above it.
	Apart bool
	// Split tells that it is sorted apart from those above: what is beside the module is the project's own for some linters
	// and a package for others, as they are set up.
	Split bool
}

// importedNameView is a name that is imported.
type importedNameView struct {
	// Name is what the source calls it.
	Name string
	// As is what the module calls it, "" for the same.
	As string
}

// scalarView is a scalar.
type scalarView struct {
	// GraphQL is the GraphQL name of the type.
	GraphQL string
	// Name is the class's name.
	Name string
	// Doc is the class's documentation, nil for none.
	Doc *docView
	// Alias is another name that the module has for it, "" for none.
	Alias string
}

// enumView is an enum.
type enumView struct {
	// GraphQL is the GraphQL name of the type.
	GraphQL string
	// Name is the class's name.
	Name string
	// Doc is the class's documentation, nil for none.
	Doc *docView
	// Alias is another name that the module has for it, "" for none.
	Alias string
	// Members are the values.
	Members []memberView
	// Namespace is the builtin that gives the names of the class while its body runs.
	Namespace string
	// Late are members that Python refuses by the name that GraphQL has for them.
	Late []memberView
}

// memberView is a value of an enum.
type memberView struct {
	// GraphQL is the GraphQL name of the value.
	GraphQL string
	// Name is the member's name.
	Name string
	// Value is the literal of its value.
	Value string
	// Hidden tells that its GraphQL name is a keyword, which it must have on the wire; Name is its alias.
	Hidden bool
	// Overrides tells that it is called like a property that every member has.
	Overrides bool
	// Doc is the documentation, nil for none.
	Doc *docView
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
	// GraphQL is the name on the wire.
	GraphQL string
	// Name is the attribute's name.
	Name string
}

// interfaceView is an interface as a protocol, with the class behind it.
type interfaceView struct {
	// GraphQL is the GraphQL name of the type.
	GraphQL string
	// Name is the protocol's name.
	Name string
	// Doc is the class's documentation, nil for none.
	Doc *docView
	// Alias is another name that the module has for it, "" for none.
	Alias string
	// Client is the class behind the protocol.
	Client *classView
	// Converts tells that its objects can be taken up as those of another class.
	Converts bool

	methods func() []*methodView
}

// Methods are those of the protocol, without bodies. They may be made anew by each call.
func (v *interfaceView) Methods() []*methodView { return v.methods() }

// inputView is an input object.
type inputView struct {
	// GraphQL is the GraphQL name of the type.
	GraphQL string
	// Name is the class's name.
	Name string
	// Doc is the class's documentation, nil for none.
	Doc *docView
	// Alias is another name that the module has for it, "" for none.
	Alias string
	// Fields are its fields, those without default first.
	Fields []*paramView
}

// classView is a class of methods.
type classView struct {
	// GraphQL is the GraphQL name of the type.
	GraphQL string
	// Name is the class's name.
	Name string
	// Doc is the class's documentation, nil for none.
	Doc *docView
	// Alias is another name that the module has for it, "" for none.
	Alias string
	// Protocol is the name of the protocol that the class stands behind, "" for an object.
	Protocol string
	// IsRoot tells that it is the root of the schema, which has a base class of its own.
	IsRoot bool
	// Renamed tells that the class isn't named like the type.
	Renamed bool
	// NoTest tells that its name looks like that of a test.
	NoTest bool
	// Converts tells that its objects can be taken up as those of another class.
	Converts bool
	// Chains tells that it has the helper that keeps a chain of calls going through a function.
	Chains bool
	// Loads is the method that takes up objects by their IDs, nil for none.
	Loads *loadView
	// Entry is the subclass for an environment whose functions stand on Query, "" for others.
	Entry string

	methods func() []*methodView
}

// Methods are the fields. They may be made anew by each call, so that those of one type at a time are in memory.
func (v *classView) Methods() []*methodView { return v.methods() }

// loadView is the root's method that takes up objects by their IDs.
type loadView struct {
	// Interfaces are those whose objects have an ID.
	Interfaces []loadInterfaceView
}

// loadInterfaceView is an interface: its protocol, and the class behind it.
type loadInterfaceView struct {
	// Name is the protocol's name, Client that of the class behind it.
	Name, Client string
}

// LongName reports whether the parameters of with_ stand on lines of their own, as the official generator has it.
func (v *classView) LongName() bool {
	return len("self, cb: Callable[[], ]")+2*len(v.Name) > longestJoined
}

// methodView is a method or a function: its parameters and its result, its documentation, the selection that it makes
// and what it does with it.
type methodView struct {
	// GraphQL is the GraphQL name of the field.
	GraphQL string
	// Parent is the GraphQL name of the type that has the field.
	Parent string
	// Name is the method's name.
	Name string
	// Async tells that the method is awaited.
	Async bool
	// Protocol tells that it has no body.
	Protocol bool
	// Receiver is the name of the object that the field is selected on.
	Receiver string
	// ReceiverType is the type of that parameter, nil for self.
	ReceiverType *typeView
	// OnClient tells that the receiver is the last parameter, the session's client.
	OnClient bool
	// Chained tells that what is returned is a function of the receiver.
	Chained bool
	// Session tells that it opens a session: its last parameter is the environment's reference.
	Session bool
	// Served tells that queries say so where the environment isn't served.
	Served bool
	// Struck tells that editors strike calls through.
	Struck bool
	// Function tells that it is a function of the module.
	Function bool
	// NoTest tells that its name looks like that of a test.
	NoTest bool
	// OnAny tells that the object may be of several GraphQL types.
	OnAny bool
	// Nothing tells that nothing is selected.
	Nothing bool
	// Exploded tells that each parameter has a line of its own, whatever their length.
	Exploded bool
	// Params are the parameters, those that must be given first.
	Params []*paramView
	// FirstOptional is the place among them behind which all are given by name.
	FirstOptional int
	// Result is the type of the result.
	Result *typeView
	// Doc is the documentation, nil for none.
	Doc *docView
	// Deprecation is the reason on one line, "" for none.
	Deprecation string
	// Prefix begins the names of local variables.
	Prefix string
	// Shape names the template of the body.
	Shape string
	// Class is what is made of the answer, "" for the receiver's own class.
	Class string
	// TypeHidden tells that the builtin type is hidden by a parameter.
	TypeHidden bool
	// Answer is the type that the answer is read as.
	Answer *typeView
	// Reload is how an object is loaded by its ID; nil where the runtime has a helper for all of it.
	Reload *reloadView
	// List is the outermost list of the answer.
	List *listView
	// Awaitable tells that awaiting the object calls this method.
	Awaitable bool
}

// IsLast reports whether the receiver isn't the first parameter.
func (v *methodView) IsLast() bool { return v.OnClient || v.Chained || v.Session }

// Trailing reports whether there is a parameter behind those of the field.
func (v *methodView) Trailing() bool { return v.OnClient || v.Session }

// Joined reports whether the parameters may share lines: one alone doesn't.
func (v *methodView) Joined() bool {
	if v.IsLast() {
		return len(v.Params) != 1 || v.FirstOptional == 0 || v.Trailing()
	}
	return len(v.Params) > 0
}

// UnionAnswer reports whether the answer's type is a union somewhere, which type checkers don't take as an argument.
func (v *methodView) UnionAnswer() bool { return hasNone(v.Answer) }

// reloadView is how an object is loaded by its ID.
type reloadView struct {
	// GraphQL is the GraphQL name of its type.
	GraphQL string
	// Helper tells that the runtime loads objects of any type.
	Helper bool
	// Root tells that the runtime can begin a selection anew.
	Root bool
	// Parent, Field and Argument are the GraphQL names of the field that loads the object.
	Parent, Field, Argument string
	// Replace and Deque are dataclasses' and collections' functions where a selection is begun anew by hand.
	Replace, Deque string
}

// listView is a list in an answer.
type listView struct {
	// Items is the name of the list, Item that of an element.
	Items, Item string
	// Nullable tells that the list itself may be null.
	Nullable bool
	// OrEmpty tells that it is empty then.
	OrEmpty bool
	// ItemNullable tells that elements may be null.
	ItemNullable bool
	// Elem is the list that an element is, nil where it is an object.
	Elem *listView
	// Method is the method whose answer it is in.
	Method *methodView
}

// typeView is a type as an annotation has it.
type typeView struct {
	// Name of the class, "" for a list.
	Name string
	// List is the name of the builtin list.
	List string
	// Elem is the type of a list's elements, nil for no list.
	Elem *typeView
	// OrNone tells that it may be None.
	OrNone bool
	// Quoted tells that it stands in quotes, since something in it is defined later.
	Quoted bool
	// Late tells that something in it is defined later.
	Late bool
}

// paramView is a parameter, or a field of an input object.
type paramView struct {
	// GraphQL is the GraphQL name.
	GraphQL string
	// Name is the parameter's name.
	Name string
	// Type is its type.
	Type *typeView
	// Required tells that it must be given.
	Required bool
	// Default is what the signature shows, nil for a required one.
	Default *literalView
	// Mistyped tells that the default isn't of the type, which checkers of types must be told to pass.
	Mistyped bool
	// Fallback is what isn't sent where it is the value; nil where everything is sent.
	Fallback *literalView
	// List is what stands for None; nil where None is sent as it is.
	List *literalView
	// Nests tells that it may hold objects that the runtime doesn't find.
	Nests bool
	// Context is the object that has the context to find them with.
	Context string
	// Doc is the documentation of an input field, nil for none.
	Doc *docView
}

// literalView is a value in the source: a text, or a list.
type literalView struct {
	// Text of the value, "" for a list.
	Text string
	// IsList tells that it is a list.
	IsList bool
	// Items are a list's elements.
	Items []*literalView
}

// docView is a docstring: its parts in order, each without blank lines around it. Texts are escaped, and their lines
// behind the first are indented.
type docView struct {
	// Margin is the indentation of its lines.
	Margin string
	// Width is the number of columns that the lines have behind it.
	Width int
	// OneLine tells that it has no second line.
	OneLine bool
	// Text is the description.
	Text string
	// Environment is whose entrypoint it is, and Kind what for: "" for none.
	Environment, Kind string
	// Source is where the environment defines it, "" for unknown.
	Source string
	// Deprecated tells that it is.
	Deprecated bool
	// DeprecatedReason is why, "" for no reason.
	DeprecatedReason string
	// Experimental tells that it is.
	Experimental bool
	// ExperimentalReason is why, "" for no reason.
	ExperimentalReason string
	// IsID tells that it is the field that gives an object's ID.
	IsID bool
	// Without is what the engine takes where nothing is given and no default shows it, "" for none.
	Without string
	// Params are the parameters that there is something to say of.
	Params []paramDocView
	// Result is the type of the result, nil where there is nothing to say of it.
	Result *typeView
	// ResultText is the description of its type, "" for none.
	ResultText string
	// NullableResult tells that None has a meaning, Listed that the result is a list of objects.
	NullableResult, Listed bool
	// NullIsEmpty tells that null becomes an empty list, NullFails that it becomes an object whose requests fail.
	NullIsEmpty, NullFails bool
	// Raises tells that the engine is asked, TimeoutApart that its time-out has an exception of its own.
	Raises, TimeoutApart bool
}

// paramDocView is what there is to say of a parameter.
type paramDocView struct {
	// Name is the parameter's name.
	Name string
	// Doc is what there is to say.
	Doc *docView
}
