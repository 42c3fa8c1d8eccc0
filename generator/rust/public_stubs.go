package rust

import (
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/public"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// publicStubs returns how programs write what an environment contributes.
func publicStubs(request generator.Request) (*public.API, error) {
	c := newClientViewer(request)
	environment := c.environment
	api := public.New(escaped(stubModule(environment)), request.Era.Runtime)
	api.Object = func(t *introspection.Type) string { return api.Package + "::" + c.names.types[t] }
	for _, t := range environment.Types {
		if c.names.types[t] == "" || t.Kind == introspection.Union {
			continue
		}
		api.Types[t] = c.names.types[t]
		switch t.Kind {
		case introspection.Object, introspection.Interface:
			fields := t.Fields
			if t == environment.Root && environment.ServedAsEntrypoint() {
				fields = environment.Promoted
			}
			names, _ := nameClientMethods(fields, nil)
			c.referToAll(api, names)
		case introspection.Enum:
			names := c.variants(t)
			for _, value := range t.Values {
				api.Values[value] = names[value.Name]
			}
		case introspection.Input:
			view := c.input(t)
			for i, field := range t.InputFields {
				its := view.Fields[i]
				api.Fields[field] = &public.Param{Argument: field, Name: its.Name, Type: its.Given, Setter: its.Setter, Required: !its.Optional, TakesID: true}
			}
		case introspection.Scalar, introspection.Union:
		}
	}
	own := map[*introspection.Type][]*introspection.Field{}
	for _, field := range environment.Extensions {
		own[field.Parent] = append(own[field.Parent], field)
	}
	for _, fields := range own {
		names, _ := nameClientMethods(fields, handWritten)
		c.referToAll(api, names)
	}
	if environment.Root == nil {
		return api, nil
	}
	if of := environment.Constructor; of != nil {
		api.Methods[of] = c.referTo(api, of, escaped(clientMethodName(of.Name)))
		return api, nil
	}
	made := &public.Root{Field: environment.With, Method: &public.Method{Name: escaped(clientMethodName(environment.Name))}}
	if made.Field != nil {
		made.Method = c.referTo(api, made.Field, made.Method.Name)
		made.Method.Whole = api.Object(environment.Root) + "::from"
		api.Methods[made.Field] = made.Method
	}
	for _, field := range environment.Promoted {
		api.Roots[field] = made
		if own := environment.Root.Field(field.Name); own != nil && api.Methods[field] != nil {
			api.Methods[own] = api.Methods[field].For(own)
		}
	}
	return api, nil
}

func (c *clientViewer) referToAll(api *public.API, names map[*introspection.Field]string) {
	for field, name := range names {
		if c.unsupported(field) == "" {
			api.Methods[field] = c.referTo(api, field, name)
		}
	}
}

// referTo tells how a field is called.
func (c *clientViewer) referTo(api *public.API, field *introspection.Field, name string) *public.Method {
	result, read, _ := c.outcome(field)
	method := &public.Method{Name: name, Result: result, Awaits: read != "", Chains: true}
	if named := field.Type.Innermost().Named; read == "" {
		method.Whole = c.typeName(named) + "::from"
		if c.isOwn(named) {
			method.Whole = api.Package + "::" + method.Whole
		}
	}
	required := field.Required()
	names, _ := nameArguments(required)
	for i, arg := range required {
		method.Params = append(method.Params, c.publicParam(arg, names[i], ""))
	}
	options := field.Optional()
	setters := setterNames(options)
	for i, arg := range options {
		method.Params = append(method.Params, c.publicParam(arg, setters[i], setters[i]))
	}
	return method
}

func (c *clientViewer) publicParam(arg *introspection.Argument, name, setter string) *public.Param {
	given := c.given(arg.Type)
	return &public.Param{Argument: arg, Name: name, Type: given, Setter: setter, Required: arg.Required, Borrowed: strings.Contains(given, "runtime::Ref<")}
}
