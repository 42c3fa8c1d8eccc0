package pipeline

import (
	"os"
	"path/filepath"
	"testing"
)

func TestGoPackageAt(t *testing.T) {
	root := t.TempDir()
	for file, text := range map[string]string{
		"shop/go.mod": "// The shop.\nmodule \"example.com/shop\" // moved\n\ngo 1.24\n", "broken/go.mod": "modul x\n", "odd/go.mod": "module example.com/odd\n",
	} {
		path := filepath.Join(root, filepath.FromSlash(file))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for folder, want := range map[string]string{
		"shop": "example.com/shop", "shop/internal/stubs": "example.com/shop/internal/stubs", "shop/new/../stubs": "example.com/shop/stubs",
		"broken/x": "", "odd/a b": "",
	} {
		if got := goPackageAt(filepath.Join(root, filepath.FromSlash(folder))); got != want {
			t.Errorf("%s: %q, want %q", folder, got, want)
		}
	}
}
