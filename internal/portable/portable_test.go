package portable

import (
	"strings"
	"testing"
)

func TestFault(t *testing.T) {
	for path, want := range map[string]string{
		"a": "", "a/b.txt": "", ".hidden": "", "con_/console.txt": "", "icon.txt": "", "com10": "", "nullable.go": "", "ü/世.rs": "",
		"": "is empty", "/etc/passwd": "leaves the output folder", "../a": "leaves the output folder", "a/../../b": "leaves the output folder",
		"a/../b": "is not in its shortest form", "./a": "is not in its shortest form", "a//b": "is not in its shortest form", "a/": "is not in its shortest form", ".": "is not in its shortest form",
		`a\b`: "a character", "c:a": "a character", "a\nb": "a character", "a\x1b": "a character", "a*": "a character",
		"con": "keeps for a device", "con.txt": "keeps for a device", "sub/NUL": "keeps for a device", "aux.tar.gz": "keeps for a device",
		"Com1.go": "keeps for a device", "lpt9/a.txt": "keeps for a device", "PRN .txt": "keeps for a device",
		"a.": "ends with a dot", "a /b": "ends with a dot",
	} {
		if got := Fault(path); want == "" && got != "" || want != "" && !strings.Contains(got, want) {
			t.Errorf("%q %q, want %q", path, got, want)
		}
	}
}
