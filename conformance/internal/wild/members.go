package wild

import (
	"fmt"
	"strconv"
	"strings"
)

func (m *maker) take(name string) {
	m.taken[name], m.taken[name+"ID"] = true, true
}

// typeName is a name that no type has: behind its environment's, as engines have it, or any.
func (m *maker) typeName(prefix string) string {
	for {
		name := pascal(m.name())
		switch m.IntN(6) {
		case 0, 1, 2, 3:
			name = prefix + name
		case 4:
			name = m.name()
		}
		if strings.HasPrefix(name, "_") || m.taken[name] || m.taken[name+"ID"] || strings.HasSuffix(name, "ID") || reserved(name) || name[0] >= '0' && name[0] <= '9' {
			continue
		}
		m.take(name)
		return name
	}
}

func reserved(name string) bool {
	return strings.HasPrefix(name, "__") || name == "true" || name == "false" || name == "null"
}

// name is a name of any field, argument or value.
func (m *maker) name() string {
	for {
		var name string
		switch n := m.IntN(20); {
		case n < 6:
			name = m.pick(plain)
		case n < 9:
			name = m.pick(plain) + pascal(m.pick(plain))
		case n < 15:
			name = m.pick(hard)
		case n < 18 && len(m.names) > 0:
			name = cased[m.IntN(len(cased))](m.pick(m.names))
		case n < 19:
			name = m.pick(plain)
			for len(name) < m.IntN(90) {
				name += pascal(m.pick(plain))
			}
		default:
			name = m.letters()
		}
		if !reserved(name) && len(name) < 100 && (name[0] < '0' || name[0] > '9') {
			m.names = append(m.names, name)
			return name
		}
	}
}

func (m *maker) letters() string {
	const first, rest = "abcxyzABCXYZ_", "abcxyzABCXYZ_0123456789"
	name := string(first[m.IntN(len(first))])
	for range m.IntN(8) {
		name += string(rest[m.IntN(len(rest))])
	}
	return name
}

// distinct are as many names, none twice.
func (m *maker) distinct(count int) []string {
	var all []string
	seen := map[string]bool{"id": true}
	for len(all) < count {
		if name := m.name(); !seen[name] {
			seen[name] = true
			all = append(all, name)
		}
	}
	return all
}

func (m *maker) text() string {
	var b strings.Builder
	for range 1 + m.IntN(5) {
		if m.hostile && m.once(2) {
			b.WriteString(m.pick(texts))
		} else {
			b.WriteString(m.pick(plain))
		}
		b.WriteString(m.pick([]string{" ", " ", " ", "", "\n", ", "}))
	}
	return b.String()
}

// literal spells a string of GraphQL; of the styles, 0 is a block string where the text can be one.
func (m *maker) literal(text string, style int) string {
	block := !strings.ContainsAny(text, "\x00\x1b\x7f\f\v\r\\\ufeff") && !strings.Contains(text, "\u0085") && !strings.HasSuffix(text, `"`)
	if style == 0 && block {
		return `"""` + strings.ReplaceAll(text, `"""`, `\"""`) + `"""`
	}
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range text {
		switch {
		case r == '"' || r == '\\':
			b.WriteString(`\` + string(r))
		case r == '\n':
			b.WriteString(`\n`)
		case r < 0x20 || r == 0x7f || r == 0xfeff:
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

type writer interface{ WriteString(string) (int, error) }

func (m *maker) describe(to writer, indent string) {
	if m.once(2) {
		_, _ = to.WriteString(indent + m.literal(m.text(), m.IntN(2)) + "\n")
	}
}

func (m *maker) described(indent string) string {
	var b strings.Builder
	m.describe(&b, indent)
	return b.String()
}

// deprecated are directives that any member can have.
func (m *maker) deprecated() string {
	switch m.IntN(16) {
	case 0:
		return " @deprecated"
	case 1:
		return " @deprecated(reason: " + m.literal(m.text(), 1) + ")"
	case 2:
		return " @experimental(reason: " + m.literal(m.text(), 1) + ")"
	}
	return ""
}

func (m *maker) enum(name string) {
	values := m.distinct(1 + m.IntN(5))
	for i, value := range values {
		if m.once(2) {
			values[i] = strings.ToUpper(snake(value))
		}
	}
	seen := map[string]bool{}
	var kept []string
	m.describe(&m.body, "")
	fmt.Fprintf(&m.body, "enum %s%s {\n", name, m.source())
	for _, value := range values {
		if seen[value] || reserved(value) {
			continue
		}
		seen[value] = true
		kept = append(kept, value)
		meant := ""
		if m.once(4) {
			meant = " @enumValue(value: " + m.literal(m.pick([]string{value, strings.ToLower(value), m.text()}), 1) + ")"
		}
		fmt.Fprintf(&m.body, "%s  %s%s%s%s\n", m.described("  "), value, meant, m.source(), m.deprecated())
	}
	if len(kept) == 0 {
		kept = []string{"ONE"}
		m.body.WriteString("  ONE\n")
	}
	m.body.WriteString("}\n")
	m.enums = append(m.enums, name)
	m.values[name] = kept
}

func (m *maker) input(name string) {
	m.describe(&m.body, "")
	fmt.Fprintf(&m.body, "input %s%s {\n", name, m.source())
	for _, field := range m.distinct(1 + m.IntN(5)) {
		typ, fallback := m.argument()
		if strings.HasSuffix(typ, "!") && !strings.HasPrefix(typ, "[") && m.isInput(strings.TrimSuffix(typ, "!")) {
			typ = strings.TrimSuffix(typ, "!")
		}
		expects := ""
		if before, after, ok := strings.Cut(typ, " "); ok {
			typ, expects = before, " "+after
		}
		fmt.Fprintf(&m.body, "%s  %s: %s%s%s\n", m.described("  "), field, typ, fallback, expects)
	}
	m.body.WriteString("}\n")
	m.inputs = append(m.inputs, name)
}

func (m *maker) isInput(name string) bool {
	for _, input := range m.inputs {
		if input == name {
			return true
		}
	}
	return false
}

// member is the declaration of a field.
type member struct{ name, text string }

func lines(members []member) string {
	var b strings.Builder
	for i, each := range members {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(each.text)
	}
	return b.String()
}

// fields are declarations of as many fields.
func (m *maker) fields(count int, parent string) []member {
	var all []member
	for _, name := range m.distinct(count) {
		if parent != "" && m.once(14) && parent != "Container" && m.hasID(parent) {
			all = append(all, member{name, fmt.Sprintf("  %s: %s!%s%s", name, m.id(parent), m.expects(parent), m.source())})
			continue
		}
		all = append(all, member{name, fmt.Sprintf("%s  %s%s: %s%s%s%s", m.described("  "), name, m.args(), m.result(), m.source(), m.kind(), m.deprecated())})
	}
	return all
}

func (m *maker) hasID(name string) bool {
	for _, object := range m.objects {
		if object == name {
			return true
		}
	}
	return false
}

func (m *maker) kind() string {
	if m.owner == "" || !m.once(4) {
		return ""
	}
	return m.pick([]string{" @check", " @check", " @generate", " @up", " @agent", ` @cache(policy: "Never")`, " @check @generate"})
}

func (m *maker) result() string {
	switch m.IntN(12) {
	case 0:
		return "Void"
	case 1:
		return m.wrapped(m.pick([]string{"JSON", "ID"}))
	case 2, 3, 4:
		return m.wrapped(m.pick(m.objects)) // most of what is declared
	case 5:
		if len(m.faces) > 0 {
			return m.wrapped(m.pick(m.faces))
		}
	case 6:
		if len(m.enums) > 0 {
			return m.wrapped(m.pick(m.enums))
		}
	case 7:
		if len(m.scalars) > 0 {
			return m.wrapped(m.pick(m.scalars))
		}
	case 8:
		if len(m.bares) > 0 {
			return m.wrapped(m.pick(m.bares))
		}
	}
	return m.wrapped(m.pick([]string{"String", "Int", "Float", "Boolean"}))
}

func (m *maker) wrapped(name string) string {
	mark := func() string { return m.pick([]string{"", "!", "!"}) }
	name += mark()
	for depth := 0; depth < 3 && m.once(4); depth++ {
		name = "[" + name + "]" + mark()
	}
	return name
}

// args are the arguments of a field, in parentheses.
func (m *maker) args() string {
	count := [...]int{0, 0, 0, 1, 1, 2, 3, 5}[m.IntN(8)]
	if count == 0 {
		return ""
	}
	var all []string
	for _, name := range m.distinct(count) {
		typ, fallback := m.argument()
		expects := ""
		if before, after, ok := strings.Cut(typ, " "); ok {
			typ, expects = before, " "+after
			if m.owner != "" && m.once(4) {
				expects += m.pick([]string{` @defaultPath(path: ".")`, ` @defaultAddress(address: "a:b")`, ` @defaultPath(path: "/x\"y")  @ignorePatterns(patterns: ["*.tmp", "!a"])`})
			}
		}
		all = append(all, fmt.Sprintf("%s%s: %s%s%s%s%s", strings.TrimSpace(m.described("")+" ")+" ", name, typ, fallback, expects, m.source(), m.deprecated()))
	}
	return "(" + strings.Join(all, ", ") + ")"
}

// argument is the type of an argument or an input field with what it expects, and its default.
func (m *maker) argument() (typ, fallback string) {
	if m.once(4) {
		object := m.pick(m.objects)
		if len(m.faces) > 0 && m.once(4) {
			object = m.pick(m.faces)
		}
		return m.wrapped(m.id(object)) + m.expects(object), ""
	}
	kinds := [][]string{{"String", "Int", "Float", "Boolean"}, {"String", "Int", "Float", "Boolean"}, {"JSON"}, m.enums, m.inputs, m.scalars}
	for {
		if kind := kinds[m.IntN(len(kinds))]; len(kind) > 0 {
			typ = m.wrapped(m.pick(kind))
			break
		}
	}
	if m.once(2) {
		fallback = " = " + m.value(typ)
	}
	return typ, fallback
}

// value is a literal of a type, now and then of another one.
func (m *maker) value(typ string) string {
	if bare, ok := strings.CutSuffix(typ, "!"); ok {
		typ = bare
	} else if m.once(5) {
		return "null"
	}
	if m.once(25) {
		return m.pick([]string{`"three"`, "3", "[]", "{}", "NO_SUCH", "1.5", "true"})
	}
	if strings.HasPrefix(typ, "[") {
		var elements []string
		for range m.IntN(4) {
			elements = append(elements, m.value(typ[1:len(typ)-1]))
		}
		return "[" + strings.Join(elements, ", ") + "]"
	}
	switch typ {
	case "String":
		return m.literal(m.text(), 1)
	case "Int":
		return m.pick([]string{"0", "-1", "42", "2147483647", "2147483648", "4102444800", "-9223372036854775808", "9223372036854775807"})
	case "Float":
		return m.pick([]string{"0", "1", "0.5", "-1.5e3", "1e400", "1.0", "123456789012345678", "1E-7"})
	case "Boolean":
		return m.pick([]string{"true", "false"})
	case "JSON":
		return m.pick([]string{`"{}"`, `"[1, \"a\"]"`, `""`, strconv.Quote(m.pick(plain))})
	}
	if values := m.values[typ]; len(values) > 0 {
		return m.pick(values)
	}
	return m.pick([]string{"{}", `"x"`, "null", "7"})
}
