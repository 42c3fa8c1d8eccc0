package model

import (
	"bytes"
	"reflect"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/era"
	"github.com/dagger-codegen/dagger-codegen/internal/cases"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// told notes each field of the contract that a model has something in.
func told(v reflect.Value, seen map[string]bool) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			told(v.Elem(), seen)
		}
	case reflect.Slice:
		for i := range v.Len() {
			told(v.Index(i), seen)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			name, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
			field := v.Field(i)
			if empty := field.IsZero() || field.Kind() == reflect.Slice && field.Len() == 0; !empty {
				seen[v.Type().Name()+"."+name] = true
			}
			told(field, seen)
		}
	}
}

// Each field of the contract has something in it in one case or another: none is forgotten between schema and model.
func TestEveryFieldIsTold(t *testing.T) {
	seen := map[string]bool{}
	every := cases.All(t)
	for _, each := range every {
		schema := each.Schema(t)
		request := generator.Request{Schema: schema, Options: generator.Options{Package: "p", SDKVersion: "v0.1.0"}}
		told(reflect.ValueOf(From(request)), seen)
		for _, environment := range schema.Environments {
			request.Environment = environment
			told(reflect.ValueOf(From(request)), seen)
		}
	}
	served, err := introspection.Load("schema.graphqls", []byte(declarations+`
type Query { ci: Ci! @sourceMap(module: "ci") moduleSource(refString: String!, refPin: String): ModuleSource! spaced: Int @sourceMap(module: "Spaced Out 2") }
type ModuleSource { kind: String! resolveFromCaller: ModuleSource! asModule: Module! }
type Module { serve: Int }
type Ci @sourceMap(module: "ci") @experimental @cache { id: ID! bread: Bread! @sourceMap(module: "ci") }
enum Bread { RYE @cache }
`), introspection.BindOptions{Served: []introspection.Served{{Name: "ci", Ref: "example.com/ci", Pin: "3fa9c1"}}})
	if err != nil {
		t.Fatal(err)
	}
	told(reflect.ValueOf(From(generator.Request{Schema: served})), seen)
	for _, line := range fields(reflect.TypeFor[Request](), map[reflect.Type]bool{}) {
		name, _, _ := strings.Cut(line, " ")
		if !seen[name] {
			t.Errorf("no model has anything in %s", name)
		}
	}
}

func TestEncodedModelsAreWrittenAsTheyAre(t *testing.T) {
	schema := bind(t, "\"A <b> & c.\"\ntype Query { a(text: String = \"a<b\"): Int }")
	text, err := Encode(generator.Request{Schema: schema})
	if err != nil || !bytes.Contains(text, []byte("\n  \"contractVersion\": 1,\n")) || !bytes.Contains(text, []byte("A <b> & c.")) ||
		!bytes.Contains(text, []byte(`"json": "a<b"`)) {
		t.Errorf("%v\n%s", err, text)
	}
}

// The names of features are sorted, and there is one for each that the release has.
func TestFeaturesAreTold(t *testing.T) {
	schema := bind(t, "type Query { a: Int }")
	for _, each := range From(generator.Request{Schema: schema}).Eras {
		chosen, err := era.Choose(each.Language, schema, "")
		if err != nil {
			t.Fatal(err)
		}
		sorted := len(each.Features) > 0
		for i := 1; i < len(each.Features); i++ {
			sorted = sorted && each.Features[i-1] < each.Features[i]
		}
		if !sorted || each.Runtime != chosen.Runtime {
			t.Errorf("%+v", each)
		}
	}
}
