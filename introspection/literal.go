package introspection

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// maxLiteralDepth bounds the nesting of list and object literals.
const maxLiteralDepth = 64

// parseLiteral reads a literal as engines write it: GraphQL's syntax, with strings in GraphQL's quoting or in Go's,
// which has escapes that GraphQL lacks (\x1b, \a, \U0001f600).
func parseLiteral(text string) (*Value, error) {
	p := &literalParser{text: text}
	value, err := p.value(0)
	if err != nil {
		return nil, err
	}
	if p.blanks(); p.at < len(p.text) {
		return nil, fmt.Errorf("unexpected %q after the value", p.text[p.at:])
	}
	return value, nil
}

type literalParser struct {
	text string
	at   int
}

func (p *literalParser) blanks() {
	for p.at < len(p.text) && strings.IndexByte(" \t\r\n,", p.text[p.at]) >= 0 {
		p.at++
	}
}

func (p *literalParser) peek() byte {
	if p.at < len(p.text) {
		return p.text[p.at]
	}
	return 0
}

func (p *literalParser) value(depth int) (*Value, error) {
	if depth > maxLiteralDepth {
		return nil, errors.New("the value is nested too deeply")
	}
	p.blanks()
	switch c := p.peek(); {
	case c == 0:
		return nil, errors.New("a value is missing")
	case c == '[':
		return p.list(depth)
	case c == '{':
		return p.object(depth)
	case strings.HasPrefix(p.text[p.at:], `"""`):
		return p.blockString()
	case c == '"':
		return p.stringLiteral()
	case c == '-' || c >= '0' && c <= '9':
		return p.number()
	case isNameStart(c):
		return word(p.name()), nil
	}
	return nil, fmt.Errorf("unexpected %q", p.text[p.at:])
}

func word(name string) *Value {
	switch name {
	case "null":
		return &Value{Kind: NullValue, Text: name}
	case "true", "false":
		return &Value{Kind: BooleanValue, Text: name}
	}
	return &Value{Kind: EnumLiteral, Text: name}
}

func (p *literalParser) name() string {
	begin := p.at
	for p.at < len(p.text) && isNamePart(p.text[p.at]) {
		p.at++
	}
	return p.text[begin:p.at]
}

func (p *literalParser) list(depth int) (*Value, error) {
	value := &Value{Kind: ListValue}
	for p.at++; ; {
		if p.blanks(); p.peek() == ']' {
			p.at++
			return value, nil
		}
		item, err := p.value(depth + 1)
		if err != nil {
			return nil, err
		}
		value.List = append(value.List, item)
	}
}

func (p *literalParser) object(depth int) (*Value, error) {
	value := &Value{Kind: ObjectValue}
	var seen nameSet
	for p.at++; ; {
		if p.blanks(); p.peek() == '}' {
			p.at++
			return value, nil
		}
		name := p.name()
		if p.blanks(); !IsName(name) || p.peek() != ':' {
			return nil, fmt.Errorf("a field's name and a colon are missing before %q", p.text[p.at:])
		}
		p.at++
		if !seen.add(name) {
			return nil, fmt.Errorf("the field %s is given twice", name)
		}
		item, err := p.value(depth + 1)
		if err != nil {
			return nil, err
		}
		value.Fields = append(value.Fields, ValueField{Name: name, Value: item})
	}
}

func (p *literalParser) number() (*Value, error) {
	begin := p.at
	for p.at < len(p.text) && strings.IndexByte("+-.0123456789eE", p.text[p.at]) >= 0 {
		p.at++
	}
	text := p.text[begin:p.at]
	kind := IntValue
	if strings.ContainsAny(text, ".eE") {
		kind = FloatValue
	}
	if _, err := strconv.ParseFloat(text, 64); err != nil && !errors.Is(err, strconv.ErrRange) {
		return nil, fmt.Errorf("%q is not a number", text)
	}
	return &Value{Kind: kind, Text: text}, nil
}

func (p *literalParser) stringLiteral() (*Value, error) {
	rest := p.text[p.at+1:]
	if end := strings.IndexByte(rest, '"'); end >= 0 && strings.IndexByte(rest[:end], '\\') < 0 {
		p.at += 1 + end + 1
		return &Value{Kind: StringValue, Text: rest[:end]}, nil
	}
	var b strings.Builder
	for p.at++; p.at < len(p.text); {
		switch c := p.text[p.at]; c {
		case '"':
			p.at++
			return &Value{Kind: StringValue, Text: b.String()}, nil
		case '\\':
			if err := p.escape(&b); err != nil {
				return nil, err
			}
		default:
			b.WriteByte(c)
			p.at++
		}
	}
	return nil, errors.New("a string is not closed")
}

// escape reads one escape sequence of GraphQL or Go.
func (p *literalParser) escape(b *strings.Builder) error {
	rest := p.text[p.at:]
	if strings.HasPrefix(rest, `\/`) {
		b.WriteByte('/')
		p.at += 2
		return nil
	}
	if strings.HasPrefix(rest, `\u`) {
		return p.unicode(b)
	}
	r, multibyte, tail, err := strconv.UnquoteChar(rest, '"')
	if err != nil {
		return fmt.Errorf("%q begins with no escape sequence of GraphQL or Go", rest)
	}
	if r < utf8.RuneSelf || multibyte {
		b.WriteRune(r)
	} else {
		b.WriteByte(byte(r))
	}
	p.at += len(rest) - len(tail)
	return nil
}

// unicode reads \uXXXX, a pair of surrogates written so, or \u{X...}.
func (p *literalParser) unicode(b *strings.Builder) error {
	rest := p.text[p.at:]
	if strings.HasPrefix(rest, `\u{`) {
		end := strings.IndexByte(rest, '}')
		code, err := strconv.ParseUint(rest[3:max(end, 3)], 16, 32)
		if err != nil || code > utf8.MaxRune {
			return fmt.Errorf("%q begins with no escape sequence of GraphQL or Go", rest)
		}
		b.WriteRune(rune(code))
		p.at += end + 1
		return nil
	}
	unit, ok := hexUnit(rest)
	if !ok {
		return fmt.Errorf("%q begins with no escape sequence of GraphQL or Go", rest)
	}
	p.at += 6
	if unit >= 0xd800 && unit < 0xdc00 {
		if low, ok := hexUnit(p.text[p.at:]); ok && low >= 0xdc00 && low < 0xe000 {
			p.at += 6
			unit = 0x10000 + (unit-0xd800)<<10 + (low - 0xdc00)
		}
	}
	b.WriteRune(unit)
	return nil
}

func hexUnit(text string) (rune, bool) {
	if len(text) < 6 || text[:2] != `\u` {
		return 0, false
	}
	code, err := strconv.ParseUint(text[2:6], 16, 16)
	return rune(code), err == nil
}

func (p *literalParser) blockString() (*Value, error) {
	begin := p.at + 3
	for i := begin; i < len(p.text); i++ {
		switch {
		case strings.HasPrefix(p.text[i:], `\"""`):
			i += 3
		case strings.HasPrefix(p.text[i:], `"""`):
			p.at = i + 3
			raw := strings.ReplaceAll(p.text[begin:i], `\"""`, `"""`)
			return &Value{Kind: StringValue, Text: blockStringValue(raw)}, nil
		}
	}
	return nil, errors.New("a block string is not closed")
}

// blockStringValue removes the common indentation and the blank lines around (GraphQL, section 2.9.4).
func blockStringValue(raw string) string {
	lines := strings.Split(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(raw), "\n")
	common := -1
	for _, line := range lines[1:] {
		indent := len(line) - len(strings.TrimLeft(line, " \t"))
		if indent < len(line) && (common < 0 || indent < common) {
			common = indent
		}
	}
	for i := range lines {
		if i > 0 && common > 0 {
			lines[i] = lines[i][min(common, len(lines[i])):]
		}
	}
	for len(lines) > 0 && strings.Trim(lines[0], " \t") == "" {
		lines = lines[1:]
	}
	for len(lines) > 0 && strings.Trim(lines[len(lines)-1], " \t") == "" {
		lines = lines[:len(lines)-1]
	}
	return strings.Join(lines, "\n")
}
