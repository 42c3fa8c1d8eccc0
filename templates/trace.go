package templates

import (
	"reflect"
	"text/template"
	"text/template/parse"
)

// trace executes a template again, with a note of dot's type at the beginning of each template and each block
// that changes dot. Errors use it, and the test that holds the headers against what backends really give; a run
// without an error never pays for it.
func (s *Set) trace(f *File, name string, view any) *tracer {
	t := &tracer{}
	clone, err := s.root.Clone()
	if err != nil {
		return t
	}
	again := s.File(f.functions...)
	again.bind(clone)
	clone.Funcs(template.FuncMap{enterFunction: t.enter, leaveFunction: t.leave, dotFunction: t.dot})
	for _, each := range clone.Templates() {
		if each.Tree == nil || each.Tree.Root == nil {
			continue
		}
		tree := each.Tree.Copy()
		instrument(each.Name(), tree)
		if _, err := clone.AddParseTree(each.Name(), tree); err != nil {
			return t
		}
	}
	for used, arguments := range f.uses {
		again.uses[used] = arguments
	}
	_, _ = again.render(name, view) // the error is the one that is being explained
	return t
}

const (
	enterFunction = "traceEnter"
	leaveFunction = "traceLeave"
	dotFunction   = "traceDot"
)

// tracer is what a traced execution noted.
type tracer struct {
	frames []frame
	// seen are all templates with the types that they were executed on, in order of first use.
	seen []frame
}

type frame struct {
	template string
	dot      reflect.Type
}

func (t *tracer) enter(name string, dot any) string {
	entered := frame{template: name, dot: reflect.TypeOf(dot)}
	t.frames = append(t.frames, entered)
	for _, each := range t.seen {
		if each == entered {
			return ""
		}
	}
	t.seen = append(t.seen, entered)
	return ""
}

func (t *tracer) leave() string {
	t.frames = t.frames[:len(t.frames)-1]
	return ""
}

func (t *tracer) dot(dot any) string {
	if len(t.frames) > 0 {
		t.frames[len(t.frames)-1].dot = reflect.TypeOf(dot)
	}
	return ""
}

// current is the type of dot where execution stopped, nil if it didn't.
func (t *tracer) current() reflect.Type {
	if len(t.frames) == 0 {
		return nil
	}
	return t.frames[len(t.frames)-1].dot
}

func instrument(template string, tree *parse.Tree) {
	walk(tree.Root, func(node parse.Node) {
		list, ok := node.(*parse.ListNode)
		if !ok || list == nil {
			return
		}
		var nodes []parse.Node
		for _, child := range list.Nodes {
			nodes = append(nodes, child)
			switch inner := child.(type) {
			case *parse.RangeNode:
				noteDot(tree, inner.List)
				noteDot(tree, inner.ElseList)
				nodes = append(nodes, call(tree, dotFunction, &parse.DotNode{NodeType: parse.NodeDot}))
			case *parse.WithNode:
				noteDot(tree, inner.List)
				noteDot(tree, inner.ElseList)
				nodes = append(nodes, call(tree, dotFunction, &parse.DotNode{NodeType: parse.NodeDot}))
			}
		}
		list.Nodes = nodes
	})
	name := &parse.StringNode{NodeType: parse.NodeString, Text: template, Quoted: `""`}
	enter := call(tree, enterFunction, name, &parse.DotNode{NodeType: parse.NodeDot})
	tree.Root.Nodes = append(append([]parse.Node{enter}, tree.Root.Nodes...), call(tree, leaveFunction))
}

func noteDot(tree *parse.Tree, list *parse.ListNode) {
	if list != nil {
		list.Nodes = append([]parse.Node{call(tree, dotFunction, &parse.DotNode{NodeType: parse.NodeDot})}, list.Nodes...)
	}
}

func call(tree *parse.Tree, function string, args ...parse.Node) parse.Node {
	name := parse.NewIdentifier(function).SetTree(tree)
	command := &parse.CommandNode{NodeType: parse.NodeCommand, Args: append([]parse.Node{name}, args...)}
	pipe := &parse.PipeNode{NodeType: parse.NodePipe, Cmds: []*parse.CommandNode{command}}
	return &parse.ActionNode{NodeType: parse.NodeAction, Pipe: pipe}
}

// walk visits the nodes of a template that hold others, and calls of templates, outermost first.
func walk(node parse.Node, visit func(parse.Node)) {
	switch n := node.(type) {
	case *parse.ListNode:
		if n == nil {
			return
		}
		visit(n)
		for _, child := range n.Nodes {
			walk(child, visit)
		}
	case *parse.IfNode:
		walk(n.List, visit)
		walk(n.ElseList, visit)
	case *parse.RangeNode:
		walk(n.List, visit)
		walk(n.ElseList, visit)
	case *parse.WithNode:
		walk(n.List, visit)
		walk(n.ElseList, visit)
	case *parse.TemplateNode:
		visit(n)
	}
}
