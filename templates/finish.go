package templates

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"
)

// Finish is the last step of a file. What the base templates alone have made is returned as it is. Where there
// are overrides, nobody can promise what they emit: the file is checked in its own language, and an error names
// the position. Go files are parsed, and get the imports that they need and no others; of Python files strings,
// brackets and indentation are checked, of Rust files strings, comments and brackets.
func (s *Set) Finish(file string, content []byte) ([]byte, error) {
	if !s.override {
		return content, nil
	}
	var broken *broken
	switch s.language {
	case "go":
		return s.finishGo(file, content)
	case "python":
		broken = checkPython(content)
	case "rust":
		broken = checkRust(content)
	}
	if broken != nil {
		return nil, Problems{s.outputProblem(file, content, *broken)}
	}
	return content, nil
}

// broken is a place in an output at which it stops being its language.
type broken struct {
	offset  int
	message string
}

func (s *Set) outputProblem(file string, content []byte, b broken) Problem {
	offset := min(b.offset, len(content))
	start := bytes.LastIndexByte(content[:offset], '\n') + 1
	line := 1 + bytes.Count(content[:offset], []byte{'\n'})
	text := content[start:]
	if end := bytes.IndexByte(text, '\n'); end >= 0 {
		text = text[:end]
	}
	return Problem{
		Place: fmt.Sprintf("%s:%d:%d", file, line, 1+utf8.RuneCount(content[start:offset])),
		Message: fmt.Sprintf("the overridden templates (%s) make a file that is broken here: %s: %s; nothing was written",
			strings.Join(s.files, ", "), b.message, excerpt(string(text))),
	}
}

func excerpt(line string) string {
	const longest = 100
	line = strings.TrimSpace(line)
	if runes := []rune(line); len(runes) > longest {
		line = string(runes[:longest]) + "..."
	}
	return fmt.Sprintf("%q", line)
}

// brackets are the ones open at a point of a scan.
type brackets []openBracket

type openBracket struct {
	offset int
	char   byte
}

var closing = map[byte]byte{'(': ')', '[': ']', '{': '}'}

func (b *brackets) open(offset int, char byte) { *b = append(*b, openBracket{offset, char}) }

func (b *brackets) close(offset int, char byte) *broken {
	if len(*b) == 0 {
		return &broken{offset, fmt.Sprintf("%q closes nothing", char)}
	}
	last := (*b)[len(*b)-1]
	if closing[last.char] != char {
		return &broken{offset, fmt.Sprintf("%q where %q is to be closed by %q", char, last.char, closing[last.char])}
	}
	*b = (*b)[:len(*b)-1]
	return nil
}

// finish tells of the innermost bracket that is still open at the end.
func (b brackets) finish() *broken {
	if len(b) == 0 {
		return nil
	}
	last := b[len(b)-1]
	return &broken{last.offset, fmt.Sprintf("%q is never closed", last.char)}
}

func isWordByte(c byte) bool {
	return c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= utf8.RuneSelf
}
