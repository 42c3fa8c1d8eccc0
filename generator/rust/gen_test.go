package rust

import (
	"os"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

func TestTry(t *testing.T) {
	in := os.Getenv("TRY_SCHEMA")
	if in == "" {
		t.Skip()
	}
	text, err := os.ReadFile(in)
	if err != nil {
		t.Fatal(err)
	}
	schema, err := introspection.Load(in, text, introspection.BindOptions{})
	if err != nil {
		t.Fatal(err)
	}
	result, err := New().Generate(generator.Request{Schema: schema, Options: generator.Options{SDKVersion: os.Getenv("TRY_SDK")}})
	if err != nil {
		t.Fatal(err)
	}
	for _, w := range result.Warnings {
		t.Log(w)
	}
	if err := os.WriteFile(os.Getenv("TRY_OUT"), result.Files[0].Content, 0o644); err != nil {
		t.Fatal(err)
	}
}
