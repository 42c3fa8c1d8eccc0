package rust

import (
	"strconv"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/docs"
)

// source adds the place in the environment's source that defines something.
func (c *comment) source(at *introspection.SourceMap) {
	if at == nil || at.Filename == "" {
		return
	}
	place := docs.Folded(at.Filename)
	if at.Line > 0 {
		place += ":" + strconv.Itoa(at.Line)
		if at.Column > 0 {
			place += ":" + strconv.Itoa(at.Column)
		}
	}
	place = quoted(place)
	if isAddress(at.URL) {
		place = "[" + place + "](" + at.URL + ")"
	}
	c.paragraph("Source: " + place)
}

// quoted puts text into a code span that nothing in it can end.
func quoted(text string) string {
	return docs.CodeSpan(docs.Folded(text))
}

// argument adds what is said of an optional argument or an input field.
func (c *comment) argument(arg *introspection.Argument, defaultText string) {
	c.description(arg.Description)
	if defaultText != "" {
		c.paragraph("Default: " + defaultText)
	}
	c.experimental(arg.Experimental)
	c.deprecated(arg.Deprecation)
}

// literalOf quotes text for Rust, whatever is in it.
func literalOf(text string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range text {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r < ' ' || r == 0x7f || r >= 0x80 && !strconv.IsPrint(r):
			b.WriteString(`\u{` + strconv.FormatInt(int64(r), 16) + `}`)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}
