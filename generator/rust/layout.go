package rust

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/dagger-codegen/dagger-codegen/templates/layout"
)

// What rustfmt 1.9 allows with its standard configuration, as far as the templates can't say it. It counts characters.
const (
	lineWidth = 100
	// attributeWidth is for the arguments of an attribute that has several.
	attributeWidth = 70
	// shortArgument is for arguments that don't have lines of their own where all are that short.
	shortArgument = 10
)

func width(text string) int { return utf8.RuneCountInString(text) }

// overhangs reports whether the semicolon of a declaration stands in the last column of its line: rustfmt has a form of its
// own for it.
func overhangs(name string, params []parameter, result string) bool {
	line := "    fn " + name + "(&self"
	for _, param := range params {
		line += ", " + param.Name + ": " + param.Type
	}
	return width(line+") -> "+plain(result)+";") == lineWidth
}

// stringLiteral quotes text without control characters for Rust.
func stringLiteral(text string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(text) + `"`
}

// breakable marks where rustfmt breaks a type whose line is too long: between the parameters of generic types. What is
// short enough for any line has no marks.
func breakable(spelled string) string {
	if len(spelled) < lineWidth/2 {
		return spelled
	}
	return generics(spelled)
}

// generics are the marks. What is behind impl has a few columns more, since rustfmt doesn't count that word.
func generics(spelled string) string {
	var b strings.Builder
	for i := 0; i < len(spelled); i++ {
		switch c := spelled[i]; {
		case c == '<' && strings.HasSuffix(strings.TrimRightFunc(spelled[:i], isPath), "impl "):
			b.WriteString("<" + openImpl)
		case c == '<':
			b.WriteString("<" + openType)
		case c == '>':
			b.WriteString(closeType + ">")
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}

func isPath(r rune) bool { return r == ':' || r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) }

var openType, openImpl, closeType = marks("⟦"), marks("⟦¹⁰⁵"), marks("⟨,⟩⟧")

// callOf is a call of one argument, which breaks around it.
func callOf(function, arg string) string { return function + "(" + openType + arg + closeType + ")" }

// A call of a method, which breaks before it: what is called, chained, the method.
var openChain, chained, closeChain = marks("⟪"), marks("⟨▸⏎⟩"), marks("⟨◂⟩⟫")

// plain is a type without marks.
func plain(spelled string) string {
	if !strings.Contains(spelled, closeType) {
		return spelled
	}
	return strings.NewReplacer(openType, "", openImpl, "", closeType, "").Replace(spelled)
}

// marks are marks of the layout as templates write them.
func marks(text string) string {
	encoded, err := layout.Encode([]byte(text))
	if err != nil {
		panic(err)
	}
	return string(encoded)
}

// newParameter is a parameter, whose type may break where it has a line of its own that is too long.
func newParameter(name, spelled string) parameter {
	limit := lineWidth
	if strings.HasPrefix(spelled, "impl ") {
		limit += len("impl ")
	}
	if width("        "+name+": "+spelled+",") > limit {
		spelled = generics(spelled)
	}
	return parameter{name, spelled}
}
