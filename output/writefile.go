package output

import (
	"errors"
	"os"
	"path/filepath"
)

// WriteFile writes one file that belongs to no target, mode 0644: wholly or not at all.
func WriteFile(name string, content []byte) error {
	dir := filepath.Dir(name)
	root, err := os.OpenRoot(dir)
	switch {
	case errors.Is(err, os.ErrNotExist):
		return &Problem{dir, "there is no such folder", "make it first"}
	case err != nil:
		return ioProblem(dir, err)
	}
	defer root.Close()
	pending, err := stageFile(root, filepath.Base(name), content)
	if err == nil {
		err = pending.CloseAtomicallyReplace()
	}
	if err != nil {
		if pending != nil {
			_ = pending.Cleanup()
		}
		return ioProblem(name, err)
	}
	return nil
}
