package python

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/dagger-codegen/dagger-codegen/generator/naming"
	"github.com/dagger-codegen/dagger-codegen/introspection/docs"
)

// docWidth is the width that descriptions are filled to, counted without the indentation of the class body.
const docWidth = 70

// endsInQuote reports whether an escaped text ends in a quote that isn't escaped itself.
func endsInQuote(text string) bool {
	before, ok := strings.CutSuffix(text, `"`)
	return ok && (len(before)-len(strings.TrimRight(before, `\`)))%2 == 0
}

// escapeDoc makes a line safe inside a docstring: no tool reads code in it, and no character hides in it.
func escapeDoc(line string) string {
	if strings.Contains(line, ">>>") || strings.Contains(line, "code") && strings.HasPrefix(strings.TrimLeft(line, " "), "..") {
		line = hideCode(line)
	}
	plain := true
	for i := 0; i < len(line) && plain; i++ {
		plain = line[i] != '\\' && line[i] != '"' && line[i] < utf8.RuneSelf
	}
	if plain {
		return line
	}
	line = strings.ReplaceAll(line, `\`, `\\`)
	line = strings.ReplaceAll(line, `"""`, `\"\"\"`)
	if !strings.ContainsFunc(line, isInvisible) {
		return line
	}
	var b strings.Builder
	for _, r := range line {
		if isInvisible(r) {
			writeEscaped(&b, r)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// isInvisible reports whether a character can't be seen and changes how others are: marks of the direction of writing,
// joiners and the like.
func isInvisible(r rune) bool {
	return r > utf8.RuneSelf && (unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp))
}

func escapedLines(lines []string) []string {
	for i, line := range lines {
		lines[i] = escapeDoc(line)
	}
	return lines
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
func describe(text string, width int, speak speaker) []string {
	if len(text) <= width && !strings.ContainsAny(text, "\n\t\r`") {
		if text = docs.Normalize(text); text == "" {
			return nil
		}
		if !strings.Contains(text, "\n") { // other characters end lines, too
			return []string{speak.text(text)}
		}
	}
	var lines []string
	blocks := docs.Parse(text)
	for i, block := range blocks {
		if i > 0 {
			lines = append(lines, "")
		}
		if block.Kind == docs.Code && isReadAsPython(block, blocks[i+1:]) {
			lines = append(lines, quoted(describeCode(block))...)
			continue
		}
		lines = append(lines, describeBlock(block, width, speak)...)
	}
	return lines
}

// isReadAsPython reports whether ruff might format something that isn't Python: it doesn't know fences of other languages, so
// that the end of one is the beginning of Python to it, up to the next fence or the end of the docstring. Whatever
// stands behind a description can't be Python.
func isReadAsPython(code docs.Block, behind []docs.Block) bool {
	for _, line := range code.Lines {
		if text := strings.TrimSpace(line); strings.HasPrefix(text, "```") || strings.HasPrefix(text, "~~~") {
			return true
		}
	}
	for _, block := range behind {
		if block.Kind == docs.Code {
			return false // a fence isn't Python
		}
		if block.Kind != docs.Paragraph {
			continue
		}
		for _, line := range block.Lines {
			if strings.ContainsAny(line, "\"'#\\") {
				return true
			}
			if isProse(line) {
				return false
			}
		}
	}
	return len(behind) > 0
}

// isProse reports whether a line can't be Python, since it begins with two words that no operator stands between.
func isProse(line string) bool {
	words := strings.SplitN(line, " ", 3)
	return len(words) > 1 && isWord(words[0]) && isWord(words[1])
}

func isWord(text string) bool {
	return text != "" && !keywords.Has(text) && !softKeywords.Has(text) && strings.IndexFunc(text, func(r rune) bool { return !isNameByte(r) }) < 0
}

// softKeywords are words that are keywords in some places only.
var softKeywords = naming.NewWords("match", "case", "type", "_")

// quoted puts lines into a block quote of Markdown, in which ruff looks for nothing.
func quoted(lines []string) []string {
	for i, line := range lines {
		lines[i] = strings.TrimRight("> "+line, " ")
	}
	return lines
}

func describeBlock(block docs.Block, width int, speak speaker) []string {
	var lines []string
	switch block.Kind {
	case docs.Code:
		return describeCode(block)
	case docs.List:
		for _, item := range block.Items {
			hang := strings.Repeat(" ", len(item.Marker)+1)
			lines = append(lines, fill(item.Marker+" "+speak.text(strings.Join(item.Lines, " ")), width, hang)...)
		}
	default:
		for _, line := range unwrap(block.Lines, width) {
			lines = append(lines, fill(speak.text(line), width, "")...)
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
