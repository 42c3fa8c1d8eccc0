package templates

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/aymanbagabas/go-udiff"
	"github.com/google/renameio/v2/maybe"
)

// basesFolder keeps, in a folder of overrides, the text that each copy was made from, so that the difference to
// a later version can be shown.
const basesFolder = ".base"

// Export writes copies of the named templates to a folder and returns their names. A name is that of a template
// (python/header.tmpl, the ending may be left out) or of a language; without names all are written. Each copy
// records the digest of its base, and the folder keeps the base itself in .base. A file that is there already is
// an error, and nothing is written, unless force is set.
func (all Languages) Export(dir string, force bool, wanted ...string) ([]string, error) {
	bases, err := all.selectBases(wanted)
	if err != nil {
		return nil, err
	}
	var problems Problems
	for _, base := range bases {
		target := filepath.Join(dir, filepath.FromSlash(base.name))
		if _, err := os.Lstat(target); err == nil && !force {
			problems = append(problems, Problem{Place: target, Message: "is there already; --force overwrites it"})
		} else if err != nil && !errors.Is(err, fs.ErrNotExist) {
			problems = append(problems, Problem{Place: target, Message: cause(err)})
		}
	}
	if len(problems) > 0 {
		return nil, problems
	}
	var written []string
	for _, base := range bases {
		if err := writeFile(dir, base.name, withMark(base)); err != nil {
			return written, err
		}
		if err := writeFile(dir, basesFolder+"/"+base.name, base.text); err != nil {
			return written, err
		}
		written = append(written, base.name)
	}
	return written, nil
}

func (all Languages) selectBases(wanted []string) ([]source, error) {
	bases := all.sources()
	if len(wanted) == 0 {
		return bases, nil
	}
	var selected []source
	var problems Problems
	for _, name := range wanted {
		matched := false
		for _, base := range bases {
			if base.name == name || base.name == name+extension || path.Dir(base.name) == strings.TrimSuffix(name, "/") {
				matched = true
				if _, twice := find(selected, base.name); !twice {
					selected = append(selected, base)
				}
			}
		}
		if !matched {
			meant := name
			if strings.Contains(name, "/") && !strings.HasSuffix(name, extension) {
				meant += extension
			}
			problems = append(problems, Problem{Place: name, Message: "no template has this name" +
				hint(meant, append(names(bases), all.Names()...))})
		}
	}
	return selected, problems.orNil()
}

func writeFile(dir, name, text string) error {
	target := filepath.Join(dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
		return Problems{{Place: target, Message: cause(err)}}
	}
	if err := maybe.WriteFile(target, []byte(text), 0o644); err != nil {
		return Problems{{Place: target, Message: cause(err)}}
	}
	return nil
}

// Standing is how an override stands to the template that it replaces.
type Standing string

const (
	// Current: made from the template that this version has.
	Current Standing = "current"
	// Changed: the template has changed since the copy was made.
	Changed Standing = "changed"
	// Unmarked: the file doesn't say what it was made from.
	Unmarked Standing = "unmarked"
	// Gone: this version has no template of that name.
	Gone Standing = "gone"
	// Added: a file of the user's own, which replaces none.
	Added Standing = "added"
)

// State is the state of one file of a folder of overrides.
type State struct {
	Name     string   `json:"name"`
	Standing Standing `json:"standing"`
	// Recorded is the digest of the base that the copy was made from, Base that of the template now.
	Recorded string `json:"recorded,omitempty"`
	Base     string `json:"base,omitempty"`
	// Diff is a unified diff from the old base to the new one; from the override to the new one, where the
	// folder doesn't have the old one. It is there for changed ones only.
	Diff string `json:"diff,omitempty"`
}

// Status tells of each override in a folder whether its base has changed, sorted by name.
func (all Languages) Status(dir string) ([]State, error) {
	files, err := all.overrideFiles(dir)
	if err != nil {
		return nil, err
	}
	var states []State
	for _, name := range files {
		text, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(name)))
		if err != nil {
			return nil, Problems{{Place: filepath.Join(dir, filepath.FromSlash(name)), Message: cause(err)}}
		}
		states = append(states, all.stateOf(dir, name, string(text)))
	}
	return states, nil
}

func (all Languages) overrideFiles(dir string) ([]string, error) {
	if info, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) {
		return nil, Problems{{Place: dir, Message: "there is no such folder; make one with: dagger-codegen templates export " + dir}}
	} else if err != nil {
		return nil, Problems{{Place: dir, Message: cause(err)}}
	} else if !info.IsDir() {
		return nil, Problems{{Place: dir, Message: "is not a folder"}}
	}
	var files []string
	for _, language := range all.Names() {
		found, err := fs.Glob(os.DirFS(dir), language+"/*"+extension)
		if err != nil {
			return nil, err
		}
		files = append(files, found...)
	}
	slices.Sort(files)
	return files, nil
}

func (all Languages) stateOf(dir, name, text string) State {
	state := State{Name: name, Recorded: recordedBase(text)}
	base, known := find(all.sources(), name)
	if known {
		state.Base = digest(base.text)
	}
	switch {
	case strings.HasPrefix(path.Base(name), "_"):
		state.Standing = Added
	case !known:
		state.Standing = Gone
	case state.Recorded == "":
		state.Standing = Unmarked
	case state.Recorded == state.Base:
		state.Standing = Current
	default:
		state.Standing = Changed
		state.Diff = baseDiff(dir, name, text, base)
	}
	return state
}

func baseDiff(dir, name, text string, base source) string {
	old, err := os.ReadFile(filepath.Join(dir, basesFolder, filepath.FromSlash(name)))
	if err == nil && digest(string(old)) == recordedBase(text) {
		return udiff.Unified(name+" (when copied)", name+" (now)", string(old), base.text)
	}
	return udiff.Unified(filepath.Join(dir, filepath.FromSlash(name)), name+" (now)", unmarked(text), base.text)
}

// Accept records that the named overrides, all where none is named, are up to date with their bases of this
// version, and returns the names of those that it changed.
func (all Languages) Accept(dir string, wanted ...string) ([]string, error) {
	states, err := all.Status(dir)
	if err != nil {
		return nil, err
	}
	known := map[string]State{}
	var overrides []string
	for _, state := range states {
		known[state.Name] = state
		overrides = append(overrides, state.Name)
	}
	if len(wanted) == 0 {
		wanted = overrides
	}
	var accepted []string
	for _, name := range wanted {
		if !strings.HasSuffix(name, extension) {
			name += extension
		}
		state, ok := known[name]
		if !ok {
			return accepted, Problems{{Place: dir, Message: fmt.Sprintf("no override %s%s", name, hint(name, overrides))}}
		}
		if state.Standing != Changed && state.Standing != Unmarked {
			continue
		}
		if err := all.acceptOne(dir, name); err != nil {
			return accepted, err
		}
		accepted = append(accepted, name)
	}
	return accepted, nil
}

func (all Languages) acceptOne(dir, name string) error {
	base, _ := find(all.sources(), name)
	text, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(name)))
	if err != nil {
		return err
	}
	if err := writeFile(dir, name, remark(string(text), base)); err != nil {
		return err
	}
	return writeFile(dir, basesFolder+"/"+name, base.text)
}
