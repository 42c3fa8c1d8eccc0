package layout

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// mark begins each encoded mark. No valid UTF-8 has this byte.
const mark = 0xFF

// The marks as the printer reads them: the byte behind mark. Those that can have bounds have three bytes behind it:
// the group's own columns, those of the line, and flags. A closing mark is the
// small letter of its opening one.
const (
	opBlock, opBlockEnd   = 'G', 'g'
	opGroup, opGroupEnd   = 'P', 'p'
	opForms, opFormsEnd   = 'A', 'a'
	opBroken, opBrokenEnd = 'B', 'b'
	opNext                = '|'
	opElse                = 'F'
	opSpace               = 'S'
	opBreak               = 's'
	opWrap                = 'W'
	opLine                = 'H'
	opForce               = '!'
	opIndent, opOutdent   = '>', '<'
	opComma               = 'C'
	opHole                = 'K'
)

var glyphs = map[string]byte{
	"⟦": opBlock, "⟧": opBlockEnd, "⟪": opGroup, "⟫": opGroupEnd, "⦃": opForms, "⦄": opFormsEnd, "⫼": opNext,
	"⟨": opBroken, "⫽": opElse, "⟩": opBrokenEnd, "␣": opSpace, "¦": opBreak, "≀": opWrap, "⏎": opLine, "⇊": opForce,
	"▸": opIndent, "◂": opOutdent, "⸴": opComma,
}

// What may follow bounds: a group that breaks only if that helps, and one that counts all that follows.
const onlyIfItHelps, countsAll = "⸮", "⊣"

// The flags behind bounds, which are no line breaks and no mark.
const flagHelps, flagCounts = 1, 2

// bias keeps the bytes of numbers apart from line breaks and from mark.
const bias, maxBound = 32, 200

// hasBounds reports whether bounds can follow a mark.
func hasBounds(op byte) bool {
	return op == opBlock || op == opGroup || op == opForms || op == opNext
}

// sizes are the lengths of marks by their second byte, 0 for what is none.
var sizes = [256]uint8{
	opBlock: 5, opGroup: 5, opForms: 5, opNext: 5, opHole: 3,
	opBlockEnd: 2, opGroupEnd: 2, opFormsEnd: 2, opBroken: 2, opBrokenEnd: 2, opElse: 2, opSpace: 2, opBreak: 2, opWrap: 2, opLine: 2,
	opForce: 2, opIndent: 2, opOutdent: 2, opComma: 2,
}

// sizeOf returns the length of the mark that the text begins with, 0 if it is cut off and 1 if it is none.
func sizeOf(text []byte) int {
	if len(text) < 2 {
		return 0
	}
	size := int(sizes[text[1]])
	switch {
	case size == 0:
		return 1
	case len(text) < size:
		return 0
	}
	return size
}

// Hole returns the mark of a place that is filled later; see [Printer.Holes]. There can be 200 of them.
func Hole(number int) (string, error) {
	if number >= maxBound {
		return "", fmt.Errorf("a file has no more than %d places that are filled later", maxBound)
	}
	return string([]byte{mark, opHole, byte(number + bias)}), nil
}

// Encode replaces the marks in a template's text by what a [Printer] reads. An error tells of a bound that is too
// large.
func Encode(text []byte) ([]byte, error) {
	if !hasGlyphs(text) {
		return text, nil
	}
	encoded := make([]byte, 0, len(text))
	for len(text) > 0 {
		if text[0] < utf8.RuneSelf {
			encoded, text = append(encoded, text[0]), text[1:]
			continue
		}
		_, size := utf8.DecodeRune(text)
		op, ok := glyphs[string(text[:size])]
		if !ok {
			encoded, text = append(encoded, text[:size]...), text[size:]
			continue
		}
		encoded, text = append(encoded, mark, op), text[size:]
		if !hasBounds(op) {
			continue
		}
		own, rest := number(text, subscripts)
		column, rest := number(rest, superscripts)
		if own > maxBound || column > maxBound {
			return nil, fmt.Errorf("a bound is at most %d columns", maxBound)
		}
		text = rest
		flags := 0
		if rest, ok := bytes.CutPrefix(text, []byte(onlyIfItHelps)); ok {
			flags, text = flags|flagHelps, rest
		}
		if rest, ok := bytes.CutPrefix(text, []byte(countsAll)); ok {
			flags, text = flags|flagCounts, rest
		}
		encoded = append(encoded, byte(own+bias), byte(column+bias), byte(flags+bias))
	}
	return encoded, nil
}

// hasGlyphs reports whether there may be marks in a text.
func hasGlyphs(text []byte) bool {
	return bytes.IndexByte(text, 0xE2) >= 0 || bytes.Contains(text, []byte("¦"))
}

const subscripts, superscripts = "₀₁₂₃₄₅₆₇₈₉", "⁰¹²³⁴⁵⁶⁷⁸⁹"

// number reads a number in the given digits.
func number(text []byte, digits string) (value int, rest []byte) {
	for {
		r, size := utf8.DecodeRune(text)
		at := strings.IndexRune(digits, r)
		if at < 0 || r == utf8.RuneError || value > maxBound {
			return value, text
		}
		value, text = value*10+utf8.RuneCountInString(digits[:at]), text[size:]
	}
}

// Unbalanced returns the offset and name of the first mark in encoded texts, as if they were one, that isn't closed or
// that closes nothing; ok is false where there is none. The offset is that in its own text.
func Unbalanced(texts ...[]byte) (text, offset int, message string, ok bool) {
	type place struct {
		op           byte
		text, offset int
	}
	var open []place
	for n, each := range texts {
		for i := bytes.IndexByte(each, mark); i >= 0 && i < len(each); {
			size := max(sizeOf(each[i:]), 1)
			if size > 1 {
				switch op := each[i+1]; op {
				case opBlock, opGroup, opForms, opBroken:
					open = append(open, place{op, n, i})
				case opBlockEnd, opGroupEnd, opFormsEnd, opBrokenEnd:
					if len(open) == 0 {
						return n, i, glyphOf(op) + " closes nothing", true
					}
					last := open[len(open)-1]
					if closingOf(last.op) != op {
						return n, i, glyphOf(op) + " where " + glyphOf(last.op) + " is to be closed by " + glyphOf(closingOf(last.op)), true
					}
					open = open[:len(open)-1]
				}
			}
			next := bytes.IndexByte(each[i+size:], mark)
			if next < 0 {
				break
			}
			i += size + next
		}
	}
	if len(open) == 0 {
		return 0, 0, "", false
	}
	last := open[len(open)-1]
	return last.text, last.offset, glyphOf(last.op) + " is never closed", true
}

func closingOf(op byte) byte { return op + 'a' - 'A' }

func glyphOf(op byte) string {
	for glyph, each := range glyphs {
		if each == op {
			return glyph
		}
	}
	return "?"
}

// Decode returns encoded text with its marks as templates have them.
func Decode(encoded []byte) []byte {
	var text []byte
	for len(encoded) > 0 {
		size := sizeOf(encoded)
		if encoded[0] != mark || size < 2 {
			text, encoded = append(text, encoded[0]), encoded[1:]
			continue
		}
		text = append(text, glyphOf(encoded[1])...)
		if hasBounds(encoded[1]) {
			text = append(text, digits(int(encoded[2])-bias, subscripts)+digits(int(encoded[3])-bias, superscripts)...)
			if (encoded[4]-bias)&flagHelps != 0 {
				text = append(text, onlyIfItHelps...)
			}
			if (encoded[4]-bias)&flagCounts != 0 {
				text = append(text, countsAll...)
			}
		}
		encoded = encoded[size:]
	}
	return text
}

func digits(number int, digits string) string {
	if number == 0 {
		return ""
	}
	var text strings.Builder
	for _, digit := range strconv.Itoa(number) {
		text.WriteRune([]rune(digits)[digit-'0'])
	}
	return text.String()
}

// Map returns a text with each character of it replaced by what f gives for it; its encoded marks stay.
func Map(text string, f func(rune) rune) string {
	var b strings.Builder
	for len(text) > 0 {
		end := plain([]byte(text))
		b.WriteString(strings.Map(f, text[:end]))
		text = text[end:]
		size := min(max(sizeOf([]byte(text)), 1), len(text))
		b.WriteString(text[:size])
		text = text[size:]
	}
	return b.String()
}
