// Package fleet makes large schemas to measure with: a core of its own, and any number of environments on top of
// that or of another core. The same call gives the same bytes.
//
// What it makes is introspection JSON as an engine of v1.0 sends it: one scalar ID, @expectedType on IDs, and a
// @sourceMap on whatever an environment contributes.
package fleet

import "encoding/json"

// answer is an engine's answer to the introspection query. What is only carried along stays raw.
type answer struct {
	Schema  schema `json:"__schema"`
	Version string `json:"__schemaVersion"`
}

type schema struct {
	QueryType  named           `json:"queryType"`
	Types      []typ           `json:"types"`
	Directives json.RawMessage `json:"directives"`
}

type named struct {
	Name string `json:"name"`
}

type typ struct {
	Kind          string      `json:"kind"`
	Name          string      `json:"name"`
	Description   string      `json:"description"`
	Fields        []field     `json:"fields,omitempty"`
	InputFields   []input     `json:"inputFields,omitempty"`
	EnumValues    []value     `json:"enumValues,omitempty"`
	Interfaces    []reference `json:"interfaces"`
	PossibleTypes []reference `json:"possibleTypes"`
	Directives    []directive `json:"directives"`
}

type field struct {
	Name              string      `json:"name"`
	Description       string      `json:"description"`
	Type              *reference  `json:"type"`
	Args              []input     `json:"args"`
	IsDeprecated      bool        `json:"isDeprecated"`
	DeprecationReason *string     `json:"deprecationReason"`
	Directives        []directive `json:"directives"`
}

type input struct {
	Name              string      `json:"name"`
	Description       string      `json:"description"`
	Type              *reference  `json:"type"`
	DefaultValue      *string     `json:"defaultValue"`
	IsDeprecated      bool        `json:"isDeprecated"`
	DeprecationReason *string     `json:"deprecationReason"`
	Directives        []directive `json:"directives"`
}

type value struct {
	Name              string      `json:"name"`
	Description       string      `json:"description"`
	IsDeprecated      bool        `json:"isDeprecated"`
	DeprecationReason *string     `json:"deprecationReason"`
	Directives        []directive `json:"directives"`
}

type reference struct {
	Kind   string     `json:"kind"`
	Name   string     `json:"name,omitempty"`
	OfType *reference `json:"ofType,omitempty"`
}

type directive struct {
	Name string         `json:"name"`
	Args []directiveArg `json:"args"`
}

type directiveArg struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

func (a *answer) typ(name string) *typ {
	for i := range a.Schema.Types {
		if a.Schema.Types[i].Name == name {
			return &a.Schema.Types[i]
		}
	}
	return nil
}

func object(name string) *reference { return &reference{Kind: "OBJECT", Name: name} }

func scalar(name string) *reference { return &reference{Kind: "SCALAR", Name: name} }

func enum(name string) *reference { return &reference{Kind: "ENUM", Name: name} }

func nonNull(of *reference) *reference { return &reference{Kind: "NON_NULL", OfType: of} }

func list(of *reference) *reference { return &reference{Kind: "LIST", OfType: of} }

func node() []reference { return []reference{{Kind: "INTERFACE", Name: "Node"}} }

func idField(of string) field {
	return field{Name: "id", Description: "A unique identifier for this " + of + ".", Type: nonNull(scalar("ID"))}
}

func expectedType(name string) directive {
	return directive{Name: "expectedType", Args: []directiveArg{{"name", quote(name)}}}
}

func quote(text string) string {
	quoted, _ := json.Marshal(text)
	return string(quoted)
}
