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
	t.Setenv(Variable, "")
	t.Setenv("DAGGER_CODEGEN_CI", "")
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

	t.Setenv(Variable, "1")
	if got := compare(t, dir, files); got != nil {
		t.Fatalf("updating failed: %q", got)
	}
	t.Setenv(Variable, "")
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

// Nothing is rewritten in CI: a golden test that rewrites can't fail.
func TestNoUpdateInCI(t *testing.T) {
	t.Setenv(Variable, "1")
	t.Setenv("DAGGER_CODEGEN_CI", "1")
	defer func() {
		if recover() == nil {
			t.Error("golden files are rewritten in CI")
		}
	}()
	Updating()
}
