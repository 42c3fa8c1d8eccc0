package changelog

import (
	"encoding/json"
	"encoding/xml"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator/diff"
	"github.com/dagger-codegen/dagger-codegen/internal/report"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

func compared(t *testing.T, before, after string, options diff.Options) *diff.Report {
	t.Helper()
	var schemas [2]*introspection.Schema
	for i, sdl := range []string{before, after} {
		var err error
		if schemas[i], err = introspection.Load("test.graphqls", []byte("# __schemaVersion: v0.21.8\n"+sdl), introspection.BindOptions{}); err != nil {
			t.Fatal(err)
		}
	}
	result, err := diff.Schemas(t.Context(), schemas[0], schemas[1], options)
	if err != nil {
		t.Fatal(err)
	}
	return result
}

func written(t *testing.T, format string, colour, brief bool, result *diff.Report) string {
	t.Helper()
	writer, err := New(format, colour)
	if err != nil {
		t.Fatal(err)
	}
	writer.Brief = brief
	var out strings.Builder
	if err := writer.Write(&out, result); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

const before = "type Query { a(x: Int!): String! b: String! }"

// Whatever a schema says, it stays a text: on a terminal, in Markdown, in XML, in workflow commands.
func TestHostile(t *testing.T) {
	reason := "<b>*no*</b>\x1b[31m `x` [y](z)\n::error::stop\n## heading"
	quoted, err := json.Marshal(reason)
	if err != nil {
		t.Fatal(err)
	}
	result := compared(t, "type Query { a: Int! b: Int! }", "type Query { a: Int! @deprecated(reason: "+string(quoted)+") b: String! }", diff.Options{})
	for _, format := range Formats() {
		text := written(t, format, false, false, result)
		if strings.Contains(text, "\x1b") || strings.Contains(text, "\n::error::stop") || strings.Contains(text, "\n## heading") {
			t.Errorf("%s:\n%q", format, text)
		}
	}
	if text := written(t, "markdown", false, false, result); strings.Contains(text, "<b>") || !strings.Contains(text, `\<b\>\*no\*`) || strings.Contains(text, "[y](z)") {
		t.Errorf("markdown:\n%s", text)
	}
}

func TestFormats(t *testing.T) {
	result := compared(t, before, "type Query { a(x: String!, y: Int): String! b: String! }", diff.Options{Allow: []diff.Allowance{{Rule: "first-optional-added", Reason: "why"}}})
	text := written(t, "text", true, false, result)
	for _, part := range []string{report.Bold + "go: major: 1 change breaks callers (1 allowed)" + report.Plain, report.Red + "Query.A" + report.Plain, "[allowed: why]",
		"why parameter-type-changed: "} {
		if !strings.Contains(text, part) {
			t.Errorf("there is no %q in\n%s", part, text)
		}
	}
	if brief := written(t, "text", false, true, result); strings.Contains(brief, "is new") || !strings.Contains(brief, "Query.a takes x: str in place of x: int") {
		t.Errorf("brief:\n%s", brief)
	}
	var decoded jsonReport
	if err := json.Unmarshal([]byte(written(t, "json", false, false, result)), &decoded); err != nil || !decoded.Breaks || len(decoded.Languages) != 3 {
		t.Errorf("json: %v, %+v", err, decoded)
	}
	var suites report.Suites
	if err := xml.Unmarshal([]byte(written(t, "junit", false, false, result)), &suites); err != nil || len(suites.Suites) != 4 ||
		suites.Suites[1].Failures != 1 || suites.Suites[1].Skipped != 1 || suites.Suites[1].Tests != 2 {
		t.Errorf("junit: %v, %+v", err, suites)
	}
	if _, err := New("yaml", false); err == nil || err.Error() != "--format yaml: unknown format; it is one of text, markdown, json, junit, github" {
		t.Error(err)
	}
}
