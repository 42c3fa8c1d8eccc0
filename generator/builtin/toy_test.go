package builtin

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/internal/toy"
	toytext "github.com/dagger-codegen/dagger-codegen/internal/toy/templates"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// A language is two folders and one row.
func TestALanguageIsTwoFoldersAndOneRow(t *testing.T) {
	all := newRegistry(language("toy", toy.New(), toytext.Files, toy.Style, toy.Functions, toy.Check, toy.API))
	schema, err := introspection.Load("s.graphqls", []byte(`type Query { version: String! bread(grain: String!): Loaf! }
type Loaf { id: ID! weight: Float! }`), introspection.BindOptions{})
	if err != nil {
		t.Fatal(err)
	}
	generate := func(overrides fstest.MapFS) (string, []generator.Warning, error) {
		target := generator.Target{Backend: all.backend("toy"), Scope: generator.Full}
		if overrides != nil {
			target.Options.Templates = overrides
		}
		outputs, err := generator.Run(t.Context(), []generator.Target{target}, func(generator.Target) *introspection.Schema { return schema })
		if err != nil {
			return "", nil, err
		}
		return string(outputs[0].Files[0].Content), outputs[0].Warnings, nil
	}
	const body = `(need Float)
(need ID)
(need Loaf)
(need String)

(object Loaf (ID:id Float:weight))
(object Query (
  Loaf:bread
  String:version
))
`
	if got, _, err := generate(nil); err != nil || got != "; Generated.\n"+body {
		t.Errorf("generated, %v:\n%s", err, got)
	}
	mine := func(text string) fstest.MapFS {
		return fstest.MapFS{"toy/header.tmpl": &fstest.MapFile{Data: []byte(text)}}
	}
	if got, _, err := generate(mine("; Mine.\n{{template \"base/header\"}}")); err != nil || got != "; Mine.\n; Generated.\n"+body {
		t.Errorf("overridden, %v:\n%s", err, got)
	}
	_, _, err = generate(mine("(never {{\"closed\" | snakecase}}\n"))
	if want := "toy: toy.lisp:1:1: the overridden templates (toy/header.tmpl) make a file that is broken here: '(' is never closed"; err == nil ||
		!strings.HasPrefix(err.Error(), want) {
		t.Errorf("broken: %v\nwant %s", err, want)
	}
	_, warnings, err := generate(mine("{{- /* base: toy/header.tmpl 0123456789abcdef */ -}}\n; Old.\n"))
	if err != nil || len(warnings) == 0 || !strings.Contains(warnings[len(warnings)-1].Message, "has changed since this copy of it was made") {
		t.Errorf("an old copy: %v, %v", warnings, err)
	}
	dir := t.TempDir()
	if written, err := all.templates.Export(dir, false, "toy"); err != nil || strings.Join(written, " ") != "toy/file.tmpl toy/header.tmpl" {
		t.Errorf("exported %v, %v", written, err)
	}
	if states, err := all.templates.Status(dir); err != nil || len(states) != 2 {
		t.Errorf("status: %v, %v", states, err)
	}
	var renders []string
	for _, info := range all.templates.Catalogue() {
		renders = append(renders, info.Renders)
	}
	if got := strings.Join(renders, " "); got != "A file of s-expressions: a schema's objects with their fields. The first line of each file." {
		t.Errorf("the catalogue has %q", got)
	}
}
