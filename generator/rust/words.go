package rust

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/iancoleman/strcase"
)

// Names are converted as the crate convert_case 0.6.0 does, which the official SDK's names come from. It splits names
// where strcase does: at separators, between letters and digits, before capitals. On top of that it forgets empty words,
// and knows the letters of all alphabets; GraphQL's names are ASCII.

// snake returns the name as methods, parameters and fields are written: llm_content_block. It is empty where the name has
// nothing but separators.
func snake(name string) string {
	if isASCII(name) {
		name = strcase.ToSnake(name)
	} else {
		name = snakeOfLetters(name)
	}
	if name != "" && name[0] != '_' && name[len(name)-1] != '_' && !strings.Contains(name, "__") {
		return name
	}
	return strings.Join(strings.FieldsFunc(name, func(c rune) bool { return c == '_' }), "_")
}

// pascal returns the name as types and variants are written: LlmContentBlock. It may be empty or begin with a
// digit where the name has no letter to begin with.
func pascal(name string) string {
	name = snake(name)
	if isASCII(name) {
		return strcase.ToCamel(name)
	}
	var b strings.Builder
	for word := range strings.SplitSeq(name, "_") {
		_, size := utf8.DecodeRuneInString(word)
		b.WriteString(strings.ToUpper(word[:size]))
		b.WriteString(word[size:])
	}
	return b.String()
}

// snakeOfLetters has strcase split a name of ASCII letters of the same kinds, and puts the name's own in their places.
func snakeOfLetters(name string) string {
	letters := []rune(strings.TrimSpace(name)) // as strcase does
	kinds := make([]byte, len(letters))
	for i, letter := range letters {
		switch {
		case unicode.IsUpper(letter):
			kinds[i] = 'A'
		case unicode.IsLower(letter):
			kinds[i] = 'a'
		case unicode.IsDigit(letter):
			kinds[i] = '0'
		case letter < utf8.RuneSelf:
			kinds[i] = byte(letter)
		default:
			kinds[i] = '\'' // a letter without case begins no word
		}
	}
	var b strings.Builder
	at := 0
	for _, kind := range []byte(strcase.ToSnake(string(kinds))) {
		if kind == '_' && kinds[at] != '_' && kinds[at] != '-' && kinds[at] != ' ' && kinds[at] != '.' {
			b.WriteByte('_')
			continue
		}
		if kind == '_' {
			b.WriteByte('_')
		} else {
			b.WriteString(strings.ToLower(string(letters[at])))
		}
		at++
	}
	return b.String()
}

func isASCII(name string) bool {
	for i := range len(name) {
		if name[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
