package packaging

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"io"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
)

// unpack returns the files of an archive by their names.
func unpack(t *testing.T, path string) map[string][]byte {
	t.Helper()
	content := read(t, path)
	files := map[string][]byte{}
	if !strings.HasSuffix(path, "gz") {
		archive, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
		if err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		for _, entry := range archive.File {
			if files[entry.Name], err = fs.ReadFile(archive, entry.Name); err != nil {
				t.Fatalf("%s: %s: %v", path, entry.Name, err)
			}
		}
		return files
	}
	compressed, err := gzip.NewReader(bytes.NewReader(content))
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	archive := tar.NewReader(compressed)
	for {
		header, err := archive.Next()
		if err == io.EOF {
			return files
		}
		if err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		if files[header.Name], err = io.ReadAll(archive); err != nil {
			t.Fatalf("%s: %v", path, err)
		}
	}
}

// fresh is the environment of someone who has nothing but the system: no cache, no configuration, no proxy for
// packages, and no way out but what a test gives.
type fresh struct {
	t    *testing.T
	home string
	// path is what stands before the system's folders on PATH.
	path []string
	vars []string
}

func newFresh(t *testing.T, vars ...string) *fresh {
	return &fresh{t: t, home: t.TempDir(), vars: vars}
}

// environ is the whole environment of a command.
func (f *fresh) environ() []string {
	path := append(slices.Clone(f.path), "/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin")
	return append([]string{
		"HOME=" + f.home, "TMPDIR=" + os.TempDir(), "PATH=" + strings.Join(path, ":"), "LANG=C.UTF-8",
		"GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_NOSYSTEM=1",
	}, f.vars...)
}

// run runs a command in a folder and returns what it prints on standard output.
func (f *fresh) run(folder string, command ...string) string {
	f.t.Helper()
	output, err := f.try(folder, command...)
	if err != nil {
		f.t.Fatalf("%s: %v\n%s", strings.Join(command, " "), err, output)
	}
	return output
}

// try is run for commands that may fail: it returns standard output, and standard error too where it failed.
func (f *fresh) try(folder string, command ...string) (string, error) {
	f.t.Helper()
	name := command[0]
	if !strings.Contains(name, "/") {
		for entry := range strings.SplitSeq(strings.TrimPrefix(f.environ()[2], "PATH="), ":") {
			if info, err := os.Stat(filepath.Join(entry, name)); err == nil && info.Mode()&0o111 != 0 {
				name = filepath.Join(entry, name)
				break
			}
		}
	}
	cmd := exec.Command(name, command[1:]...)
	cmd.Dir, cmd.Env = folder, f.environ()
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		return stdout.String() + stderr.String(), err
	}
	return stdout.String(), nil
}

// mainJob does with an installed dagger-codegen what it is for, and holds the SDKs to those of the archive's binary.
func (f *fresh) mainJob(wantVersion string, command ...string) {
	f.t.Helper()
	folder := f.t.TempDir()
	call := func(args ...string) string {
		f.t.Helper()
		return f.run(folder, append(slices.Clone(command), args...)...)
	}
	if got := call("--version"); !strings.HasPrefix(got, "dagger-codegen "+wantVersion+" (") {
		f.t.Errorf("--version says %q, want %s", got, wantVersion)
	}
	call("--lang", "go,python,rust", "--engine", "embedded", "-o", "sdk")
	call("check", "--lang", "go,python,rust", "--engine", "embedded", "-o", "sdk")
	if want, got := sdksOfArchive(f.t), generated(f.t, filepath.Join(folder, "sdk")); !maps.Equal(want, got) {
		f.t.Errorf("the SDKs differ from those of the archive's binary: %v, want %v", slices.Sorted(maps.Keys(got)), slices.Sorted(maps.Keys(want)))
	}
}

var sdks = sync.OnceValues(func() (map[string]string, error) {
	folder := filepath.Join(scratch, "archive")
	cmd := exec.Command("bash", "-c", `set -e; mkdir -p "$2"; tar -xzf "$1" -C "$2"; cd "$2"; ./dagger-codegen --lang go,python,rust --engine embedded -o sdk`,
		"bash", filepath.Join(snapshot.dist, "dagger-codegen_"+version+"_linux_"+goarch+".tar.gz"), folder)
	if output, err := cmd.CombinedOutput(); err != nil {
		return nil, &exec.Error{Name: string(output), Err: err}
	}
	return readGenerated(filepath.Join(folder, "sdk"))
})

func sdksOfArchive(t *testing.T) map[string]string {
	t.Helper()
	files, err := sdks()
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func generated(t *testing.T, folder string) map[string]string {
	t.Helper()
	files, err := readGenerated(folder)
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// readGenerated returns the generated files, but for the manifests, which say which version wrote them.
func readGenerated(folder string) (map[string]string, error) {
	files := map[string]string{}
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || entry.Name() == ".dagger-codegen.json" {
			return err
		}
		content, err := os.ReadFile(path)
		name, _ := filepath.Rel(folder, path)
		files[name] = string(content)
		return err
	})
	return files, err
}
