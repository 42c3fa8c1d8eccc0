package main

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/dagger-codegen/dagger-codegen/internal/pipeline"
	"github.com/dagger-codegen/dagger-codegen/internal/say"
)

// talk is what a command says beside its result: on standard error, progress and summaries on a terminal only.
type talk struct{ quiet, verbose bool }

func (t *talk) add(cmd *cobra.Command) {
	cmd.Flags().BoolVarP(&t.quiet, "quiet", "q", false, "print nothing but errors")
	cmd.Flags().BoolVarP(&t.verbose, "verbose", "v", false, "also print what was left out, and what happened to each file")
	cmd.PreRunE = func(*cobra.Command, []string) error {
		if t.quiet && t.verbose {
			return errors.New("--quiet and --verbose are opposites; give one of them")
		}
		return nil
	}
}

func (t *talk) warn(result *pipeline.Result) {
	if t.quiet {
		return
	}
	warnings := result.Warnings
	if !t.verbose {
		warnings = result.Causes()
	}
	for _, warning := range warnings {
		say.Println(os.Stderr, "warning: "+warning)
	}
	if result.Plan != nil {
		for _, note := range result.Plan.Notes {
			say.Println(os.Stderr, "warning: "+note)
		}
	}
	if t.verbose {
		for _, note := range result.Notes {
			say.Println(os.Stderr, "note: "+note)
		}
	}
}

// received says what went otherwise than usual on the way to a schema.
func (t *talk) received(schema *pipeline.Received) {
	if !t.quiet {
		for _, warning := range schema.Warnings {
			say.Println(os.Stderr, "warning: "+warning)
		}
	}
	if t.verbose {
		for _, note := range schema.Notes {
			say.Println(os.Stderr, "note: "+note)
		}
	}
}

// next says what the files need to be used, where there are new ones.
func (t *talk) next(result *pipeline.Result) {
	if t.quiet || result.Plan == nil || !result.Plan.Differs() {
		return
	}
	for _, command := range result.Next {
		say.Println(os.Stderr, "next: "+command)
	}
}

// wrote says what became of the files.
func (t *talk) wrote(result *pipeline.Result) {
	t.removed(result)
	t.next(result)
	switch {
	case t.verbose:
		if result.Plan != nil {
			result.Plan.Describe(os.Stderr)
		}
	case t.quiet || !isTerminal(os.Stderr):
		return
	}
	if summary := result.Summary(); summary != "" {
		say.Println(os.Stderr, summary)
	}
}

// removed says which files are gone, since nobody names them on the command line.
func (t *talk) removed(result *pipeline.Result) {
	if t.quiet || t.verbose || result.Plan == nil {
		return
	}
	const most = 3
	names := result.Plan.Removed()
	if len(names) == 0 {
		return
	}
	text := strings.Join(names[:min(most, len(names))], ", ")
	if more := len(names) - most; more > 0 {
		text += fmt.Sprintf(" and %d more", more)
	}
	say.Println(os.Stderr, "removed, since no longer generated: "+text)
}

// isTerminal reports whether an output is a terminal that can do more than print lines.
func isTerminal(file *os.File) bool {
	return term.IsTerminal(int(file.Fd())) && os.Getenv("TERM") != "dumb"
}
