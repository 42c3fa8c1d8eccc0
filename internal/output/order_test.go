package output

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// recorded is a pending file that notes what becomes of it.
type recorded struct {
	pending
	note func(string)
}

func (r recorded) Write(text []byte) (int, error) { r.note("write"); return r.pending.Write(text) }

func (r recorded) Sync() error { r.note("sync"); return r.pending.Sync() }

func (r recorded) CloseAtomicallyReplace() error {
	r.note("replace")
	return r.pending.CloseAtomicallyReplace()
}

// record returns what becomes of the files of a test, in order: "sync gen.go".
func record(t *testing.T) *[]string {
	t.Helper()
	var mu sync.Mutex
	var events []string
	made := newPending
	t.Cleanup(func() { newPending = made })
	newPending = func(root *os.Root, file string) (pending, error) {
		each, err := made(root, file)
		if err != nil {
			return nil, err
		}
		return recorded{each, func(what string) {
			mu.Lock()
			defer mu.Unlock()
			events = append(events, what+" "+filepath.Join(filepath.Base(root.Name()), file))
		}}, nil
	}
	return &events
}

// Every content of every folder is on the disk before the first one takes its place, and a folder's manifest, which tells
// of the others, is the last: a computer that stops in between has whole files, and knows whose they are.
func TestAllIsOnTheDiskBeforeAnythingIsReplaced(t *testing.T) {
	dir := t.TempDir()
	events := record(t)
	plan, err := NewPlan([]Folder{
		folderOf(filepath.Join(dir, "one"), "go", map[string]string{"a": "1\n", "b/c": "1\n"}),
		folderOf(filepath.Join(dir, "two"), "rust", map[string]string{"d": "1\n"}),
	}, false)
	if err != nil {
		t.Fatal(err)
	}
	if err := plan.Apply(t.Context()); err != nil {
		t.Fatal(err)
	}
	files := []string{"one/" + ManifestName, "one/a", "one/b/c", "two/" + ManifestName, "two/d"}
	first := slices.IndexFunc(*events, func(event string) bool { return strings.HasPrefix(event, "replace ") })
	synced := map[string]string{}
	for i, event := range *events {
		what, file, _ := strings.Cut(filepath.ToSlash(event), " ")
		switch {
		case i >= first && what != "replace":
			t.Errorf("%s comes behind %s", event, (*events)[first])
		case what == "write" && synced[file] != "" && synced[file] != "write" || what == "sync" && synced[file] != "write":
			t.Errorf("%s: %s before it", event, synced[file])
		}
		synced[file] = what
		if i < first && what == "sync" {
			files = slices.DeleteFunc(files, func(each string) bool { return each == file })
		}
	}
	if len(files) > 0 {
		t.Errorf("not on the disk before %s: %q", (*events)[first], files)
	}
	want := []string{"replace one/a", "replace one/b/c", "replace one/" + ManifestName, "replace two/d", "replace two/" + ManifestName}
	got := slices.Clone((*events)[first:])
	for i := range got {
		got[i] = filepath.ToSlash(got[i])
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error("-want +got\n" + diff)
	}
}

// Folders are locked in one order however a run names them and wherever links lead, so that of two runs none holds what
// the other waits for.
func TestFoldersAreLockedInOneOrder(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"a", "b", "c"} {
		if err := os.Mkdir(filepath.Join(dir, name), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Symlink("a", filepath.Join(dir, "z")); err != nil {
		t.Skipf("no symbolic links here: %v", err)
	}
	for _, names := range [][]string{{"a", "b", "c"}, {"c", "b", "a"}, {"b", "z", "c"}, {"c", "z", "b"}} {
		var folders []Folder
		for _, name := range names {
			folders = append(folders, folderOf(filepath.Join(dir, name), "go", map[string]string{"gen.go": "1\n"}))
		}
		plan, err := NewPlan(folders, false)
		if err != nil {
			t.Fatal(err)
		}
		writers, err := plan.lock(t.Context())
		var order []string
		for _, w := range writers {
			order = append(order, strings.Replace(filepath.Base(w.dir), "z", "a", 1))
			w.close()
		}
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(order, []string{"a", "b", "c"}) {
			t.Errorf("%q are locked in the order %q", names, order)
		}
	}
}
