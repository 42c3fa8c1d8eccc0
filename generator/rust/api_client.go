package rust

import (
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator/api"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// client lists an idiomatic client: of an environment, or of a whole API.
func (l *lister) client(c *clientViewer, view *clientFile) {
	environment := l.listing.Environment
	begin := len(l.listing.Declarations)
	if view.IsAPI {
		l.add(api.Declaration{Kind: api.Function, Name: "connect", Generic: "<T, F, P>", Async: true, Params: []api.Param{{Name: "program", Type: "F"}},
			Result: "Result<T, runtime::Error>"})
	} else {
		l.environment(view)
	}
	for i := begin; i < len(l.listing.Declarations); i++ {
		l.listing.Declarations[i].Environment = environment
	}
	builders := map[string]*introspection.Field{}
	for field, name := range c.names.opts {
		builders[name] = field
	}
	for _, each := range view.Extensions {
		has := implements(each.For, each.Trait, nil)
		has.Environment = environment
		l.add(api.Declaration{Kind: api.Other, Name: each.Trait, Form: "trait", Environment: environment}, has)
		for i := range each.Methods {
			d := l.clientMethod(&each.Methods[i], each.Trait, api.Other)
			d.Environment = environment
			l.add(d)
		}
	}
	for i := range view.Builders {
		l.builder(&view.Builders[i], builders)
	}
	named := map[string]*introspection.Type{}
	for _, t := range c.types() {
		named[c.names.types[t]] = t
	}
	for _, each := range view.Scalars {
		l.add(api.Declaration{Kind: api.Scalar, Name: each.Name, Form: "derive(Clone, Debug, PartialEq, Eq, Hash) struct(pub String)"}.OfType(named[each.Name]))
	}
	for i := range view.Inputs {
		l.clientInput(&view.Inputs[i], named[view.Inputs[i].Name])
	}
	for _, face := range view.Faces {
		l.add(api.Declaration{Kind: api.Other, Name: face.Name, Form: "enum", Environment: environment}, implements(face.For, "runtime::Is<"+face.Name+">", nil))
		for _, each := range face.Objects {
			l.add(implements(each, "runtime::Is<"+face.Name+">", nil))
		}
	}
	for i := range view.Objects {
		l.clientObject(&view.Objects[i], named[view.Objects[i].Name], builders)
	}
	for i := range view.Enums {
		l.clientEnum(&view.Enums[i], named[view.Enums[i].Name])
	}
}

// environment lists what an environment has beside its types.
func (l *lister) environment(view *clientFile) {
	text := "&str"
	l.add(api.Declaration{Kind: api.Constant, Name: "NAME", Result: text, Value: view.Name})
	client, reference := api.Param{Name: "client", Type: "&impl runtime::Session"}, api.Param{Name: "reference", Type: "impl Into<String>"}
	if len(view.Serving) > 0 {
		if view.Reference != "" {
			l.add(api.Declaration{Kind: api.Constant, Name: "REFERENCE", Result: text, Value: view.Reference},
				api.Declaration{Kind: api.Function, Name: "serve", Params: []api.Param{client}, Result: "runtime::Call<()>"})
		}
		l.add(api.Declaration{Kind: api.Function, Name: "serve_from", Params: []api.Param{client, reference}, Result: "runtime::Call<()>"})
	}
	if view.Connect != nil {
		result := "Result<T, runtime::Error>"
		if view.Connect.Direct {
			d := api.Declaration{Kind: api.Function, Name: "connect", Generic: "<T, F, P>", Async: true, Result: result}
			for _, param := range view.Connect.Params {
				d.Params = append(d.Params, api.Param{Name: param.Name, Type: param.Type})
			}
			d.Params = append(d.Params, api.Param{Name: "program", Type: "F"})
			l.add(d)
		}
		l.add(api.Declaration{Kind: api.Function, Name: "connect_with", Generic: "<T, R, F, P>", Async: true, Result: result,
			Params: []api.Param{{Name: "root", Type: "impl FnOnce(&dagger_sdk::Query) -> R + 'static"}, {Name: "program", Type: "F"}}})
	}
	if view.Root != "" {
		l.add(api.Declaration{Kind: api.Variable, Name: "ENTRYPOINTS", Result: "&[runtime::Entrypoint]"})
	}
}

func (l *lister) clientMethod(view *clientMethod, owner string, kind api.Kind) api.Declaration {
	field := api.FieldOf(l.schema, view.Parent, view.GraphQL)
	var required []*introspection.Argument
	if field != nil {
		required = field.Required()
	}
	d := api.Declaration{Kind: api.Method, Owner: owner, OwnerKind: kind, Name: view.Name, Params: params(view.Params, required)}.OfField(field)
	if view.IsObject {
		d.Attributes = mustUse
	}
	d.Result = view.Result
	if bare, ok := strings.CutPrefix(plain(view.Result), "runtime::Call<Option<"); ok {
		d.OrNone, d.Bare = true, "runtime::Call<"+strings.TrimSuffix(bare, ">")
	}
	d.Nullable = d.Nullable && d.OrNone // null is always told apart
	return d
}

// builder lists a call whose optional arguments chain.
func (l *lister) builder(view *clientBuilder, builders map[string]*introspection.Field) {
	field := builders[view.Name]
	of := api.Declaration{}.OfField(field)
	trait := func(name string) {
		d := implements(view.Name, name, nil)
		d.Environment = of.Environment
		l.add(d)
	}
	d := api.Declaration{Kind: api.Options, Name: view.Name, Form: "derive(Clone) struct", Coordinate: of.Coordinate, Environment: of.Environment}
	l.add(d)
	trait("runtime::At")
	trait("std::fmt::Debug")
	if view.Read != nil {
		trait("std::future::IntoFuture")
	} else {
		trait("std::ops::Deref")
		from := implements(view.Object, "From<"+view.Name+">", nil)
		from.Environment = of.Environment
		l.add(from)
		if view.HasID {
			trait("runtime::Is<T> where " + view.Object + ": runtime::Is<T>")
		}
	}
	for _, setter := range view.Setters {
		arg := api.Arg(field, setter.Arg.GraphQL)
		d := api.Declaration{Kind: api.Method, Owner: view.Name, OwnerKind: api.Options, Name: setter.Name, Result: "Self"}.OfArgument(arg)
		d.Engine = ""
		d.Params = []api.Param{api.Param{Name: setter.Param, Type: setter.Type}.Of(arg)}
		d.Params[0].Deprecated, d.Params[0].Reason = false, "" // the setter is
		l.add(d)
	}
}

func (l *lister) clientInput(view *clientInput, t *introspection.Type) {
	form := "derive(Clone, Debug, PartialEq) struct"
	if len(view.Required) == 0 {
		form = "derive(Clone, Debug, Default, PartialEq) struct"
	}
	l.add(api.Declaration{Kind: api.Input, Name: view.Name, Form: form, Open: true}.OfType(t), implements(view.Name, "runtime::Literal", t))
	made := api.Declaration{Kind: api.Method, Owner: view.Name, OwnerKind: api.Input, Name: "new", Result: "Self"}.OfType(t)
	for _, field := range view.Required {
		made.Params = append(made.Params, api.Param{Name: field.Param, Type: field.Given}.Of(t.InputField(field.GraphQL)))
	}
	l.add(made)
	for _, field := range view.Fields {
		of := t.InputField(field.GraphQL)
		d := api.Declaration{Kind: api.Field, Owner: view.Name, OwnerKind: api.Input, Name: field.Name, Result: field.Type, Open: true}.OfArgument(of)
		if field.Optional {
			d.Result, d.OrNone, d.Bare = "Option<"+field.Type+">", true, field.Type
			setter := api.Declaration{Kind: api.Method, Owner: view.Name, OwnerKind: api.Input, Name: field.Setter, Result: "Self",
				Params: []api.Param{{Name: field.Param, Type: field.Given}}, Attributes: mustUse}.OfArgument(of)
			setter.Engine = ""
			l.add(setter)
		}
		l.add(d)
	}
}

func (l *lister) clientObject(view *clientObject, t *introspection.Type, builders map[string]*introspection.Field) {
	l.add(api.Declaration{Kind: api.Object, Name: view.Name, Form: "derive(Clone) struct"}.OfType(t))
	traits := []string{"runtime::At", "std::fmt::Debug"}
	switch {
	case view.HasID && view.Modern:
		traits = append(traits, "dagger_sdk::id::IntoID<dagger_sdk::Id>", "dagger_sdk::loadable::Loadable")
	case view.HasID:
		traits = append(traits, "runtime::Loaded")
	case view.Parts != "":
		traits = append(traits, "runtime::Made<Self>")
	}
	if view.IsEnvironment {
		traits = append(traits, "runtime::Environment", "runtime::Session")
	}
	if view.IsClient {
		traits = append(traits, "runtime::Session", "From<dagger_sdk::Query>")
	}
	for _, is := range view.Is {
		traits = append(traits, "runtime::Is<"+is+">")
		l.add(implements(is, "From<"+view.Name+">", t))
	}
	for _, trait := range traits {
		l.add(implements(view.Name, trait, t))
	}
	for _, each := range view.Foreign {
		l.add(implements(each, "From<"+view.Name+">", t))
	}
	for _, each := range view.Implementers {
		l.add(implements(each, "runtime::Is<"+view.Name+">", t), implements(view.Name, "From<"+each+">", t))
	}
	for i := range view.Methods {
		l.add(l.clientMethod(&view.Methods[i], view.Name, api.Object))
	}
	for i := range view.Builders {
		l.builder(&view.Builders[i], builders)
	}
}

func (l *lister) clientEnum(view *clientEnum, t *introspection.Type) {
	l.add(api.Declaration{Kind: api.Enum, Name: view.Name, Form: "derive(Clone, Debug, PartialEq, Eq, Hash) enum", Open: true}.OfType(t),
		implements(view.Name, "From<&str>", t),
		api.Declaration{Kind: api.Method, Owner: view.Name, OwnerKind: api.Enum, Name: "as_str", Result: "&str"}.OfType(t))
	for _, variant := range view.Variants {
		l.add(api.Declaration{Kind: api.Value, Owner: view.Name, OwnerKind: api.Enum, Name: variant.Name, Value: variant.Value, Open: true}.OfValue(t, variant.Value))
	}
	l.add(api.Declaration{Kind: api.Value, Owner: view.Name, OwnerKind: api.Enum, Name: view.Unknown, Form: "(String)", Open: true}.OfType(t))
}
