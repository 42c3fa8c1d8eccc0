package site

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/internal/needed"
)

// The script that makes the README's picture makes one. Its bytes are the browser's.
func TestThePictureIsMadeByItsScript(t *testing.T) {
	if _, err := os.Stat(needed.Cache("site", "installed.json")); err != nil {
		needed.Missing(t, fmt.Sprintf("conformance/site/setup.sh has not been run: %v", err))
	}
	for _, tool := range []string{"node", "chromium", "bash"} {
		if _, err := exec.LookPath(tool); err != nil {
			needed.Missing(t, fmt.Sprintf("there is no %s", tool))
		}
	}
	picture := filepath.Join(t.TempDir(), "site.png")
	run(t, exec.Command("bash", "picture.sh", picture))
	if text := read(t, picture); !bytes.HasPrefix(text, []byte("\x89PNG")) || len(text) < 10_000 {
		t.Errorf("no picture: %d bytes", len(text))
	}
}
