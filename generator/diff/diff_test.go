package diff

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/api"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

func bound(t testing.TB, sdl string) *introspection.Schema {
	t.Helper()
	schema, err := introspection.Load("test.graphqls", []byte("# __schemaVersion: v0.21.8\n"+sdl), introspection.BindOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

const environments = `directive @sourceMap(module: String!) on OBJECT | FIELD_DEFINITION
`

// What environments contribute is told apart, and stubs are compared environment by environment.
func TestEnvironments(t *testing.T) {
	before := bound(t, environments+`type Query { loaf: Loaf! bakery: Bakery! @sourceMap(module: "bakery") }
type Loaf { id: ID! }
type Bakery @sourceMap(module: "bakery") { id: ID! bake(grain: String!): Loaf! }`)
	after := bound(t, environments+`type Query { loaf: Loaf! bakery: Bakery! @sourceMap(module: "bakery") mill: Mill! @sourceMap(module: "mill") }
type Loaf { id: ID! slice: String! }
type Bakery @sourceMap(module: "bakery") { id: ID! bake: Loaf! }
type Mill @sourceMap(module: "mill") { id: ID! }`)
	report, err := Schemas(t.Context(), before, after, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, language := range report.Languages {
		of := map[string][]string{}
		for _, change := range language.Changes {
			of[change.Environment] = append(of[change.Environment], string(change.Difference)+" "+change.Coordinate)
		}
		if !slices.Contains(of[""], "member-added Loaf.slice") || !slices.Contains(of["bakery"], "parameter-removed Bakery.bake(grain:)") ||
			!slices.Contains(of["mill"], "type-added Mill") || language.Verdict != api.Major {
			t.Errorf("%s: %s %q", language.Name, language.Verdict, of)
		}
	}
	report, err = Schemas(t.Context(), before, after, Options{Scope: generator.Environments})
	if err != nil {
		t.Fatal(err)
	}
	for _, language := range report.Languages {
		for _, change := range language.Changes {
			if change.Environment == "" {
				t.Errorf("%s: stubs have %s of the core", language.Name, change.Name)
			}
		}
		if language.Verdict != api.Major {
			t.Errorf("%s: %s", language.Name, language.Verdict)
		}
	}
	report, err = Schemas(t.Context(), before, after, Options{Scope: generator.Core})
	if err != nil {
		t.Fatal(err)
	}
	for _, language := range report.Languages {
		if language.Verdict != api.Minor {
			t.Errorf("%s: the core: %s", language.Name, language.Verdict)
		}
	}
}

func TestGuesses(t *testing.T) {
	before := bound(t, `type Query { a: String! @deprecated(reason: "Use `+"`renewed`"+` instead.") toast: String! zebra: Int! }`)
	after := bound(t, `type Query { renewed(x: Int!): String! toasted: String! quagga(x: Int!): String! }`)
	report, err := Schemas(t.Context(), before, after, Options{Languages: []string{"python"}})
	if err != nil {
		t.Fatal(err)
	}
	guesses := map[string]string{}
	for _, change := range report.Languages[0].Changes {
		if change.Difference == api.MemberRemoved {
			guesses[change.Coordinate] = change.Guess
		}
	}
	if guesses["Query.a"] != "Query.renewed" || guesses["Query.toast"] != "Query.toasted" || guesses["Query.zebra"] != "" {
		t.Errorf("%q", guesses)
	}
}

func TestAllowances(t *testing.T) {
	for text, want := range map[string]Allowance{
		"member-removed":                         {Rule: "member-removed"},
		"ARG_REMOVED=why not":                    {Rule: "ARG_REMOVED", Reason: "why not"},
		"Container.from(address:)":               {Coordinate: "Container.from(address:)"},
		"Container.*=a=b":                        {Coordinate: "Container.*", Reason: "a=b"},
		"rust/option-added:Container.*":          {Rule: "option-added", Coordinate: "Container.*", Language: "rust"},
		"go/member-removed:Container.from(a:)=x": {Rule: "member-removed", Coordinate: "Container.from(a:)", Language: "go", Reason: "x"},
	} {
		if got, err := ParseAllowance(text); err != nil || got != want {
			t.Errorf("%s: %+v, %v", text, got, err)
		}
	}
	for text, want := range map[string]string{
		"":                  "needs a rule",
		"=why":              "needs a rule",
		"member-gone":       "did you mean \"member-",
		"cobol/ARG_REMOVED": "unknown language \"cobol\"",
		"Container from":    "neither a coordinate",
	} {
		if _, err := ParseAllowance(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func TestNothingToCompare(t *testing.T) {
	schema := bound(t, "type Query { a: Int! }")
	if _, err := Schemas(t.Context(), nil, schema, Options{}); err == nil {
		t.Error("one schema is compared")
	}
	if _, err := Schemas(t.Context(), schema, schema, Options{Languages: []string{"cobol"}}); err == nil {
		t.Error("a language that isn't there is compared")
	}
	report, err := Schemas(t.Context(), schema, schema, Options{Scope: generator.Environments})
	if err != nil || report.Breaks() || len(report.Schema) > 0 {
		t.Errorf("the same schema without environments: %+v, %v", report, err)
	}
}

func BenchmarkSchemas(b *testing.B) {
	dir := os.Getenv("DAGGER_CODEGEN_REFERENCE")
	if dir == "" {
		b.Skip("DAGGER_CODEGEN_REFERENCE names no folder with real schemas")
	}
	schemas := make([]*introspection.Schema, 2)
	for i, name := range []string{"v0.19.11.json", "v1.0.0.json"} {
		text, err := os.ReadFile(filepath.Join(dir, "schemas", name))
		if err != nil {
			b.Fatal(err)
		}
		document, err := introspection.Decode(name, text)
		if err != nil {
			b.Fatal(err)
		}
		document.Undescribe() // as the command does
		if schemas[i], err = introspection.Bind(document, introspection.BindOptions{}); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Schemas(b.Context(), schemas[0], schemas[1], Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
