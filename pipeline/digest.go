package pipeline

import (
	"fmt"
	"io/fs"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/output"
)

// digestFolder digests the names and contents of the files in a folder, those that begin with a dot left out.
func digestFolder(folder fs.FS) (string, error) {
	var all strings.Builder
	err := fs.WalkDir(folder, ".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case name != "." && strings.HasPrefix(entry.Name(), "."):
			if entry.IsDir() {
				return fs.SkipDir
			}
			return nil
		case entry.IsDir():
			return nil
		}
		text, err := fs.ReadFile(folder, name)
		if err != nil {
			return err
		}
		fmt.Fprintf(&all, "%q %s\n", name, output.Digest(text))
		return nil
	})
	return output.Digest([]byte(all.String())), err
}
