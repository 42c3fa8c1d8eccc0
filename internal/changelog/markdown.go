package changelog

import (
	"github.com/dagger-codegen/dagger-codegen/introspection/docs"

	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator/api"
	"github.com/dagger-codegen/dagger-codegen/generator/diff"
	"github.com/dagger-codegen/dagger-codegen/internal/say"
)

// languageTitles are how changelogs call the languages.
var languageTitles = map[string]string{"go": "Go", "python": "Python", "rust": "Rust"}

// writeMarkdown is the report as a section of a changelog. What is safe for requests is what is new in the languages, and
// isn't said twice.
func writeMarkdown(to io.Writer, r *diff.Report, w *Writer) error {
	out := bufio.NewWriter(to)
	title := r.To
	if title == "" {
		title = "Unreleased"
	}
	fmt.Fprintf(out, "## %s\n", escaped(title))
	if r.From != "" {
		fmt.Fprintf(out, "\nChanges from %s.\n", escaped(r.From))
	}
	fmt.Fprintf(out, "\n### Requests: %s\n", summary(r))
	for i, level := range levels(r, w.Brief)[:2] {
		if len(level) == 0 {
			continue
		}
		fmt.Fprintf(out, "\n#### %s\n\n", [...]string{"Breaking", "Dangerous"}[i])
		for _, change := range level {
			fmt.Fprintf(out, "- %s: %s%s\n", code(change.Coordinate), escaped(change.Message+ofEnvironment(change.Environment)), escaped(because(change.Allowed)))
		}
	}
	for i := range r.Languages {
		l := &r.Languages[i]
		name := languageTitles[l.Name]
		if name == "" {
			name = l.Name
		}
		fmt.Fprintf(out, "\n### %s: %s\n", name, verdict(l))
		for _, section := range sections(l, w.Brief) {
			title := section.Title
			if section.Environment != "" {
				title += " in the environment " + escaped(section.Environment)
			}
			fmt.Fprintf(out, "\n#### %s\n\n", title)
			for _, group := range groups(section.Changes) {
				w.item(out, group)
			}
		}
	}
	return out.Flush()
}

func (w *Writer) item(out io.Writer, group []*diff.Change) {
	c := group[0]
	parts := make([]string, len(group))
	for i, change := range group {
		parts[i] = escapedSentence(change) + escaped(because(change.Allowed))
	}
	fmt.Fprintf(out, "- %s %s", code(c.Name), strings.Join(parts, "; "))
	switch {
	case c.Before == c.After || c.Before == "" && c.After == "":
	case c.Before == "":
		fmt.Fprintf(out, ": %s", code(c.After))
	case c.After != "":
		fmt.Fprintf(out, ": %s, before %s", code(c.After), code(c.Before))
	}
	fmt.Fprintln(out)
}

// escapedSentence is what has changed, names and types of it as code. The reason of a deprecation is a text like any other.
func escapedSentence(c *diff.Change) string {
	if c.Difference == api.DeprecationAdded {
		return escaped(c.Sentence(nil))
	}
	var parts []string
	text := c.Sentence(func(part string) string {
		parts = append(parts, part)
		return "\x00" + string(rune('0'+len(parts)-1))
	})
	var out strings.Builder
	for i, each := range strings.Split(text, "\x00") {
		if i > 0 {
			out.WriteString(code(parts[each[0]-'0']))
			each = each[1:]
		}
		out.WriteString(escaped(each))
	}
	return out.String()
}

// code is a text as a span of code.
func code(text string) string {
	return docs.CodeSpan(say.Line(text))
}

// special are the characters that Markdown gives a meaning in a line.
const special = "\\`*_{}[]<>#|&~"

// escaped is a text on one line as Markdown shows it.
func escaped(text string) string {
	var out strings.Builder
	for _, char := range say.Line(text) {
		if strings.ContainsRune(special, char) {
			out.WriteByte('\\')
		}
		out.WriteRune(char)
	}
	return out.String()
}
