package main

import (
	"fmt"
	"io"
	"os"
	"sync"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/dagger-codegen/dagger-codegen/introspection/session"
	"github.com/dagger-codegen/dagger-codegen/pipeline"
)

// talk is what a command says beside its result: on standard error, progress and summaries on a terminal only.
type talk struct{ quiet, verbose bool }

func (t *talk) add(cmd *cobra.Command) {
	cmd.Flags().BoolVarP(&t.quiet, "quiet", "q", false, "say nothing but errors")
	cmd.Flags().BoolVarP(&t.verbose, "verbose", "v", false, "say what was left out, and what became of each file")
	cmd.MarkFlagsMutuallyExclusive("quiet", "verbose")
}

func (t *talk) warn(result *pipeline.Result) {
	if t.quiet {
		return
	}
	for _, warning := range result.Warnings {
		fmt.Fprintln(os.Stderr, "warning: "+warning)
	}
	if result.Plan != nil {
		for _, note := range result.Plan.Notes {
			fmt.Fprintln(os.Stderr, "warning: "+note)
		}
	}
	if t.verbose {
		for _, note := range result.Notes {
			fmt.Fprintln(os.Stderr, "note: "+note)
		}
	}
}

// wrote says what became of the files.
func (t *talk) wrote(result *pipeline.Result) {
	switch {
	case t.verbose:
		if result.Plan != nil {
			result.Plan.Describe(os.Stderr)
		}
	case t.quiet || !term.IsTerminal(int(os.Stderr.Fd())):
		return
	}
	if summary := result.Summary(); summary != "" {
		fmt.Fprintln(os.Stderr, summary)
	}
}

// progress returns who is told of waits: a line on a terminal, nobody elsewhere.
func (t *talk) progress() session.Progress {
	if t.quiet || !term.IsTerminal(int(os.Stderr.Fd())) {
		return nil
	}
	return &progressLine{out: os.Stderr}
}

// progressLine shows what is being waited for, and for how long, on one line that it takes away again.
type progressLine struct {
	out   io.Writer
	mutex sync.Mutex
}

// Waiting is called before a wait; what it returns ends it.
func (p *progressLine) Waiting(what string) func() {
	begin := time.Now()
	ticker := time.NewTicker(time.Second)
	over := make(chan struct{})
	p.show(what+" ...", over)
	go func() {
		for {
			select {
			case <-over:
				return
			case now := <-ticker.C:
				p.show(fmt.Sprintf("%s ... %ds", what, int(now.Sub(begin).Seconds())), over)
			}
		}
	}()
	return sync.OnceFunc(func() {
		ticker.Stop()
		p.mutex.Lock()
		defer p.mutex.Unlock()
		close(over)
		fmt.Fprint(p.out, clearLine)
	})
}

const clearLine = "\r\x1b[K"

// show replaces the line, unless the wait is over.
func (p *progressLine) show(text string, over <-chan struct{}) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	select {
	case <-over:
	default:
		fmt.Fprint(p.out, clearLine+text)
	}
}
