package python

import (
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// The README of a package shows how each of its modules is used, where an engine can serve the environment.
func TestReadmeOfAPackage(t *testing.T) {
	const sdl = `# __schemaVersion: v1.0.0
directive @sourceMap(module: String!) on OBJECT | FIELD_DEFINITION
type Query {
  directory: Directory!
  SERVING
  bakery(flour: String!, heat: Int): Bakery! @sourceMap(module: "bakery")
  mill(speed: Int = 3): Mill! @sourceMap(module: "mill")
}
type Directory { id: ID! }
type ModuleSource { id: ID! asModule: Module! }
type Module { id: ID! serve: Void }
scalar Void
type Bakery @sourceMap(module: "bakery") { id: ID! warm: Boolean! }
type Mill @sourceMap(module: "mill") { id: ID! turns: Boolean! }
`
	for serving, want := range map[string][]string{
		"moduleSource(refString: String!): ModuleSource!": {
			"With the arguments of its constructor in place of `...`:\n\n```python\nfrom shop import bakery\n\nasync with bakery.session(...) as root:\n    results = await bakery.run_checks(root)\n```\n",
			"## mill\n\n```python\nfrom shop import mill\n\nasync with mill.session() as root:\n    results = await mill.run_checks(root)\n```\n",
		},
		"": {"## bakery\n\n```python\nfrom shop import bakery\n```\n\n## mill\n\n```python\nfrom shop import mill\n```\n"},
	} {
		schema, err := introspection.Load("test.graphqls", []byte(strings.Replace(sdl, "SERVING", serving, 1)), introspection.BindOptions{})
		if err != nil {
			t.Fatal(err)
		}
		target := generator.Target{Backend: newBackend(), Scope: generator.Environments, Options: generator.Options{Package: "shop", Layout: packageLayout}}
		outputs, err := generator.Run(t.Context(), []generator.Target{target}, func(generator.Target) *introspection.Schema { return schema })
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range outputs[0].Files {
			for _, part := range want {
				if file.Path == "README.md" && !strings.Contains(string(file.Content), part) {
					t.Errorf("the README lacks %s:\n%s", part, file.Content)
				}
			}
		}
	}
}
