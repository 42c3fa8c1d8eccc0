package python

import (
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/era"
	"github.com/dagger-codegen/dagger-codegen/internal/cases"
)

// BenchmarkGenerate is all of the backend's work on an engine's schema.
func BenchmarkGenerate(b *testing.B) {
	schema := cases.Recorded(b, "v1.0.0.json")
	release, err := era.Choose("python", schema, "")
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := newBackend().Generate(b.Context(), generator.Request{Schema: schema, Era: release}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkView is the part of it that makes the view models.
func BenchmarkView(b *testing.B) {
	schema := cases.Recorded(b, "v1.0.0.json")
	release, err := era.Choose("python", schema, "")
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		newModule(schema, release).sdk()
	}
}
