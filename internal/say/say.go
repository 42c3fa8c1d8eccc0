// Package say is how the program speaks: every message, whoever wrote its parts, goes through [Message] or [Line] before
// it reaches a terminal, a log or a report. Schemas, engines, backends, configurations and paths are other people's
// text. What could steer a terminal, mislead a reader or command a CI service is made visible instead, and the secrets
// that were given to [Hide] are left out.
package say

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/dagger-codegen/dagger-codegen/internal/pattern"
)

// indent is before each line of a message but the first.
const indent = "    "

// Println prints a message.
func Println(w io.Writer, message string) {
	// Nobody can be told that a message can't be printed.
	_, _ = fmt.Fprintln(w, Message(message))
}

// Message returns a text as it may be shown: control characters, bidirectional marks and invalid UTF-8 as escapes, the
// lines behind the first indented, so that each message begins a line and nothing else does.
func Message(text string) string {
	lines := strings.Split(strings.TrimRight(strings.ReplaceAll(text, "\r\n", "\n"), "\n"), "\n")
	for i, line := range lines {
		lines[i] = Line(line)
		if i > 0 {
			lines[i] = strings.TrimRight(indent+lines[i], " ")
		}
	}
	return strings.Join(lines, "\n")
}

// Line returns a text as it may be shown on one line: line ends are escapes too. Tabs stay.
func Line(text string) string { return noCommand(visible(redact(text))) }

// visible writes what isn't to be seen as Go does in strings.
func visible(text string) string {
	if isPlain(text) {
		return text
	}
	var b strings.Builder
	for i, r := range text {
		switch {
		case r == utf8.RuneError && !strings.HasPrefix(text[i:], "\ufffd"):
			fmt.Fprintf(&b, `\x%02x`, text[i])
		case hidden(r) && r < 0x10000:
			fmt.Fprintf(&b, `\u%04x`, r)
		case hidden(r):
			fmt.Fprintf(&b, `\U%08x`, r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

func isPlain(text string) bool {
	for i := 0; i < len(text); i++ {
		if c := text[i]; c >= 0x7f || c < ' ' && c != '\t' {
			return utf8.ValidString(text) && !strings.ContainsFunc(text, hidden)
		}
	}
	return true
}

// hidden reports whether a character steers instead of showing: controls, marks that change the direction or break
// lines, tags, and characters without width that can hide one text within another.
func hidden(r rune) bool {
	switch {
	case r == '\t' || r == '\u200d': // zero width joiners make one emoji of several
		return false
	case r < 0x20, r >= 0x7f && r < 0xa0, r == '\u2028', r == '\u2029', r == '\ufeff':
		return true
	}
	return r > 0xa0 && unicode.Is(unicode.Cf, r)
}

// commands match what CI services read as commands in a log: GitHub's at the beginning of a line, those of older
// GitHub runners, of Azure and of TeamCity anywhere in it.
var commands = pattern.New(`^\s*::|##\w*\[`)

// noCommand breaks the commands in a line by an escape.
func noCommand(line string) string {
	if !strings.Contains(line, "::") && !strings.Contains(line, "##") {
		return line
	}
	return commands().ReplaceAllStringFunc(line, func(command string) string {
		if blanks, ok := strings.CutSuffix(command, "::"); ok {
			return blanks + `\u003a:`
		}
		return `\u0023` + command[1:]
	})
}

// JSON writes the same hidden characters and commands as escapes of JSON, in a text that is JSON already: what reads it
// gets the same strings.
func JSON(text []byte) []byte {
	if bytes.Contains(text, []byte("##")) {
		text = commands().ReplaceAllFunc(text, func(command []byte) []byte { return append([]byte(`\u0023`), command[1:]...) })
	}
	if isPlainJSON(text) {
		return text
	}
	var b strings.Builder
	for _, r := range string(text) {
		switch {
		case r == '\n' || !hidden(r):
			b.WriteRune(r)
		case r < 0x10000:
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			r -= 0x10000
			fmt.Fprintf(&b, `\u%04x\u%04x`, 0xd800+r>>10, 0xdc00+r&0x3ff)
		}
	}
	return []byte(b.String())
}

func isPlainJSON(text []byte) bool {
	for _, c := range text {
		if c >= 0x7f {
			return false
		}
	}
	return true
}
