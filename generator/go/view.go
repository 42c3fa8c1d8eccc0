package golang

import "github.com/dagger-codegen/dagger-codegen/introspection"

// The views are what the templates are given: names, types, and decisions, in the order in which they are placed.
// Comments of the schema are whole lines, each ended, and "" where there is nothing to say. What is called GraphQL is a
// name of the schema, as it goes over the wire; a type is spelled as Go does, with its package in front.

// SDKView is what dagger.gen.go is made from.
type SDKView struct {
	// Package is the name of the package.
	Package string
	// Runtime is what the published runtime has and wants.
	Runtime RuntimeView
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
	// Node is the name of the interface of everything that has an ID, "" where there is none, and so nothing loads
	// objects of any type.
	Node string
}

// RuntimeView is what the code depends on that the published runtime has and wants.
type RuntimeView struct {
	// OldBuilder tells that the query builder is a package of the published SDK, and not yet a module of its own.
	OldBuilder bool
	// InStubs tells that the code is the stubs of an environment, on the published SDK.
	InStubs bool
	// Traces tells that there is the function Tracer.
	Traces bool
	// ObjectType tells that DaggerObject is a type of its own, ObjectInterface that it is an interface with the method
	// ID. Otherwise it is an alias.
	ObjectType, ObjectInterface bool
	// ExtendedErrors tells that each GraphQL error is wrapped with its extensions.
	ExtendedErrors bool
	// MessageOnly tells that an ExecError prints no output of the command.
	MessageOnly bool
	// EnumMethods tells that the runtime sends an enum by its name and not by its value.
	EnumMethods bool
}

// DagView is what dag.gen.go is made from.
type DagView struct {
	// SDK is the import path of the package dagger.
	SDK string
	// Functions are the fields of Query, sorted by name.
	Functions []DagFunctionView
}

// DagFunctionView is a field of Query as a function over the one client of the package.
type DagFunctionView struct {
	// Name is the function's name.
	Name string
	// Method is the method behind it.
	Method MethodView
	// ByRoot tells that the client has another method of that name, so that the root's is called by its embedded field.
	ByRoot bool
}

// ScalarView is a scalar type.
type ScalarView struct {
	// GraphQL is the GraphQL name, Name the type's name.
	GraphQL, Name string
	// Doc is the comment of the schema.
	Doc string
	// Notes are what stands behind it; nil for nothing.
	Notes *NotesView
	// Is is the type of which this is another name, "" for a type of its own.
	Is string
}

// InputView is an input object.
type InputView struct {
	// GraphQL is the GraphQL name, Name the type's name.
	GraphQL, Name string
	// Doc is the comment of the schema.
	Doc string
	// Notes are what stands behind it; nil for nothing.
	Notes *NotesView
	// Fields are its fields, sorted by GraphQL name.
	Fields []InputFieldView
}

// InputFieldView is a field of an input object.
type InputFieldView struct {
	// GraphQL is the GraphQL name, Name the field's name, Type its type.
	GraphQL, Name, Type string
	// Doc is the comment of the schema.
	Doc string
	// Notes are what stands behind it; nil for nothing.
	Notes *NotesView
	// OmitEmpty tells that a zero value isn't sent.
	OmitEmpty bool
}

// ObjectView is an object type, or the client of an interface.
type ObjectView struct {
	// GraphQL is the GraphQL name of the type, Name the struct's name.
	GraphQL, Name string
	// Doc is the comment of the schema.
	Doc string
	// Notes are what stands behind it; nil for nothing.
	Notes *NotesView
	// ClientOf is the interface that the struct is the client of, "" for an object.
	ClientOf string
	// Alias is another name of the struct, "" for none.
	Alias string
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
	// Node is the interface of everything that has an ID, where an object has a method Concrete that returns itself; "" where
	// it has none.
	Node string
	// Concrete is what an interface's client needs to tell the object; nil for objects.
	Concrete *ConcreteView
}

// CacheView is an unexported field of an object.
type CacheView struct {
	// Name is the field's name, padded as gofmt does; Type is what it points to.
	Name, Type string
}

// NewView makes an object, or the client of an interface, over a selection.
type NewView struct {
	// Name is the struct's name.
	Name string
	// Foreign tells that the struct is another package's, so that its fields can't be set.
	Foreign bool
	// IsClient tells that it is the hand-written Client, made by a method of it.
	IsClient bool
}

// AdapterView is a method that offers an object as one of its interfaces.
type AdapterView struct {
	// Name is the method's name, Interface its result.
	Name, Interface string
	// New makes the client of the interface.
	New NewView
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
	// GraphQL is the object's GraphQL name.
	GraphQL string
	// New makes it.
	New NewView
}

// InterfaceView is a GraphQL interface as a Go interface, with the client behind it.
type InterfaceView struct {
	// GraphQL is the GraphQL name of the type, Name the interface's name.
	GraphQL, Name string
	// Doc is the comment of the schema.
	Doc string
	// Notes are what stands behind it; nil for nothing.
	Notes *NotesView
	// Object is the interface of everything that has an ID, "" where what is behind it needs none.
	Object string
	// Methods are its methods.
	Methods []MethodView
	// Node is the result of Concrete, "" where there is no such method.
	Node string
	// Client is the struct behind the interface.
	Client ObjectView
}

// EnumView is an enum.
type EnumView struct {
	// GraphQL is the GraphQL name of the type, Name the type's name.
	GraphQL, Name string
	// Doc is the comment of the schema.
	Doc string
	// Notes are what stands behind it; nil for nothing.
	Notes *NotesView
	// Alias is an exported name for an enum whose own isn't, "" otherwise.
	Alias string
	// HasMethods tells that the runtime sends an enum by its name and not by its value.
	HasMethods bool
	// Names are the constants by which a value is sent.
	Names []EnumNameView
	// Accepted are all names that an engine may answer.
	Accepted []EnumNameView
	// Constants are the declarations of its values.
	Constants []ConstantView
}

// EnumNameView is a GraphQL name of an enum's value.
type EnumNameView struct {
	// Constant is the Go constant, GraphQL the GraphQL name.
	Constant, GraphQL string
}

// ConstantView is a constant of an enum.
type ConstantView struct {
	// Name is the constant's name, Type its type.
	Name, Type string
	// Value is a string literal, or the constant of which this is another name.
	Value string
	// Doc is the comment of the schema.
	Doc string
	// Notes are what stands behind it; nil for nothing.
	Notes *NotesView
	// Instead is the constant to use, where this one is an old name; "" otherwise.
	Instead string
}

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

// NotesView is what stands behind the schema's comment, each a paragraph of its own.
type NotesView struct {
	// Indent is what stands in front of each line.
	Indent string
	// Follows tells that the schema's comment, or one in its place, stands in front.
	Follows bool
	// Null says what a result that is null becomes, Elements what an element of a list does: see the constants; "" where
	// nothing can be null, or where the type says it.
	Null, Elements NullKind
	// Entrypoint is what a function of an environment is for, where that is more than being called.
	Entrypoint string
	// Default is the default value in GraphQL's notation, "" where there is none or Go's zero value says it.
	Default string
	// Unsent is the zero value that Force sends in place of the default, "" where there is none.
	Unsent, Force string
	// Experimental says why it may change or go; nil where it is here to stay.
	Experimental *ReasonView
	// Source is where an environment's source defines it; nil where that isn't known.
	Source *SourceView
	// Deprecated says why it shouldn't be used; nil where it may.
	Deprecated *ReasonView
}

// NullKind is what null becomes in a result.
type NullKind string

// The kinds of what becomes of null: nil; nil in place of an empty list; an object all of whose values are zero; an
// element that isn't there; an element all of whose fields are zero; and the zero values of leaves.
const (
	NullResult  NullKind = "result"
	NullList    NullKind = "list"
	NullLazy    NullKind = "lazy"
	NullDropped NullKind = "dropped"
	NullEmpty   NullKind = "empty"
	NullText    NullKind = NullKind(ZeroText)
	NullNumber  NullKind = NullKind(ZeroNumber)
	NullBoolean NullKind = NullKind(ZeroBoolean)
)

// ReasonView is a reason, with the names in it linked; "" where the schema gives none.
type ReasonView struct {
	// Reason is on one line.
	Reason string
}

// SourceView is a place in an environment's source.
type SourceView struct {
	// Place is the file, with the line where that is known; Module and URL are "" where they aren't known.
	Place, Module, URL string
}
