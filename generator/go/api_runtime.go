package golang

import (
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator/api"
)

// runtime lists what a whole SDK declares beside its API.
func (l *lister) runtime(view RuntimeView) {
	if view.Traces {
		l.add(api.Declaration{Kind: api.Function, Name: "Tracer", Result: "trace.Tracer"})
	}
	switch {
	case view.ObjectInterface:
		l.add(api.Declaration{Kind: api.Interface, Name: "DaggerObject", Form: "interface"},
			api.Declaration{Kind: api.Implements, Owner: "DaggerObject", OwnerKind: api.Interface, Name: "querybuilder.GraphQLMarshaller"},
			api.Declaration{Kind: api.Method, Owner: "DaggerObject", OwnerKind: api.Interface, Name: "ID", Result: "ID", Async: true})
	case view.ObjectType:
		l.add(api.Declaration{Kind: api.Other, Name: "DaggerObject", Form: "querybuilder.GraphQLMarshaller"})
	default:
		l.add(api.Declaration{Kind: api.Alias, Name: "DaggerObject", Form: "= querybuilder.GraphQLMarshaller"})
	}
	l.add(api.Declaration{Kind: api.Other, Name: "ExecError", Form: "struct"})
	for _, field := range [][2]string{{"Cmd", "[]string"}, {"ExitCode", "int"}, {"Stdout", "string"}, {"Stderr", "string"}} {
		l.add(api.Declaration{Kind: api.Field, Owner: "ExecError", OwnerKind: api.Other, Name: field[0], Result: field[1]})
	}
	methods := [][2]string{{"Error", "string"}, {"Message", "string"}, {"Unwrap", "error"}}
	if view.ExtendedErrors {
		methods = append(methods, [2]string{"Extensions", "map[string]any"})
	}
	for _, method := range methods {
		l.add(api.Declaration{Kind: api.Method, Owner: "ExecError", OwnerKind: api.Other, Name: method[0], Result: method[1]})
	}
}

// load lists what loads objects of any type by their IDs.
func (l *lister) load(node string) {
	client, id := api.Param{Name: "c", Type: "*Client"}, api.Param{Name: "id", Type: "ID"}
	l.add(api.Declaration{Kind: api.Interface, Name: "Loadable", Generic: "[T any]", Form: "interface"},
		api.Declaration{Kind: api.Implements, Owner: "Loadable", OwnerKind: api.Interface, Name: node},
		api.Declaration{Kind: api.Method, Owner: "Loadable", OwnerKind: api.Interface, Name: "WithGraphQLQuery", Result: "T",
			Params: []api.Param{{Type: "*querybuilder.Selection"}}},
		api.Declaration{Kind: api.Function, Name: "Ref", Generic: "[T Loadable[T]]", Params: []api.Param{client, id}, Result: "T"},
		api.Declaration{Kind: api.Function, Name: "Load", Generic: "[T Loadable[T]]", Params: []api.Param{client, id}, Result: "T", Async: true})
}

// stubs lists the package of an environment.
func (l *lister) stubs(s *stubs, view StubsView) {
	client := api.Param{Name: "client", Type: "*dagger.Client"}
	mine := len(l.listing.Declarations)
	l.add(api.Declaration{Kind: api.Constant, Name: "Name", Value: view.Name}, api.Declaration{Kind: api.Constant, Name: "Ref", Value: view.Ref})
	if view.Serving != nil {
		l.add(api.Declaration{Kind: api.Function, Name: "Serve", Params: []api.Param{client}, Async: true},
			api.Declaration{Kind: api.Function, Name: "ServeFrom", Params: []api.Param{client, {Name: "ref", Type: "string"}}, Async: true})
	}
	if view.New != nil {
		l.constructor(s, view.New, client)
	}
	if view.Catalogue != nil {
		l.catalogue(view.Catalogue)
	}
	if view.ID != "" {
		l.add(api.Declaration{Kind: api.Scalar, Name: view.ID, Form: "string"})
	}
	for i := mine; i < len(l.listing.Declarations); i++ {
		l.listing.Declarations[i].Environment = s.environment.Name
	}
	for i := range view.Extensions {
		l.extension(&view.Extensions[i], client)
	}
	l.types(view.Scalars, view.Inputs, view.Objects, view.Interfaces, view.Enums)
}

func (l *lister) constructor(s *stubs, view *ConstructorView, client api.Param) {
	field := s.constructor()
	if view.Options != nil {
		l.optionsOf(view.Options, field)
	}
	d := api.Declaration{Kind: api.Function, Name: "New", Result: "*" + view.Root}.OfField(field)
	d.Nullable = false
	d.Params = append([]api.Param{client}, l.params(field, view.Required, view.Options)...)
	connect := api.Declaration{Kind: api.Function, Name: "Connect", Result: "(*" + view.Root + ", *dagger.Client, error)",
		Params: []api.Param{{Name: "ctx", Type: "context.Context"}}}
	if len(view.Required) > 0 {
		connect.Params = append(connect.Params, api.Param{Name: "build", Type: "func(*dagger.Client) *" + view.Root})
	}
	connect.Params = append(connect.Params, api.Param{Name: "opts", Type: "...dagger.ClientOpt", Optional: true})
	l.add(d, connect)
}

func (l *lister) catalogue(view *CatalogueView) {
	l.add(api.Declaration{Kind: api.Other, Name: "EntrypointKind", Form: "string"}, api.Declaration{Kind: api.Other, Name: "Entrypoint", Form: "struct"})
	for _, kind := range view.Kinds {
		l.add(api.Declaration{Kind: api.Constant, Name: "Kind" + strings.TrimRight(kind.Name, " "), Result: "EntrypointKind", Value: `"` + kind.Value + `"`})
	}
	for _, field := range [][2]string{{"Name", "string"}, {"Kind", "EntrypointKind"}, {"Description", "string"}, {"Source", "string"}} {
		l.add(api.Declaration{Kind: api.Field, Owner: "Entrypoint", OwnerKind: api.Other, Name: field[0], Result: field[1]})
	}
	root := api.Param{Name: "root", Type: "*" + view.Root}
	l.add(api.Declaration{Kind: api.Method, Owner: "Entrypoint", OwnerKind: api.Other, Name: "NeedsArguments", Result: "bool", Attributes: []string{byValue}},
		api.Declaration{Kind: api.Method, Owner: "Entrypoint", OwnerKind: api.Other, Name: "Run", Params: []api.Param{root}, Async: true, Attributes: []string{byValue}},
		api.Declaration{Kind: api.Function, Name: "Entrypoints", Result: "[]Entrypoint"})
	if view.HasChecks {
		l.add(api.Declaration{Kind: api.Function, Name: "RunChecks", Params: []api.Param{{Name: "ctx", Type: "context.Context"}, root}, Result: "map[string]error"},
			api.Declaration{Kind: api.Function, Name: "TestChecks", Generic: "[T subtest[T]]", Params: []api.Param{{Name: "t", Type: "T"}, root}})
	}
}

func (l *lister) extension(view *ExtensionView, client api.Param) {
	method := &view.Method
	field := api.FieldOf(l.schema, method.Parent, method.GraphQL)
	if method.Options != nil {
		l.optionsOf(method.Options, field)
	}
	d := api.Declaration{Kind: api.Function, Name: view.Name, Result: method.Result, Async: method.Awaits}.OfField(field)
	d.Params = []api.Param{client}
	if view.Chain != "" {
		d.Result, d.Nullable = view.Chain, false
	} else if view.On != nil {
		d.Params = append(d.Params, api.Param{Name: view.On.Name, Type: view.On.Type})
	}
	d.Params = append(d.Params, l.params(field, method.Required, method.Options)...)
	l.add(d)
}
