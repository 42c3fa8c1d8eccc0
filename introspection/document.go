package introspection

import (
	"fmt"
	"strings"
	"unsafe"
)

// Document is a schema as received: unresolved, in the order received, with the dialect of its engine, and with a
// position for everything.
type Document struct {
	Source *Source
	// Version is __schemaVersion, "" where the source has none.
	Version string
	// QueryType, MutationType and SubscriptionType are the names of the root types, "" where there is none.
	QueryType, MutationType, SubscriptionType string
	// QueryOffset and MutationOffset are where the source names them, 0 where it doesn't.
	QueryOffset, MutationOffset int
	Description                 string
	Types                       []TypeDefinition
	Directives                  []DirectiveDefinition
	// Served are the references that environments of the schema were served from, where the source says so.
	Served []Served
	// AppliedDirectives tells that the source shows which directives are applied.
	AppliedDirectives bool
}

// Position returns the place of an offset in the document's source.
func (d *Document) Position(offset int) Position { return Position{Source: d.Source, Offset: offset} }

// TypeDefinition is a named type as received. Kind is spelled as introspection does: OBJECT, INPUT_OBJECT, ...
type TypeDefinition struct {
	Kind, Name, Description string
	Fields                  []FieldDefinition
	InputFields             []InputDefinition
	Interfaces              []NamedReference
	PossibleTypes           []NamedReference
	EnumValues              []EnumValueDefinition
	Directives              []AppliedDirective
	Offset                  int
}

// FieldDefinition is a field as received.
type FieldDefinition struct {
	Name, Description string
	Args              []InputDefinition
	Type              *TypeReference
	Deprecated        bool
	Reason            string
	Directives        []AppliedDirective
	Offset            int
}

// InputDefinition is an argument or input field as received. Default is the literal's text, nil where there is none.
type InputDefinition struct {
	Name, Description string
	Type              *TypeReference
	Default           *string
	DefaultOffset     int
	Deprecated        bool
	Reason            string
	Directives        []AppliedDirective
	Offset            int
}

// EnumValueDefinition is an enum value as received.
type EnumValueDefinition struct {
	Name, Description string
	Deprecated        bool
	Reason            string
	Directives        []AppliedDirective
	Offset            int
}

// TypeReference is the use of a type as received: a name, or a wrapper (Kind LIST or NON_NULL) of another.
type TypeReference struct {
	Kind, Name string
	Of         *TypeReference
	Offset     int
}

// NamedReference is a name in a list of interfaces or possible types.
type NamedReference struct {
	Name   string
	Offset int
}

// AppliedDirective is a directive applied to a part of the schema; its arguments are the texts of literals.
type AppliedDirective struct {
	Name   string
	Args   []AppliedArgument
	Offset int
}

// AppliedArgument is an argument of an applied directive.
type AppliedArgument struct {
	Name, Value string
	Offset      int
}

// DirectiveDefinition is a directive that the schema declares.
type DirectiveDefinition struct {
	Name, Description string
	Args              []InputDefinition
	Locations         []string
	Repeatable        bool
	Offset            int
}

// schemaForms is what to do about what is none.
const schemaForms = "a schema is introspection JSON or SDL"

// Decode reads a schema: introspection JSON (the engine's answer whole, its data, or the bare schema) or SDL. What
// it is is found from its content; name is what positions and errors call it. The error is [Problems].
//
// The document, and what is bound from it, keeps the text: names and descriptions are parts of it. So it must not change
// afterwards. A copy would be the largest value of a run.
func Decode(name string, text []byte) (*Document, error) {
	source := &Source{Name: name}
	plain, err := plainText(text)
	if err != nil {
		return nil, Problems{{Position: Position{Source: source}, Message: err.Error(), Advice: schemaForms}}
	}
	source.Text = unsafe.String(unsafe.SliceData(plain), len(plain))
	trimmed := strings.TrimLeft(source.Text, " \t\r\n")
	switch {
	case len(trimmed) == 0:
		return nil, Problems{{Position: Position{Source: source}, Message: "the schema is empty",
			Advice: schemaForms}}
	case trimmed[0] == '{' || trimmed[0] == '[':
		source.JSON = true
		return decodeJSON(source)
	}
	return decodeSDL(source)
}

// Load decodes a schema and binds it.
func Load(name string, text []byte, options BindOptions) (*Schema, error) {
	document, err := Decode(name, text)
	if err != nil {
		return nil, err
	}
	return Bind(document, options)
}

func (d *Document) problem(offset int, coordinate, format string, args ...any) Problem {
	return Problem{Position: d.Position(offset), Coordinate: coordinate, Message: fmt.Sprintf(format, args...)}
}
