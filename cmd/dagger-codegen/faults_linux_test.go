package main

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// smallDisk mounts a file system of a size such as "300k", or skips the test.
func smallDisk(t *testing.T, size string) string {
	t.Helper()
	dir := t.TempDir()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "size="+size); err != nil {
		t.Skipf("no file system can be mounted here: %v", err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(dir, syscall.MNT_DETACH); err != nil {
			t.Error(err)
		}
	})
	return dir
}

// A disk that is full, at whatever point, leaves everything as it was.
func TestFullDisk(t *testing.T) {
	schemas := twoSchemas(t)
	small := filepath.Join("testdata", "schema.graphqls")
	full := 0
	for _, size := range []string{"64k", "128k", "256k", "512k", "1m"} {
		dir := smallDisk(t, size)
		for _, sdk := range []string{"new", "old"} {
			sdk := filepath.Join(dir, sdk)
			var before map[string]string
			if strings.HasSuffix(sdk, "old") {
				if output, err := generateCommand(small, sdk).CombinedOutput(); err != nil {
					if !strings.Contains(string(output), "no space left on device; nothing was changed") {
						t.Errorf("%s: %v: %s", size, err, output)
					}
					continue
				}
				before = contents(t, sdk)
			}
			output, err := generateCommand(schemas[0], sdk).CombinedOutput()
			if err == nil {
				if err := os.RemoveAll(sdk); err != nil {
					t.Fatal(err)
				}
				continue
			}
			full++
			if !strings.Contains(string(output), "no space left on device; nothing was changed; free some space and run again") {
				t.Errorf("%s: %v: %s", size, err, output)
			}
			if before == nil {
				if _, err := os.Lstat(sdk); !errors.Is(err, os.ErrNotExist) {
					t.Errorf("%s: left behind: %v", size, names(contents(t, sdk)))
				}
			} else if diff := cmp.Diff(before, contents(t, sdk)); diff != "" {
				t.Errorf("%s: -before +after\n%s", size, diff)
			}
		}
	}
	if full == 0 {
		t.Error("no disk was full")
	}
}

// unprivileged makes a command run as a user without rights.
func unprivileged(t *testing.T, command *exec.Cmd) {
	t.Helper()
	if os.Geteuid() == 0 {
		command.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
	}
}

func TestReadOnlyFolder(t *testing.T) {
	schema, err := filepath.Abs(filepath.Join("testdata", "schema.graphqls"))
	if err != nil {
		t.Fatal(err)
	}
	dir, err := os.MkdirTemp("/tmp", "dagger-codegen-readonly")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = os.Chmod(filepath.Join(dir, "python"), 0o755)
		_ = os.RemoveAll(dir)
	})
	copied := filepath.Join(dir, "schema.graphqls")
	if err := copyFile(schema, copied); err != nil {
		t.Fatal(err)
	}
	before := mustGenerate(t, copied, dir)
	for _, name := range []string{".", "python"} {
		if err := os.Chmod(filepath.Join(dir, name), 0o755&^0o222); err != nil {
			t.Fatal(err)
		}
	}
	// Nothing to do needs no right to write, and check never does.
	for _, arguments := range [][]string{nil, {"check"}} {
		command := exec.Command(executable("."), append(arguments, "--lang", languages, "--schema", copied, "-o", dir)...)
		unprivileged(t, command)
		if output, err := command.CombinedOutput(); err != nil {
			t.Errorf("%v: %v: %s", arguments, err, output)
		}
	}
	if err := os.WriteFile(copied, []byte(strings.ReplaceAll(before["schema.graphqls"], "ToolBox", "ToolChest")), 0o644); err != nil {
		t.Fatal(err)
	}
	before = contents(t, dir)
	command := generateCommand(copied, dir)
	unprivileged(t, command)
	output, err := command.CombinedOutput()
	if err == nil || !strings.Contains(string(output), "permission denied; make the folder writable or choose another one with -o") {
		t.Errorf("%v: %s", err, output)
	}
	if diff := cmp.Diff(before, contents(t, dir)); diff != "" {
		t.Error("-before +after\n" + diff)
	}
}
