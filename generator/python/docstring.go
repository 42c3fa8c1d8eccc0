package python

import (
	"strings"
	"unicode/utf8"

	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/docs"
)

// docWidth is the width that descriptions are filled to, counted without the indentation of the class body.
const docWidth = 70

// document is the text of one docstring under construction: sections with a blank line between them.
type document struct {
	lines []string
}

// section adds lines behind a blank line.
func (d *document) section(lines ...string) {
	if len(lines) == 0 {
		return
	}
	if len(d.lines) > 0 {
		d.lines = append(d.lines, "")
	}
	d.lines = append(d.lines, lines...)
}

// heading begins a section of numpydoc's.
func (d *document) heading(title string) {
	d.section(title, strings.Repeat("-", len(title)))
}

// admonition adds a directive of reStructuredText's, its text behind it.
func (d *document) admonition(name, text string) {
	d.section(admonition(name, text, docWidth)...)
}

func admonition(name, text string, width int) []string {
	directive := ".. " + name + "::"
	text = docs.Folded(text)
	if text == "" {
		return []string{directive}
	}
	lines := fill(directive+" "+text, width, "    ")
	return lines
}

// String returns the docstring, quotes included; "" if there is nothing to say. Lines after the first are indented.
func (d *document) docstring(indent int) string {
	for len(d.lines) > 0 {
		if d.lines[0] = strings.TrimSpace(d.lines[0]); d.lines[0] != "" {
			break
		}
		d.lines = d.lines[1:]
	}
	if len(d.lines) == 0 {
		return ""
	}
	size := 16
	for _, line := range d.lines {
		size += len(line) + indent + 1
	}
	var b strings.Builder
	b.Grow(size)
	b.WriteString(`"""`)
	margin := blanks[:indent]
	last := ""
	for i, line := range d.lines {
		if i > 0 {
			b.WriteByte('\n')
			if line != "" {
				b.WriteString(margin)
			}
		}
		last = escapeDoc(line)
		if i == 0 && strings.HasPrefix(last, `"`) {
			b.WriteByte(' ')
		}
		b.WriteString(last)
	}
	if len(d.lines) > 1 {
		b.WriteByte('\n')
		b.WriteString(margin)
	} else if endsInQuote(last) {
		b.WriteByte(' ')
	}
	b.WriteString(`"""`)
	return b.String()
}

// endsInQuote reports whether an escaped text ends in a quote that isn't escaped itself.
func endsInQuote(text string) bool {
	before, ok := strings.CutSuffix(text, `"`)
	return ok && (len(before)-len(strings.TrimRight(before, `\`)))%2 == 0
}

const blanks = "                "

// escapeDoc makes a line safe inside a docstring and keeps tools from reading code in it.
func escapeDoc(line string) string {
	if strings.Contains(line, ">>>") || strings.Contains(line, "code") && strings.HasPrefix(strings.TrimLeft(line, " "), "..") {
		line = hideCode(line)
	}
	if !strings.ContainsAny(line, `\"`) {
		return line
	}
	line = strings.ReplaceAll(line, `\`, `\\`)
	return strings.ReplaceAll(line, `"""`, `\"\"\"`)
}

// hideCode puts a backslash ahead of what formatters take for Python code that they should format.
func hideCode(line string) string {
	text := strings.TrimLeft(line, " ")
	if strings.HasPrefix(text, ">>>") || strings.HasPrefix(text, ".. code") || strings.HasPrefix(text, ".. sourcecode") {
		return line[:len(line)-len(text)] + `\` + text
	}
	return line
}

// describe returns a description as lines of the width: each of its lines filled on its own, so that an author's
// line breaks stay, lists with hanging indentation, code as it is.
func describe(text string, width int) []string {
	if len(text) <= width && !strings.ContainsAny(text, "\n\t\r`") {
		if text = docs.Normalize(text); text == "" {
			return nil
		}
		return []string{text}
	}
	var lines []string
	for i, block := range docs.Parse(text) {
		if i > 0 {
			lines = append(lines, "")
		}
		lines = append(lines, describeBlock(block, width)...)
	}
	return lines
}

func describeBlock(block docs.Block, width int) []string {
	var lines []string
	switch block.Kind {
	case docs.Code:
		return describeCode(block)
	case docs.List:
		for _, item := range block.Items {
			hang := strings.Repeat(" ", len(item.Marker)+1)
			lines = append(lines, fill(item.Marker+" "+strings.Join(item.Lines, " "), width, hang)...)
		}
	default:
		for _, line := range unwrap(block.Lines, width) {
			lines = append(lines, fill(line, width, "")...)
		}
	}
	return lines
}

// unwrap joins lines that were broken for another width: one that is longer than ours and stops in the middle of a
// sentence goes on in the next.
func unwrap(lines []string, width int) []string {
	var joined []string
	continues := false
	for _, line := range lines {
		if continues {
			line = joined[len(joined)-1] + " " + strings.TrimLeft(line, " ")
			joined = joined[:len(joined)-1]
		}
		joined = append(joined, line)
		continues = len(line) > width && !strings.ContainsRune(".:!?", rune(line[len(line)-1]))
	}
	return joined
}

// describeCode keeps code in a fence that names its language. Formatters of docstrings take code without a language
// for Python, and would format Python, so both are called text.
func describeCode(block docs.Block) []string {
	info := block.Info
	if fields := strings.Fields(info); len(fields) == 0 || strings.HasPrefix(strings.ToLower(fields[0]), "py") {
		info = "text"
	}
	lines := []string{"```" + info}
	for _, line := range block.Lines {
		lines = append(lines, strings.ReplaceAll(line, "\t", "    "))
	}
	return append(lines, "```")
}

// fill breaks a text into lines of the width; lines after the first are indented. A word that is longer stays whole.
func fill(text string, width int, hang string) []string {
	if utf8.RuneCountInString(text) <= width && !strings.ContainsAny(text, "\t\n") {
		return []string{strings.TrimSpace(text)}
	}
	lines := make([]string, 0, 1+len(text)/width)
	var line strings.Builder
	length, empty := 0, true
	for word := range strings.FieldsSeq(text) {
		size := utf8.RuneCountInString(word)
		if !empty && length+1+size > width {
			lines = append(lines, line.String())
			line.Reset()
			line.WriteString(hang)
			length, empty = len(hang), true
		}
		if !empty {
			line.WriteByte(' ')
			length++
		}
		line.WriteString(word)
		length += size
		empty = false
	}
	return append(lines, line.String())
}

// rename writes the names in backticks of a reason as Python has them.
func rename(reason string, spell func(string) string) string {
	if !strings.Contains(reason, "`") {
		return reason
	}
	var b strings.Builder
	parts := strings.Split(reason, "`")
	for i, part := range parts {
		if i%2 == 1 && i < len(parts)-1 && introspection.IsName(part) {
			b.WriteString(spell(part))
			continue
		}
		if i%2 == 1 {
			b.WriteByte('`')
		}
		b.WriteString(part)
		if i%2 == 1 && i < len(parts)-1 {
			b.WriteByte('`')
		}
	}
	return b.String()
}

func indented(lines []string, margin string) []string {
	result := make([]string, len(lines))
	for i, line := range lines {
		if line != "" {
			line = margin + line
		}
		result[i] = line
	}
	return result
}
