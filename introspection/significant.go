package introspection

import (
	"bytes"
	"strings"
)

// Significant returns a schema's text less what has no meaning in it: white space, line ends, and in SDL commas and
// comments (those that say something, as __schemaVersion, stay). Texts that differ in nothing else are the same then.
// What is no schema comes back as it is, or less some of it: that is for [Decode] to tell.
func Significant(text []byte) []byte {
	if plain, err := plainText(text); err == nil {
		text = plain
	}
	if looksLikeJSON(string(text[:min(len(text), 4096)])) {
		return compactJSON(text)
	}
	return compactSDL(text)
}

func looksLikeJSON(text string) bool {
	trimmed := strings.TrimLeft(text, " \t\r\n")
	return trimmed != "" && (trimmed[0] == '{' || trimmed[0] == '[')
}

func compactJSON(text []byte) []byte {
	out := make([]byte, 0, len(text))
	for i := 0; i < len(text); {
		switch text[i] {
		case ' ', '\t', '\r', '\n':
			i++
		case '"':
			end := quoted(text, i)
			out = append(out, text[i:end]...)
			i = end
		default:
			out = append(out, text[i])
			i++
		}
	}
	return out
}

func compactSDL(text []byte) []byte {
	text = bytes.ReplaceAll(text, []byte("\r\n"), []byte("\n"))
	out := make([]byte, 0, len(text))
	apart := false // the next token stands apart from the one before
	add := func(token []byte) {
		if apart && len(out) > 0 && !isPunctuator(out[len(out)-1]) && !isPunctuator(token[0]) {
			out = append(out, ' ')
		}
		apart = false
		out = append(out, token...)
	}
	for i := 0; i < len(text); {
		end := i + 1
		switch c := text[i]; {
		case strings.IndexByte(" \t\r\n,", c) >= 0:
			apart = true
		case c == '#':
			end = i + len(line(text[i:]))
			if comment := bytes.TrimRight(text[i:end], " \t"); (i == 0 || text[i-1] == '\n') && saysSomething(comment) {
				out = append(append(append(out, '\n'), comment...), '\n')
			}
			apart = true
		case c == '"':
			end = quotedSDL(text, i)
			add(text[i:end])
		default:
			add(text[i:end])
		}
		i = end
	}
	return out
}

func isPunctuator(c byte) bool { return strings.IndexByte("{}()[]:=!|&@\n", c) >= 0 }

// saysSomething reports whether a comment is one that decoding reads.
func saysSomething(comment []byte) bool { return bytes.HasPrefix(comment, []byte("# __")) }

func line(text []byte) []byte {
	if end := bytes.IndexAny(text, "\r\n"); end >= 0 {
		return text[:end]
	}
	return text
}

// quoted returns the end of the string that begins at an offset.
func quoted(text []byte, at int) int {
	for i := at + 1; i < len(text); i++ {
		switch text[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return len(text)
}

// quotedSDL is quoted for SDL, which has block strings, and no line end in other strings.
func quotedSDL(text []byte, at int) int {
	const block = `"""`
	if !bytes.HasPrefix(text[at:], []byte(block)) {
		return min(quoted(text, at), at+len(line(text[at:])))
	}
	for i := at + len(block); i < len(text); i++ {
		switch {
		case bytes.HasPrefix(text[i:], []byte(`\`+block)):
			i += len(block)
		case bytes.HasPrefix(text[i:], []byte(block)):
			return i + len(block)
		}
	}
	return len(text)
}
