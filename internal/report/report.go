// Package report has what the reports of all commands share: JSON, test results, GitHub's annotations, colours.
package report

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/internal/say"
)

// The colours of a terminal.
const (
	Bold  = "\x1b[1m"
	Red   = "\x1b[31m"
	Green = "\x1b[32m"
	Cyan  = "\x1b[36m"
	Plain = "\x1b[0m"
)

// Paint gives a text a colour, "" for none.
func Paint(colour, text string) string {
	if colour == "" {
		return text
	}
	return colour + text + Plain
}

// WriteJSON writes a value as indented JSON, in which nothing reaches a terminal as a control character.
func WriteJSON(w io.Writer, value any) error {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(value); err != nil {
		return err
	}
	_, err := w.Write(say.JSON(text.Bytes()))
	return err
}

// Suites are test results as JUnit has them.
type Suites struct {
	XMLName xml.Name `xml:"testsuites"`
	Suites  []Suite  `xml:"testsuite"`
}

// Suite is a group of test results.
type Suite struct {
	XMLName  xml.Name `xml:"testsuite"`
	Name     string   `xml:"name,attr"`
	Tests    int      `xml:"tests,attr"`
	Failures int      `xml:"failures,attr"`
	Skipped  int      `xml:"skipped,attr,omitempty"`
	Cases    []Case   `xml:"testcase"`
}

// Case is a test result: passed where it is neither a failure nor skipped.
type Case struct {
	Class   string   `xml:"classname,attr"`
	Name    string   `xml:"name,attr"`
	File    string   `xml:"file,attr,omitempty"`
	Failure *Failure `xml:"failure"`
	Skipped *Skipped `xml:"skipped"`
}

// Failure says what failed.
type Failure struct {
	Type    string `xml:"type,attr"`
	Message string `xml:"message,attr"`
	Text    string `xml:",chardata"`
}

// Skipped says why a result doesn't count.
type Skipped struct {
	Message string `xml:"message,attr"`
}

// WriteJUnit writes test results. The texts in them are already without control characters.
func WriteJUnit(w io.Writer, suites ...Suite) error {
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	encoder := xml.NewEncoder(w)
	encoder.Indent("", "  ")
	if err := encoder.Encode(Suites{Suites: suites}); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

// GitHub's escapes for the message and, more of them, for the properties of a workflow command.
var (
	escapeMessage  = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	escapeProperty = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

// Annotation is a workflow command of GitHub on a line: error, warning or notice. The file is "" and the line 0 where there
// is none.
func Annotation(kind, file string, line int, title, message string) string {
	var properties []string
	if file != "" {
		properties = append(properties, "file="+escapeProperty.Replace(file))
	}
	if line > 0 {
		properties = append(properties, fmt.Sprintf("line=%d", line))
	}
	properties = append(properties, "title="+escapeProperty.Replace(title))
	return "::" + kind + " " + strings.Join(properties, ",") + "::" + escapeMessage.Replace(message)
}
