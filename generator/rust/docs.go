package rust

import (
	"strings"

	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/docs"
)

// comment is documentation as it is built up: its paragraphs, ready for rustdoc.
type comment struct {
	lines []string
	// names are those of the schema that descriptions may speak of.
	names *prose
}

// paragraph adds lines with a blank one before them.
func (c *comment) paragraph(lines ...string) {
	if len(lines) == 0 {
		return
	}
	if len(c.lines) > 0 {
		c.lines = append(c.lines, "")
	}
	c.lines = append(c.lines, lines...)
}

// paragraphIf adds a line as a paragraph, if there is any.
func (c *comment) paragraphIf(line string) {
	if line != "" {
		c.paragraph(line)
	}
}

// description adds a description of the schema.
func (c *comment) description(text string) {
	for _, block := range docs.Parse(text) {
		c.paragraph(blockLines(block, c.names)...)
	}
}

// experimental adds the mark of what may change or go.
func (c *comment) experimental(mark *introspection.Experimental) {
	if mark == nil {
		return
	}
	text := "**Experimental:** may change or go in a later version."
	if reason := docs.Folded(mark.Reason); reason != "" {
		text = "**Experimental:** " + escapedText(reason)
	}
	c.paragraph(text)
}

// deprecated adds the mark of what should no longer be used, for what takes no attribute.
func (c *comment) deprecated(mark *introspection.Deprecation) {
	if mark == nil {
		return
	}
	text := "**Deprecated.**"
	if reason := docs.Folded(mark.Reason); reason != "" {
		text = "**Deprecated:** " + escapedText(reason)
	}
	c.paragraph(text)
}

// text returns the comment with each line's indentation and line end; "" for an empty one.
func (c *comment) text(indent string) string {
	if len(c.lines) == 0 {
		return ""
	}
	var b strings.Builder
	for _, line := range c.lines {
		b.WriteString(indent)
		b.WriteString("///")
		if line != "" {
			b.WriteByte(' ')
			b.WriteString(line)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func blockLines(block docs.Block, names *prose) []string {
	switch block.Kind {
	case docs.Code:
		return codeLines(block)
	case docs.List:
		return listLines(block, names)
	case docs.Heading:
		return []string{"# " + escapedText(block.Lines[0])}
	}
	return paragraphLines(block.Lines, names)
}

// paragraphLines escapes a paragraph as a whole, since code spans go over line ends.
func paragraphLines(lines []string, names *prose) []string {
	trimmed := make([]string, len(lines))
	for i, line := range lines {
		trimmed[i] = strings.TrimSpace(line)
	}
	lines = strings.Split(renamedText(strings.Join(trimmed, "\n"), names), "\n")
	for i, line := range lines {
		lines[i] = escapedStart(line)
	}
	return lines
}

// escapedStart escapes what begins a block at the start of a line.
func escapedStart(line string) string {
	line = strings.ReplaceAll(line, "\t", " ")
	if line != "" && strings.IndexByte(blockStarts, line[0]) >= 0 {
		return `\` + line
	}
	return line
}

// blockStarts are characters that begin a block at the start of a line.
const blockStarts = ">#|=-+"

// unescapedStart is the same line where something stands before it.
func unescapedStart(line string) string {
	if bare, ok := strings.CutPrefix(line, `\`); ok && bare != "" && strings.IndexByte(blockStarts, bare[0]) >= 0 {
		return bare
	}
	return line
}

func listLines(block docs.Block, names *prose) []string {
	var lines []string
	for _, item := range block.Items {
		indent := strings.Repeat(" ", len(item.Marker)+1)
		for i, line := range paragraphLines(item.Lines, names) {
			switch {
			case i == 0:
				lines = append(lines, strings.TrimRight(item.Marker+" "+line, " "))
			case line != "":
				lines = append(lines, indent+line)
			}
		}
	}
	return lines
}

// plainLanguages are the words behind a fence that may stay. rustdoc takes every other block for Rust and
// compiles it.
var plainLanguages = map[string]bool{"bash": true, "console": true, "diff": true, "dockerfile": true, "go": true,
	"graphql": true, "html": true, "javascript": true, "json": true, "python": true, "sh": true, "shell": true,
	"sql": true, "toml": true, "typescript": true, "xml": true, "yaml": true}

// codeLines fences code in a way that nothing in it can end, and that opens no doctest.
func codeLines(block docs.Block) []string {
	fence := "```"
	for _, line := range block.Lines {
		for strings.Contains(line, fence) {
			fence += "`"
		}
	}
	language := strings.ToLower(block.Info)
	if !plainLanguages[language] {
		language = "text"
	}
	lines := []string{fence + language}
	for _, line := range block.Lines {
		lines = append(lines, strings.ReplaceAll(line, "\t", "    "))
	}
	return append(lines, fence)
}

// argumentItem returns a bullet for an argument, its description behind its name.
func argumentItem(name, description string, names *prose) []string {
	lines := []string{"* `" + name + "`"}
	for i, block := range docs.Parse(description) {
		if i == 0 && block.Kind == docs.Paragraph {
			text := paragraphLines(block.Lines, names)
			lines[0] += " - " + unescapedStart(text[0])
			for _, line := range text[1:] {
				lines = append(lines, "  "+line)
			}
			continue
		}
		lines = append(lines, "")
		for _, line := range blockLines(block, names) {
			lines = append(lines, strings.TrimRight("  "+line, " "))
		}
	}
	return lines
}
