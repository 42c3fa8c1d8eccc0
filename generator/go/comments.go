package golang

import (
	"go/doc/comment"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/internal/pattern"
	"github.com/dagger-codegen/dagger-codegen/introspection/docs"
)

// lineComment returns the paragraphs as line comments behind the indentation, in the form in which gofmt leaves
// them, each line ended; "" if there are none. The paragraphs are empty or in Go's doc comment syntax. Of what is
// indented, fields and constants, gofmt leaves every form.
func lineComment(indent string, paragraphs ...string) string {
	text := joined(paragraphs)
	if indent == "" && text != "" && !isPlain(text) {
		text = canonical(text)
	}
	return commented(indent, text)
}

// followedComment is lineComment for a comment at the margin behind which more paragraphs stand: a line is a heading only
// where something is behind it, and a definition of a link, which gofmt would move behind everything, is a text like any
// other.
func followedComment(paragraphs ...string) string {
	text := joined(paragraphs)
	if text == "" || isPlain(text) {
		return commented("", text)
	}
	const more = "More: yes."
	text = canonical(linkDefinition().ReplaceAllStringFunc(text, func(line string) string { return strings.ReplaceAll(line, "]:", "] -") }) + "\n\n" + more)
	return commented("", strings.TrimRight(strings.TrimSuffix(text, more), "\n"))
}

var linkDefinition = pattern.New(`(?m)^[^\n\pL]*\[[^\n]*\]:[^\n]*`)

// laterComment is lineComment for a comment at the margin in front of which a paragraph of a sentence stands.
func laterComment(paragraphs ...string) string {
	text := joined(paragraphs)
	if text == "" || isPlain(text) {
		return commented("", text)
	}
	const before = "Before: yes."
	return commented("", strings.TrimLeft(strings.TrimPrefix(canonical(before+"\n\n"+text), before), "\n"))
}

// joined returns the paragraphs as one text.
func joined(paragraphs []string) string {
	text := ""
	for _, paragraph := range paragraphs {
		switch {
		case paragraph == "":
		case text == "":
			text = paragraph
		default:
			text += "\n\n" + paragraph
		}
	}
	return text
}

// commented returns a text as line comments behind the indentation, each line ended.
func commented(indent, text string) string {
	if text == "" {
		return ""
	}
	var out strings.Builder
	out.Grow(len(text) + 8*(2+strings.Count(text, "\n")))
	for line := range strings.SplitSeq(text, "\n") {
		line = strings.TrimRight(line, " \t")
		out.WriteString(indent)
		out.WriteString("//")
		if line != "" && line[0] != '\t' {
			out.WriteByte(' ')
		}
		if constraint := strings.TrimLeft(line, " \t"); strings.HasPrefix(constraint, "+build") {
			// Go would take it for a build constraint.
			line = line[:len(line)-len(constraint)] + "\\" + constraint
		}
		out.WriteString(line)
		out.WriteByte('\n')
	}
	return out.String()
}

// description returns a description in Go's doc comment syntax. What stands in backticks and names something
// generated becomes a doc link; link returns that, or "".
func description(text string, link func(string) string) string {
	text = docs.Normalize(text)
	if text == "" {
		return ""
	}
	if !isPlain(text) {
		text = goSyntax(docs.Parse(text))
	}
	if strings.Contains(text, "`") {
		text = linkNames(text, link)
	}
	return undeprecated(text)
}

// isPlain reports whether a text surely reads as paragraphs to Go, so that gofmt leaves it alone: no line begins
// like a list, a heading, a link or code, nothing becomes a typographic quote, and no paragraph behind the first
// looks like a heading of old.
func isPlain(text string) bool {
	if strings.Contains(text, "``") || strings.Contains(text, "''") {
		return false
	}
	paragraph, blank, item := 0, false, false
	for line := range strings.SplitSeq(text, "\n") {
		if line == "" {
			if blank {
				return false
			}
			paragraph++
			blank = true
			continue
		}
		if name, ok := strings.CutPrefix(line, "  - "); ok {
			// Items stand together, behind a blank line: gofmt takes a first line that is indented for text.
			if name == "" || !isLetter(name[0]) || blank == item {
				return false
			}
			blank, item = false, true
			continue
		}
		if item && !blank {
			return false
		}
		blank, item = false, false
		first, last := line[0], line[len(line)-1]
		if !isLetter(first) && first != '`' && first != '"' && first != '(' {
			return false
		}
		if paragraph > 0 && (isLetter(last) || isDigit(last) || last >= 0x80) {
			return false
		}
	}
	return true
}

func isLetter(c byte) bool { return isLowerLetter(c) || c >= 'A' && c <= 'Z' }

// canonical has go/doc/comment print the text, which is what gofmt does, until that changes nothing more.
func canonical(text string) string {
	for range 4 {
		var parser comment.Parser
		var printer comment.Printer
		next := strings.TrimRight(string(printer.Comment(parser.Parse(text))), "\n")
		if next == text {
			break
		}
		text = next
	}
	return text
}

// goSyntax writes the light Markdown of descriptions in Go's doc comment syntax, in which what is indented behind a
// list belongs to its last item: code needs a line in between, and a second list goes on with the first.
func goSyntax(blocks []docs.Block) string {
	var out strings.Builder
	for i, block := range blocks {
		afterList := i > 0 && blocks[i-1].Kind == docs.List
		if i > 0 {
			out.WriteByte('\n')
		}
		if afterList && block.Kind == docs.Code {
			out.WriteString("Code:\n\n")
		}
		switch block.Kind {
		case docs.Code:
			for _, line := range block.Lines {
				if line != "" {
					line = "\t" + line
				}
				out.WriteString(line + "\n")
			}
		case docs.List:
			for _, item := range block.Items {
				marker := listMarker(item.Marker)
				if afterList && marker != " -" {
					marker = " - " + marker
				}
				out.WriteString(" " + marker + " " + strings.Join(item.Lines, "\n    ") + "\n")
			}
		case docs.Heading:
			out.WriteString("# " + block.Lines[0] + "\n")
		default:
			for _, line := range block.Lines {
				out.WriteString(strings.TrimLeft(line, " \t") + "\n")
			}
		}
	}
	return strings.TrimRight(out.String(), "\n")
}

func listMarker(marker string) string {
	switch last := len(marker) - 1; marker[last] {
	case '.', ')':
		return marker[:last] + "."
	}
	return " -"
}

// linkNames replaces `name` by what link returns for it, [GoName], in paragraphs and lists.
func linkNames(text string, link func(string) string) string {
	var out strings.Builder
	for i, line := range strings.Split(text, "\n") {
		if i > 0 {
			out.WriteByte('\n')
		}
		if strings.HasPrefix(line, "\t") {
			out.WriteString(line)
			continue
		}
		linkLine(&out, line, link)
	}
	return out.String()
}

func linkLine(out *strings.Builder, line string, link func(string) string) {
	for {
		before, rest, found := strings.Cut(line, "`")
		out.WriteString(before)
		if !found {
			return
		}
		name, after, closed := strings.Cut(rest, "`")
		if !closed {
			out.WriteString("`" + rest)
			return
		}
		if target := link(name); target != "" && standsAlone(before, after) {
			out.WriteString(target)
		} else {
			out.WriteString("`" + name + "`")
		}
		line = after
	}
}

// standsAlone reports whether a doc link between the two texts counts as one: only blanks and punctuation may
// touch it, and a colon behind it at the beginning of a line would define a link.
func standsAlone(before, after string) bool {
	if before != "" && !strings.ContainsAny(before[len(before)-1:], " \t(\"'-/") {
		return false
	}
	if after == "" {
		return true
	}
	return strings.ContainsAny(after[:1], " \t),.;\"'!?-/") || after[0] == ':' && strings.TrimSpace(before) != ""
}

// undeprecated keeps a description from marking as deprecated what the schema doesn't: tools look for a paragraph
// that begins with the word.
func undeprecated(text string) string {
	const mark = "Deprecated:"
	if !strings.Contains(text, mark) {
		return text
	}
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		if rest, found := strings.CutPrefix(line, mark); found {
			lines[i] = "deprecated:" + rest
		}
	}
	return strings.Join(lines, "\n")
}

// reason returns the reason of a mark such as Deprecated. It is one line whatever the schema has in it, since tools read
// no further than to the end of the paragraph.
func reason(text string, link func(string) string) *ReasonView {
	text = docs.Folded(text)
	if strings.Contains(text, "``") || strings.Contains(text, "''") {
		text = strings.NewReplacer("``", `"`, "''", `"`).Replace(text)
	}
	return &ReasonView{linkNames(text, link)}
}

// oneLine returns untrusted text as it may stand within a line of a comment.
func oneLine(text string) string {
	text = docs.Folded(text)
	for _, quotes := range []string{"``", "''"} {
		for strings.Contains(text, quotes) {
			text = strings.ReplaceAll(text, quotes, quotes[:1]+" "+quotes[1:])
		}
	}
	return text
}
