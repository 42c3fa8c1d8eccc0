package python

import (
	"strings"

	"github.com/dagger-codegen/dagger-codegen/templates/layout"
)

// maxColumns is the line length of ruff format.
const maxColumns = 88

// explodeLength is the length of the parameters' text above which the official generator puts each parameter on a
// line of its own.
const explodeLength = 40

func fits(indent int, text string) bool { return indent+layout.Width(text) <= maxColumns }

// node is an expression that can be broken at the arguments of its calls; without arguments it is an atom.
type node struct {
	// head and tail stand around the arguments; of a call with their brackets.
	head string
	args []node
	tail string
	kind nodeKind
}

type nodeKind int

const (
	// atomNode is never broken.
	atomNode nodeKind = iota
	// bracketNode is broken inside its brackets.
	bracketNode
	// conditionalNode is broken ahead of if and else.
	conditionalNode
	// comparisonNode is broken ahead of its operator.
	comparisonNode
)

func atom(text string) node { return node{head: text} }

func callOf(head string, args ...node) node {
	return node{head: head + "(", args: args, tail: ")", kind: bracketNode}
}

func listOf(items ...string) node { return prefixedList("", items...) }

func prefixedList(prefix string, items ...string) node {
	n := node{head: prefix + "[", tail: "]", kind: bracketNode}
	for _, item := range items {
		n.args = append(n.args, atom(item))
	}
	return n
}

// noneDefault is the value of an optional list: fallback if it is None.
func noneDefault(name string, fallback node) node {
	test := node{args: []node{atom(name), atom("is None")}, kind: comparisonNode}
	return node{args: []node{fallback, test, atom(name)}, kind: conditionalNode}
}

func (n node) flat() string {
	switch n.kind {
	case atomNode:
		return n.head
	case conditionalNode:
		return n.args[0].flat() + " if " + n.args[1].flat() + " else " + n.args[2].flat()
	case comparisonNode:
		return n.args[0].flat() + " " + n.args[1].flat()
	}
	var b strings.Builder
	b.WriteString(n.head)
	for i, arg := range n.args {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(arg.flat())
	}
	b.WriteString(n.tail)
	return b.String()
}

// layout returns the expression as ruff breaks it. The indentation of its first line is the caller's; before and
// after are the columns that stand around it on its first and last line.
func (n node) layout(indent, before, after int) string {
	flat := n.flat()
	if n.kind == atomNode || indent+before+layout.Width(flat)+after <= maxColumns {
		return flat
	}
	line := "\n" + strings.Repeat(" ", indent)
	switch n.kind {
	case conditionalNode:
		return n.args[0].layout(indent, before, 0) + line + "if " + n.args[1].layout(indent, len("if "), 0) +
			line + "else " + n.args[2].layout(indent, len("else "), after)
	case comparisonNode:
		return n.args[0].layout(indent, before, 0) + line + n.args[1].layout(indent, 0, after)
	}
	inner := line + "    "
	end := line + n.tail
	joined := strings.TrimSuffix(strings.TrimPrefix(flat, n.head), n.tail)
	if fits(indent+4, joined) {
		return n.head + inner + joined + end
	}
	if len(n.args) == 1 {
		return n.head + inner + n.args[0].layout(indent+4, 0, 0) + end
	}
	var b strings.Builder
	b.WriteString(n.head)
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
	if flat := flatCall(head, args, tail); indent+layout.Width(before)+layout.Width(flat) <= maxColumns {
		return flat
	}
	n := callOf(head)
	for _, arg := range args {
		n.args = append(n.args, atom(arg))
	}
	return n.layout(indent, layout.Width(before), layout.Width(tail)) + tail
}

func flatCall(head string, args []string, tail string) string {
	size := len(head) + len(tail) + 2
	for _, arg := range args {
		size += len(arg) + 2
	}
	var b strings.Builder
	b.Grow(size)
	b.WriteString(head)
	b.WriteByte('(')
	for i, arg := range args {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(arg)
	}
	b.WriteByte(')')
	b.WriteString(tail)
	return b.String()
}

// assigned lays out a literal that is assigned to a name: in brackets on a line of its own if only that makes it fit.
func assigned(indent int, name, literal string) string {
	if fits(indent, name+" = "+literal) || !fits(indent+4, literal) {
		return literal
	}
	return "(\n" + strings.Repeat(" ", indent+4) + literal + "\n" + strings.Repeat(" ", indent) + ")"
}

// parameter is one parameter of a signature, as it is written there and as it is without quotes.
type parameter struct {
	name, annotation, plain, value string
	// mistyped tells that the value isn't of the annotated type, which checkers of types must be told to pass.
	mistyped bool
}

// ignored is the comment that has checkers of types pass a default of another type: users depend on defaults that
// are plain strings where the type is a scalar of the API.
const ignored = "  # type: ignore[assignment]"

func (p parameter) text() string {
	if p.value == "" {
		return p.name + ": " + p.annotation
	}
	return p.name + ": " + p.annotation + " = " + p.value
}

// signature lays out a function's header, from its keyword to its ending; first is the parameter that needs no
// annotation or has it already, "" for none.
func signature(indent int, keyword, name string, first string, required, optional []parameter, result, ending string) string {
	items := make([]string, 0, len(required)+len(optional)+2)
	unquoted := -len(", ")
	if first != "" {
		items = append(items, first)
		unquoted = len(first)
	}
	comments := map[int]bool{}
	add := func(p parameter) {
		text := p.text()
		if !fits(indent+5, text) && !strings.HasPrefix(p.annotation, `"`) && strings.Contains(p.annotation, " | ") {
			p.annotation = `"` + strings.ReplaceAll(p.plain, `"`, "") + `"`
			text = p.text()
		}
		if p.mistyped {
			comments[len(items)] = true
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
	if unquoted <= explodeLength && len(comments) == 0 && fits(indent, head+"("+joined+")"+tail) {
		return head + "(" + joined + ")" + tail
	}
	if unquoted > explodeLength || len(comments) > 0 || !fits(indent+4, joined) || len(items) == 1 {
		var b strings.Builder
		b.WriteString(head)
		b.WriteByte('(')
		for i, item := range items {
			b.WriteString("\n" + strings.Repeat(" ", indent+4) + item + ",")
			if comments[i] {
				b.WriteString(ignored)
			}
		}
		b.WriteString("\n" + strings.Repeat(" ", indent) + ")" + tail)
		return b.String()
	}
	return head + "(\n" + strings.Repeat(" ", indent+4) + joined + "\n" + strings.Repeat(" ", indent) + ")" + tail
}
