package lint

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/mod/modfile"
)

// TestDependencies holds docs/dependencies.md to go.mod: a reason for each module that we require ourselves, once, under
// the heading that says whether the program is linked with it.
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
	program, tests, found := strings.Cut(string(page), "\n## In tests and tools\n")
	if !found {
		t.Fatal("docs/dependencies.md has no heading for tests and tools")
	}
	documented, inProgram := map[string]int{}, map[string]bool{}
	row := regexp.MustCompile("(?m)^\\| `([^`]+)` \\|[^|]+\\|[^|]+\\|$")
	for _, row := range row.FindAllStringSubmatch(program, -1) {
		documented[row[1]]++
		inProgram[row[1]] = true
	}
	for _, row := range row.FindAllStringSubmatch(tests, -1) {
		documented[row[1]]++
	}
	// What the program's own packages import, on Linux.
	list := exec.Command("go", "list", "-deps", "-f", `{{with .Module}}{{if .Main}}{{join $.Imports "\n"}}{{end}}{{end}}`, "./cmd/dagger-codegen")
	list.Dir = root
	output, err := list.Output()
	if err != nil {
		t.Fatal(err)
	}
	imported := strings.Fields(string(output))
	for _, require := range file.Require {
		if require.Indirect {
			continue
		}
		if n := documented[require.Mod.Path]; n != 1 {
			t.Errorf("docs/dependencies.md has %d lines for %s, want one", n, require.Mod.Path)
			delete(documented, require.Mod.Path)
			continue
		}
		linked := slices.ContainsFunc(imported, func(path string) bool {
			return path == require.Mod.Path || strings.HasPrefix(path, require.Mod.Path+"/")
		})
		if linked != inProgram[require.Mod.Path] {
			t.Errorf("docs/dependencies.md has %s under the wrong heading: the program imports it: %v", require.Mod.Path, linked)
		}
		delete(documented, require.Mod.Path)
	}
	for path := range documented {
		t.Errorf("docs/dependencies.md has a line for %s, which go.mod doesn't require", path)
	}
}
