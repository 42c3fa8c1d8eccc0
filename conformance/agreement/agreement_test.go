// Package agreement holds the three languages' stubs to the answers that introspection gives once: which entrypoints there
// are and what carries them out, how an environment is served, which arguments can be left out, what may be null, and
// for which release the files are.
package agreement

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/dagger-codegen/dagger-codegen/conformance/internal/sdk"
	"github.com/dagger-codegen/dagger-codegen/conformance/internal/wild"
	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/internal/cases"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// facts are what a file of stubs says, or what it should say.
type facts struct {
	// Entrypoints: name, kind, and the fields to select, or that it needs arguments.
	Entrypoints []string
	// Serving: a step a line, with its arguments; ? behind one for local references alone.
	Serving []string
	// Kind are the steps that tell of what kind a reference is.
	Kind []string
	// Optional and Required are the arguments of the environment's functions, field(arg:), as far as the file has them.
	Optional, Required map[string]bool
	// Nullable tells of each function whose result is awaited whether it may be null.
	Nullable map[string]bool
}

func TestLanguagesAgree(t *testing.T) {
	environments, checks := 0, 0
	for name, schema := range schemas(t) {
		t.Run(name, func(t *testing.T) {
			outputs := map[string]generator.Output{}
			for _, language := range builtin.Languages() {
				output, err := sdk.Generate(schema, language, generator.Environments, "")
				if err != nil {
					t.Fatal(err)
				}
				outputs[language] = output
				if first := outputs[builtin.Languages()[0]].Era; output.Era.Runtime != first.Runtime || output.Era.API != first.API ||
					output.Era.Reason != first.Reason || output.Era.Guessed != first.Guessed {
					t.Errorf("%s is made for %s (%s), another language for %s (%s)", language, output.Era.Runtime, output.Era.Reason,
						first.Runtime, first.Reason)
				}
			}
			for _, environment := range schema.Environments {
				if environment.Refused != "" {
					continue
				}
				environments++
				want := expected(environment)
				checks += len(want.Entrypoints)
				for language, output := range outputs {
					got := readers[language](stub(t, language, environment, output))
					compare(t, language+", "+environment.Name, want, got)
					if isWritten := !strings.HasPrefix(name, "wild_"); isWritten && len(want.Optional)+len(want.Required) > 0 && len(got.Optional)+len(got.Required) == 0 {
						t.Errorf("%s, %s: no argument was found in the file", language, environment.Name)
					}
				}
			}
		})
	}
	if environments < 20 || checks < 60 {
		t.Errorf("only %d environments with %d entrypoints", environments, checks)
	}
}

func compare(t *testing.T, where string, want, got facts) {
	t.Helper()
	for i, line := range got.Entrypoints {
		got.Entrypoints[i] = strings.TrimSuffix(line, ".__typename") // of an object nothing else can be asked of
	}
	if diff := cmp.Diff(want.Entrypoints, got.Entrypoints); diff != "" {
		t.Errorf("%s: entrypoints, -decided +written:\n%s", where, diff)
	}
	if diff := cmp.Diff(want.Serving, got.Serving); diff != "" {
		t.Errorf("%s: serving, -decided +written:\n%s", where, diff)
	}
	if diff := cmp.Diff(want.Kind, got.Kind); diff != "" {
		t.Errorf("%s: how the kind is asked for, -decided +written:\n%s", where, diff)
	}
	for arg := range got.Optional {
		if want.Required[arg] {
			t.Errorf("%s: %s can be left out, and must be given", where, arg)
		}
	}
	for arg := range got.Required {
		if want.Optional[arg] {
			t.Errorf("%s: %s must be given, and can be left out", where, arg)
		}
	}
	for field, nullable := range got.Nullable {
		if decided, known := want.Nullable[field]; known && decided != nullable {
			t.Errorf("%s: the result of %s may be null: %v, written as if %v", where, field, decided, nullable)
		}
	}
}

// expected are the answers of introspection. Where fields of two types share a name and differ, nothing is said of them.
func expected(environment *introspection.Environment) facts {
	want := facts{Optional: map[string]bool{}, Required: map[string]bool{}, Nullable: map[string]bool{}}
	for _, entrypoint := range environment.Entrypoints {
		line := entrypoint.Name + " " + string(entrypoint.Kind)
		if entrypoint.NeedsArguments {
			line += " needs arguments"
		} else {
			line += " " + path(&entrypoint)
		}
		want.Entrypoints = append(want.Entrypoints, line)
	}
	if environment.Serving != nil {
		want.Serving, want.Kind = lines(environment.Serving.Steps), lines(environment.Serving.Kind)
	}
	ambiguous := map[string]bool{}
	for _, t := range environment.Types {
		for _, field := range t.Fields {
			if field.Shape == introspection.Unsupported {
				continue
			}
			for _, arg := range field.Args {
				key := field.Name + "(" + arg.Name + ":)"
				if arg.Required {
					want.Required[key] = true
				} else {
					want.Optional[key] = true
				}
			}
			nullable := !field.Type.NonNull
			if before, seen := want.Nullable[field.Name]; seen && before != nullable {
				ambiguous[field.Name] = true
			}
			if field.Shape == introspection.Leaf || field.Shape == introspection.List || field.Shape == introspection.Nullable {
				want.Nullable[field.Name] = nullable
			} else {
				ambiguous[field.Name] = true
			}
		}
	}
	ambiguous["id"] = true // other functions ask for IDs, too
	for name := range ambiguous {
		delete(want.Nullable, name)
	}
	for key := range want.Required {
		if want.Optional[key] {
			delete(want.Required, key)
			delete(want.Optional, key)
		}
	}
	return want
}

func lines(steps []introspection.ServingStep) (lines []string) {
	for _, step := range steps {
		line := step.Field
		for _, arg := range step.Args {
			line += " " + arg.Name + "=" + arg.Value.String()
		}
		if step.LocalOnly {
			line += " ?"
		}
		lines = append(lines, line)
	}
	return lines
}

func path(entrypoint *introspection.Entrypoint) string {
	var names []string
	for _, field := range slices.Concat(entrypoint.Path, entrypoint.Evaluate) {
		names = append(names, field.Name)
	}
	return strings.Join(names, ".")
}

// stub returns the text of the file that has an environment's stubs.
func stub(t *testing.T, language string, environment *introspection.Environment, output generator.Output) string {
	t.Helper()
	for _, file := range output.Files {
		if text := string(file.Content); strings.Contains(text, names[language](environment.Name)) {
			return text
		}
	}
	t.Fatalf("%s: no file is the environment's %q", language, environment.Name)
	return ""
}

// names is the line by which a language's file says which environment it is of.
var names = map[string]func(string) string{
	"go":     func(name string) string { return fmt.Sprintf("const Name = %q\n", name) },
	"python": func(name string) string { return fmt.Sprintf("NAME = %q\n", name) },
	"rust":   func(name string) string { return fmt.Sprintf("pub const NAME: &str = %q;\n", name) },
}

// schemas are those of all cases with environments, the recorded ones, and the small inputs of the reference folder.
func schemas(t *testing.T) map[string]*introspection.Schema {
	t.Helper()
	all := map[string]*introspection.Schema{}
	every := cases.All(t)
	for _, each := range every {
		if slices.Contains(each.Scopes, string(generator.Environments)) && len(each.SDKVersions) == 0 {
			all[each.Name] = each.Schema(t)
		}
	}
	for made := range wild.Some(t, 40) {
		if len(made.Environments) > 0 {
			all[made.Name()] = load(t, made.Name(), []byte(made.SDL))
		}
	}
	for name, sdl := range own {
		all["own/"+name] = load(t, name, []byte(sdl), introspection.Served{Name: "ci", Ref: "./ci"})
		all["own/"+name+", renamed"] = load(t, name, []byte(sdl), introspection.Served{Name: "ci", Ref: "./other", Renamed: true})
		all["own/"+name+", pinned"] = load(t, name, []byte(sdl), introspection.Served{Name: "ci", Ref: "example.com/ci", Pin: "3fa9c1"})
	}
	for _, file := range needed.Recorded(t, "schemas/*", "cases/*.graphqls") {
		if schema := cases.Bound(t, file); len(schema.Environments) > 0 {
			all["reference/"+filepath.Base(file)] = schema
		}
	}
	return all
}

func load(t *testing.T, name string, text []byte, served ...introspection.Served) *introspection.Schema {
	t.Helper()
	schema, err := introspection.Load(name, text, introspection.BindOptions{Served: served})
	if err != nil {
		t.Fatal(err)
	}
	return schema
}
