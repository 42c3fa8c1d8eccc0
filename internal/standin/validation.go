package standin

import (
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/vektah/gqlparser/v2/ast"
)

// validationSchema returns the schema that queries are validated against. It is built of the bound schema, not
// parsed: engines serve what SDL can't say, such as directives that are applied and not declared.
func validationSchema(v *view) *ast.Schema {
	schema := &ast.Schema{
		Types:         map[string]*ast.Definition{},
		Directives:    map[string]*ast.DirectiveDefinition{},
		PossibleTypes: map[string][]*ast.Definition{},
		Implements:    map[string][]*ast.Definition{},
	}
	for _, name := range []string{"String", "Int", "Float", "Boolean", "ID"} {
		schema.Types[name] = &ast.Definition{Kind: ast.Scalar, Name: name, BuiltIn: true}
	}
	var types []*introspection.Type
	for _, definition := range v.document.Types {
		if t := v.bound.Type(definition.Name); t != nil && !isMeta(t.Name) {
			types = append(types, t)
			schema.Types[t.Name] = validationType(t)
		}
	}
	for _, definition := range v.meta.definitions {
		schema.Types[definition.Name] = definition
		if definition.Kind == ast.Object {
			schema.AddPossibleType(definition.Name, definition)
		}
	}
	for _, t := range types {
		relate(schema, t)
	}
	for _, directive := range v.document.Directives {
		schema.Directives[directive.Name] = validationDirective(directive)
	}
	schema.Query = schema.Types[v.bound.Query.Name]
	schema.Query.Fields = append(schema.Query.Fields, v.meta.queryFields...)
	return schema
}

func relate(schema *ast.Schema, t *introspection.Type) {
	definition := schema.Types[t.Name]
	switch t.Kind {
	case introspection.Object:
		schema.AddPossibleType(t.Name, definition)
	case introspection.Interface, introspection.Union:
		for _, possible := range t.PossibleTypes {
			schema.AddPossibleType(t.Name, schema.Types[possible.Name])
		}
		if len(t.PossibleTypes) == 0 {
			// Somebody may still hold one: see [view.concrete].
			schema.AddPossibleType(t.Name, definition)
		}
	case introspection.Scalar, introspection.Enum, introspection.Input:
	}
	for _, implemented := range t.Interfaces {
		schema.AddImplements(t.Name, schema.Types[implemented.Name])
	}
}

var definitionKinds = map[introspection.Kind]ast.DefinitionKind{
	introspection.Scalar: ast.Scalar, introspection.Object: ast.Object, introspection.Interface: ast.Interface,
	introspection.Union: ast.Union, introspection.Enum: ast.Enum, introspection.Input: ast.InputObject,
}

func validationType(t *introspection.Type) *ast.Definition {
	definition := &ast.Definition{Kind: definitionKinds[t.Kind], Name: t.Name, BuiltIn: t.Builtin}
	for _, field := range t.Fields {
		definition.Fields = append(definition.Fields, &ast.FieldDefinition{Name: field.Name, Type: validationRef(field.Type),
			Arguments: validationArguments(field.Args)})
	}
	for _, field := range t.InputFields {
		definition.Fields = append(definition.Fields, &ast.FieldDefinition{Name: field.Name, Type: validationRef(field.Type),
			DefaultValue: validationValue(field.Default)})
		omitted(field, definition.Fields[len(definition.Fields)-1].Type)
	}
	for _, value := range t.Values {
		definition.EnumValues = append(definition.EnumValues, &ast.EnumValueDefinition{Name: value.Name})
	}
	for _, implemented := range t.Interfaces {
		definition.Interfaces = append(definition.Interfaces, implemented.Name)
	}
	if t.Kind == introspection.Union {
		for _, possible := range t.PossibleTypes {
			definition.Types = append(definition.Types, possible.Name)
		}
	}
	return definition
}

func validationArguments(args []*introspection.Argument) (list ast.ArgumentDefinitionList) {
	for _, arg := range args {
		list = append(list, &ast.ArgumentDefinition{Name: arg.Name, Type: validationRef(arg.Type), DefaultValue: validationValue(arg.Default)})
		omitted(arg, list[len(list)-1].Type)
	}
	return list
}

// omitted lets an argument be left out that isn't required although its default is no value of the type.
func omitted(arg *introspection.Argument, of *ast.Type) {
	if !arg.Required && arg.Default == nil {
		of.NonNull = false
	}
}

func validationRef(ref *introspection.Ref) *ast.Type {
	if ref.Elem != nil {
		return &ast.Type{Elem: validationRef(ref.Elem), NonNull: ref.NonNull}
	}
	return &ast.Type{NamedType: ref.Named.Name, NonNull: ref.NonNull}
}

var valueKinds = map[introspection.ValueKind]ast.ValueKind{
	introspection.NullValue: ast.NullValue, introspection.IntValue: ast.IntValue, introspection.FloatValue: ast.FloatValue,
	introspection.StringValue: ast.StringValue, introspection.BooleanValue: ast.BooleanValue, introspection.EnumLiteral: ast.EnumValue,
	introspection.ListValue: ast.ListValue, introspection.ObjectValue: ast.ObjectValue,
}

func validationValue(value *introspection.Value) *ast.Value {
	if value == nil {
		return nil
	}
	converted := &ast.Value{Kind: valueKinds[value.Kind], Raw: value.Text}
	for _, item := range value.List {
		converted.Children = append(converted.Children, &ast.ChildValue{Value: validationValue(item)})
	}
	for _, field := range value.Fields {
		converted.Children = append(converted.Children, &ast.ChildValue{Name: field.Name, Value: validationValue(field.Value)})
	}
	return converted
}

func validationDirective(directive introspection.DirectiveDefinition) *ast.DirectiveDefinition {
	definition := &ast.DirectiveDefinition{Name: directive.Name, IsRepeatable: directive.Repeatable, Position: &ast.Position{Src: &ast.Source{}}}
	for _, location := range directive.Locations {
		definition.Locations = append(definition.Locations, ast.DirectiveLocation(location))
	}
	for _, arg := range directive.Args {
		definition.Arguments = append(definition.Arguments, &ast.ArgumentDefinition{Name: arg.Name, Type: receivedRef(arg.Type)})
	}
	return definition
}

// receivedRef converts a type that isn't bound.
func receivedRef(ref *introspection.TypeReference) *ast.Type {
	switch {
	case ref == nil:
		return ast.NamedType("String", nil)
	case ref.Kind == "NON_NULL":
		inner := receivedRef(ref.Of)
		inner.NonNull = true
		return inner
	case ref.Kind == "LIST":
		return ast.ListType(receivedRef(ref.Of), nil)
	}
	return ast.NamedType(ref.Name, nil)
}
