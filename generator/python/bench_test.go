package python

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/era"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

func benchmarkSchema(b *testing.B) *introspection.Schema {
	b.Helper()
	reference := os.Getenv("DAGGER_CODEGEN_REFERENCE")
	if reference == "" {
		b.Skip("DAGGER_CODEGEN_REFERENCE is not set: no engine's schema to generate from")
	}
	text, err := os.ReadFile(filepath.Join(reference, "schemas", "v1.0.0.json"))
	if err != nil {
		b.Fatal(err)
	}
	schema, err := introspection.Load("v1.0.0.json", text, introspection.BindOptions{})
	if err != nil {
		b.Fatal(err)
	}
	return schema
}

// BenchmarkGenerate is all of the backend's work on an engine's schema.
func BenchmarkGenerate(b *testing.B) {
	schema := benchmarkSchema(b)
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
	schema := benchmarkSchema(b)
	release, err := era.Choose("python", schema, "")
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		newModule(schema, release).sdk()
	}
}
