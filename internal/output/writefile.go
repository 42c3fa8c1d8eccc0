package output

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"

	"github.com/dagger-codegen/dagger-codegen/internal/pattern"
)

// WriteFile writes one file that belongs to no target, by the rules for those that do: wholly or not at all, with the
// mode that it has or that the umask leaves, and nothing through or over a symbolic link. A pipe, a terminal and what
// else is no file to be replaced is written to.
func WriteFile(name string, content []byte) error {
	stream, err := openStream(name)
	if err != nil {
		return err
	}
	if stream != nil {
		_, err := stream.Write(content)
		return asProblem(name, errors.Join(err, stream.Close()))
	}
	dir := filepath.Dir(name)
	root, err := os.OpenRoot(dir)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return &Problem{dir, "there is no such folder", "make it first"}
	case err != nil:
		return ioProblem(dir, err)
	}
	defer root.Close()
	pending, err := stageFile(root, filepath.Base(name), content)
	if err == nil {
		err = pending.CloseAtomicallyReplace()
	}
	if err != nil && pending != nil {
		_ = pending.Cleanup()
	}
	return asProblem(name, err)
}

// Create opens a file that is written bit by bit, by the rules of [WriteFile] but for the first: what a file had before
// is gone at once. A new file gets the mode, less what the umask takes.
func Create(name string, mode fs.FileMode) (io.WriteCloser, error) {
	stream, err := openStream(name)
	if err != nil || stream != nil {
		return stream, err
	}
	file, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, mode)
	if err != nil {
		return nil, asProblem(name, err)
	}
	return file, nil
}

func asProblem(name string, err error) error {
	if err == nil {
		return nil
	}
	return ioProblem(name, err)
}

// descriptor matches the names of the program's own open files.
var descriptor = pattern.New(`^/(?:dev|proc/self)/(?:(stdout)|(stderr)|fd/(\d+))$`)

// openStream opens what is written through: the program's own outputs, pipes and character devices. It returns nil for a
// file, there or not, and a problem for what is nothing to write to.
func openStream(name string) (io.WriteCloser, error) {
	if match := descriptor().FindStringSubmatch(name); match != nil {
		switch {
		case match[1] != "" || match[3] == "1":
			return unclosed{os.Stdout}, nil
		case match[2] != "" || match[3] == "2":
			return unclosed{os.Stderr}, nil
		}
		number, _ := strconv.Atoi(match[3])
		return os.NewFile(uintptr(number), name), nil
	}
	info, err := os.Lstat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, nil
	case err != nil:
		return nil, ioProblem(name, err)
	case info.Mode().IsRegular():
		return nil, nil
	case info.Mode()&fs.ModeSymlink != 0:
		return nil, linkProblem(name)
	case info.Mode()&(fs.ModeNamedPipe|fs.ModeCharDevice) == 0:
		return nil, &Problem{name, "is " + kind(info.Mode()) + ", but a file belongs there", "name a file"}
	}
	stream, err := os.OpenFile(name, os.O_WRONLY, 0)
	if err != nil {
		return nil, ioProblem(name, err)
	}
	return stream, nil
}

// linkProblem refuses a symbolic link, and says where it leads.
func linkProblem(name string) error {
	to, err := os.Readlink(name)
	if err != nil {
		return ioProblem(name, err)
	}
	if _, err := os.Stat(name); errors.Is(err, fs.ErrNotExist) {
		return &Problem{name, "is a symbolic link to " + to + ", which isn't there", "remove it, or name another file"}
	}
	return &Problem{name, "is a symbolic link to " + to, "nothing is written through or over it: name what it leads to"}
}

// unclosed is an output of the program, which stays open.
type unclosed struct{ io.Writer }

func (unclosed) Close() error { return nil }
