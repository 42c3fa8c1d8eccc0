package calls

import (
	"fmt"
	"strings"
)

// rustSource is what a driver must know of a generated Rust file, read from its text alone.
type rustSource struct {
	// structs have the fields of input objects and options.
	structs map[string]rustStruct
	// scalars are structs around a string, aliases of them included.
	scalars map[string]bool
	// enums have their first variant, variants all of them.
	enums    map[string]string
	variants map[string][]string
	// impls are the blocks of methods, in the order of the file.
	impls []rustImpl
	// traits names the traits that stand for interfaces.
	traits map[string]bool
}

type rustStruct struct {
	lifetime bool
	fields   []rustParam
}

type rustParam struct{ name, typ string }

type rustImpl struct {
	// trait is "" for inherent methods.
	trait, name string
	methods     []rustMethod
}

type rustMethod struct {
	name   string
	async  bool
	params []rustParam
	result string
}

// readRust reads what rustfmt left alone: one item begins on each line, and its brace is at the end of one.
func readRust(text string) (*rustSource, error) {
	s := &rustSource{structs: map[string]rustStruct{}, scalars: map[string]bool{}, enums: map[string]string{}, variants: map[string][]string{},
		traits: map[string]bool{}}
	// rustfmt gives the brace behind a long name a line of its own, and the lifetime behind a longer one.
	oneLine := strings.NewReplacer("\n{\n", " {\n", "<\n    'a,\n> {\n", "<'a> {\n", "<\n        'a,\n    >(", "<'a>(")
	lines := strings.Split(oneLine.Replace(text), "\n")
	for i := 0; i < len(lines); i++ {
		line := lines[i]
		switch {
		case strings.HasPrefix(line, "pub struct ") && strings.HasSuffix(line, "String);"):
			s.scalars[firstName(strings.TrimPrefix(line, "pub struct "))] = true
		case strings.HasPrefix(line, "pub type "):
			name, _, _ := strings.Cut(strings.TrimPrefix(line, "pub type "), " =")
			s.scalars[name] = true
		case strings.HasPrefix(line, "pub struct ") && strings.HasSuffix(line, "{"):
			i = s.readStruct(lines, i)
		case strings.HasPrefix(line, "pub enum ") && strings.HasSuffix(line, "{"):
			i = s.readEnum(lines, i)
		case strings.HasPrefix(line, "pub trait "):
			s.traits[firstName(strings.TrimPrefix(line, "pub trait "))] = true
		case strings.HasPrefix(line, "impl ") && strings.HasSuffix(line, "{"):
			end, err := s.readImpl(lines, i)
			if err != nil {
				return nil, err
			}
			i = end
		}
	}
	return s, nil
}

// firstName returns the identifier that the text begins with, a raw one included.
func firstName(text string) string {
	end := strings.IndexFunc(text, func(r rune) bool {
		return r != '_' && r != '#' && (r < '0' || r > '9') && (r < 'A' || r > 'Z') && (r < 'a' || r > 'z')
	})
	if end < 0 {
		return text
	}
	return text[:end]
}

func (s *rustSource) readStruct(lines []string, i int) int {
	head := strings.TrimPrefix(lines[i], "pub struct ")
	name := firstName(head)
	found := rustStruct{lifetime: strings.Contains(head, "<'")}
	for i++; i < len(lines) && lines[i] != "}"; i++ {
		line := strings.TrimSpace(lines[i])
		if !strings.HasPrefix(line, "pub ") {
			continue
		}
		for !strings.HasSuffix(line, ",") && i+1 < len(lines) {
			i++
			line += strings.TrimSpace(lines[i])
		}
		field, typ, _ := strings.Cut(strings.TrimSuffix(strings.TrimPrefix(line, "pub "), ","), ":")
		found.fields = append(found.fields, rustParam{field, strings.TrimSpace(typ)})
	}
	s.structs[name] = found
	return i
}

func (s *rustSource) readEnum(lines []string, i int) int {
	name := firstName(strings.TrimPrefix(lines[i], "pub enum "))
	for i++; i < len(lines) && lines[i] != "}"; i++ {
		line := strings.TrimSpace(lines[i])
		if variant := firstName(line); variant != "" && line == variant+"," {
			s.variants[name] = append(s.variants[name], variant)
			s.enums[name] = s.variants[name][0]
		}
	}
	return i
}

func (s *rustSource) readImpl(lines []string, i int) (int, error) {
	head := strings.TrimSuffix(strings.TrimPrefix(lines[i], "impl "), " {")
	block := rustImpl{name: head}
	if trait, name, ok := strings.Cut(head, " for "); ok {
		block.trait, block.name = trait, name
	}
	end := i + 1
	for end < len(lines) && lines[end] != "}" {
		end++
	}
	if block.trait != "" && !s.traits[block.trait] || strings.HasPrefix(block.name, "<") {
		return end, nil
	}
	for i++; i < end; i++ {
		line := strings.TrimPrefix(strings.TrimSpace(lines[i]), "pub ")
		public := block.trait != "" || strings.HasPrefix(lines[i], "    pub ")
		if !strings.HasPrefix(lines[i], "    ") || strings.HasPrefix(lines[i], "     ") || !public ||
			!strings.HasPrefix(line, "fn ") && !strings.HasPrefix(line, "async fn ") {
			continue
		}
		for !strings.HasSuffix(line, "{") && i+1 < end {
			i++
			line += " " + strings.TrimSpace(lines[i])
		}
		method, err := readMethod(strings.TrimSpace(strings.TrimSuffix(line, "{")))
		if err != nil {
			return 0, fmt.Errorf("impl %s: %w", head, err)
		}
		block.methods = append(block.methods, method)
	}
	s.impls = append(s.impls, block)
	return end, nil
}

// readMethod reads a signature on one line: [async] fn name<'a>(&self, a: T) -> R [where ...].
func readMethod(signature string) (rustMethod, error) {
	m := rustMethod{}
	rest := signature
	if strings.HasPrefix(rest, "async ") {
		m.async, rest = true, strings.TrimPrefix(rest, "async ")
	}
	rest = strings.TrimPrefix(rest, "fn ")
	m.name = firstName(rest)
	open := strings.IndexByte(rest, '(')
	if m.name == "" || open < 0 {
		return m, fmt.Errorf("no method: %s", signature)
	}
	inside, after := balanced(rest[open:])
	for i, param := range splitTop(inside) {
		param = strings.TrimSpace(param)
		if i == 0 && strings.HasSuffix(param, "self") || param == "" {
			continue
		}
		name, typ, _ := strings.Cut(param, ":")
		m.params = append(m.params, rustParam{strings.TrimPrefix(name, "mut "), strings.TrimSpace(typ)})
	}
	m.result = strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(after), "->"))
	m.result, _, _ = strings.Cut(m.result, " where ")
	if inner, ok := strings.CutPrefix(m.result, "impl core::future::Future<"); ok {
		m.async = true
		inner = strings.TrimPrefix(strings.TrimSpace(inner), "Output = ")
		if end := strings.LastIndex(inner, "+ Send"); end >= 0 {
			inner = strings.TrimSpace(inner[:end])
		}
		m.result = strings.TrimSuffix(strings.TrimSpace(strings.TrimSuffix(inner, ">")), ",")
	}
	m.result = strings.TrimSpace(m.result)
	return m, nil
}

// balanced returns what is inside the parentheses that the text begins with, and what is behind them.
func balanced(text string) (inside, after string) {
	depth := 0
	for i, r := range text {
		switch r {
		case '(':
			depth++
		case ')':
			depth--
			if depth == 0 {
				return text[1:i], text[i+1:]
			}
		}
	}
	return text[1:], ""
}

// splitTop splits at commas outside brackets of any kind.
func splitTop(text string) (parts []string) {
	depth, start := 0, 0
	for i, r := range text {
		switch r {
		case '(', '<', '[':
			depth++
		case ')', '>', ']':
			depth--
		case ',':
			if depth == 0 {
				parts = append(parts, text[start:i])
				start = i + 1
			}
		}
	}
	if strings.TrimSpace(text[start:]) != "" {
		parts = append(parts, text[start:])
	}
	return parts
}

// inside returns the type inside the outermost brackets if the text is of the generic type: "Vec<T>" gives T.
func inside(typ, generic string) (string, bool) {
	for _, prefix := range []string{"", "::std::vec::", "::std::option::", "::std::boxed::", "std::vec::", "std::option::", "std::boxed::"} {
		if inner, ok := strings.CutPrefix(typ, prefix+generic+"<"); ok {
			return strings.TrimSpace(strings.TrimSuffix(strings.TrimSuffix(strings.TrimSpace(inner), ">"), ",")), true
		}
	}
	return "", false
}
