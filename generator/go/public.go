package golang

import (
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/era"
	"github.com/dagger-codegen/dagger-codegen/generator/naming"
	"github.com/dagger-codegen/dagger-codegen/generator/public"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// Public returns how Go programs write the parts of a schema: with the names and types of dagger.gen.go, or of an environment's
// stubs.
func Public(request generator.Request) (*public.API, error) {
	if request.Environment != nil {
		return publicStubs(request)
	}
	b, err := newBinder(request.Schema, request.Options.SDKVersion, len(request.Schema.Types))
	if err != nil {
		return nil, err
	}
	b.nameAll(request.Schema.Types)
	api := public.New("dagger", b.era.Runtime)
	api.Variable = func(name string) string {
		name = parameter(strings.ToLower(name[:1]) + name[1:])
		if inScope.Has(name) {
			name += "_"
		}
		return name
	}
	b.spell = func(t *introspection.Type) string { return "dagger." + b.exportedType(t) }
	api.Object = b.objectType
	b.refer(api, request.Schema.Types)
	return api, nil
}

// refer tells of types.
func (b *binder) refer(api *public.API, types []*introspection.Type) {
	for _, t := range types {
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
}

// publicStubs returns how programs write what an environment contributes.
func publicStubs(request generator.Request) (*public.API, error) {
	s, err := newStubs(request)
	if err != nil {
		return nil, err
	}
	api := public.New(stubPackage(s.environment), s.era.Runtime)
	inside := s.spell
	s.spell = func(t *introspection.Type) string {
		switch {
		case t.Owner == s.environment:
			return api.Package + "." + s.exportedType(t)
		case t.Owner == nil && t.Scalar == introspection.IDScalar && t.Builtin && !s.sdkHasID():
			return api.Package + "." + s.idName
		}
		return inside(t)
	}
	api.Object = s.objectType
	s.refer(api, s.environment.Types)
	for _, field := range s.environment.Extensions {
		if s.names.methods[field] == "" {
			continue
		}
		method := s.publicMethod(field, api.Package)
		method.Function, method.TakesSession = api.Package+"."+method.Name, true
		switch {
		case s.inner[field] != "":
			method.Receiver = public.Curried
			if alwaysChained.Has(field.Parent.Name) || s.isChainable(field.Parent) && !s.isInterface(field.Parent) {
				method.Through = "With"
			}
		case field.Parent != s.schema.Query:
			method.Receiver = public.FirstArgument
		}
		api.Methods[field] = method
	}
	root := s.environment.Root
	if root == nil || s.names.types[root] == "" {
		return api, nil
	}
	made := &public.Method{Name: "New"}
	call := s.constructor()
	if call != nil {
		made = s.publicMethod(call, api.Package)
	}
	made.Awaits, made.Function, made.TakesSession = false, api.Package+".New", true
	if s.environment.Constructor != nil {
		api.Methods[call] = made
		return api, nil
	}
	if call != nil {
		api.Methods[call] = made
	}
	for _, field := range s.environment.Promoted {
		if method := api.Methods[root.Field(field.Name)]; method != nil {
			api.Methods[field], api.Roots[field] = method.For(field), &public.Root{Field: call, Method: made}
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
		method := b.publicMethod(field, api.Package)
		if t == b.schema.Query && b.has(era.RootIsQuery) && (clientMethods.Has(method.Name) || method.Name == "Query") {
			method.Name = "Query." + method.Name // the client's own hides it
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

// publicMethod tells how a field is called.
func (b *binder) publicMethod(field *introspection.Field, pkg string) *public.Method {
	view := b.signature(field, b.options(field))
	method := &public.Method{Name: view.Name, Result: view.Result, Awaits: view.Awaits}
	for _, each := range view.Required {
		method.Params = append(method.Params, &public.Param{Argument: each.argument, Name: each.Name, Type: each.Type, Required: true,
			TakesID: !b.isObject(each.argument)})
	}
	if view.Options != nil {
		method.Options = pkg + "." + view.Options.Name
		for i, arg := range b.optional(field) {
			each := view.Options.Fields[i]
			method.Params = append(method.Params, &public.Param{Argument: arg, Name: each.Name, Type: each.Type, TakesID: !b.isObject(arg)})
		}
	}
	return method
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
