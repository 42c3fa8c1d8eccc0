package changes

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/conformance/internal/sdk"
	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/api"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/generator/diff"
	"github.com/dagger-codegen/dagger-codegen/internal/cases"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// pairs are whole versions of the API of engines, one after another.
var pairs = [][2]string{
	{"schemas/v0.11.9.json", "schemas/v0.19.11.json"},
	{"schemas/v0.19.11.json", "schemas/v1.0.0.json"},
	{"versions/v0.16.3/schema.graphqls", "versions/v0.18.5/schema.graphqls"},
	{"versions/v0.18.5/schema.graphqls", "schemas/v0.19.11.json"},
	{"versions/v0.20.4/schema.graphqls", "versions/v0.20.8/schema.graphqls"},
	{"versions/v0.21.0/schema.graphqls", "versions/v0.21.5/schema.graphqls"},
	{"versions/v1.0.0-beta.3/schema.graphqls", "versions/v1.0.0-beta.9/schema.graphqls"},
}

// referenceSchema reads a real schema, which isn't part of this repository.
func referenceSchema(t testing.TB, name string) *introspection.Schema {
	t.Helper()
	return cases.Bound(t, needed.Reference(t, filepath.FromSlash(name)))
}

// pythonExplained are differences between our rules and griffe's, with the reason for each. A pattern is for a line "ours: NAME
// RULES" or "theirs: NAME KINDS".
var pythonExplained = explanations{
	{`^ours: \S+( (result-changed|result-may-be-null|parameter-type-changed|parameter-refuses-null|field-type-changed|type-changed|call-changed))+$`,
		"griffe compares no types, and not whether a function is async"},
	{`^ours: \S+ interface-method-(added|changed)$`, "griffe knows of no protocols, which callers' classes fulfil"},
	{`^ours: \S+ (required-field-added|fields-reordered|field-made-required)`, "griffe takes the fields of a dataclass for attributes, and not for parameters of what makes it"},
	{`^ours: Client\.llm parameter-removed$`, "griffe compares no parameters with those of a method that is inherited now"},
	{`^theirs: \S+( PARAMETER_CHANGED_DEFAULT)+$`, "another default breaks no call; by our rules it is a change at run time"},
}

// explanations tell why two tools differ; the patterns are those of the lines of [differences].
type explanations []struct{ pattern, reason string }

// explain reports the lines that nothing explains, and notes in used what has explained one.
func (all explanations) explain(t *testing.T, lines []string, used map[string]bool) {
	t.Helper()
	for _, line := range lines {
		known := false
		for _, each := range all {
			if known = regexp.MustCompile(each.pattern).MatchString(line); known {
				used[each.pattern] = true
				break
			}
		}
		if !known {
			t.Errorf("not explained: %s", line)
		}
	}
}

// checkUsed reports explanations of what nobody has seen.
func (all explanations) checkUsed(t *testing.T, used map[string]bool) {
	t.Helper()
	for _, each := range all {
		if !used[each.pattern] && !t.Failed() {
			t.Errorf("explained, and never seen: %s", each.pattern)
		}
	}
}

// differences are the lines of what only one of two tools calls breaking, by name.
func differences(ours, theirs map[string][]string) []string {
	var lines []string
	for name, rules := range ours {
		class, _, isMember := strings.Cut(name, ".")
		if theirs[name] == nil && (!isMember || theirs[class] == nil) { // of a class that is gone griffe tells no members
			lines = append(lines, "ours: "+name+" "+strings.Join(rules, " "))
		}
	}
	for name, kinds := range theirs {
		if ours[name] == nil {
			lines = append(lines, "theirs: "+name+" "+strings.Join(kinds, " "))
		}
	}
	slices.Sort(lines)
	return lines
}

// TestPythonVersions has griffe compare whole versions, and agree with the rules on what breaks.
func TestPythonVersions(t *testing.T) {
	python := needed.Cached(t, "changes", "venv", "bin", "python")
	dir := t.TempDir()
	var folders [][2]string
	for i, pair := range pairs {
		var both [2]string
		for j, name := range pair {
			both[j] = filepath.Join(dir, string(rune('a'+i)), string(rune('0'+j)))
			output, err := sdk.GenerateWith(referenceSchema(t, name), "python", generator.Full, generator.Options{})
			if err != nil {
				t.Fatal(err)
			}
			put(t, filepath.Join(both[j], "api.py"), string(output.Files[0].Content))
		}
		folders = append(folders, both)
	}
	input, err := json.Marshal(folders)
	if err != nil {
		t.Fatal(err)
	}
	command := exec.Command(python, "testdata/versions.py")
	command.Stdin, command.Stderr = bytes.NewReader(input), os.Stderr
	output, err := command.Output()
	if err != nil {
		t.Fatal(err)
	}
	var found [][][2]string
	if err := json.Unmarshal(output, &found); err != nil {
		t.Fatal(err)
	}
	speaks, _ := builtin.API("python")
	used := map[string]bool{}
	for i, pair := range pairs {
		t.Run(pair[0]+" to "+pair[1], func(t *testing.T) {
			before, after := referenceSchema(t, pair[0]), referenceSchema(t, pair[1])
			ours, theirs := map[string][]string{}, map[string][]string{}
			for _, f := range speaks.Compare(listing(t, speaks, before), listing(t, speaks, after)) {
				if rule := speaks.Rules[f.Difference]; rule.Bump == api.Major {
					name := reached(f.Declaration().FullName())
					ours[name] = append(ours[name], string(f.Difference))
				}
			}
			for _, each := range found[i] {
				name := reached(each[0])
				theirs[name] = append(theirs[name], each[1])
			}
			t.Logf("%d names break by our rules, %d by griffe", len(ours), len(theirs))
			pythonExplained.explain(t, differences(ours, theirs), used)
		})
	}
	pythonExplained.checkUsed(t, used)
}

// reached is a name as callers have it: methods of the root are those of the client, which inherits them.
func reached(name string) string {
	name, _, _ = strings.Cut(name, "(")
	if method, ok := strings.CutPrefix(name, "Query."); ok {
		return "Client." + method
	}
	return name
}

// listing is what a whole SDK has, with what reports fold.
func listing(t testing.TB, speaks api.Language, schema *introspection.Schema) *api.Listing {
	t.Helper()
	all, err := diff.List("python", speaks, schema, generator.Full, generator.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return all[0]
}
