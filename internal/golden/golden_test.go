package golden

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// recorder is a testing.TB that keeps the failures of what is tested.
type recorder struct {
	testing.TB
	errors []string
}

func (r *recorder) Helper() {}
func (r *recorder) Errorf(format string, args ...any) {
	r.errors = append(r.errors, fmt.Sprintf(format, args...))
}

func compare(t *testing.T, dir string, files map[string][]byte) []string {
	r := &recorder{TB: t}
	Tree(r, dir, []string{"go", "notes.txt"}, files)
	return r.errors
}

func TestTree(t *testing.T) {
	if Updating() {
		t.Skip("-update changes what is tested here")
	}
	dir := t.TempDir()
	put := func(path, content string) {
		path = filepath.Join(dir, path)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	put("go/same.go", "same\n")
	put("go/stale.go", "old\n")
	put("go/deep/extra.go", "extra\n")
	put("notes.txt", "notes\n")
	put("schema.graphqls", "not golden\n")
	files := map[string][]byte{
		"go/same.go":    []byte("same\n"),
		"go/stale.go":   []byte("new\n"),
		"go/missing.go": []byte("missing\n"),
		"notes.txt":     []byte("notes\n"),
	}
	got := compare(t, dir, files)
	want := []string{"extra golden file", "missing golden file", "stale golden file"}
	if len(got) != len(want) {
		t.Fatalf("got %d failures, want %d: %q", len(got), len(want), got)
	}
	for i := range want {
		if !strings.HasPrefix(got[i], want[i]) {
			t.Errorf("failure %d is %q, want one that begins with %q", i, got[i], want[i])
		}
	}
	if !strings.Contains(got[2], "-old\n+new\n") {
		t.Errorf("a stale file shows no difference: %s", got[2])
	}

	*update = true
	defer func() { *update = false }()
	if got := compare(t, dir, files); got != nil {
		t.Fatalf("updating failed: %q", got)
	}
	*update = false
	if got := compare(t, dir, files); got != nil {
		t.Errorf("after updating: %q", got)
	}
	if _, err := os.Stat(filepath.Join(dir, "go/deep")); !os.IsNotExist(err) {
		t.Errorf("an emptied folder stays: %v", err)
	}
	if _, err := os.Stat(filepath.Join(dir, "schema.graphqls")); err != nil {
		t.Errorf("a file that isn't golden went: %v", err)
	}
}

// TestEveryPackageKnowsTheFlag keeps "go test ./... -update" working: a test program that doesn't know a flag fails.
func TestEveryPackageKnowsTheFlag(t *testing.T) {
	known, tested := map[string]bool{}, map[string]bool{}
	err := filepath.WalkDir("../..", func(path string, entry os.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && (entry.Name() == "testdata" || entry.Name() != ".." && strings.HasPrefix(entry.Name(), ".")) && path != "../..":
			return filepath.SkipDir
		case !strings.HasSuffix(path, "_test.go"):
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		dir := filepath.Dir(path)
		tested[dir] = true
		if strings.Contains(string(text), `/internal/golden"`) || strings.Contains(string(text), `flag.Bool("update"`) {
			known[dir] = true
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(tested) < 10 {
		t.Fatalf("found tests in %d packages only", len(tested))
	}
	known["."] = true // this package
	for dir := range tested {
		if !known[dir] && filepath.Base(dir) != "golden" {
			t.Errorf("the tests in %s don't know -update: import internal/golden there, for the flag alone if for nothing else", dir)
		}
	}
}
