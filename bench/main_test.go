package main

import (
	"os"
	"path/filepath"
	"testing"
)

func TestReplacePart(t *testing.T) {
	file := filepath.Join(t.TempDir(), "page.md")
	page := "a\n<!-- bench go -->\nold\n<!-- end of bench go -->\nb\n<!-- bench rust -->\n<!-- end of bench rust -->\n"
	if err := os.WriteFile(file, []byte(page), 0o644); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if err := replacePart(file, "go", []byte("new\n")); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(file)
	want := "a\n<!-- bench go -->\n\nnew\n<!-- end of bench go -->\nb\n<!-- bench rust -->\n<!-- end of bench rust -->\n"
	if err != nil || string(got) != want {
		t.Errorf("%q, want %q", got, want)
	}
	if err := replacePart(file, "python", nil); err == nil {
		t.Error("a page without a place for the part is taken")
	}
}
