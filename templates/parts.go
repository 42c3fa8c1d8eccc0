package templates

import (
	"fmt"
	"reflect"
	"runtime"
	"strings"
	"sync"
	"text/template"
	"text/template/parse"

	"golang.org/x/sync/errgroup"
)

// chunks is how many parts a loop of a file's template is executed in.
const chunks = 4

// parts cuts a file's template into pieces that can be executed at once, since none knows of the others: its loops,
// in chunks, and what is between them. It returns nil for a template that can't be cut.
//
// The pieces share the nodes of the template, so an error in one is where it always was.
func (s *Set) parts(name string) *parts {
	made, _ := s.cut.LoadOrStore(name, sync.OnceValue(func() *parts { return cut(s.root, name) }))
	return made.(func() *parts)()
}

type parts struct {
	root  *template.Template
	names []string
}

func cut(root *template.Template, name string) *parts {
	whole := root.Lookup(name)
	if whole == nil || whole.Tree == nil || whole.Root == nil || runtime.GOMAXPROCS(0) == 1 {
		return nil
	}
	clone, err := root.Clone()
	if err != nil {
		return nil
	}
	clone.Funcs(template.FuncMap{chunkFunction: chunk})
	p := &parts{root: clone}
	var between []parse.Node
	flush := func() error {
		nodes := between
		between = nil
		return p.add(whole.Tree, nodes)
	}
	for _, node := range whole.Root.Nodes {
		if action, ok := node.(*parse.ActionNode); ok && len(action.Pipe.Decl) > 0 {
			return nil // The pieces behind it need the variable.
		}
		loop, ok := node.(*parse.RangeNode)
		if !ok || !isDivisible(loop) {
			between = append(between, node)
			continue
		}
		if flush() != nil || p.addChunks(whole.Tree, loop) != nil {
			return nil
		}
	}
	if flush() != nil || len(p.names) < 2 {
		return nil
	}
	return p
}

// isDivisible reports whether a loop does the same in chunks: nothing in it counts, ends it, or says that it is empty.
func isDivisible(loop *parse.RangeNode) bool {
	return len(loop.Pipe.Decl) == 0 && loop.ElseList == nil && !strings.Contains(loop.List.String(), "{{break}}")
}

// add makes a template of nodes.
func (p *parts) add(whole *parse.Tree, nodes []parse.Node) error {
	if len(nodes) == 0 {
		return nil
	}
	name := fmt.Sprintf("%s, part %d", whole.Name, len(p.names))
	tree := &parse.Tree{Name: name, ParseName: whole.ParseName, Mode: whole.Mode,
		Root: &parse.ListNode{NodeType: parse.NodeList, Pos: nodes[0].Position(), Nodes: nodes}}
	_, err := p.root.AddParseTree(name, tree)
	p.names = append(p.names, name)
	return err
}

func (p *parts) addChunks(whole *parse.Tree, loop *parse.RangeNode) error {
	for i := range chunks {
		text := fmt.Sprintf("{{range %s %d %s}}{{end}}", chunkFunction, i, operand(loop.Pipe))
		parsed, err := template.New("").Funcs(template.FuncMap{chunkFunction: chunk}).Parse(text)
		if err != nil {
			return err
		}
		piece := *loop
		piece.Pipe = parsed.Root.Nodes[0].(*parse.RangeNode).Pipe
		if err := p.add(whole, []parse.Node{&piece}); err != nil {
			return err
		}
	}
	return nil
}

func operand(pipe *parse.PipeNode) string {
	if len(pipe.Cmds) == 1 && len(pipe.Cmds[0].Args) == 1 {
		return pipe.String()
	}
	return "(" + pipe.String() + ")"
}

const chunkFunction = "chunk"

// chunk returns the i-th chunk of a list. What isn't a list is in the first one whole.
func chunk(i int, list any) any {
	value := reflect.ValueOf(list)
	switch {
	case value.IsValid() && value.Kind() == reflect.Slice:
		return value.Slice(i*value.Len()/chunks, (i+1)*value.Len()/chunks).Interface()
	case value.IsValid() && i == 0:
		return list
	}
	return []any(nil)
}

// render executes the parts at once and joins what they write.
func (p *parts) render(view any) ([]byte, error) {
	written := make([]*blocks, len(p.names))
	var group errgroup.Group
	group.SetLimit(runtime.GOMAXPROCS(0))
	for i, name := range p.names {
		written[i] = someBlocks.Get().(*blocks)
		group.Go(func() error { return p.root.ExecuteTemplate(written[i], name, view) })
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}
	size := 0
	for _, part := range written {
		size += part.size()
	}
	content := make([]byte, 0, size)
	for _, part := range written {
		content = part.appendTo(content)
		someBlocks.Put(part)
	}
	return content, nil
}

// someBlocks are for parts to write to. What isn't written to of a fresh block costs nothing.
var someBlocks = sync.Pool{New: func() any { return &blocks{last: make([]byte, 0, blockSize)} }}

const blockSize = 1 << 18

// blocks take what is written without ever copying it.
type blocks struct {
	full [][]byte
	last []byte
}

func (b *blocks) Write(text []byte) (int, error) {
	if len(b.last)+len(text) > cap(b.last) {
		b.full = append(b.full, b.last)
		b.last = make([]byte, 0, max(blockSize, len(text)))
	}
	b.last = append(b.last, text...)
	return len(text), nil
}

func (b *blocks) size() int {
	size := len(b.last)
	for _, block := range b.full {
		size += len(block)
	}
	return size
}

// appendTo moves what was written to the end of the content.
func (b *blocks) appendTo(content []byte) []byte {
	for _, block := range b.full {
		content = append(content, block...)
	}
	content = append(content, b.last...)
	b.full, b.last = nil, b.last[:0]
	return content
}
