package introspection

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"
)

// PrintSDL writes the document as SDL, in the order that it has. What SDL has no words for is left out: GraphQL's own
// types and scalars, and a type's possible types where they follow from what implements it. The version is a comment,
// which [Decode] reads. A directive that is applied and not declared, or where it isn't declared for, is declared, so
// that the text is valid SDL. Names and literals that GraphQL can't write are [Problems], and nothing is written.
func (d *Document) PrintSDL(w io.Writer) error {
	p := &sdlPrinter{document: d}
	if d.Version != "" && !strings.ContainsFunc(d.Version, func(r rune) bool { return r <= ' ' || r > '~' }) {
		p.line("# __schemaVersion: " + d.Version)
	}
	p.served()
	p.builtins()
	p.roots()
	p.directives()
	for i := range d.Types {
		if t := &d.Types[i]; !strings.HasPrefix(t.Name, "__") && !slices.Contains(builtinScalars, t.Name) {
			p.definition(t)
		}
	}
	if len(p.problems) > 0 {
		return p.problems
	}
	_, err := w.Write(p.out.Bytes())
	return err
}

type sdlPrinter struct {
	document *Document
	out      bytes.Buffer
	problems Problems
}

func (p *sdlPrinter) line(text string) {
	p.out.WriteString(text)
	p.out.WriteByte('\n')
}

// served writes where environments come from, a comment for each.
func (p *sdlPrinter) served() {
	for _, served := range p.document.Served {
		text := func(text string) string { return (&Value{Kind: StringValue, Text: text}).String() }
		line := "# __environment " + text(served.Name) + ": " + text(served.Ref)
		if served.Pin != "" {
			line += " at " + text(served.Pin)
		}
		if served.Renamed {
			line += " renamed"
		}
		p.line(line)
	}
}

// builtins writes what an engine says of built-in scalars, which SDL doesn't define.
func (p *sdlPrinter) builtins() {
	for i := range p.document.Types {
		if t := &p.document.Types[i]; slices.Contains(builtinScalars, t.Name) && t.Description != "" {
			literal := Value{Kind: StringValue, Text: t.Description}
			p.line("# __description " + t.Name + ": " + literal.String())
		}
	}
}

// separate puts a blank line between definitions.
func (p *sdlPrinter) separate() {
	if p.out.Len() > 0 {
		p.out.WriteByte('\n')
	}
}

// name returns a name that is safe to write.
func (p *sdlPrinter) name(name string, offset int) string {
	if !IsName(name) {
		p.problems = append(p.problems, p.document.problem(offset, "", "%q is not a GraphQL name, so SDL can't contain it", name))
	}
	return name
}

// literal returns a literal in GraphQL's own quoting.
func (p *sdlPrinter) literal(text, what string, offset int) string {
	value, err := parseLiteral(text)
	if err != nil {
		p.problems = append(p.problems, p.document.problem(offset, "", "%s is not a GraphQL value: %s", what, err))
		return ""
	}
	return value.String()
}

// roots writes the schema definition, unless it says what goes without saying.
func (p *sdlPrinter) roots() {
	d := p.document
	query := d.QueryType
	if query == "" {
		query = "Query"
	}
	usual := query == "Query" && d.Description == ""
	for name, root := range map[string]string{"Mutation": d.MutationType, "Subscription": d.SubscriptionType} {
		defined := slices.ContainsFunc(d.Types, func(t TypeDefinition) bool { return t.Name == name })
		usual = usual && (root == name && defined || root == "" && !defined)
	}
	if usual {
		return
	}
	p.separate()
	p.description(d.Description, "")
	p.line("schema {")
	for _, root := range [][2]string{{"query", query}, {"mutation", d.MutationType}, {"subscription", d.SubscriptionType}} {
		if root[1] != "" {
			p.line("  " + root[0] + ": " + p.name(root[1], 0))
		}
	}
	p.line("}")
}

func (p *sdlPrinter) definition(t *TypeDefinition) {
	keyword, known := map[string]string{"SCALAR": "scalar", "OBJECT": "type", "INTERFACE": "interface", "UNION": "union",
		"ENUM": "enum", "INPUT_OBJECT": "input"}[t.Kind]
	if !known {
		p.problems = append(p.problems, p.document.problem(t.Offset, t.Name, "unknown kind of type %q", t.Kind))
	}
	p.separate()
	p.description(t.Description, "")
	head := keyword + " " + p.name(t.Name, t.Offset)
	if len(t.Interfaces) > 0 {
		head += " implements " + p.names(t.Interfaces, " & ")
	}
	head += p.applied(t.Directives)
	switch t.Kind {
	case "UNION":
		p.line(head + " = " + p.names(t.PossibleTypes, " | "))
	case "SCALAR":
		p.line(head)
	default:
		p.line(head + " {")
		for i := range t.Fields {
			p.field(&t.Fields[i])
		}
		for i := range t.InputFields {
			p.description(t.InputFields[i].Description, "  ")
			p.line("  " + p.input(&t.InputFields[i]))
		}
		for _, value := range t.EnumValues {
			p.description(value.Description, "  ")
			p.line("  " + p.name(value.Name, value.Offset) + p.appliedWith(value.Directives, value.Deprecated, value.Reason))
		}
		p.line("}")
	}
}

func (p *sdlPrinter) names(references []NamedReference, separator string) string {
	names := make([]string, len(references))
	for i, reference := range references {
		names[i] = p.name(reference.Name, reference.Offset)
	}
	return strings.Join(names, separator)
}

func (p *sdlPrinter) field(f *FieldDefinition) {
	p.description(f.Description, "  ")
	p.line("  " + p.name(f.Name, f.Offset) + p.arguments(f.Args, "  ") + ": " + p.reference(f.Type, f.Offset) +
		p.appliedWith(f.Directives, f.Deprecated, f.Reason))
}

// arguments returns a list of arguments in parentheses, on one line where none has a description.
func (p *sdlPrinter) arguments(args []InputDefinition, indent string) string {
	if len(args) == 0 {
		return ""
	}
	inner := &sdlPrinter{document: p.document}
	defer func() { p.problems = append(p.problems, inner.problems...) }()
	described := slices.ContainsFunc(args, func(a InputDefinition) bool { return a.Description != "" })
	if !described {
		texts := make([]string, len(args))
		for i := range args {
			texts[i] = inner.input(&args[i])
		}
		return "(" + strings.Join(texts, ", ") + ")"
	}
	inner.line("(")
	for i := range args {
		inner.description(args[i].Description, indent+"  ")
		inner.line(indent + "  " + inner.input(&args[i]))
	}
	return inner.out.String() + indent + ")"
}

func (p *sdlPrinter) input(a *InputDefinition) string {
	text := p.name(a.Name, a.Offset) + ": " + p.reference(a.Type, a.Offset)
	if a.Default != nil {
		text += " = " + p.literal(*a.Default, "the default of "+a.Name, a.DefaultOffset)
	}
	return text + p.appliedWith(a.Directives, a.Deprecated, a.Reason)
}

func (p *sdlPrinter) reference(ref *TypeReference, offset int) string {
	switch {
	case ref == nil:
		p.problems = append(p.problems, p.document.problem(offset, "", "the type is missing"))
		return ""
	case ref.Kind == "NON_NULL":
		return p.reference(ref.Of, offset) + "!"
	case ref.Kind == "LIST":
		return "[" + p.reference(ref.Of, offset) + "]"
	}
	return p.name(ref.Name, ref.Offset)
}

// appliedWith returns the applied directives of what may be deprecated. Older engines show a deprecation and no
// directives, newer ones a directive without the reason that is its default.
func (p *sdlPrinter) appliedWith(directives []AppliedDirective, deprecated bool, reason string) string {
	if !deprecated {
		return p.applied(directives)
	}
	own := AppliedDirective{Name: deprecatedDirective}
	if reason != "" {
		literal := Value{Kind: StringValue, Text: reason}
		own.Args = []AppliedArgument{{Name: "reason", Value: literal.String()}}
	}
	at := slices.IndexFunc(directives, func(d AppliedDirective) bool { return d.Name == deprecatedDirective })
	if at < 0 {
		return p.applied(append(directives[:len(directives):len(directives)], own))
	}
	if len(directives[at].Args) == 0 {
		directives = slices.Clone(directives)
		directives[at].Args = own.Args
	}
	return p.applied(directives)
}

func (p *sdlPrinter) applied(directives []AppliedDirective) string {
	var b strings.Builder
	for _, directive := range directives {
		b.WriteString(" @" + p.name(directive.Name, directive.Offset))
		var args []string
		for _, arg := range directive.Args {
			if arg.Value != "" {
				args = append(args, p.name(arg.Name, arg.Offset)+": "+
					p.literal(arg.Value, fmt.Sprintf("@%s(%s:)", directive.Name, arg.Name), arg.Offset))
			}
		}
		if len(args) > 0 {
			b.WriteString("(" + strings.Join(args, ", ") + ")")
		}
	}
	return b.String()
}

// description writes a description so that it reads back to the same characters: a string where it fits on the line
// as it is, a block string where that keeps all white space, an escaped string elsewhere.
func (p *sdlPrinter) description(text, indent string) {
	switch {
	case text == "":
	case !strings.ContainsAny(text, "\"\\\n") && unescaped(text):
		p.line(indent + `"` + text + `"`)
	case unescaped(text) && blockStringValue("\n"+text+"\n") == text && !strings.HasSuffix(text, `\`):
		p.line(indent + `"""`)
		for _, line := range strings.Split(strings.ReplaceAll(text, `"""`, `\"""`), "\n") {
			if line != "" {
				line = indent + line
			}
			p.line(line)
		}
		p.line(indent + `"""`)
	default:
		p.line(indent + (&Value{Kind: StringValue, Text: text}).String())
	}
}

// unescaped reports whether nothing in the text needs an escape sequence but quotes and backslashes.
func unescaped(text string) bool {
	for _, r := range text {
		if r < ' ' && r != '\n' || r >= 0x7f && r <= 0x9f || r == 0x2028 || r == 0x2029 || r == 0xfeff || r == 0xfffd {
			return false
		}
	}
	return true
}
