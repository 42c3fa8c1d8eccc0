package output

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	shared "github.com/dagger-codegen/dagger-codegen/internal/report"
	"github.com/dagger-codegen/dagger-codegen/internal/say"
)

// annotationLines is how much of a difference an annotation shows.
const annotationLines = 20

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
		fmt.Fprintln(out, shared.Annotation("error", say.Line(inRepository(change.Name())), line, "dagger-codegen: "+change.State.String(),
			strings.TrimSuffix(message, "\n")))
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
