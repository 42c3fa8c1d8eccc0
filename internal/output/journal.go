package output

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"

	"github.com/gofrs/flock"
)

// lockName is the file that is locked while a run writes into a folder. It is also the run's journal: a line for
// each content that the run is about to write, so that after a kill the next run knows its files as ours and cleans
// up. It is there only while a run writes, or after one was killed.
const lockName = ".dagger-codegen.lock"

const lockPatience = time.Minute

// journal has what an unfinished run may have written, by path.
type journal map[string][]journalEntry

type journalEntry struct{ digest, target string }

func (j journal) has(file, digest string) bool {
	return slices.ContainsFunc(j[file], func(e journalEntry) bool { return e.digest == digest })
}

// paths of the journal's files that belong to a target for which mine is true, sorted.
func (j journal) paths(mine func(key string) bool) []string {
	var paths []string
	for file, entries := range j {
		if mine(entries[len(entries)-1].target) {
			paths = append(paths, file)
		}
	}
	slices.Sort(paths)
	return paths
}

func (j journal) encode() []byte {
	var text bytes.Buffer
	for _, file := range j.paths(func(string) bool { return true }) {
		for _, entry := range j[file] {
			fmt.Fprintf(&text, "%s\t%s\t%s\n", entry.digest, entry.target, file)
		}
	}
	return text.Bytes()
}

// readJournal returns what an unfinished run left; false where there is no journal.
func readJournal(root *os.Root) ([]byte, bool) {
	info, err := root.Lstat(lockName)
	if err != nil || !info.Mode().IsRegular() {
		return nil, false
	}
	text, _ := root.ReadFile(lockName)
	return text, true
}

// decodeJournal reads a journal. A line that was cut off was followed by no write.
func decodeJournal(text []byte) journal {
	entries := journal{}
	for line := range bytes.Lines(text) {
		parts := strings.Split(strings.TrimSuffix(string(line), "\n"), "\t")
		if len(parts) != 3 || !bytes.HasSuffix(line, []byte{'\n'}) || checkPath("", parts[2]) != nil {
			continue
		}
		entries[parts[2]] = append(entries[parts[2]], journalEntry{digest: parts[0], target: parts[1]})
	}
	return entries
}

// writeJournal adds what a run is about to write to what the journal has.
func writeJournal(root *os.Root, changes []*Change) error {
	entries := journal{}
	for _, change := range changes {
		entries[change.Path] = append(entries[change.Path], journalEntry{change.generated.digest, change.Target})
	}
	file, err := root.OpenFile(lockName, os.O_WRONLY|os.O_APPEND, 0)
	if err != nil {
		return err
	}
	_, err = file.Write(entries.encode())
	return errors.Join(err, file.Close())
}

// lockFolder waits until no other run writes into the folder.
func lockFolder(ctx context.Context, dir string) (*flock.Flock, error) {
	name := display(dir, lockName)
	waiting, cancel := context.WithTimeout(ctx, lockPatience)
	defer cancel()
	for {
		if info, err := os.Lstat(name); err == nil && !info.Mode().IsRegular() {
			return nil, notRegular(name, info.Mode())
		}
		lock := flock.New(filepath.Clean(name), flock.SetPermissions(newMode))
		_, err := lock.TryLockContext(waiting, 5*time.Millisecond)
		switch {
		case ctx.Err() != nil:
			return nil, ctx.Err()
		case waiting.Err() != nil:
			return nil, &Problem{dir, "another run has been writing here for a minute", "wait for it or end it, then run again"}
		case err != nil:
			return nil, ioProblem(dir, err)
		}
		// The run before may have removed the file between our opening it and its unlocking it.
		ours, err := lock.Stat()
		if err == nil {
			if there, statErr := os.Lstat(name); statErr == nil && os.SameFile(ours, there) {
				return lock, nil
			}
		}
		lock.Close()
	}
}

// unlockFolder lets the next run in. What the journal has of other targets stays for their next run.
func unlockFolder(root *os.Root, lock *flock.Flock, rest journal) {
	if len(rest) > 0 && root != nil {
		_ = root.WriteFile(lockName, rest.encode(), newMode)
		_ = lock.Close()
		return
	}
	if runtime.GOOS == "windows" { // no open file can be removed there
		_ = lock.Close()
	}
	_ = os.Remove(lock.Path())
	_ = lock.Close()
}

// cleanUp removes the temporary files that an unfinished run left: the names that renameio gives them, for files
// that the journal names.
func cleanUp(root *os.Root, entries journal) error {
	names, err := fs.ReadDir(root.FS(), ".")
	if err != nil {
		return err
	}
	bases := []string{"." + ManifestName}
	for file := range entries {
		bases = append(bases, "."+path.Base(file))
	}
	var problems []error
	for _, entry := range names {
		for _, base := range bases {
			suffix, ok := strings.CutPrefix(entry.Name(), base)
			if ok && entry.Type().IsRegular() && suffix != "" && strings.Trim(suffix, "0123456789") == "" {
				problems = append(problems, root.Remove(entry.Name()))
				break
			}
		}
	}
	return errors.Join(problems...)
}
