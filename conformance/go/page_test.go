package golang

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/internal/needed"
)

// TestPage runs the commands of docs/go.md, in their order, in a folder with a copy of the published module, against
// the stand-in engine of the program.
func TestPage(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(needed.Root(), "docs", "go.md"))
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	binaries := filepath.Join(dir, "bin")
	build := exec.Command("go", "build", "-buildvcs=false", "-o", binaries+"/", "./cmd/dagger-codegen")
	build.Dir = needed.Root()
	if output, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, output)
	}
	sdk := runtimeCopy(t, "v0.21.8")
	if err := os.CopyFS(filepath.Join(dir, "sdk", "go"), os.DirFS(sdk)); err != nil {
		t.Fatal(err)
	}
	writeFile(t, filepath.Join(dir, "engine"), "#!/bin/sh\nexec dagger-codegen serve --unserved\n")
	if err := os.Chmod(filepath.Join(dir, "engine"), 0o755); err != nil {
		t.Fatal(err)
	}
	script := "set -eu\n"
	for i, part := range strings.Split(string(text), "```") {
		if commands, ok := strings.CutPrefix(part, "sh\n"); ok && i%2 == 1 {
			script += commands
		}
	}
	if strings.Count(script, "dagger-codegen") < 5 {
		t.Fatalf("the page has few commands:\n%s", script)
	}
	command := exec.Command("bash", "-c", script)
	command.Dir = dir
	for _, entry := range os.Environ() {
		if !strings.HasPrefix(entry, "DAGGER_SESSION_") {
			command.Env = append(command.Env, entry)
		}
	}
	command.Env = append(command.Env, "PATH="+binaries+":"+os.Getenv("PATH"), "GOPROXY=off", "GOTOOLCHAIN=local", "GOWORK=off",
		"_EXPERIMENTAL_DAGGER_CLI_BIN="+filepath.Join(dir, "engine"))
	if output, err := command.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s\n%s", err, script, output)
	}
	if _, err := os.Stat(filepath.Join(dir, "sdk", "go", "bakery", "bakery.gen.go")); err != nil {
		t.Error(err)
	}
}
