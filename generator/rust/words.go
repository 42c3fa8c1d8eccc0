package rust

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Names are converted as the crate convert_case 0.6.0 does, which the official SDK's names come from: a name is
// split into words at underscores, dashes and blanks, between a lower and an upper case letter, between a letter
// and a digit, and before the last capital of a run that a lower case letter follows. GraphQL's names are ASCII;
// the names of environments needn't be.

// words returns the words of a name as written.
func words(name string) []string {
	result := make([]string, 0, 8)
	start := 0
	before := rune(0)
	for i, at := range name {
		size := utf8.RuneLen(at)
		switch {
		case isSeparator(at):
			result = appendWord(result, name[start:i])
			start = i + size
		case i > start && isBoundary(before, at, name[i+max(size, 1):]):
			result = appendWord(result, name[start:i])
			start = i
		}
		before = at
	}
	return appendWord(result, name[start:])
}

func appendWord(words []string, word string) []string {
	if word == "" {
		return words
	}
	return append(words, word)
}

// isBoundary reports whether a word begins at a character, given the one before it and the text behind it.
func isBoundary(before, at rune, behind string) bool {
	switch {
	case unicode.IsLower(before) && unicode.IsUpper(at),
		unicode.IsUpper(before) && unicode.IsDigit(at), unicode.IsDigit(before) && unicode.IsUpper(at),
		unicode.IsLower(before) && unicode.IsDigit(at), unicode.IsDigit(before) && unicode.IsLower(at):
		return true
	}
	next, _ := utf8.DecodeRuneInString(behind)
	return unicode.IsUpper(before) && unicode.IsUpper(at) && unicode.IsLower(next)
}

func isSeparator(c rune) bool { return c == '_' || c == '-' || c == ' ' || c == '.' }

// pascal returns the name as types and variants are written: LlmContentBlock. It may be empty or begin with a
// digit where the name has no letter to begin with.
func pascal(name string) string {
	var b strings.Builder
	b.Grow(len(name))
	for _, word := range words(name) {
		_, size := utf8.DecodeRuneInString(word)
		b.WriteString(strings.ToUpper(word[:size]))
		b.WriteString(strings.ToLower(word[size:]))
	}
	return b.String()
}

// snake returns the name as methods, parameters and fields are written: llm_content_block.
func snake(name string) string {
	var b strings.Builder
	b.Grow(len(name) + 8)
	for i, word := range words(name) {
		if i > 0 {
			b.WriteByte('_')
		}
		b.WriteString(strings.ToLower(word))
	}
	return b.String()
}
