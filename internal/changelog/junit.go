package changelog

import (
	"io"

	"github.com/dagger-codegen/dagger-codegen/generator/diff"
	"github.com/dagger-codegen/dagger-codegen/internal/report"
	"github.com/dagger-codegen/dagger-codegen/internal/say"
)

// writeJUnit is the report as test results: a suite for the schema and for each language, a case for each change that breaks
// something, skipped where it is allowed, or one that passes.
func writeJUnit(to io.Writer, r *diff.Report, _ *Writer) error {
	schema := report.Suite{Name: "dagger-codegen diff: schema"}
	for _, change := range levels(r, false)[0] {
		name := change.Coordinate + " " + string(change.Kind)
		add(&schema, name, string(change.Kind), change.Coordinate+": "+change.Message, "", change.Allowed)
	}
	suites := []report.Suite{closed(schema)}
	for i := range r.Languages {
		l := &r.Languages[i]
		suite := report.Suite{Name: "dagger-codegen diff: " + l.Name}
		for j := range l.Changes {
			if c := &l.Changes[j]; c.Breaks() || c.Allowed != nil {
				add(&suite, c.Name+" "+string(c.Difference), string(c.Difference), c.Name+" "+c.Sentence(nil),
					detail(c), c.Allowed)
			}
		}
		suites = append(suites, closed(suite))
	}
	return report.WriteJUnit(to, suites...)
}

// detail has the declaration before and after, and why the difference counts.
func detail(c *diff.Change) string {
	text := ""
	if c.Before != "" {
		text += "- " + say.Line(c.Before) + "\n"
	}
	if c.After != "" {
		text += "+ " + say.Line(c.After) + "\n"
	}
	return text + say.Line(c.Reason) + "\n"
}

func add(suite *report.Suite, name, rule, message, text string, allowed *diff.Allowance) {
	result := report.Case{Class: suite.Name, Name: say.Line(name)}
	if allowed != nil {
		result.Skipped = &report.Skipped{Message: say.Line(allowed.Reason)}
		suite.Skipped++
	} else {
		result.Failure = &report.Failure{Type: rule, Message: say.Line(message), Text: text}
		suite.Failures++
	}
	suite.Cases = append(suite.Cases, result)
}

// closed counts the cases, and adds one that passes where there is none: some readers take no cases for no tests.
func closed(suite report.Suite) report.Suite {
	if len(suite.Cases) == 0 {
		suite.Cases = append(suite.Cases, report.Case{Class: suite.Name, Name: "nothing breaks"})
	}
	suite.Tests = len(suite.Cases)
	return suite
}
