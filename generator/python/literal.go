package python

import (
	"math"
	"strconv"
	"strings"
	"unicode"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// quote returns the text as a string literal in the form that ruff leaves alone: in double quotes, unless the text
// has more of these than of single ones.
func quote(text string) string {
	mark := byte('"')
	if strings.Count(text, `"`) > strings.Count(text, "'") {
		mark = '\''
	}
	var b strings.Builder
	b.Grow(len(text) + 2)
	b.WriteByte(mark)
	for _, r := range text {
		if r == rune(mark) {
			b.WriteByte('\\')
		}
		writeEscaped(&b, r)
	}
	b.WriteByte(mark)
	return b.String()
}

func writeEscaped(b *strings.Builder, r rune) {
	switch {
	case r == '\\':
		b.WriteString(`\\`)
	case r == '\n':
		b.WriteString(`\n`)
	case r == '\r':
		b.WriteString(`\r`)
	case r == '\t':
		b.WriteString(`\t`)
	case unicode.IsPrint(r):
		b.WriteRune(r)
	case r <= 0xff:
		writeHex(b, `\x`, r, 2)
	case r <= 0xffff:
		writeHex(b, `\u`, r, 4)
	default:
		writeHex(b, `\U`, r, 8)
	}
}

func writeHex(b *strings.Builder, prefix string, r rune, digits int) {
	hex := strconv.FormatInt(int64(r), 16)
	b.WriteString(prefix)
	b.WriteString(strings.Repeat("0", digits-len(hex)))
	b.WriteString(hex)
}

// float returns a number as Python's repr writes it, with ruff's exponents, false where Python has no literal for it.
func float(text string) (string, bool) {
	value, err := strconv.ParseFloat(text, 64)
	if err != nil || math.IsInf(value, 0) || math.IsNaN(value) {
		return "", false
	}
	scientific := strconv.FormatFloat(value, 'e', -1, 64)
	mantissa, exponent, _ := strings.Cut(scientific, "e")
	if e, _ := strconv.Atoi(exponent); e < -4 || e >= 16 {
		return mantissa + "e" + strings.TrimPrefix(exponent, "+"), true
	}
	plain := strconv.FormatFloat(value, 'f', -1, 64)
	if !strings.Contains(plain, ".") {
		plain += ".0"
	}
	return plain, true
}

// literal returns a default value as a Python expression of the reference's type; ok is false where there is none,
// so that only the engine can apply it.
func (m *module) literal(value *introspection.Value, ref *introspection.Ref) (expression node, ok bool) {
	if ref.IsList() && value.Kind != introspection.NullValue {
		return m.listLiteral(value, ref)
	}
	text, ok := m.textLiteral(value, ref)
	return atom(text), ok
}

func (m *module) textLiteral(value *introspection.Value, ref *introspection.Ref) (string, bool) {
	if value.Kind == introspection.NullValue {
		return "None", true
	}
	if ref.IsList() {
		list, ok := m.listLiteral(value, ref)
		return list.flat(), ok
	}
	switch ref.Named.Kind {
	case introspection.Enum:
		return m.enumLiteral(value, ref.Named)
	case introspection.Input:
		return "", false
	case introspection.Scalar, introspection.Object, introspection.Interface, introspection.Union:
	}
	if ref.Named.Scalar == introspection.FloatScalar {
		return float(value.Text)
	}
	return plainLiteral(value)
}

func (m *module) listLiteral(value *introspection.Value, ref *introspection.Ref) (node, bool) {
	if value.Kind != introspection.ListValue {
		value = &introspection.Value{Kind: introspection.ListValue, List: []*introspection.Value{value}}
	}
	items := make([]string, len(value.List))
	for i, item := range value.List {
		var ok bool
		if items[i], ok = m.textLiteral(item, ref.Elem); !ok {
			return node{}, false
		}
	}
	return listOf(items...), true
}

func (m *module) enumLiteral(value *introspection.Value, enum *introspection.Type) (string, bool) {
	for _, member := range enum.Values {
		if value.Kind == introspection.EnumLiteral && member.Name == value.Text {
			return m.className(enum) + "." + m.enumMembers(enum)[member.Name], true
		}
	}
	return "", false
}

func plainLiteral(value *introspection.Value) (string, bool) {
	switch value.Kind {
	case introspection.StringValue:
		return quote(value.Text), true
	case introspection.IntValue:
		return value.Text, true
	case introspection.FloatValue:
		return float(value.Text)
	case introspection.BooleanValue:
		if value.Text == "true" {
			return "True", true
		}
		return "False", true
	}
	return "", false
}
