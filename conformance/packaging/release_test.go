// Package packaging builds a release as RELEASING.md does, and installs and runs it in each way that README.md names,
// offline and in a fresh environment.
package packaging

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/internal/needed"
)

// The tag of the tree that is released, and the version that goreleaser makes of it for a snapshot.
const (
	tag     = "v0.9.0"
	version = "0.9.1-dev"
)

// built is a release: the folder of goreleaser, and the clone that it was made in.
type built struct{ tree, dist string }

var (
	once     sync.Once
	snapshot built
	failure  string
	scratch  string
)

func TestMain(m *testing.M) {
	folder, err := os.MkdirTemp("", "dagger-codegen-packaging")
	if err != nil {
		panic(err)
	}
	scratch = folder
	status := m.Run()
	// What go install downloads is read-only.
	_ = filepath.WalkDir(scratch, func(path string, entry os.DirEntry, err error) error {
		if err == nil && entry.IsDir() {
			return os.Chmod(path, 0o755)
		}
		return nil
	})
	_ = os.RemoveAll(scratch)
	os.Exit(status)
}

// release returns the release that all tests install, building it for the first of them.
func release(t *testing.T) built {
	t.Helper()
	need(t)
	once.Do(func() { snapshot, failure = build(filepath.Join(scratch, "one"), "") })
	if failure != "" {
		t.Fatal(failure)
	}
	return snapshot
}

// need skips a test where its tools aren't installed, and fails it where they have to be.
func need(t *testing.T) {
	t.Helper()
	if testing.Short() {
		t.Skip("releases take minutes")
	}
	if runtime.GOOS != "linux" {
		t.Skip("releases are built on Linux")
	}
	for _, tool := range [][]string{{"tools", "bin", "goreleaser"}, {"tools", "bin", "cyclonedx-gomod"}, {"tools", "installers", "bin", "uv"}} {
		needed.Cached(t, tool...)
	}
	for _, tool := range []string{"git", "node", "npm", "python3"} {
		needed.Program(t, tool)
	}
}

// build releases what is in the working tree, as a snapshot: its files are committed and tagged in a repository of their
// own. With another release's tree it releases the commit of that once more: the working tree may have changed.
func build(folder, again string) (built, string) {
	release := built{tree: folder, dist: filepath.Join(folder, "dist")}
	bin := needed.Cache("tools", "bin")
	script := `set -euo pipefail
tree=$1 again=$2
mkdir -p "$tree"
if [ -n "$again" ]; then
	git clone --quiet "$again" "$tree"
	cd "$tree"
	git remote remove origin
else
	git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' file; do
		[ ! -e "$file" ] || printf '%s\0' "$file"
	done | tar --create --null --files-from=- | tar --extract --directory="$tree"
	cd "$tree"
	git init --quiet --initial-branch=main
	git add --all
	git -c user.name=tester -c user.email=tester@example.com commit --quiet --message snapshot
	git tag ` + tag + `
fi
git remote add origin https://github.com/dagger-codegen/dagger-codegen
goreleaser release --snapshot --clean --skip=docker
go run ./packaging dist
`
	command := exec.Command("bash", "-c", script, "bash", folder, again)
	command.Dir = filepath.Join("..", "..")
	command.Env = append(os.Environ(),
		"PATH="+bin+string(os.PathListSeparator)+os.Getenv("PATH"),
		"GIT_CONFIG_GLOBAL=/dev/null", "GIT_AUTHOR_DATE=2026-01-02T03:04:05Z", "GIT_COMMITTER_DATE=2026-01-02T03:04:05Z")
	if output, err := command.CombinedOutput(); err != nil {
		return release, err.Error() + "\n" + string(output)
	}
	return release, ""
}

// TestReproducible builds the same commit in another folder, and holds every file of the release to the first one's.
func TestReproducible(t *testing.T) {
	first := release(t)
	second, failure := build(filepath.Join(scratch, "another", "folder"), first.tree)
	if failure != "" {
		t.Fatal(failure)
	}
	count := 0
	for _, pattern := range []string{"*.tar.gz", "*.zip", "*.json", "checksums.txt", "python/*.whl", "npm/*.tgz"} {
		paths, err := filepath.Glob(filepath.Join(first.dist, pattern))
		if err != nil {
			t.Fatal(err)
		}
		for _, path := range paths {
			name, _ := filepath.Rel(first.dist, path)
			if name == "metadata.json" || name == "artifacts.json" {
				continue // goreleaser's record of the run, which nobody gets
			}
			count++
			if !bytes.Equal(read(t, path), read(t, filepath.Join(second.dist, name))) {
				t.Errorf("%s differs from one build to the next", name)
			}
		}
	}
	if want := 6 + 6 + 1 + 6 + 7; count != want {
		t.Errorf("the release has %d files, want %d: archives, SBOMs, checksums, wheels, npm packages", count, want)
	}
}

// TestContents holds each archive to what it has to have, and the packages of each platform to the archive's binary.
func TestContents(t *testing.T) {
	release := release(t)
	checksums := string(read(t, filepath.Join(release.dist, "checksums.txt")))
	for _, platform := range []struct{ goos, goarch, wheel, npm string }{
		{"linux", "amd64", "manylinux_2_17_x86_64.manylinux2014_x86_64.musllinux_1_1_x86_64", "linux-x64"},
		{"linux", "arm64", "manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64", "linux-arm64"},
		{"darwin", "amd64", "macosx_12_0_x86_64", "darwin-x64"},
		{"darwin", "arm64", "macosx_12_0_arm64", "darwin-arm64"},
		{"windows", "amd64", "win_amd64", "win32-x64"},
		{"windows", "arm64", "win_arm64", "win32-arm64"},
	} {
		t.Run(platform.goos+"-"+platform.goarch, func(t *testing.T) {
			suffix, executable := ".tar.gz", "dagger-codegen"
			if platform.goos == "windows" {
				suffix, executable = ".zip", "dagger-codegen.exe"
			}
			base := "dagger-codegen_" + version + "_" + platform.goos + "_" + platform.goarch
			archive := unpack(t, filepath.Join(release.dist, base+suffix))
			for _, name := range []string{
				"LICENSE", "README.md", "CHANGELOG.md", "man/man1/dagger-codegen.1", "man/man1/dagger-codegen-check.1",
				"completions/dagger-codegen.bash", "completions/_dagger-codegen", "completions/dagger-codegen.fish", "completions/dagger-codegen.ps1",
			} {
				if len(archive[name]) == 0 {
					t.Errorf("the archive has no %s", name)
				}
			}
			binary := archive[executable]
			if len(binary) < 1<<20 {
				t.Fatalf("the archive has no binary: %d bytes", len(binary))
			}
			wheel := unpack(t, filepath.Join(release.dist, "python", "dagger_codegen-0.9.1.dev0-py3-none-"+platform.wheel+".whl"))
			if !bytes.Equal(wheel["dagger_codegen-0.9.1.dev0.data/scripts/"+executable], binary) {
				t.Error("the wheel has another binary")
			}
			npm := unpack(t, filepath.Join(release.dist, "npm", "dagger-codegen-"+platform.npm+"-"+version+".tgz"))
			if !bytes.Equal(npm["package/bin/"+executable], binary) {
				t.Error("the npm package has another binary")
			}
			for _, name := range []string{base + suffix, base + ".cdx.json"} {
				if !strings.Contains(checksums, "  "+name+"\n") {
					t.Errorf("checksums.txt has no %s", name)
				}
			}
			var sbom struct {
				Format     string `json:"bomFormat"`
				Components []struct{ Name, Version string }
			}
			if err := json.Unmarshal(read(t, filepath.Join(release.dist, base+".cdx.json")), &sbom); err != nil {
				t.Fatal(err)
			}
			found := map[string]bool{}
			for _, component := range sbom.Components {
				found[component.Name] = component.Version != ""
			}
			if sbom.Format != "CycloneDX" || !found["github.com/spf13/cobra"] || !found["std"] {
				t.Errorf("the SBOM has no cobra, or no standard library: %v", found)
			}
		})
	}
}

func read(t *testing.T, path string) []byte {
	t.Helper()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return content
}
