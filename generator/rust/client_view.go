package rust

// clientFile is what the template client is given: an idiomatic client, of one environment or of a whole API.
type clientFile struct {
	// Name is the environment's, "" for a whole API; Title what the documentation calls it, in backquotes.
	Name, Title string
	// Description is what its author says of it, as lines of the module's documentation.
	Description string
	// Module is the name of the module, as it is written in code.
	Module string
	// Trait is the trait that gives the client of a session the root, "" where there is no root.
	Trait string
	// Reference is the reference that the environment was served from, as a literal; "" where it isn't known.
	Reference string
	// Serving are the steps by which a session loads the environment; none where it can't. Kind are those that tell of what
	// kind a reference is; none where nothing depends on it.
	Serving, Kind []servingStep
	// Connect is how a program is connected with the root; nil where there is no root.
	Connect *connection
	// Root is the struct of the root, HasEntrypoints tells that the root is an environment's.
	Root string
	// Entrypoints are what a user calls.
	Entrypoints []entry
	// Extensions are the traits that give types of other files what the environment adds to them.
	Extensions []clientExtension
	// Scalars are the scalars of this file.
	Scalars []clientScalar
	// Inputs are the input objects.
	Inputs []clientInput
	// Foreign are input objects of dagger_sdk that are written here.
	Foreign []clientInput
	// Faces stand for interfaces of dagger_sdk where an object is to be given.
	Faces []clientFace
	// Makers make objects of dagger_sdk that have no ID.
	Makers []clientMaker
	// Objects are the objects, and what stands for interfaces.
	Objects []clientObject
	// Enums are the enums.
	Enums []clientEnum
	// Builders are those of calls in extensions.
	Builders []clientBuilder
	// IsAPI tells that it is a whole API: its root has a session.
	IsAPI bool
	// Modern tells that the crate has Loadable.
	Modern bool
}

// entry is one entrypoint, its texts as literals.
type entry struct {
	// Name is the path of functions, Kind the variant, Description what its author says of it, Source where it is defined.
	Name, Kind, Description, Source string
	// Needs tells that it must be given arguments.
	Needs bool
	// Path are the fields that carry it out, with dots between them.
	Path string
}

// servingStep is a field on the way to where an environment is served.
type servingStep struct {
	// Field is the field's name.
	Field string
	// Args are the arguments.
	Args []servingArg
	// LocalOnly tells that the step is for local references alone.
	LocalOnly bool
}

// servingArg is an argument of a step.
type servingArg struct {
	// Name is the argument's name; Pin is the literal of the pin, where that is what it is given.
	Name, Pin string
	// Reference, True and Named, which is the environment's name, tell what else it is given.
	Reference, True, Named bool
}

// connection is how a program is connected with the root of an environment.
type connection struct {
	// Direct tells that the root can be made without a session, so that its required arguments are parameters.
	Direct bool
	// Params are these.
	Params []parameter
	// Packs tells that all of them are so short that rustfmt puts as many on a line as there is room for.
	Packs bool
	// Method is the method that gives the root.
	Method string
}

// parameter is a parameter of a function.
type parameter struct {
	// Name is the parameter's name, Type its Rust type.
	Name, Type string
}

// clientExtension is a trait that adds the environment's functions to a type of another file.
type clientExtension struct {
	// Trait is the trait's name, For the type, Of the type's documentation link.
	Trait, For string
	// Methods are the functions.
	Methods []clientMethod
}

// clientMethod is a method.
type clientMethod struct {
	// GraphQL is the GraphQL name of the field, Parent that of the type that has it.
	GraphQL, Parent string
	// Docs is the comment, Deprecated the note as a literal, "" where it isn't deprecated.
	Docs, Deprecated string
	// Name is the method's name.
	Name string
	// Params are the required arguments.
	Params []parameter
	// Result is the result type.
	Result string
	// From is where the query begins.
	From string
	// Carrier tells that the query is first made of an object of dagger_sdk.
	Carrier bool
	// Field is the field that is selected, "" for none.
	Field string
	// Local is the name of the query.
	Local string
	// Args are the required arguments.
	Args []clientArgument
	// Read is the call that is awaited, nil where nothing is asked yet.
	Read *clientRead
	// Made is the function that makes the result of the query, "" where that is the query itself.
	Made string
	// Overhangs tells that the declaration is a column too long for a line.
	Overhangs bool
	// IsObject tells that the result is an object itself, which nothing has been asked of yet.
	IsObject bool
}

// clientRead is a call that sends a query when it is awaited.
type clientRead struct {
	// Query is the query.
	Query string
	// Reader is the type that reads the answer, Broken the same where it has lines of its own.
	Reader, Broken string
}

// clientArgument gives the query an argument.
type clientArgument struct {
	// Local is the query, GraphQL the argument's name on the wire, Value the expression that is given.
	Local, GraphQL, Value string
	// Func is the function that gives it, Write the one that writes a value, "" where Func knows.
	Func, Write string
}

// clientBuilder is a call whose optional arguments chain.
type clientBuilder struct {
	// Docs is the comment, Name the struct's name.
	Docs, Name string
	// Read is the call that is awaited, nil where nothing is asked yet.
	Read *clientRead
	// Answer is the type of what it gives.
	Answer string
	// Object is then what it leads to, Made the function that makes it.
	Object, Made string
	// HasID tells that it can be given by its ID.
	HasID bool
	// Setters are the optional arguments.
	Setters []clientSetter
}

// clientSetter gives an optional argument.
type clientSetter struct {
	// Docs is the comment, Deprecated the note, Name the method's name, Type that of the argument.
	Docs, Deprecated, Name, Type string
	// Param is the parameter's name.
	Param string
	// Arg gives the argument to the query.
	Arg clientArgument
}

// clientObject is an object, or what stands for an interface.
type clientObject struct {
	// Docs is the comment, Name the struct's name, GraphQL what a fragment names.
	Docs, Name, GraphQL string
	// HasID tells that it is loaded by its ID.
	HasID bool
	// Loader is the field that loads it in crates without node.
	Loader string
	// Modern tells that the crate has Loadable.
	Modern bool
	// Parts are the fields that can be read at once, for one without ID; "" for one that is loaded.
	Parts string
	// Methods are its fields.
	Methods []clientMethod
	// Builders are the calls of its methods that have optional arguments.
	Builders []clientBuilder
	// Is are the interfaces that it implements, Foreign those of dagger_sdk, Implementers the types of dagger_sdk that
	// implement it.
	Is, Foreign, Implementers []string
	// IsEnvironment tells that it is an environment's root, IsClient that it is a whole API's.
	IsEnvironment, IsClient bool
}

// clientScalar is a scalar.
type clientScalar struct {
	// Docs is the comment, Name the struct's name.
	Docs, Name string
}

// clientEnum is an enum.
type clientEnum struct {
	// Docs is the comment, Name the enum's name.
	Docs, Name string
	// Variants are its values.
	Variants []clientVariant
	// Unknown is the variant for all others.
	Unknown string
}

// clientVariant is a value of an enum.
type clientVariant struct {
	// Docs is the comment, Deprecated the note, Name the variant's name, Value the name on the wire.
	Docs, Deprecated, Name, Value string
	// Others are further names of the same value.
	Others []string
}

// clientInput is an input object.
type clientInput struct {
	// Docs is the comment, Name the struct's name or path, Writer the function that writes one of dagger_sdk.
	Docs, Name, Writer string
	// Fields are the fields.
	Fields []clientField
	// Required are those that must be given, Optional the others.
	Required, Optional []clientField
}

// clientFace stands for an interface of dagger_sdk where an object is to be given.
type clientFace struct {
	// Name is its name, For the interface's client.
	Name, For string
	// Objects are the types that implement the interface: those of dagger_sdk, and the file's own.
	Objects []string
}

// clientMaker makes an object of dagger_sdk that has no ID.
type clientMaker struct {
	// Name is the maker's name, For the object, Parts the fields that can be read at once.
	Name, For, Parts string
}

// clientField is a field of an input object.
type clientField struct {
	// Docs is the comment, GraphQL its name on the wire, Name the field's name, Type its type.
	Docs, GraphQL, Name, Type string
	// Setter is the method that gives it, Param the parameter, Given the parameter's type, Value what becomes of it.
	Setter, Param, Given, Value string
	// Func is the function that writes it, Write the one that writes a value.
	Func, Write string
	// Optional tells that it may be left out, IsText that it is a string.
	Optional, IsText bool
}

// runtimeView is what the template runtime is given.
type runtimeView struct {
	// Modern tells that the crate has Loadable, ErrorExtensions that it passes on what the engine says of a failed command.
	Modern, ErrorExtensions bool
	// LocalSource is the kind of references to the caller's disk.
	LocalSource string
	// Reached are types of dagger_sdk that values come as, for crates without Loadable.
	Reached []reached
	// Lists and IDLists are the depths beyond one of lists that are given, of values and of IDs.
	Lists, IDLists []depth
}

// depth is a depth of lists.
type depth struct {
	// Depth is the number of lists, Inner that of the lists within the outermost.
	Depth, Inner int
	// Within is what the names of functions for the lists within end in: "" for those of one list.
	Within string
	// Levels are the lists, the outermost first.
	Levels []level
}

// level is a list among others.
type level struct {
	// N is its number, Next that of the list within it, 0 for none.
	N, Next int
}

// reached is a type of dagger_sdk.
type reached struct {
	// Path is the type, Loader the field of Query that loads it.
	Path, Loader string
}

// crateView is what the templates of a crate's further files are given.
type crateView struct {
	// Name is the crate's name, Version that of dagger_sdk as Cargo.toml has it, Shared the module that the others share.
	Name, Version, Shared string
	// Modules are the modules, without that which they share.
	Modules []crateModule
}

// crateModule is a module of a crate.
type crateModule struct {
	// Name is the module's name as it is written, File without escape, Title what it is the client of.
	Name, File, Title string
	// Connects tells that the module has a function connect_with.
	Connects bool
}
