package codegen_test

import (
	"context"
	"fmt"
	"log"
	"net/http/httptest"
	"strings"
	"testing/fstest"

	codegen "github.com/dagger-codegen/dagger-codegen"
	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/internal/standin"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/session"
)

const bakery = `
# __schemaVersion: v0.21.8
directive @sourceMap(module: String!) on OBJECT | FIELD_DEFINITION

type Query {
  node(id: ID!): Node
  bakery(flour: String = "rye"): Bakery! @sourceMap(module: "bakery")
}

interface Node {
  id: ID!
}

type Bakery implements Node @sourceMap(module: "bakery") {
  id: ID!
  "Bakes a loaf."
  bake(minutes: Int!): String! @sourceMap(module: "bakery")
}
`

// A schema in, files out: every language at once.
func ExampleGenerate() {
	schema, err := codegen.Read("bakery.graphqls", []byte(bakery))
	if err != nil {
		log.Fatal(err)
	}
	outputs, err := codegen.Generate(context.Background(), schema, codegen.Target{Language: "go"}, codegen.Target{Language: "python"},
		codegen.Target{Language: "rust"})
	if err != nil {
		log.Fatal(err)
	}
	for _, output := range outputs {
		for _, file := range output.Files {
			fmt.Println(file.Path, "for", output.Runtime)
		}
	}
	// Output:
	// dag/dag.gen.go for v0.21.8
	// dagger.gen.go for v0.21.8
	// gen.py for v0.21.8
	// gen.rs for v0.21.8
}

// startEngine starts an engine for an example: the stand-in of this repository, with an environment that is served.
func startEngine() *httptest.Server {
	document, err := introspection.Decode("bakery.graphqls", []byte(bakery))
	if err != nil {
		log.Fatal(err)
	}
	engine, err := standin.New(document, standin.Options{Token: "token"})
	if err != nil {
		log.Fatal(err)
	}
	return httptest.NewServer(engine)
}

// Stubs for the environments of a running engine. Without an address, as session.Options{}, the session is the one that
// the program runs in, or that of an engine which the dagger CLI starts.
func ExampleAsk() {
	engine := startEngine()
	defer engine.Close()

	ctx := context.Background()
	opened, err := session.Open(ctx, session.Options{URL: engine.URL, Token: "token"})
	if err != nil {
		log.Fatal(err)
	}
	defer opened.Close()
	schema, err := codegen.Ask(ctx, opened)
	if err != nil {
		log.Fatal(err)
	}
	outputs, err := codegen.Generate(ctx, schema, codegen.Target{Language: "python", Scope: generator.Environments})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(outputs[0].Files[0].Path)
	// Output: bakery.py
}

// listing is a backend of one's own: it lists what can be called.
type listing struct{}

func (listing) Name() string { return "listing" }

func (listing) Generate(_ context.Context, request generator.Request) (generator.Result, error) {
	var text strings.Builder
	for _, t := range request.Schema.Types {
		for _, field := range t.Fields {
			fmt.Fprintf(&text, "%s: %s\n", field.Coordinate(), field.Shape)
		}
	}
	return generator.Result{Files: []generator.File{{Path: "calls.txt", Content: []byte(text.String())}}}, nil
}

// A language that this package doesn't have.
func ExampleTarget_backend() {
	schema, err := codegen.Read("bakery.graphqls", []byte(bakery))
	if err != nil {
		log.Fatal(err)
	}
	outputs, err := codegen.Generate(context.Background(), schema, codegen.Target{Backend: listing{}})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(string(outputs[0].Files[0].Content))
	// Output:
	// Bakery.bake: leaf
	// Bakery.id: leaf
	// Node.id: leaf
	// Query.bakery: lazy
	// Query.node: lazy
}

// What a check in CI does: it generates, and looks at what is committed.
func ExampleCompare() {
	schema, err := codegen.Read("bakery.graphqls", []byte(bakery))
	if err != nil {
		log.Fatal(err)
	}
	outputs, err := codegen.Generate(context.Background(), schema, codegen.Target{Language: "python"})
	if err != nil {
		log.Fatal(err)
	}
	committed := fstest.MapFS{"gen.py": {Data: []byte("# edited\n")}}
	differences, err := codegen.Compare(committed, outputs[0].Files)
	if err != nil {
		log.Fatal(err)
	}
	for _, difference := range differences {
		fmt.Println(difference)
	}
	// Output: gen.py: differs
}
