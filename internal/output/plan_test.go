package output

import (
	"bytes"
	"context"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// folderOf is an output folder with one target of these files, whose contents are in a piece for each line.
func folderOf(dir, key string, files map[string]string) Folder {
	target := Target{Key: key, Record: Record{Tool: "v1.2.0", Schema: SchemaRecord{Version: "v1.0.0", Digest: "sha256:1"}}}
	for _, path := range slices.Sorted(maps.Keys(files)) {
		target.Files = append(target.Files, File{Path: path, Content: bytes.SplitAfter([]byte(files[path]), []byte("\n"))})
	}
	return Folder{Dir: dir, Targets: []Target{target}}
}

func mustApply(t *testing.T, force bool, folders ...Folder) {
	t.Helper()
	plan, err := NewPlan(folders, force)
	if err != nil {
		t.Fatal(err)
	}
	if err := plan.Apply(context.Background()); err != nil {
		t.Fatal(err)
	}
}

// states lists what a plan says of each file.
func states(t *testing.T, force bool, folders ...Folder) map[string]string {
	t.Helper()
	plan, err := NewPlan(folders, force)
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]string{}
	for _, change := range plan.Changes {
		found[change.Path] = change.State.String()
	}
	return found
}

func put(t *testing.T, path, content string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
}

// tree returns the contents of all files in a folder, the manifest left out.
func tree(t *testing.T, dir string) map[string]string {
	t.Helper()
	found := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() || entry.Name() == ManifestName {
			return err
		}
		content, err := os.ReadFile(path)
		relative, _ := filepath.Rel(dir, path)
		found[filepath.ToSlash(relative)] = string(content)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func TestStates(t *testing.T) {
	for _, test := range []struct {
		name string
		// before is what an earlier run generated, then what was done to the folder, and now what is generated.
		before, then, now map[string]string
		remove            []string
		want              map[string]string
		// refused is a part of the error of Apply, "" where it goes through; after is the folder then.
		refused string
		after   map[string]string
	}{
		{"new folder", nil, nil, map[string]string{"a/b.txt": "1\n"}, nil,
			map[string]string{"a/b.txt": "missing"}, "", map[string]string{"a/b.txt": "1\n"}},
		{"same", map[string]string{"a": "1\n"}, nil, map[string]string{"a": "1\n"}, nil,
			map[string]string{"a": "same"}, "", map[string]string{"a": "1\n"}},
		{"changed", map[string]string{"a": "1\n"}, nil, map[string]string{"a": "2\n"}, nil,
			map[string]string{"a": "changed"}, "", map[string]string{"a": "2\n"}},
		{"deleted", map[string]string{"a": "1\n"}, nil, map[string]string{"a": "1\n"}, []string{"a"},
			map[string]string{"a": "missing"}, "", map[string]string{"a": "1\n"}},
		{"edited", map[string]string{"a": "1\n"}, map[string]string{"a": "mine\n"}, map[string]string{"a": "2\n"}, nil,
			map[string]string{"a": "edited"}, "was edited by hand", map[string]string{"a": "mine\n"}},
		{"foreign", nil, map[string]string{"a": "mine\n"}, map[string]string{"a": "2\n"}, nil,
			map[string]string{"a": "foreign"}, "was not written by dagger-codegen", map[string]string{"a": "mine\n"}},
		{"foreign with the generated content is adopted", nil, map[string]string{"a": "2\n"}, map[string]string{"a": "2\n"}, nil,
			map[string]string{"a": "same"}, "", map[string]string{"a": "2\n"}},
		{"left over", map[string]string{"a": "1\n", "sub/b": "1\n"}, nil, map[string]string{"a": "1\n"}, nil,
			map[string]string{"a": "same", "sub/b": "left-over"}, "", map[string]string{"a": "1\n"}},
		{"left over and deleted", map[string]string{"a": "1\n", "b": "1\n"}, nil, map[string]string{"a": "1\n"}, []string{"b"},
			map[string]string{"a": "same"}, "", map[string]string{"a": "1\n"}},
		{"left over and edited is kept", map[string]string{"a": "1\n", "b": "1\n"}, map[string]string{"b": "mine\n"}, map[string]string{"a": "1\n"}, nil,
			map[string]string{"a": "same", "b": "left-over, edited"}, "", map[string]string{"a": "1\n", "b": "mine\n"}},
		{"line ends of a checkout are no edit", map[string]string{"a": "1\n2\n"}, map[string]string{"a": "1\r\n2\r\n"}, map[string]string{"a": "1\n3\n"}, nil,
			map[string]string{"a": "changed"}, "", map[string]string{"a": "1\r\n3\r\n"}},
		{"line ends of a checkout are no difference", map[string]string{"a": "1\n2\n"}, map[string]string{"a": "1\r\n2\r\n"}, map[string]string{"a": "1\n2\n"}, nil,
			map[string]string{"a": "same"}, "", map[string]string{"a": "1\r\n2\r\n"}},
		{"line ends of a checkout, left over", map[string]string{"a": "1\n2\n"}, map[string]string{"a": "1\r\n2\r\n"}, map[string]string{}, nil,
			map[string]string{"a": "left-over"}, "", map[string]string{}},
		{"a conflict is made anew", map[string]string{"a": "1\n2\n"}, map[string]string{"a": "1\n<<<<<<< HEAD\n2\n=======\n3\n>>>>>>> other\n"}, map[string]string{"a": "1\n4\n"}, nil,
			map[string]string{"a": "conflict"}, "", map[string]string{"a": "1\n4\n"}},
		{"a conflict that is left over", map[string]string{"a": "1\n2\n"}, map[string]string{"a": "<<<<<<< HEAD\n2\n||||||| base\n=======\n3\n>>>>>>> other\n"}, map[string]string{}, nil,
			map[string]string{"a": "left-over"}, "", map[string]string{}},
		{"a foreign file with a conflict", nil, map[string]string{"a": "<<<<<<< HEAD\n2\n=======\n3\n>>>>>>> other\n"}, map[string]string{"a": "1\n4\n"}, nil,
			map[string]string{"a": "foreign"}, "was not written by dagger-codegen", map[string]string{"a": "<<<<<<< HEAD\n2\n=======\n3\n>>>>>>> other\n"}},
		{"half a conflict is an edit", map[string]string{"a": "1\n2\n"}, map[string]string{"a": "1\n<<<<<<< HEAD\n2\n"}, map[string]string{"a": "1\n4\n"}, nil,
			map[string]string{"a": "edited"}, "was edited by hand", map[string]string{"a": "1\n<<<<<<< HEAD\n2\n"}},
		{"one refusal leaves all untouched", map[string]string{"a": "1\n", "b": "1\n", "c": "1\n"}, map[string]string{"b": "mine\n"},
			map[string]string{"a": "2\n", "b": "2\n", "d": "2\n"}, nil,
			map[string]string{"a": "changed", "b": "edited", "c": "left-over", "d": "missing"}, "was edited by hand",
			map[string]string{"a": "1\n", "b": "mine\n", "c": "1\n"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "out")
			if test.before != nil {
				mustApply(t, false, folderOf(dir, "go", test.before))
			}
			for path, content := range test.then {
				put(t, filepath.Join(dir, path), content)
			}
			for _, path := range test.remove {
				if err := os.Remove(filepath.Join(dir, path)); err != nil {
					t.Fatal(err)
				}
			}
			folder := folderOf(dir, "go", test.now)
			if diff := cmp.Diff(test.want, states(t, false, folder)); diff != "" {
				t.Error("states: -want +got\n" + diff)
			}
			plan, err := NewPlan([]Folder{folder}, false)
			if err != nil {
				t.Fatal(err)
			}
			err = plan.Apply(context.Background())
			if test.refused == "" && err != nil || test.refused != "" && (err == nil || !strings.Contains(err.Error(), test.refused)) {
				t.Errorf("Apply: %v, want %q", err, test.refused)
			}
			if diff := cmp.Diff(test.after, tree(t, dir)); diff != "" {
				t.Error("after: -want +got\n" + diff)
			}
			if test.refused != "" {
				mustApply(t, true, folder)
				if diff := cmp.Diff(test.now, tree(t, dir)); diff != "" {
					t.Error("after --force: -want +got\n" + diff)
				}
			}
			again, err := NewPlan([]Folder{folder}, false)
			if err != nil {
				t.Fatal(err)
			}
			if again.hasWork() {
				t.Error("a second run has work to do")
			}
		})
	}
}

func TestUnchangedFilesKeepTimeAndMode(t *testing.T) {
	dir := t.TempDir()
	mustApply(t, false, folderOf(dir, "go", map[string]string{"a": "1\n", "b": "1\n"}))
	long := time.Now().Add(-24 * time.Hour).Truncate(time.Second)
	for _, name := range []string{"a", "b", ManifestName} {
		if err := os.Chtimes(filepath.Join(dir, name), long, long); err != nil {
			t.Fatal(err)
		}
	}
	mustApply(t, false, folderOf(dir, "go", map[string]string{"a": "1\n", "b": "1\n"}))
	for _, name := range []string{"a", "b", ManifestName} {
		if info, _ := os.Stat(filepath.Join(dir, name)); !info.ModTime().Equal(long) {
			t.Errorf("%s was written", name)
		}
	}
	mustApply(t, false, folderOf(dir, "go", map[string]string{"a": "1\n", "b": "2\n"}))
	a, _ := os.Stat(filepath.Join(dir, "a"))
	b, _ := os.Stat(filepath.Join(dir, "b"))
	if !a.ModTime().Equal(long) || b.ModTime().Equal(long) {
		t.Errorf("a was written at %v, b at %v", a.ModTime(), b.ModTime())
	}
	for _, name := range []string{"a", "b", ManifestName} {
		if info, _ := os.Stat(filepath.Join(dir, name)); info.Mode() != 0o644 {
			t.Errorf("%s has mode %v", name, info.Mode())
		}
	}
}

func TestTargetsOfOneFolder(t *testing.T) {
	dir := t.TempDir()
	mustApply(t, false, folderOf(dir, "go", map[string]string{"a": "1\n"}))
	mustApply(t, false, folderOf(dir, "python", map[string]string{"b": "1\n"}))
	if diff := cmp.Diff(map[string]string{"a": "1\n", "b": "1\n"}, tree(t, dir)); diff != "" {
		t.Error("a run of one target touched the other: -want +got\n" + diff)
	}
	if diff := cmp.Diff(map[string]string{"a": "same"}, states(t, false, folderOf(dir, "go", map[string]string{"a": "1\n"}))); diff != "" {
		t.Error("states: -want +got\n" + diff)
	}
	complete := folderOf(dir, "go", map[string]string{"a": "1\n"})
	complete.Complete = true
	if diff := cmp.Diff(map[string]string{"a": "same", "b": "left-over"}, states(t, false, complete)); diff != "" {
		t.Error("states: -want +got\n" + diff)
	}
	mustApply(t, false, complete)
	if diff := cmp.Diff(map[string]string{"a": "1\n"}, tree(t, dir)); diff != "" {
		t.Error("-want +got\n" + diff)
	}
}

func TestBadPathsAndTwoWriters(t *testing.T) {
	dir := t.TempDir()
	for _, test := range []struct {
		files []string
		want  string
	}{
		{[]string{"../a"}, "leaves the output folder"},
		{[]string{"/etc/passwd"}, "leaves the output folder"},
		{[]string{"a/../../b"}, "leaves the output folder"},
		{[]string{`a\..\b`}, "has a character that paths can't have on every system"},
		{[]string{"c:a"}, "has a character that paths can't have on every system"},
		{[]string{"."}, "is not in its shortest form"},
		{[]string{"con.txt"}, "keeps for a device"},
		{[]string{""}, "is empty"},
		{[]string{ManifestName}, "kept for dagger-codegen's own use"},
		{[]string{"a", "a"}, `"go" writes this file twice`},
		{[]string{"a", "A"}, `"go" writes this file twice`},
		{[]string{"a", "a/b"}, "as a folder"},
	} {
		folder := folderOf(dir, "go", nil)
		for _, path := range test.files {
			folder.Targets[0].Files = append(folder.Targets[0].Files, File{Path: path, Content: [][]byte{[]byte("x\n")}})
		}
		if _, err := NewPlan([]Folder{folder}, true); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%q: %v, want %q", test.files, err, test.want)
		}
	}
	link := filepath.Join(t.TempDir(), "link")
	if err := os.Symlink(dir, link); err != nil {
		t.Skip("no symbolic links here")
	}
	_, err := NewPlan([]Folder{folderOf(dir, "go", map[string]string{"a": "1\n"}), folderOf(link, "python", map[string]string{"a": "1\n"})}, false)
	if err == nil || !strings.Contains(err.Error(), `"go" and "python"`) {
		t.Errorf("one folder under two names: %v", err)
	}
}

func TestSymbolicLinksAreRefused(t *testing.T) {
	outside := t.TempDir()
	put(t, filepath.Join(outside, "a"), "mine\n")
	for _, test := range []struct{ link, to, file string }{
		{"a", filepath.Join(outside, "a"), "a"},
		{"a", filepath.Join(outside, "dangling"), "a"},
		{"sub", outside, "sub/a"},
		{ManifestName, filepath.Join(outside, "a"), "a"},
		{lockName, filepath.Join(outside, "lock"), "a"},
	} {
		dir := t.TempDir()
		if err := os.Symlink(test.to, filepath.Join(dir, test.link)); err != nil {
			t.Skip("no symbolic links here")
		}
		plan, err := NewPlan([]Folder{folderOf(dir, "go", map[string]string{test.file: "1\n"})}, test.link != ManifestName)
		if err == nil {
			err = plan.Apply(context.Background())
		}
		if err == nil || !strings.Contains(err.Error(), "symbolic link") {
			t.Errorf("%s: %v", test.link, err)
		}
		if got := tree(t, outside); !cmp.Equal(got, map[string]string{"a": "mine\n"}) {
			t.Errorf("%s: wrote outside: %v", test.link, got)
		}
	}
}

// A manifest is a file that anyone may change: it must not make us remove what isn't ours.
func TestManifestCannotReachOut(t *testing.T) {
	parent := t.TempDir()
	put(t, filepath.Join(parent, "victim"), "1\n")
	dir := filepath.Join(parent, "out")
	put(t, filepath.Join(dir, ManifestName), `{"format":1,"targets":{"go":{"tool":"v1.0.0","schema":{"digest":"x"},"files":{"../victim":"`+Digest([]byte("1\n"))+`"}}}}`)
	folder := folderOf(dir, "go", map[string]string{"a": "1\n"})
	if _, err := NewPlan([]Folder{folder}, false); err == nil || !strings.Contains(err.Error(), `"../victim" leaves the folder`) {
		t.Errorf("error: %v", err)
	}
	mustApply(t, true, folder)
	if _, err := os.Stat(filepath.Join(parent, "victim")); err != nil {
		t.Error(err)
	}
}

func TestBadManifests(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"{\n  \"format\": 1,\n<<<<<<< ours\n", ManifestName + ":3:1: the manifest can't be read"},
		{`{"format":2}`, "format 2, this version knows format 1 only"},
		{`{"format":1,"targets":{"go":null}}`, `the target "go" is null`},
		{`[]`, ManifestName + ":1:1: the manifest can't be read"},
	} {
		dir := t.TempDir()
		put(t, filepath.Join(dir, ManifestName), test.text)
		folder := folderOf(dir, "go", map[string]string{"a": "1\n"})
		if _, err := NewPlan([]Folder{folder}, false); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: %v, want %q", test.text, err, test.want)
		}
		if upToDate(folder) != nil {
			t.Errorf("%s: up to date", test.text)
		}
		mustApply(t, true, folder)
	}
}

// upToDate is UpToDate of one folder, with the schema that its targets have.
func upToDate(folder Folder) *Plan {
	return UpToDate([]Folder{folder}, func() string { return folder.Targets[0].Record.Schema.Digest })
}

func TestUpToDate(t *testing.T) {
	make := func(t *testing.T) (string, Folder) {
		dir := t.TempDir()
		folder := folderOf(dir, "go", map[string]string{"a": "1\n", "sub/b": "1\n"})
		mustApply(t, false, folder)
		folder.Targets[0].Files = nil
		return dir, folder
	}
	dir, folder := make(t)
	if plan := upToDate(folder); plan == nil || len(plan.Changes) != 2 || plan.Differs() {
		t.Errorf("plan: %+v", plan)
	}
	for _, test := range []struct {
		name   string
		change func(dir string, folder *Folder)
	}{
		{"edited file", func(dir string, _ *Folder) { put(t, filepath.Join(dir, "a"), "2\n") }},
		{"missing file", func(dir string, _ *Folder) { os.Remove(filepath.Join(dir, "sub/b")) }},
		{"missing manifest", func(dir string, _ *Folder) { os.Remove(filepath.Join(dir, ManifestName)) }},
		{"killed run", func(dir string, _ *Folder) { put(t, filepath.Join(dir, lockName), "") }},
		{"tool", func(_ string, f *Folder) { f.Targets[0].Record.Tool = "v1.3.0" }},
		{"schema", func(_ string, f *Folder) { f.Targets[0].Record.Schema.Digest = "sha256:2" }},
		{"no schema", func(_ string, f *Folder) { f.Targets[0].Record.Schema.Digest = "" }},
		{"options", func(_ string, f *Folder) { f.Targets[0].Record.Options = map[string]string{"package": "x"} }},
		{"outside backend", func(_ string, f *Folder) { f.Targets[0].Opaque = true }},
		{"target", func(_ string, f *Folder) { f.Targets[0].Key = "rust" }},
		{"folder", func(dir string, f *Folder) { f.Dir = dir + "/other" }},
	} {
		dir, folder := make(t)
		test.change(dir, &folder)
		if upToDate(folder) != nil {
			t.Errorf("%s: up to date", test.name)
		}
	}
	folder.Complete = true
	mustApply(t, false, folderOf(dir, "python", map[string]string{"p": "1\n"}))
	if upToDate(folder) != nil {
		t.Error("another target's left-over files: up to date")
	}
}

func TestToolWithoutIdentityIsNeverUpToDate(t *testing.T) {
	for _, tool := range []string{"(devel)", "v1.0.1-0.20260101000000-abcdefabcdef+dirty", ""} {
		dir := t.TempDir()
		folder := folderOf(dir, "go", map[string]string{"a": "1\n"})
		folder.Targets[0].Record.Tool = tool
		mustApply(t, false, folder)
		if upToDate(folder) != nil {
			t.Errorf("%q: up to date", tool)
		}
	}
}

func TestNewerTool(t *testing.T) {
	dir := t.TempDir()
	folder := folderOf(dir, "go", map[string]string{"a": "1\n"})
	folder.Targets[0].Record.Tool = "v1.10.0"
	mustApply(t, false, folder)

	same := folderOf(dir, "go", map[string]string{"a": "1\n"})
	mustApply(t, false, same)
	manifest, _ := os.ReadFile(filepath.Join(dir, ManifestName))
	if !strings.Contains(string(manifest), "v1.10.0") {
		t.Error("an older version that changes nothing took the manifest over")
	}
	changed := folderOf(dir, "go", map[string]string{"a": "2\n"})
	plan, err := NewPlan([]Folder{changed}, false)
	if err != nil {
		t.Fatal(err)
	}
	if err := plan.Apply(context.Background()); err == nil || !strings.Contains(err.Error(), "was generated by dagger-codegen v1.10.0, newer than this one") {
		t.Errorf("Apply: %v", err)
	}
	if got := tree(t, dir)["a"]; got != "1\n" {
		t.Errorf("a is %q", got)
	}
	mustApply(t, true, changed)
	if got := tree(t, dir)["a"]; got != "2\n" {
		t.Errorf("a is %q after --force", got)
	}
}

// Whatever the record would say, the manifest is written only for other files.
func TestRecordAloneWritesNoManifest(t *testing.T) {
	for name, change := range map[string]func(*Record){
		"schema":  func(r *Record) { r.Schema.Digest = "sha256:2" },
		"version": func(r *Record) { r.Schema.Version = "v1.0.1" },
		"tool":    func(r *Record) { r.Tool = "v1.3.0" },
		"options": func(r *Record) { r.Options = map[string]string{"package": "x"} },
	} {
		dir := t.TempDir()
		mustApply(t, false, folderOf(dir, "go", map[string]string{"a": "1\n"}))
		before, _ := os.ReadFile(filepath.Join(dir, ManifestName))
		folder := folderOf(dir, "go", map[string]string{"a": "1\n"})
		change(&folder.Targets[0].Record)
		mustApply(t, false, folder)
		if after, _ := os.ReadFile(filepath.Join(dir, ManifestName)); string(after) != string(before) {
			t.Errorf("%s: the manifest was written:\n%s", name, after)
		}
		folder.Targets[0].Files[0].Content = [][]byte{[]byte("2\n")}
		mustApply(t, false, folder)
		if after, _ := os.ReadFile(filepath.Join(dir, ManifestName)); string(after) == string(before) {
			t.Errorf("%s: the manifest was not written", name)
		}
	}
}

func TestCheckoutWithOtherLineEnds(t *testing.T) {
	dir := t.TempDir()
	mustApply(t, false, folderOf(dir, "go", map[string]string{"a": "1\n2\n", "b": "1\n"}))
	for _, name := range []string{"a", "b", ManifestName} {
		text, _ := os.ReadFile(filepath.Join(dir, name))
		put(t, filepath.Join(dir, name), strings.ReplaceAll(string(text), "\n", "\r\n"))
	}
	folder := folderOf(dir, "go", nil)
	if upToDate(folder) == nil {
		t.Error("not up to date")
	}
	plan, err := NewPlan([]Folder{folderOf(dir, "go", map[string]string{"a": "1\n2\n", "b": "2\n", "c": "3\n"})}, false)
	if err != nil {
		t.Fatal(err)
	}
	for _, change := range plan.Changes {
		if difference := change.Difference(0); difference != nil && len(difference.Lines) != 5 {
			t.Errorf("%s: %q", change.Path, difference.Lines)
		}
	}
	if err := plan.Apply(context.Background()); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(map[string]string{"a": "1\r\n2\r\n", "b": "2\r\n", "c": "3\n"}, tree(t, dir)); diff != "" {
		t.Error("-want +got\n" + diff)
	}
	if text, _ := os.ReadFile(filepath.Join(dir, ManifestName)); strings.Count(string(text), "\r\n") != strings.Count(string(text), "\n") {
		t.Errorf("the manifest has lost its line ends: %q", text)
	}
}
