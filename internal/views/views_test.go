package views

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const source1 = `package p

// A is the first.
// It goes on.
type A struct {
	// X is a number, Y too.
	X, Y int
	b    *B
	Bs   []*B // all of them
	embedded
	Other strings.Builder
}

type (
	// B is the second.
	B struct{ Next map[string]C }
	C struct{ unexported int }
)

type embedded struct {
	// Z is last.
	Z bool
}

type Unreachable struct{ Field int }

// Full is the whole of it.
func (a *A) Full() D { return D{} }

func (a A) With(n int) int { return n }

func (A) hidden() int { return 0 }

type D struct{}
`

func TestRead(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{"a.go": source1, "a_test.go": "package p\n\ntype A struct{}\n", "a.txt": "x"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := Read(dir, "A", "A")
	if err != nil {
		t.Fatal(err)
	}
	want := []Struct{
		{Name: "A", Doc: "A is the first. It goes on.", Fields: []Field{
			{Name: "X", Type: "int", Doc: "X is a number, Y too."},
			{Name: "Y", Type: "int", Doc: "X is a number, Y too."},
			{Name: "Bs", Type: "[]*B", Doc: "all of them"},
			{Name: "Z", Type: "bool", Doc: "Z is last."},
			{Name: "Other", Type: "strings.Builder"},
			{Name: "Full", Type: "D", Doc: "Full is the whole of it.", Method: true},
		}},
		{Name: "B", Doc: "B is the second.", Fields: []Field{{Name: "Next", Type: "map[string]C"}}},
		{Name: "D"},
		{Name: "C"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if _, err := Read(dir, "Nowhere"); err == nil {
		t.Error("a struct that isn't there was read")
	}
	if _, err := Read(filepath.Join(dir, "nowhere"), "A"); err == nil {
		t.Error("a folder that isn't there was read")
	}
}
