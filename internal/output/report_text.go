package output

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	shared "github.com/dagger-codegen/dagger-codegen/internal/report"
	"github.com/dagger-codegen/dagger-codegen/internal/say"
)

const (
	bold  = shared.Bold
	red   = shared.Red
	green = shared.Green
	cyan  = shared.Cyan
	plain = shared.Plain
)

// writeText is the report for people: each file that differs, what it is, its difference, and a summary.
func writeText(w io.Writer, plan *Plan, report *Report) error {
	out := bufio.NewWriter(w)
	if !report.Brief {
		report.writeAPI(out, plan)
	}
	for _, change := range plan.differing() {
		fmt.Fprintln(out, report.paint(bold, say.Line(change.Name())+": "+change.State.String())+": "+change.State.Reason()+" ("+say.Line(change.Target)+")")
		if report.Brief {
			continue
		}
		if difference := change.Difference(report.limit); difference != nil {
			report.writeDifference(out, difference)
		}
	}
	if !report.Brief || plan.Differs() {
		fmt.Fprintln(out, plan.summary())
		if plan.Differs() && !report.Done {
			fmt.Fprintln(out, plan.advice())
		}
	}
	return out.Flush()
}

// writeAPI leads with what matters most to those who use the files: the declarations that differ.
func (r *Report) writeAPI(w io.Writer, plan *Plan) {
	for _, change := range plan.differing() {
		lines := apiLines(change.API(), r.limit)
		if len(lines) == 0 {
			continue
		}
		fmt.Fprintln(w, r.paint(bold, "API of "+say.Line(change.Name())+":"))
		for _, line := range lines {
			fmt.Fprintln(w, r.paint(map[byte]string{'-': red, '+': green, '~': cyan}[line[0]], "  "+say.Line(line)))
		}
		fmt.Fprintln(w)
	}
}

func (r *Report) writeDifference(w io.Writer, d *Difference) {
	for i, line := range d.Lines {
		colour := ""
		switch {
		case i < 2:
			colour = bold
		case strings.HasPrefix(line, "@@"):
			colour = cyan
		case strings.HasPrefix(line, "-"):
			colour = red
		case strings.HasPrefix(line, "+"):
			colour = green
		}
		fmt.Fprintln(w, r.paint(colour, say.Line(line)))
	}
	if d.Omitted > 0 {
		fmt.Fprintln(w, d.rest())
	}
}

func (r *Report) paint(colour, text string) string {
	if !r.colour {
		return text
	}
	return shared.Paint(colour, text)
}
