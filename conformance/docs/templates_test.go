package docs

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/internal/needed"
)

func TestTemplates(t *testing.T) {
	run(t, "templates.md", []string{"PATH=" + build(t) + string(os.PathListSeparator) + os.Getenv("PATH")}, read(t, "templates.md")...)
}

func TestBackends(t *testing.T) {
	const page = "backends.md"
	path := "PATH=" + build(t) + string(os.PathListSeparator) + os.Getenv("PATH")
	var plain, example []section
	for _, each := range read(t, page) {
		if each.title == "A complete example" {
			example = append(example, each)
		} else {
			plain = append(plain, each)
		}
	}
	run(t, page, []string{path}, plain...)
	t.Run("example", func(t *testing.T) {
		needed.Cached(t, "typescript", "installed.json") // the example needs Node.js
		folder, err := filepath.Abs("../../examples/backend-typescript")
		if err != nil {
			t.Fatal(err)
		}
		run(t, page, []string{path, "EXAMPLE=" + folder}, example...)
	})
}
