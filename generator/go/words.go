package golang

import (
	"strings"

	"github.com/iancoleman/strcase"

	"github.com/dagger-codegen/dagger-codegen/generator/naming"
)

// keywords can't name anything in Go.
var keywords = naming.NewWords(
	"break", "case", "chan", "const", "continue", "default", "defer", "else", "fallthrough", "for", "func", "go",
	"goto", "if", "import", "interface", "map", "package", "range", "return", "select", "struct", "switch", "type",
	"var",
)

// predeclared identifiers may be shadowed, but the code behind a parameter of such a name couldn't use them. The
// type error is not among them: it is a parameter of the core API, and no body needs it.
var predeclared = naming.NewWords(
	"any", "append", "bool", "byte", "cap", "clear", "close", "comparable", "complex", "complex64", "complex128",
	"copy", "delete", "false", "float32", "float64", "imag", "int", "int8", "int16", "int32", "int64", "iota", "len",
	"make", "map", "max", "min", "new", "nil", "panic", "print", "println", "real", "recover", "rune", "string",
	"true", "uint", "uint8", "uint16", "uint32", "uint64", "uintptr",
)

// initialisms are written in capitals when they are a word of a name.
var initialisms = naming.NewWords(
	"ACL", "API", "ASCII", "CPU", "CSS", "DNS", "EOF", "GUID", "HTML", "HTTP", "HTTPS", "ID", "IP", "JSON", "LHS",
	"QPS", "RAM", "RHS", "RPC", "SLA", "SMTP", "SQL", "SSH", "TCP", "TLS", "TTL", "UDP", "UI", "UID", "UUID", "URI",
	"URL", "UTF8", "VM", "XML", "XMPP", "XSRF", "XSS", "FS", "SDK", "LLM",
)

// namer spells Go names. Its one choice is whether LLM is an initialism, which it wasn't always.
type namer struct {
	llmInitialism bool
}

// exported returns the exported Go name of a type, field, optional argument or input field: words cut at
// underscores and in front of capitals and digits, initialisms in capitals.
func (n namer) exported(name string) string {
	name = upperFirst(name)
	if name == "_" || isLower(name) {
		return name
	}
	var out strings.Builder
	out.Grow(len(name))
	runes := []byte(name)
	for start := 0; start < len(runes); {
		end := wordEnd(runes, start)
		n.writeWord(&out, string(runes[start:end]), start > 0)
		next := end
		for next < len(runes) && runes[next] == '_' {
			next++
		}
		if next > end && next < len(runes) && isDigit(runes[end-1]) && isDigit(runes[next]) {
			out.WriteByte('_')
		}
		start = next
	}
	return out.String()
}

// wordEnd returns the end of the word that begins at start. An underscore at the very beginning belongs to the
// word that it stands before.
func wordEnd(name []byte, start int) int {
	for i := start; i < len(name); i++ {
		if i+1 == len(name) || name[i+1] == '_' || isLowerLetter(name[i]) && !isLowerLetter(name[i+1]) {
			return i + 1
		}
	}
	return len(name)
}

func (n namer) writeWord(out *strings.Builder, word string, inner bool) {
	if upper := strings.ToUpper(word); initialisms.Has(upper) && (n.llmInitialism || upper != "LLM") {
		out.WriteString(upper)
		return
	}
	if inner && isLower(word) {
		word = strcase.ToCamel(word)
	}
	out.WriteString(word)
}

// parameter returns the name of a parameter, before collisions.
func parameter(name string) string {
	if keywords.Has(name) || predeclared.Has(name) {
		return name + "_"
	}
	return name
}

func upperFirst(name string) string {
	if name != "" && isLowerLetter(name[0]) {
		return string(name[0]-'a'+'A') + name[1:]
	}
	return name
}

// isLower reports whether a name consists of small letters only.
func isLower(name string) bool {
	for i := 0; i < len(name); i++ {
		if !isLowerLetter(name[i]) {
			return false
		}
	}
	return true
}

func isLowerLetter(c byte) bool { return c >= 'a' && c <= 'z' }
func isDigit(c byte) bool       { return c >= '0' && c <= '9' }
