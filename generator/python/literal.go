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

var noneLiteral = &literalView{Text: "None"}

// literalText is a literal on one line.
func literalText(l *literalView) string {
	if !l.IsList {
		return l.Text
	}
	items := make([]string, len(l.Items))
	for i, item := range l.Items {
		items[i] = literalText(item)
	}
	return "[" + strings.Join(items, ", ") + "]"
}

// literal returns a default value as a Python expression of the reference's type; ok is false where there is none, so
// that only the engine can apply it.
func (c *class) literal(value *introspection.Value, ref *introspection.Ref) (expression *literalView, ok bool) {
	if value.Kind == introspection.NullValue {
		return noneLiteral, true
	}
	if ref.IsList() {
		list := &literalView{IsList: true}
		for _, item := range items(value) {
			expression, ok := c.literal(item, ref.Elem)
			if !ok {
				return nil, false
			}
			list.Items = append(list.Items, expression)
		}
		return list, true
	}
	text, ok := "", false
	switch named := ref.Named; {
	case named.Kind == introspection.Enum:
		text, ok = c.enumLiteral(value, named)
	case named.Kind == introspection.Input:
	case named.Scalar == introspection.FloatScalar:
		text, ok = float(value.Text)
	default:
		text, ok = plainLiteral(value)
	}
	return &literalView{Text: text}, ok
}

// items are the elements of a list value; a single value stands for a list of one.
func items(value *introspection.Value) []*introspection.Value {
	if value.Kind != introspection.ListValue {
		return []*introspection.Value{value}
	}
	return value.List
}

func (c *class) enumLiteral(value *introspection.Value, enum *introspection.Type) (string, bool) {
	for _, member := range enum.Values {
		if value.Kind == introspection.EnumLiteral && member.Name == value.Text {
			return c.visible(enum) + "." + c.enumMembers(enum)[member.Name], true
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
	case introspection.NullValue, introspection.EnumLiteral, introspection.ListValue, introspection.ObjectValue:
	}
	return "", false
}

// shownValue is a default value as documentation shows it, with the names that Python has: input objects by their
// classes.
func (c *class) shownValue(value *introspection.Value, ref *introspection.Ref) string {
	switch {
	case value.Kind == introspection.NullValue:
		return "None"
	case ref.IsList():
		var texts []string
		for _, item := range items(value) {
			texts = append(texts, c.shownValue(item, ref.Elem))
		}
		return "[" + strings.Join(texts, ", ") + "]"
	case ref.Named.Kind == introspection.Input && value.Kind == introspection.ObjectValue:
		var texts []string
		names := c.inputFieldNames(ref.Named, func(string, string, ...any) {})
		for _, member := range value.Fields {
			if field := ref.Named.InputField(member.Name); field != nil {
				texts = append(texts, names[field]+"="+c.shownValue(member.Value, field.Type))
			}
		}
		return c.spokenClass(ref.Named) + "(" + strings.Join(texts, ", ") + ")"
	}
	if literal, ok := c.literal(value, ref); ok {
		return literal.Text
	}
	return value.String()
}
