package compiled

import (
	"reflect"
	"text/template/parse"
)

// step executes a node.
type step func(r *run, dot reflect.Value) flow

// flow is how execution goes on behind a node.
type flow int

const (
	goOn flow = iota
	breakLoop
	continueLoop
)

// compiler compiles one template.
type compiler struct {
	*Templates
	// scope are the names of the variables in sight, by their places on the stack.
	scope []string
	most  int
}

func (t *Templates) compile(tree *parse.Tree) (step, int) {
	c := &compiler{Templates: t, scope: []string{"$"}, most: 1}
	return c.list(tree.Root), c.most
}

// declare returns the place of a new variable.
func (c *compiler) declare(name string) int {
	c.scope = append(c.scope, name)
	c.most = max(c.most, len(c.scope))
	return len(c.scope) - 1
}

// find returns the place of a variable, -1 if there is none.
func (c *compiler) find(name string) int {
	for i := len(c.scope) - 1; i >= 0; i-- {
		if c.scope[i] == name {
			return i
		}
	}
	return -1
}

// unknown is a node that text/template has to execute.
func unknown(*run, reflect.Value) flow {
	giveUp()
	return goOn
}

func (c *compiler) list(list *parse.ListNode) step {
	if list == nil {
		return func(*run, reflect.Value) flow { return goOn }
	}
	steps := make([]step, 0, len(list.Nodes))
	for _, node := range list.Nodes {
		if _, ok := node.(*parse.CommentNode); !ok {
			steps = append(steps, c.node(node))
		}
	}
	if len(steps) == 1 {
		return steps[0]
	}
	return func(r *run, dot reflect.Value) flow {
		for _, each := range steps {
			if next := each(r, dot); next != goOn {
				return next
			}
		}
		return goOn
	}
}

func (c *compiler) node(node parse.Node) step {
	switch n := node.(type) {
	case *parse.TextNode:
		text := n.Text
		return func(r *run, _ reflect.Value) flow {
			_, _ = r.out.Write(text)
			return goOn
		}
	case *parse.ActionNode:
		return c.action(n.Pipe)
	case *parse.IfNode:
		return c.branch(&n.BranchNode, false)
	case *parse.WithNode:
		return c.branch(&n.BranchNode, true)
	case *parse.RangeNode:
		return c.loop(&n.BranchNode)
	case *parse.TemplateNode:
		return c.template(n)
	case *parse.BreakNode:
		return func(*run, reflect.Value) flow { return breakLoop }
	case *parse.ContinueNode:
		return func(*run, reflect.Value) flow { return continueLoop }
	}
	return unknown
}

func (c *compiler) action(pipe *parse.PipeNode) step {
	value := c.pipe(pipe)
	if len(pipe.Decl) > 0 {
		return func(r *run, dot reflect.Value) flow {
			value(r, dot)
			return goOn
		}
	}
	return func(r *run, dot reflect.Value) flow {
		r.write(value(r, dot))
		return goOn
	}
}

// branches compiles the two branches of a node, of which none sees the other's variables.
func (c *compiler) branches(n *parse.BranchNode) (then, otherwise step) {
	scope := len(c.scope)
	then = c.list(n.List)
	c.scope = c.scope[:scope]
	return then, c.list(n.ElseList)
}

// branch compiles an {{if}} or, if its value is dot in it, a {{with}}.
func (c *compiler) branch(n *parse.BranchNode, isDot bool) step {
	scope := len(c.scope)
	value := c.pipe(n.Pipe)
	then, otherwise := c.branches(n)
	c.scope = c.scope[:scope]
	return func(r *run, dot reflect.Value) flow {
		v := value(r, dot)
		if !truth(v) {
			return otherwise(r, dot)
		}
		if isDot {
			dot = v
		}
		return then(r, dot)
	}
}

func (c *compiler) loop(n *parse.BranchNode) step {
	scope := len(c.scope)
	value := c.pipe(n.Pipe)
	var places []int
	for _, each := range n.Pipe.Decl {
		places = append(places, c.find(each.Ident[0]))
	}
	body, otherwise := c.branches(n)
	c.scope = c.scope[:scope]
	return func(r *run, dot reflect.Value) flow {
		list := value(r, dot)
		if !list.IsValid() || list.Kind() == reflect.Interface && list.NumMethod() == 0 && list.IsNil() {
			return otherwise(r, dot)
		}
		list = concrete(list)
		switch list.Kind() {
		case reflect.Slice, reflect.Array:
		default:
			giveUp()
		}
		if list.Len() == 0 {
			return otherwise(r, dot)
		}
		for i := range list.Len() {
			item := list.Index(i)
			switch len(places) {
			case 1:
				r.stack[r.base+places[0]] = item
			case 2:
				r.stack[r.base+places[0]] = reflect.ValueOf(i)
				r.stack[r.base+places[1]] = item
			}
			if body(r, item) == breakLoop {
				break
			}
		}
		return goOn
	}
}

func (c *compiler) template(n *parse.TemplateNode) step {
	called, ok := c.codes[n.Name]
	if !ok {
		return unknown
	}
	if n.Pipe == nil {
		return func(r *run, _ reflect.Value) flow {
			r.call(c.Templates, called, reflect.Value{})
			return goOn
		}
	}
	value := c.pipe(n.Pipe)
	return func(r *run, dot reflect.Value) flow {
		r.call(c.Templates, called, value(r, dot))
		return goOn
	}
}
