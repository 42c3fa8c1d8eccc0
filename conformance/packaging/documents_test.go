package packaging

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/internal/needed"
)

// sbomScript validates SBOMs with the schema of CycloneDX, in the strict form: no unknown keys.
const sbomScript = `
import json, sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
for path in sys.argv[1:]:
    with open(path) as file:
        text = file.read()
    version = SchemaVersion.from_version(json.loads(text)["specVersion"])
    error = JsonStrictValidator(version).validate_str(text)
    if error is not None:
        sys.exit(f"{path}: {error}")
print(len(sys.argv) - 1)
`

func TestSBOMs(t *testing.T) {
	release := release(t)
	paths, err := filepath.Glob(filepath.Join(release.dist, "*.cdx.json"))
	if err != nil {
		t.Fatal(err)
	}
	python := filepath.Join(needed.Cache("tools", "installers", "bin"), "python")
	output, err := exec.Command(python, append([]string{"-c", sbomScript}, paths...)...).CombinedOutput()
	if err != nil || strings.TrimSpace(string(output)) != "6" {
		t.Errorf("%v: %s", err, output)
	}
}

// TestManPages holds the archive's man pages to the commands of its binary.
func TestManPages(t *testing.T) {
	release := release(t)
	archive := unpack(t, filepath.Join(release.dist, "dagger-codegen_"+version+"_linux_"+goarch+".tar.gz"))
	folder := t.TempDir()
	write(t, folder, "dagger-codegen", string(archive["dagger-codegen"]))
	binary := filepath.Join(folder, "dagger-codegen")
	if err := os.Chmod(binary, 0o755); err != nil {
		t.Fatal(err)
	}
	completed, err := exec.Command(binary, "__complete", "").Output()
	if err != nil {
		t.Fatal(err)
	}
	pages := []string{"dagger-codegen"}
	for line := range strings.Lines(string(completed)) {
		if name, _, found := strings.Cut(line, "\t"); found && name != "help" {
			pages = append(pages, "dagger-codegen-"+name)
		}
	}
	if len(pages) < 8 {
		t.Fatalf("the binary completes the commands %q", pages)
	}
	for _, page := range pages {
		text := string(archive["man/man1/"+page+".1"])
		if !strings.Contains(text, ".SH NAME") || !strings.Contains(text, ".SH SYNOPSIS") || !strings.Contains(text, version) {
			t.Errorf("the man page %s lacks its parts or the version: %.200s", page, text)
		}
	}
	if err := os.WriteFile(filepath.Join(folder, "completion"), archive["completions/dagger-codegen.bash"], 0o644); err != nil {
		t.Fatal(err)
	}
	if output, err := exec.Command("bash", "-n", filepath.Join(folder, "completion")).CombinedOutput(); err != nil {
		t.Errorf("bash can't read the completions: %v: %s", err, output)
	}
}

// TestNotes cuts the notes of a release out of a changelog.
func TestNotes(t *testing.T) {
	script, err := filepath.Abs(filepath.Join("..", "..", "packaging", "notes.sh"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := exec.LookPath("bash"); err != nil {
		t.Skip("there is no bash")
	}
	folder := t.TempDir()
	write(t, folder, "CHANGELOG.md", "# Changelog\n\n## [Unreleased]\n\n## [1.2.3] - 2026-01-31\n\n### Fixed\n\n- A fault.\n\n## [1.2.2] - 2026-01-01\n\n- Another.\n\n[1.2.3]: https://example.com\n")
	for version, want := range map[string]string{"v1.2.3": "- A fault.", "1.2.2": "- Another.", "v1.2": "", "v9.9.9": "", "Unreleased": ""} {
		command := exec.Command("bash", script, version)
		command.Dir = folder
		output, err := command.CombinedOutput()
		if (err == nil) != (want != "") || want != "" && !strings.Contains(string(output), want) || strings.Contains(string(output), "## [") {
			t.Errorf("%s: %v: %s", version, err, output)
		}
	}
}
