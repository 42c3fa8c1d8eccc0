package output

import (
	"errors"
	"math/rand/v2"
	"os"
	"path"
	"strconv"
)

// pendingFile is a file beside its place, which it takes with CloseAtomicallyReplace. renameio has none for Windows;
// the names of the temporary files are as renameio makes them.
type pendingFile struct {
	*os.File
	root            *os.Root
	temporary, file string
	done            bool
}

func newPendingFile(root *os.Root, file string) (*pendingFile, error) {
	for {
		temporary := "." + path.Base(file) + strconv.FormatInt(rand.Int64(), 10)
		opened, err := root.OpenFile(temporary, os.O_RDWR|os.O_CREATE|os.O_EXCL, newMode)
		if errors.Is(err, os.ErrExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		return &pendingFile{File: opened, root: root, temporary: temporary, file: file}, nil
	}
}

// CloseAtomicallyReplace gives the file its place.
func (p *pendingFile) CloseAtomicallyReplace() error {
	if err := errors.Join(p.Sync(), p.Close()); err != nil {
		return err
	}
	p.done = true
	return p.root.Rename(p.temporary, p.file)
}

// Cleanup removes a file that has not taken its place.
func (p *pendingFile) Cleanup() error {
	if p.done {
		return nil
	}
	p.done = true
	return errors.Join(p.Close(), p.root.Remove(p.temporary))
}
