// Package api has what callers can see of generated code, in one shape for all languages, and the comparison of two such
// lists: what stops compiling, what changes at run time, what is new.
//
// The lists come from the view models that the templates render, so that they can't drift from the files. What a
// difference means to callers is another table in each language ([Rules]); this package only finds the differences.
package api

import (
	"slices"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator"
)

// Kind is what a declaration is.
type Kind string

// The kinds of declarations. Methods, fields and values have an owner; the others stand for themselves.
const (
	// Scalar, Enum, Input, Object and Interface are the types of the schema.
	Scalar    Kind = "scalar"
	Enum      Kind = "enum"
	Input     Kind = "input"
	Object    Kind = "object"
	Interface Kind = "interface"
	// Options is a type that holds the optional arguments of a field, where a language has one.
	Options Kind = "options"
	// Alias is another name of a type.
	Alias Kind = "alias"
	// Other is a type that is none of the schema's.
	Other Kind = "type"

	// Method is a method of a type; Function is one of none.
	Method   Kind = "method"
	Function Kind = "function"
	// Field is a field of a struct or a dataclass.
	Field Kind = "field"
	// Value is a value of an enum.
	Value Kind = "value"
	// Constant and Variable belong to no type.
	Constant Kind = "constant"
	Variable Kind = "variable"
	// Implements says that the owner implements what is named.
	Implements Kind = "implements"
)

// IsType reports whether declarations of the kind have members.
func (k Kind) IsType() bool {
	switch k {
	case Scalar, Enum, Input, Object, Interface, Options, Alias, Other:
		return true
	case Method, Function, Field, Value, Constant, Variable, Implements:
	}
	return false
}

// Declaration is what a caller can name.
type Declaration struct {
	// Coordinate is the GraphQL schema coordinate of what it is made from: Type, Type.field, Type.field(arg:) or
	// Type.VALUE; "" for what a language has beside the schema.
	Coordinate string `json:"coordinate,omitempty"`
	// Environment is whose it is in the schema, "" for the core's.
	Environment string `json:"environment,omitempty"`
	Kind        Kind   `json:"kind"`
	// Owner is the type that it is a member of, as the language names it; OwnerKind is what that is. Both are "" for none.
	Owner     string `json:"owner,omitempty"`
	OwnerKind Kind   `json:"-"`
	// Promoted is another type that has the member too, and that callers reach it by: Go's Client embeds the root. "" for none.
	Promoted string `json:"-"`
	// Name is its name in the language.
	Name string `json:"name"`
	// Form is how a type is made, where callers may rely on that: what a scalar is based on, the bases of a class, what is
	// derived for a struct, what an alias stands for.
	Form string `json:"form,omitempty"`
	// Params are what a method or a function takes, in order, without the receiver.
	Params []Param `json:"parameters,omitempty"`
	// Generic are the type parameters of a function as the language writes them, "" for none.
	Generic string `json:"generic,omitempty"`
	// Result is the type of a result, of a field, of a constant; "" for none.
	Result string `json:"result,omitempty"`
	// Nullable tells that the engine may answer null. OrNone tells that Result says so.
	Nullable bool `json:"nullable,omitempty"`
	OrNone   bool `json:"-"`
	// Bare is Result without what says that it may be null, where OrNone; "" otherwise.
	Bare string `json:"-"`
	// Async tells that the engine is asked.
	Async bool `json:"async,omitempty"`
	// Required tells of a field that it must be given.
	Required bool `json:"required,omitempty"`
	// Default is a field's default as the language writes it, and Engine the one of the schema, in GraphQL's notation; ""
	// for none.
	Default string `json:"default,omitempty"`
	Engine  string `json:"engineDefault,omitempty"`
	// Value is what a constant, or a value of an enum, is.
	Value string `json:"value,omitempty"`
	// Attributes stand in front of it and change what callers may do: "must_use", "property".
	Attributes []string `json:"attributes,omitempty"`
	// Open tells that callers have to expect more members than there are: an enum that can't be matched exhaustively, a
	// struct that can't be written as a literal.
	Open bool `json:"open,omitempty"`
	// Incomparable is the field of a type by which its values can't be compared, nor be keys of maps, where other types of
	// its kind can; "" for none.
	Incomparable string `json:"incomparable,omitempty"`
	// Place counts the fields of a type where their order matters to callers.
	Place int `json:"-"`
	// Deprecated tells that it shouldn't be used any more, and Reason why, "" where the schema doesn't say.
	Deprecated bool   `json:"deprecated,omitempty"`
	Reason     string `json:"deprecationReason,omitempty"`
}

// Param is a parameter.
type Param struct {
	// Coordinate is the schema coordinate of the argument, "" where the language adds the parameter.
	Coordinate string `json:"coordinate,omitempty"`
	// Name is its name, Type its type as the language writes it.
	Name string `json:"name"`
	Type string `json:"type"`
	// Bare is Type without what says that null can be given, "" where it says no such thing.
	Bare string `json:"-"`
	// Optional tells that it can be left out, Named that it is given by its name alone.
	Optional bool `json:"optional,omitempty"`
	Named    bool `json:"named,omitempty"`
	// Default is its default as the language writes it, Engine the one of the schema in GraphQL's notation; "" for none.
	Default string `json:"default,omitempty"`
	Engine  string `json:"engineDefault,omitempty"`
	// Deprecated and Reason are as for declarations.
	Deprecated bool   `json:"deprecated,omitempty"`
	Reason     string `json:"deprecationReason,omitempty"`
}

// FullName is the name with its owner's in front.
func (d *Declaration) FullName() string {
	if d.Owner == "" {
		return d.Name
	}
	return d.Owner + "." + d.Name
}

// Listing is the API of one package or module.
type Listing struct {
	// Environment is the one whose stubs they are, "" for a whole SDK.
	Environment string
	// File is the path of the generated file that has them, relative to the target's folder.
	File string
	// Declarations in the order of their lines.
	Declarations []Declaration
}

// Language is how a language tells its API. The registry has one in each language's row.
type Language struct {
	// List makes the listing of what the language's backend makes for a request.
	List func(generator.Request) (*Listing, error)
	// Line writes a declaration on one line, as the language does.
	Line func(*Declaration) string
	// Name is how the language calls a declaration in prose: Container.From, Container::from.
	Name func(*Declaration) string
	// Canonical leaves out of a type, in a member of the owner, what is no difference to callers; nil where everything is.
	Canonical func(owner, text string) string
	// Wider reports whether a parameter of the second type takes all that one of the first takes; nil where none does.
	Wider func(before, after string) bool
	// PlacesCount tells that the fields of an input object can be given by their places.
	PlacesCount bool
	// Rules say what differences mean to callers.
	Rules Rules
}

// Lines are the declarations, one a line, sorted and each once.
func (l Language) Lines(listing *Listing) []string {
	lines := make([]string, 0, len(listing.Declarations))
	for i := range listing.Declarations {
		lines = append(lines, l.Line(&listing.Declarations[i]))
	}
	slices.Sort(lines)
	return slices.Compact(lines)
}

// Text is the listing as a file: a declaration a line.
func (l Language) Text(listing *Listing) string {
	lines := l.Lines(listing)
	if len(lines) == 0 {
		return ""
	}
	return strings.Join(lines, "\n") + "\n"
}
