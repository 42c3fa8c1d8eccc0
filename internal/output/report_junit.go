package output

import (
	"io"

	shared "github.com/dagger-codegen/dagger-codegen/internal/report"
	"github.com/dagger-codegen/dagger-codegen/internal/say"
)

// writeJUnit is the report as test results: a test case a file.
func writeJUnit(w io.Writer, plan *Plan, report *Report) error {
	suite := shared.Suite{Name: "dagger-codegen check", Tests: len(plan.Changes), Failures: len(plan.differing())}
	for _, change := range plan.Changes {
		result := shared.Case{Class: say.Line(change.Target), Name: say.Line(change.Name()), File: say.Line(change.Name())}
		if change.State != Same {
			result.Failure = &shared.Failure{Type: change.State.String(), Message: say.Line(change.Name() + " " + change.State.Reason())}
			if difference := change.Difference(report.limit); difference != nil && !report.Brief {
				for _, declaration := range apiLines(change.API(), report.limit) {
					result.Failure.Text += say.Line(declaration) + "\n"
				}
				result.Failure.Text += difference.String()
			}
		}
		suite.Cases = append(suite.Cases, result)
	}
	return shared.WriteJUnit(w, suite)
}
