package codegen_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	codegen "github.com/dagger-codegen/dagger-codegen"
	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// What nobody gave is an error that says what to give, never a panic.
func TestNothingIsAnError(t *testing.T) {
	ctx := context.Background()
	schema, err := codegen.Read("bakery.graphqls", []byte(bakery))
	if err != nil {
		t.Fatal(err)
	}
	generate := func(ctx context.Context, schema *introspection.Schema, targets ...codegen.Target) func() error {
		return func() error {
			_, err := codegen.Generate(ctx, schema, targets...)
			return err
		}
	}
	python := codegen.Target{Language: "python"}
	var none context.Context
	for name, test := range map[string]struct {
		call func() error
		want string
	}{
		"no context":          {generate(none, schema, python), "needs a context and a schema"},
		"no schema":           {generate(ctx, nil, python), "needs a context and a schema"},
		"an empty schema":     {generate(ctx, &introspection.Schema{}, python), "needs a context and a schema"},
		"no target":           {generate(ctx, schema), "needs a target: name a language, go, python, rust"},
		"an empty target":     {generate(ctx, schema, codegen.Target{}), "the target has no language: name one of go, python, rust, or give a backend"},
		"unknown language":    {generate(ctx, schema, codegen.Target{Language: "cobol"}), `unknown language "cobol"; it is one of go, python, rust`},
		"two at once":         {generate(ctx, schema, codegen.Target{Language: "go", Backend: listing{}}), "give one of them"},
		"unknown scope":       {generate(ctx, schema, codegen.Target{Language: "go", Scope: "all"}), `unknown scope "all"`},
		"every target's":      {generate(ctx, schema, codegen.Target{Language: "cobol"}, codegen.Target{Language: "ada"}), `"ada"`},
		"no session":          {func() error { _, err := codegen.Ask(ctx, nil); return err }, "needs a context and an open session"},
		"no tree":             {func() error { _, err := codegen.Compare(nil, nil); return err }, "needs a tree"},
		"a path out of it":    {func() error { _, err := codegen.Compare(fstest.MapFS{}, []generator.File{{Path: "../x"}}); return err }, "../x"},
		"no schema's text":    {func() error { _, err := codegen.Read("s", nil); return err }, "the schema is empty"},
		"a panicking backend": {generate(ctx, schema, codegen.Target{Backend: panics{}}), "internal error: on purpose"},
	} {
		t.Run(name, func(t *testing.T) {
			if err := test.call(); err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("%v, want %s", err, test.want)
			}
		})
	}
}

// A target has the forms of output that the command has.
func TestForms(t *testing.T) {
	schema, err := codegen.Read("bakery.graphqls", []byte(strings.Replace(bakery, "v0.21.8", "v1.0.0-beta.11", 1)))
	if err != nil {
		t.Fatal(err)
	}
	for want, target := range map[string]codegen.Target{
		"src/lib.rs":       {Language: "rust", Style: "idiomatic", Layout: "crate"},
		"pyproject.toml":   {Language: "python", Scope: generator.Environments, Layout: "package"},
		"types/Query.html": {Language: "docs", SourceURL: "https://example.com/{file}"},
	} {
		outputs, err := codegen.Generate(t.Context(), schema, target)
		if err != nil {
			t.Error(err)
		} else if !slices.ContainsFunc(outputs[0].Files, func(f generator.File) bool { return f.Path == want }) {
			t.Errorf("%+v makes no %s", target, want)
		}
	}
	for want, target := range map[string]codegen.Target{
		`there is no style "idiomatic"`: {Language: "go", Style: "idiomatic"},
		`there is no layout "folder"`:   {Language: "rust", Layout: "folder"},
		"is not an http or https":       {Language: "docs", SourceURL: "javascript:{file}"},
	} {
		if _, err := codegen.Generate(t.Context(), schema, target); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want %s", err, want)
		}
	}
}

type panics struct{}

func (panics) Name() string { return "panics" }

func (panics) Generate(context.Context, generator.Request) (generator.Result, error) {
	panic("on purpose")
}

// A content that a backend leaves in pieces is whole in what callers get.
func TestContentIsWhole(t *testing.T) {
	schema, err := codegen.Read("bakery.graphqls", []byte(bakery))
	if err != nil {
		t.Fatal(err)
	}
	outputs, err := codegen.Generate(context.Background(), schema, codegen.Target{Backend: inPieces{}})
	if err != nil || len(outputs) != 1 || string(outputs[0].Files[0].Content) != "a\nb\n" || outputs[0].Files[0].Pieces != nil {
		t.Errorf("%+v, %v", outputs, err)
	}
}

type inPieces struct{}

func (inPieces) Name() string { return "pieces" }

func (inPieces) Generate(context.Context, generator.Request) (generator.Result, error) {
	return generator.Result{Files: []generator.File{{Path: "a", Pieces: [][]byte{[]byte("a\n"), []byte("b\n")}}}}, nil
}

func TestGenerateStopsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	schema, err := codegen.Read("bakery.graphqls", []byte(bakery))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := codegen.Generate(ctx, schema, codegen.Target{Language: "go"}); err != context.Canceled {
		t.Error(err)
	}
}

func TestCompare(t *testing.T) {
	files := []generator.File{{Path: "a/same.go", Content: []byte("x\n")}, {Path: "b.go", Content: []byte("y\n")}, {Path: "c.go", Content: []byte("z\n")}}
	differences, err := codegen.Compare(fstest.MapFS{"a/same.go": {Data: []byte("x\r\n")}, "b.go": {Data: []byte("w\n")}}, files)
	if err != nil || len(differences) != 2 || differences[0].String() != "b.go: differs" || string(differences[0].Got) != "w\n" ||
		differences[1].String() != "c.go: missing" {
		t.Errorf("%v %v", differences, err)
	}
}
