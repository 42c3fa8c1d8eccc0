package golang

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
	// Adapters offer the object as each of its interfaces.
	Adapters []AdapterView
	// Node is the interface of everything that has an ID, where an object has a method Concrete that returns itself; "" where
	// it has none.
	Node string
	// Concrete is what an interface's client needs to tell the object; nil for objects.
	Concrete *ConcreteView

	methods func() []MethodView
}

// Methods are its fields, sorted by GraphQL name. They are made anew by each call, so that those of one type at a time are in
// memory.
func (v ObjectView) Methods() []MethodView { return v.methods() }

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
	// Node is the result of Concrete, "" where there is no such method.
	Node string
	// Client is the struct behind the interface.
	Client ObjectView

	methods func() []MethodView
}

// Methods are its methods, made anew by each call.
func (v InterfaceView) Methods() []MethodView { return v.methods() }

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
	// MarshalsByValue tells that MarshalJSON's receiver is no pointer, so that a value in a struct is written by its name too;
	// official signatures have a pointer.
	MarshalsByValue bool
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

// NotesView is what stands behind the schema's comment, each a paragraph of its own.
type NotesView struct {
	// Indent is what stands in front of each line.
	Indent string
	// Follows tells that the schema's comment, or one in its place, stands in front.
	Follows bool
	// Null says what a result that is null becomes, Elements what an element of a list does: see the constants; "" where
	// nothing can be null, or where the type says it.
	Null, Elements NullKind
	// Identified is the object whose ID the result is; nil where the method's name or the type of the result says it.
	Identified *IdentifiedView
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

// IdentifiedView is the type of an object that a result is the ID of.
type IdentifiedView struct {
	// Object is the type, as the code names it, and Load the function that gives the object.
	Object, Load string
	// IsList tells that there are several.
	IsList bool
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
