package changes

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator/api"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
)

var effects = map[api.Effect]string{api.Compile: "stops", api.Run: "runs", api.Added: "new", api.Deprecates: "deprecated", api.None: "–"}

// TestPage holds the table of docs/api-changes.md against the rules.
func TestPage(t *testing.T) {
	var table strings.Builder
	table.WriteString("| rule |")
	for _, language := range builtin.Languages() {
		table.WriteString(" " + language + " |")
	}
	table.WriteString("\n|---|" + strings.Repeat("---|", len(builtin.Languages())) + "\n")
	for _, difference := range api.Differences() {
		fmt.Fprintf(&table, "| `%s` |", difference)
		for _, language := range builtin.Languages() {
			speaks, _ := builtin.API(language)
			rule, ok := speaks.Rules[difference]
			if !ok {
				t.Errorf("%s has no rule for %s", language, difference)
			}
			if rule.Reason == "" || rule.Example == "" {
				t.Errorf("%s: %s has no reason or no example", language, difference)
			}
			fmt.Fprintf(&table, " %s (%s) |", effects[rule.Effect], rule.Bump)
		}
		table.WriteString("\n")
	}
	const begin, end = "<!-- rules -->\n", "<!-- end of rules -->\n"
	name := filepath.Join(needed.Root(), "docs", "api-changes.md")
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, ok := strings.Cut(string(text), begin)
	_, after, ended := strings.Cut(rest, end)
	if !ok || !ended {
		t.Fatalf("%s has no %q", name, begin)
	}
	want := before + begin + table.String() + end + after
	if want == string(text) {
		return
	}
	if os.Getenv("DAGGER_CODEGEN_UPDATE") != "1" {
		t.Fatalf("%s doesn't have the rules; run: DAGGER_CODEGEN_UPDATE=1 go test ./conformance/changes -run TestPage", name)
	}
	if err := os.WriteFile(name, []byte(want), 0o644); err != nil {
		t.Fatal(err)
	}
}
