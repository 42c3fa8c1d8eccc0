package golang

import "github.com/dagger-codegen/dagger-codegen/introspection"

// MethodView is a field of an object or of an interface's client.
type MethodView struct {
	// GraphQL is the GraphQL name of the field, Parent that of the type that has it.
	GraphQL, Parent string
	// Doc is the comment of the schema.
	Doc string
	// Notes are what stands behind it; nil for nothing.
	Notes *NotesView
	// Described tells that the comment describes the field; otherwise it has at most the parameters.
	Described bool
	// Receiver is the receiver's type without the star, Name the method's name.
	Receiver, Name string
	// Awaits tells that the method asks the engine, and so takes a context and may fail.
	Awaits bool
	// Required are the arguments that are always sent.
	Required []ArgumentView
	// Options are its optional arguments, nil for none.
	Options *OptionsView
	// Result is the type of the result without the error, "" where the error is all.
	Result string
	// Cache is the field of the object that may have the result without asking, "" for none.
	Cache string

	// Exactly one of the following says how the method ends.

	// Value tells that a value is asked for, Void that nothing comes back.
	Value, Void bool
	// ReturnsReceiver tells that the method returns its receiver once the engine has answered.
	ReturnsReceiver bool
	// Lazy makes an object that isn't asked for yet; nil for other methods.
	Lazy *NewView
	// Sync loads the object by the ID that the engine answers; nil for other methods.
	Sync *LoadView
	// Nullable loads an object that may be null by its ID; nil for other methods.
	Nullable *LoadView
	// Exists makes a nullable object that has no ID; nil for other methods.
	Exists *NewView
	// List loads a list of objects by their IDs; nil for other methods.
	List *LoadView
	// Nested loads lists that are more than lists of objects that are there; nil for other methods.
	Nested *NestedView
	// Leaves builds a list of objects that have no IDs; nil for other methods.
	Leaves *LeavesView

	// Identity tells that this is the method ID, behind which is what the runtime asks an object with an ID; nil for other
	// methods.
	Identity *IdentityView
}

// IdentityView is what the runtime asks of an object with an ID.
type IdentityView struct {
	// Receiver is the receiver's type without the star.
	Receiver string
	// Type and IDType are GraphQL names.
	Type, IDType string
}

// ArgumentView is a required argument.
type ArgumentView struct {
	// GraphQL is the GraphQL name, Name the parameter, Type its type.
	GraphQL, Name, Type string
	// Check tells that it must not be nil.
	Check bool

	argument *introspection.Argument
}

// OptionsView is a struct of optional arguments.
type OptionsView struct {
	// Name is the struct's name, as the code names it.
	Name string
	// Of is the method that takes it, with its type in front: Container.WithExec.
	Of string
	// Alias is the struct of which this is another name, "" for one of its own.
	Alias string
	// Fields are the optional arguments in declared order.
	Fields []OptionView
	// Force is the name of the field that lists what to send although it is zero.
	Force string
	// Forces tells that there is something to send although it is zero.
	Forces bool
}

// OptionView is an optional argument.
type OptionView struct {
	// GraphQL is the GraphQL name, Name the field's name, Type its type.
	GraphQL, Name, Type string
	// Doc is the comment of the schema.
	Doc string
	// Notes are what stands behind it; nil for nothing.
	Notes *NotesView
	// Zero says what its zero value looks like: see the constants.
	Zero ZeroKind
	// Forced says what is sent for a zero value that is to be sent.
	Forced ForcedKind
}

// ZeroKind is what the zero value of an optional argument looks like.
type ZeroKind string

// The kinds of zero values.
const (
	ZeroText    ZeroKind = "text"
	ZeroNumber  ZeroKind = "number"
	ZeroBoolean ZeroKind = "boolean"
	ZeroList    ZeroKind = "list"
	ZeroObject  ZeroKind = "object"
	ZeroInput   ZeroKind = "input"
)

// ForcedKind is what is sent for a zero value that is to be sent.
type ForcedKind string

// The kinds of what is sent: the value as it is, null, an input object without fields, or nothing at all, because the
// argument may not be null and has no zero value.
const (
	ForcedValue ForcedKind = "value"
	ForcedNull  ForcedKind = "null"
	ForcedEmpty ForcedKind = "empty"
	NotForced   ForcedKind = ""
)

// LoadView loads an object by its ID.
type LoadView struct {
	// New makes the object.
	New NewView
	// ID is the type of the ID.
	ID string
	// GraphQL is the GraphQL name of the type.
	GraphQL string
	// Loader is the field of Query that loads it, Argument the one that takes the ID; "" where Query.node does.
	Loader, Argument string
	// Element is the type of a list's element. It is a pointer where the engine may answer null for one.
	Element string
	// Value tells that an element is the object itself and not a pointer to it.
	Value bool
	// KeepsID tells that an element has a place for its ID.
	KeepsID bool
}

// NestedView builds lists of lists of objects, and lists whose elements may be nil.
type NestedView struct {
	// Load makes an object of the ID in an element.
	Load LoadView
	// Answer is the type that the answer is read into.
	Answer string
	// Levels are the calls that convert the lists, from the outermost to the innermost.
	Levels []LevelView
	// Ends are the tabs in front of the ends of the calls, from the innermost to the outermost.
	Ends []string
	// Optional tells that an element that is null becomes nil; otherwise it is left out.
	Optional bool
}

// LevelView converts one level of a list.
type LevelView struct {
	// Indent are the tabs in front, List is the variable that is converted.
	Indent, List string
	// From and To are the types of an element before and after.
	From, To string
	// IsInner tells that it is the innermost level.
	IsInner bool
}

// LeavesView builds a list of objects that can't be loaded again, from their leaf fields.
type LeavesView struct {
	// Fields are the leaf fields that are asked for; none where nothing can be.
	Fields []LeafView
	// Answer is the list type that the answer is read into.
	Answer string
	// Levels are the calls that convert the lists, from the outermost to the innermost.
	Levels []LevelView
	// Ends are the tabs in front of the ends of the calls, from the innermost to the outermost.
	Ends []string
	// New makes an element.
	New NewView
	// Value tells that an element is the object itself and not a pointer to it.
	Value bool
	// Optional tells that an element that is null becomes nil; otherwise all its fields are zero.
	Optional bool
}

// LeafView is a leaf field of an object that can't be loaded again.
type LeafView struct {
	// GraphQL is the GraphQL name, Cache the field of the object, Answer that which the answer is read into.
	GraphQL, Cache, Answer string
	// Name and Type are those of the latter, padded as gofmt does.
	Name, Type string
}
