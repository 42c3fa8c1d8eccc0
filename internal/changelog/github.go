package changelog

import (
	"bufio"
	"fmt"
	"io"

	"github.com/dagger-codegen/dagger-codegen/generator/api"
	"github.com/dagger-codegen/dagger-codegen/generator/diff"
	"github.com/dagger-codegen/dagger-codegen/internal/report"
	"github.com/dagger-codegen/dagger-codegen/internal/say"
)

// writeGitHub is the report as workflow commands: an error for each declaration that breaks callers, a warning for each that
// does something else at run time, and a notice with each verdict.
func writeGitHub(to io.Writer, r *diff.Report, w *Writer) error {
	out := bufio.NewWriter(to)
	for i := range r.Languages {
		l := &r.Languages[i]
		for _, section := range sections(l, w.Brief) {
			for _, group := range groups(section.Changes) {
				c, kind := worst(group), ""
				switch {
				case c.Breaks():
					kind = "error"
				case c.Effect == api.Run && c.Allowed == nil:
					kind = "warning"
				default:
					continue
				}
				message := say.Line(c.Name + " " + sentences(group, place))
				if c.Before != c.After && c.Before != "" && c.After != "" {
					message += "\n- " + say.Line(c.Before) + "\n+ " + say.Line(c.After)
				}
				fmt.Fprintln(out, report.Annotation(kind, w.File, 0, "dagger-codegen diff: "+l.Name, message))
			}
		}
		fmt.Fprintln(out, report.Annotation("notice", "", 0, "dagger-codegen diff: "+l.Name, say.Line(verdict(l))))
	}
	if len(r.Languages) == 0 {
		for _, change := range levels(r, true)[0] {
			fmt.Fprintln(out, report.Annotation("error", w.File, 0, "dagger-codegen diff: schema", say.Line(change.Coordinate+": "+change.Message)))
		}
	}
	fmt.Fprintln(out, "schema: "+summary(r))
	return out.Flush()
}
