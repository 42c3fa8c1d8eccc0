package introspection

import (
	"cmp"
	"container/heap"
	"slices"
	"strings"
)

// EntrypointKind is what a function of an environment is for.
type EntrypointKind string

// The kinds of today's directives, and those of the Zenith design. A plain function is Function.
const (
	NotEntrypoint EntrypointKind = ""
	Function      EntrypointKind = "function"
	Check         EntrypointKind = "check"
	Generate      EntrypointKind = "generate"
	Up            EntrypointKind = "up"
	Agent         EntrypointKind = "agent"
	Command       EntrypointKind = "command"
	Artifact      EntrypointKind = "artifact"
	Shell         EntrypointKind = "shell"
)

// EntrypointKinds are all kinds of entrypoints, NotEntrypoint left out.
func EntrypointKinds() []EntrypointKind {
	return []EntrypointKind{Function, Check, Generate, Up, Agent, Command, Artifact, Shell}
}

// Entrypoint is something of an environment that a user calls: a function of its root, or a check and the like that
// functions without arguments lead to.
type Entrypoint struct {
	// Name are the GraphQL names of the path with dots between them: lint.go.
	Name string
	Kind EntrypointKind
	// Description is that of the function.
	Description string
	// Source is where the function is defined; nil where that isn't known.
	Source *SourceMap
	// Path are the fields that lead to it, from the environment's root on, the function itself last. All but the last
	// need no arguments.
	Path []*Field
	// NeedsArguments tells that the function has arguments that must be given.
	NeedsArguments bool
	// Evaluate are the fields to select behind the function so that the engine carries it out; none where the function
	// is a leaf, or gives an object that has nothing to select.
	Evaluate []*Field
}

// Function is the field that is called in the end.
func (e *Entrypoint) Function() *Field { return e.Path[len(e.Path)-1] }

// MostEntrypoints is how many entrypoints of an environment are listed.
const MostEntrypoints = 1000

// listEntrypoints lists the entrypoints of each environment.
func (b *binder) listEntrypoints() {
	for _, environment := range b.schema.Environments {
		if environment.Root == nil {
			continue
		}
		w := &entrypointWalk{environment: environment}
		w.walk()
		environment.Entrypoints = w.found
		if w.cut != "" {
			b.warn(environment.Root.Position, environment.Root.Name, "the environment \""+environment.Name+"\" has more than 1,000 "+
				"entrypoints: those from "+w.cut+" on are left out", "call them by their functions")
		}
	}
}

// entrypointWalk looks for entrypoints from the root on, shortest paths first, and paths of one length in the order of
// the types' fields. No type stands twice on a path. A path is followed only as long as it leads to an entrypoint, so
// that the work is proportional to what is found.
type entrypointWalk struct {
	environment *Environment
	// places are the environment's objects by the places that they have in nodes; the root is the first.
	places map[*Type]int
	nodes  []entrypointNode
	queue  entrypointQueue
	found  []Entrypoint
	// cut is the name of the first entrypoint that is left out, "" where none is.
	cut string

	// seen has the mark of the last search that has met a node.
	seen []int
	mark int
	// level and deeper are the nodes of a search at one distance and at the next.
	level, deeper []int
}

// entrypointNode is a type on which paths can go on.
type entrypointNode struct {
	on *Type
	// next are the places of the types that its fields lead to, each once.
	next []int
	// lists tells that one of its fields is an entrypoint where the type isn't the root.
	lists bool
}

func (w *entrypointWalk) walk() {
	w.survey()
	w.follow(&entrypointPath{on: w.environment.Root})
	for w.queue.Len() > 0 {
		path := heap.Pop(&w.queue).(*entrypointPath)
		if !path.complete {
			w.follow(path)
			continue
		}
		if len(w.found) == MostEntrypoints {
			w.cut = path.name()
			return
		}
		w.found = append(w.found, path.entrypoint())
	}
}

// survey finds the types that functions without arguments lead to.
func (w *entrypointWalk) survey() {
	w.places = map[*Type]int{w.environment.Root: 0}
	w.nodes = []entrypointNode{{on: w.environment.Root}}
	for i := 0; i < len(w.nodes); i++ {
		for _, field := range w.nodes[i].on.Fields {
			w.nodes[i].lists = w.nodes[i].lists || isListed(field, false)
			on := w.leadsTo(field)
			if on == nil {
				continue
			}
			place, known := w.places[on]
			if !known {
				place = len(w.nodes)
				w.places[on] = place
				w.nodes = append(w.nodes, entrypointNode{on: on})
			}
			if !slices.Contains(w.nodes[i].next, place) {
				w.nodes[i].next = append(w.nodes[i].next, place)
			}
		}
	}
	w.seen = make([]int, len(w.nodes))
}

// entrypointPath is a way from the root: a whole one to an entrypoint, or one on which others go on.
type entrypointPath struct {
	before *entrypointPath
	// field is the last one, and place where it stands in its type; nil for the root itself.
	field *Field
	place int
	// depth is the number of fields.
	depth int
	// on is the type that the path leads to, where it goes on.
	on       *Type
	complete bool
	// length is that of the shortest whole path that begins so.
	length int
}

func (p *entrypointPath) fields() []*Field {
	fields := make([]*Field, p.depth)
	for ; p.field != nil; p = p.before {
		fields[p.depth-1] = p.field
	}
	return fields
}

// compare tells which of two paths comes first in the order of the types' fields.
func (p *entrypointPath) compare(other *entrypointPath) int {
	a, b := p, other
	for a.depth > b.depth {
		a = a.before
	}
	for b.depth > a.depth {
		b = b.before
	}
	order := 0
	for ; a != b; a, b = a.before, b.before {
		if a.place != b.place {
			order = cmp.Compare(a.place, b.place)
		}
	}
	return cmp.Or(order, cmp.Compare(p.depth, other.depth))
}

func (p *entrypointPath) name() string {
	var names []string
	for _, field := range p.fields() {
		names = append(names, field.Name)
	}
	return strings.Join(names, ".")
}

func (p *entrypointPath) entrypoint() Entrypoint {
	return Entrypoint{Name: p.name(), Kind: p.field.Entrypoint, Description: p.field.Description, Source: p.field.Source,
		Path: p.fields(), NeedsArguments: len(p.field.Required()) > 0, Evaluate: evaluate(p.field)}
}

// follow adds what the type at the end of a path offers.
func (w *entrypointWalk) follow(path *entrypointPath) {
	for place, field := range path.on.Fields {
		if path.depth == 0 && !w.callable(field) {
			continue
		}
		next := &entrypointPath{before: path, field: field, place: place, depth: path.depth + 1, length: path.depth + 1}
		if isListed(field, path.depth == 0) {
			whole := *next
			whole.complete = true
			heap.Push(&w.queue, &whole)
		}
		if next.on = w.leadsTo(field); next.on == nil {
			continue
		}
		if distance := w.distance(next); distance > 0 {
			next.length += distance
			heap.Push(&w.queue, next)
		}
	}
}

// callable reports whether a session offers a field of the root: all of them where a constructor gives the root, and
// those that stand on Query where the environment is served as the entrypoint.
func (w *entrypointWalk) callable(field *Field) bool {
	if !w.environment.ServedAsEntrypoint() {
		return true
	}
	return slices.ContainsFunc(w.environment.Promoted, func(promoted *Field) bool { return promoted.Name == field.Name })
}

// isListed reports whether a field is an entrypoint: on the root every function, further down what is more than a plain one.
func isListed(field *Field, onRoot bool) bool {
	return field.Entrypoint != NotEntrypoint && field.Shape != Unsupported && (onRoot || field.Entrypoint != Function)
}

// leadsTo returns the environment's own type on which a path goes on behind a field, nil where it ends.
func (w *entrypointWalk) leadsTo(field *Field) *Type {
	if field.Shape != Lazy || field.Owner != w.environment || len(field.Required()) > 0 || field.Type.Named.Kind != Object ||
		field.Type.Named.Owner != w.environment {
		return nil
	}
	return field.Type.Named
}

// distance returns the number of fields from the end of a path to the nearest entrypoint, without a type that is on the
// path; 0 where there is none, or where the path's last type stands on it before.
func (w *entrypointWalk) distance(path *entrypointPath) int {
	w.mark++
	w.seen[0] = w.mark
	for p := path.before; p.field != nil; p = p.before {
		w.seen[w.places[p.on]] = w.mark
	}
	start := w.places[path.on]
	if w.seen[start] == w.mark {
		return 0
	}
	w.seen[start] = w.mark
	w.level = append(w.level[:0], start)
	for distance := 1; len(w.level) > 0; distance++ {
		w.deeper = w.deeper[:0]
		for _, node := range w.level {
			if w.nodes[node].lists {
				return distance
			}
			for _, next := range w.nodes[node].next {
				if w.seen[next] != w.mark {
					w.seen[next] = w.mark
					w.deeper = append(w.deeper, next)
				}
			}
		}
		w.level, w.deeper = w.deeper, w.level
	}
	return 0
}

// entrypointQueue gives paths in the order of what they lead to.
type entrypointQueue []*entrypointPath

func (q entrypointQueue) Len() int { return len(q) }

func (q entrypointQueue) Less(i, j int) bool {
	return cmp.Or(cmp.Compare(q[i].length, q[j].length), q[i].compare(q[j])) < 0
}

func (q entrypointQueue) Swap(i, j int) { q[i], q[j] = q[j], q[i] }

// Push adds a path, for container/heap.
func (q *entrypointQueue) Push(path any) { *q = append(*q, path.(*entrypointPath)) }

// Pop takes the last path, for container/heap.
func (q *entrypointQueue) Pop() any {
	last := len(*q) - 1
	path := (*q)[last]
	*q = (*q)[:last]
	return path
}

// evaluate returns what to select behind a function so that the engine carries it out: the success of a check of the
// Zenith design, up of what is there to be up, sync, the object's ID, or any leaf.
func evaluate(function *Field) []*Field {
	t := function.Type.Innermost().Named
	if !t.IsSelectable() {
		return nil
	}
	if result := t.Field("result"); result != nil && result.Type.Named != nil {
		if success := result.Type.Named.Field("success"); success != nil {
			return []*Field{result, success}
		}
	}
	if up := t.Field("up"); up != nil && function.Entrypoint == Up && carriesOut(up) {
		return []*Field{up}
	}
	if sync := t.Field("sync"); sync != nil && sync.Shape == Sync && carriesOut(sync) && !function.Type.IsList() {
		return []*Field{sync}
	}
	if t.ID != nil {
		return []*Field{t.ID}
	}
	for _, field := range t.Fields {
		if carriesOut(field) && !isInternal(field.Name) {
			return []*Field{field}
		}
	}
	return nil
}

// carriesOut reports whether a field can end a query without arguments.
func carriesOut(field *Field) bool {
	return (field.Shape == Leaf || field.Shape == Void || field.Shape == Sync) && len(field.Required()) == 0
}
