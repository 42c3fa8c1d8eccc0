// Package output brings generated files to disk and compares them with what is there.
//
// Each output folder has a [Manifest], .dagger-codegen.json: what was generated there, from which schema, with which
// options, and a digest a file. A [Plan] says of each file what it is (the same, changed, missing, left over, edited
// by hand, foreign) by comparing what was generated with the disk and the manifest. It is either applied
// ([Plan.Apply]) or reported ([Plan.Report]).
//
// Applying is safe: every file is written beside its place first and renamed only when all of them, in all folders,
// have been written; a file that isn't ours, or that was edited by hand, is refused; two runs take turns; what a
// killed run leaves behind is cleaned up by the next.
package output

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"

	"github.com/dagger-codegen/dagger-codegen/internal/portable"
)

// File is one generated file.
type File struct {
	// Path is relative to the folder, with slashes.
	Path string
	// Content ends its lines with \n on every system. It is in pieces, of which a long one has several.
	Content [][]byte

	digest string
}

// whole puts the pieces of the content together.
func (f *File) whole() []byte { return bytes.Join(f.Content, nil) }

// Target is what one target of a run has for a folder.
type Target struct {
	// Key names the target within its folder: "python", "go environments".
	Key string
	// Record is what the manifest tells of the target, its files left out.
	Record Record
	Files  []File
	// Opaque tells that the record doesn't hold all that decides on the files: the target is never up to date
	// without generating.
	Opaque bool
}

// Folder is an output folder and all that a run has for it.
type Folder struct {
	// Dir is the folder as the user named it. It need not exist.
	Dir string
	// Nested tells that the user named the folder that Dir is in: then Dir must not lead out of it.
	Nested bool
	// Complete tells that the targets are all that the folder is for: files of any other target that the
	// manifest names are left over. Otherwise those are none of this run's business.
	Complete bool
	Targets  []Target
}

// Problem is one reason for which a run must not write: what, where, and what to do.
type Problem struct {
	// Path is the file or folder that it is about, as the user would type it.
	Path    string
	Message string
	// Advice says what to do.
	Advice string
}

// Error returns the problem on one line.
func (p *Problem) Error() string {
	text := p.Path + ": " + p.Message
	if p.Advice != "" {
		text += "; " + p.Advice
	}
	return text
}

// display is a file's path as the user would type it.
func display(dir, path string) string { return filepath.Join(dir, filepath.FromSlash(path)) }

// checkPath refuses a path that could leave the folder, or that some system can't have.
func checkPath(dir, path string) error {
	if fault := portable.Fault(path); fault != "" {
		return &Problem{dir, fmt.Sprintf("the path %q of a generated file %s", path, fault), "give the file another name"}
	}
	if isOwn(path) {
		return &Problem{display(dir, path), "this name is kept for dagger-codegen's own use", "choose another file name"}
	}
	return nil
}

func isOwn(path string) bool { return path == ManifestName || path == lockName }

// ioProblem explains an error of the file system in the user's terms.
func ioProblem(path string, err error) error {
	var pathErr *fs.PathError
	if errors.As(err, &pathErr) {
		err = pathErr.Err
	}
	advice := ""
	switch {
	case errors.Is(err, fs.ErrPermission), isReadOnly(err):
		advice = "make the folder writable or choose another one with -o"
	case isFull(err):
		advice = "nothing was changed; free some space and run again"
	}
	return &Problem{path, err.Error(), advice}
}
