package templates

import (
	"fmt"
	"text/template"
	"text/template/parse"
)

// Origin is a piece of a rendered file as it was written, before lines were broken.
type Origin struct {
	Text string
	// FromTemplate tells that it is text of a template; else it is a value that the backend has made.
	FromTemplate bool
}

// Observe tells f of each piece that the language's templates write, until stop is called. Files are made more slowly
// then: it is for measuring, and for one goroutine at a time.
func (l *Language) Observe(f func(Origin)) (stop func()) {
	l.observe = f
	return func() { l.observe = nil }
}

const (
	textFunction  = "observeText"
	valueFunction = "observeValue"
)

// observing returns a copy of the templates whose pieces are told of.
func (s *Set) observing(f func(Origin)) (*template.Template, error) {
	clone, err := s.root.Clone()
	if err != nil {
		return nil, err
	}
	clone.Funcs(template.FuncMap{
		textFunction:  func(text string) string { f(Origin{text, true}); return "" },
		valueFunction: func(value any) any { f(Origin{fmt.Sprint(value), false}); return value },
	})
	for _, each := range clone.Templates() {
		if each.Tree == nil || each.Tree.Root == nil {
			continue
		}
		tree := each.Tree.Copy()
		walk(tree.Root, func(node parse.Node) {
			if list, ok := node.(*parse.ListNode); ok {
				observeList(tree, list)
			}
		})
		if _, err := clone.AddParseTree(each.Name(), tree); err != nil {
			return nil, err
		}
	}
	return clone, nil
}

func observeList(tree *parse.Tree, list *parse.ListNode) {
	var nodes []parse.Node
	for _, node := range list.Nodes {
		switch n := node.(type) {
		case *parse.TextNode:
			text := &parse.StringNode{NodeType: parse.NodeString, Text: string(n.Text), Quoted: `""`}
			nodes = append(nodes, call(tree, textFunction, text))
		case *parse.ActionNode:
			if function := valueFunction; len(n.Pipe.Decl) == 0 && !passesOn(n.Pipe) {
				if isConstant(n.Pipe) {
					function = textFunction
					nodes = append(nodes, call(tree, function, n.Pipe.Cmds[0].Args[0]))
					break
				}
				name := parse.NewIdentifier(function).SetTree(tree)
				n.Pipe.Cmds = append(n.Pipe.Cmds, &parse.CommandNode{NodeType: parse.NodeCommand, Args: []parse.Node{name}})
			}
		}
		nodes = append(nodes, node)
	}
	list.Nodes = nodes
}

// passesOn reports whether what an action writes was told of when it was made.
func passesOn(pipe *parse.PipeNode) bool {
	for _, command := range pipe.Cmds {
		if name, ok := command.Args[0].(*parse.IdentifierNode); ok && (gathering[name.Ident] || name.Ident == includeFunction) {
			return true
		}
	}
	return false
}

// isConstant reports whether an action writes a string that stands in the template.
func isConstant(pipe *parse.PipeNode) bool {
	if len(pipe.Cmds) != 1 || len(pipe.Cmds[0].Args) != 1 {
		return false
	}
	_, ok := pipe.Cmds[0].Args[0].(*parse.StringNode)
	return ok
}
