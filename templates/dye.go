package templates

import (
	"fmt"
	"text/template"
	"text/template/parse"

	"github.com/dagger-codegen/dagger-codegen/templates/layout"
)

// Dye has the values that the language's templates place written in other characters, as wide as their own, until stop is
// called: so a finished file shows which of it is text of templates, and which is the backend's. [Undyed] tells them apart. Files
// are made more slowly then: it is for measuring, and for one goroutine at a time.
func (l *Language) Dye() (stop func()) {
	l.dyes = true
	return func() { l.dyes = false }
}

// dye is how far the characters of values are from those that they stand for: those of ASCII that show become Latin ones with
// accents, which take one column, too.
const dye = 0x100

// Undyed returns what a file has without dye, and how many of its characters were dyed.
func Undyed(content []byte) (plain []byte, dyed int) {
	for _, r := range string(content) {
		if isShown(r - dye) {
			r -= dye
			dyed++
		}
		plain = append(plain, string(r)...)
	}
	return plain, dyed
}

func isShown(r rune) bool { return r >= ' ' && r < 0x7f }

// valueFunction is the function that dyes what an action writes.
const valueFunction = "dyeValue"

// dyeing returns a copy of the templates that dyes values.
func (s *Set) dyeing() (*template.Template, error) {
	clone, err := s.root.Clone()
	if err != nil {
		return nil, err
	}
	clone.Funcs(template.FuncMap{valueFunction: func(value any) string { return dyed(fmt.Sprint(value)) }})
	for _, each := range clone.Templates() {
		if each.Tree == nil || each.Tree.Root == nil {
			continue
		}
		tree := each.Tree.Copy()
		walk(tree.Root, func(node parse.Node) {
			list, ok := node.(*parse.ListNode)
			if !ok {
				return
			}
			for _, each := range list.Nodes {
				if n, ok := each.(*parse.ActionNode); ok && len(n.Pipe.Decl) == 0 && !passesOn(n.Pipe) && !isConstant(n.Pipe) {
					name := parse.NewIdentifier(valueFunction).SetTree(tree)
					n.Pipe.Cmds = append(n.Pipe.Cmds, &parse.CommandNode{NodeType: parse.NodeCommand, Args: []parse.Node{name}})
				}
			}
		})
		if _, err := clone.AddParseTree(each.Name(), tree); err != nil {
			return nil, err
		}
	}
	return clone, nil
}

// dyed dyes a text but for its marks.
func dyed(text string) string {
	return layout.Map(text, func(r rune) rune {
		if isShown(r) {
			return r + dye
		}
		return r
	})
}

// passesOn reports whether what an action writes was dyed when it was made.
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
