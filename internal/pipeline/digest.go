package pipeline

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/internal/output"
)

// digestFolder digests the names and contents of the files of a language in a folder of overrides, those that begin
// with a dot left out.
func digestFolder(folder fs.FS, language string) (string, error) {
	if _, err := fs.Stat(folder, "."); err != nil {
		return "", reason(err)
	}
	var all strings.Builder
	err := fs.WalkDir(folder, language, func(name string, entry fs.DirEntry, err error) error {
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return nil
		case err != nil:
			return err
		case strings.HasPrefix(entry.Name(), "."):
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
	return output.Digest([]byte(all.String())), reason(err)
}

// reason is the error without the operation and the path.
func reason(err error) error {
	var pathErr *fs.PathError
	if errors.As(err, &pathErr) {
		return pathErr.Err
	}
	return err
}
