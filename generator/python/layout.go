package python

import (
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator/layout"
)

// maxColumns is the line length of ruff format.
const maxColumns = 88

// explodeLength is the length of the parameters' text above which the official generator puts each parameter on a
// line of its own.
const explodeLength = 40

func fits(indent int, text string) bool { return indent+layout.Width(text) <= maxColumns }

// node is an expression that can be broken at the arguments of its calls; without arguments it is an atom.
type node struct {
	head string
	args []node
	tail string
	call bool
}

func atom(text string) node { return node{head: text} }

func callOf(head string, args ...node) node { return node{head: head, args: args, call: true} }

func (n node) flat() string {
	if !n.call {
		return n.head
	}
	var b strings.Builder
	b.WriteString(n.head)
	b.WriteByte('(')
	for i, arg := range n.args {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(arg.flat())
	}
	b.WriteByte(')')
	b.WriteString(n.tail)
	return b.String()
}

// layout returns the expression as ruff breaks it. The indentation of its first line is the caller's; before and
// after are the columns that stand around it on its first and last line.
func (n node) layout(indent, before, after int) string {
	flat := n.flat()
	if !n.call || indent+before+layout.Width(flat)+after <= maxColumns {
		return flat
	}
	inner := "\n" + strings.Repeat(" ", indent+4)
	end := "\n" + strings.Repeat(" ", indent) + ")" + n.tail
	joined := strings.TrimSuffix(strings.TrimPrefix(flat, n.head+"("), ")"+n.tail)
	if fits(indent+4, joined) {
		return n.head + "(" + inner + joined + end
	}
	if len(n.args) == 1 {
		return n.head + "(" + inner + n.args[0].layout(indent+4, 0, 0) + end
	}
	var b strings.Builder
	b.WriteString(n.head)
	b.WriteByte('(')
	for _, arg := range n.args {
		b.WriteString(inner)
		b.WriteString(arg.layout(indent+4, 0, 1))
		b.WriteByte(',')
	}
	b.WriteString(end)
	return b.String()
}

// call lays out head(args)tail as ruff does. The indentation of its first line is the caller's; before is what
// stands there ahead of head.
func call(indent int, before, head string, args []string, tail string) string {
	n := node{head: head, call: true, args: make([]node, len(args))}
	for i, arg := range args {
		n.args[i] = atom(arg)
	}
	return n.layout(indent, layout.Width(before), layout.Width(tail)) + tail
}

// parameter is one parameter of a signature, as it is written there and as it is without quotes.
type parameter struct {
	name, annotation, plain, value string
}

func (p parameter) text() string {
	if p.value == "" {
		return p.name + ": " + p.annotation
	}
	return p.name + ": " + p.annotation + " = " + p.value
}

// signature lays out a function's header, from its keyword to its ending.
func signature(indent int, keyword, name string, required, optional []parameter, result, ending string) string {
	items := make([]string, 0, len(required)+len(optional)+2)
	items = append(items, "self")
	unquoted := len("self")
	add := func(p parameter) {
		text := p.text()
		if !fits(indent+5, text) && !strings.HasPrefix(p.annotation, `"`) && strings.Contains(p.annotation, " | ") {
			p.annotation = `"` + strings.ReplaceAll(p.plain, `"`, "") + `"`
			text = p.text()
		}
		items = append(items, text)
		unquoted += len(", ") + len(text) - len(p.annotation) + len(p.plain)
	}
	for _, p := range required {
		add(p)
	}
	if len(optional) > 0 {
		items = append(items, "*")
		unquoted += len(", *")
	}
	for _, p := range optional {
		add(p)
	}
	head := keyword + " " + name
	tail := " -> " + result + ending
	joined := strings.Join(items, ", ")
	if unquoted <= explodeLength && fits(indent, head+"("+joined+")"+tail) {
		return head + "(" + joined + ")" + tail
	}
	if unquoted > explodeLength || !fits(indent+4, joined) || len(items) == 1 {
		inner := "\n" + strings.Repeat(" ", indent+4)
		return head + "(" + inner + strings.Join(items, ","+inner) + ",\n" + strings.Repeat(" ", indent) + ")" + tail
	}
	return head + "(\n" + strings.Repeat(" ", indent+4) + joined + "\n" + strings.Repeat(" ", indent) + ")" + tail
}
