package output

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/internal/output/declarations"
)

// An error of the file system says what to do, where there is something, and the path once.
func TestProblemsOfTheFileSystem(t *testing.T) {
	for name, test := range map[string]struct {
		err  error
		want string
	}{
		"permission": {fs.ErrPermission, "f: permission denied; make the folder writable or choose another one with -o"},
		"missing":    {fs.ErrNotExist, "f: file does not exist"},
	} {
		for _, err := range []error{test.err, &fs.PathError{Op: "open", Path: "/x/y", Err: test.err}} {
			if got := ioProblem("f", err).Error(); got != test.want {
				t.Errorf("%s: %s", name, got)
			}
		}
	}
	if got := (&Problem{"f", "m", ""}).Error(); got != "f: m" {
		t.Error(got)
	}
}

func TestCollisionsOfTargets(t *testing.T) {
	file := func(path string) File { return File{Path: path} }
	folder := Folder{Dir: t.TempDir(), Targets: []Target{
		{Key: "go full", Files: []File{file("../a"), file("x.go"), file(ManifestName), file("X.go")}},
		{Key: "go full", Files: []File{file("y.go")}},
		{Key: "rust full", Files: []File{file("x.GO"), file("y.go"), file("x.go/z.go")}},
	}}
	err := checkCollisions([]Folder{folder})
	var lines []string
	if err != nil {
		for line := range strings.Lines(err.Error()) {
			lines = append(lines, strings.TrimSuffix(strings.ReplaceAll(line, folder.Dir, "DIR"), "\n"))
		}
	}
	want := []string{
		`DIR: the path "../a" of a generated file leaves the output folder; give the file another name`,
		"DIR/.dagger-codegen.json: this name is kept for dagger-codegen's own use; choose another file name",
		`DIR/X.go: "go full" writes this file twice; upper and lower case are one; give one of them another name`,
		`DIR: two targets are both "go full"; give one of them another folder`,
		`DIR/x.GO: two targets write this file: "go full" and "rust full"; give one of them another folder or package`,
		`DIR/x.go/z.go: "rust full" needs DIR/x.go as a folder, and "go full" writes it as a file; give one of them another folder or package`,
	}
	if !slices.Equal(lines, want) {
		t.Errorf("%s", strings.Join(lines, "\n"))
	}
}

// Two names of one folder are one folder, which is complete where both say so.
func TestNamesOfOneFolder(t *testing.T) {
	dir := t.TempDir()
	if err := os.Symlink(dir, dir+"-link"); err != nil {
		t.Skip(err)
	}
	t.Cleanup(func() { os.Remove(dir + "-link") })
	for _, complete := range [][2]bool{{true, true}, {true, false}, {false, true}, {false, false}} {
		merged, err := mergeFolders([]Folder{{Dir: dir, Complete: complete[0], Targets: []Target{{Key: "a"}}}, {Dir: filepath.Join(dir, "deeper", "still")},
			{Dir: dir + "-link", Complete: complete[1], Targets: []Target{{Key: "b"}}}, {Dir: filepath.Join(dir+"-link", "deeper", "still")}})
		if err != nil || len(merged) != 2 || len(merged[0].Targets) != 2 || merged[0].Complete != (complete[0] && complete[1]) {
			t.Errorf("%v: %+v, %v", complete, merged, err)
		}
	}
}

// What a target of this run writes is no longer another's, whose other files stay its own.
func TestFilesThatAnotherTargetTakes(t *testing.T) {
	old := &Manifest{Targets: map[string]*Record{"a": {Tool: "v1.0.0", Files: map[string]string{"x": "1", "y": "2"}}, "b": {Files: map[string]string{"z": "3"}}}}
	next := nextManifest(Folder{Targets: []Target{{Key: "c", Files: []File{{Path: "x", digest: "4"}, {Path: "z", digest: "5"}}}}}, old)
	if len(next.Targets) != 2 || next.Targets["a"].Tool != "v1.0.0" || len(next.Targets["a"].Files) != 1 || next.Targets["a"].Files["y"] != "2" ||
		next.Targets["c"].Files["x"] != "4" || next.Targets["c"].Files["z"] != "5" {
		t.Errorf("%s", next.encode())
	}
	if len(old.Targets["a"].Files) != 2 {
		t.Error("the manifest before has changed")
	}
}

func TestInputsOfRecords(t *testing.T) {
	record := func(tool string, options ...string) *Record {
		r := &Record{Tool: tool, Options: map[string]string{}}
		for _, option := range options {
			key, value, _ := strings.Cut(option, "=")
			r.Options[key] = value
		}
		return r
	}
	for name, test := range map[string]struct {
		a, b *Record
		want bool
	}{
		"the same":         {record("v1.0.0", "a=1", "b=2"), record("v1.0.0", "b=2", "a=1"), true},
		"another tool":     {record("v1.0.0"), record("v1.0.1"), false},
		"another value":    {record("v1.0.0", "a=1"), record("v1.0.0", "a=2"), false},
		"another option":   {record("v1.0.0", "a="), record("v1.0.0", "b="), false},
		"one more":         {record("v1.0.0", "a=1"), record("v1.0.0", "a=1", "b=2"), false},
		"without identity": {record(""), record(""), false},
	} {
		if got := test.a.sameInputs(test.b); got != test.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func TestDecodedJournal(t *testing.T) {
	text := "sha256:1\tgo\ta.go\nsha256:2\tgo\ta.go\nno tabs\nsha256:3\tgo\t../b\nsha256:4\tgo\tc\td\nsha256:5\trust\te.rs\nsha256:6\tgo\tcut"
	got := decodeJournal([]byte(text))
	if len(got) != 2 || !slices.Equal(got["a.go"], []journalEntry{{digest: "sha256:1", target: "go"}, {digest: "sha256:2", target: "go"}}) ||
		!slices.Equal(got["e.rs"], []journalEntry{{digest: "sha256:5", target: "rust"}}) {
		t.Errorf("%+v", got)
	}
	if encoded := string(got.encode()); encoded != "sha256:1\tgo\ta.go\nsha256:2\tgo\ta.go\nsha256:5\trust\te.rs\n" {
		t.Errorf("%q", encoded)
	}
}

// A limit keeps as many lines as it says, and tells of the rest.
func TestLimits(t *testing.T) {
	all := declarations.Compare(declarations.Of("a.go", []byte("package a\n")), declarations.Of("a.go", []byte("package a\nfunc A() {}\nfunc B() {}\nfunc C() {}\n")))
	for limit, want := range map[int][]string{
		0: {"+ func A()", "+ func B()", "+ func C()"}, 3: {"+ func A()", "+ func B()", "+ func C()"}, 4: {"+ func A()", "+ func B()", "+ func C()"},
		2: {"+ func A()", "+ func B()", "(1 more declaration; --diff-limit 0 shows all)"}, 1: {"+ func A()", "(2 more declarations; --diff-limit 0 shows all)"},
	} {
		if got := apiLines(all, limit); !slices.Equal(got, want) {
			t.Errorf("%d: %q", limit, got)
		}
	}
	change := &Change{Dir: "d", Path: "a", Old: []byte("a\nb\n"), generated: made([]byte("a\nc\n")), State: Changed}
	whole := change.Difference(0)
	for limit, omitted := range map[int]int{0: 0, len(whole.Lines): 0, len(whole.Lines) + 1: 0, len(whole.Lines) - 1: 1, 1: len(whole.Lines) - 1} {
		got := change.Difference(limit)
		if got.Omitted != omitted || len(got.Lines) != len(whole.Lines)-omitted || strings.Contains(got.String(), "more lines; --diff-limit 0 shows all") != (omitted > 0) {
			t.Errorf("%d: %+v", limit, got)
		}
	}
}

func TestPlacesInARepository(t *testing.T) {
	dir := t.TempDir()
	for workspace, want := range map[string]string{"": dir + "/a/b", dir: "a/b", dir + "/a": "b", dir + "/c": dir + "/a/b"} {
		t.Setenv("GITHUB_WORKSPACE", workspace)
		if got := inRepository(filepath.Join(dir, "a", "b")); got != filepath.ToSlash(want) {
			t.Errorf("%q: %s, want %s", workspace, got, want)
		}
	}
}

// A manifest that can't be read says where, and is otherwise read for what it is.
func TestManifestsThatCannotBeRead(t *testing.T) {
	for text, want := range map[string]string{
		"{\n  \"format\": 1,\n  x":                     "m:3:3: the manifest can't be read: ",
		"{\n  \"format\": \"1\"\n}":                    "m:2:15: the manifest can't be read: ",
		`{"format": 99}`:                               "m: the manifest has format 99, this version knows format ",
		`{"targets": {"a": null}}`:                     `m: the target "a" is null`,
		`{"targets": {"a": {"files": {"../x": "1"}}}}`: `m: the path "../x" leaves the folder`,
	} {
		if _, err := decodeManifest("m", "d", []byte(text)); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%q: %v", text, err)
		}
	}
	manifest, err := decodeManifest("m", "d", []byte(`{}`))
	if err != nil || manifest.Targets == nil || manifest.Format != manifestFormat {
		t.Errorf("%+v, %v", manifest, err)
	}
	manifest.Targets["go <x> & y"] = &Record{Files: map[string]string{}}
	if text := string(manifest.encode()); !strings.Contains(text, "\n  \"targets\": {\n    \"go <x> & y\": {\n") {
		t.Error(text)
	}
	var problem *Problem
	if _, err := decodeManifest("m", "d", nil); !errors.As(err, &problem) || problem.Advice == "" {
		t.Errorf("nothing: %v", err)
	}
}
