package pipeline

import (
	"os"
	"path"
	"path/filepath"

	"golang.org/x/mod/modfile"
	xmodule "golang.org/x/mod/module"
)

// goPackageAt returns the import path of the packages in a folder, by the go.mod in it or in the nearest folder above; ""
// where there is none, or where it gives the folder no path that can be imported. The folder needn't exist.
func goPackageAt(folder string) string {
	folder, err := filepath.Abs(folder)
	if err != nil {
		return ""
	}
	for root := folder; ; root = filepath.Dir(root) {
		text, err := os.ReadFile(filepath.Join(root, "go.mod"))
		if err != nil {
			if root == filepath.Dir(root) {
				return ""
			}
			continue
		}
		below, err := filepath.Rel(root, folder)
		module := modfile.ModulePath(text)
		if err != nil || module == "" {
			return ""
		}
		found := path.Join(module, filepath.ToSlash(below))
		if xmodule.CheckImportPath(found) != nil {
			return ""
		}
		return found
	}
}
