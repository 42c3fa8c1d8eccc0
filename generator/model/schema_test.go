package model

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	generate "github.com/invopop/jsonschema"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/internal/golden"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// The schemas are made from the Go types and their comments; DAGGER_CODEGEN_UPDATE=1 writes them.
func TestSchemasAreCurrent(t *testing.T) {
	files := map[string][]byte{}
	for name, of := range map[string]any{"request.schema.json": &Request{}, "response.schema.json": &Response{}} {
		reflector := generate.Reflector{Anonymous: true}
		if err := reflector.AddGoComments("github.com/dagger-codegen/dagger-codegen/generator/model", "./"); err != nil {
			t.Fatal(err)
		}
		schema := reflector.Reflect(of)
		text, err := json.MarshalIndent(schema, "", "  ")
		if err != nil {
			t.Fatal(err)
		}
		// A backend ignores what it doesn't know, so that fields can be added; what it answers is exact.
		if name == "request.schema.json" {
			text = bytes.ReplaceAll(text, []byte(`"additionalProperties": false`), []byte(`"additionalProperties": true`))
		}
		files[name] = append(text, '\n')
	}
	golden.Tree(t, ".", []string{"request.schema.json", "response.schema.json"}, files)
}

func compile(t *testing.T, file string, strict bool) *jsonschema.Schema {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if strict {
		text = bytes.ReplaceAll(text, []byte(`"additionalProperties": true`), []byte(`"additionalProperties": false`))
	}
	parsed, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource(file, parsed); err != nil {
		t.Fatal(err)
	}
	schema, err := compiler.Compile(file)
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

func validate(t *testing.T, schema *jsonschema.Schema, text []byte) {
	t.Helper()
	parsed, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	if err := schema.Validate(parsed); err != nil {
		t.Error(err)
	}
}

// What the encoder writes for every case and every real schema is valid, without a field that the schema lacks.
func TestEncodedIsValid(t *testing.T) {
	schema := compile(t, "request.schema.json", true)
	files, err := filepath.Glob("../../testdata/cases/*/schema.graphqls")
	if err != nil || len(files) == 0 {
		t.Fatal("no cases", err)
	}
	for _, file := range append(files, needed.Recorded(t, "schemas/*")...) {
		bound := load(t, file)
		requests := []generator.Request{{Schema: bound}}
		for _, environment := range bound.Environments {
			requests = append(requests, generator.Request{Schema: bound, Environment: environment,
				Options: generator.Options{Package: "p", SDKVersion: "v1"}})
		}
		for _, request := range requests {
			text, err := Encode(request)
			if err != nil {
				t.Fatal(err)
			}
			validate(t, schema, text)
			decoded, err := Decode(text)
			if err != nil {
				t.Fatal(err)
			}
			checkReferences(t, file, decoded)
			again, err := json.Marshal(decoded)
			if err != nil {
				t.Fatal(err)
			}
			first, err := json.Marshal(From(request))
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(first, again) {
				t.Errorf("%s: the model changes when it is decoded and encoded", file)
			}
		}
	}
}

func load(t *testing.T, file string) *introspection.Schema {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	options := introspection.BindOptions{}
	if core, err := os.ReadFile(filepath.Join(filepath.Dir(file), "core.graphqls")); err == nil {
		if options.Core, err = introspection.Decode("core.graphqls", core); err != nil {
			t.Fatal(err)
		}
	}
	bound, err := introspection.Load(file, text, options)
	if err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	return bound
}

func TestResponseSchema(t *testing.T) {
	schema := compile(t, "response.schema.json", false)
	for _, test := range []struct {
		text  string
		valid bool
	}{
		{`{"files":[]}`, true},
		{`{"files":[{"path":"a/b.ts","content":"x"}],"warnings":[{"coordinate":"A.b","message":"m"},{"message":"m"}]}`, true},
		{`{"files":[],"error":"no"}`, true},
		{`{}`, false},
		{`{"files":[{"path":"","content":"x"}]}`, false},
		{`{"files":[{"path":"a"}]}`, false},
		{`{"files":[],"file":[]}`, false},
	} {
		parsed, err := jsonschema.UnmarshalJSON(bytes.NewReader([]byte(test.text)))
		if err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(parsed); (err == nil) != test.valid {
			t.Errorf("%s: %v", test.text, err)
		}
	}
}

// checkReferences fails where the model names something that isn't in it.
func checkReferences(t *testing.T, file string, request *Request) {
	t.Helper()
	kinds := map[string]string{"String": "SCALAR", "Int": "SCALAR", "Float": "SCALAR", "Boolean": "SCALAR", "ID": "SCALAR"}
	coordinates := map[string]bool{}
	environments := map[string]bool{}
	for _, each := range request.Types {
		kinds[each.Name] = each.Kind
		for _, field := range each.Fields {
			coordinates[field.Coordinate] = true
		}
	}
	for _, each := range request.Environments {
		environments[each.Name] = true
	}
	have := func(place, name, kind string) {
		if kinds[name] == "" || kind != "" && kinds[name] != kind {
			t.Errorf("%s: %s names %s, of the kind %q, and the model has %q", file, place, name, kind, kinds[name])
		}
	}
	owned := func(place string, owner *string) {
		if owner != nil && !environments[*owner] {
			t.Errorf("%s: %s belongs to %s, which is no environment of the model", file, place, *owner)
		}
	}
	var refer func(place string, ref Ref)
	refer = func(place string, ref Ref) {
		if (ref.Kind == "LIST") != (ref.Of != nil) {
			t.Errorf("%s: %s is of the kind %s", file, place, ref.Kind)
		}
		if ref.Of != nil {
			refer(place, *ref.Of)
			return
		}
		have(place, ref.Name, ref.Kind)
		if ref.Identifies != "" {
			have(place, ref.Identifies, "")
		}
	}
	have("query", request.Query, "OBJECT")
	for _, each := range request.Types {
		owned(each.Name, each.Owner)
		for _, name := range each.Interfaces {
			have(each.Name, name, "INTERFACE")
		}
		for _, name := range each.PossibleTypes {
			have(each.Name, name, "OBJECT")
		}
		if each.ID != "" && !coordinates[each.Name+"."+each.ID] {
			t.Errorf("%s: %s has no field %s", file, each.Name, each.ID)
		}
		if each.Reload != nil && !coordinates[request.Query+"."+each.Reload.Field] {
			t.Errorf("%s: %s is loaded by %s, which isn't there", file, each.Name, each.Reload.Field)
		}
		for _, field := range each.Fields {
			owned(field.Coordinate, field.Owner)
			if field.Shape == "unsupported" {
				continue
			}
			refer(field.Coordinate, field.Type)
			for _, arg := range field.Args {
				refer(arg.Coordinate, arg.Type)
			}
		}
		for _, field := range each.InputFields {
			refer(field.Coordinate, field.Type)
		}
	}
	for _, each := range request.Environments {
		if each.Root != nil {
			have(each.Name, *each.Root, "OBJECT")
		}
		for _, coordinate := range append(append([]string{}, each.Promoted...), each.Extensions...) {
			if !coordinates[coordinate] {
				t.Errorf("%s: %s has %s, which isn't there", file, each.Name, coordinate)
			}
		}
	}
}

// What a step of serving is given is in the model's JSON as its JSON Schema says.
func TestServingValuesAreInTheContract(t *testing.T) {
	field, _ := reflect.TypeFor[ServingArg]().FieldByName("Value")
	for value := introspection.ServeReference; value <= introspection.ServeName; value++ {
		if !strings.Contains(field.Tag.Get("jsonschema"), "enum="+value.String()) {
			t.Errorf("a step may be given %q, which the JSON Schema lacks", value)
		}
	}
}
