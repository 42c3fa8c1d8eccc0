package introspection

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// steps writes how the schema's first environment is served: each field with what its arguments are given, ? behind one
// for local references alone.
func steps(schema *Schema) string {
	environment := schema.Environments[0]
	if environment.Serving == nil {
		return ""
	}
	var all []string
	for _, step := range environment.Serving.Steps {
		text := step.Type + "." + step.Field
		for _, arg := range step.Args {
			text += " " + arg.Name + "=" + arg.Value.String()
		}
		if step.LocalOnly {
			text += " ?"
		}
		all = append(all, text)
	}
	return strings.Join(all, ", ")
}

func TestServing(t *testing.T) {
	const environment = `type Ci @own { id: ID! lint: String! @own }` + "\n"
	const needy = `type Ci @own { id: ID! flour: Mill! @own }
type Mill @sourceMap(module: "mill") { id: ID! }` + "\n"
	for name, test := range map[string]struct{ sdl, pin, want string }{
		"before v0.16": {`type Query { ci: Ci! @own moduleSource(refString: String!, refPin: String = ""): Source! }
type Source { kind: String! resolveFromCaller: Source! asModule: Module! }
type Module { initialize: Module! serve: Void }
scalar Void` + "\n" + environment, "",
			"Query.moduleSource refString=reference, Source.resolveFromCaller ?, Source.asModule, Module.initialize, Module.serve"},
		"today, pinned": {`type Query { ci: Ci! @own moduleSource(refString: String!, refPin: String = ""): ModuleSource! }
type ModuleSource { kind: String! asModule: Module! }
type Module { serve(includeDependencies: Boolean, entrypoint: Boolean): Int }` + "\n" + environment, "abc",
			"Query.moduleSource refString=reference refPin=pin, ModuleSource.asModule, Module.serve"},
		"no argument for a pin": {`type Query { ci: Ci! @own moduleSource(refString: String!): ModuleSource! }
type ModuleSource { asModule: Module! }
type Module { serve: Int }` + "\n" + environment, "abc", "Query.moduleSource refString=reference, ModuleSource.asModule, Module.serve"},
		"a dependency": {`type Query { ci: Ci! @own moduleSource(refString: String!): ModuleSource! }
type ModuleSource { asModule: Module! }
type Module { serve(includeDependencies: Boolean, entrypoint: Boolean): Int }` + "\n" + needy, "",
			"Query.moduleSource refString=reference, ModuleSource.asModule, Module.serve includeDependencies=true"},
		"an entrypoint": {`type Query { lint: String! @own moduleSource(refString: String!): ModuleSource! serveModule(address: String!): Int }
type ModuleSource { asModule: Module! }
type Module { serve(includeDependencies: Boolean, entrypoint: Boolean): Int }` + "\n" + environment, "",
			"Query.moduleSource refString=reference, ModuleSource.asModule, Module.serve entrypoint=true"},
		"serveModule": {`type Query { ci: Ci! @own serveModule(address: String!, refPin: String = ""): Int moduleSource(refString: String!): Int }` + "\n" +
			environment, "abc", "Query.serveModule address=reference refPin=pin"},
		"a root of another name": {"schema { query: Root }\n" + `type Root { ci: Ci! @own serveModule(address: String!): Int }` + "\n" + environment, "",
			"Root.serveModule address=reference"},
		"no way": {`type Query { ci: Ci! @own }` + "\n" + environment, "", ""},
		"a source resolved to something else": {`type Query { ci: Ci! @own moduleSource(refString: String!): Source! }
type Source { kind: String! resolveFromCaller: Module! asModule: Module! }
type Module { serve: Int }` + "\n" + environment, "", "Query.moduleSource refString=reference, Source.asModule, Module.serve"},
		"no serve":            {`type Query { ci: Ci! @own moduleSource(refString: String!): M! }` + "\ntype M { asModule: N! }\ntype N { name: Int }\n" + environment, "", ""},
		"a leaf of that name": {`type Query { ci: Ci! @own moduleSource(refString: String!): Int }` + "\n" + environment, "", ""},
	} {
		t.Run(name, func(t *testing.T) {
			schema, err := Load("s", []byte(own(test.sdl)), BindOptions{Served: []Served{{Name: "ci", Ref: "./ci", Pin: test.pin}}})
			if err != nil {
				t.Fatal(err)
			}
			if got := steps(schema); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
}

// serveModule gives an environment no other name: one that has to have one is served by the chain.
func TestServingOfARenamedEnvironment(t *testing.T) {
	schema, err := Load("s", []byte(own(`type Query { ci: Ci! @own serveModule(address: String!): Int moduleSource(refString: String!): ModuleSource! }
type ModuleSource { withName(name: String!): ModuleSource! asModule: Module! }
type Module { serve: Int }
type Ci @own { id: ID! lint: String! @own }`)), BindOptions{Served: []Served{{Name: "ci", Ref: "./other", Renamed: true}}})
	if err != nil {
		t.Fatal(err)
	}
	const want = "Query.moduleSource refString=reference, ModuleSource.withName name=name, ModuleSource.asModule, Module.serve"
	if got := steps(schema); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestServingShowsWhatIsPresent(t *testing.T) {
	schema := load(t, own(`type Query { ci: Ci! @own serveModule(address: String!): Int }
type Ci @own { id: ID! }`))
	if present := schema.Environments[0].Serving.Present; present != schema.Query.Field("ci") {
		t.Errorf("%v", present)
	}
}

// Where an environment is the session's entrypoint, with is the first to tell, and what stands on Query where there is none.
func TestServingOfAnEntrypointShowsWhatIsPresent(t *testing.T) {
	for with, want := range map[string]string{"": "lamp", "with(fuel: String!): Query!": "with"} {
		schema := load(t, own(`type Query { lamp: String! @own `+with+` moduleSource(refString: String!): ModuleSource! }
type ModuleSource { asModule: Module! }
type Module { serve(entrypoint: Boolean): Int }
type Ci @own { id: ID! lamp: String! @own }`))
		if present := schema.Environments[0].Serving.Present; present.Name != want {
			t.Errorf("%q: %s tells, not %s", with, present.Name, want)
		}
	}
}

func TestRefusedEnvironments(t *testing.T) {
	schema := load(t, `type Query { a: A! @sourceMap(module: "my-dep") b: A! @sourceMap(module: "myDep") c: C! @sourceMap(module: "Spaced Out 2") d: D! @sourceMap(module: "fine") }
type A { id: ID! }
type C @sourceMap(module: "Spaced Out 2") { id: ID! }
type D @sourceMap(module: "fine") { id: ID! }`)
	refused := map[string]string{}
	for _, environment := range schema.Environments {
		refused[environment.Name] = environment.Refused
	}
	const same = `the environments "my-dep" and "myDep" have the same name in generated code; serve one of them under another name`
	if refused["my-dep"] != same || refused["myDep"] != same || refused["fine"] != "" ||
		!strings.HasPrefix(refused["Spaced Out 2"], "its name can't be one in generated code") {
		t.Errorf("%q", refused)
	}
}

func TestKindOfReference(t *testing.T) {
	reference := []ServingArg{{"refString", ServeReference}}
	steps := []ServingStep{{Type: "Query", Field: "moduleSource", Args: append(reference[:1:1], ServingArg{"refPin", ServePin})},
		{Type: "Source", Field: "resolveFromCaller", LocalOnly: true}, {Type: "Source", Field: "asModule"}}
	want := []ServingStep{{Type: "Query", Field: "moduleSource", Args: reference}, {Type: "Source", Field: "kind"}}
	if diff := cmp.Diff(want, KindSteps(steps)); diff != "" {
		t.Errorf("the steps that tell the kind (-want +got):\n%s", diff)
	}
	if got := KindSteps(steps[2:]); got != nil {
		t.Errorf("no step is for local references alone, and the kind is asked for: %v", got)
	}
}

// The steps for each wish, from what an engine offers: "Type.field(arguments) Result" a line.
func TestServingSteps(t *testing.T) {
	const today = `Query.moduleSource(refString refPin) ModuleSource
ModuleSource.kind() Kind
ModuleSource.pin() String
ModuleSource.withName(name) ModuleSource
ModuleSource.asModule() Module
Module.serve(includeDependencies entrypoint) Void`
	const newest = today + "\nQuery.serveModule(address refPin) Void"
	const byChain = "moduleSource(refString) pin, asModule name, serve"
	for name, test := range map[string]struct {
		offers string
		wish   ServingWish
		want   string
	}{
		"today":                       {today, ServingWish{}, byChain},
		"pinned":                      {today, ServingWish{Pinned: true}, "moduleSource(refString refPin) pin, asModule name, serve"},
		"with dependencies":           {today, ServingWish{Dependencies: true}, "moduleSource(refString) pin, asModule name, serve(includeDependencies)"},
		"as the entrypoint":           {today, ServingWish{Entrypoint: true}, "moduleSource(refString) pin, asModule name, serve(entrypoint)"},
		"renamed":                     {today, ServingWish{Renamed: true}, "moduleSource(refString) pin, withName(name), asModule name, serve"},
		"by address":                  {newest, ServingWish{Pinned: true}, "serveModule(address refPin)"},
		"by address, the entrypoint":  {newest, ServingWish{Entrypoint: true}, "moduleSource(refString) pin, asModule name, serve(entrypoint)"},
		"by address, renamed":         {newest, ServingWish{Renamed: true}, "moduleSource(refString) pin, withName(name), asModule name, serve"},
		"by address, to be told":      {newest, ServingWish{Told: true}, byChain},
		"another serveModule":         {today + "\nQuery.serveModule(name) Void", ServingWish{}, byChain},
		"another moduleSource":        {strings.Replace(today, "refString", "path", 1), ServingWish{}, ""},
		"no name to give":             {strings.Replace(today, "withName", "withNames", 1), ServingWish{Renamed: true}, ""},
		"another name to give":        {strings.Replace(today, "withName(name) ModuleSource", "withName(name) Module", 1), ServingWish{Renamed: true}, ""},
		"a name of another argument":  {strings.Replace(today, "(name)", "(title)", 1), ServingWish{Renamed: true}, ""},
		"no pin":                      {strings.Replace(today, ".pin", ".commit", 1), ServingWish{}, "moduleSource(refString), asModule name, serve"},
		"no module":                   {strings.Replace(today, "asModule", "asPackage", 1), ServingWish{}, ""},
		"nothing that serves":         {strings.Replace(today, "Module.serve", "Module.start", 1), ServingWish{}, ""},
		"initialized to another type": {strings.Replace(today, "Module.serve", "Module.initialize() Ready\nReady.serve", 1), ServingWish{}, "moduleSource(refString) pin, asModule, initialize name, serve"},
		"resolved":                    {today + "\nModuleSource.resolveFromCaller() ModuleSource", ServingWish{}, "moduleSource(refString) pin, resolveFromCaller ?, asModule name, serve"},
		"resolved to something else":  {today + "\nModuleSource.resolveFromCaller() Directory", ServingWish{}, byChain},
		"resolved without a kind":     {strings.Replace(today, ".kind", ".sort", 1) + "\nModuleSource.resolveFromCaller() ModuleSource", ServingWish{}, byChain},
	} {
		t.Run(name, func(t *testing.T) {
			offers := map[string]struct {
				result string
				args   []string
			}{}
			for line := range strings.Lines(test.offers) {
				field, rest, _ := strings.Cut(strings.TrimSpace(line), "(")
				args, result, _ := strings.Cut(rest, ") ")
				offer := offers[field]
				offer.result, offer.args = result, strings.Fields(args)
				offers[field] = offer
			}
			var got []string
			for _, step := range ServingSteps("Query", func(typeName, field string) (string, []string, bool) {
				offer, ok := offers[typeName+"."+field]
				return offer.result, offer.args, ok
			}, test.wish) {
				text := step.Field
				var args []string
				for _, arg := range step.Args {
					args = append(args, arg.Name)
				}
				if args != nil {
					text += "(" + strings.Join(args, " ") + ")"
				}
				if step.LocalOnly {
					text += " ?"
				}
				got = append(got, strings.Join(append([]string{text}, step.Tells...), " "))
			}
			if text := strings.Join(got, ", "); text != test.want {
				t.Errorf("%s\nwant %s", text, test.want)
			}
		})
	}
}

func TestNamesOfEnvironments(t *testing.T) {
	for name, want := range map[string]bool{
		"a": true, "z": true, "A": true, "Z": true, "ci-2": true, "my.ci": true, "2fa": true, "_x": true, "a_": true, "x-": true,
		"": false, "_": false, "7": false, "1-2": false, "-a": false, ".a": false, "a b": false, "a/b": false, "a@b": false, "a[b": false, "a`b": false,
		"a{b": false, "Spaced Out 2": false, "\u00e9": false,
	} {
		if got := isEnvironmentName(name); got != want {
			t.Errorf("%q: %v", name, got)
		}
	}
}
