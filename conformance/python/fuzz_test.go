package python

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"os/exec"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// nasty are what texts break out of strings with, or break the reading of strings with.
var nasty = []string{
	`"`, `""`, `"""`, `""""`, `'`, `'''`, `\`, `\\`, `\"`, `\"""`, `\'`, `\N{DIGIT ONE}`, `\N{`, `\x`, `\x4`, `\u12`, `\U0001f600`,
	`\0`, "\n", "\r", "\r\n", "\t", "\f", "\v", "\x00", "\x1b[31m", "\u0085", "\u2028", "\u2029", "\u202e", "\ufeff", "\ufffd",
	"{{", "}}", "{{.Name}}", "`", "```", "```python\nprint(1)\n```", ">>> import os", "... ", ".. code:: python", "#", "# type: ignore",
	"# noqa", "import os", "\n    ", "\n\"\"\"\nimport os\n\"\"\"", `" + __import__("os").name + "`, `");import os;("`, "%s", "{0}",
	"é", "日本語", "🙂", " ", "a", "word ", "- item\n", "* item\n", "1. item\n", ":py:meth:`x`", "`name`", "\u200b", "\u00ad",
}

// withText is introspection JSON of a small schema with a text in every place that has one.
func withText(text string) []byte {
	literal := func(s string) string {
		encoded, _ := json.Marshal(s)
		return string(encoded)
	}
	str := map[string]any{"kind": "SCALAR", "name": "String"}
	notNull := func(t map[string]any) map[string]any { return map[string]any{"kind": "NON_NULL", "ofType": t} }
	object := map[string]any{"kind": "OBJECT", "name": "Harbor"}
	argument := map[string]any{"name": "arg", "description": text, "type": str, "defaultValue": literal(text),
		"isDeprecated": true, "deprecationReason": "x" + text}
	list := map[string]any{"name": "list", "description": text, "defaultValue": "[" + literal(text) + "]",
		"type": map[string]any{"kind": "LIST", "ofType": notNull(str)}}
	directives := []any{
		map[string]any{"name": "experimental", "args": []any{map[string]any{"name": "reason", "value": literal(text)}}},
		map[string]any{"name": "sourceMap", "args": []any{
			map[string]any{"name": "module", "value": `"harbor"`}, map[string]any{"name": "filename", "value": literal(text)},
			map[string]any{"name": "line", "value": "3"},
		}},
		map[string]any{"name": "check", "args": []any{}},
	}
	field := map[string]any{"name": "field", "description": text, "args": []any{argument, list}, "type": notNull(str),
		"isDeprecated": true, "deprecationReason": "x" + text, "directives": directives}
	id := map[string]any{"name": "id", "description": text, "args": []any{}, "type": notNull(map[string]any{"kind": "SCALAR", "name": "ID"})}
	root := map[string]any{"name": "harbor", "description": text, "args": []any{list}, "type": notNull(object), "directives": directives[1:2]}
	types := []any{
		map[string]any{"kind": "OBJECT", "name": "Query", "description": text, "fields": []any{root, field}},
		map[string]any{"kind": "OBJECT", "name": "Harbor", "description": text, "fields": []any{field, id}, "directives": directives[:2]},
		map[string]any{"kind": "SCALAR", "name": "Word", "description": text},
		map[string]any{"kind": "SCALAR", "name": "String"}, map[string]any{"kind": "SCALAR", "name": "ID"},
		map[string]any{"kind": "INPUT_OBJECT", "name": "Options", "description": text, "inputFields": []any{argument, list}},
		map[string]any{"kind": "INTERFACE", "name": "Boat", "description": text, "fields": []any{field, id}},
		map[string]any{"kind": "ENUM", "name": "Kind", "description": text, "enumValues": []any{
			map[string]any{"name": "A", "description": text, "isDeprecated": true, "deprecationReason": "x" + text,
				"directives": []any{map[string]any{"name": "enumValue", "args": []any{map[string]any{"name": "value", "value": literal("A" + text)}}}}},
			map[string]any{"name": "B", "description": text},
		}},
	}
	schema, err := json.Marshal(map[string]any{"__schemaVersion": "v1.0.0", "__schema": map[string]any{
		"queryType": map[string]any{"name": "Query"}, "types": types, "directives": []any{},
	}})
	if err != nil {
		panic(err)
	}
	return schema
}

// parser is a Python process that parses one file after the other.
type parser struct {
	in  io.WriteCloser
	out *bufio.Reader
}

func newParser(t testing.TB) *parser {
	t.Helper()
	cmd := exec.Command(cache(t)+"/venv/bin/python", "testdata/parse.py")
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		in.Close()
		_ = cmd.Wait()
	})
	return &parser{in, bufio.NewReader(out)}
}

// complaint returns what is wrong with a file, "" for nothing.
func (p *parser) complaint(t testing.TB, content []byte) string {
	t.Helper()
	line, err := json.Marshal(string(content))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := p.in.Write(append(line, '\n')); err != nil {
		t.Fatal(err)
	}
	reply, err := p.out.ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	var complaint string
	if err := json.Unmarshal([]byte(reply), &complaint); err != nil {
		t.Fatal(err)
	}
	return complaint
}

// generated returns what is generated from the schema with a text: the SDK and the stubs of its environment.
func generated(t testing.TB, text string) (contents [][]byte) {
	t.Helper()
	document, err := introspection.Decode("text.json", withText(text))
	if err != nil {
		t.Fatalf("%q: %v", text, err)
	}
	schema, err := introspection.Bind(document, introspection.BindOptions{Served: []introspection.Served{{Name: "harbor", Ref: text}}})
	if err != nil {
		t.Fatalf("%q: %v", text, err)
	}
	for _, scope := range []generator.Scope{generator.Full, generator.Environments} {
		for _, file := range generate(t, schema, scope, "").Files {
			if !utf8.Valid(file.Content) {
				t.Errorf("%q: the file is not UTF-8", text)
			}
			contents = append(contents, file.Content)
		}
	}
	return contents
}

// TestTextsStayTexts puts nasty texts, alone and in random sequences, into descriptions, reasons, defaults, enum
// values, file names and references: whatever they are, Python reads the same code.
func TestTextsStayTexts(t *testing.T) {
	parsers := []*parser{newParser(t), newParser(t)}
	texts := append([]string{"harmless text"}, nasty...)
	random := rand.New(rand.NewPCG(1, 2))
	for range 400 {
		var b strings.Builder
		for range 1 + random.IntN(6) {
			b.WriteString(nasty[random.IntN(len(nasty))])
		}
		texts = append(texts, b.String())
	}
	for _, text := range texts {
		for i, content := range generated(t, text) {
			if complaint := parsers[i].complaint(t, content); complaint != "" {
				t.Errorf("%q: file %d: %s", text, i, complaint)
			}
		}
	}
}

// FuzzTexts is TestTextsStayTexts for any text.
func FuzzTexts(f *testing.F) {
	for _, text := range nasty {
		f.Add(text)
	}
	parsers := []*parser{newParser(f), newParser(f)}
	for i, content := range generated(f, "harmless text") {
		_ = parsers[i].complaint(f, content)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for i, content := range generated(t, text) {
			if complaint := parsers[i].complaint(t, content); complaint != "" {
				t.Errorf("%s: file %d: %s", fmt.Sprintf("%q", text), i, complaint)
			}
		}
	})
}

// TestNastyTextsAreFormatted has ruff, which formats code in docstrings too, look at files with the nasty texts.
func TestNastyTextsAreFormatted(t *testing.T) {
	p := newProject(t, "1.0.0b11")
	var paths []string
	for i, text := range nasty {
		content := generated(t, text+" end")[0]
		path := fmt.Sprintf("src/dagger/client/case_%d.py", i)
		p.write(t, path, string(content))
		content = generated(t, "begin "+text)[0]
		p.write(t, strings.Replace(path, ".py", "b.py", 1), string(content))
		paths = append(paths, path, strings.Replace(path, ".py", "b.py", 1))
	}
	p.run(t, "ruff", append([]string{"format", "--diff", "--quiet", "--no-cache"}, paths...)...)
}
