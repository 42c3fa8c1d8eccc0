// Package docs reads descriptions. A description is untrusted text; backends get it as lines and blocks that
// hold no control characters and no line end but the ones between lines, and escape it for their language.
package docs

import "strings"

// Normalize returns the text with \n as its only line end, without control characters, byte order marks and
// invalid UTF-8, without blanks at line ends, and without blank lines at its beginning and end. Descriptions of
// environments begin and end with line breaks, and no rule of GraphQL keeps anybody from writing a NUL.
func Normalize(text string) string {
	if trimmed := strings.Trim(text, "\n"); isNormal(trimmed) {
		return trimmed
	}
	text = strings.ToValidUTF8(text, "\uFFFD")
	text = lineEnds.Replace(text)
	text = strings.Map(printable, text)
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		lines[i] = strings.TrimRight(line, " \t")
	}
	for len(lines) > 0 && lines[0] == "" {
		lines = lines[1:]
	}
	for len(lines) > 0 && lines[len(lines)-1] == "" {
		lines = lines[:len(lines)-1]
	}
	return strings.Join(lines, "\n")
}

var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n")

// isNormal is the answer for nearly all descriptions: lines of plain ASCII without blanks at their ends.
func isNormal(text string) bool {
	last := byte('\n')
	for i := 0; i < len(text); i++ {
		c := text[i]
		if (c < ' ' || c > '~') && c != '\n' || c == '\n' && last == ' ' {
			return false
		}
		last = c
	}
	return last != ' '
}

// printable drops what no documentation should carry: control characters but tab and line feed, and the marks
// that change the direction of the text around them.
func printable(r rune) rune {
	switch {
	case r == '\n' || r == '\t':
		return r
	case r < ' ', r >= 0x7f && r <= 0x9f, r == 0xfeff, r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069:
		return -1
	}
	return r
}

// Lines returns the normalized text's lines; none for an empty text.
func Lines(text string) []string {
	text = Normalize(text)
	if text == "" {
		return nil
	}
	return strings.Split(text, "\n")
}

// Folded returns the normalized text on one line, runs of white space as one blank.
func Folded(text string) string { return strings.Join(strings.Fields(Normalize(text)), " ") }

// CodeSpan puts a text on one line into Markdown's span of code, which nothing in it can end.
func CodeSpan(text string) string {
	fence := "`"
	for strings.Contains(text, fence) {
		fence += "`"
	}
	if strings.HasPrefix(text, "`") || strings.HasSuffix(text, "`") {
		text = " " + text + " "
	}
	return fence + text + fence
}
