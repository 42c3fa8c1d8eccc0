package golang

import (
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/templates"
)

// BenchmarkGenerate makes the whole SDK of a real schema.
func BenchmarkGenerate(b *testing.B) {
	schema := realSchema(b, "v1.0.0.json")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := newBackend().Generate(b.Context(), generator.Request{Schema: schema}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkView makes the names and view models alone.
func BenchmarkView(b *testing.B) {
	schema := realSchema(b, "v1.0.0.json")
	b.ReportAllocs()
	for b.Loop() {
		binder, err := newBinder(schema, "", len(schema.Types))
		if err != nil {
			b.Fatal(err)
		}
		binder.nameAll(schema.Types)
		binder.sdk("dagger")
		binder.dag(runtimeImport)
	}
}

// BenchmarkTemplates parses the templates alone.
func BenchmarkTemplates(b *testing.B) {
	for b.Loop() {
		if _, err := language.Load(nil, templates.Functions{}); err != nil {
			b.Fatal(err)
		}
	}
}
