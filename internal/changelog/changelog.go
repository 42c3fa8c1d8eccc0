// Package changelog writes what changes between two schemas, for people and for programs.
package changelog

import (
	"io"

	"github.com/dagger-codegen/dagger-codegen/generator/diff"
	"github.com/dagger-codegen/dagger-codegen/internal/report"
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

var formats = report.Formats[func(io.Writer, *diff.Report, *Writer) error]{
	{Name: "text", Write: writeText},
	{Name: "markdown", Write: writeMarkdown},
	{Name: "json", Write: writeJSON},
	{Name: "junit", Write: writeJUnit},
	{Name: "github", Write: writeGitHub},
}

// Formats are the names of the formats, the default first.
func Formats() []string { return formats.Names() }

// FormatNames lists the formats as messages do.
func FormatNames() string { return formats.String() }

// New returns a writer of the named format; colour is for the text on a terminal.
func New(format string, colour bool) (*Writer, error) {
	write, err := formats.Find(format)
	if err != nil {
		return nil, err
	}
	return &Writer{write: write, colour: colour}, nil
}

// Write writes a report.
func (w *Writer) Write(out io.Writer, report *diff.Report) error { return w.write(out, report, w) }
