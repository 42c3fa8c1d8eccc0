// Package syntax has what the checks of generated files share: brackets that are open, and where words and comments end.
package syntax

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/dagger-codegen/dagger-codegen/templates"
)

// Brackets are those that are open at a point of a scan.
type Brackets []bracket

type bracket struct {
	offset int
	char   byte
}

var closing = map[byte]byte{'(': ')', '[': ']', '{': '}'}

// Open notes a bracket that opens.
func (b *Brackets) Open(offset int, char byte) { *b = append(*b, bracket{offset, char}) }

// Close notes a bracket that closes, and returns what is wrong if it doesn't close the innermost one.
func (b *Brackets) Close(offset int, char byte) *templates.Fault {
	if len(*b) == 0 {
		return &templates.Fault{Offset: offset, Message: fmt.Sprintf("%q closes nothing", char)}
	}
	last := (*b)[len(*b)-1]
	if closing[last.char] != char {
		return &templates.Fault{Offset: offset, Message: fmt.Sprintf("%q where %q is to be closed by %q", char, last.char, closing[last.char])}
	}
	*b = (*b)[:len(*b)-1]
	return nil
}

// End tells of the innermost bracket that is still open at the end of a file.
func (b Brackets) End() *templates.Fault {
	if len(b) == 0 {
		return nil
	}
	last := b[len(b)-1]
	return &templates.Fault{Offset: last.offset, Message: fmt.Sprintf("%q is never closed", last.char)}
}

// IsWord reports whether a byte can stand in an identifier or a number.
func IsWord(c byte) bool {
	return c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= utf8.RuneSelf
}

// Until returns the length of the text in front of an ending, all of it where there is none.
func Until(text, end string) int {
	if i := strings.Index(text, end); i >= 0 {
		return i
	}
	return len(text)
}
