package input

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

type endless struct{}

func (endless) Read(p []byte) (int, error) { return len(p), nil }

func TestLimit(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "file")
	for size, fits := range map[int]bool{0: true, 99: true, 100: true, 101: false, 5000: false} {
		text := bytes.Repeat([]byte("x"), size)
		if err := os.WriteFile(name, text, 0o644); err != nil {
			t.Fatal(err)
		}
		for what, read := range map[string]func() ([]byte, error){
			"file":   func() ([]byte, error) { return File(name, 100) },
			"reader": func() ([]byte, error) { return All("it", io.MultiReader(bytes.NewReader(text)), 100) },
		} {
			got, err := read()
			var tooLong *TooLongError
			if fits && (err != nil || !bytes.Equal(got, text)) || !fits && !errors.As(err, &tooLong) {
				t.Errorf("%s of %d bytes: %d bytes, %v", what, size, len(got), err)
			}
		}
	}
	if _, err := All("it", endless{}, 1<<20); err == nil || err.Error() != "it: there is more than the 1 MiB that are read" {
		t.Error(err)
	}
	if _, err := File(dir, 100); err == nil || !strings.Contains(err.Error(), "is a folder") {
		t.Error(err)
	}
	if _, err := File(filepath.Join(dir, "none"), 100); !errors.Is(err, fs.ErrNotExist) {
		t.Error(err)
	}
}
