package rust

import (
	"strings"
	"unicode/utf8"

	"github.com/dagger-codegen/dagger-codegen/generator/syntax"
	"github.com/dagger-codegen/dagger-codegen/templates"
)

// Check scans a file that overridden templates have made for what a template breaks most easily: a string, comment or
// bracket that isn't closed.
func Check(_ string, content []byte) ([]byte, []templates.Fault) {
	if fault := scanRust(content); fault != nil {
		return nil, []templates.Fault{*fault}
	}
	return content, nil
}

func scanRust(content []byte) *templates.Fault {
	r := rustScan{text: string(content)}
	for r.at < len(r.text) {
		if failed := r.token(); failed != nil {
			return failed
		}
	}
	return r.open.End()
}

type rustScan struct {
	text string
	at   int
	open syntax.Brackets
}

func (r *rustScan) token() *templates.Fault {
	rest := r.text[r.at:]
	c := rest[0]
	switch {
	case strings.HasPrefix(rest, "//"):
		r.at += syntax.Until(rest, "\n")
	case strings.HasPrefix(rest, "/*"):
		return r.blockComment()
	case c == '"':
		return r.str(r.at)
	case c == '\'':
		return r.quote()
	case syntax.IsWord(c):
		return r.word()
	case c == '(' || c == '[' || c == '{':
		r.open.Open(r.at, c)
		r.at++
	case c == ')' || c == ']' || c == '}':
		r.at++
		return r.open.Close(r.at-1, c)
	default:
		r.at++
	}
	return nil
}

// blockComment reads a comment, with the comments in it.
func (r *rustScan) blockComment() *templates.Fault {
	start := r.at
	depth := 0
	for r.at < len(r.text) {
		switch {
		case strings.HasPrefix(r.text[r.at:], "/*"):
			depth++
			r.at += 2
		case strings.HasPrefix(r.text[r.at:], "*/"):
			depth--
			r.at += 2
			if depth == 0 {
				return nil
			}
		default:
			r.at++
		}
	}
	return &templates.Fault{Offset: start, Message: "the comment never ends"}
}

// str reads a string with escapes, from its quote on.
func (r *rustScan) str(start int) *templates.Fault {
	r.at++
	for r.at < len(r.text) {
		switch r.text[r.at] {
		case '\\':
			r.at += 2
		case '"':
			r.at++
			return nil
		default:
			r.at++
		}
	}
	return &templates.Fault{Offset: start, Message: "the string never ends"}
}

// quote reads a character, or the name of a lifetime, which isn't closed.
func (r *rustScan) quote() *templates.Fault {
	start := r.at
	rest := r.text[r.at+1:]
	if !strings.HasPrefix(rest, `\`) {
		_, size := utf8.DecodeRuneInString(rest)
		r.at++
		if size < len(rest) && rest[size] == '\'' {
			r.at += size + 1
		}
		return nil
	}
	r.at += 3
	for r.at < len(r.text) && r.text[r.at] != '\n' {
		r.at++
		if r.text[r.at-1] == '\'' {
			return nil
		}
	}
	return &templates.Fault{Offset: start, Message: "the character literal never ends"}
}

// word reads an identifier or number, and a raw string where the word is its prefix.
func (r *rustScan) word() *templates.Fault {
	start := r.at
	for r.at < len(r.text) && syntax.IsWord(r.text[r.at]) {
		r.at++
	}
	switch r.text[start:r.at] {
	case "r", "br", "cr":
	default:
		return nil
	}
	rest := r.text[r.at:]
	hashes := len(rest) - len(strings.TrimLeft(rest, "#"))
	if !strings.HasPrefix(rest[hashes:], `"`) {
		return nil
	}
	r.at += hashes + 1
	end := `"` + strings.Repeat("#", hashes)
	length := strings.Index(r.text[r.at:], end)
	if length < 0 {
		r.at = len(r.text)
		return &templates.Fault{Offset: start, Message: "the raw string never ends"}
	}
	r.at += length + len(end)
	return nil
}
