package rust

import "strings"

// escapedText returns text of a description in rustdoc's Markdown: code spans, links and addresses work; tags,
// brackets and lone backquotes are what they look like. What is escaped already stays.
func escapedText(text string) string { return renamedText(text, nil) }

// renamedText is the same, with the names of the schema as they are called in Rust.
func renamedText(text string, names *prose) string {
	if !strings.ContainsAny(text, "<>[]`\\:&") && (names == nil || !hasCompound(text)) {
		return text
	}
	e := escaper{text: text, names: names}
	for e.at < len(e.text) {
		e.next()
	}
	return e.out.String()
}

type escaper struct {
	text string
	at   int
	out  strings.Builder
	// names are those of the schema that the text may speak of.
	names *prose
}

// take writes the next n bytes as they are.
func (e *escaper) take(n int) {
	e.out.WriteString(e.text[e.at : e.at+n])
	e.at += n
}

func (e *escaper) next() {
	rest := e.text[e.at:]
	switch c := rest[0]; {
	case c == '\\':
		e.backslash(rest)
	case c == '`':
		e.codeSpan(rest)
	case c == '<':
		if end := strings.IndexAny(rest, "> \n"); end > 0 && rest[end] == '>' && isAddress(rest[1:end]) {
			e.take(end + 1)
			return
		}
		if len(rest) > 1 && (isWordByte(rest[1]) || strings.IndexByte("/!?", rest[1]) >= 0) {
			e.escape()
			return
		}
		e.take(1)
	case c == '[':
		if length := linkLength(rest); length > 0 {
			e.take(length)
			return
		}
		e.escape()
	case c == '&' && isEntity(rest):
		e.escape()
	case c == 'h' && addressLength(rest) > 0: // rustdoc sees one in the middle of a word, too
		length := addressLength(rest)
		e.out.WriteByte('<')
		e.take(length)
		e.out.WriteByte('>')
	case e.names != nil && isWordByte(c) && e.startsWord():
		e.word(rest)
	default:
		e.take(1)
	}
}

// word takes a word, or what it is called in Rust, with the quotation marks around it.
func (e *escaper) word(rest string) {
	length := wordLength(rest)
	word := rest[:length]
	if at := schemeIn(rest, length); at > 0 {
		e.take(at)
		return
	}
	inQuotes := e.at > 0 && e.text[e.at-1] == '"' && length < len(rest) && rest[length] == '"'
	name := ""
	if isPart := e.at > 0 && e.text[e.at-1] == '.' || strings.HasPrefix(rest[length:], "://"); !isPart {
		name = e.names.rename(word, inQuotes)
	}
	if name == "" {
		e.take(length)
		return
	}
	e.at += length
	if inQuotes {
		written := e.out.String()
		e.out.Reset()
		e.out.WriteString(written[:len(written)-1])
		e.at++
	}
	e.out.WriteString(name)
}

// schemeIn returns where an address begins within the word of that length at the start of the text; 0 for nowhere.
func schemeIn(text string, length int) int {
	for _, scheme := range [...]string{"https", "http"} {
		if at := length - len(scheme); at > 0 && text[at:length] == scheme && addressLength(text[at:]) > 0 {
			return at
		}
	}
	return 0
}

func wordLength(text string) int {
	for i := range len(text) {
		if !isWordByte(text[i]) {
			return i
		}
	}
	return len(text)
}

// hasCompound reports whether a text may have a name of the schema outside of code and quotation marks.
func hasCompound(text string) bool {
	for i := 1; i < len(text); i++ {
		if c := text[i]; c == '"' || c == '_' || c >= 'A' && c <= 'Z' && text[i-1] >= 'a' && text[i-1] <= 'z' {
			return true
		}
	}
	return false
}

// escape writes the next byte with a backslash before it.
func (e *escaper) escape() {
	e.out.WriteByte('\\')
	e.take(1)
}

func (e *escaper) backslash(rest string) {
	switch {
	case len(rest) > 1 && isPunctuation(rest[1]):
		e.take(2)
	case len(rest) == 1 || rest[1] == '\n':
		e.escape()
	default:
		e.take(1)
	}
}

// codeSpan takes a span as a whole, or escapes the backquotes that open none.
func (e *escaper) codeSpan(rest string) {
	run := len(rest) - len(strings.TrimLeft(rest, "`"))
	for from := run; from < len(rest); {
		start := strings.IndexByte(rest[from:], '`')
		if start < 0 {
			break
		}
		start += from
		length := len(rest[start:]) - len(strings.TrimLeft(rest[start:], "`"))
		if length == run {
			span := rest[run:start]
			if run == 1 && span != "" && wordLength(span) == len(span) {
				if name := e.names.rename(span, true); name != "" {
					e.out.WriteString(name)
					e.at += start + length
					return
				}
			}
			e.take(start + length)
			return
		}
		from = start + length
	}
	for range run {
		e.escape()
	}
}

func (e *escaper) startsWord() bool {
	if e.at == 0 {
		return true
	}
	before := e.text[e.at-1]
	return !isWordByte(before)
}

func isWordByte(c byte) bool {
	return c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80
}

// isEntity reports whether the text begins with what Markdown shows as one character: &lt;.
func isEntity(text string) bool {
	end := strings.IndexByte(text, ';')
	if end < 2 {
		return false
	}
	for i := 1; i < end; i++ {
		if !isWordByte(text[i]) && text[i] != '#' {
			return false
		}
	}
	return true
}

func isPunctuation(c byte) bool {
	return c > ' ' && c < 0x7f && (!isWordByte(c) || c == '_')
}

// linkLength returns the length of [text](address) at the start of the text; 0 if there is no link to an address.
// Anything else in brackets would be a link to an item of the crate.
func linkLength(text string) int {
	middle := strings.Index(text, "](")
	if middle < 0 || strings.ContainsAny(text[1:middle], "[]`<>\\\n") {
		return 0
	}
	end := strings.IndexAny(text[middle:], ") \n")
	if end < 0 || text[middle+end] != ')' || !isAddress(text[middle+2:middle+end]) {
		return 0
	}
	return middle + end + 1
}

func isAddress(text string) bool { return addressLength(text) == len(text) && text != "" }

// addressLength returns the length of the web address at the start of the text, without punctuation that belongs
// to the sentence around it; 0 if there is none.
func addressLength(text string) int {
	rest, ok := strings.CutPrefix(text, "https://")
	if !ok {
		if rest, ok = strings.CutPrefix(text, "http://"); !ok {
			return 0
		}
	}
	end := strings.IndexAny(rest, " \n\t<>[]()`\\\"'|{}^")
	if end < 0 {
		end = len(rest)
	}
	address := strings.TrimRight(rest[:end], ".,;:!?*_~")
	if address == "" {
		return 0
	}
	return len(text) - len(rest) + len(address)
}
