package pipeline

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/internal/output"
)

// PrintFiles prints files: a single one as it is, several in the txtar format, each behind a line -- path --.
func PrintFiles(w io.Writer, files []output.File) error {
	for _, file := range files {
		if len(files) > 1 {
			if _, err := fmt.Fprintf(w, "-- %s --\n", file.Path); err != nil {
				return err
			}
		}
		for _, piece := range file.Content {
			if _, err := w.Write(piece); err != nil {
				return err
			}
		}
	}
	return nil
}

// Summary says on one line what the run came to, "" where everything was printed.
func (r *Result) Summary() string {
	if r.Plan == nil {
		return ""
	}
	if r.UpToDate || len(r.Plan.Changes) > 0 && !r.Plan.Differs() {
		return "nothing to do"
	}
	counts := r.Plan.Counts()
	var parts []string
	for _, part := range []struct {
		count int
		what  string
	}{
		{counts[output.Missing], "created"},
		{counts[output.Changed] + counts[output.Conflict] + counts[output.Edited] + counts[output.Foreign], "updated"},
		{counts[output.LeftOver] + counts[output.LeftOverEdited], "removed"},
		{counts[output.Same], "unchanged"},
	} {
		if part.count > 0 {
			parts = append(parts, strconv.Itoa(part.count)+" "+part.what)
		}
	}
	return strings.Join(parts, ", ")
}
