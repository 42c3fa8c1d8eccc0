// Package needed has what tests need and the repository hasn't: real schemas, programs, and what the setup.sh of a
// conformance test has installed. Where it isn't there, a test is skipped with a message; in CI, which has everything, it
// fails.
package needed

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"sort"
	"testing"
)

// The variables that say where things are, and whether everything has to be there.
const (
	referenceVariable = "DAGGER_CODEGEN_REFERENCE"
	cacheVariable     = "DAGGER_CODEGEN_CACHE"
	ciVariable        = "DAGGER_CODEGEN_CI"
)

// InCI reports whether everything has to be there.
func InCI() bool { return os.Getenv(ciVariable) == "1" }

// Missing ends a test for what it lacks: it is skipped, or fails in CI.
func Missing(t testing.TB, message string) {
	t.Helper()
	if InCI() {
		t.Fatal(message)
	}
	t.Skip(message)
}

// Root is the root of this repository, found from where this file was compiled.
func Root() string {
	_, file, _, _ := runtime.Caller(0)
	return filepath.Dir(filepath.Dir(filepath.Dir(file)))
}

// Reference is a path in the folder of real schemas, official listings and name vectors, which isn't part of the
// repository.
func Reference(t testing.TB, elements ...string) string {
	t.Helper()
	folder := os.Getenv(referenceVariable)
	if folder == "" {
		Missing(t, referenceVariable+" names no folder with real schemas")
	}
	return filepath.Join(append([]string{folder}, elements...)...)
}

// Recorded are the files of the reference folder that match patterns, for a test that has others too: without the folder there
// are none, and the test goes on.
func Recorded(t testing.TB, patterns ...string) []string {
	t.Helper()
	if os.Getenv(referenceVariable) == "" && !InCI() {
		t.Log(referenceVariable + " names no folder: real schemas are left out")
		return nil
	}
	var files []string
	for _, pattern := range patterns {
		found, err := filepath.Glob(Reference(t, filepath.FromSlash(pattern)))
		if err != nil || len(found) == 0 {
			t.Fatalf("no %s in the reference folder (%v)", pattern, err)
		}
		files = append(files, found...)
	}
	sort.Strings(files)
	return files
}

// Cache is a path in the folder of what is installed for tests.
func Cache(elements ...string) string {
	folder := os.Getenv(cacheVariable)
	if folder == "" {
		folder = filepath.Join(Root(), ".cache")
	}
	return filepath.Join(append([]string{folder}, elements...)...)
}

// Cached is a path in that folder which has to be there.
func Cached(t testing.TB, elements ...string) string {
	t.Helper()
	path := Cache(elements...)
	if _, err := os.Stat(path); err != nil {
		Missing(t, path+" isn't there: run make setup")
	}
	return path
}

// Program is the path of a program that has to be installed.
func Program(t testing.TB, name string) string {
	t.Helper()
	path, err := exec.LookPath(name)
	if err != nil {
		Missing(t, name+" isn't installed")
	}
	return path
}
