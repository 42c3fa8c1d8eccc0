package golang

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
)

// TestOtherRuntimes compiles the SDKs of real schemas on more published runtimes than one an era, chosen as
// --sdk-version does. It downloads them, and runs with DAGGER_CODEGEN_FULL=1.
func TestOtherRuntimes(t *testing.T) {
	if os.Getenv("DAGGER_CODEGEN_FULL") != "1" {
		t.Skip("runs with DAGGER_CODEGEN_FULL=1")
	}
	for _, test := range []struct{ schema, runtime, program string }{
		{"v0.11.9", "v0.10.3", ""},
		{"v0.11.9", "v0.13.7", ""},
		{"v0.12.7", "v0.12.7", ""},
		{"v0.16.3", "v0.16.3", ""},
		{"v0.18.5", "v0.18.5", ""},
		{"v0.20.4", "v0.20.8", ""},
		{"v0.20.8", "v0.20.8", ""},
		{"v0.21.0", "v0.21.5", ""},
		{"v0.21.5", "v0.20.8", ""},
		{"v0.21.5", "v0.21.5", ""},
		{"v1.0.0-beta.3", "v0.19.11", ""},
		{"v1.0.0-beta.3", "v0.21.5", ""},
		{"v1.0.0-beta.9", "v0.21.8", ""},
		{"v1.0.0-newest", "v0.21.8", ""},
		{"v0.11.9", "v0.19.11", ""},
		{"v0.19.11", "v0.18.19", "typed"},
		{"v0.19.11", "v0.20.3", "typed"},
		{"v0.19.11", "v0.21.8", "typed"},
		{"v1.0.0", "v0.21.7", "modern"},
	} {
		t.Run(test.schema+" on "+test.runtime, func(t *testing.T) {
			dir := downloadedCopy(t, test.runtime)
			generate(t, dir, generator.Request{Schema: schemaOfVersion(t, test.schema), Options: generator.Options{SDKVersion: test.runtime}})
			goTool(t, dir, "vet", ".", "./dag")
			if test.program != "" {
				putPrograms(t, dir, "wire", "wire")
				putPrograms(t, dir, test.program, test.program)
				goTool(t, dir, "test", "-vet=off", "-count=1", "./"+test.program)
			}
		})
	}
}

// downloadedCopy returns a copy of a published runtime without its tests, which call the API of its own version.
func downloadedCopy(t *testing.T, version string) string {
	t.Helper()
	command := exec.Command("go", "mod", "download", "-json", "dagger.io/dagger@"+version)
	command.Dir = t.TempDir()
	command.Env = append(os.Environ(), "GOTOOLCHAIN=local", "GOWORK=off", "GOFLAGS=-mod=mod")
	output, err := command.Output()
	var module struct{ Dir string }
	if err != nil || json.Unmarshal(output, &module) != nil {
		t.Fatalf("go mod download: %v\n%s", err, output)
	}
	target := filepath.Join(t.TempDir(), "dagger")
	if err := os.CopyFS(target, os.DirFS(module.Dir)); err != nil {
		t.Fatal(err)
	}
	err = filepath.WalkDir(target, func(path string, entry os.DirEntry, err error) error {
		switch {
		case err != nil || entry.IsDir():
			return err
		case strings.HasSuffix(path, "_test.go"):
			return os.Remove(path)
		}
		return os.Chmod(path, 0o644)
	})
	if err != nil {
		t.Fatal(err)
	}
	build := exec.Command("go", "build", "./...")
	build.Dir = target
	build.Env = append(os.Environ(), "GOTOOLCHAIN=local", "GOWORK=off")
	if output, err := build.CombinedOutput(); err != nil {
		t.Fatalf("the runtime as published: %v\n%s", err, output)
	}
	return target
}
