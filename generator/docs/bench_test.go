package docs_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// BenchmarkGenerate makes the site of a real schema.
func BenchmarkGenerate(b *testing.B) {
	reference := os.Getenv("DAGGER_CODEGEN_REFERENCE")
	if reference == "" {
		b.Skip("DAGGER_CODEGEN_REFERENCE is not set")
	}
	text, err := os.ReadFile(filepath.Join(reference, "schemas", "v1.0.0.json"))
	if err != nil {
		b.Fatal(err)
	}
	schema, err := introspection.Load("v1.0.0.json", text, introspection.BindOptions{})
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := builtin.New("docs").Generate(b.Context(), generator.Request{Schema: schema}); err != nil {
			b.Fatal(err)
		}
	}
}
