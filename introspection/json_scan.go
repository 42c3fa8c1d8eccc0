package introspection

import (
	"errors"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
)

// errSyntax is all that a jsonScanner says of bad syntax: jsontext says more, see [jsonReader.explain].
var errSyntax = errors.New("not valid JSON")

// jsonScanner takes JSON apart without copying: the strings that it returns are parts of the source. Of what the
// introspection has no use for, jsontext does the reading.
type jsonScanner struct {
	source string
	at     int
	err    error
	// unquoted is room for the strings that have escapes.
	unquoted []byte
}

func (s *jsonScanner) syntax() {
	if s.err == nil {
		s.err = errSyntax
	}
}

// blanks skips white space and returns the character that comes next, 0 at the end.
func (s *jsonScanner) blanks() byte {
	for s.at < len(s.source) {
		c := s.source[s.at]
		if c > ' ' || c != ' ' && c != '\n' && c != '\r' && c != '\t' {
			return c
		}
		s.at++
	}
	return 0
}

// more reports whether an object or array goes on, and steps over what separates its members, or over its end.
func (s *jsonScanner) more(first bool, end byte) bool {
	if s.err != nil {
		return false
	}
	c := s.blanks()
	switch {
	case c == end:
		s.at++
		return false
	case first:
		return true
	case c != ',':
		s.syntax()
		return false
	}
	s.at++
	if s.blanks() == end {
		s.syntax()
		return false
	}
	return true
}

// key returns the name of an object's member and steps over the colon.
func (s *jsonScanner) key() string {
	if s.blanks() != '"' {
		s.syntax()
		return ""
	}
	key := s.string()
	if s.blanks() != ':' {
		s.syntax()
		return ""
	}
	s.at++
	return key
}

// isPlain tells which bytes need no look when a string is scanned: all but the quotation mark, the backslash, control
// characters, and what isn't ASCII.
var isPlain = func() (plain [256]bool) {
	for c := ' '; c < utf8.RuneSelf; c++ {
		plain[c] = c != '"' && c != '\\'
	}
	return plain
}()

// string returns the characters of the string that begins here.
func (s *jsonScanner) string() string {
	begin := s.at + 1
	ascii := true
	for i := begin; i < len(s.source); i++ {
		c := s.source[i]
		if isPlain[c] {
			continue
		}
		switch {
		case c == '"':
			text := s.source[begin:i]
			if !ascii && !utf8.ValidString(text) {
				s.syntax()
				return ""
			}
			s.at = i + 1
			return text
		case c == '\\':
			return s.escaped(i)
		case c < ' ':
			s.syntax()
			return ""
		}
		ascii = false
	}
	s.syntax()
	return ""
}

// escaped is string from the first escape sequence on.
func (s *jsonScanner) escaped(i int) string {
	for ; i < len(s.source) && s.source[i] != '"'; i++ {
		if s.source[i] == '\\' {
			i++
		}
	}
	if i >= len(s.source) {
		s.syntax()
		return ""
	}
	text, err := jsontext.AppendUnquote(s.unquoted[:0], s.source[s.at:i+1])
	if err != nil && !halfPairsAlone(s.source[s.at:i+1]) {
		s.syntax()
		return ""
	}
	s.at, s.unquoted = i+1, text
	return string(text)
}

// halfPairsAlone reports whether nothing is wrong with a string but that it has escapes of half a surrogate pair: that is
// JSON, and what stands for them is U+FFFD.
func halfPairsAlone(quoted string) bool {
	decoder := jsontext.NewDecoder(strings.NewReader(quoted), jsontext.AllowInvalidUTF8(true))
	value, err := decoder.ReadValue()
	return err == nil && len(value) == len(quoted) && utf8.ValidString(quoted)
}

// literal steps over null, true or false.
func (s *jsonScanner) literal(name string) {
	if !strings.HasPrefix(s.source[s.at:], name) {
		s.syntax()
		return
	}
	s.at += len(name)
}

// skip steps over a value.
func (s *jsonScanner) skip() {
	if s.err != nil {
		return
	}
	switch s.blanks() {
	case '"':
		s.string()
	case 'n':
		s.literal("null")
	case 't':
		s.literal("true")
	case 'f':
		s.literal("false")
	default:
		s.skipOther()
	}
}

// skipOther steps over an object, an array or a number.
func (s *jsonScanner) skipOther() {
	decoder := jsontext.NewDecoder(strings.NewReader(s.source[s.at:]), jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
	begin := s.at
	if decoder.SkipValue() != nil {
		s.syntax()
		return
	}
	// The option lets half surrogate pairs through, and bytes that are no UTF-8 with them.
	if s.at += int(decoder.InputOffset()); !utf8.ValidString(s.source[begin:s.at]) {
		s.syntax()
	}
}

// token steps over a bracket, or a value that has none.
func (s *jsonScanner) token() {
	if c := s.blanks(); c == '{' || c == '[' {
		s.at++
		return
	}
	s.skip()
}
