package rust

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/templates"
)

// BenchmarkGenerate makes gen.rs of a real schema; the stages apart are views and rendering.
func BenchmarkGenerate(b *testing.B) {
	reference := os.Getenv("DAGGER_CODEGEN_REFERENCE")
	if reference == "" {
		b.Skip("DAGGER_CODEGEN_REFERENCE names no folder with real schemas")
	}
	text, err := os.ReadFile(filepath.Join(reference, "schemas", "v1.0.0.json"))
	if err != nil {
		b.Fatal(err)
	}
	schema, err := introspection.Load("v1.0.0.json", text, introspection.BindOptions{})
	if err != nil {
		b.Fatal(err)
	}
	request := generator.Request{Schema: schema}
	set, err := language.Load(nil, templates.Functions{})
	if err != nil {
		b.Fatal(err)
	}
	b.Run("view", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			newViewer(request, set.File()).view()
		}
	})
	b.Run("all", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := newBackend().Generate(b.Context(), request); err != nil {
				b.Fatal(err)
			}
		}
	})
}
