package rust

import (
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/internal/cases"
	"github.com/dagger-codegen/dagger-codegen/templates"
)

// BenchmarkGenerate makes gen.rs of a real schema; the stages apart are views and rendering.
func BenchmarkGenerate(b *testing.B) {
	schema := cases.Recorded(b, "v1.0.0.json")
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
