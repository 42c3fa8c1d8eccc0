package rust

import (
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/public"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// Public returns how Rust programs write the parts of a schema: with the names and types of gen.rs, or of an environment's stubs.
func Public(request generator.Request) (*public.API, error) {
	if request.Environment != nil {
		return publicStubs(request)
	}
	v := newViewer(request, nil)
	api := public.New("dagger_sdk", request.Era.Runtime)
	api.Object = func(t *introspection.Type) string { return "dagger_sdk::" + v.names.structName(t) }
	api.Variable = func(name string) string {
		name = escaped(member(name))
		if isUnescapable(name) || name == "client" || strings.HasPrefix(name, "self") {
			name += "_"
		}
		return name
	}
	for _, t := range v.types {
		if t.Kind == introspection.Union {
			continue
		}
		api.Types[t] = v.names.structName(t)
		for _, field := range t.Fields {
			if v.unsupported(field) == "" {
				api.Methods[field] = v.referTo(field)
			}
		}
		if t.Kind == introspection.Enum {
			names := v.variants(t)
			for _, value := range t.Values {
				api.Values[value] = names[value.Name]
			}
		}
		names, _ := nameArguments(t.InputFields)
		for i, field := range t.InputFields {
			api.Fields[field] = &public.Param{Argument: field, Name: names[i], Type: v.owned(field.Type), Required: field.Type.NonNull, TakesID: true,
				Boxed: !field.Type.IsList() && leadsTo(field.Type.Named, t, map[*introspection.Type]bool{})}
		}
	}
	return api, nil
}

// referTo tells how a field is called.
func (v *viewer) referTo(field *introspection.Field) *public.Method {
	name := v.methodNames(field.Parent)[field]
	result, awaited := v.result(field)
	method := &public.Method{Name: name.plain, WithOptions: name.opts, Result: result, Awaits: awaited}
	usage := v.newUsage(field)
	for i, arg := range requiredArgs(field) {
		method.Params = append(method.Params, &public.Param{Argument: arg, Name: usage.params[i].Name, Type: plain(usage.params[i].Type), Required: true,
			TakesID: !strings.HasPrefix(usage.params[i].Type, "impl ")})
	}
	if name.opts == "" {
		return method
	}
	options := v.options(field, name.opts)
	method.Options = "dagger_sdk::" + options.Name
	args := optionalArgs(field)
	sortByName(args)
	for i, arg := range args {
		each := options.Fields[i]
		method.Params = append(method.Params, &public.Param{Argument: arg, Name: each.Name, Type: plain(each.Type), Setter: each.Setter, TakesID: true})
	}
	return method
}
