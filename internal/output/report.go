package output

import (
	"fmt"
	"io"
	"slices"
	"strings"

	shared "github.com/dagger-codegen/dagger-codegen/internal/report"
	"github.com/dagger-codegen/dagger-codegen/internal/say"
)

// Report tells what differs, in one of the formats.
type Report struct {
	write func(io.Writer, *Plan, *Report) error
	// limit is how many lines of difference a file may have, 0 for all.
	limit  int
	colour bool
	// Brief leaves the differences out, and the summary where nothing differs.
	Brief bool
	// Done leaves out what to do about the differences, of which there will be none.
	Done bool
}

var formats = shared.Formats[func(io.Writer, *Plan, *Report) error]{
	{Name: "text", Write: writeText},
	{Name: "json", Write: writeJSON},
	{Name: "junit", Write: writeJUnit},
	{Name: "github", Write: writeGitHub},
}

// Formats are the names of the formats, the default first.
func Formats() []string { return formats.Names() }

// FormatNames lists the formats as messages do: "text, json, junit, github".
func FormatNames() string { return formats.String() }

// NewReport returns a report in the named format. The limit is how many lines of difference are shown for each file,
// 0 for all; colour is for the text on a terminal.
func NewReport(format string, limit int, colour bool) (*Report, error) {
	if limit < 0 {
		return nil, fmt.Errorf("--diff-limit %d: it must be 0, for all lines, or more", limit)
	}
	write, err := formats.Find(format)
	if err != nil {
		return nil, err
	}
	return &Report{write: write, limit: limit, colour: colour}, nil
}

// Write writes the report of a plan.
func (r *Report) Write(w io.Writer, plan *Plan) error { return r.write(w, plan, r) }

// Counts returns how many files the plan has of each state.
func (p *Plan) Counts() map[State]int {
	counts := map[State]int{}
	for _, change := range p.Changes {
		counts[change.State]++
	}
	return counts
}

// Removed are the names of the files that Apply removes, by folder and path.
func (p *Plan) Removed() []string {
	var names []string
	for _, change := range p.Changes {
		if change.State.action(p.force) == remove {
			names = append(names, change.Name())
		}
	}
	return names
}

// Describe writes a line for each file: its state, and its name.
func (p *Plan) Describe(w io.Writer) {
	for _, change := range p.Changes {
		say.Println(w, change.Name()+": "+change.State.String())
	}
}

// summary says on one line how many files differ, and how.
func (p *Plan) summary() string {
	counts := p.Counts()
	same := counts[Same]
	differ := len(p.Changes) - same
	if differ == 0 {
		return plural(same, "file is", "files are") + " up to date"
	}
	var parts []string
	for state := Missing; state <= LeftOverEdited; state++ {
		if counts[state] > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", counts[state], strings.ReplaceAll(state.String(), ",", " and")))
		}
	}
	text := plural(differ, "file differs", "files differ") + ": " + strings.Join(parts, ", ")
	if same > 0 {
		text += "; " + plural(same, "is", "are") + " up to date"
	}
	return text
}

// advice says how to make the differences go away.
func (p *Plan) advice() string {
	for _, change := range p.Changes {
		if change.State.action(false) == refuse || change.State == LeftOverEdited {
			return change.State.advice()
		}
	}
	return Changed.advice()
}

// advice says how to make the difference of a file go away.
func (s State) advice() string {
	switch s {
	case Edited, Foreign, LeftOverEdited:
		return "run dagger-codegen with the same flags and --force to overwrite files that are edited or foreign"
	}
	return "run dagger-codegen with the same flags, without check, and commit what it writes"
}

func (p *Plan) differing() []*Change {
	return slices.DeleteFunc(slices.Clone(p.Changes), func(c *Change) bool { return c.State == Same })
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
