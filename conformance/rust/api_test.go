package rust

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/dagger-codegen/dagger-codegen/internal/cases"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// TestAPI compares the public API with listings of the officially generated files. What the file has beyond them is
// in docs/compatibility.md and taken out here.
func TestAPI(t *testing.T) {
	python := tool(t, "python3")
	for _, version := range []string{"v1.0.0", "v0.19.11"} {
		t.Run(version, func(t *testing.T) {
			compareAPI(t, python, realSchema(t, version), needed.Reference(t, "api", version+".rust.api"), nil)
		})
	}
	folders, err := os.ReadDir(needed.Reference(t, "versions"))
	if err != nil {
		t.Fatal(err)
	}
	for _, folder := range folders {
		t.Run("versions/"+folder.Name(), func(t *testing.T) {
			place := needed.Reference(t, "versions", folder.Name())
			ignore := func(string) bool { return false }
			if folder.Name() == "v1.0.0-newest" {
				// The schema was made from a listing that doesn't tell what implements what.
				ignore = func(line string) bool {
					return strings.HasPrefix(line, "impl Syncer for ") || strings.HasPrefix(line, "impl Exportable for ")
				}
			}
			compareAPI(t, python, cases.Bound(t, filepath.Join(place, "schema.graphqls")), filepath.Join(place, "rust.api"), ignore)
		})
	}
}

func compareAPI(t *testing.T, python string, schema *introspection.Schema, listing string, ignore func(string) bool) {
	t.Helper()
	text, _ := gen(t, schema, "")
	folder, _ := write(t, map[string]string{"gen.rs": text})
	output, err := run(t, folder, nil, python, needed.Reference(t, "tools", "apidump", "apidump.py"), filepath.Join(folder, "gen.rs"))
	if err != nil {
		t.Fatalf("apidump: %v\n%s", err, head(output, 20))
	}
	official, ours := strings.Split(readFile(t, listing), "\n"), strings.Split(output, "\n")
	if len(official) < 1000 {
		t.Fatalf("only %d lines in %s", len(official), listing)
	}
	if diff := cmp.Diff(withoutAdditions(official, ignore), withoutAdditions(ours, ignore)); diff != "" {
		t.Errorf("the API differs from the official file's (-official +ours):\n%s", head(diff, 60))
	}
	if !strings.Contains(output, "#[derive(Builder, Clone, Debug, Default, PartialEq)]") || !strings.Contains(output, "#[must_use]") {
		t.Error("what the file should have beyond the official one isn't there")
	}
}

// additions are what a declaration has that the official one hasn't.
var additions = strings.NewReplacer(
	"#[must_use] ", "",
	"#[derive(Builder, Clone, Debug, Default, PartialEq)]", "#[derive(Builder, Debug, PartialEq)]",
	"#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, PartialEq, Serialize)]", "#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]",
)

// withoutAdditions returns the lines of a listing that an official file may have, sorted, each once.
func withoutAdditions(lines []string, ignore func(string) bool) []string {
	var kept []string
	for _, line := range lines {
		if line == "" || strings.HasPrefix(line, "impl std::fmt::Debug for ") || ignore != nil && ignore(line) {
			continue
		}
		kept = append(kept, additions.Replace(line))
	}
	slices.Sort(kept)
	return slices.Compact(kept)
}
