package generator_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/internal/standin"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// Every backend checks what overridden templates make, of stubs too, and warns of bases that have changed.
func TestBackendsFinishOverriddenTemplates(t *testing.T) {
	schema, err := introspection.Load("core.graphqls", standin.EmbeddedSDL(), introspection.BindOptions{})
	if err != nil {
		t.Fatal(err)
	}
	for _, language := range builtin.Languages() {
		for _, environment := range []*introspection.Environment{nil, schema.Environments[0]} {
			request := generator.Request{Schema: schema, Environment: environment}
			name := "enum"
			if language == "rust" && environment != nil {
				name = "client_enum"
			}
			file := language + "/" + name + ".tmpl"
			replace := func(text string) {
				request.Options.Templates = fstest.MapFS{file: &fstest.MapFile{Data: []byte(text)}}
			}
			replace("{{- /* base: " + file + " 0123456789abcdef */ -}}\n{{template \"base/" + name + "\" .}}")
			result, err := builtin.New(language).Generate(t.Context(), request)
			if err != nil {
				t.Fatalf("%s: %v", language, err)
			}
			warned := false
			for _, warning := range result.Warnings {
				warned = warned || strings.Contains(warning.Message, "has changed since this copy of it was made")
			}
			if !warned {
				t.Errorf("%s, %v: no warning of a base that has changed", language, environment)
			}
			replace("{{template \"base/" + name + "\" .}}\n(")
			_, err = builtin.New(language).Generate(t.Context(), request)
			if err == nil || !strings.Contains(err.Error(), "the overridden templates ("+file+") make a file that is broken here") {
				t.Errorf("%s, %v: broken output was let through: %v", language, environment, err)
			}
		}
	}
}

// Bytes that no text has are marks of the layout: nothing that a user gives may have them.
func TestOptionsAreUTF8(t *testing.T) {
	schema, err := introspection.Load("core.graphqls", standin.EmbeddedSDL(), introspection.BindOptions{})
	if err != nil {
		t.Fatal(err)
	}
	for _, language := range builtin.Languages() {
		request := generator.Request{Schema: schema, Options: generator.Options{Package: "a\xffHb"}}
		if _, err := builtin.New(language).Generate(t.Context(), request); err == nil || !strings.Contains(err.Error(), "isn't UTF-8") {
			t.Errorf("%s: a package of other bytes: %v", language, err)
		}
		schema.Environments[0].Ref = "./a\xffHb"
		if _, err := builtin.New(language).Generate(t.Context(), generator.Request{Schema: schema}); err == nil || !strings.Contains(err.Error(), "isn't UTF-8") {
			t.Errorf("%s: a reference of other bytes: %v", language, err)
		}
		schema.Environments[0].Ref = ""
	}
}
