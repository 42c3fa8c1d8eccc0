package introspection

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

const bare = `{"queryType":{"name":"Query"},"types":[{"kind":"OBJECT","name":"Query","fields":[
 {"name":"ship","args":[{"name":"tide","type":{"kind":"SCALAR","name":"String"},"defaultValue":"\"\\x1b\""}],
  "type":{"kind":"NON_NULL","ofType":{"kind":"SCALAR","name":"String"}},"isDeprecated":false,
  "DIRECTIVES":[{"name":"sourceMap","args":[{"name":"module","value":"\"yard\""}]}]}]},
 {"kind":"SCALAR","name":"String"}]}`

func TestDecodeTakesEveryEnvelope(t *testing.T) {
	applied := strings.Replace(bare, "DIRECTIVES", "directives", 1)
	var first *Document
	for name, text := range map[string]string{
		"answer":             `{"data":{"__schemaVersion":"v1.0.0","__schema":` + applied + `}}`,
		"answer with errors": `{"errors":[],"data":{"__schema":` + applied + `,"__schemaVersion":"v1.0.0"}}`,
		"data":               `{"__schema":` + applied + `,"__schemaVersion":"v1.0.0","other":[1]}`,
		"appliedDirectives": "\ufeff" + `{"__schemaVersion":"v1.0.0","__schema":` +
			strings.Replace(bare, "DIRECTIVES", "appliedDirectives", 1) + `}`,
	} {
		document, err := Decode(name, []byte(text))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if first == nil {
			first = document
		}
		if diff := cmp.Diff(first, document, cmpopts.IgnoreFields(Document{}, "Source", "QueryOffset", "MutationOffset"), ignoreOffsets); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
	document, err := Decode("bare", []byte(applied))
	if err != nil || document.Version != "" || len(document.Types) != 2 {
		t.Errorf("a bare schema: %+v, %v", document, err)
	}
}

var ignoreOffsets = cmp.FilterPath(func(p cmp.Path) bool {
	return strings.HasSuffix(p.Last().String(), "Offset")
}, cmp.Ignore())

func TestDecodeErrors(t *testing.T) {
	for name, test := range map[string]struct{ text, want string }{
		"empty":        {" \n", "s:1:1: the schema is empty; a schema is introspection JSON or SDL"},
		"no schema":    {`{"a":1}`, "s:1:1: this JSON contains no schema; it must be the answer of an introspection query, its data, or its __schema object"},
		"refusal":      {`{"errors":[{"message":"no luck"}],"data":null}`, "s:1:1: the answer contains errors and no schema: no luck"},
		"an array":     {`[1]`, "s:1:1: the schema must be an object"},
		"wrong kind":   {`{"types":[{"kind":1}]}`, "s:1:19 (/types/0/kind): kind must be a string"},
		"wrong list":   {"{\n\"types\":{}}", "s:2:9 (/types): types must be an array"},
		"cut off":      {`{"types":[`, "s:1:11 (/types): not valid JSON: unexpected EOF within \"/types\" after offset 10; the file seems to be cut off"},
		"more":         {`{"types":[]} {}`, "s:1:15: unexpected content after the schema"},
		"SDL":          {"type Query {\n  a: String\n  %\n}", "s:3:3: not valid SDL: the character '%' isn't allowed here; a schema is introspection JSON or SDL"},
		"too deep SDL": {"type Query { a: " + strings.Repeat("[", 4), "s:1:21: not valid SDL: Expected Name, found <EOF>; a schema is introspection JSON or SDL"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Decode("s", []byte(test.text))
			if err == nil || err.Error() != test.want {
				t.Errorf("got  %v\nwant %s", err, test.want)
			}
		})
	}
}

func TestPositionsOfSDLCountBytesAndCharacters(t *testing.T) {
	_, err := Load("s", []byte("\"\"\"Über die Höhe\"\"\"\ntype Query {\n  \"ü\" a: Ghost\n}"), BindOptions{})
	if want := `s:3:10: Query.a: the type "Ghost" is not in the schema`; err == nil || err.Error() != want {
		t.Errorf("got  %v\nwant %s", err, want)
	}
}

func TestReferenceSchemasBind(t *testing.T) {
	files := needed.Recorded(t, "schemas/*")
	want := map[string]Dialect{
		"v0.11.9.json":    {IDs: TypedIDs},
		"v0.19.11.json":   {IDs: TypedIDs, AppliedDirectives: true},
		"zenith.graphqls": {IDs: TypedIDs},
	}
	for _, file := range files {
		name := filepath.Base(file)
		t.Run(name, func(t *testing.T) {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			schema, err := Load(file, text, BindOptions{})
			if err != nil {
				t.Fatal(err)
			}
			dialect, ok := want[name]
			if !ok {
				dialect = Dialect{IDs: UnifiedIDs, AppliedDirectives: true, AwaitsNullable: true, Version: "v1.0.0"}
			}
			dialect.Release = schema.Dialect.Release
			if schema.Dialect != dialect {
				t.Errorf("dialect %+v, want %+v", schema.Dialect, dialect)
			}
			for _, field := range schema.Query.Fields {
				if field.Shape == Unsupported {
					t.Errorf("%s is unsupported: %s", field.Coordinate(), field.Unsupported)
				}
			}
		})
	}
}

func BenchmarkDecode(b *testing.B) {
	text := referenceSchema(b)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Decode("schema", text); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkBind(b *testing.B) {
	document, err := Decode("schema", referenceSchema(b))
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Bind(document, BindOptions{}); err != nil {
			b.Fatal(err)
		}
	}
}

func referenceSchema(b *testing.B) []byte {
	text, err := os.ReadFile(needed.Reference(b, "schemas", "v1.0.0.json"))
	if err != nil {
		b.Fatal(err)
	}
	return text
}

func FuzzLoad(f *testing.F) {
	f.Add([]byte(strings.Replace(bare, "DIRECTIVES", "directives", 1)))
	f.Add([]byte("type Query { a(b: [Int!] = [1]): Query! }"))
	f.Fuzz(func(t *testing.T, text []byte) {
		schema, err := Load("fuzz", text, BindOptions{})
		if err != nil && err.Error() == "" {
			t.Error("an error without text")
		}
		if err == nil && schema.Query == nil {
			t.Error("a schema without a root")
		}
	})
}
