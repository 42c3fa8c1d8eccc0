package golang

import (
	"bytes"
	"cmp"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/internal/cases"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/docs"
)

// TestFormatOfCases has gofmt and goimports find nothing to do in the SDK and the stubs of any case, and has a second
// run give the same bytes.
func TestFormatOfCases(t *testing.T) {
	all := cases.All(t)
	for _, c := range all {
		t.Run(c.Name, func(t *testing.T) {
			schema := c.Schema(t)
			options := generator.Options{SDKVersion: c.SDKVersions["go"]}
			requests := []generator.Request{{Schema: schema, Options: options}, {Schema: schema.Core(), Options: options}}
			options.Package = "example.com/stubs"
			for _, environment := range schema.Environments {
				requests = append(requests, generator.Request{Schema: schema, Environment: environment, Options: options})
			}
			for _, request := range requests {
				first, second := generate(t, request), generate(t, request)
				for i, file := range first.Files {
					if !bytes.Equal(file.Content, second.Files[i].Content) {
						t.Errorf("%s differs from run to run", file.Path)
					}
				}
			}
		})
	}
}

// FuzzDescription puts any text into every place that a description, a reason, a default or a reference gets to. The
// output must parse, gofmt must leave it alone, and no line of the text may become anything but a comment.
func FuzzDescription(f *testing.F) {
	for _, seed := range []string{"", "Plain.", "a\r\nb\rc\u2028d", "*/ /* // `x` ``y'' \x00\ufeff", "//go:build ignore\n+build x\n//line a:1",
		"# H\n\n- a\n- b\n\n1. c\n\n```\ncode\n```\n\n    more", "Title\n\nSub Title\n\ntext", "[a]: http://b\n\n[a]", "Deprecated: no",
		"A\n\nDeprecated: x\n\n\tcode\n", "  - x\n   y\n\n\n z", "•  x\n10) y\n- \n-", "`Harbor` and `Harbor.note`, `note`: x", "\\", "\"\"\"", "\ufeffx\x7f\u202e",
		"[]string\n\n[x]", "a\n\nB c d\n\ne", "-\n\t-\n", "1.\n2.", "text:\n    code\ntext\n        more\n\n\n\n- a\n\n  b\n\n      c", "- a", "`x`\n\n\n\"x\""} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		schema := describedSchema(text)
		environment := schema.Environments[0]
		for _, request := range []generator.Request{{Schema: schema}, {Schema: schema, Environment: environment}} {
			result, err := newBackend().Generate(t.Context(), request)
			if err != nil {
				t.Fatal(err)
			}
			for _, file := range result.Files {
				checkDescribed(t, file)
			}
		}
	})
}

// checkDescribed compares the file's declarations with those of the same schema without a text.
func checkDescribed(t *testing.T, file generator.File) {
	t.Helper()
	formatted, err := format.Source(file.Content)
	if err != nil {
		t.Fatalf("%s: %v\n%s", file.Path, err, file.Content)
	}
	if !bytes.Equal(formatted, file.Content) {
		t.Fatalf("gofmt changes %s: %s", file.Path, firstDifference(file.Content, formatted))
	}
	if i := bytes.IndexAny(file.Content, "\r\x00\ufeff"); i >= 0 {
		t.Fatalf("%s has a character that Go files don't have at %d", file.Path, i)
	}
	parsed, err := parser.ParseFile(token.NewFileSet(), file.Path, file.Content, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	for _, group := range parsed.Comments {
		for _, comment := range group.List {
			if strings.HasPrefix(comment.Text, "/*") || strings.HasPrefix(comment.Text, "//go:") || strings.HasPrefix(comment.Text, "//line") ||
				strings.HasPrefix(comment.Text, "// +build") {
				t.Fatalf("a description became %q", comment.Text)
			}
		}
	}
	for _, declaration := range parsed.Decls {
		if function, ok := declaration.(*ast.FuncDecl); ok && function.Name.Name == "Note" && strings.Contains(function.Doc.Text(), "\nDeprecated:") {
			t.Fatalf("a description deprecates: %s", function.Doc.Text())
		}
	}
}

// describedSchema is a schema with the text in all its descriptions.
func describedSchema(text string) *introspection.Schema {
	quoted := (&introspection.Value{Kind: introspection.StringValue, Text: strings.ToValidUTF8(text, "\uFFFD")}).String()
	// GraphQL strings have no NUL and no surrogates but as escapes, which the literal has them as.
	sdl := strings.ReplaceAll(`# __schemaVersion: v1.0.0
directive @sourceMap(module: String!, filename: String, line: Int, url: String) on OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM
directive @experimental(reason: String) on FIELD_DEFINITION | ARGUMENT_DEFINITION
TEXT type Query {
  TEXT harbor(TEXT tide: Tide = HIGH): Harbor! @sourceMap(module: "harbor", filename: TEXT, line: 3)
  node(id: ID!): Node
}
interface Node { id: ID! }
TEXT type Harbor implements Node @sourceMap(module: "harbor", filename: TEXT, url: TEXT) {
  TEXT id: ID!
  TEXT note(TEXT a: String = TEXT): String! @sourceMap(module: "harbor", filename: TEXT, line: 4)
  TEXT old(TEXT cargo: Cargo = {name: TEXT}): [Harbor!]! @deprecated(reason: TEXT) @experimental(reason: TEXT)
}
TEXT enum Tide { TEXT HIGH TEXT LOW @deprecated(reason: TEXT) }
TEXT input Cargo { TEXT name: String = TEXT }
TEXT scalar Void
`, "TEXT", quoted)
	schema, err := introspection.Load("described.graphqls", []byte(sdl), introspection.BindOptions{})
	if err != nil {
		panic(err.Error() + "\n" + sdl)
	}
	schema.Environments[0].Ref = docs.Normalize(text)
	return schema
}

// TestRandomDescriptions puts together what doc comments give a meaning to, in any order.
func TestRandomDescriptions(t *testing.T) {
	parts := []string{"\n  - a: b", "\n\n  - c", "\n", "\n", "\n\n", " ", "  ", "    ", "\t", "- ", "* ", "+ ", "1. ", "2) ", "# ", "## ", "```", "```go", "[a]: http://b", "[a]",
		"`Harbor`", "``x''", "Title Here", "word", "ends.", "Deprecated: ", "+build x", "//go:embed y", "BUG(me): ", "•", "\\", "x: y", "http://a/b", "12345. z"}
	random := rand.New(rand.NewPCG(1, 2))
	link := func(name string) string {
		if name == "Harbor" {
			return "[Harbor]"
		}
		return ""
	}
	for range 4000 {
		var text strings.Builder
		for range 1 + random.IntN(12) {
			text.WriteString(parts[random.IntN(len(parts))])
		}
		behind := "// Default: x\n//\n// Deprecated: " + cmp.Or(reason(text.String(), link).Reason, "gone.") + "\n"
		margin := followedComment(description(text.String(), link))
		indented := lineComment("\t", description(text.String(), link))
		if margin != "" {
			behind = "//\n" + behind
		}
		source := "package p\n\n" + margin + behind + "type T struct {\n" + indented + "\tF int\n}\n"
		if alone := lineComment("", description(text.String(), link)); alone != "" {
			source += "\n" + alone + "type U int\n"
		}
		formatted, err := format.Source([]byte(source))
		if err != nil {
			t.Fatalf("%q: %v\n%s", text.String(), err, source)
		}
		if string(formatted) != source {
			t.Fatalf("%q: gofmt changes it: %s", text.String(), firstDifference([]byte(source), formatted))
		}
	}
}
