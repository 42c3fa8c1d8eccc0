package output

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/internal/say"
)

// annotationLines is how much of a difference an annotation shows.
const annotationLines = 20

// GitHub's escapes for the message and, more of them, for the properties of a workflow command.
var (
	escapeMessage  = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	escapeProperty = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

// writeGitHub is the report as workflow commands: an error at file and line for each file, and the summary.
func writeGitHub(w io.Writer, plan *Plan, report *Report) error {
	out := bufio.NewWriter(w)
	limit := annotationLines
	if report.limit > 0 {
		limit = min(limit, report.limit)
	}
	for _, change := range plan.differing() {
		line := 1
		message := say.Line(change.Name() + " " + change.State.Reason() + " (" + change.Target + "); " + change.State.advice())
		if difference := change.Difference(limit); difference != nil {
			line = difference.Line
			if !report.Brief {
				for _, declaration := range apiLines(change.API(), limit) {
					message += "\n" + say.Line(declaration)
				}
				message += "\n" + difference.String()
			}
		}
		fmt.Fprintf(out, "::error file=%s,line=%d,title=%s::%s\n", escapeProperty.Replace(say.Line(inRepository(change.Name()))), line,
			escapeProperty.Replace("dagger-codegen: "+change.State.String()), escapeMessage.Replace(strings.TrimSuffix(message, "\n")))
	}
	fmt.Fprintln(out, plan.summary())
	return out.Flush()
}

// inRepository is a file's path from the top of the repository that a GitHub workflow has checked out; elsewhere it
// is the path as it is.
func inRepository(name string) string {
	workspace := os.Getenv("GITHUB_WORKSPACE")
	if workspace == "" {
		return filepath.ToSlash(name)
	}
	abs, err := filepath.Abs(name)
	if err != nil {
		return filepath.ToSlash(name)
	}
	relative, err := filepath.Rel(workspace, abs)
	if err != nil || !filepath.IsLocal(relative) {
		return filepath.ToSlash(name)
	}
	return filepath.ToSlash(relative)
}
