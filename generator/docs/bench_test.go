package docs_test

import (
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/internal/cases"
)

// BenchmarkGenerate makes the site of a real schema.
func BenchmarkGenerate(b *testing.B) {
	schema := cases.Recorded(b, "v1.0.0.json")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := builtin.New("docs").Generate(b.Context(), generator.Request{Schema: schema}); err != nil {
			b.Fatal(err)
		}
	}
}
