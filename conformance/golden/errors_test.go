package golden

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/internal/golden"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// TestErrors loads every schema of testdata/errors: each must be refused, with exactly the problems (position,
// coordinate, message, advice) that stand in the .txt beside it.
func TestErrors(t *testing.T) {
	dir := filepath.Join(needed.Root(), "testdata", "errors")
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	files, parts := map[string][]byte{}, []string{}
	for _, entry := range entries {
		name := entry.Name()
		if strings.HasSuffix(name, ".txt") {
			parts = append(parts, name)
			continue
		}
		text, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		schema, err := introspection.Load(name, text, introspection.BindOptions{})
		switch problems, ok := err.(introspection.Problems); {
		case err == nil:
			t.Errorf("%s: no error", name)
		case !ok:
			t.Errorf("%s: the error is a %T, want introspection.Problems", name, err)
		case schema != nil:
			t.Errorf("%s: an error and a schema", name)
		default:
			for _, problem := range problems {
				if problem.Position.IsZero() {
					t.Errorf("%s: no position: %v", name, problem)
				}
			}
			files[strings.TrimSuffix(name, filepath.Ext(name))+".txt"] = []byte(problems.Error() + "\n")
		}
	}
	golden.Tree(t, dir, parts, files)
}
