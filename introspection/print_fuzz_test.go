package introspection

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

// What is printed of any document, however hostile, reads back and prints the same again.
func FuzzPrint(f *testing.F) {
	files, _ := filepath.Glob(filepath.Join("..", "testdata", "cases", "*", "schema.graphqls"))
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text)
	}
	f.Add([]byte(`{"__schemaVersion":"v1\n\"","__schema":{"description":"\u0000\"\"\"","types":[{"kind":"OBJECT","name":"Query","description":" \r\n","fields":[{"name":"a","isDeprecated":true,"type":{"kind":"LIST","ofType":{"name":"Int"}},"args":[{"name":"b","defaultValue":"\"\\a\\x1b\"","type":{"name":"String"},"directives":[{"name":"d","args":[{"name":"x","value":"[{a:1}]"}]}]}]}]}]}}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		document, err := Decode("fuzz", text)
		if err != nil {
			return
		}
		document = document.Stable()
		var json bytes.Buffer
		if err := document.PrintJSON(&json); err != nil {
			t.Fatalf("print as JSON: %v", err)
		}
		if _, err := Decode("json", json.Bytes()); err != nil {
			t.Fatalf("the printed JSON doesn't read back: %v\n%s", err, json.Bytes())
		}
		var sdl bytes.Buffer
		if err := document.PrintSDL(&sdl); err != nil {
			return
		}
		again, err := Decode("sdl", sdl.Bytes())
		if err != nil {
			if _, bindErr := Bind(document, BindOptions{}); bindErr == nil {
				t.Fatalf("the printed SDL doesn't read back: %v\n%s", err, sdl.Bytes())
			}
			return // nobody can use such a schema
		}
		var second bytes.Buffer
		if err := again.Stable().PrintSDL(&second); err != nil || !bytes.Equal(sdl.Bytes(), second.Bytes()) {
			if _, bindErr := Bind(document, BindOptions{}); bindErr == nil {
				t.Fatalf("printed again (%v):\n%s\nbefore:\n%s", err, second.Bytes(), sdl.Bytes())
			}
		}
	})
}
