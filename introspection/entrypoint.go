package introspection

import (
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
	queue       entrypointQueue
	found       []Entrypoint
	// cut is the name of the first entrypoint that is left out, "" where none is.
	cut string
}

func (w *entrypointWalk) walk() {
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

// entrypointPath is a way from the root: a whole one to an entrypoint, or one on which others go on.
type entrypointPath struct {
	fields []*Field
	// order are the places of the fields in their types, to tell which of two paths comes first.
	order []int
	// on is the type that the path leads to, where it goes on.
	on       *Type
	complete bool
	// length is that of the shortest whole path that begins so.
	length int
}

func (p *entrypointPath) with(field *Field, place int) *entrypointPath {
	return &entrypointPath{fields: append(slices.Clone(p.fields), field), order: append(slices.Clone(p.order), place)}
}

func (p *entrypointPath) name() string {
	names := make([]string, len(p.fields))
	for i, field := range p.fields {
		names[i] = field.Name
	}
	return strings.Join(names, ".")
}

func (p *entrypointPath) entrypoint() Entrypoint {
	function := p.fields[len(p.fields)-1]
	return Entrypoint{Name: p.name(), Kind: function.Entrypoint, Description: function.Description, Source: function.Source,
		Path: p.fields, NeedsArguments: len(function.Required()) > 0, Evaluate: evaluate(function)}
}

// follow adds what the type at the end of a path offers.
func (w *entrypointWalk) follow(path *entrypointPath) {
	for place, field := range path.on.Fields {
		if len(path.fields) == 0 && !w.callable(field) {
			continue
		}
		if isListed(field, len(path.fields) == 0) {
			whole := path.with(field, place)
			whole.complete, whole.length = true, len(whole.fields)
			heap.Push(&w.queue, whole)
		}
		on := w.leadsTo(field)
		if on == nil || path.visits(w.environment.Root, on) {
			continue
		}
		further := path.with(field, place)
		further.on = on
		if distance := w.distance(further); distance > 0 {
			further.length = len(further.fields) + distance
			heap.Push(&w.queue, further)
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

func (p *entrypointPath) visits(root, t *Type) bool {
	return t == root || slices.ContainsFunc(p.fields, func(field *Field) bool { return field.Type.Innermost().Named == t })
}

// distance returns the number of fields from the end of a path to the nearest entrypoint, without a type that is on the
// path; 0 where there is none.
func (w *entrypointWalk) distance(path *entrypointPath) int {
	seen := map[*Type]bool{w.environment.Root: true}
	for _, field := range path.fields {
		seen[field.Type.Named] = true
	}
	level := []*Type{path.on}
	for distance := 1; len(level) > 0; distance++ {
		var deeper []*Type
		for _, t := range level {
			for _, field := range t.Fields {
				if isListed(field, false) {
					return distance
				}
				if on := w.leadsTo(field); on != nil && !seen[on] {
					seen[on] = true
					deeper = append(deeper, on)
				}
			}
		}
		level = deeper
	}
	return 0
}

// entrypointQueue gives paths in the order of what they lead to.
type entrypointQueue []*entrypointPath

func (q entrypointQueue) Len() int { return len(q) }

func (q entrypointQueue) Less(i, j int) bool {
	a, b := q[i], q[j]
	if a.length != b.length {
		return a.length < b.length
	}
	return slices.Compare(a.order, b.order) < 0
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
