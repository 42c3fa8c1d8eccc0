package main

import (
	"fmt"
	"io"
	"strings"
)

// table is a Markdown table that is printed while it grows: the titles of its columns.
type table []string

func (t table) head(out io.Writer) {
	t.row(out, t...)
	fmt.Fprintln(out, "|"+strings.Repeat("---|", len(t)))
}

func (t table) row(out io.Writer, cells ...string) {
	fmt.Fprintln(out, "| "+strings.Join(cells, " | ")+" |")
}

// bytesText prints a size as people read it.
func bytesText(size int64) string {
	switch {
	case size == 0:
		return ""
	case size < 1<<20:
		return fmt.Sprintf("%d KiB", size>>10)
	}
	return fmt.Sprintf("%.1f MiB", float64(size)/(1<<20))
}
