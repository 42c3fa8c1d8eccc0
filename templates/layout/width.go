package layout

import (
	"bytes"
	"unicode/utf8"
)

// Width returns the columns that the text takes, an East Asian wide character two. Formatters that count characters
// want [utf8.RuneCountInString] instead.
func Width(text string) int {
	columns := 0
	for i := 0; i < len(text); {
		if text[i] < utf8.RuneSelf {
			columns++
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		columns += runeWidth(r)
		i += size
	}
	return columns
}

func runeWidth(r rune) int {
	for _, wide := range wideRanges {
		if r >= wide[0] && r <= wide[1] {
			return 2
		}
	}
	return 1
}

var wideRanges = [...][2]rune{
	{0x1100, 0x115f}, {0x2e80, 0x303e}, {0x3041, 0x33ff}, {0x3400, 0x4dbf}, {0x4e00, 0x9fff}, {0xa000, 0xa4cf},
	{0xac00, 0xd7a3}, {0xf900, 0xfaff}, {0xfe30, 0xfe6f}, {0xff00, 0xff60}, {0xffe0, 0xffe6}, {0x1f300, 0x1f64f},
	{0x1f900, 0x1f9ff}, {0x20000, 0x3fffd},
}

// rune returns the columns and the length of the character that a text begins with.
func (s *Style) rune(text []byte) (columns, size int) {
	c := text[0]
	switch {
	case c == '\t' && s.Tab > 0:
		return s.Tab, 1
	case c < utf8.RuneSelf:
		return 1, 1
	}
	r, size := utf8.DecodeRune(text)
	if s.Wide {
		return runeWidth(r), size
	}
	return 1, size
}

// counted returns the part of a line that counts.
func (s *Style) counted(line []byte) []byte {
	if s.Uncounted != "" {
		line, _, _ = bytes.Cut(line, []byte(s.Uncounted))
	}
	return line
}

// width returns the columns of a text without line breaks.
func (s *Style) width(text []byte) int {
	for i, c := range text {
		if c >= utf8.RuneSelf || c == '\t' && s.Tab > 1 {
			return i + s.slowWidth(text[i:])
		}
	}
	return len(text)
}

// slowWidth is width for text that isn't ASCII alone.
func (s *Style) slowWidth(text []byte) int {
	columns := 0
	for len(text) > 0 {
		one, size := s.rune(text)
		columns += one
		text = text[size:]
	}
	return columns
}

// plain returns the length of the text up to the next mark.
func plain(text []byte) int {
	for i, c := range text {
		if c == mark {
			return i
		}
	}
	return len(text)
}
