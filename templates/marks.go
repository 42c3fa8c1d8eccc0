package templates

import (
	"text/template/parse"

	"github.com/dagger-codegen/dagger-codegen/templates/layout"
)

// encodeMarks replaces the marks of the layout in the text and the string constants of the templates that were parsed
// last. What a template is given is never looked at: nothing in it is a mark. Marks that don't match are problems, and so
// are those that match only across the branches of an {{if}}: there, half of a group may be left out.
func (s *Set) encodeMarks() Problems {
	var problems Problems
	for _, each := range s.root.Templates() {
		if each.Tree == nil || each.Tree.Root == nil || s.encoded[each.Tree] {
			continue
		}
		s.encoded[each.Tree] = true
		m := marker{set: s, tree: each.Tree}
		m.list(each.Tree.Root)
		problems = append(problems, m.problems...)
	}
	return problems
}

type marker struct {
	set      *Set
	tree     *parse.Tree
	problems Problems
}

func (m *marker) list(list *parse.ListNode) {
	if list == nil {
		return
	}
	var nodes []*parse.TextNode
	var texts [][]byte
	for _, node := range list.Nodes {
		switch n := node.(type) {
		case *parse.TextNode:
			encoded, err := layout.Encode(n.Text)
			if err != nil {
				m.problem(n, 0, err.Error())
				continue
			}
			nodes, texts = append(nodes, n), append(texts, encoded)
		case *parse.ActionNode:
			m.pipe(n.Pipe)
		case *parse.TemplateNode:
			m.pipe(n.Pipe)
		case *parse.IfNode:
			m.branch(&n.BranchNode)
		case *parse.RangeNode:
			m.branch(&n.BranchNode)
		case *parse.WithNode:
			m.branch(&n.BranchNode)
		}
	}
	if text, offset, message, wrong := layout.Unbalanced(texts...); wrong {
		m.problem(nodes[text], offset, message)
		return
	}
	for i, n := range nodes {
		n.Text = texts[i]
	}
}

func (m *marker) branch(n *parse.BranchNode) {
	m.pipe(n.Pipe)
	m.list(n.List)
	m.list(n.ElseList)
}

func (m *marker) pipe(pipe *parse.PipeNode) {
	if pipe == nil {
		return
	}
	for _, command := range pipe.Cmds {
		for _, arg := range command.Args {
			switch n := arg.(type) {
			case *parse.StringNode:
				if encoded, err := layout.Encode([]byte(n.Text)); err == nil {
					n.Text = string(encoded)
				}
			case *parse.PipeNode:
				m.pipe(n)
			}
		}
	}
}

// problem adds a problem at an encoded offset of a text.
func (m *marker) problem(node *parse.TextNode, offset int, message string) {
	encoded, err := layout.Encode(node.Text)
	if err == nil {
		offset = len(layout.Decode(encoded[:offset]))
	}
	at := *node
	at.Pos += parse.Pos(offset)
	location, _ := m.tree.ErrorContext(&at)
	m.problems = append(m.problems, Problem{Place: m.set.place(location), Message: message +
		" here: a group is closed in the branch of the template that it is opened in"})
}
