package introspection

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/vektah/gqlparser/v2/gqlerror"
)

// sdlSyntax says what the parser has refused.
func sdlSyntax(source *Source, err error) Problem {
	problem := Problem{Position: Position{Source: source}, Message: err.Error(), Advice: schemaForms}
	var parse *gqlerror.Error
	if errors.As(err, &parse) {
		problem.Message = "not valid SDL: " + parse.Message
		if len(parse.Locations) > 0 {
			problem.Position.Offset = offsetOf(source.Text, parse.Locations[0].Line, parse.Locations[0].Column)
			if strings.Contains(parse.Message, "<Invalid>") {
				problem.Message = "not valid SDL: " + lexical(source.Text[min(problem.Position.Offset, len(source.Text)):])
			}
		}
	}
	return problem
}

// invalidUTF8 returns the offset of the first byte that is not UTF-8, -1 for none.
func invalidUTF8(text string) int {
	if utf8.ValidString(text) {
		return -1
	}
	for i, r := range text {
		if _, size := utf8.DecodeRuneInString(text[i:]); r == utf8.RuneError && size == 1 {
			return i
		}
	}
	return -1
}

// lexical says why no token of SDL begins a text.
func lexical(rest string) string {
	r, size := utf8.DecodeRuneInString(rest)
	switch {
	case rest == "":
		return "it ends in the middle"
	case r == utf8.RuneError && size == 1:
		return fmt.Sprintf("the byte 0x%02x is not UTF-8", rest[0])
	case r == '\n' || r == '\r':
		return "the string has no end on its line"
	case strings.HasPrefix(rest, `"""`):
		return "the block string that begins here has no end, or a character in it that may not stand there"
	case r == '"':
		return "the string that begins here has no end on its line, or an escape that isn't GraphQL's"
	case r == '.':
		return "a number doesn't begin with a dot"
	case r == '-' || r >= '0' && r <= '9':
		return "this number isn't written as GraphQL has them"
	}
	return fmt.Sprintf("the character %q isn't allowed here", r)
}

// offsetOf is the inverse of lineAndColumn.
func offsetOf(text string, line, column int) int {
	offset := 0
	for ; line > 1 && offset < len(text); offset++ {
		if text[offset] == '\n' {
			line--
		}
	}
	for ; column > 1 && offset < len(text); column-- {
		offset++
	}
	return offset
}
