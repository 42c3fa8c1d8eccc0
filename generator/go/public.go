package golang

import (
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/era"
	"github.com/dagger-codegen/dagger-codegen/generator/naming"
	"github.com/dagger-codegen/dagger-codegen/generator/public"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// Public returns how Go programs write the parts of a schema: with the names and types of dagger.gen.go.
func Public(request generator.Request) (*public.API, error) {
	b, err := newBinder(request.Schema, request.Options.SDKVersion, len(request.Schema.Types))
	if err != nil {
		return nil, err
	}
	b.nameAll(request.Schema.Types)
	api := &public.API{
		Package:  "dagger",
		Runtime:  b.era.Runtime,
		Types:    map[*introspection.Type]string{},
		Methods:  map[*introspection.Field]*public.Method{},
		Values:   map[*introspection.EnumValue]string{},
		Fields:   map[*introspection.Argument]*public.Param{},
		Adapters: map[*introspection.Type]map[*introspection.Type]string{},
	}
	api.Variable = func(name string) string {
		name = parameter(strings.ToLower(name[:1]) + name[1:])
		if inScope.Has(name) {
			name += "_"
		}
		return name
	}
	b.spell = func(t *introspection.Type) string { return "dagger." + b.exportedType(t) }
	api.Object = b.objectType
	for _, t := range request.Schema.Types {
		if b.names.types[t] == "" {
			continue
		}
		api.Types[t] = b.exportedType(t)
		switch t.Kind {
		case introspection.Object, introspection.Interface:
			b.referToMethods(api, t)
		case introspection.Enum:
			b.referToValues(api, t)
		case introspection.Input:
			b.referToFields(api, t)
		case introspection.Scalar, introspection.Union:
		}
	}
	return api, nil
}

// inScope are the names that calls use beside those of their variables.
var inScope = naming.NewWords("ctx", "client", "err", "dagger", "_")

// exportedType is the name of a type that other packages can see.
func (b *binder) exportedType(t *introspection.Type) string {
	if alias := b.names.enumAliases[t]; alias != "" {
		return alias
	}
	return b.names.types[t]
}

func (b *binder) referToMethods(api *public.API, t *introspection.Type) {
	for _, field := range b.methodFields(t) {
		view := b.signature(field, b.options(field))
		method := &public.Method{Name: view.Name, Result: view.Result, Awaits: view.Awaits}
		if t == b.schema.Query && b.has(era.RootIsQuery) && (clientMethods.Has(view.Name) || view.Name == "Query") {
			method.Name = "Query." + view.Name // the client's own hides it
		}
		for _, each := range view.Required {
			method.Params = append(method.Params, &public.Param{Argument: each.argument, Name: each.Name, Type: each.Type, Required: true,
				TakesID: !b.isObject(field, each.argument)})
		}
		if view.Options != nil {
			method.Options = "dagger." + view.Options.Name
			for i, arg := range b.optional(field) {
				each := view.Options.Fields[i]
				method.Params = append(method.Params, &public.Param{Argument: arg, Name: each.Name, Type: each.Type, TakesID: !b.isObject(field, arg)})
			}
		}
		api.Methods[field] = method
	}
	adapters := map[*introspection.Type]string{}
	for _, adapted := range b.adapters(t) {
		adapters[adapted] = "As" + b.names.types[adapted]
	}
	if len(adapters) > 0 {
		api.Adapters[t] = adapters
	}
}

func (b *binder) referToValues(api *public.API, t *introspection.Type) {
	first := map[string]string{}
	for _, value := range t.Values {
		name := b.names.exported[value]
		if name == "" {
			name = b.names.constants[value]
		}
		if name == "" {
			name = first[value.Value] // another name of a value that has a constant
		} else if first[value.Value] == "" {
			first[value.Value] = name
		}
		api.Values[value] = name
	}
}

func (b *binder) referToFields(api *public.API, t *introspection.Type) {
	scope := naming.NewScope(nil, nil)
	for _, field := range t.InputFields {
		if !b.isKnown(field.Type.Innermost().Named) {
			continue
		}
		object := field.Type.Innermost().Identifies
		api.Fields[field] = &public.Param{Argument: field, Name: scope.Claim(field.Coordinate, exportable(b.namer.exported(field.Name))).Name,
			Type: b.inputType(t, field), Required: field.Required, TakesID: object == nil || b.names.types[object] == "" || !b.hasID(object)}
	}
}
