package diff

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/api"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/changes"
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

// A whole report, as it is written: what breaks first, what is allowed with it, what is added behind, and the environments' after
// the core's.
func TestReport(t *testing.T) {
	const declared = "directive @a on OBJECT\n" + environments
	before := declared + `type Query { loaf: Loaf! oven: Oven! bakery: Bakery! @sourceMap(module: "bakery") }
type Loaf { id: ID! slice: Int! crust: String! }
type Oven { id: ID! }
type Bakery @sourceMap(module: "bakery") { id: ID! bake(grain: String): Loaf! sold: Int! }`
	after := strings.Replace(declared, "@a", "@b", 1) + `type Query { loaf: Loaf! bakery: Bakery! @sourceMap(module: "bakery") }
type Loaf { id: ID! slice: String! weight: Int! @deprecated(reason: "Ask the scales.") }
type Bakery @sourceMap(module: "bakery") { id: ID! bake: Loaf! }`
	documents := [2]*introspection.Document{}
	for i, sdl := range []string{before, after} {
		var err error
		if documents[i], err = introspection.Decode("test.graphqls", []byte(sdl)); err != nil {
			t.Fatal(err)
		}
	}
	for name, test := range map[string]struct {
		options Options
		want    string
	}{
		"all": {Options{Documents: documents, Allow: []Allowance{{Rule: "TYPE_REMOVED"}, {Coordinate: "Loaf.crust"}}}, `
ARG_REMOVED Bakery.bake(grain:)
FIELD_REMOVED Bakery.sold
FIELD_REMOVED Loaf.crust allowed
FIELD_CHANGED_KIND Loaf.slice
FIELD_ADDED Loaf.weight
TYPE_REMOVED Oven allowed
FIELD_REMOVED Query.oven
DIRECTIVE_REMOVED @a
DIRECTIVE_ADDED @b
python major
Loaf.crust is gone allowed
Loaf.slice gives <str> in place of <int>
Oven is gone
Query.oven is gone
Loaf.weight is new
Bakery.bake takes no argument <grain: str | None = None> any more
Bakery.sold is gone
`},
		"the core": {Options{Documents: documents, Scope: generator.Core}, `
FIELD_REMOVED Loaf.crust
FIELD_CHANGED_KIND Loaf.slice
FIELD_ADDED Loaf.weight
TYPE_REMOVED Oven
FIELD_REMOVED Query.oven
DIRECTIVE_REMOVED @a
DIRECTIVE_ADDED @b
python major
Loaf.crust is gone
Loaf.slice gives <str> in place of <int>
Oven is gone
Query.oven is gone
Loaf.weight is new
`},
		"stubs": {Options{Documents: documents, Scope: generator.Environments}, `
ARG_REMOVED Bakery.bake(grain:)
FIELD_REMOVED Bakery.sold
python major
Bakery.bake takes no argument <grain: str | None = None> any more
Bakery.sold is gone
`},
		"no language": {Options{Languages: []string{}}, `
ARG_REMOVED Bakery.bake(grain:)
FIELD_REMOVED Bakery.sold
FIELD_REMOVED Loaf.crust
FIELD_CHANGED_KIND Loaf.slice
FIELD_ADDED Loaf.weight
TYPE_REMOVED Oven
FIELD_REMOVED Query.oven
`},
	} {
		t.Run(name, func(t *testing.T) {
			if test.options.Languages == nil {
				test.options.Languages = []string{"python"}
			}
			report, err := Schemas(t.Context(), bound(t, before), bound(t, after), test.options)
			if err != nil {
				t.Fatal(err)
			}
			if got := written(report); got != strings.TrimPrefix(test.want, "\n") {
				t.Errorf("%s", got)
			}
		})
	}
}

// What is allowed breaks nothing, and the schema has no say where there are languages.
func TestBreaks(t *testing.T) {
	breaking := SchemaChange{Change: changes.Change{Level: changes.Breaking}}
	allowed := breaking
	allowed.Allowed = &Allowance{Rule: "TYPE_REMOVED"}
	for name, test := range map[string]struct {
		report Report
		want   bool
	}{
		"nothing":               {Report{}, false},
		"a request":             {Report{Schema: []SchemaChange{allowed, breaking}}, true},
		"an allowed request":    {Report{Schema: []SchemaChange{allowed}}, false},
		"what is dangerous":     {Report{Schema: []SchemaChange{{Change: changes.Change{Level: changes.Dangerous}}}}, false},
		"code":                  {Report{Languages: []Language{{Verdict: api.Minor}, {Verdict: api.Major}}}, true},
		"a request and no code": {Report{Schema: []SchemaChange{breaking}, Languages: []Language{{Verdict: api.Minor}}}, false},
	} {
		if got := test.report.Breaks(); got != test.want {
			t.Errorf("%s: %v", name, got)
		}
	}
	change := Change{Rule: api.Rule{Bump: api.Major}}
	if !change.Breaks() {
		t.Error("a major change breaks nothing")
	}
	change.Allowed = &Allowance{}
	if change.Breaks() || (&Change{Rule: api.Rule{Bump: api.Minor}}).Breaks() {
		t.Error("what is allowed, or minor, breaks")
	}
}

func TestSentences(t *testing.T) {
	for want, change := range map[string]Change{
		"gives b in place of a":                            {Finding: api.Finding{Difference: api.ResultChanged, Was: "a", Is: "b"}},
		"is gone; C may have taken its place (a guess)":    {Finding: api.Finding{Difference: api.MemberRemoved, Guess: "C"}},
		"calls the parameter a now b (a guess)":            {Finding: api.Finding{Difference: api.ParameterRenamed, Was: "a", Is: "b", Guess: "b"}},
		"calls the parameter a now b":                      {Finding: api.Finding{Difference: api.ParameterRenamed, Was: "a", Is: "b"}},
		"is deprecated now":                                {Finding: api.Finding{Difference: api.DeprecationAdded, Guess: "C"}},
		"is deprecated now: Why.":                          {Finding: api.Finding{Difference: api.DeprecationAdded, Is: "Why."}},
		"is no longer deprecated":                          {Finding: api.Finding{Difference: api.DeprecationRemoved, Is: "Why."}},
		"stands for b and no longer for a, which is D now": {Finding: api.Finding{Difference: api.NameTaken, Was: "a", Is: "b"}, MovedTo: "D"},
	} {
		if got := change.Sentence(nil); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// A name that stands for something else now says what has become of what it stood for; environments that came and went are each
// compared with nothing.
func TestNamesThatAreTaken(t *testing.T) {
	before := bound(t, environments+`type Query { fooBar: Int! foo_bar: String! a: Aa! @sourceMap(module: "a") c: Cc! @sourceMap(module: "c") }
type Aa @sourceMap(module: "a") { id: ID! }
type Cc @sourceMap(module: "c") { id: ID! }`)
	after := bound(t, environments+`type Query { aFooBar: Int! fooBAR: Int! fooBar: Int! foo_bar: String! b: Bb! @sourceMap(module: "b") }
type Bb @sourceMap(module: "b") { id: ID! }`)
	report, err := Schemas(t.Context(), before, after, Options{})
	if err != nil {
		t.Fatal(err)
	}
	moved := 0
	for _, language := range report.Languages {
		for _, change := range language.Changes {
			if change.Difference == api.NameTaken {
				moved++
				if change.MovedTo == "" {
					t.Errorf("%s: %s stands for something else, and what it stood for is nowhere", language.Name, change.Name)
				}
			}
		}
	}
	if moved == 0 {
		t.Error("no name is taken")
	}
	report, err = Schemas(t.Context(), before, after, Options{Languages: []string{"python"}, Scope: generator.Environments})
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, change := range report.Languages[0].Changes {
		seen[change.Environment+" "+string(change.Difference)] = true
	}
	for _, want := range []string{"a type-removed", "c type-removed", "b type-added"} {
		if !seen[want] {
			t.Errorf("no %s in %v", want, seen)
		}
	}
}

// Changes come by environment, then by effect, and in one effect those first that break.
func TestOrder(t *testing.T) {
	one := func(environment string, effect api.Effect, bump api.Bump, name string) Change {
		return Change{Finding: api.Finding{Environment: environment}, Rule: api.Rule{Effect: effect, Bump: bump}, Name: name}
	}
	sorted := []Change{one("", api.Compile, api.Major, "d"), one("", api.Compile, api.Major, "e"), one("", api.Compile, api.Minor, "a"),
		one("", api.Compile, api.Patch, "b"), one("", api.Run, api.Major, "c"), one("", api.Added, api.Minor, "a"), one("", api.None, api.Patch, "a"),
		one("ci", api.Compile, api.Major, "a")}
	mixed := Language{}
	for _, i := range []int{7, 2, 5, 0, 3, 6, 4, 1} {
		mixed.Changes = append(mixed.Changes, sorted[i])
	}
	mixed.sort()
	for i, change := range mixed.Changes {
		if change.Name != sorted[i].Name || change.Effect != sorted[i].Effect || change.Environment != sorted[i].Environment {
			t.Errorf("%d: %s %s %s", i, change.Environment, change.Effect, change.Name)
		}
	}
}

func written(report *Report) string {
	var text strings.Builder
	mark := func(allowed *Allowance) string {
		if allowed != nil {
			return " allowed\n"
		}
		return "\n"
	}
	for _, change := range report.Schema {
		text.WriteString(string(change.Kind) + " " + change.Coordinate + mark(change.Allowed))
	}
	for i := range report.Languages {
		language := &report.Languages[i]
		text.WriteString(language.Name + " " + string(language.Verdict) + "\n")
		for j := range language.Changes {
			change := &language.Changes[j]
			text.WriteString(change.Name + " " + change.Sentence(func(part string) string { return "<" + part + ">" }) + mark(change.Allowed))
		}
	}
	return text.String()
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
	schemas := make([]*introspection.Schema, 2)
	for i, name := range []string{"v0.19.11.json", "v1.0.0.json"} {
		text, err := os.ReadFile(needed.Reference(b, "schemas", name))
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
