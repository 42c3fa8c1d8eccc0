package codegen

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"

	"github.com/dagger-codegen/dagger-codegen/generator"
)

// Difference is a generated file that a tree doesn't have as it was made.
type Difference struct {
	// Path of the file, with slashes.
	Path string
	// Missing tells that the tree has no such file; otherwise it has another content.
	Missing bool
	// Want is the generated content, Got what the tree has, nil where the file is missing.
	Want, Got []byte
}

// String says what differs: "gen.py: missing" or "gen.py: differs".
func (d Difference) String() string {
	if d.Missing {
		return d.Path + ": missing"
	}
	return d.Path + ": differs"
}

// Compare returns the files that a tree doesn't have as they were made, in their order. Line ends of another system
// are no difference, since version control changes them at check-out. The error has every file that can't be read.
func Compare(tree fs.FS, files []generator.File) ([]Difference, error) {
	if tree == nil {
		return nil, errors.New("codegen.Compare needs a tree, such as os.DirFS gives")
	}
	var differences []Difference
	var problems []error
	for _, file := range files {
		file.Join()
		if !fs.ValidPath(file.Path) {
			problems = append(problems, fmt.Errorf("%s: the path leads out of the tree", file.Path))
			continue
		}
		got, err := fs.ReadFile(tree, file.Path)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			differences = append(differences, Difference{Path: file.Path, Missing: true, Want: file.Content})
		case err != nil:
			problems = append(problems, fmt.Errorf("%s: %w", file.Path, err))
		case !bytes.Equal(bytes.ReplaceAll(got, []byte("\r\n"), []byte("\n")), file.Content):
			differences = append(differences, Difference{Path: file.Path, Want: file.Content, Got: got})
		}
	}
	return differences, errors.Join(problems...)
}
