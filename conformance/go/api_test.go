package golang

import (
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
)

// TestPublishedAPI compares the exported API of both files with that of the official ones in the published runtimes.
// ForceSendFields of the options is the one addition.
func TestPublishedAPI(t *testing.T) {
	tool := needed.Reference(t, "tools", "apidump", "apidump.py")
	for _, version := range []string{"v0.11.9", "v0.19.11"} {
		schema := referenceSchema(t, version+".json")
		published := runtimeCopy(t, version)
		dir := t.TempDir()
		for _, file := range generate(t, dir, generator.Request{Schema: schema}).Files {
			output, _ := exec.Command("python3", tool, "--diff", filepath.Join(published, file.Path), filepath.Join(dir, file.Path)).CombinedOutput()
			if !strings.Contains(string(output), " 0 missing") {
				t.Errorf("%s %s: %s", version, file.Path, output)
			}
			for line := range strings.Lines(string(output)) {
				if line = strings.TrimSpace(line); strings.HasPrefix(line, "+") && !strings.HasSuffix(line, "Opts.ForceSendFields string") {
					t.Errorf("%s %s: %s", version, file.Path, line)
				}
			}
		}
	}
}

// TestZenith compiles the SDK of the Zenith design, whose engine was never published, on the runtime whose client
// expects nothing of it.
func TestZenith(t *testing.T) {
	schema := referenceSchema(t, "zenith.graphqls")
	dir := runtimeCopy(t, "v0.19.11")
	result := putPackage(t, schema, dir, "zenith", generator.Options{})
	goTool(t, dir, "vet", "./cases/...")
	text := string(result.Files[0].Content)
	for _, want := range []string{"type EnvironmentCommand struct", "func (r *Client) Environment(", "type EnvironmentArtifactFlag struct"} {
		if !strings.Contains(text, want) {
			t.Errorf("there is no %s", want)
		}
	}
}
