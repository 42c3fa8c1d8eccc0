package output

import (
	"encoding/xml"
	"io"

	"github.com/dagger-codegen/dagger-codegen/internal/say"
)

type junitSuites struct {
	XMLName xml.Name `xml:"testsuites"`
	Suite   junitSuite
}

type junitSuite struct {
	XMLName  xml.Name    `xml:"testsuite"`
	Name     string      `xml:"name,attr"`
	Tests    int         `xml:"tests,attr"`
	Failures int         `xml:"failures,attr"`
	Cases    []junitCase `xml:"testcase"`
}

type junitCase struct {
	Class   string        `xml:"classname,attr"`
	Name    string        `xml:"name,attr"`
	File    string        `xml:"file,attr"`
	Failure *junitFailure `xml:"failure"`
}

type junitFailure struct {
	Type    string `xml:"type,attr"`
	Message string `xml:"message,attr"`
	Text    string `xml:",chardata"`
}

// writeJUnit is the report as test results: a test case a file.
func writeJUnit(w io.Writer, plan *Plan, report *Report) error {
	suite := junitSuite{Name: "dagger-codegen check", Tests: len(plan.Changes), Failures: len(plan.differing())}
	for _, change := range plan.Changes {
		result := junitCase{Class: say.Line(change.Target), Name: say.Line(change.Name()), File: say.Line(change.Name())}
		if change.State != Same {
			result.Failure = &junitFailure{Type: change.State.String(), Message: say.Line(change.Name() + " " + change.State.Reason())}
			if difference := change.Difference(report.limit); difference != nil && !report.Brief {
				for _, declaration := range apiLines(change.API(), report.limit) {
					result.Failure.Text += say.Line(declaration) + "\n"
				}
				result.Failure.Text += difference.String()
			}
		}
		suite.Cases = append(suite.Cases, result)
	}
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	encoder := xml.NewEncoder(w)
	encoder.Indent("", "  ")
	if err := encoder.Encode(junitSuites{Suite: suite}); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}
