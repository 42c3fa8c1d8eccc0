package rust

import (
	"path/filepath"
	"strings"
	"testing"
)

// TestAPI compares the public API with listings of the officially generated files.
func TestAPI(t *testing.T) {
	python := tool(t, "python3")
	for _, version := range []string{"v1.0.0", "v0.19.11"} {
		t.Run(version, func(t *testing.T) {
			listing := reference(t, "api", version+".rust.api")
			text, _ := gen(t, realSchema(t, version), "")
			folder, _ := write(t, map[string]string{"gen.rs": text})
			output, err := run(t, folder, nil, python, reference(t, "tools", "apidump", "apidump.py"), "--diff", listing,
				filepath.Join(folder, "gen.rs"))
			if err != nil || !strings.HasSuffix(output, " same, 0 missing, 0 extra\n") {
				t.Errorf("the API differs from the official file's: %v\n%s", err, head(output, 60))
			}
		})
	}
}
