package output

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
)

// disk is an output folder as it is.
type disk struct {
	dir          string
	root         *os.Root // nil where the folder doesn't exist
	manifest     *Manifest
	manifestText []byte
	journal      journal
	journalText  []byte
	unfinished   bool
}

func openDisk(dir string) (*disk, error) {
	d := &disk{dir: dir}
	root, err := os.OpenRoot(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return d, dangling(dir)
	}
	if info, statErr := os.Stat(dir); err != nil && statErr == nil && !info.IsDir() {
		return d, &Problem{dir, "is " + kind(info.Mode()) + ", where the folder for generated files belongs", "name a folder with -o"}
	}
	if err != nil {
		return d, ioProblem(dir, err)
	}
	d.root = root
	return d, nil
}

// dangling is a problem if a folder that doesn't exist is, or is in, a symbolic link that leads nowhere.
func dangling(dir string) error {
	for at := filepath.Clean(dir); ; at = filepath.Dir(at) {
		info, err := os.Lstat(at)
		if err == nil && info.Mode()&fs.ModeSymlink != 0 {
			return linkProblem(at)
		}
		if err == nil || at == filepath.Dir(at) {
			return nil
		}
	}
}

func (d *disk) close() {
	if d.root != nil {
		d.root.Close()
	}
}

func (d *disk) readManifest() (*Manifest, error) {
	d.manifest = &Manifest{Format: manifestFormat, Targets: map[string]*Record{}}
	if d.root == nil {
		return d.manifest, nil
	}
	var err error
	d.journalText, d.unfinished = readJournal(d.root)
	d.journal = decodeJournal(d.journalText)
	d.manifest, d.manifestText, err = readManifest(d.root, d.dir)
	return d.manifest, err
}

// stands reports whether manifest and journal are still what they were: nobody has written meanwhile.
func (d *disk) stands() bool {
	if d.root == nil {
		_, err := os.Lstat(d.dir)
		return errors.Is(err, fs.ErrNotExist)
	}
	journalText, unfinished := readJournal(d.root)
	manifestText, _ := d.root.ReadFile(ManifestName)
	return unfinished == d.unfinished && bytes.Equal(journalText, d.journalText) && bytes.Equal(manifestText, d.manifestText)
}

// read returns a file's content, nil where there is none. What isn't a regular file, or is reached through a
// symbolic link, is a problem.
func (d *disk) read(file string) ([]byte, error) {
	if d.root == nil {
		return nil, nil
	}
	info, err := d.inspect(file)
	if err != nil || info == nil {
		return nil, err
	}
	content, err := d.root.ReadFile(file)
	if err != nil {
		return nil, ioProblem(display(d.dir, file), err)
	}
	if content == nil {
		content = []byte{}
	}
	return content, nil
}

// inspect returns what is known of a regular file, nil where there is none.
func (d *disk) inspect(file string) (fs.FileInfo, error) {
	for i, c := range file {
		if c != '/' {
			continue
		}
		info, err := d.root.Lstat(file[:i])
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return nil, nil
		case err != nil:
			return nil, ioProblem(display(d.dir, file[:i]), err)
		case !info.IsDir():
			return nil, notFolder(display(d.dir, file[:i]), info.Mode())
		}
	}
	info, err := d.root.Lstat(file)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, nil
	case err != nil:
		return nil, ioProblem(display(d.dir, file), err)
	case !info.Mode().IsRegular():
		return nil, notRegular(display(d.dir, file), info.Mode())
	}
	return info, nil
}

// classify finds a change's state and the content on disk. A file that isn't generated and isn't there is the same.
func (d *disk) classify(change *Change) error {
	old, err := d.read(change.Path)
	if err != nil {
		return err
	}
	change.Old = old
	switch {
	case old == nil && change.generated == nil:
		change.State = Same
	case old == nil:
		change.State = Missing
	case change.generated == nil && (d.wrote(change.Path, old) || d.knows(change.Path) && hasConflict(old)):
		change.State = LeftOver
	case change.generated == nil:
		change.State = LeftOverEdited
	case sameText(old, change.generated.Content...):
		change.State = Same
	case d.wrote(change.Path, old):
		change.State = Changed
	case d.knows(change.Path) && hasConflict(old):
		change.State = Conflict
	case d.merged(change.Path) && consistsOf(old, change.generated.whole()):
		change.State = Changed
	case d.knows(change.Path):
		change.State = Edited
	default:
		change.State = Foreign
	}
	return nil
}

// wrote reports whether an earlier run wrote this content. A checkout that turns line ends to \r\n is no edit.
func (d *disk) wrote(file string, content []byte) bool {
	if !d.knows(file) {
		return false
	}
	if d.recorded(file, Digest(content)) {
		return true
	}
	plain := unixLines(content)
	return len(plain) != len(content) && d.recorded(file, Digest(plain))
}

func (d *disk) recorded(file, digest string) bool {
	for _, record := range d.manifest.Targets {
		if record.Files[file] == digest || slices.Contains(record.others[file], digest) {
			return true
		}
	}
	return d.journal.has(file, digest)
}

// settleMerge gives the files that a merged manifest has twice, of targets that this run doesn't make, the digest that
// the file has.
func (d *disk) settleMerge(manifest *Manifest, folder Folder) {
	for key, record := range manifest.Targets {
		if folder.owns(key) {
			continue
		}
		for path, others := range record.others {
			content, err := d.read(path)
			if digest := Digest(unixLines(content)); err == nil && slices.Contains(others, digest) {
				record.Files[path] = digest
			}
		}
	}
}

// merged reports whether both sides of a merge have written the file, each another content.
func (d *disk) merged(file string) bool {
	for _, record := range d.manifest.Targets {
		if len(record.others[file]) > 0 {
			return true
		}
	}
	return false
}

func (d *disk) knows(file string) bool {
	for _, record := range d.manifest.Targets {
		if _, ok := record.Files[file]; ok {
			return true
		}
	}
	return len(d.journal[file]) > 0
}

func notRegular(name string, mode fs.FileMode) error {
	return &Problem{name, "is " + kind(mode) + ", where a generated file belongs", "nothing is written through or over it: move it away"}
}

func notFolder(name string, mode fs.FileMode) error {
	return &Problem{name, "is " + kind(mode) + ", where a folder for generated files belongs", "nothing is written through or over it: move it away"}
}

func kind(mode fs.FileMode) string {
	switch {
	case mode.IsRegular():
		return "a file"
	case mode.IsDir():
		return "a folder"
	case mode&fs.ModeSymlink != 0:
		return "a symbolic link"
	default:
		return fmt.Sprintf("a special file (%s)", mode.Type())
	}
}

// parents lists the folders that a file is in, innermost first, the output folder left out.
func parents(file string) []string {
	var dirs []string
	for dir := path.Dir(file); dir != "."; dir = path.Dir(dir) {
		dirs = append(dirs, dir)
	}
	return dirs
}
