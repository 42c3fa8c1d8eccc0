// Package calls calls generated SDKs: every method of every type against the stand-in engine, and the same calls in
// all languages.
package calls

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/conformance/internal/sdk"
	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/internal/cases"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/internal/standin"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// job is one schema to generate an SDK for and to drive.
type job struct {
	name     string
	document *introspection.Document
	schema   *introspection.Schema
	engine   *standin.Engine
	files    map[string]string
}

// identifier is the job's name as a name in any language.
func (j *job) identifier() string {
	return "x_" + strings.NewReplacer("-", "_", ".", "_").Replace(j.name)
}

// realSchemas are driven too where the reference folder is at hand.
var realSchemas = []string{"v0.11.9", "v0.19.11", "v1.0.0", "v1.0.0-harbor"}

// jobs returns every case and every real schema; DAGGER_CODEGEN_SCHEMAS is a regular expression of the names wanted.
func jobs(t *testing.T) []*job {
	t.Helper()
	wanted, err := regexp.Compile(os.Getenv("DAGGER_CODEGEN_SCHEMAS"))
	if err != nil {
		t.Fatal(err)
	}
	return slices.DeleteFunc(allJobs(t), func(j *job) bool { return !wanted.MatchString(j.name) })
}

func allJobs(t *testing.T) []*job {
	t.Helper()
	all := cases.All(t)
	var list []*job
	for _, c := range all {
		list = append(list, load(t, c.Name, filepath.Join(c.Dir, "schema.graphqls")))
	}
	hostile, err := filepath.Glob(filepath.Join(needed.Root(), "testdata", "hostile", "*.graphqls"))
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range hostile {
		list = append(list, load(t, "hostile-"+strings.TrimSuffix(filepath.Base(path), ".graphqls"), path))
	}
	for _, name := range realSchemas {
		for _, path := range needed.Recorded(t, "schemas/"+name+".json") {
			list = append(list, load(t, name, path))
		}
	}
	return list
}

func load(t *testing.T, name, path string) *job {
	t.Helper()
	document := cases.Document(t, path)
	return &job{name: name, document: document, schema: cases.Bind(t, document, introspection.BindOptions{})}
}

// generate makes the whole SDK of a language, for a runtime.
func (j *job) generate(t *testing.T, language, runtime string) {
	t.Helper()
	output, err := sdk.Generate(j.schema, language, generator.Full, runtime)
	if err != nil {
		t.Fatalf("%s: %v", j.name, err)
	}
	j.files = map[string]string{}
	for _, file := range output.Files {
		j.files[file.Path] = string(file.Content)
	}
}

func (j *job) start(t *testing.T) {
	t.Helper()
	// The Python runtimes of v0.11 ask for deprecated inputs since their GraphQL library does; engines of that time
	// that can't be asked are met by no one who installs that runtime today.
	document := *j.document
	document.AppliedDirectives = true
	document.Types = slices.DeleteFunc(slices.Clone(document.Types), func(t introspection.TypeDefinition) bool {
		return strings.HasPrefix(t.Name, "__")
	})
	engine, err := standin.Start(&document, standin.Options{Answers: standin.Answers{NullOneIn: nullOneIn}})
	if err != nil {
		t.Fatalf("%s: %v", j.name, err)
	}
	t.Cleanup(func() { engine.Close() })
	j.engine = engine
}

// ids are IDs of an object of each type that can be reloaded by one.
func (j *job) ids() map[string]string {
	ids := map[string]string{}
	for _, t := range j.schema.Types {
		if t.IsSelectable() && t.ID != nil && t.Reload.Kind != introspection.NotReloadable {
			if id := objectID(t); id != "" {
				ids[t.Name] = id
			}
		}
	}
	return ids
}

// unreachable are the objects and interfaces that no chain of calls leads to.
func (j *job) unreachable() []string {
	names, reached := []string{}, reachable(j.schema)
	for _, t := range j.schema.Types {
		if t.IsSelectable() && !reached[t] {
			names = append(names, t.Name)
		}
	}
	return names
}

// era is the generation of runtimes that a schema's SDK runs on.
type era string

const (
	oldest  era = "v0.11" // typed IDs, (Void, error) in Go, no version in the schema
	typed   era = "v0.19" // typed IDs
	aliased era = "v0.21" // one ID, the typed scalars still listed; nullable objects are lazy
	unified era = "v1.0"  // one ID, nullable objects are awaited
)

func (j *job) era() era {
	switch dialect := j.schema.Dialect; {
	case dialect.IDs == introspection.TypedIDs && (j.schema.Query.Field("checkVersionCompatibility") != nil):
		return oldest
	case dialect.IDs == introspection.TypedIDs:
		return typed
	case !dialect.AwaitsNullable:
		return aliased
	}
	return unified
}

// byEra groups jobs by the runtime that they are for.
func byEra(all []*job, runtimes map[era]string) map[string][]*job {
	groups := map[string][]*job{}
	for _, j := range all {
		groups[runtimes[j.era()]] = append(groups[runtimes[j.era()]], j)
	}
	return groups
}

// outcome is what came of driving one SDK.
type outcome struct {
	Types   int `json:"types"`
	Methods int `json:"methods"`
	Calls   int `json:"calls"`
	// Nulls is how many answers the driver has taken for null.
	Nulls    int      `json:"nulls"`
	Failures []string `json:"failures"`
}

// row is a line of the table.
type row struct {
	language, runtime, schema string
	types, methods, calls     int
	fields, arguments, nulls  standin.Tally
}

func (r row) String() string {
	reached, total := r.fields.Reached+r.arguments.Reached, r.fields.Total+r.arguments.Total
	return fmt.Sprintf("%-7s %-13s %-36s %5d %7d %6d %11s %11s %6.1f%% %7s", r.language, r.runtime, r.schema, r.types, r.methods, r.calls,
		fmt.Sprintf("%d/%d", r.fields.Reached, r.fields.Total), fmt.Sprintf("%d/%d", r.arguments.Reached, r.arguments.Total),
		100*float64(reached)/float64(max(total, 1)), fmt.Sprintf("%d/%d", r.nulls.Reached, r.nulls.Total))
}

const tableHead = "language runtime      schema                               types methods  calls      fields   arguments reached    null"

// check adds the job's line to the table and reports what failed and what the engine was never asked for; strict, a
// limit that nothing needs too.
func (j *job) check(t *testing.T, language, runtime string, result outcome, strict bool, table *[]string) {
	t.Helper()
	limits := limitsOf(t, language, j.name)
	for _, failure := range result.Failures {
		if !limits.excuse(failure) {
			t.Errorf("%s: %s: %s", language, j.name, abridged(failure))
		}
	}
	coverage := j.engine.Coverage()
	r := row{language: language, runtime: runtime, schema: j.name, types: result.Types, methods: result.Methods, calls: result.Calls}
	r.fields = j.reachable(coverage.Fields, limits)
	r.arguments = j.reachable(coverage.Arguments, limits)
	input := j.reachable(coverage.InputFields, limits)
	r.arguments.Total += input.Total
	r.arguments.Reached += input.Reached
	r.arguments.Missing = append(r.arguments.Missing, input.Missing...)
	r.nulls = j.reachable(coverage.Nulls, &limitList{})
	*table = append(*table, r.String())
	j.checkNulls(t, language, result, coverage, r.nulls)
	if missing := append(r.fields.Missing, r.arguments.Missing...); len(missing) > 0 {
		t.Errorf("%s: %s: the engine was never asked for %s", language, j.name, strings.Join(missing, ", "))
	}
	for _, unused := range limits.unused() {
		if !strict {
			continue
		}
		t.Errorf("%s: %s: the limit %q is none: nothing is missing there", language, j.name, unused)
	}
}

// reachable leaves out of a tally what no SDK can reach: fields of a union's type, and types that nothing leads to.
func (j *job) reachable(tally standin.Tally, limits *limitList) standin.Tally {
	reached, inputs := reachable(j.schema), usedInputs(j.schema)
	out := standin.Tally{Total: tally.Total, Reached: tally.Reached}
	for _, coordinate := range tally.Missing {
		typeName, rest, _ := strings.Cut(coordinate, ".")
		fieldName, _, _ := strings.Cut(strings.TrimSuffix(rest, "[]"), "(")
		t := j.schema.Type(typeName)
		var unreachable bool
		if t.Kind == introspection.Input {
			unreachable = !inputs[t]
		} else {
			unreachable = !reached[t] || t.Field(fieldName).Shape == introspection.Unsupported
		}
		switch {
		case unreachable, limits.excuse(coordinate):
			out.Total--
		default:
			out.Missing = append(out.Missing, coordinate)
		}
	}
	return out
}

// usedInputs are the input objects that some reachable field takes.
func usedInputs(schema *introspection.Schema) map[*introspection.Type]bool {
	used := map[*introspection.Type]bool{}
	var use func(ref *introspection.Ref)
	use = func(ref *introspection.Ref) {
		t := ref.Innermost().Named
		if t.Kind != introspection.Input || used[t] {
			return
		}
		used[t] = true
		for _, field := range t.InputFields {
			use(field.Type)
		}
	}
	reached := reachable(schema)
	for _, t := range schema.Types {
		for _, field := range t.Fields {
			if !reached[t] || field.Shape == introspection.Unsupported {
				continue
			}
			for _, arg := range field.Args {
				use(arg.Type)
			}
		}
	}
	return used
}

func abridged(text string) string {
	const most = 600
	if len(text) > most {
		return text[:most] + "..."
	}
	return text
}

// write writes a file if it has another content, so that builds stay warm.
func write(t *testing.T, path, content string) {
	t.Helper()
	if old, err := os.ReadFile(path); err == nil && string(old) == content {
		return
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}

// keepOnly removes what is in a folder and isn't named.
func keepOnly(t *testing.T, dir string, names []string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range entries {
		if !slices.Contains(names, entry.Name()) {
			if err := os.RemoveAll(filepath.Join(dir, entry.Name())); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// run runs a program and returns its standard output; what it says on standard error is in the failure.
func run(t *testing.T, cmd *exec.Cmd) []byte {
	t.Helper()
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		text := stderr.String() + string(out)
		if len(text) > 12000 {
			text = text[:12000] + "\n..."
		}
		t.Fatalf("%s: %v\n%s", strings.Join(cmd.Args, " "), err, text)
	}
	return out
}

func read(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
