package python

import (
	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/era"
	"github.com/dagger-codegen/dagger-codegen/generator/public"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// Public returns how Python programs write the parts of a schema: with the names and types of gen.py, or of an environment's stubs.
func Public(request generator.Request) (*public.API, error) {
	release, err := era.Choose("python", request.Schema, request.Options.SDKVersion)
	if err != nil {
		return nil, err
	}
	m := newModule(request.Schema, release)
	r := &referrer{module: m, api: public.New("dagger", release.Runtime)}
	if request.Environment != nil {
		r.api.Package = stubModule(request.Environment)
		r.stubs(generateStub(m, request))
	} else {
		g := m.group(m.schema.Types)
		m.claimSDK(g)
		r.refer(g.all(), m.shared(g))
	}
	r.api.Object = func(t *introspection.Type) string { return r.api.Package + "." + m.className(t) }
	r.api.Variable = func(name string) string {
		name = memberName(name, true)
		if name == "dag" || name == "dagger" || name == "_" {
			name += "_"
		}
		return name
	}
	return r.api, nil
}

// referrer takes names and types from views.
type referrer struct {
	*module
	api *public.API
}

// refer tells of types, from the view of their module.
func (r *referrer) refer(types []*introspection.Type, view *moduleView) {
	for _, t := range types {
		r.api.Types[t] = r.classes[t]
	}
	for _, each := range view.Interfaces {
		r.methods(each.GraphQL, each.Methods())
	}
	for _, each := range view.Objects {
		r.methods(each.GraphQL, each.Methods())
	}
	for _, each := range view.Enums {
		r.members(each)
	}
	for _, each := range view.Inputs {
		r.fields(each)
	}
}

// stubs tells of an environment, from the view of its module.
func (r *referrer) stubs(view *stubView) {
	environment := r.stub.environment
	r.refer(r.group(environment.Types).all(), view.Module)
	c := &class{module: r.module}
	for _, each := range view.Functions {
		field := r.schema.Type(each.Parent).Field(each.GraphQL)
		if each == view.Function {
			if field = environment.Constructor; field == nil {
				field = environment.With
			}
		}
		method := &public.Method{Name: each.Name}
		if field != nil {
			method = r.method(c, each, field)
		}
		method.Function = r.api.Package + "." + each.Name
		if each.Chained {
			method.Receiver = public.Curried
			if on := field.Parent; !each.Async && field.Type.Named == on && r.chains(on) && on.Field("with") == nil {
				method.Through = "with_"
			}
		}
		if field != nil {
			r.api.Methods[field] = method
		}
		if each != view.Function || environment.Constructor != nil {
			continue
		}
		for _, promoted := range environment.Promoted {
			if known := r.api.Methods[environment.Root.Field(promoted.Name)]; known != nil {
				r.api.Methods[promoted] = known.For(promoted)
			}
			r.api.Roots[promoted] = &public.Root{Field: field, Method: method}
		}
	}
}

func (r *referrer) methods(graphql string, views []*methodView) {
	t := r.schema.Type(graphql)
	c := &class{module: r.module, self: t}
	for _, each := range views {
		field := t.Field(each.GraphQL)
		r.api.Methods[field] = r.method(c, each, field)
	}
}

func (r *referrer) method(c *class, view *methodView, field *introspection.Field) *public.Method {
	method := &public.Method{Name: view.Name, Awaits: view.Async}
	if view.Result != nil {
		method.Result = typeText(view.Result)
	}
	args := map[string]*introspection.Argument{}
	for _, arg := range field.Args {
		args[arg.Name] = arg
	}
	for _, p := range view.Params {
		method.Params = append(method.Params, r.param(c, p, args[p.GraphQL], field))
	}
	return method
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
