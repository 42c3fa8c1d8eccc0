package e2e

import (
	"bytes"
	"io"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// The engine's schema is one that generators work with, and it survives being saved.
func TestSchema(t *testing.T) {
	onEngines(t, func(t *testing.T, e *engine) {
		document, leftOut := e.received(t)
		for _, part := range leftOut {
			t.Log("the engine doesn't tell ", part)
		}
		schema, err := introspection.Bind(document, introspection.BindOptions{})
		if err != nil {
			t.Fatal(err)
		}
		t.Logf("version %q, %d types, %d environments, dialect %+v", schema.Version, len(schema.Types), len(schema.Environments), schema.Dialect)
		for _, warning := range schema.Warnings {
			t.Log(warning)
		}
		for name, print := range map[string]func(*introspection.Document, io.Writer) error{
			"JSON": (*introspection.Document).PrintJSON, "SDL": (*introspection.Document).PrintSDL,
		} {
			var first, second bytes.Buffer
			if err := print(document.Stable(), &first); err != nil {
				t.Fatal(name, err)
			}
			again, err := introspection.Decode(name, first.Bytes())
			if err != nil {
				t.Fatal(name, err)
			}
			if err := print(again.Stable(), &second); err != nil || !bytes.Equal(first.Bytes(), second.Bytes()) {
				t.Errorf("%s: saved and read, it is another text (%v)", name, err)
			}
		}
	})
}

// A second session has the same schema, in its stable order.
func TestSchemaIsStable(t *testing.T) {
	onEngines(t, func(t *testing.T, e *engine) {
		var first, second bytes.Buffer
		for _, text := range []*bytes.Buffer{&first, &second} {
			document, _ := e.received(t)
			if err := document.Stable().PrintJSON(text); err != nil {
				t.Fatal(err)
			}
		}
		if !bytes.Equal(first.Bytes(), second.Bytes()) {
			t.Error("asked twice, the engine has two schemas")
		}
	})
}
