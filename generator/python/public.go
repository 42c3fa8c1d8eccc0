package python

import (
	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/era"
	"github.com/dagger-codegen/dagger-codegen/generator/public"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// Public returns how Python programs write the parts of a schema: with the names and types of gen.py.
func Public(request generator.Request) (*public.API, error) {
	release, err := era.Choose("python", request.Schema, request.Options.SDKVersion)
	if err != nil {
		return nil, err
	}
	m := newModule(request.Schema, release)
	g := m.group(m.schema.Types)
	m.claimSDK(g)
	view := m.shared(g)
	r := &referrer{module: m, api: &public.API{
		Package: "dagger",
		Runtime: release.Runtime,
		Types:   map[*introspection.Type]string{},
		Methods: map[*introspection.Field]*public.Method{},
		Values:  map[*introspection.EnumValue]string{},
		Fields:  map[*introspection.Argument]*public.Param{},
		Object:  func(t *introspection.Type) string { return "dagger." + m.className(t) },
		Variable: func(name string) string {
			name = memberName(name, true)
			if name == "dag" || name == "dagger" || name == "_" {
				name += "_"
			}
			return name
		},
	}}
	for _, t := range g.all() {
		r.api.Types[t] = m.classes[t]
	}
	for _, each := range view.Interfaces {
		r.methods(each.GraphQL, each.Methods)
	}
	for _, each := range view.Objects {
		r.methods(each.GraphQL, each.Methods)
	}
	for _, each := range view.Enums {
		r.members(each)
	}
	for _, each := range view.Inputs {
		r.fields(each)
	}
	return r.api, nil
}

// referrer takes names and types from views.
type referrer struct {
	*module
	api *public.API
}

func (r *referrer) methods(graphql string, views []*methodView) {
	t := r.schema.Type(graphql)
	c := &class{module: r.module, self: t}
	for _, each := range views {
		field := t.Field(each.GraphQL)
		method := &public.Method{Name: each.Name, Awaits: each.Async}
		if each.Result != nil {
			method.Result = typeText(each.Result)
		}
		args := map[string]*introspection.Argument{}
		for _, arg := range field.Args {
			args[arg.Name] = arg
		}
		for _, p := range each.Params {
			method.Params = append(method.Params, r.param(c, p, args[p.GraphQL], field))
		}
		r.api.Methods[field] = method
	}
}

func (r *referrer) param(c *class, p *paramView, arg *introspection.Argument, field *introspection.Field) *public.Param {
	return &public.Param{Argument: arg, Name: p.Name, Type: typeText(p.Type), Required: p.Required, TakesID: !c.identifiedAnywhere(arg, field)}
}

func (r *referrer) members(view *enumView) {
	names := map[string]string{}
	for _, each := range append(view.Members, view.Late...) {
		names[each.GraphQL] = each.Name
	}
	for _, value := range r.schema.Type(view.GraphQL).Values {
		r.api.Values[value] = names[value.Name]
	}
}

func (r *referrer) fields(view *inputView) {
	t := r.schema.Type(view.GraphQL)
	c := &class{module: r.module, self: t}
	for _, each := range view.Fields {
		field := t.InputField(each.GraphQL)
		r.api.Fields[field] = r.param(c, each, field, nil)
	}
}
