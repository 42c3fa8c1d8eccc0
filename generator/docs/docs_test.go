package docs_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/internal/standin"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

func load(t testing.TB, text string) *introspection.Schema {
	t.Helper()
	schema, err := introspection.Load("schema.graphqls", []byte(text), introspection.BindOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

func generate(t testing.TB, schema *introspection.Schema, options generator.Options) map[string]string {
	t.Helper()
	result, err := builtin.New("docs").Generate(t.Context(), generator.Request{Schema: schema, Options: options})
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{}
	for _, file := range result.Files {
		if _, twice := files[file.Path]; twice {
			t.Errorf("%s is there twice", file.Path)
		}
		files[file.Path] = string(file.Content)
	}
	return files
}

// The same schema gives the same bytes, however the pages are shared out among processors.
func TestSitesAreTheSameEachTime(t *testing.T) {
	schema := load(t, string(standin.EmbeddedSDL()))
	first := generate(t, schema, generator.Options{})
	for range 3 {
		again := generate(t, load(t, string(standin.EmbeddedSDL())), generator.Options{})
		for path, text := range first {
			if again[path] != text {
				t.Errorf("%s differs", path)
			}
		}
	}
}

// A site grows as its schema does: no page has a list of all that there is, but the home page and the index.
func TestSitesGrowWithTheirSchemas(t *testing.T) {
	size := func(environments int) (total int) {
		var b strings.Builder
		b.WriteString("# __schemaVersion: v1.0.0\ndirective @sourceMap(module: String) on OBJECT | FIELD_DEFINITION\ntype Query {\n  version: String!\n")
		for i := range environments {
			fmt.Fprintf(&b, "  env%03d: Env%03d! @sourceMap(module: \"env%03d\")\n", i, i, i)
		}
		b.WriteString("}\n")
		for i := range environments {
			fmt.Fprintf(&b, "type Env%03d @sourceMap(module: \"env%03d\") { id: ID! build(path: String!): Env%03d! test: String! part: Env%03dPart! }\n", i, i, i, i)
			fmt.Fprintf(&b, "type Env%03dPart @sourceMap(module: \"env%03d\") { id: ID! name: String! }\n", i, i)
		}
		for _, text := range generate(t, load(t, b.String()), generator.Options{}) {
			total += len(text)
		}
		return total
	}
	few, many := size(50), size(400)
	if ratio := float64(many) / float64(few); ratio > 8.2 {
		t.Errorf("8 times the environments make a site that is %.1f times as large", ratio)
	}
}

// Names that a file can't have, or that differ in case alone, get files of their own.
func TestFilesOfOddNames(t *testing.T) {
	files := generate(t, load(t, `
type Query { con: CON! a: Loaf! b: LOAF! }
type CON { name: String! }
type Loaf { name: String! }
type LOAF { name: String! }
`), generator.Options{})
	seen := map[string]bool{}
	for path := range files {
		if lower := strings.ToLower(path); seen[lower] {
			t.Errorf("%s differs from another file in case alone", path)
		} else {
			seen[lower] = true
		}
	}
	for _, path := range []string{"types/CON_.html", "types/LOAF.html", "types/Loaf_2.html"} {
		if files[path] == "" {
			t.Errorf("no %s", path)
		}
	}
}

// A page says in each language what there is to say.
func TestWhatAPageSays(t *testing.T) {
	files := generate(t, load(t, "# __schemaVersion: v1.0.0\n"+`
directive @sourceMap(module: String, filename: String, line: Int) on OBJECT | FIELD_DEFINITION
type Query { yard: Yard! @sourceMap(module: "yard") }
"""
A yard, with **cranes**; see `+"`crane`, `Crane.load`"+` and https://example.org/.
"""
type Yard @sourceMap(module: "yard", filename: "main go.go", line: 3) {
  id: ID!
  "One of them."
  crane(name: String!, load: Int = 7): Crane @deprecated(reason: "Use `+"`cranes`"+`.")
  cranes: [Crane!]
}
type Crane @sourceMap(module: "yard") { id: ID! load: Int! }
`), generator.Options{SourceURL: "https://example.org/{pin}/{file}#L{line}"})
	page := files["types/Yard.html"]
	for _, want := range []string{
		`<strong>cranes</strong>`, `<a href="Yard.html#Yard.crane"><code>crane</code></a>`, `<a href="Crane.html#Crane.load"><code>Crane.load</code></a>`,
		`<a rel="noreferrer" href="https://example.org/">https://example.org/</a>`, `href="https://example.org/HEAD/main%20go.go#L3"`,
		`<span class="badge deprecated">deprecated</span>`, `<code>7</code>`, `or null<span class="l l-go l-python l-rust">, which becomes an empty list</span>`,
		`<h2 id="Yard.crane">`, `id="Yard.crane(load:)"`, `dagger call`,
	} {
		if !strings.Contains(page, want) {
			t.Errorf("the page of Yard has no %s", want)
		}
	}
	if index := files["assets/index.js"]; !bytes.HasPrefix([]byte(index), []byte("window.searchIndex=[")) || strings.Contains(index, "<") {
		t.Error("the index isn't JavaScript of plain JSON")
	}
	if home := files["index.html"]; !strings.Contains(home, `href="environments/yard.html"`) {
		t.Error("the home page doesn't lead to the environment")
	}
}

// What isn't there is no defect: a schema of nothing but a root.
func TestTheSmallestSite(t *testing.T) {
	files := generate(t, load(t, "type Query { a: Int }"), generator.Options{})
	if !strings.Contains(files["types/Query.html"], "client.") {
		t.Error("the root has no call")
	}
}
