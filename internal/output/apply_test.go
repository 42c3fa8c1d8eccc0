package output

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var errInjected = errors.New("injected")

// failAfter lets Apply fail before the n-th rename, as a kill would end it there: nothing is undone.
func failAfter(t *testing.T, n int) {
	t.Helper()
	t.Cleanup(func() { afterStaging = func(string) error { return nil } })
	afterStaging = func(string) error {
		if n--; n < 0 {
			return errInjected
		}
		return nil
	}
}

func TestHalfDoneRunIsFinishedByTheNext(t *testing.T) {
	for n := range 3 {
		dir := t.TempDir()
		mustApply(t, false, folderOf(dir, "go", map[string]string{"a": "1\n", "b": "1\n", "old": "1\n"}))
		now := folderOf(dir, "go", map[string]string{"a": "2\n", "b": "2\n"})
		plan, err := NewPlan([]Folder{now}, false)
		if err != nil {
			t.Fatal(err)
		}
		failAfter(t, n)
		if err := plan.Apply(context.Background()); err == nil {
			t.Fatal("no error")
		}
		afterStaging = func(string) error { return nil }
		for path, content := range tree(t, dir) {
			if path != lockName && content != "1\n" && content != "2\n" {
				t.Errorf("%d: %s is half a file: %q", n, path, content)
			}
		}
		// What the half-done run would have written, and the next one doesn't, is left over.
		mustApply(t, false, folderOf(dir, "go", map[string]string{"a": "3\n", "c": "3\n"}))
		if diff := cmp.Diff(map[string]string{"a": "3\n", "c": "3\n"}, tree(t, dir)); diff != "" {
			t.Errorf("%d: -want +got\n%s", n, diff)
		}
	}
}

func TestKilledRunsRestIsCleanedUp(t *testing.T) {
	dir := t.TempDir()
	mustApply(t, false, folderOf(dir, "go", map[string]string{"gen.go": "1\n"}))
	put(t, filepath.Join(dir, lockName), Digest([]byte("2\n"))+"\tgo\tgen.go\n"+Digest([]byte("x"))+"\tgo\tcut-o")
	put(t, filepath.Join(dir, ".gen.go123456"), "hal")
	put(t, filepath.Join(dir, "..dagger-codegen.json99"), "{")
	put(t, filepath.Join(dir, ".gen.gomine"), "mine")
	put(t, filepath.Join(dir, "gen.go"), "2\n") // renamed before the kill
	mustApply(t, false, folderOf(dir, "go", map[string]string{"gen.go": "3\n"}))
	if diff := cmp.Diff(map[string]string{"gen.go": "3\n", ".gen.gomine": "mine"}, tree(t, dir)); diff != "" {
		t.Error("-want +got\n" + diff)
	}
}

func TestJournalOfAnotherTargetStays(t *testing.T) {
	dir := t.TempDir()
	journal := Digest([]byte("2\n")) + "\tpython\tgen.py\n"
	put(t, filepath.Join(dir, lockName), journal)
	put(t, filepath.Join(dir, "gen.py"), "2\n")
	mustApply(t, false, folderOf(dir, "go", map[string]string{"gen.go": "1\n"}))
	want := map[string]string{"gen.go": "1\n", "gen.py": "2\n", lockName: journal}
	if diff := cmp.Diff(want, tree(t, dir)); diff != "" {
		t.Error("-want +got\n" + diff)
	}
	mustApply(t, false, folderOf(dir, "python", map[string]string{"gen.py": "3\n"}))
	if diff := cmp.Diff(map[string]string{"gen.go": "1\n", "gen.py": "3\n"}, tree(t, dir)); diff != "" {
		t.Error("-want +got\n" + diff)
	}
}

func TestFailureUndoesNewFolders(t *testing.T) {
	parent := t.TempDir()
	dir := filepath.Join(parent, "x/y")
	plan, err := NewPlan([]Folder{folderOf(dir, "go", map[string]string{"sub/a": "1\n"})}, false)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := plan.Apply(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("Apply: %v", err)
	}
	if entries, _ := os.ReadDir(parent); len(entries) != 0 {
		t.Errorf("left behind: %v", entries)
	}
}

func TestRunsAtOnce(t *testing.T) {
	dir := t.TempDir()
	const runs = 20
	failures := make(chan error, runs)
	for i := range runs {
		go func() {
			text := strings.Repeat(string(rune('a'+i)), 10_000) + "\n"
			plan, err := NewPlan([]Folder{folderOf(dir, "go", map[string]string{"a": text, "b": text})}, false)
			if err == nil {
				err = plan.Apply(context.Background())
			}
			failures <- err
		}()
	}
	for range runs {
		if err := <-failures; err != nil {
			t.Error(err)
		}
	}
	got := tree(t, dir)
	if len(got) != 2 || got["a"] != got["b"] || len(got["a"]) != 10_001 {
		t.Errorf("%d files, or a mixture of two runs", len(got))
	}
	manifest, _, err := decodeAt(t, dir)
	if err != nil || manifest.Targets["go"].Files["a"] != Digest([]byte(got["a"])) {
		t.Errorf("the manifest is another run's: %v %v", manifest, err)
	}
}

func decodeAt(t *testing.T, dir string) (*Manifest, []byte, error) {
	t.Helper()
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	return readManifest(root, dir)
}

// A folder with nothing to do may well be one that can't be written to.
func TestOnlyFoldersWithWorkAreLocked(t *testing.T) {
	same, other := t.TempDir(), t.TempDir()
	mustApply(t, false, folderOf(same, "go", map[string]string{"a": "1\n"}))
	// A folder in the lock's place fails whoever wants the lock.
	if err := os.Mkdir(filepath.Join(same, lockName), 0o755); err != nil {
		t.Fatal(err)
	}
	mustApply(t, false, folderOf(same, "go", map[string]string{"a": "1\n"}), folderOf(other, "go", map[string]string{"a": "1\n"}))
	plan, err := NewPlan([]Folder{folderOf(same, "go", map[string]string{"a": "2\n"})}, false)
	if err != nil {
		t.Fatal(err)
	}
	if err := plan.Apply(context.Background()); err == nil || !strings.Contains(err.Error(), "is a folder") {
		t.Errorf("Apply: %v", err)
	}
}

// What has happened to the files since the plan was made counts, not what they were then.
func TestWhatHappenedMeanwhile(t *testing.T) {
	dir := t.TempDir()
	plan, err := NewPlan([]Folder{folderOf(dir, "go", map[string]string{"a": "generated\n"})}, false)
	if err != nil {
		t.Fatal(err)
	}
	put(t, filepath.Join(dir, "a"), "somebody's\n")
	if err := plan.Apply(context.Background()); err == nil {
		t.Error("a file that came in the meantime was overwritten")
	}
	if got := tree(t, dir)["a"]; got != "somebody's\n" {
		t.Errorf("the file has become %q", got)
	}
}
