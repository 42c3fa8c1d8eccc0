package changelog

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator/api"
	"github.com/dagger-codegen/dagger-codegen/generator/diff"
	"github.com/dagger-codegen/dagger-codegen/internal/report"
	"github.com/dagger-codegen/dagger-codegen/internal/say"
)

func (w *Writer) paint(colour, text string) string {
	if !w.colour {
		return text
	}
	return report.Paint(colour, text)
}

// writeText is the report for people: the schema, and then each language with its verdict.
func writeText(to io.Writer, r *diff.Report, w *Writer) error {
	out := bufio.NewWriter(to)
	fmt.Fprintln(out, w.paint(report.Bold, say.Line(heading(r))))
	fmt.Fprintf(out, "\n%s\n", w.paint(report.Bold, "schema: "+summary(r)))
	for _, level := range levels(r, w.Brief) {
		for _, change := range level {
			line := fmt.Sprintf("  %s %s: %s (%s)", change.Level, change.Coordinate, change.Message, change.Kind)
			fmt.Fprintln(out, say.Line(line+ofEnvironment(change.Environment)+because(change.Allowed)))
		}
	}
	for i := range r.Languages {
		w.language(out, &r.Languages[i])
	}
	return out.Flush()
}

func (w *Writer) language(out io.Writer, l *diff.Language) {
	fmt.Fprintf(out, "\n%s\n", w.paint(report.Bold, l.Name+": "+verdict(l)))
	for _, section := range sections(l, w.Brief) {
		title := section.Title
		if section.Environment != "" {
			title = "environment " + section.Environment + ": " + strings.ToLower(title[:1]) + title[1:]
		}
		fmt.Fprintf(out, "  %s (%d)\n", say.Line(title), len(section.Changes))
		for _, group := range groups(section.Changes) {
			change := worst(group)
			colour := map[api.Effect]string{api.Added: report.Green, api.Run: report.Cyan}[change.Effect]
			if change.Breaks() {
				colour = report.Red
			}
			fmt.Fprintln(out, "    "+w.paint(colour, say.Line(change.Name))+" "+say.Line(sentences(group, place)))
			if change.Before != change.After && change.Before != "" && change.After != "" {
				fmt.Fprintf(out, "      - %s\n      + %s\n", say.Line(change.Before), say.Line(change.After))
			}
		}
	}
	for _, rule := range rules(l, w.Brief) {
		fmt.Fprintln(out, "  why "+say.Line(rule))
	}
}

func ofEnvironment(name string) string {
	if name == "" {
		return ""
	}
	return " in the environment " + name
}

func because(a *diff.Allowance) string {
	switch {
	case a == nil:
		return ""
	case a.Reason == "":
		return " [allowed]"
	}
	return " [allowed: " + a.Reason + "]"
}
