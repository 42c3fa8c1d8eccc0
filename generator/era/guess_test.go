package era_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator/era"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
)

// untold are the features that the content of a schema doesn't tell: v0.20.4 and v0.20.8 have one API.
var untold = map[string][]string{"v0.20.4 rust": {"ErrorExtensions"}}

// TestGuessesOfRealSchemas takes the version away from real schemas: what a release of the right era has must be found from
// the content alone, in every language.
func TestGuessesOfRealSchemas(t *testing.T) {
	paths, err := filepath.Glob(needed.Reference(t, "versions", "*", "schema.graphqls"))
	if err != nil {
		t.Fatal(err)
	}
	if len(paths) < 11 {
		t.Fatalf("only %d schemas", len(paths))
	}
	for _, path := range paths {
		version := filepath.Base(filepath.Dir(path))
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		comment, bare, _ := strings.Cut(string(text), "\n")
		if !strings.HasPrefix(comment, "# __schemaVersion: ") {
			t.Fatalf("%s: the first line is %q", version, comment)
		}
		said, unsaid := load(t, string(text)), load(t, bare)
		for _, language := range era.Languages() {
			want, err := era.Choose(language, said, "")
			if err != nil {
				t.Fatal(err)
			}
			got, err := era.Choose(language, unsaid, "")
			if err != nil {
				t.Fatal(err)
			}
			if !got.Guessed || want.Guessed {
				t.Errorf("%s %s: nothing says what is guessed", version, language)
			}
			features := slices.DeleteFunc(got.Features(), func(name string) bool {
				return slices.Contains(untold[version+" "+language], name)
			})
			if !slices.Equal(features, want.Features()) {
				t.Errorf("%s %s: taken for %s (%s)\nwith  %v\nwants %v", version, language, got.Runtime, got.Reason, features, want.Features())
			}
		}
	}
}
