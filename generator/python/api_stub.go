package python

import (
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator/api"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// stubs lists the module of an environment.
func (l *lister) stubs(view *stubView) {
	environment := l.module.stub.environment
	mine := len(l.listing.Declarations)
	l.add(api.Declaration{Kind: api.Constant, Name: "NAME", Value: view.Name}, api.Declaration{Kind: api.Constant, Name: "REF", Value: view.Ref})
	if view.Pin != "" {
		l.add(api.Declaration{Kind: api.Constant, Name: "PIN", Value: view.Pin})
	}
	l.runtime()
	if view.Loads {
		t := l.module.ref("T")
		l.add(api.Declaration{Kind: api.Function, Name: "ref", Result: t,
			Params: []api.Param{{Name: "cls", Type: "type[" + t + "]"}, {Name: "id_", Type: "str"}, l.client()}})
	}
	if view.Serving != nil {
		l.add(api.Declaration{Kind: api.Function, Name: "serve", Async: true, Result: "None",
			Params: []api.Param{{Name: "ref", Type: "str", Optional: true, Default: "REF"}, l.client()}})
	}
	if view.Entry != "" {
		root := []api.Param{{Name: "root", Type: view.Entry}}
		l.add(api.Declaration{Kind: api.Variable, Name: "ENTRYPOINTS", Result: "tuple[Entrypoint, ...]"},
			api.Declaration{Kind: api.Function, Name: "checks", Params: root, Result: "list[Check]"},
			api.Declaration{Kind: api.Function, Name: "run_checks", Async: true, Params: root, Result: "dict[str, CheckResult]"})
	}
	for i := mine; i < len(l.listing.Declarations); i++ {
		l.listing.Declarations[i].Environment = environment.Name
	}
	for _, function := range view.Functions {
		l.add(l.function(function))
	}
	if view.Session != nil {
		d := l.function(view.Session)
		d.Environment = environment.Name
		l.add(d)
	}
	l.types(view.Module)
}

func (l *lister) client() api.Param {
	return api.Param{Name: "client", Type: l.module.ref("Client"), Default: l.module.ref("dag"), Optional: true, Named: true}
}

// function lists a function of the module: one that builds the root, or one for a field of another type.
func (l *lister) function(view *methodView) api.Declaration {
	field := api.FieldOf(l.module.schema, view.Parent, view.GraphQL)
	if view.Session {
		field = l.constructor()
	}
	d := api.Declaration{Kind: api.Function, Name: view.Name, Async: view.Async && !view.Chained}.OfField(field)
	d.Params = l.params(view, field)
	d.Result, d.OrNone, d.Bare = spelled(view.Result)
	switch {
	case view.Chained:
		result := d.Result
		if view.Async {
			any := l.module.ref("Any")
			result = l.module.ref("Coroutine") + "[" + any + ", " + any + ", " + d.Result + "]"
		}
		d.Result, d.OrNone, d.Bare = l.module.ref("Callable")+"[["+typeText(view.ReceiverType)+"], "+result+"]", false, ""
	case view.OnClient:
		d.Params = append(d.Params, l.client())
	case view.Session:
		d.Attributes = []string{l.module.ref("contextlib") + ".asynccontextmanager"}
		d.Result, d.OrNone, d.Bare, d.Nullable = l.module.ref("AsyncGenerator")+"["+d.Result+"]", false, "", false
		d.Params = append(d.Params, api.Param{Name: "ref", Type: "str", Default: "REF", Optional: true, Named: true})
	}
	return d
}

// constructor is the field whose arguments a session's function has.
func (l *lister) constructor() *introspection.Field {
	if of := l.module.stub.environment.Constructor; of != nil {
		return of
	}
	return l.module.stub.environment.With
}

// runtime lists what every module of stubs has, of its own or handed on from the one that it shares.
func (l *lister) runtime() {
	ref := l.module.ref
	class := func(name, base string) { l.add(api.Declaration{Kind: api.Other, Name: name, Form: base}) }
	field := func(owner, name, result, value string) {
		l.add(api.Declaration{Kind: api.Field, Owner: owner, OwnerKind: api.Other, Name: name, Result: result, Default: value})
	}
	method := func(owner, name, result string, async bool, attributes []string, params ...api.Param) {
		l.add(api.Declaration{Kind: api.Method, Owner: owner, OwnerKind: api.Other, Name: name, Result: result, Async: async, Attributes: attributes, Params: params})
	}
	property := []string{"property"}
	class("NotServedError", ref("DaggerError"))
	class("EntrypointKind", ref("enum")+".Enum")
	for _, kind := range introspection.EntrypointKinds() {
		l.add(api.Declaration{Kind: api.Value, Owner: "EntrypointKind", OwnerKind: api.Other, Name: strings.ToUpper(string(kind)), Value: quote(string(kind))})
	}
	class("Entrypoint", "")
	field("Entrypoint", "name", "str", "")
	field("Entrypoint", "kind", "EntrypointKind", "")
	field("Entrypoint", "description", "str", "")
	field("Entrypoint", "source", "str", "")
	field("Entrypoint", "call", ref("Callable")+"[["+ref("Any")+"], object] | None", "")
	field("Entrypoint", "evaluate", "tuple[tuple[str, str], ...]", "()")
	method("Entrypoint", "run", "object", true, nil, api.Param{Name: "root", Type: ref("Type")})
	class("CheckResult", "")
	field("CheckResult", "name", "str", "")
	field("CheckResult", "error", ref("DaggerError")+" | None", "None")
	field("CheckResult", "value", "object", "None")
	method("CheckResult", "passed", "bool", false, property)
	method("CheckResult", "__str__", "str", false, nil)
	class("CheckError", "Exception")
	method("CheckError", "__init__", "None", false, nil, api.Param{Name: "results", Type: "dict[str, CheckResult]"})
	method("CheckError", "__str__", "str", false, nil)
	class("Check", "")
	field("Check", "entrypoint", "Entrypoint", "")
	field("Check", "root", ref("Type"), "")
	method("Check", "__name__", "str", false, property)
	method("Check", "result", "CheckResult", true, nil)
	method("Check", "__call__", "None", true, nil)
}
