package config

import (
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
)

// Below lists the configurations in a folder and in those below it, in the order of their paths. Folders that begin with
// a dot, and those that hold what is installed or built, are passed over.
func Below(folder fs.FS) ([]string, error) {
	var found []string
	err := fs.WalkDir(folder, ".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return nil // what can't be read isn't found
		case entry.IsDir() && name != "." && (strings.HasPrefix(entry.Name(), ".") || slices.Contains(notSearched, entry.Name())):
			return fs.SkipDir
		case !entry.IsDir() && entry.Name() == FileName:
			found = append(found, filepath.FromSlash(name))
		}
		return nil
	})
	return found, err
}
