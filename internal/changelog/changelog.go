// Package changelog writes what changes between two schemas, for people and for programs.
package changelog

import (
	"fmt"
	"io"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator/diff"
)

// Writer writes reports in one format.
type Writer struct {
	write func(io.Writer, *diff.Report, *Writer) error
	// colour is for the text on a terminal.
	colour bool
	// File is the file of the new schema, which annotations are at; "" for none.
	File string
	// Brief leaves out what breaks nothing.
	Brief bool
}

var formats = []struct {
	name  string
	write func(io.Writer, *diff.Report, *Writer) error
}{
	{"text", writeText},
	{"markdown", writeMarkdown},
	{"json", writeJSON},
	{"junit", writeJUnit},
	{"github", writeGitHub},
}

// Formats are the names of the formats, the default first.
func Formats() []string {
	names := make([]string, len(formats))
	for i, format := range formats {
		names[i] = format.name
	}
	return names
}

// FormatNames lists the formats as messages do.
func FormatNames() string { return strings.Join(Formats(), ", ") }

// New returns a writer of the named format; colour is for the text on a terminal.
func New(format string, colour bool) (*Writer, error) {
	for _, known := range formats {
		if known.name == format {
			return &Writer{write: known.write, colour: colour}, nil
		}
	}
	return nil, fmt.Errorf("--format %s: unknown format; it is one of %s", format, FormatNames())
}

// Write writes a report.
func (w *Writer) Write(out io.Writer, report *diff.Report) error { return w.write(out, report, w) }
