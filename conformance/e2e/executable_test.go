package e2e

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"sync"
	"testing"
)

// builds are the executables that were built, by the system that they are for.
var builds struct {
	sync.Mutex
	dir   string
	files map[string]string
}

// build returns the executable for this machine.
func build(t *testing.T) string {
	t.Helper()
	return buildFor(t, runtime.GOOS)
}

// buildFor returns the executable for a system, static and without tables for debugging, as releases are. It is built once.
func buildFor(t *testing.T, system string) string {
	t.Helper()
	builds.Lock()
	defer builds.Unlock()
	if file := builds.files[system]; file != "" {
		return file
	}
	if builds.dir == "" {
		dir, err := os.MkdirTemp("", "dagger-codegen-e2e-") //nolint:usetesting // it is kept for all tests
		if err != nil {
			t.Fatal(err)
		}
		builds.dir, builds.files = dir, map[string]string{}
	}
	file := filepath.Join(builds.dir, system, "dagger-codegen")
	c := exec.CommandContext(t.Context(), "go", "build", "-buildvcs=false", "-trimpath", "-ldflags", "-s -w", "-o", file, "./cmd/dagger-codegen")
	c.Dir = root(t)
	c.Env = append(os.Environ(), "CGO_ENABLED=0", "GOOS="+system)
	if out, err := c.CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	builds.files[system] = file
	return file
}

func TestMain(m *testing.M) {
	code := m.Run()
	if builds.dir != "" {
		if err := os.RemoveAll(builds.dir); err != nil {
			fmt.Fprintln(os.Stderr, err)
		}
	}
	os.Exit(code)
}
