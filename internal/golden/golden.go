// Package golden compares what a test made with files in testdata, and writes them where [Variable] says so:
//
//	DAGGER_CODEGEN_UPDATE=1 go test ./...
package golden

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"sort"
	"testing"

	"github.com/aymanbagabas/go-udiff"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
)

// Variable is the environment variable that has golden files rewritten instead of compared with, if it is 1.
const Variable = "DAGGER_CODEGEN_UPDATE"

// Updating reports whether golden files are to be rewritten. In CI that would be a test that can't fail, so it
// panics there.
func Updating() bool {
	if os.Getenv(Variable) != "1" {
		return false
	}
	if needed.InCI() {
		panic(Variable + " is set in CI, where golden files are compared with, never rewritten")
	}
	return true
}

// advice is how somebody who meant a change has the files follow.
const advice = "run " + Variable + "=1 go test ./..."

// Tree compares files (slash-separated paths within dir) with what is on the disk. A file that differs (stale), one
// that isn't there (missing) and one that nothing makes (extra) each fail the test; when updating all three are put
// right. Only files below the given parts of dir, or equal to one of them, count.
func Tree(t testing.TB, dir string, parts []string, files map[string][]byte) {
	t.Helper()
	have, err := read(dir, parts)
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range paths(have) {
		if _, ok := files[path]; ok {
			continue
		}
		if Updating() {
			remove(t, dir, path)
			continue
		}
		t.Errorf("extra golden file %s: nothing makes it; %s", filepath.Join(dir, path), advice)
	}
	for _, path := range paths(files) {
		old, ok := have[path]
		switch {
		case ok && bytes.Equal(old, files[path]):
		case Updating():
			write(t, filepath.Join(dir, filepath.FromSlash(path)), files[path])
		case !ok:
			t.Errorf("missing golden file %s; %s", filepath.Join(dir, path), advice)
		default:
			t.Errorf("stale golden file %s; %s if the change is meant\n%s", filepath.Join(dir, path), advice,
				abridged(udiff.Unified("golden", "generated", string(old), string(files[path]))))
		}
	}
}

func read(dir string, parts []string) (map[string][]byte, error) {
	files := map[string][]byte{}
	for _, part := range parts {
		err := filepath.WalkDir(filepath.Join(dir, part), func(path string, entry fs.DirEntry, err error) error {
			if os.IsNotExist(err) {
				return nil
			}
			if err != nil || entry.IsDir() {
				return err
			}
			relative, err := filepath.Rel(dir, path)
			if err != nil {
				return err
			}
			files[filepath.ToSlash(relative)], err = os.ReadFile(path)
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return files, nil
}

func write(t testing.TB, path string, content []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, content, 0o644); err != nil {
		t.Fatal(err)
	}
}

// remove removes a file and the folders that it leaves empty.
func remove(t testing.TB, dir, path string) {
	t.Helper()
	if err := os.Remove(filepath.Join(dir, filepath.FromSlash(path))); err != nil {
		t.Fatal(err)
	}
	for parent := filepath.Dir(path); parent != "."; parent = filepath.Dir(parent) {
		if os.Remove(filepath.Join(dir, parent)) != nil {
			return
		}
	}
}

func paths(files map[string][]byte) []string {
	sorted := make([]string, 0, len(files))
	for path := range files {
		sorted = append(sorted, path)
	}
	sort.Strings(sorted)
	return sorted
}

// abridged keeps the first lines of a long difference.
func abridged(diff string) string {
	const most = 6000
	if len(diff) <= most {
		return diff
	}
	return diff[:bytes.LastIndexByte([]byte(diff[:most]), '\n')+1] + "... and more\n"
}
