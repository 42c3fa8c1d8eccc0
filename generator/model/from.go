package model

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/era"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/docs"
)

// Encode returns the request as the JSON that a backend reads. The same request gives the same bytes.
func Encode(request generator.Request) ([]byte, error) {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(From(request)); err != nil {
		return nil, fmt.Errorf("encode the model: %w", err)
	}
	return out.Bytes(), nil
}

// Decode reads a request. It is for backends written in Go; the error is about JSON that isn't a request, or one
// of another version of the contract.
func Decode(text []byte) (*Request, error) {
	var request Request
	if err := json.Unmarshal(text, &request); err != nil {
		return nil, fmt.Errorf("standard input is not a dagger-codegen request: %w", err)
	}
	if request.ContractVersion != Version {
		return nil, fmt.Errorf("the request is of version %d of the contract, this backend knows %d", request.ContractVersion, Version)
	}
	return &request, nil
}

// From returns the request as the contract has it.
func From(request generator.Request) *Request {
	f := from{schema: request.Schema}
	result := &Request{
		ContractVersion: Version,
		Options:         Options{Package: request.Options.Package, SDKVersion: request.Options.SDKVersion},
		EngineVersion:   request.Schema.Version,
		Release:         Release(request.Schema.Dialect.Release),
		Eras:            eras(request),
		Query:           request.Schema.Query.Name,
		Types:           []Type{},
		Environments:    []Environment{},
	}
	if request.Environment != nil {
		result.Options.Environment = &request.Environment.Name
	}
	for _, t := range request.Schema.Types {
		if !t.IsID() {
			result.Types = append(result.Types, f.typ(t))
		}
	}
	for _, environment := range request.Schema.Environments {
		result.Environments = append(result.Environments, f.environment(environment))
	}
	return result
}

type from struct{ schema *introspection.Schema }

func (f from) typ(t *introspection.Type) Type {
	result := Type{
		Name: t.Name, Kind: t.Kind.String(), Scalar: t.Scalar.String(), Description: docs.Normalize(t.Description), Owner: owner(t.Owner),
		Interfaces: typeNames(t.Interfaces), PossibleTypes: typeNames(t.PossibleTypes), Reload: reload(t),
		Experimental: experimental(t.Experimental), Directives: directives(t.Directives), Source: source(t.Source),
	}
	if t.ID != nil {
		result.ID = t.ID.Name
	}
	for _, field := range t.Fields {
		result.Fields = append(result.Fields, f.field(field))
	}
	for _, field := range t.InputFields {
		result.InputFields = append(result.InputFields, argument(field))
	}
	for _, value := range t.Values {
		result.Values = append(result.Values, enumValue(value))
	}
	return result
}

func reload(t *introspection.Type) *Reload {
	by := t.Reload
	if by.Kind == introspection.NotReloadable {
		return nil
	}
	return &Reload{Kind: by.Kind.String(), Field: by.Field.Name, Argument: by.Argument.Name, Wire: by.Argument.Type.String(),
		Fragment: by.Kind == introspection.ByNode}
}

func (f from) field(field *introspection.Field) Field {
	result := Field{
		Name: field.Name, Coordinate: field.Coordinate(), Description: docs.Normalize(field.Description),
		Owner: owner(field.Owner), Args: []Argument{}, Type: wired(field.Type), Shape: field.Shape.String(),
		Unsupported: field.Unsupported, Entrypoint: string(field.Entrypoint), Deprecated: deprecated(field.Deprecation),
		Experimental: experimental(field.Experimental), Directives: directives(field.Directives), Source: source(field.Source),
	}
	if field.Loads != nil {
		result.Loads = field.Loads.Name
	}
	for _, arg := range field.Args {
		result.Args = append(result.Args, argument(arg))
	}
	return result
}

func argument(arg *introspection.Argument) Argument {
	result := Argument{
		Name: arg.Name, Coordinate: arg.Coordinate, Description: docs.Normalize(arg.Description), Owner: owner(arg.Owner),
		Type: wired(arg.Type), Required: arg.Required, TakesID: arg.TakesID, Deprecated: deprecated(arg.Deprecation),
		Experimental: experimental(arg.Experimental), Directives: directives(arg.Directives), Source: source(arg.Source),
	}
	if arg.Default != nil {
		literal := value(arg.Default)
		result.Default = &literal
	}
	return result
}

func enumValue(v *introspection.EnumValue) EnumValue {
	return EnumValue{
		Name: v.Name, Description: docs.Normalize(v.Description), Value: v.Value, Owner: owner(v.Owner),
		Deprecated: deprecated(v.Deprecation), Experimental: experimental(v.Experimental),
		Directives: directives(v.Directives), Source: source(v.Source),
	}
}

func wired(r *introspection.Ref) Ref {
	result := ref(r)
	result.Wire = r.String()
	return result
}

func ref(r *introspection.Ref) Ref {
	if r.Elem != nil {
		elem := ref(r.Elem)
		return Ref{Kind: "LIST", Of: &elem, NonNull: r.NonNull}
	}
	result := Ref{Kind: r.Named.Kind.String(), Name: r.Named.Name, NonNull: r.NonNull}
	if r.Named.IsID() {
		result.Name = "ID"
	}
	if r.Identifies != nil {
		result.Identifies = r.Identifies.Name
	}
	return result
}

func (f from) environment(e *introspection.Environment) Environment {
	result := Environment{
		Name: e.Name, Ref: e.Ref, Pin: e.Pin, Refused: e.Refused, Needs: environmentNames(e.Needs), Serving: serving(e.Serving),
		Constructor: coordinate(e.Constructor), With: coordinate(e.With),
		Promoted: coordinates(e.Promoted), Types: []string{}, Extensions: coordinates(e.Extensions),
		Entrypoints: []Entrypoint{},
	}
	for _, t := range e.Types {
		if !t.IsID() {
			result.Types = append(result.Types, t.Name)
		}
	}
	if e.Root == nil {
		return result
	}
	result.Root = &e.Root.Name
	for _, each := range e.Entrypoints {
		result.Entrypoints = append(result.Entrypoints, Entrypoint{
			Name: each.Name, Kind: string(each.Kind), Description: docs.Normalize(each.Description), Coordinate: each.Function().Coordinate(),
			Path: coordinates(each.Path), Evaluate: coordinates(each.Evaluate), NeedsArguments: each.NeedsArguments, Source: source(each.Source),
		})
	}
	return result
}

// eras are what the built-in backends decide of the target.
func eras(request generator.Request) []Era {
	all := []Era{}
	for _, language := range era.Languages() {
		chosen, err := era.Choose(language, request.Schema, request.Options.SDKVersion)
		result := Era{Language: language, Runtime: chosen.Runtime, Features: chosen.Features()}
		if err != nil {
			result.Refused = err.Error()
		}
		all = append(all, result)
	}
	return all
}

func environmentNames(environments []*introspection.Environment) []string {
	names := []string{}
	for _, each := range environments {
		names = append(names, each.Name)
	}
	return names
}

func serving(s *introspection.Serving) *Serving {
	if s == nil {
		return nil
	}
	return &Serving{Steps: servingSteps(s.Steps), Kind: servingSteps(s.Kind), Present: coordinate(s.Present)}
}

func servingSteps(steps []introspection.ServingStep) []ServingStep {
	all := []ServingStep{}
	for _, step := range steps {
		each := ServingStep{Coordinate: step.Type + "." + step.Field, Args: []ServingArg{}, LocalOnly: step.LocalOnly}
		for _, arg := range step.Args {
			each.Args = append(each.Args, ServingArg{Name: arg.Name, Value: arg.Value.String()})
		}
		all = append(all, each)
	}
	return all
}

func coordinate(field *introspection.Field) *string {
	if field == nil {
		return nil
	}
	text := field.Coordinate()
	return &text
}

func coordinates(fields []*introspection.Field) []string {
	all := []string{}
	for _, field := range fields {
		all = append(all, field.Coordinate())
	}
	return all
}

func typeNames(types []*introspection.Type) []string {
	var names []string
	for _, t := range types {
		names = append(names, t.Name)
	}
	return names
}

func owner(e *introspection.Environment) *string {
	if e == nil {
		return nil
	}
	return &e.Name
}

func deprecated(d *introspection.Deprecation) *Notice {
	if d == nil {
		return nil
	}
	return &Notice{Reason: docs.Normalize(d.Reason)}
}

func experimental(e *introspection.Experimental) *Notice {
	if e == nil {
		return nil
	}
	return &Notice{Reason: docs.Normalize(e.Reason)}
}

func source(s *introspection.SourceMap) *Source {
	if s == nil {
		return nil
	}
	return &Source{Filename: s.Filename, Line: s.Line, Column: s.Column, URL: s.URL}
}

func directives(applied []introspection.Directive) []Directive {
	var all []Directive
	for _, each := range applied {
		if each.IsInterpreted() {
			continue
		}
		directive := Directive{Name: each.Name, Args: []DirectiveArg{}}
		for _, arg := range each.Args {
			directive.Args = append(directive.Args, DirectiveArg{Name: arg.Name, Value: value(arg.Value)})
		}
		all = append(all, directive)
	}
	return all
}

func value(v *introspection.Value) Value { return Value{GraphQL: v.String(), JSON: appendJSON(nil, v)} }

// appendJSON keeps numbers as they are written: an Int of the engine may have more digits than a float64.
func appendJSON(to []byte, v *introspection.Value) []byte {
	switch v.Kind {
	case introspection.NullValue:
		return append(to, "null"...)
	case introspection.ListValue:
		to = append(to, '[')
		for i, item := range v.List {
			if i > 0 {
				to = append(to, ',')
			}
			to = appendJSON(to, item)
		}
		return append(to, ']')
	case introspection.ObjectValue:
		to = append(to, '{')
		for i, field := range v.Fields {
			if i > 0 {
				to = append(to, ',')
			}
			to = append(strconv.AppendQuote(to, field.Name), ':')
			to = appendJSON(to, field.Value)
		}
		return append(to, '}')
	case introspection.StringValue, introspection.EnumLiteral:
		return append(to, quoted(v.Text)...)
	}
	if !json.Valid([]byte(v.Text)) {
		return append(to, quoted(v.Text)...)
	}
	return append(to, v.Text...)
}

func quoted(text string) []byte {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	_ = encoder.Encode(text) // a string always encodes
	return bytes.TrimSuffix(out.Bytes(), []byte("\n"))
}
