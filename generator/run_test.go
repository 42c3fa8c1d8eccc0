package generator_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// fake is a backend that does what a test says.
type fake struct {
	name     string
	generate func(generator.Request) (generator.Result, error)
}

func (f fake) Name() string { return f.name }

func (f fake) Generate(_ context.Context, request generator.Request) (generator.Result, error) {
	return f.generate(request)
}

const bakery = `
directive @sourceMap(module: String!) on OBJECT | FIELD_DEFINITION
type Query {
  directory: Directory!
  bakery: Bakery! @sourceMap(module: "bakery")
  mill: Mill! @sourceMap(module: "mill")
}
type Directory { id: ID! }
type Bakery @sourceMap(module: "bakery") { id: ID! }
type Mill @sourceMap(module: "mill") { id: ID! }
`

func load(t *testing.T, sdl string) *introspection.Schema {
	t.Helper()
	schema, err := introspection.Load("test.graphqls", []byte(sdl), introspection.BindOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// describe makes one file that says what the request was.
func describe(request generator.Request) (generator.Result, error) {
	name, text := "sdk.txt", ""
	if request.Environment != nil {
		name = request.Environment.Name + ".txt"
	}
	for _, t := range request.Schema.Types {
		text += t.Name + " "
	}
	return generator.Result{Files: []generator.File{{Path: name, Content: []byte(text)}},
		Warnings: []generator.Warning{{Coordinate: "Query", Message: name}}}, nil
}

func run(t *testing.T, schema *introspection.Schema, targets ...generator.Target) ([]generator.Output, error) {
	t.Helper()
	return generator.Run(t.Context(), targets, func(generator.Target) *introspection.Schema { return schema })
}

func TestScopes(t *testing.T) {
	schema := load(t, bakery)
	for _, test := range []struct {
		scope generator.Scope
		want  map[string]string
	}{
		{generator.Full, map[string]string{"sdk.txt": "Bakery Directory ID Mill Query "}},
		{"", map[string]string{"sdk.txt": "Bakery Directory ID Mill Query "}},
		{generator.Core, map[string]string{"sdk.txt": "Directory ID Query "}},
		{generator.Environments, map[string]string{"bakery.txt": "Bakery Directory ID Mill Query ", "mill.txt": "Bakery Directory ID Mill Query "}},
	} {
		outputs, err := run(t, schema, generator.Target{Backend: fake{"a", describe}, Scope: test.scope})
		if err != nil {
			t.Fatal(err)
		}
		got := map[string]string{}
		for _, file := range outputs[0].Files {
			got[file.Path] = string(file.Content)
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s: -want +got\n%s", test.scope, diff)
		}
		if len(outputs[0].Warnings) != len(test.want) {
			t.Errorf("%s: warnings %v", test.scope, outputs[0].Warnings)
		}
	}
}

func TestRunErrors(t *testing.T) {
	schema := load(t, bakery)
	same := func(generator.Request) (generator.Result, error) {
		return generator.Result{Files: []generator.File{{Path: "Same.txt"}}}, nil
	}
	for _, test := range []struct {
		name   string
		target generator.Target
		sdl    string
		want   string
	}{
		{"no environment", generator.Target{Backend: fake{"a", describe}, Scope: generator.Environments}, "type Query { version: String! }",
			"a environments: no environment contributes to this schema, so there are no stubs to generate"},
		{"unknown scope", generator.Target{Backend: fake{"a", describe}, Scope: "all"}, bakery,
			`a: unknown scope "all"; it is one of full, core, environments`},
		{"no file", generator.Target{Backend: fake{"a", func(generator.Request) (generator.Result, error) { return generator.Result{}, nil }}}, bakery,
			"a: the backend made no file"},
		{"two environments write one file", generator.Target{Backend: fake{"a", same}, Scope: generator.Environments}, bakery,
			"Same.txt: written by 2, a stubs of bakery, a stubs of mill; rename one of them"},
		{"every error", generator.Target{Backend: fake{"a", func(r generator.Request) (generator.Result, error) {
			return generator.Result{}, errors.New("no " + r.Environment.Name)
		}}, Scope: generator.Environments}, bakery, "a stubs of bakery: no bakery\na stubs of mill: no mill"},
	} {
		_, err := run(t, load(t, test.sdl), test.target)
		if err == nil || err.Error() != test.want {
			t.Errorf("%s: %v\nwant %s", test.name, err, test.want)
		}
	}
	_, err := run(t, schema, generator.Target{Backend: fake{"a", describe}},
		generator.Target{Backend: fake{"b", func(generator.Request) (generator.Result, error) { panic("boom") }}})
	if err == nil || !strings.HasPrefix(err.Error(), "b: internal error: boom; please report it") {
		t.Errorf("a panic: %v", err)
	}
}

func TestRequestFor(t *testing.T) {
	schema := load(t, bakery)
	target := generator.Target{Backend: fake{"a", describe}, Scope: generator.Environments, Options: generator.Options{Package: "p"}}
	request, err := generator.RequestFor(target, schema, "mill")
	if err != nil || request.Environment.Name != "mill" || request.Options.Package != "p" {
		t.Errorf("%+v %v", request, err)
	}
	if _, err := generator.RequestFor(target, schema, "butcher"); err == nil || err.Error() != `no environment "butcher" contributes to this schema; it has bakery, mill` {
		t.Error(err)
	}
}

// Once the context has ended, no further request is begun, and its error is the only one.
func TestRunEnds(t *testing.T) {
	sdl := "directive @sourceMap(module: String!) on OBJECT | FIELD_DEFINITION\ntype Query { directory: Directory! FIELDS }\ntype Directory { id: ID! }\n"
	fields := ""
	const environments = 500
	for i := range environments {
		fields += fmt.Sprintf("e%d: E%d! @sourceMap(module: \"e%d\") ", i, i, i)
		sdl += fmt.Sprintf("type E%d @sourceMap(module: \"e%d\") { id: ID! }\n", i, i)
	}
	schema := load(t, strings.Replace(sdl, "FIELDS", fields, 1))
	ctx, cancel := context.WithCancel(t.Context())
	var begun atomic.Int64
	backend := fake{"a", func(request generator.Request) (generator.Result, error) {
		begun.Add(1)
		cancel()
		return describe(request)
	}}
	target := generator.Target{Backend: backend, Scope: generator.Environments}
	outputs, err := generator.Run(ctx, []generator.Target{target}, func(generator.Target) *introspection.Schema { return schema })
	if err != context.Canceled || outputs != nil {
		t.Errorf("%d outputs, error %v", len(outputs), err)
	}
	if n := begun.Load(); n > environments/2 {
		t.Errorf("%d requests were begun", n)
	}
}

// A backend that doesn't look at the context doesn't keep a run from its end.
func TestRunLeavesADeafBackend(t *testing.T) {
	forever := make(chan struct{})
	defer close(forever)
	ctx, cancel := context.WithCancel(t.Context())
	deaf := fake{"a", func(generator.Request) (generator.Result, error) {
		cancel()
		<-forever
		return generator.Result{}, nil
	}}
	_, err := generator.Run(ctx, []generator.Target{{Backend: deaf}}, func(generator.Target) *introspection.Schema { return load(t, bakery) })
	if err != context.Canceled {
		t.Errorf("error %v", err)
	}
}
