package introspection

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

// schemaFiles returns this project's small schemas and, where DAGGER_CODEGEN_REFERENCE names them, those of real
// engines.
func schemaFiles(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("..", "testdata", "cases", "*", "schema.graphqls"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases (%v)", err)
	}
	files = append(files, filepath.Join("..", "internal", "standin", "core.graphqls"))
	return append(files, needed.Recorded(t, "schemas/*")...)
}

func decodeFile(t *testing.T, file string) *Document {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	document, err := Decode(file, text)
	if err != nil {
		t.Fatal(err)
	}
	return document
}

func nameOfCase(file string) string {
	if filepath.Base(file) == "schema.graphqls" {
		return filepath.Base(filepath.Dir(file))
	}
	return filepath.Base(file)
}

var placeless = cmp.Options{
	cmpopts.EquateEmpty(),
	cmpopts.IgnoreFields(Document{}, "Source", "QueryOffset", "MutationOffset"),
	cmp.FilterPath(func(p cmp.Path) bool {
		return p.Last().String() == ".Offset" || p.Last().String() == ".DefaultOffset"
	}, cmp.Ignore()),
}

func TestPrintedJSONReadsBack(t *testing.T) {
	for _, file := range schemaFiles(t) {
		t.Run(nameOfCase(file), func(t *testing.T) {
			document := decodeFile(t, file).Stable()
			var text bytes.Buffer
			if err := document.PrintJSON(&text); err != nil {
				t.Fatal(err)
			}
			again, err := Decode("printed", text.Bytes())
			if err != nil {
				t.Fatal(err)
			}
			document.Types = append(document.Types, document.ImpliedScalars()...)
			if diff := cmp.Diff(unreferring(document), unreferring(again), placeless); diff != "" {
				t.Errorf("received - printed +\n%.4000s", diff)
			}
			var second bytes.Buffer
			if err := again.PrintJSON(&second); err != nil || !bytes.Equal(text.Bytes(), second.Bytes()) {
				t.Errorf("printed again, it is another text (%v)", err)
			}
		})
	}
}

func TestPrintedSDLReadsBack(t *testing.T) {
	for _, file := range schemaFiles(t) {
		t.Run(nameOfCase(file), func(t *testing.T) {
			document := decodeFile(t, file).Stable()
			var text bytes.Buffer
			if err := document.PrintSDL(&text); err != nil {
				t.Fatal(err)
			}
			again, err := Decode("printed", text.Bytes())
			if err != nil {
				t.Fatalf("%v\n%s", err, text.Bytes())
			}
			if diff := cmp.Diff(sayable(document), sayable(again.Stable()), placeless); diff != "" {
				t.Errorf("received - printed +\n%.4000s", diff)
			}
			var second bytes.Buffer
			if err := again.Stable().PrintSDL(&second); err != nil || second.String() != text.String() {
				t.Errorf("printed again, it is another text (%v)\n%s", err, cmp.Diff(text.String(), second.String()))
			}
			if _, err := gqlparser.LoadSchema(&ast.Source{Name: "printed", Input: text.String()}); err != nil && !notOurFault(file) {
				t.Errorf("gqlparser: %v", err)
			}
		})
	}
}

// notOurFault tells of schemas that GraphQL doesn't allow and engines serve: the Zenith branch has a field without
// the arguments of its interface, and some of our cases are made of what engines get wrong.
func notOurFault(file string) bool {
	text, _ := os.ReadFile(file)
	_, err := gqlparser.LoadSchema(&ast.Source{Name: file, Input: string(text)})
	return strings.HasSuffix(file, ".graphqls") && err != nil
}

// unreferring leaves out the kind of types that are referred to, which SDL doesn't say.
func unreferring(d *Document) *Document {
	copied := *d
	copied.Types = slices.Clone(d.Types)
	copied.Directives = slices.Clone(d.Directives)
	for i := range copied.Types {
		t := &copied.Types[i]
		t.Fields = slices.Clone(t.Fields)
		for j := range t.Fields {
			t.Fields[j].Type = kindless(t.Fields[j].Type)
			t.Fields[j].Args = kindlessInputs(t.Fields[j].Args)
		}
		t.InputFields = kindlessInputs(t.InputFields)
	}
	for i := range copied.Directives {
		copied.Directives[i].Args = kindlessInputs(copied.Directives[i].Args)
	}
	return &copied
}

func kindlessInputs(inputs []InputDefinition) []InputDefinition {
	inputs = slices.Clone(inputs)
	for i := range inputs {
		inputs[i].Type = kindless(inputs[i].Type)
	}
	return inputs
}

func kindless(ref *TypeReference) *TypeReference {
	switch {
	case ref == nil:
		return nil
	case ref.Of == nil:
		return &TypeReference{Name: ref.Name}
	}
	return &TypeReference{Kind: ref.Kind, Of: kindless(ref.Of)}
}

// sayable reduces a document to what SDL says, in the spelling that it has there.
func sayable(d *Document) *Document {
	d = unreferring(d)
	d.AppliedDirectives = false
	d.Directives = nil // compared by gqlparser, which refuses what isn't declared
	d.Types = slices.DeleteFunc(d.Types, func(t TypeDefinition) bool {
		return strings.HasPrefix(t.Name, "__") || slices.Contains(builtinScalars, t.Name) && t.Description == ""
	})
	for i := range d.Types {
		t := &d.Types[i]
		t.Directives = spelled(t.Directives, false, "")
		if t.Kind == "INTERFACE" {
			t.PossibleTypes = nil
		}
		for j := range t.Fields {
			f := &t.Fields[j]
			f.Directives = spelled(f.Directives, f.Deprecated, f.Reason)
			spellInputs(f.Args)
		}
		spellInputs(t.InputFields)
		t.EnumValues = slices.Clone(t.EnumValues)
		for j := range t.EnumValues {
			v := &t.EnumValues[j]
			v.Directives = spelled(v.Directives, v.Deprecated, v.Reason)
		}
	}
	return d
}

func spellInputs(inputs []InputDefinition) {
	for i := range inputs {
		a := &inputs[i]
		a.Directives = spelled(a.Directives, a.Deprecated, a.Reason)
		if a.Default != nil {
			text := canonical(*a.Default)
			a.Default = &text
		}
	}
}

func spelled(applied []AppliedDirective, deprecated bool, reason string) []AppliedDirective {
	applied = slices.Clone(applied)
	found := false
	for i := range applied {
		applied[i].Args = slices.Clone(applied[i].Args)
		for j := range applied[i].Args {
			applied[i].Args[j].Value = canonical(applied[i].Args[j].Value)
		}
		if applied[i].Name == "deprecated" {
			found = true
			applied[i].Args = nil // the reason is compared beside it
		}
	}
	if deprecated && !found {
		applied = append(applied, AppliedDirective{Name: "deprecated"})
	}
	return applied
}

func canonical(literal string) string {
	value, err := parseLiteral(literal)
	if err != nil {
		return "not a literal: " + literal
	}
	return value.String()
}

func TestStableOrder(t *testing.T) {
	shuffled := `enum Weather @sourceMap(module: "w") { STORM CALM }
enum Size { LARGE SMALL }
directive @b on FIELD_DEFINITION
directive @a on FIELD_DEFINITION
type Query { z(b: Int, a: Int): Int @b @a  a: Weather }
type A implements N & M { id: ID! }
interface N { id: ID! }
interface M { id: ID! }
`
	document, err := Decode("shuffled", []byte(shuffled))
	if err != nil {
		t.Fatal(err)
	}
	var text bytes.Buffer
	if err := document.Stable().PrintSDL(&text); err != nil {
		t.Fatal(err)
	}
	want := `directive @a on FIELD_DEFINITION

directive @b on FIELD_DEFINITION

"Applied by the engine, and not declared by it."
directive @sourceMap(module: String) on ENUM

type A implements M & N {
  id: ID!
}

interface M {
  id: ID!
}

interface N {
  id: ID!
}

type Query {
  a: Weather
  z(b: Int, a: Int): Int @b @a
}

enum Size {
  LARGE
  SMALL
}

enum Weather @sourceMap(module: "w") {
  CALM
  STORM
}
`
	if diff := cmp.Diff(want, text.String()); diff != "" {
		t.Errorf("want - got +\n%s", diff)
	}
}

func TestSDLKeepsDescriptions(t *testing.T) {
	for _, description := range []string{
		"plain", "with \"quotes\"", `back\slash`, "two\nlines", "\nlines around\n", "  indented", "a\n  b\n\tc", "ends with \"", `ends with \`,
		"\"\"\"", "a\n\"\"\"\nb", "\x1b[31m", "tab\there", "\u2028", "blank\n  \nline", "  a\n    b", "é\U0001f600", "\r\n", " ", "a\n\nb", "\\\"\"\"", "x\n\\\"\"\"",
	} {
		document := &Document{QueryType: "Query", Types: []TypeDefinition{{Kind: "OBJECT", Name: "Query", Description: description,
			Fields: []FieldDefinition{{Name: "f", Description: description, Type: &TypeReference{Name: "Int"},
				Args: []InputDefinition{{Name: "a", Description: description, Type: &TypeReference{Name: "Int"}}}}}}}}
		var text bytes.Buffer
		if err := document.PrintSDL(&text); err != nil {
			t.Fatal(err)
		}
		again, err := Decode("printed", text.Bytes())
		if err != nil {
			t.Errorf("%q: %v\n%s", description, err, text.Bytes())
			continue
		}
		query := again.Types[0]
		if query.Description != description || query.Fields[0].Description != description || query.Fields[0].Args[0].Description != description {
			t.Errorf("%q became %q, %q, %q in\n%s", description, query.Description, query.Fields[0].Description,
				query.Fields[0].Args[0].Description, text.Bytes())
		}
	}
}

func TestUnprintableSDL(t *testing.T) {
	text := `{"__schema":{"queryType":{"name":"Query"},"types":[{"kind":"OBJECT","name":"Query","fields":[
{"name":"2Fa","type":{"kind":"SCALAR","name":"Int"},"args":[{"name":"a","type":{"kind":"SCALAR","name":"Int"},"defaultValue":"?"}]}]}]}}`
	document, err := Decode("bad.json", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	err = document.PrintSDL(&out)
	want := `bad.json:2:1 (/__schema/types/0/fields/0): "2Fa" is not a GraphQL name, so SDL can't contain it
bad.json:2:126 (/__schema/types/0/fields/0/args/0/defaultValue): the default of a is not a GraphQL value: unexpected "?"`
	if err == nil || err.Error() != want || out.Len() > 0 {
		t.Errorf("error\n%v\nwant\n%s\nwritten %q", err, want, out.String())
	}
}
