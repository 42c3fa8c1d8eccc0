package introspection

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"strings"
	"testing"
	"unicode/utf16"
)

func inUTF16(text string, order binary.AppendByteOrder, mark bool) []byte {
	var encoded []byte
	if mark {
		text = "\ufeff" + text
	}
	for _, unit := range utf16.Encode([]rune(text)) {
		encoded = order.AppendUint16(encoded, unit)
	}
	return encoded
}

func zipped(t *testing.T, text []byte) []byte {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	if _, err := w.Write(text); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// A schema is read in whichever encoding it comes.
func TestEncodings(t *testing.T) {
	for _, text := range []string{
		"# __schemaVersion: v1.0.0\ntype Query { \"Größe, 世界, 🚀\" size: Int }",
		`{"__schema":{"queryType":{"name":"Query"},"types":[{"kind":"OBJECT","name":"Query","description":"Größe 🚀","fields":[{"name":"a","args":[],"type":{"kind":"SCALAR","name":"Int"}}]}]}}`,
	} {
		want, err := Decode("s", []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		for name, encoded := range map[string][]byte{
			"UTF-8 with a mark":              []byte("\ufeff" + text),
			"UTF-16, little endian":          inUTF16(text, binary.LittleEndian, true),
			"UTF-16, big endian":             inUTF16(text, binary.BigEndian, true),
			"UTF-16, little endian, no mark": inUTF16(text, binary.LittleEndian, false),
			"UTF-16, big endian, no mark":    inUTF16(text, binary.BigEndian, false),
			"gzip":                           zipped(t, []byte(text)),
			"gzip of UTF-16":                 zipped(t, inUTF16(text, binary.LittleEndian, true)),
			"gzip of UTF-8 with a mark":      zipped(t, []byte("\ufeff"+text)),
		} {
			got, err := Decode("s", encoded)
			if err != nil {
				t.Errorf("%s: %v", name, err)
				continue
			}
			if printed(t, got) != printed(t, want) {
				t.Errorf("%s: %s", name, printed(t, got))
			}
			if !bytes.Equal(Significant(encoded), Significant([]byte(text))) {
				t.Errorf("%s has another digest", name)
			}
		}
	}
}

// What is no schema is called what it is.
func TestFilesOfOtherKinds(t *testing.T) {
	for text, want := range map[string]string{
		"<!DOCTYPE html><title>x":              "an HTML page",
		"\n  <HTML>":                           "an HTML page",
		"<?xml version='1.0'?>":                "XML or HTML",
		"\x89PNG\r\n\x1a\n\x00\x00":            "a PNG image",
		"PK\x03\x04....":                       "a ZIP archive",
		"%PDF-1.7":                             "a PDF document",
		"\x7fELF\x02\x01":                      "an executable",
		"type Query {\x00}":                    "a binary file",
		"\x1f\x8b\x08\x00damaged":              "compressed (gzip), and damaged",
		"version https://git-lfs.github.com/s": "a pointer of Git LFS",
		"type Query { a: Int ; }":              "the character ';' isn't allowed here",
		"type Query { \"a\xff\" a: Int }":      "isn't UTF-8",
		"type Query { a(b: Int = .5): Int }":   "a number doesn't begin with a dot",
		"type Query { \"a":                     "not valid SDL",
	} {
		_, err := Decode("s", []byte(text))
		if err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "<Invalid>") {
			t.Errorf("%q: %v, want %q", text, err, want)
		}
	}
}

// Half a surrogate pair is legal JSON, wherever it stands, and U+FFFD here.
func TestHalfSurrogatePairs(t *testing.T) {
	text := `{"other\ud800":["\udc00"],"types":[{"kind":"OBJECT","name":"Query","description":"a\ud83d b \ud83d\ude80 \ude80","fields":[{"name":"a","args":[],"type":{"kind":"SCALAR","name":"Int"}}]}]}`
	document, err := Decode("s", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	if got, want := document.Types[0].Description, "a\ufffd b 🚀 \ufffd"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if _, err := Decode("s", []byte(`{"types":[{"kind":"OBJECT","name":"Q`+"\xff"+`"}]}`)); err == nil || !strings.Contains(err.Error(), "not valid JSON") {
		t.Errorf("bytes that are no UTF-8: %v", err)
	}
}

func TestUnknownDirectives(t *testing.T) {
	schema := load(t, "directive @mine on FIELD_DEFINITION\ntype Query { a: Int @mine @deprecated b: Int @depricated c: Int @depricated d: Int @other @check }")
	var got []string
	for _, warning := range schema.Warnings {
		got = append(got, warning.Error())
	}
	want := []string{
		`schema.graphqls:2:47: the directive @depricated is neither declared nor known, and has no effect (in 2 places); did you mean "@deprecated"?`,
		`schema.graphqls:2:85: the directive @other is neither declared nor known, and has no effect; declare it (directive @other on ...) if it is meant for a backend`,
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("%s", strings.Join(got, "\n"))
	}
}

func TestMutationsAreToldOf(t *testing.T) {
	for _, text := range []string{
		"schema { query: Query mutation: Changes }\ntype Query { a: Int }\ntype Changes { b: Int }",
		"type Query { a: Int }\ntype Mutation { b: Int }",
	} {
		if warnings := load(t, text).Warnings; len(warnings) != 1 || !strings.Contains(warnings[0].Error(), "has mutations") {
			t.Errorf("%q: %v", text, warnings)
		}
	}
	if warnings := load(t, "schema { query: Query }\ntype Query { a: Int }\ntype Mutation { b: Int }").Warnings; len(warnings) > 0 {
		t.Error(warnings)
	}
}
