package lint

import (
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"golang.org/x/mod/modfile"
)

// TestDependencies holds docs/dependencies.md to go.mod: a reason for each module that we require ourselves, once.
func TestDependencies(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(root, "go.mod"))
	if err != nil {
		t.Fatal(err)
	}
	file, err := modfile.Parse("go.mod", text, nil)
	if err != nil {
		t.Fatal(err)
	}
	page, err := os.ReadFile(filepath.Join(root, "docs", "dependencies.md"))
	if err != nil {
		t.Fatal(err)
	}
	documented := map[string]int{}
	for _, row := range regexp.MustCompile("(?m)^\\| `([^`]+)` \\|[^|]+\\|[^|]+\\|$").FindAllSubmatch(page, -1) {
		documented[string(row[1])]++
	}
	for _, require := range file.Require {
		if require.Indirect {
			continue
		}
		if n := documented[require.Mod.Path]; n != 1 {
			t.Errorf("docs/dependencies.md has %d lines for %s, want one", n, require.Mod.Path)
		}
		delete(documented, require.Mod.Path)
	}
	for path := range documented {
		t.Errorf("docs/dependencies.md has a line for %s, which go.mod doesn't require", path)
	}
}
