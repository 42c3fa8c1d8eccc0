package python

import (
	"strings"
	"unicode/utf8"

	"github.com/dagger-codegen/dagger-codegen/generator/era"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// speaker writes names of the schema in a text as Python has them; nil leaves the text as it is.
type speaker func(name string) string

// quotes are the marks that names stand in, each with the one that ends it.
var quotes = map[rune]rune{'`': '`', '"': '"', '\'': '\'', '“': '”', '‘': '’', '«': '»'}

// text writes the names that stand in quotes.
func (s speaker) text(text string) string {
	if s == nil || !strings.ContainsAny(text, "`\"'“‘«") {
		return text
	}
	return inQuotes(text, func(_ rune, name string) (string, bool) {
		return s(name), true
	})
}

// inQuotes replaces what stands in quotes and has the form of a name: with the quotes around it kept if keep is true,
// else in place of them too.
func inQuotes(text string, replace func(quote rune, name string) (with string, keep bool)) string {
	var b strings.Builder
	done, before := 0, rune(' ')
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		end, ok := quotes[r]
		if !ok || isNameByte(before) && r < utf8.RuneSelf {
			before = r
			i += size
			continue
		}
		name := nameIn(text[i+size:])
		closing, closingSize := utf8.DecodeRuneInString(text[min(i+size+len(name), len(text)):])
		if name == "" || closing != end {
			before = r
			i += size
			continue
		}
		with, keep := replace(r, name)
		b.WriteString(text[done:i])
		if keep {
			b.WriteString(text[i:i+size] + with + text[i+size+len(name):i+size+len(name)+closingSize])
		} else {
			b.WriteString(with)
		}
		i += size + len(name) + closingSize
		done, before = i, end
	}
	if done == 0 {
		return text
	}
	b.WriteString(text[done:])
	return b.String()
}

func isNameByte(r rune) bool {
	return r == '_' || r < utf8.RuneSelf && (isUpperOrDigit(byte(r)) || r >= 'a' && r <= 'z')
}

// nameIn returns the name that a text begins with: field, Type.field or field(), "" for none.
func nameIn(text string) string {
	end := 0
	for end < len(text) && (isNameByte(rune(text[end])) || text[end] == '.' && end > 0) {
		end++
	}
	if strings.HasPrefix(text[end:], "()") && end > 0 {
		end += len("()")
	}
	return text[:end]
}

// inContext returns the speaker for the documentation of the method: its parameters are known, and the fields of its type.
func (m *method) inContext() speaker {
	return func(name string) string {
		for arg, spoken := range m.names {
			if arg.Name == name {
				return spoken
			}
		}
		return m.speak(m.field.Parent, name)
	}
}

// speaker returns the speaker for the documentation of a type.
func (m *module) speaker(t *introspection.Type) speaker {
	return func(name string) string { return m.speak(t, name) }
}

// speak returns what Python calls something of the schema that is mentioned with a type: one of its own fields, a type, or
// any field or argument whose name can be no other word.
func (m *module) speak(t *introspection.Type, name string) string {
	call := ""
	if bare, ok := strings.CutSuffix(name, "()"); ok {
		name, call = bare, "()"
	}
	if owner, field, ok := strings.Cut(name, "."); ok {
		if of := m.schema.Type(owner); of != nil && (of.Field(field) != nil || of.InputField(field) != nil) {
			return m.spokenClass(of) + "." + m.bareName(field) + call
		}
		if of := m.schema.Type(owner); of != nil && of.Kind == introspection.Enum {
			return m.spokenClass(of) + "." + field
		}
		return name + call
	}
	if t != nil && (t.Field(name) != nil || t.InputField(name) != nil) {
		return m.bareName(name) + call
	}
	if spoken, ok := m.speakable()[name]; ok {
		return spoken + call
	}
	return name + call
}

// spokenClass is the name of a type's class, the type's own where this module doesn't define it.
func (m *module) spokenClass(t *introspection.Type) string {
	if name := m.classes[t]; name != "" {
		return name
	}
	return t.Name
}

// speakable are the names of the schema that can be no other words, with what Python calls them.
func (m *module) speakable() map[string]string {
	if m.spoken != nil {
		return m.spoken
	}
	m.spoken = map[string]string{}
	add := func(name string) {
		if _, known := m.spoken[name]; !known && !isLower(name) {
			m.spoken[name] = m.bareName(name)
		}
	}
	for _, t := range m.schema.Types {
		for _, field := range t.Fields {
			add(field.Name)
			for _, arg := range field.Args {
				add(arg.Name)
			}
		}
		for _, field := range t.InputFields {
			add(field.Name)
		}
	}
	for _, t := range m.schema.Types {
		for _, value := range t.Values {
			delete(m.spoken, value.Name)
		}
	}
	for _, t := range m.schema.Types {
		if m.classes[t] != "" {
			m.spoken[t.Name] = m.classes[t]
		}
	}
	return m.spoken
}

// reason is a reason for which something shouldn't be used, with names as Python has them: whatever name is in backticks
// is a field's, spelled by mark; in other quotes it is one that the speaker knows.
func (m *module) reason(reason string, speak speaker, mark func(string) string) string {
	return inQuotes(reason, func(quote rune, name string) (string, bool) {
		if quote == '`' && introspection.IsName(name) {
			return mark(name), false
		}
		return speak(name), true
	})
}

func (m *module) bareName(name string) string {
	return memberName(name, m.era.Has(era.ReservesBuiltins))
}

func (m *module) methodReference(name string) string { return ":py:meth:`" + m.bareName(name) + "`" }

func (m *module) quotedName(name string) string { return `"` + m.bareName(name) + `"` }
