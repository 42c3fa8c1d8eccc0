package packaging

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"golang.org/x/mod/module"
	"golang.org/x/mod/zip"
)

const goarch = runtime.GOARCH

// TestArchive installs as README.md tells for an archive.
func TestArchive(t *testing.T) {
	release := release(t)
	user := newFresh(t)
	folder := t.TempDir()
	archive := "dagger-codegen_" + version + "_linux_" + goarch + ".tar.gz"
	user.run(release.dist, "sha256sum", "--check", "--ignore-missing", "--strict", "checksums.txt")
	user.run(folder, "tar", "-xzf", filepath.Join(release.dist, archive))
	user.path = []string{folder}
	user.mainJob("v"+version, "dagger-codegen")
	user.run(folder, "bash", "-c", `source completions/dagger-codegen.bash && complete -p dagger-codegen`)
	if page := user.run(folder, "cat", "man/man1/dagger-codegen-check.1"); !strings.Contains(page, ".SH OPTIONS") || !strings.Contains(page, `"Jan 2026"`) {
		t.Errorf("the manual page of check has no options, or isn't of the commit's date:\n%.300s", page)
	}
	if said := user.run(folder, "dagger-codegen", "version"); !strings.Contains(said, "commit "+strings.TrimSpace(user.run(release.tree, "git", "rev-parse", "--short=12", "HEAD"))) {
		t.Errorf("version names another commit: %s", said)
	}
}

// TestPip installs the wheel into a new virtual environment.
func TestPip(t *testing.T) {
	release := release(t)
	user := newFresh(t)
	venv := filepath.Join(user.home, "venv")
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Fatal(err)
	}
	user.run(user.home, python, "-m", "venv", venv)
	user.path = []string{filepath.Join(venv, "bin")}
	user.run(user.home, "pip", "install", "--quiet", "--disable-pip-version-check", "--no-index", "--find-links", filepath.Join(release.dist, "python"), "--pre", "dagger-codegen")
	user.mainJob("v"+version, "dagger-codegen")
	user.mainJob("v"+version, "python", "-m", "dagger_codegen")
	metadata := `from importlib.metadata import metadata as m; d = m("dagger-codegen"); print(d["Version"], d["License-Expression"], d["Description-Content-Type"])`
	if got, want := user.run(user.home, "python", "-c", metadata), "0.9.1.dev0 Apache-2.0 text/markdown\n"; got != want {
		t.Errorf("the metadata are %q, want %q", got, want)
	}
	user.run(user.home, "pip", "check", "--disable-pip-version-check")
	target := filepath.Join(user.home, "target")
	user.run(user.home, "pip", "install", "--quiet", "--disable-pip-version-check", "--no-index", "--find-links", filepath.Join(release.dist, "python"), "--pre", "--target", target, "dagger-codegen")
	user.run(user.home, "pip", "uninstall", "--quiet", "--yes", "dagger-codegen")
	if _, err := os.Stat(filepath.Join(venv, "bin", "dagger-codegen")); err == nil {
		t.Error("pip uninstall leaves the binary")
	}
	user.vars = append(user.vars, "PYTHONPATH="+target)
	user.mainJob("v"+version, "python", "-m", "dagger_codegen")
}

// TestUvx runs the wheel without installing it.
func TestUvx(t *testing.T) {
	release := release(t)
	user := newFresh(t, "UV_OFFLINE=1", "UV_NO_INDEX=1", "UV_FIND_LINKS="+filepath.Join(release.dist, "python"), "UV_PRERELEASE=allow", "UV_PYTHON_DOWNLOADS=never")
	user.path = []string{needed.Cache("tools", "installers", "bin")}
	user.mainJob("v"+version, "uvx", "dagger-codegen")
}

// TestGoInstall installs the command from a module proxy that has nothing but the release's module and, as the machine's
// module cache has them, what it depends on.
func TestGoInstall(t *testing.T) {
	release := release(t)
	user, install := goUser(t)
	proxy := moduleProxy(t, release)
	user.vars = append(user.vars, "GOPROXY="+proxy+","+install.cache)
	user.run(user.home, install.goCommand, "install", "github.com/dagger-codegen/dagger-codegen/cmd/dagger-codegen@"+tag)
	user.path = []string{filepath.Join(user.home, "go", "bin")}
	user.mainJob(tag, "dagger-codegen")
}

// goInstall is what a fresh Go user takes from this machine.
type goInstall struct{ goCommand, cache string }

func goUser(t *testing.T) (*fresh, goInstall) {
	t.Helper()
	env, err := exec.Command("go", "env", "GOROOT", "GOMODCACHE", "GOCACHE").Output()
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(string(env), "\n")
	// The build cache is shared, so that what the release is made of isn't compiled again.
	user := newFresh(t, "GOFLAGS=-modcacherw -trimpath", "GOTOOLCHAIN=local", "GOSUMDB=off", "GOCACHE="+lines[2])
	user.path = []string{filepath.Join(lines[0], "bin")}
	return user, goInstall{filepath.Join(lines[0], "bin", "go"), "file://" + filepath.Join(lines[1], "cache", "download")}
}

// moduleProxy is a folder in the form of a module proxy with the released module, packed as the go command packs it,
// which refuses names of files that not every system can have.
func moduleProxy(t *testing.T, release built) string {
	t.Helper()
	path := module.Version{Path: "github.com/dagger-codegen/dagger-codegen", Version: tag}
	proxy := t.TempDir()
	folder := filepath.Join(proxy, path.Path, "@v")
	if err := os.MkdirAll(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	archive, err := os.Create(filepath.Join(folder, tag+".zip"))
	if err != nil {
		t.Fatal(err)
	}
	defer archive.Close()
	if err := zip.CreateFromVCS(archive, path, release.tree, tag, ""); err != nil {
		t.Fatal(err)
	}
	for name, content := range map[string]string{
		"list":        tag + "\n",
		tag + ".info": fmt.Sprintf(`{"Version":%q,"Time":"2026-01-02T03:04:05Z"}`, tag),
		tag + ".mod":  string(read(t, filepath.Join(release.tree, "go.mod"))),
	} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return "file://" + proxy
}

// TestPreCommit installs the hooks of the repository and lets one find a file that was edited by hand.
func TestPreCommit(t *testing.T) {
	release := release(t)
	user, install := goUser(t)
	user.vars = append(user.vars, "GOPROXY="+install.cache)
	user.path = append(user.path, needed.Cache("tools", "installers", "bin"))
	project := t.TempDir()
	write(t, project, "dagger-codegen.yaml", "schema: {engine: embedded}\ntargets:\n  - {language: go, output: sdk}\n")
	write(t, project, ".pre-commit-config.yaml", fmt.Sprintf("repos:\n  - repo: file://%s\n    rev: %s\n    hooks:\n      - id: dagger-codegen-check\n      - id: dagger-codegen\n        stages: [manual]\n", release.tree, tag))
	user.run(project, "git", "init", "--quiet")
	user.run(project, "git", "add", "--all")
	hook := []string{"pre-commit", "run", "--all-files", "--color=never"}
	output, err := user.try(project, append(hook, "--hook-stage=manual", "dagger-codegen")...)
	if err != nil || !strings.Contains(output, "Passed") {
		// New files are none that were modified.
		t.Fatalf("the hook that generates: %v\n%s", err, output)
	}
	user.run(project, "git", "add", "--all")
	if output := user.run(project, hook...); !strings.Contains(output, "generated SDKs are up to date") || !strings.Contains(output, "Passed") {
		t.Errorf("nothing differs, and the hook says\n%s", output)
	}
	edited := filepath.Join(project, "sdk", "dagger.gen.go")
	write(t, project, "sdk/dagger.gen.go", strings.Replace(string(read(t, edited)), "package", "// Mine.\npackage", 1))
	user.run(project, "git", "add", "--all")
	if output, err := user.try(project, hook...); err == nil || !strings.Contains(output, "edited") {
		t.Errorf("a file was edited, and the hook says %v\n%s", err, output)
	}
}

func write(t *testing.T, folder, name, content string) {
	t.Helper()
	path := filepath.Join(folder, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}
