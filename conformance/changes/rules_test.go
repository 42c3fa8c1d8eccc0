package changes

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/dagger-codegen/dagger-codegen/conformance/internal/sdk"
	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/api"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/generator/diff"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// The published runtimes that callers are compiled with, all of the same release.
var runtimes = map[string]string{"go": "v0.21.8", "python": "0.21.11", "rust": "0.21.9"}

// header is what the schemas of all rules have.
const header = `# __schemaVersion: v0.21.8
directive @enumValue(value: String!) on ENUM_VALUE
interface Node { id: ID! }
`

// rule is a change of a schema, with callers that it may break.
type rule struct {
	name string
	// old and new are the schemas, before and after without header.
	old, new string
	// callers are the declarations of a caller, by language; those of a rare one, written in a way that the language
	// advises against, have .rare behind the language, those of Rust's idiomatic style .idiomatic.
	callers map[string]string
}

// sections are the languages by the names of the sections that have their callers.
var sections = map[string]string{"go": "go", "py": "python", "rs": "rust", "rs.idiomatic": "rust.idiomatic"}

func rulesOf(t testing.TB) []rule {
	t.Helper()
	files, err := filepath.Glob("testdata/rules/*.txtar")
	if err != nil || len(files) < 40 {
		t.Fatal(err, len(files))
	}
	var rules []rule
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		r := rule{name: strings.TrimSuffix(filepath.Base(file), ".txtar"), callers: map[string]string{}}
		for _, each := range archive.Files {
			name, rare := strings.CutSuffix(each.Name, ".rare")
			switch {
			case each.Name == "old":
				r.old = string(each.Data)
			case each.Name == "new":
				r.new = string(each.Data)
			case sections[name] == "":
				t.Fatalf("%s: there is no section %q", file, each.Name)
			case rare:
				r.callers[sections[name]+".rare"] = string(each.Data)
			default:
				r.callers[sections[name]] = string(each.Data)
			}
		}
		if r.old == "" || r.new == "" || strings.TrimSpace(string(archive.Comment)) == "" {
			t.Fatalf("%s: a rule has a sentence, and the sections old and new", file)
		}
		rules = append(rules, r)
	}
	return rules
}

// schema binds the definitions of one or several rules.
func schema(t testing.TB, definitions ...string) *introspection.Schema {
	t.Helper()
	bound, err := introspection.Load("rules.graphqls", []byte(schemaText(definitions...)), introspection.BindOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return bound
}

// schemaText is the definitions of one or several rules as one schema.
func schemaText(definitions ...string) string {
	var fields, types strings.Builder
	query := regexp.MustCompile(`(?m)^type Query \{ (.*) \}$`)
	for _, each := range definitions {
		fields.WriteString(query.FindStringSubmatch(each)[1] + " ")
		types.WriteString(query.ReplaceAllString(each, ""))
	}
	return header + "type Query { node(id: ID!): Node! " + fields.String() + "}\n" + types.String()
}

// report says what a rule's change means in a language.
func (r *rule) report(t testing.TB, language string) []diff.Change {
	return r.reportOf(t, language, "")
}

func (r *rule) reportOf(t testing.TB, language, style string) []diff.Change {
	t.Helper()
	options := generator.Options{SDKVersion: runtimes[language], Style: style}
	report, err := diff.Schemas(t.Context(), schema(t, r.old), schema(t, r.new), diff.Options{Languages: []string{language}, Before: options, After: options})
	if err != nil {
		t.Fatal(err)
	}
	return report.Languages[0].Changes
}

// stopsCallers reports whether the report calls a change one that stops callers compiling: usual ones, or rare ones too.
func stopsCallers(found []diff.Change, rare bool) bool {
	return slices.ContainsFunc(found, func(c diff.Change) bool { return c.Effect == api.Compile && (c.Bump == api.Major || rare) })
}

// impossible are rules that no change of a schema leads to in a language, with the reason.
var impossible = map[string]map[api.Difference]string{
	"go": {
		api.OptionalParameterAdded: "optional arguments are fields of options",
		api.ParameterDefault:       "optional arguments are fields of options",
		api.ParameterTakesNull:     "types don't tell null",
		api.ParameterRefusesNull:   "types don't tell null",
		api.ResultMayBeNull:        "only types of stubs tell null, and these are other pointers, not an addition to a type",
		api.ResultNeverNull:        "only types of stubs tell null, and these are other pointers, not an addition to a type",
		api.ParameterWidened:       "no type takes the values of another",
		api.InterfaceMethodChanged: "each change of a method's type breaks callers too",
		api.FieldsReordered:        "input objects have their fields sorted by name",
		api.ImplementsRemoved:      "an interface that has an ID is one of a schema that has one, and doesn't lose it without another type",
		api.AttributesChanged:      "no kind of declaration has other receivers from one schema to the next",
		api.OpenValueAdded:         "no enum is open",
	},
	"python": {
		api.NoLongerComparable:     "dataclasses compare whatever their fields are, and none can be hashed",
		api.TypeRenamed:            "classes are called like types; only reserved names give way, and nothing frees them",
		api.FirstOptionalAdded:     "optional arguments are parameters",
		api.LastOptionalRemoved:    "optional arguments are parameters",
		api.OpenValueAdded:         "no enum is open",
		api.ValueRenamed:           "members are called like values; only keywords give way, and nothing frees them",
		api.ImplementsAdded:        "protocols are fulfilled, not inherited",
		api.ImplementsRemoved:      "protocols are fulfilled, not inherited",
		api.AttributesChanged:      "nothing that is made from the schema is a property",
		api.OptionsFieldAdded:      "optional arguments are parameters",
		api.OptionsFieldRemoved:    "optional arguments are parameters",
		api.OptionsFieldRenamed:    "optional arguments are parameters",
		api.OptionsFieldChanged:    "optional arguments are parameters",
		api.OptionsFieldsReordered: "optional arguments are parameters",
	},
	"rust": {
		api.NoLongerComparable:     "PartialEq is derived whatever the fields are, and Hash never",
		api.ParameterWidened:       "no type takes the values of another",
		api.InterfaceMethodChanged: "a trait's methods take required arguments only, so that each change breaks callers too",
		api.FirstOptionalAdded:     "optional arguments are fields of options",
		api.LastOptionalRemoved:    "optional arguments are fields of options",
		api.OptionalParameterAdded: "optional arguments are fields of options",
		api.FieldsReordered:        "literals name their fields, so that the order isn't listed",
		api.OptionsFieldsReordered: "literals name their fields, so that the order isn't listed",
		api.FieldMadeOptional:      "only idiomatic input objects tell, and there it is another method that makes them",
		api.FieldMadeRequired:      "only idiomatic input objects tell, and there it is another method that makes them",
	},
}

// TestRulesAreCovered has each rule of each language come up for a change, or a reason why none leads to it.
func TestRulesAreCovered(t *testing.T) {
	rules := rulesOf(t)
	for _, language := range builtin.Languages() {
		seen := map[api.Difference]bool{}
		for i := range rules {
			for _, change := range rules[i].report(t, language) {
				seen[change.Difference] = true
			}
			if language == "rust" { // has rules for another style too
				for _, change := range rules[i].reportOf(t, language, "idiomatic") {
					seen[change.Difference] = true
				}
			}
		}
		for _, difference := range api.Differences() {
			if _, ok := impossible[language][difference]; ok == seen[difference] {
				t.Errorf("%s: %s: a change leads to it: %v; the table says that none can: %v", language, difference, seen[difference], ok)
			}
		}
	}
}

// TestNothingChanges has no language find a change from a schema to itself, in any style.
func TestNothingChanges(t *testing.T) {
	for _, r := range rulesOf(t) {
		for _, language := range builtin.Languages() {
			for _, style := range []string{"", "idiomatic"} {
				if style != "" && language != "rust" {
					continue
				}
				unchanged := rule{name: r.name, old: r.old, new: r.old}
				for _, found := range unchanged.reportOf(t, language, style) {
					t.Errorf("%s: %s %s: %s of %s", r.name, language, style, found.Difference, found.Name)
				}
			}
		}
	}
}

// caller is a caller of one rule, compiled with the code of the schema before and after.
type caller struct {
	rule *rule
	// name is that of its package, module or crate.
	name, text string
	// idiomatic tells that it is one of Rust's idiomatic style, which stubs have too.
	idiomatic bool
	// mustFail tells that it must not compile with the code of the new schema.
	mustFail bool
}

// callersOf lists the callers of a language.
func callersOf(t testing.TB, language string) []caller {
	t.Helper()
	rules := rulesOf(t)
	var all []caller
	for i := range rules {
		r := &rules[i]
		found := r.report(t, language)
		for _, rare := range []bool{false, true} {
			key, name := language, strings.ReplaceAll(r.name, "-", "_")
			if rare {
				key, name = key+".rare", name+"_rare"
			}
			if text, ok := r.callers[key]; ok {
				all = append(all, caller{rule: r, name: name, text: text, mustFail: stopsCallers(found, rare)})
			} else if !rare {
				t.Errorf("%s has no caller in %s", r.name, language)
			}
		}
		if stopsCallers(found, true) && !stopsCallers(found, false) && r.callers[language+".rare"] == "" {
			t.Errorf("%s: only rare callers in %s break, and there is none", r.name, language)
		}
	}
	return all
}

// idiomaticCallers lists the callers of Rust's idiomatic style. Each rule that stops callers in one style alone has one.
func idiomaticCallers(t testing.TB) []caller {
	t.Helper()
	rules := rulesOf(t)
	var all []caller
	for i := range rules {
		r := &rules[i]
		official, stops := stopsCallers(r.report(t, "rust"), false), stopsCallers(r.reportOf(t, "rust", "idiomatic"), false)
		if text, ok := r.callers["rust.idiomatic"]; ok {
			name := "idiomatic_" + strings.ReplaceAll(r.name, "-", "_")
			all = append(all, caller{rule: r, name: name, text: text, idiomatic: true, mustFail: stops})
		} else if official != stops {
			t.Errorf("%s has no caller of Rust's idiomatic style, and stops others than of the official one", r.name)
		}
	}
	return all
}

// definitionsOf are the schemas of all rules, before and after.
func definitionsOf(t testing.TB) (olds, news []string) {
	t.Helper()
	for _, r := range rulesOf(t) {
		olds, news = append(olds, r.old), append(news, r.new)
	}
	return olds, news
}

// whole is the code of all rules' schemas, before and after.
func whole(t testing.TB, language string) (before, after generator.Output) {
	t.Helper()
	return wholeOf(t, language, "")
}

func wholeOf(t testing.TB, language, style string) (before, after generator.Output) {
	t.Helper()
	olds, news := definitionsOf(t)
	options := generator.Options{SDKVersion: runtimes[language], Style: style}
	outputs := make([]generator.Output, 2)
	for i, definitions := range [][]string{olds, news} {
		var err error
		if outputs[i], err = sdk.GenerateWith(schema(t, definitions...), language, generator.Full, options); err != nil {
			t.Fatal(err)
		}
	}
	return outputs[0], outputs[1]
}

// judge compares what failed with what must. Failed has what the tool said, by version ("old" or "new") and caller.
func judge(t *testing.T, callers []caller, failed map[string]string) {
	t.Helper()
	for _, c := range callers {
		if message, ok := failed["old/"+c.name]; ok {
			t.Errorf("%s doesn't compile before the change:\n%s", c.name, message)
		}
		message, ok := failed["new/"+c.name]
		switch {
		case ok && !c.mustFail:
			t.Errorf("%s: the rules say that it compiles after the change:\n%s", c.name, message)
		case !ok && c.mustFail:
			t.Errorf("%s: the rules say that it doesn't compile after the change, and it does", c.name)
		}
	}
}

func put(t testing.TB, path, text string) {
	t.Helper()
	if old, err := os.ReadFile(path); err == nil && string(old) == text {
		return // cargo goes by the time of files
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}
