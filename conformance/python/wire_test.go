package python

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/internal/cases"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/internal/standin"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// outcome is what became of one call of wire.py, and the requests that it made.
type outcome struct {
	Name    string
	Value   any
	Error   string
	Message string
	queries []string
}

// brokenOfficially are the calls that the officially generated files fail in, or send less in than they were given.
// Here they must work.
var brokenOfficially = map[string]string{
	"nothing_returned_at_all": `{container{from(address:"alpine"){exportImage(name:"name")}}}`,
	"nullable_object":         `{directory{stat(path:"x"){id}}}`,
	"nullable_interface":      `{node(id:"`,
	"multi_word_input_fields": `{llm{withResponse(content:[{kind:TOOL_CALL,callId:"c",toolName:"t"}]){history{id}}}}`,
}

func brokenCall(name string) bool { _, broken := brokenOfficially[name]; return broken }

// isMissing reports whether the API lacks the call.
func isMissing(o outcome) bool { return o.Error == "AttributeError" }

// TestWire makes the same calls through the official file and the generated one, against an engine of the same
// schema. The requests must be the same, and so must the results.
func TestWire(t *testing.T) {
	for _, era := range eras {
		path := needed.Reference(t, era.schema)
		for _, version := range era.tested() {
			t.Run(version, func(t *testing.T) {
				schema := cases.Document(t, path)
				official := newProject(t, version)
				official.restore(t, version)
				ours := newProject(t, version)
				ours.write(t, ours.gen(), string(generate(t, cases.Bind(t, schema, introspection.BindOptions{}), generator.Full, version).Files[0].Content))
				compareOutcomes(t, version, era.runtimes[0], era.schema, wire(t, official, path), wire(t, ours, path))
			})
		}
	}
}

func compareOutcomes(t *testing.T, version, first, schema string, official, ours []outcome) {
	made := 0
	for i, got := range ours {
		want := official[i]
		if want.Error != "" && !brokenCall(got.Name) && version != first {
			// The published file of this runtime is of another schema, which lacks something of the call.
			continue
		}
		if version == "0.13.7" && got.Name == "git" {
			// The default of keepGitDir has changed between the schemas.
			continue
		}
		if strings.HasSuffix(schema, "newest/schema.graphqls") && got.Name == "list_default_empty" {
			// The listing that the schema was made from doesn't show what lists default to.
			continue
		}
		if got.Name == "wrong_type" && (version == "0.9.11" || version == "0.10.3") {
			// The API of these releases takes any sequence for a list, such as a string.
			continue
		}
		if isMissing(want) {
			if !isMissing(got) && version == first {
				t.Errorf("%s: there is no such API, but the generated file does %+v", got.Name, got)
			}
			continue
		}
		if want.Error == "" {
			made++
		}
		expected, broken := brokenOfficially[got.Name]
		lazy := strings.HasPrefix(got.Name, "nullable_") && !strings.Contains(schema, "v1.0.0")
		if !broken || lazy || want.Error == "" && got.Name != "multi_word_input_fields" {
			if diff := cmp.Diff(want, got, cmp.AllowUnexported(outcome{})); diff != "" {
				t.Errorf("%s differs from the official file (-official +generated):\n%s", got.Name, diff)
			}
			continue
		}
		if got.Error != "" {
			t.Errorf("%s: %s: %s", got.Name, got.Error, got.Message)
		}
		if len(got.queries) == 0 || !strings.HasPrefix(got.queries[len(got.queries)-1], expected) && !strings.HasPrefix(got.queries[0], expected) {
			t.Errorf("%s sent %q, want %s", got.Name, got.queries, expected)
		}
	}
	t.Logf("%s on %s: %d calls answered", schema, version, made)
	if made < 20 {
		t.Errorf("only %d calls were answered with %s", made, schema)
	}
}

// wire runs wire.py in a project, against an engine of the schema.
func wire(t *testing.T, p *project, path string) []outcome {
	t.Helper()
	// The query builder that all runtimes share asks newer questions than the oldest engine answers.
	newer := *cases.Document(t, path)
	newer.AppliedDirectives = true
	newer.Types = slices.DeleteFunc(slices.Clone(newer.Types), func(t introspection.TypeDefinition) bool {
		return strings.HasPrefix(t.Name, "__")
	})
	engine, err := standin.Start(&newer, standin.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer engine.Close()
	var outcomes []outcome
	p.program(t, "wire.py", engine.Environ(), nil, &outcomes)
	queries := map[string][]string{}
	current := ""
	for _, request := range engine.Requests() {
		if _, name, ok := strings.Cut(request.Query, "# call "); ok {
			current = name
			continue
		}
		if !request.Introspection() {
			queries[current] = append(queries[current], compact(request.Query))
		}
	}
	for i := range outcomes {
		outcomes[i].queries = queries[outcomes[i].Name]
		if outcomes[i].Name == "service_binding" || outcomes[i].Name == "fork_resolves_ids_once" {
			// IDs of arguments are asked for at once.
			slices.Sort(outcomes[i].queries)
		}
	}
	return outcomes
}

var (
	alias     = regexp.MustCompile(`\b(\w+): (\w+)( ?[\s({}])`)
	afterMark = regexp.MustCompile(`\s*([{}(),:\[\]])\s*`)
)

// compact takes the aliases that repeat a field's name, and what needs no blanks, out of a query.
func compact(query string) string {
	query = alias.ReplaceAllStringFunc(query, func(match string) string {
		parts := alias.FindStringSubmatch(match)
		if parts[1] != parts[2] {
			return match
		}
		return parts[2] + parts[3]
	})
	return afterMark.ReplaceAllString(strings.Join(strings.Fields(query), " "), "$1")
}
