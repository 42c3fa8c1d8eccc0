package introspection

import (
	"strconv"
	"strings"
)

// ValueKind is the kind of a literal.
type ValueKind int

// The kinds of GraphQL literals.
const (
	NullValue ValueKind = iota
	IntValue
	FloatValue
	StringValue
	BooleanValue
	EnumLiteral
	ListValue
	ObjectValue
)

// Value is a literal: a default, or an argument of an applied directive.
type Value struct {
	Kind ValueKind
	// Text of an Int, Float, Boolean or Enum literal as written; of a String its decoded characters.
	Text string
	// List of a ListValue.
	List []*Value
	// Fields of an ObjectValue in the order written.
	Fields []ValueField
}

// ValueField is a field of an object literal.
type ValueField struct {
	Name  string
	Value *Value
}

// String returns the value as a GraphQL literal on one line, whatever quoting it was received in.
func (v *Value) String() string {
	var b strings.Builder
	v.write(&b)
	return b.String()
}

func (v *Value) write(b *strings.Builder) {
	switch v.Kind {
	case NullValue:
		b.WriteString("null")
	case StringValue:
		writeGraphQLString(b, v.Text)
	case ListValue:
		b.WriteByte('[')
		for i, item := range v.List {
			if i > 0 {
				b.WriteString(", ")
			}
			item.write(b)
		}
		b.WriteByte(']')
	case ObjectValue:
		b.WriteByte('{')
		for i, field := range v.Fields {
			if i > 0 {
				b.WriteString(", ")
			}
			b.WriteString(field.Name)
			b.WriteString(": ")
			field.Value.write(b)
		}
		b.WriteByte('}')
	default:
		b.WriteString(v.Text)
	}
}

func writeGraphQLString(b *strings.Builder, text string) {
	b.WriteByte('"')
	for _, r := range text {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\t':
			b.WriteString(`\t`)
		case r == '\r':
			b.WriteString(`\r`)
		case r < 0x20 || r >= 0x7f && r <= 0x9f || r == 0x2028 || r == 0x2029 || r == 0xfeff:
			b.WriteString(`\u`)
			hex := strconv.FormatInt(int64(r), 16)
			b.WriteString("0000"[len(hex):])
			b.WriteString(hex)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
}
