package output

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	shared "github.com/dagger-codegen/dagger-codegen/internal/report"
)

// made is a generated file.
func made(content []byte) *File { return &File{Content: [][]byte{content}} }

// stale is a plan with a file of each state.
func stale() *Plan {
	change := func(path string, state State, old, generated string) *Change {
		c := &Change{Dir: "sdk", Path: path, Target: "go", State: state}
		if old != "" {
			c.Old = []byte(old)
		}
		if generated != "" {
			c.generated = made([]byte(generated))
		}
		return c
	}
	return &Plan{Changes: []*Change{
		change("a.go", Same, "1\n", "1\n"),
		change("b.go", Missing, "", "1\n"),
		change("c.go", Changed, "1\n2\n3\n4\n5\n6\n", "1\n2\n3\n4\nfive\n6\n"),
		change("d.go", Edited, "\x1b[31mred\u009b\n", "1\n"),
		change("e.go", LeftOver, "1\n", ""),
	}}
}

func report(t *testing.T, format string, limit int, colour, brief bool, plan *Plan) string {
	t.Helper()
	r, err := NewReport(format, limit, colour)
	if err != nil {
		t.Fatal(err)
	}
	r.Brief = brief
	var out bytes.Buffer
	if err := r.Write(&out, plan); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestTextReport(t *testing.T) {
	want := `sdk/b.go: missing: is generated, and not there (go)
sdk/c.go: changed: is no longer what is generated (go)
--- a/sdk/c.go
+++ b/sdk/c.go
@@ -2,5 +2,5 @@
 2
 3
 4
-5
+five
 6
sdk/d.go: edited: was edited by hand since it was generated (go)
--- a/sdk/d.go
+++ b/sdk/d.go
@@ -1 +1 @@
-\u001b[31mred\u009b
+1
sdk/e.go: left-over: is no longer generated (go)
4 files differ: 1 missing, 1 changed, 1 edited, 1 left-over; 1 is up to date
run dagger-codegen with the same flags and --force to overwrite files that are edited or foreign
`
	if diff := cmp.Diff(want, report(t, "text", 0, false, false, stale())); diff != "" {
		t.Error("-want +got\n" + diff)
	}
	coloured := report(t, "text", 0, true, false, stale())
	for _, part := range []string{red + "-5" + plain, green + "+five" + plain, cyan + "@@ -2,5 +2,5 @@" + plain, bold + "sdk/b.go: missing" + plain} {
		if !strings.Contains(coloured, part) {
			t.Errorf("no %q in\n%s", part, coloured)
		}
	}
	if limited := report(t, "text", 4, false, false, stale()); !strings.Contains(limited, "@@ -2,5 +2,5 @@\n 2\n(5 more lines; --diff-limit 0 shows all)\n") {
		t.Errorf("limited:\n%s", limited)
	}
	if brief := report(t, "text", 0, false, true, stale()); strings.Contains(brief, "@@") || !strings.Contains(brief, "4 files differ") {
		t.Errorf("brief:\n%s", brief)
	}
	if same := report(t, "text", 0, false, true, &Plan{}); same != "" {
		t.Errorf("nothing to say, briefly: %q", same)
	}
}

func TestJSONReport(t *testing.T) {
	var got jsonReport
	if err := json.Unmarshal([]byte(report(t, "json", 4, false, false, stale())), &got); err != nil {
		t.Fatal(err)
	}
	want := jsonReport{Differs: true, Summary: "4 files differ: 1 missing, 1 changed, 1 edited, 1 left-over; 1 is up to date",
		Counts: map[string]int{"same": 1, "missing": 1, "changed": 1, "edited": 1, "left-over": 1},
		Files: []jsonFile{
			{Path: "sdk/a.go", Target: "go", State: "same"},
			{Path: "sdk/b.go", Target: "go", State: "missing"},
			{Path: "sdk/c.go", Target: "go", State: "changed", Line: 5, Diff: "--- a/sdk/c.go\n+++ b/sdk/c.go\n@@ -2,5 +2,5 @@\n 2\n", Omitted: 5},
			{Path: "sdk/d.go", Target: "go", State: "edited", Line: 1, Diff: "--- a/sdk/d.go\n+++ b/sdk/d.go\n@@ -1 +1 @@\n-\x1b[31mred\u009b\n", Omitted: 1},
			{Path: "sdk/e.go", Target: "go", State: "left-over"},
		}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error("-want +got\n" + diff)
	}
}

func TestJUnitReport(t *testing.T) {
	var got shared.Suites
	text := report(t, "junit", 0, false, false, stale())
	if err := xml.Unmarshal([]byte(text), &got); err != nil {
		t.Fatalf("%v in\n%s", err, text)
	}
	if got.Suites[0].Tests != 5 || got.Suites[0].Failures != 4 || got.Suites[0].Cases[0].Failure != nil || got.Suites[0].Cases[1].Failure.Type != "missing" ||
		!strings.Contains(got.Suites[0].Cases[2].Failure.Text, "+five") {
		t.Errorf("%+v", got.Suites[0])
	}
}

func TestGitHubReport(t *testing.T) {
	t.Setenv("GITHUB_WORKSPACE", "")
	plan := stale()
	plan.Changes[1].Path = "b,1%: x.go"
	lines := strings.Split(report(t, "github", 0, false, false, plan), "\n")
	want := []string{
		"::error file=sdk/b%2C1%25%3A x.go,line=1,title=dagger-codegen%3A missing::sdk/b,1%25: x.go is generated, and not there (go); run dagger-codegen with the same flags, without check, and commit what it writes",
		"::error file=sdk/c.go,line=5,title=dagger-codegen%3A changed::sdk/c.go is no longer what is generated (go); run dagger-codegen with the same flags, without check, and commit what it writes%0A" +
			"--- a/sdk/c.go%0A+++ b/sdk/c.go%0A@@ -2,5 +2,5 @@%0A 2%0A 3%0A 4%0A-5%0A+five%0A 6",
	}
	if diff := cmp.Diff(want, lines[:2]); diff != "" {
		t.Error("-want +got\n" + diff)
	}
	if len(lines) != 6 {
		t.Errorf("%d lines", len(lines))
	}
}

func TestBadReports(t *testing.T) {
	if _, err := NewReport("yaml", 0, false); err == nil || err.Error() != "--format yaml: unknown format; it is one of text, json, junit, github" {
		t.Error(err)
	}
	if _, err := NewReport("text", -1, false); err == nil {
		t.Error("a negative limit is accepted")
	}
}

// Files that have nothing in common are the worst case of a diff.
func TestDifferenceOfLargeFiles(t *testing.T) {
	var old, generated strings.Builder
	for i := range 20_000 {
		fmt.Fprintf(&old, "old line %d\n", i)
		fmt.Fprintf(&generated, "generated line %d\n", i*7)
	}
	c := &Change{Path: "a", State: Changed, Old: []byte(old.String()), generated: made([]byte(generated.String()))}
	begin := time.Now()
	d := c.Difference(100)
	t.Logf("%v", time.Since(begin))
	if len(d.Lines) != 100 || d.Omitted < 39_000 {
		t.Errorf("%d lines, %d omitted", len(d.Lines), d.Omitted)
	}
}
