package introspection

// Schema is the bound model that generators work with. References are pointers, order is fixed, nothing in it
// depends on the dialect of the engine that it came from. A Schema is never changed after [Bind] has made it.
type Schema struct {
	// Version is what the engine calls __schemaVersion, "" where it says nothing.
	Version string
	Dialect Dialect
	// Query is the root type.
	Query *Type
	// Types are all named types but GraphQL's and the engine's own (names that begin with _) and the built-in
	// scalars String, Int, Float and Boolean; sorted by name, bytewise. The scalar ID is among them where the
	// schema uses it.
	Types []*Type
	// Environments are the environments that contribute to this schema, sorted by name.
	Environments []*Environment
	// Node is the field of Query that loads every object and interface by its ID; nil where there is none.
	Node *Field
	// Warnings tell what the schema lost or leaves open, in order of position.
	Warnings []Problem

	byName map[string]*Type
}

// Type returns the named type, built-in scalars included, or nil.
func (s *Schema) Type(name string) *Type { return s.byName[name] }

// AnyID returns the scalar ID, which holds the ID of any object.
func (s *Schema) AnyID() *Type { return s.byName[anyID] }

// IDAlias returns the scalar of a type's IDs (ContainerID) that a newer engine goes on listing while the type's ID is an ID
// like any other; nil where there is none.
func (s *Schema) IDAlias(t *Type) *Type {
	alias := s.byName[t.Name+anyID]
	if t.ID == nil || alias == nil || alias.Identifies != t || t.ID.Type.Named == alias {
		return nil
	}
	return alias
}

// Kind is the kind of a named type.
type Kind int

// The kinds of GraphQL's type system.
const (
	Scalar Kind = iota
	Object
	Interface
	Union
	Enum
	Input
)

// String returns the kind as introspection spells it, INPUT_OBJECT for Input.
func (k Kind) String() string {
	return [...]string{"SCALAR", "OBJECT", "INTERFACE", "UNION", "ENUM", "INPUT_OBJECT"}[k]
}

// Type is a named type.
type Type struct {
	Kind        Kind
	Name        string
	Description string
	// Owner is the environment that contributes the type; nil for core.
	Owner *Environment
	// Fields of an object or interface, sorted by name, bytewise.
	Fields []*Field
	// InputFields of an input object, sorted by name, bytewise.
	InputFields []*Argument
	// Values of an enum: in the engine's order for core; sorted by name for an environment's, since engines
	// serve these in another order in each session.
	Values []*EnumValue
	// Interfaces that an object or interface implements, sorted by name.
	Interfaces []*Type
	// PossibleTypes of an interface or union, sorted by name.
	PossibleTypes []*Type
	Experimental  *Experimental
	Directives    []Directive
	Source        *SourceMap
	Position      Position

	// ID is the field by which an object or interface tells its ID, nil if it has none.
	ID *Field
	// Reload is how an object or interface is loaded again by its ID.
	Reload Reload
	// Identifies is, for an ID scalar of its own (ContainerID), the type whose IDs it holds.
	Identifies *Type
	// Scalar is what the values of a scalar are; NotScalar for all other types.
	Scalar ScalarKind
	// Builtin marks GraphQL's scalars: String, Int, Float, Boolean, ID.
	Builtin bool

	// loader is the way to load the type without a fragment.
	loader Reload
}

// IsLeaf reports whether values of the type have no fields to select: scalars and enums.
func (t *Type) IsLeaf() bool { return t.Kind == Scalar || t.Kind == Enum }

// IsSelectable reports whether the type is an object or interface.
func (t *Type) IsSelectable() bool { return t.Kind == Object || t.Kind == Interface }

// IsID reports whether the type is the scalar ID or the ID scalar of one type.
func (t *Type) IsID() bool { return t.Scalar == IDScalar }

// Field returns the field of that name, or nil.
func (t *Type) Field(name string) *Field {
	for _, field := range t.Fields {
		if field.Name == name {
			return field
		}
	}
	return nil
}

// InputField returns the field of an input object of that name, or nil.
func (t *Type) InputField(name string) *Argument {
	for _, field := range t.InputFields {
		if field.Name == name {
			return field
		}
	}
	return nil
}

// Shape is the way in which a field is called: what it takes to get from the field to a value.
type Shape int

const (
	// Leaf is awaited: scalars, enums and lists of them, IDs included.
	Leaf Shape = iota
	// Void is awaited and returns nothing.
	Void
	// Lazy is an object or interface that is not requested yet.
	Lazy
	// Nullable is an awaited object or interface that may be null.
	Nullable
	// List is an awaited list of objects or interfaces, nested lists included.
	List
	// Sync is an awaited ID of the field's own parent: the parent is loaded again by it.
	Sync
	// Unsupported is a union, or an object that can't be selected: see [Field.Unsupported].
	Unsupported
)

// String returns the shape in lower case, as the model's JSON has it.
func (s Shape) String() string {
	return [...]string{"leaf", "void", "lazy", "nullable", "list", "sync", "unsupported"}[s]
}

// Field is a field of an object or interface.
type Field struct {
	Name        string
	Description string
	Parent      *Type
	// Owner is the environment that contributes the field; nil for core.
	Owner *Environment
	// Args in declared order.
	Args  []*Argument
	Type  *Ref
	Shape Shape
	// Unsupported says why, when Shape is Unsupported.
	Unsupported string
	// Loads is the type that the field loads by its ID (loadContainerFromID); nil for all other fields.
	Loads *Type
	// Entrypoint is the kind of entrypoint that an environment's function is; [NotEntrypoint] for the rest.
	Entrypoint   EntrypointKind
	Deprecation  *Deprecation
	Experimental *Experimental
	Directives   []Directive
	Source       *SourceMap
	Position     Position
}

// Coordinate returns the GraphQL schema coordinate of the field: Type.field.
func (f *Field) Coordinate() string { return f.Parent.Name + "." + f.Name }

// IsID reports whether the field is called as that by which an object tells its ID, whether it tells one ([Type.ID]) or not.
func (f *Field) IsID() bool { return f.Name == idField }

// Identified returns the type of the object that the field gives by its ID, and which that ID stands for: the parent's for
// [Sync]; nil for the ID of the object that has the field, for lists of IDs, and for all else.
func (f *Field) Identified() *Type {
	if f.IsID() || f.Type.IsList() || !f.Type.Named.IsID() {
		return nil
	}
	return f.Type.Identifies
}

// Required returns the arguments that a caller must give, in declared order.
func (f *Field) Required() []*Argument { return f.selectArgs(true) }

// Optional returns the arguments that a caller may leave out, in declared order.
func (f *Field) Optional() []*Argument { return f.selectArgs(false) }

func (f *Field) selectArgs(required bool) []*Argument {
	var args []*Argument
	for _, arg := range f.Args {
		if arg.Required == required {
			args = append(args, arg)
		}
	}
	return args
}

// Argument is an argument of a field or an input field.
type Argument struct {
	Name        string
	Description string
	// Coordinate is Type.field(name:) or, for an input field, Type.name.
	Coordinate string
	// Owner is the environment that contributes the argument; nil for core.
	Owner *Environment
	Type  *Ref
	// Default is the default value; nil where there is none or it isn't valid for the type.
	Default *Value
	// Required is GraphQL's rule: not nullable and without default, whether that default can be rendered or not. All
	// other arguments can be left out.
	Required bool
	// TakesID tells that callers give an ID as it is and not the object: the argument id of a field that gives the object
	// itself, and the field id of an input object where nothing says whose it is.
	TakesID      bool
	Deprecation  *Deprecation
	Experimental *Experimental
	Directives   []Directive
	Source       *SourceMap
	Position     Position
}

// EnumValue is one value of an enum.
type EnumValue struct {
	Name        string
	Description string
	// Value is the string of @enumValue(value:), or the name. Values of one enum that share it are aliases.
	Value        string
	Owner        *Environment
	Deprecation  *Deprecation
	Experimental *Experimental
	Directives   []Directive
	Source       *SourceMap
	Position     Position
}

// Ref is the use of a type by a field, an argument or an input field.
type Ref struct {
	// Named is the named type; nil for a list.
	Named *Type
	// Elem is the type of a list's elements; nil for a named type.
	Elem    *Ref
	NonNull bool
	// Identifies is the object or interface whose ID this is, in whatever dialect the schema says so; nil for
	// an ID of no known type and for all that isn't an ID.
	Identifies *Type
}

// IsList reports whether the outermost type is a list.
func (r *Ref) IsList() bool { return r.Elem != nil }

// Innermost returns the named reference inside all lists, r itself where there is none.
func (r *Ref) Innermost() *Ref {
	for r.Elem != nil {
		r = r.Elem
	}
	return r
}

// Depth returns the number of lists around the named type.
func (r *Ref) Depth() int {
	depth := 0
	for ; r.Elem != nil; r = r.Elem {
		depth++
	}
	return depth
}

// String returns the reference in GraphQL's notation: [String!]!.
func (r *Ref) String() string {
	text := ""
	if r.Elem != nil {
		text = "[" + r.Elem.String() + "]"
	} else {
		text = r.Named.Name
	}
	if r.NonNull {
		text += "!"
	}
	return text
}

// Deprecation marks what should no longer be used.
type Deprecation struct {
	// Reason as the schema gives it; "" where it gives none.
	Reason string
}

// Experimental marks what may change or go (@experimental).
type Experimental struct {
	// Reason as the schema gives it; "" where it gives none.
	Reason string
}

// Directive is a directive applied to a part of the schema, in the order received.
type Directive struct {
	Name string
	Args []DirectiveArg
}

// DirectiveArg is an argument of an applied directive.
type DirectiveArg struct {
	Name  string
	Value *Value
}

// Arg returns the value of the named argument, or nil.
func (d Directive) Arg(name string) *Value {
	for _, arg := range d.Args {
		if arg.Name == name {
			return arg.Value
		}
	}
	return nil
}

// SourceMap is where an environment's source defines something (@sourceMap). Line and Column count from 1, 0 is unknown.
type SourceMap struct {
	Module   string
	Filename string
	Line     int
	Column   int
	URL      string
}
