package main

import (
	"os"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/bench/internal/fleet"
	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// eachSchema runs a benchmark on schemas of all sizes. Those on an engine's core need DAGGER_CODEGEN_REFERENCE.
func eachSchema(b *testing.B, run func(*testing.B, []byte)) {
	for _, each := range []struct {
		name         string
		environments int
	}{{"0", 0}, {"10", 10}, {"100", 100}, {"400", 400}} {
		b.Run("environments="+each.name, func(b *testing.B) {
			text, err := fleet.Make(fleet.Core(), each.environments)
			if err != nil {
				b.Fatal(err)
			}
			run(b, text)
		})
	}
	for _, path := range needed.Recorded(b, "schemas/v1.0.0.json") {
		text, err := os.ReadFile(path)
		if err != nil {
			b.Fatal(err)
		}
		b.Run("v1.0.0", func(b *testing.B) { run(b, text) })
	}
}

func BenchmarkDecode(b *testing.B) {
	eachSchema(b, func(b *testing.B, text []byte) {
		b.SetBytes(int64(len(text)))
		b.ReportAllocs()
		for b.Loop() {
			decode(b, text)
		}
	})
}

func BenchmarkBind(b *testing.B) {
	eachSchema(b, func(b *testing.B, text []byte) {
		document := decode(b, text)
		b.ReportAllocs()
		for b.Loop() {
			bind(b, document)
		}
	})
}

func BenchmarkGenerate(b *testing.B) {
	for _, language := range builtin.Languages() {
		b.Run(language, func(b *testing.B) {
			eachSchema(b, func(b *testing.B, text []byte) {
				schema := bind(b, decode(b, text))
				b.ReportAllocs()
				size := 0
				for b.Loop() {
					size = generate(b, language, schema)
				}
				b.ReportMetric(float64(size), "output-bytes")
			})
		})
	}
}

func decode(tb testing.TB, text []byte) *introspection.Document {
	document, err := introspection.Decode("schema", text)
	if err != nil {
		tb.Fatal(err)
	}
	return document
}

func bind(tb testing.TB, document *introspection.Document) *introspection.Schema {
	schema, err := introspection.Bind(document, introspection.BindOptions{})
	if err != nil {
		tb.Fatal(err)
	}
	return schema
}

// generate makes a backend anew, as each run of the program does, and returns the size of its output.
func generate(tb testing.TB, language string, schema *introspection.Schema) (size int) {
	result, err := builtin.New(language).Generate(tb.Context(), generator.Request{Schema: schema})
	if err != nil {
		tb.Fatal(err)
	}
	for _, file := range result.Files {
		for _, piece := range file.Pieces {
			size += len(piece)
		}
		size += len(file.Content)
	}
	return size
}
