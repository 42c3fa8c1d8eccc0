// Package input reads what users name: files, pipes and standard input, up to a bound, so that the wrong name fills no
// memory.
package input

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
)

// Most is how much is read unless somebody allows more: 256 MiB, some five hundred times the largest engine's schema.
const Most = 256 << 20

// TooLongError tells that there is more to read than allowed.
type TooLongError struct {
	Name  string
	Limit int64
}

// Error says how much is read.
func (e *TooLongError) Error() string {
	limit := fmt.Sprintf("%d bytes", e.Limit)
	if e.Limit >= 1<<20 {
		limit = fmt.Sprintf("%d MiB", e.Limit>>20)
	}
	return e.Name + ": there is more than the " + limit + " that are read"
}

// File reads a file to its end, or up to a limit in bytes, which is a [TooLongError]. Its errors name the file.
func File(name string, limit int64) ([]byte, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, explain(name, err)
	}
	defer file.Close()
	var size int64
	switch info, err := file.Stat(); {
	case err != nil:
		return nil, explain(name, err)
	case info.IsDir():
		return nil, fmt.Errorf("%s: is a folder, but a file belongs there", name)
	case info.Mode().IsRegular():
		if size = info.Size(); size > limit {
			return nil, &TooLongError{name, limit}
		}
	}
	return read(name, file, size, limit)
}

// All reads to the end as File does; name is what errors call it.
func All(name string, reader io.Reader, limit int64) ([]byte, error) {
	return read(name, reader, 0, limit)
}

// read takes what it reads together only when all of it is there: of what is too long nothing is copied.
func read(name string, reader io.Reader, size, limit int64) ([]byte, error) {
	reader = io.LimitReader(reader, limit+1)
	var parts [][]byte
	var length int64
	for next := max(size+1, 64<<10); ; next = min(2*next, 8<<20) {
		part := make([]byte, next)
		n, err := io.ReadFull(reader, part)
		parts, length = append(parts, part[:n]), length+int64(n)
		switch {
		case length > limit:
			return nil, &TooLongError{name, limit}
		case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
			if n == int(length) {
				return part[:n], nil
			}
			return bytes.Join(parts, nil), nil
		case err != nil:
			return nil, explain(name, err)
		}
	}
}

// explain is the error with the name as the user gave it, and without the operation.
func explain(name string, err error) error {
	var pathErr *fs.PathError
	if errors.As(err, &pathErr) {
		err = pathErr.Err
	}
	return fmt.Errorf("%s: %w", name, err)
}
