package output

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"sort"

	"github.com/gofrs/flock"
	"golang.org/x/sync/errgroup"
)

// Apply brings the disk to the plan. It refuses the whole plan if a single file must not be touched, writes all
// contents beside their places before it renames the first, and keeps the files that are as generated untouched.
func (p *Plan) Apply(ctx context.Context) error {
	if err := p.Refusals(); err != nil {
		return err
	}
	if !p.hasWork() {
		return nil
	}
	writers, err := p.lock(ctx)
	defer func() {
		for _, w := range slices.Backward(writers) { // the first may have made the others' parent
			w.close()
		}
	}()
	if err != nil {
		return err
	}
	if err := p.Refusals(); err != nil {
		return err
	}
	for _, w := range writers {
		if err := w.prepare(p.force); err != nil {
			return err
		}
	}
	if err := stageAll(ctx, writers); err != nil {
		return err
	}
	for _, w := range writers {
		if err := w.commit(p.force); err != nil {
			return err
		}
	}
	return nil
}

func (p *Plan) hasWork() bool {
	for _, folder := range p.folders {
		if folder.hasWork(p.force) {
			return true
		}
	}
	return false
}

func (f *folderPlan) hasWork(force bool) bool {
	return len(f.with(write, force)) > 0 || len(f.with(remove, force)) > 0 || f.unfinished || !sameText(f.onDisk, f.manifest.encode())
}

// lock locks the folders with work to do, in a fixed order, and compares again: what another run did meanwhile counts.
func (p *Plan) lock(ctx context.Context) ([]*writer, error) {
	var order []int
	real := make([]string, len(p.folders))
	for i, folder := range p.folders {
		if !folder.hasWork(p.force) {
			continue
		}
		order = append(order, i)
		var err error
		if real[i], err = realPath(folder.Dir); err != nil {
			return nil, ioProblem(folder.Dir, err)
		}
	}
	sort.Slice(order, func(a, b int) bool { return real[order[a]] < real[order[b]] })

	var writers []*writer
	for _, i := range order {
		w, err := openWriter(ctx, p.folders[i].Dir)
		if w != nil {
			writers = append(writers, w)
		}
		if err != nil {
			return writers, err
		}
		again, err := planFolder(p.folders[i].Folder, p.force)
		if err != nil {
			return writers, err
		}
		p.folders[i], w.plan = again, again
	}
	p.collect()
	return writers, nil
}

// writer writes into one locked folder.
type writer struct {
	dir     string
	root    *os.Root
	lock    *flock.Flock
	plan    *folderPlan
	pending []pending
	staged  []string
	made    []string // folders that this run made, in that order
	rest    journal  // what an unfinished run left and no commit has settled
	// dirty tells that files have been renamed and the manifest doesn't know yet.
	dirty bool
}

// What the umask leaves of these is the mode of new files and folders; a file that is there keeps its own.
const (
	newMode       = 0o666
	newFolderMode = 0o777
)

func openWriter(ctx context.Context, dir string) (*writer, error) {
	w := &writer{dir: dir}
	w.made = missingFolders(dir)
	if err := os.MkdirAll(dir, newFolderMode); err != nil {
		return w, ioProblem(dir, err)
	}
	var err error
	if w.lock, err = lockFolder(ctx, dir); err != nil {
		return w, err
	}
	if w.root, err = os.OpenRoot(dir); err != nil {
		return w, ioProblem(dir, err)
	}
	return w, nil
}

// prepare cleans up after a killed run, and writes down what this one is about to write.
func (w *writer) prepare(force bool) error {
	if w.plan.unfinished {
		text, _ := readJournal(w.root)
		entries := decodeJournal(text)
		if err := cleanUp(w.root, entries); err != nil {
			return ioProblem(w.dir, err)
		}
		w.rest = entries
	}
	if err := writeJournal(w.root, w.plan.with(write, force)); err != nil {
		return ioProblem(w.dir, err)
	}
	return nil
}

func (f *folderPlan) with(a action, force bool) []*Change {
	var changes []*Change
	for _, change := range f.changes {
		if change.State.action(force) == a && change.Path != ManifestName {
			changes = append(changes, change)
		}
	}
	return changes
}

// stageAll writes every content of every folder beside its place.
func stageAll(ctx context.Context, writers []*writer) error {
	group, ctx := errgroup.WithContext(ctx)
	for _, w := range writers {
		group.Go(func() error { return w.stage(ctx) })
	}
	return group.Wait()
}

// stage writes the contents of a folder at once, the manifest last in the list.
func (w *writer) stage(ctx context.Context) error {
	var contents [][][]byte
	for _, change := range w.plan.changes {
		if change.generated == nil || change.State == Same {
			continue
		}
		if err := w.makeFolders(change.Path); err != nil {
			return err
		}
		w.staged = append(w.staged, change.Path)
		contents = append(contents, withLineEndsOf(change.Old, change.generated.Content...))
	}
	if manifest := w.plan.manifest.encode(); !sameText(w.plan.onDisk, manifest) {
		w.staged = append(w.staged, ManifestName)
		contents = append(contents, withLineEndsOf(w.plan.onDisk, manifest))
	}
	w.pending = make([]pending, len(w.staged))
	group, ctx := errgroup.WithContext(ctx)
	for i, file := range w.staged {
		group.Go(func() (err error) {
			if err := ctx.Err(); err != nil {
				return err
			}
			w.pending[i], err = stageFile(w.root, file, contents[i]...)
			if err != nil {
				return ioProblem(display(w.dir, file), err)
			}
			return nil
		})
	}
	return group.Wait()
}

// pending is a file beside its place.
type pending interface {
	io.Writer
	Sync() error
	// CloseAtomicallyReplace gives the file its place.
	CloseAtomicallyReplace() error
	// Cleanup removes a file that has not taken its place.
	Cleanup() error
}

// newPending is where tests see what becomes of a file, and in which order.
var newPending = func(root *os.Root, file string) (pending, error) {
	made, err := newPendingFile(root, file)
	if err != nil {
		return nil, err
	}
	return made, nil
}

// stageFile writes a file beside its place, down to the disk.
func stageFile(root *os.Root, file string, content ...[]byte) (pending, error) {
	staged, err := newPending(root, file)
	if err != nil {
		return nil, err
	}
	for _, piece := range content {
		if _, err := staged.Write(piece); err != nil {
			return staged, err
		}
	}
	return staged, staged.Sync()
}

func (w *writer) makeFolders(file string) error {
	dirs := parents(file)
	for i := len(dirs) - 1; i >= 0; i-- {
		err := w.root.Mkdir(dirs[i], newFolderMode)
		switch {
		case err == nil:
			w.made = append(w.made, display(w.dir, dirs[i]))
		case !errors.Is(err, os.ErrExist):
			return ioProblem(display(w.dir, dirs[i]), err)
		}
	}
	return nil
}

// commit renames, removes what is left over, and last the manifest says so.
func (w *writer) commit(force bool) error {
	for i, pending := range w.pending {
		if w.staged[i] == ManifestName {
			if err := w.removeLeftOver(force); err != nil {
				return err
			}
		}
		w.dirty = true
		if err := afterStaging(w.staged[i]); err != nil {
			return ioProblem(display(w.dir, w.staged[i]), err)
		}
		if err := pending.CloseAtomicallyReplace(); err != nil {
			return ioProblem(display(w.dir, w.staged[i]), err)
		}
	}
	w.pending, w.made, w.dirty = nil, nil, false
	for file, entries := range w.rest {
		if w.plan.owns(entries[len(entries)-1].target) {
			delete(w.rest, file)
		}
	}
	return nil
}

// afterStaging is where tests let a run fail between two renames.
var afterStaging = func(string) error { return nil }

func (w *writer) removeLeftOver(force bool) error {
	for _, change := range w.plan.with(remove, force) {
		if err := w.root.Remove(change.Path); err != nil && !errors.Is(err, os.ErrNotExist) {
			return ioProblem(change.Name(), err)
		}
		for _, dir := range parents(change.Path) {
			if w.root.Remove(dir) != nil {
				break // not empty
			}
		}
	}
	return nil
}

// close undoes what was not committed and lets the next run in.
func (w *writer) close() {
	for _, pending := range w.pending {
		if pending != nil {
			_ = pending.Cleanup() // of files already renamed: nothing
		}
	}
	switch {
	case w.lock == nil:
	case w.dirty: // by the journal of a half-done commit, the next run knows the files as ours
		_ = w.lock.Close()
	default:
		unlockFolder(w.root, w.lock, w.rest)
	}
	if w.root != nil {
		w.root.Close()
	}
	for i := len(w.made) - 1; i >= 0; i-- {
		_ = os.Remove(w.made[i]) // only if empty
	}
}

// missingFolders lists the folders that MkdirAll would make, outermost first.
func missingFolders(dir string) []string {
	var missing []string
	for dir = filepath.Clean(dir); ; dir = filepath.Dir(dir) {
		if _, err := os.Lstat(dir); !errors.Is(err, os.ErrNotExist) {
			return missing
		}
		missing = append([]string{dir}, missing...)
	}
}
