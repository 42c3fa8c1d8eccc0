package output

import (
	"bytes"
	"errors"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// WithChanges calls apply, which applies the plans, and makes a folder of what that has changed, for programs that take changes
// over to where the files really are. Its subfolders before and after have the files that differ, by their paths from the
// current folder, as they were and as they are. A folder that has files only before is gone: where another stays in it, both
// have one of those that do, though it is the same. Nil plans are none.
func WithChanges(dir string, plans []*Plan, apply func() error) error {
	if entries, err := os.ReadDir(dir); err == nil && len(entries) > 0 {
		return &Problem{dir, "isn't empty", "name a folder that isn't there yet"}
	}
	names, err := touched(plans)
	if err != nil {
		return err
	}
	before, err := take(names)
	if err != nil {
		return err
	}
	if err := apply(); err != nil {
		return err
	}
	after, err := take(names)
	if err != nil {
		return err
	}
	for name, was := range before.files {
		if was.equal(after.files[name]) {
			delete(before.files, name)
			delete(after.files, name)
		}
	}
	if err := keepFolders(before, after); err != nil {
		return err
	}
	either := maps.Clone(before.files)
	maps.Copy(either, after.files)
	differ := slices.Sorted(maps.Keys(either))
	return errors.Join(before.put(filepath.Join(dir, "before"), differ), after.put(filepath.Join(dir, "after"), differ))
}

// keepFolders adds files that are the same to folders that lose all those that differ, but not all that they have: what an
// engine does with the two knows no empty folders, and would remove them with what is in them.
func keepFolders(before, after *taken) error {
	removed := slices.DeleteFunc(slices.Sorted(maps.Keys(before.files)), func(name string) bool { return after.files[name] != nil })
	for _, name := range removed {
		for _, folder := range parents(name) {
			if !after.folders[folder] {
				continue
			}
			if after.hasIn(folder) {
				break
			}
			stays, err := anyFile(folder)
			if err != nil {
				return ioProblem(folder, err)
			}
			if stays == "" {
				continue
			}
			found, err := take([]string{stays})
			if err != nil {
				return err
			}
			maps.Copy(before.files, found.files)
			maps.Copy(after.files, found.files)
			maps.Copy(before.folders, found.folders)
			maps.Copy(after.folders, found.folders)
			break
		}
	}
	return nil
}

func (t *taken) hasIn(folder string) bool {
	for name := range t.files {
		if strings.HasPrefix(name, folder+"/") {
			return true
		}
	}
	return false
}

// anyFile finds the smallest file of the first folder that has any, "" for none.
func anyFile(folder string) (string, error) {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return "", err
	}
	found, size := "", int64(0)
	for _, entry := range entries {
		info, err := entry.Info()
		if err == nil && info.Mode().IsRegular() && (found == "" || info.Size() < size) {
			found, size = path.Join(folder, entry.Name()), info.Size()
		}
	}
	for _, entry := range entries {
		if found == "" && entry.IsDir() {
			if found, err = anyFile(path.Join(folder, entry.Name())); err != nil {
				return "", err
			}
		}
	}
	return found, nil
}

// touched lists what applying can change, by paths from the current folder without symbolic links, with slashes.
func touched(plans []*Plan) ([]string, error) {
	current, err := realPath(".")
	if err != nil {
		return nil, err
	}
	var names []string
	for _, plan := range plans {
		if plan == nil {
			continue
		}
		for _, folder := range plan.folders {
			real, err := realPath(folder.Dir)
			if err != nil {
				return nil, ioProblem(folder.Dir, err)
			}
			within, err := filepath.Rel(current, real)
			if err != nil || !filepath.IsLocal(within) {
				return nil, &Problem{folder.Dir, "is outside the current folder, so its changes can't be told", "name a folder in it"}
			}
			within = filepath.ToSlash(within)
			names = append(names, path.Join(within, ManifestName), path.Join(within, lockName))
			for _, change := range folder.changes {
				names = append(names, path.Join(within, change.Path))
			}
		}
	}
	return names, nil
}

// taken are files at one time.
type taken struct {
	files   map[string]*takenFile
	folders map[string]bool
}

type takenFile struct {
	mode    fs.FileMode
	content []byte // of a symbolic link, what it says
}

func (f *takenFile) equal(other *takenFile) bool {
	return f != nil && other != nil && f.mode == other.mode && bytes.Equal(f.content, other.content)
}

// take reads the files that are there, and finds which of the folders that they belong in are.
func take(names []string) (*taken, error) {
	t := &taken{map[string]*takenFile{}, map[string]bool{}}
	root, err := os.OpenRoot(".")
	if err != nil {
		return nil, ioProblem(".", err)
	}
	defer root.Close()
	for _, name := range names {
		for _, folder := range parents(name) {
			if _, known := t.folders[folder]; known {
				break
			}
			info, err := root.Stat(folder)
			t.folders[folder] = err == nil && info.IsDir()
		}
		info, err := root.Lstat(name)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		file := &takenFile{}
		switch {
		case err != nil:
		case info.Mode().IsRegular():
			file.mode = info.Mode()
			file.content, err = root.ReadFile(name)
		case info.Mode()&fs.ModeSymlink != 0:
			var to string
			to, err = root.Readlink(name)
			file.mode, file.content = fs.ModeSymlink, []byte(to)
		default:
			continue // Apply refuses what isn't a file, or keeps it
		}
		if err != nil {
			return nil, ioProblem(name, err)
		}
		t.files[name] = file
	}
	return t, nil
}

// put writes the files with these names, and the folders around them that were there.
func (t *taken) put(dir string, names []string) error {
	if err := os.MkdirAll(dir, newFolderMode); err != nil {
		return ioProblem(dir, err)
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return ioProblem(dir, err)
	}
	defer root.Close()
	for _, name := range names {
		if err := t.putFile(root, name); err != nil {
			return ioProblem(filepath.Join(dir, name), err)
		}
	}
	return nil
}

func (t *taken) putFile(root *os.Root, name string) error {
	for _, folder := range slices.Backward(parents(name)) {
		if !t.folders[folder] {
			break
		}
		if err := root.Mkdir(folder, newFolderMode); err != nil && !errors.Is(err, fs.ErrExist) {
			return err
		}
	}
	file := t.files[name]
	switch {
	case file == nil:
		return nil
	case file.mode&fs.ModeSymlink != 0:
		return root.Symlink(string(file.content), name)
	}
	return errors.Join(root.WriteFile(name, file.content, newMode), root.Chmod(name, file.mode.Perm()))
}
