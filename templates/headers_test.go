package templates_test

import (
	"fmt"
	"os"
	"path"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/internal/cases"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/internal/standin"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/templates"
)

func TestEveryTemplateHasAHeader(t *testing.T) {
	for _, info := range builtin.Templates().Catalogue() {
		if info.Renders == "" || !strings.HasSuffix(info.Renders, ".") {
			t.Errorf("%s doesn't say what it renders: a comment of a sentence has to stand behind its gotype", info.Name)
		}
	}
}

// schemas are those of all cases, and the embedded one, whose templates together use every template.
func schemas(t *testing.T) []*introspection.Schema {
	t.Helper()
	all := cases.All(t)
	var found []*introspection.Schema
	for _, c := range all {
		schema := c.Schema(t)
		found = append(found, schema)
	}
	for _, sdl := range []string{string(standin.EmbeddedSDL()), takesInput} {
		schema, err := introspection.Load("schema.graphqls", []byte(sdl), introspection.BindOptions{})
		if err != nil {
			t.Fatal(err)
		}
		found = append(found, schema)
	}
	return found
}

// generateAll generates whatever can be generated from the schemas, in all languages, styles and layouts.
func generateAll(t *testing.T) {
	t.Helper()
	for _, schema := range schemas(t) {
		for _, language := range builtin.Languages() {
			requests := []generator.Request{{Schema: schema}}
			for _, environment := range schema.Environments {
				requests = append(requests, generator.Request{Schema: schema, Environment: environment})
			}
			if choosable, ok := builtin.New(language).(generator.Choosable); ok {
				for _, style := range choosable.Choices().Styles {
					requests = append(requests, generator.Request{Schema: schema, Options: generator.Options{Style: style}})
				}
				if layouts := choosable.Choices().Layouts; len(layouts) > 1 && len(schema.Environments) > 0 {
					requests = append(requests, generator.Request{Schema: schema, Environment: schema.Environments[0],
						Options: generator.Options{Layout: layouts[1]}})
				}
			}
			for _, request := range requests {
				if _, err := builtin.New(language).Generate(t.Context(), request); err != nil {
					t.Fatalf("%s: %v", language, err)
				}
			}
		}
	}
	// Documentation has many pages, and these two schemas all that can be on them.
	for _, name := range []string{"environment-entrypoints", "deprecated-everywhere"} {
		text, err := os.ReadFile(filepath.Join(needed.Root(), "testdata", "cases", name, "schema.graphqls"))
		if err != nil {
			t.Fatal(err)
		}
		schema, err := introspection.Load(name, text, introspection.BindOptions{})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := builtin.New("docs").Generate(t.Context(), generator.Request{Schema: schema}); err != nil {
			t.Fatal(err)
		}
	}
}

// takesInput has an environment whose function takes an input object of the core.
const takesInput = `
directive @sourceMap(module: String) on OBJECT | FIELD_DEFINITION
type Query { version: String! ship: Ship! @sourceMap(module: "ship") }
input Label { name: String! value: String }
type Ship @sourceMap(module: "ship") { id: ID! paint(labels: [Label!]!): String! }
`

// What a template is given is what its header says, whatever the schema. Every template is used.
func TestTemplatesAreGivenWhatTheirHeadersSay(t *testing.T) {
	given := map[string]map[string]bool{}
	var mutex sync.Mutex
	stop := templates.Observe(func(language string, each templates.Observed) {
		mutex.Lock()
		defer mutex.Unlock()
		name := language + "/" + each.Template + ".tmpl"
		if given[name] == nil {
			given[name] = map[string]bool{}
		}
		given[name][typeName(each.Dot)] = true
	})
	defer stop()
	generateAll(t)
	for _, info := range builtin.Templates().Catalogue() {
		types := given[info.Name]
		if len(types) == 0 && len(info.Defines) == 0 {
			t.Errorf("no case executes %s", info.Name)
		}
		for got := range types {
			if got != info.GivenType {
				t.Errorf("%s: its header says that it is given %q, and it was given %q", info.Name, info.GivenType, got)
			}
		}
	}
}

// typeName spells a type as headers do: the import path and the name; pointers are seen through.
func typeName(dot reflect.Type) string {
	if dot == nil {
		return ""
	}
	for dot.Kind() == reflect.Pointer {
		dot = dot.Elem()
	}
	if dot.PkgPath() == "" {
		return fmt.Sprint(dot)
	}
	return path.Join(dot.PkgPath() + "." + dot.Name())
}
