package output

import (
	"context"
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const aFolder = "a folder"

// everything is what is in a folder: the contents and modes of files, what links say, and folders.
func everything(t *testing.T, dir string) map[string]string {
	t.Helper()
	found := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || path == dir {
			return err
		}
		info, err := entry.Info()
		if err != nil {
			return err
		}
		name, _ := filepath.Rel(dir, path)
		var content []byte
		switch {
		case info.IsDir():
			found[name] = aFolder
			return nil
		case info.Mode()&fs.ModeSymlink != 0:
			to, err := os.Readlink(path)
			found[name] = "link " + to
			return err
		}
		content, err = os.ReadFile(path)
		found[name] = info.Mode().String() + " " + string(content)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// takeOver does what an engine does with two folders, of which it knows the files: a folder that has files only before is
// removed with all that is in it.
func takeOver(t *testing.T, to map[string]string, before, after map[string]string) map[string]string {
	t.Helper()
	stays := map[string]bool{}
	for name, content := range after {
		if content != aFolder {
			for ; name != "."; name = filepath.Dir(name) {
				stays[name] = true
			}
		}
	}
	result := maps.Clone(to)
	for name, was := range before {
		if to[name] != was {
			t.Errorf("before has %s as %q, and it was %q", name, was, to[name])
		}
		if !stays[name] {
			maps.DeleteFunc(result, func(other, _ string) bool {
				within, err := filepath.Rel(name, other)
				return err == nil && filepath.IsLocal(within)
			})
		}
	}
	maps.Copy(result, after)
	maps.DeleteFunc(result, func(name, content string) bool { return content == aFolder && before[name] == aFolder && !stays[name] })
	return result
}

// Taken over to a copy of what was there, the changes make what is there now: of every file and folder.
func TestWithChanges(t *testing.T) {
	for name, test := range map[string]struct {
		before, after []Folder
		// prepare changes what was generated, by hand.
		prepare func(t *testing.T)
		force   bool
		// anchored tells that a file which is the same keeps its folder.
		anchored bool
		// lost are folders without any file, which nothing can keep.
		lost []string
	}{
		"new":                {after: []Folder{folderOf("out", "go", map[string]string{"a.go": "a\n", "b/c.go": "c\n"})}},
		"new in two folders": {after: []Folder{folderOf("out", "go", map[string]string{"a.go": "a\n"}), folderOf("more/out", "go", map[string]string{"a.go": "a\n"})}},
		"the current folder": {after: []Folder{folderOf(".", "go", map[string]string{"a.go": "a\n"})}},
		"nothing to do": {before: []Folder{folderOf("out", "go", map[string]string{"a.go": "a\n"})},
			after: []Folder{folderOf("out", "go", map[string]string{"a.go": "a\n"})}},
		"changed": {before: []Folder{folderOf("out", "go", map[string]string{"a.go": "a\n", "b.go": "b\n"})},
			after: []Folder{folderOf("out", "go", map[string]string{"a.go": "A\n", "b.go": "b\n"})}},
		"mode of a changed file": {before: []Folder{folderOf("out", "go", map[string]string{"a.go": "a\n"})},
			after:   []Folder{folderOf("out", "go", map[string]string{"a.go": "A\n"})},
			prepare: func(t *testing.T) { must(t, os.Chmod("out/a.go", 0o750)) }},
		"a file is gone": {before: []Folder{folderOf("out", "go", map[string]string{"a.go": "a\n", "b.go": "b\n"})},
			after: []Folder{folderOf("out", "go", map[string]string{"a.go": "a\n"})}},
		"a folder is gone": {before: []Folder{folderOf("out", "go", map[string]string{"a.go": "a\n", "b/c/d.go": "d\n"})},
			after: []Folder{folderOf("out", "go", map[string]string{"a.go": "a\n"})}},
		"a folder has files of others": {before: []Folder{folderOf("out", "go", map[string]string{"a.go": "a\n", "b/c/d.go": "d\n"})},
			after:   []Folder{folderOf("out", "go", map[string]string{"a.go": "a\n"})},
			prepare: func(t *testing.T) { put(t, "out/b/mine.txt", "mine\n"); put(t, "out/b/long.txt", "mine, too\n") }, anchored: true},
		"a folder has files of others further down": {before: []Folder{folderOf("out", "go", map[string]string{"b/c.go": "d\n"})},
			after:   []Folder{folderOf("out", "go", map[string]string{"a.go": "a\n"})},
			prepare: func(t *testing.T) { put(t, "out/b/d/e/mine.txt", "mine\n") }, anchored: true},
		"a folder has nothing else": {before: []Folder{folderOf("out", "go", map[string]string{"b/c.go": "d\n"})},
			after:   []Folder{folderOf("out", "go", map[string]string{"a.go": "a\n"})},
			prepare: func(t *testing.T) { must(t, os.MkdirAll("out/b/c", 0o750)) }, lost: []string{"out/b", "out/b/c"}},
		"a file becomes a folder": {before: []Folder{folderOf("out", "go", map[string]string{"a": "a\n"})},
			after: []Folder{folderOf("out", "go", map[string]string{"b": "b\n", "c/d": "d\n"})}},
		"edited, with force": {before: []Folder{folderOf("out", "go", map[string]string{"a.go": "a\n"})},
			after:   []Folder{folderOf("out", "go", map[string]string{"a.go": "a\n"})},
			prepare: func(t *testing.T) { put(t, "out/a.go", "mine\n") }, force: true},
		"a killed run's journal": {before: []Folder{folderOf("out", "go", map[string]string{"a.go": "a\n"})},
			after:   []Folder{folderOf("out", "go", map[string]string{"a.go": "A\n"})},
			prepare: func(t *testing.T) { put(t, "out/"+lockName, "") }},
		"through a link": {before: []Folder{folderOf("real", "go", map[string]string{"a.go": "a\n"})},
			after: []Folder{folderOf("link", "go", map[string]string{"a.go": "A\n", "b.go": "b\n"})},
			prepare: func(t *testing.T) {
				if runtime.GOOS == "windows" {
					t.Skip("links need a privilege there")
				}
				must(t, os.Symlink("real", "link"))
			}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			changes := filepath.Join(t.TempDir(), "changes")
			put(t, "other.txt", "other\n")
			for i := range test.before {
				test.before[i].Complete = true
			}
			mustApply(t, false, test.before...)
			if test.prepare != nil {
				test.prepare(t)
			}
			was := everything(t, ".")
			for i := range test.after {
				test.after[i].Complete = true
			}
			plan, err := NewPlan(test.after, test.force)
			if err != nil {
				t.Fatal(err)
			}
			if err := WithChanges(changes, []*Plan{nil, plan}, func() error { return plan.Apply(context.Background()) }); err != nil {
				t.Fatal(err)
			}
			before, after := everything(t, filepath.Join(changes, "before")), everything(t, filepath.Join(changes, "after"))
			is := everything(t, ".")
			for _, folder := range test.lost {
				delete(is, filepath.FromSlash(folder))
			}
			if got := takeOver(t, was, before, after); !cmp.Equal(got, is) {
				t.Errorf("what the changes make, and what is there:\n%s", cmp.Diff(got, is))
			}
			for name, content := range before {
				if content != aFolder && after[name] == content && !test.anchored {
					t.Errorf("%s is the same before and after", name)
				}
			}
		})
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// What isn't applied leaves no folder, and what isn't in the current folder is told before anything is written.
func TestWithChangesRefuses(t *testing.T) {
	t.Chdir(t.TempDir())
	plan, err := NewPlan([]Folder{folderOf("out", "go", map[string]string{"a.go": "a\n"})}, false)
	must(t, err)
	failed := errors.New("failed")
	if err := WithChanges("changes", []*Plan{plan}, func() error { return failed }); !errors.Is(err, failed) {
		t.Error(err)
	}
	if _, err := os.Lstat("changes"); err == nil {
		t.Error("a run that failed has changes")
	}
	put(t, "full/x", "x")
	outside, err := NewPlan([]Folder{folderOf(filepath.Join(t.TempDir(), "out"), "go", map[string]string{"a.go": "a\n"})}, false)
	must(t, err)
	for dir, plans := range map[string][]*Plan{"full": {plan}, "changes": {plan, outside}} {
		err := WithChanges(dir, plans, func() error { return errors.New("applied") })
		var problem *Problem
		if !errors.As(err, &problem) {
			t.Errorf("%s: %v", dir, err)
		}
	}
	if names := slices.Collect(maps.Keys(everything(t, "."))); len(names) != 2 {
		t.Errorf("there are %q", names)
	}
}
