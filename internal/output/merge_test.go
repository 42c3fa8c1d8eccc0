package output

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Two branches regenerate, Git merges what they made, and one run makes it right, whatever became of the manifest.
func TestMergedManifests(t *testing.T) {
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("no git here")
	}
	const block = "a\nb\nc\nd\ne\nf\ng\nh\n"
	for _, test := range []struct {
		name               string
		base, ours, theirs map[string]string
		now                map[string]string
		states             map[string]string
		// edit is done by hand after the merge.
		edit    map[string]string
		refused bool
	}{
		{"each its own file", map[string]string{"x": "1\n", "y": "1\n"}, map[string]string{"x": "2\n", "y": "1\n"}, map[string]string{"x": "1\n", "y": "2\n"},
			map[string]string{"x": "2\n", "y": "3\n"}, map[string]string{"x": "same", "y": "changed"}, nil, false},
		{"one file, cleanly", map[string]string{"x": block}, map[string]string{"x": "A\n" + block}, map[string]string{"x": block + "Z\n"},
			map[string]string{"x": "A\n" + block + "Z\n"}, map[string]string{"x": "same"}, nil, false},
		{"one file, cleanly, with more to say", map[string]string{"x": block}, map[string]string{"x": "A\n" + block}, map[string]string{"x": block + "Z\n"},
			map[string]string{"x": "A\n" + block + "Z\nboth\n"}, map[string]string{"x": "changed"}, nil, false},
		{"one file, cleanly, and then edited", map[string]string{"x": block}, map[string]string{"x": "A\n" + block}, map[string]string{"x": block + "Z\n"},
			map[string]string{"x": "A\n" + block + "Z\nboth\n"}, map[string]string{"x": "edited"}, map[string]string{"x": "A\n" + block + "Z\nmine\n"}, true},
		{"one file, with a conflict", map[string]string{"x": "1\n"}, map[string]string{"x": "2\n"}, map[string]string{"x": "3\n"},
			map[string]string{"x": "4\n"}, map[string]string{"x": "conflict"}, nil, false},
		{"new files", map[string]string{"x": "1\n"}, map[string]string{"x": "1\n", "y": "1\n"}, map[string]string{"x": "1\n", "z": "1\n"},
			map[string]string{"x": "1\n", "y": "1\n", "z": "1\n"}, map[string]string{"x": "same", "y": "same", "z": "same"}, nil, false},
		{"the same new file", map[string]string{}, map[string]string{"y": "1\n"}, map[string]string{"y": "2\n"},
			map[string]string{"y": "3\n"}, map[string]string{"y": "conflict"}, nil, false},
		{"removed here and changed there", map[string]string{"x": "1\n", "y": "1\n"}, map[string]string{"x": "2\n"}, map[string]string{"x": "1\n", "y": "2\n"},
			map[string]string{"x": "2\n"}, map[string]string{"x": "same", "y": "left-over"}, nil, false},
	} {
		for _, style := range []string{"merge", "diff3", "zdiff3", "union"} {
			t.Run(test.name+"/"+style, func(t *testing.T) {
				repository := t.TempDir()
				git := func(args ...string) string {
					command := exec.Command("git", append([]string{"-c", "user.name=T", "-c", "user.email=t@example.com", "-c", "merge.conflictstyle=" + strings.Replace(style, "union", "merge", 1),
						"-c", "commit.gpgsign=false"}, args...)...)
					command.Dir = repository
					output, _ := command.CombinedOutput()
					return string(output)
				}
				dir := filepath.Join(repository, "sdk")
				generate := func(files map[string]string, digest, branch string) {
					git("checkout", "--quiet", "-b", branch)
					folder := folderOf(dir, "go", files)
					folder.Targets[0].Record.Schema.Digest = digest
					mustApply(t, false, folder)
					git("add", "--all")
					git("commit", "--quiet", "-m", branch)
				}
				git("init", "--quiet")
				if style == "union" {
					put(t, filepath.Join(repository, ".gitattributes"), ManifestName+" merge=union\n")
				}
				generate(test.base, "sha256:0", "base")
				generate(test.ours, "sha256:1", "ours")
				git("checkout", "--quiet", "base")
				generate(test.theirs, "sha256:2", "theirs")
				said := git("merge", "ours")
				for path, content := range test.edit {
					put(t, filepath.Join(dir, path), content)
				}
				manifest, _ := os.ReadFile(filepath.Join(dir, ManifestName))
				if style == "union" && strings.Contains(string(manifest), "<<<<") {
					t.Errorf("merge=union left a conflict: %s\n%s", said, manifest)
				}

				folder := folderOf(dir, "go", test.now)
				folder.Targets[0].Record.Schema.Digest = "sha256:3"
				if upToDate(folder) != nil {
					t.Error("up to date")
				}
				plan, err := NewPlan([]Folder{folder}, false)
				if err != nil {
					t.Fatalf("%v\n%s", err, manifest)
				}
				got := map[string]string{}
				for _, change := range plan.Changes {
					if change.Path == ManifestName && change.State == Conflict {
						continue
					}
					got[change.Path] = change.State.String()
				}
				if diff := cmp.Diff(test.states, got); diff != "" {
					t.Errorf("states: -want +got\n%s\n%s", diff, manifest)
				}
				err = plan.Apply(context.Background())
				if test.refused {
					if err == nil || !strings.Contains(err.Error(), "was edited by hand") {
						t.Errorf("Apply: %v", err)
					}
					return
				}
				if err != nil {
					t.Fatal(err)
				}
				if diff := cmp.Diff(test.now, tree(t, dir)); diff != "" {
					t.Error("after: -want +got\n" + diff)
				}
				folder.Targets[0].Files = nil
				if upToDate(folder) == nil {
					t.Error("not up to date after the run")
				}
			})
		}
	}
}

// A target that the run doesn't make keeps the digests by which its files are known.
func TestMergedManifestOfAnotherTarget(t *testing.T) {
	dir := t.TempDir()
	mustApply(t, false, folderOf(dir, "go", map[string]string{"a": "1\n"}))
	mustApply(t, false, folderOf(dir, "python", map[string]string{"b": "2\n"}))
	manifest, _ := os.ReadFile(filepath.Join(dir, ManifestName))
	line := `        "b": "` + Digest([]byte("2\n")) + `"`
	conflict := "<<<<<<< HEAD\n" + strings.Replace(line, Digest([]byte("2\n")), Digest([]byte("other\n")), 1) + "\n=======\n" + line + "\n>>>>>>> other"
	put(t, filepath.Join(dir, ManifestName), strings.Replace(string(manifest), line, conflict, 1))
	mustApply(t, false, folderOf(dir, "go", map[string]string{"a": "1\n"}))
	if diff := cmp.Diff(map[string]string{"b": "changed"}, states(t, false, folderOf(dir, "python", map[string]string{"b": "3\n"}))); diff != "" {
		t.Error("-want +got\n" + diff)
	}
}
