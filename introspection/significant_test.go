package introspection

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The digest of a run is that of the significant text, so it must not leave out what the schema is read from.
func FuzzSignificant(f *testing.F) {
	for _, text := range []string{
		"# a comment\ntype Query { # another\n\ta ( x : Int = 1 , ) : String @deprecated(reason: \"a, b # c\")\n}\n",
		"# __schemaVersion: v1.0.0\r\n\"\"\"\r\n  Two\r\n    lines \\\"\"\" # no comment\r\n\"\"\"\r\ntype Query {\r\n  a: [Int!]!\r\n}\r\n",
		`{ "__schemaVersion" : "v1" , "__schema": {"types":[ {"kind": "OBJECT", "name":"Query", "fields": [{"name":"a \" b","args":[]}]} ]}}`,
		"\xef\xbb\xbftype Query{a:Int}", "\"", `"""`, `{"a`, "#", "type Query { a: Int } # __schemaVersion: v2",
	} {
		f.Add([]byte(text))
	}
	cases, _ := filepath.Glob(filepath.Join("..", "testdata", "cases", "*", "schema.graphqls"))
	for _, name := range cases {
		text, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text)
		f.Add(bytes.ReplaceAll(text, []byte("\n"), []byte("\r\n")))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		document, err := Decode("schema", text)
		if err != nil || len(document.Types) == 0 {
			return
		}
		again, err := Decode("schema", Significant(text))
		if err != nil {
			t.Fatalf("the rest can't be read: %v", err)
		}
		if want, got := printed(t, document), printed(t, again); want != got {
			t.Errorf("something was left out:\n%s\n%s", want, got)
		}
	})
}

func printed(t *testing.T, document *Document) string {
	var b strings.Builder
	if err := document.PrintJSON(&b); err != nil {
		t.Skip(err)
	}
	return b.String()
}

func TestSignificant(t *testing.T) {
	for name, pair := range map[string][2]string{
		"comments":  {"# one\ntype Query { a: Int }", "type Query { a: Int # two\n}"},
		"indents":   {"type Query {\n\ta: Int\n}\n", "type Query {\n      a: Int\n   }\n\n"},
		"line ends": {"type Query {\n\"\"\"a\n\nb\"\"\"\na: Int\n}\n", "type Query {\r\n\"\"\"a\r\n\r\nb\"\"\"\r\na: Int\r\n}\r\n"},
		"commas":    {"type Query { a(x: Int, y: Int): Int }", "type Query { a(x: Int y: Int): Int }"},
		"JSON":      {`{"a": [1, "b c"]}`, "{\"a\":[1,\r\n\t\"b c\"]}"},
	} {
		if a, b := Significant([]byte(pair[0])), Significant([]byte(pair[1])); !bytes.Equal(a, b) {
			t.Errorf("%s: %q and %q", name, a, b)
		}
	}
	for name, pair := range map[string][2]string{
		"version":     {"# __schemaVersion: v1.0.0\ntype Query { a: Int }", "# __schemaVersion: v2.0.0\ntype Query { a: Int }"},
		"description": {"type Query { \"a  b\" a: Int }", "type Query { \"a b\" a: Int }"},
		"JSON string": {`{"a":"b c"}`, `{"a":"bc"}`},
	} {
		if a, b := Significant([]byte(pair[0])), Significant([]byte(pair[1])); bytes.Equal(a, b) {
			t.Errorf("%s: both are %q", name, a)
		}
	}
}
