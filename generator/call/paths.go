package call

import (
	"cmp"
	"container/heap"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// Caller makes calls of a schema's fields.
type Caller struct {
	schema *introspection.Schema
	// leads has, for each object and interface, the best field that gives it.
	leads map[*introspection.Type]lead
	// given has what is made for an argument that wants a type; nil for what no chain gives.
	given map[*introspection.Type]*Call
	// any is an object with an ID that is easily had.
	any *Call
	// everything tells that all arguments are given.
	everything bool
}

// lead is how a type is reached.
type lead struct {
	field *introspection.Field
	cost  int
	// waits tells that a program has to wait for something on the way.
	waits bool
}

// New returns a caller. It gives the arguments that have to be given, and some of the others.
func New(schema *introspection.Schema) *Caller {
	c := &Caller{schema: schema, given: map[*introspection.Type]*Call{}}
	c.survey()
	return c
}

// NewExhaustive returns a caller that gives every argument that can be given.
func NewExhaustive(schema *introspection.Schema) *Caller {
	c := New(schema)
	c.everything = true
	return c
}

// The costs of a field on a way: what is shorter, needs less and is here to stay is preferred.
const (
	costField        = 2
	costRequired     = 3
	costObject       = 6
	costWait         = 12
	costExperimental = 6
	costDeprecated   = 60
	costID           = 400
)

// survey finds the best way to each type: the cheapest, and of two the one that is found first in the schema's order.
func (c *Caller) survey() {
	c.leads = map[*introspection.Type]lead{}
	done := map[*introspection.Type]bool{}
	queue := &queue{{t: c.schema.Query}}
	entered := 0
	for queue.Len() > 0 {
		at := heap.Pop(queue).(entry)
		if done[at.t] {
			continue
		}
		done[at.t] = true
		for _, field := range at.t.Fields {
			next, cost := c.step(field)
			if next == nil || next == c.schema.Query || done[next] {
				continue
			}
			cost += at.cost
			known, ok := c.leads[next]
			if ok && known.cost <= cost {
				continue
			}
			entered++
			c.leads[next] = lead{field, cost, at.waits || waits(field)}
			heap.Push(queue, entry{next, cost, entered, at.waits || waits(field)})
		}
	}
	for _, t := range c.schema.Types {
		if l, ok := c.leads[t]; ok && t.ID != nil && !l.waits && (c.any == nil || l.cost < c.leads[c.any.Last().Type.Named].cost) {
			c.any = c.chain(t, 1)
		}
	}
}

// waits reports whether a program waits for what the field gives.
func waits(field *introspection.Field) bool { return field.Shape != introspection.Lazy }

// step is the type that a field leads to, nil where none, and what it costs.
func (c *Caller) step(field *introspection.Field) (*introspection.Type, int) {
	switch field.Shape {
	case introspection.Lazy, introspection.Nullable, introspection.List:
	case introspection.Leaf, introspection.Void, introspection.Sync, introspection.Unsupported:
		return nil, 0
	}
	cost := costField
	if waits(field) {
		cost += costWait
	}
	for _, arg := range field.Required() {
		cost += costRequired
		if named := arg.Type.Innermost(); named.Named.IsID() {
			cost += costObject
			if named.Identifies == nil || field.Loads != nil {
				cost += costID
			}
		}
	}
	if field.Deprecation != nil {
		cost += costDeprecated
	}
	if field.Experimental != nil {
		cost += costExperimental
	}
	return field.Type.Innermost().Named, cost
}

// Reaches reports whether a chain leads to a type, Query included.
func (c *Caller) Reaches(t *introspection.Type) bool {
	_, ok := c.leads[t]
	return ok || t == c.schema.Query
}

// Of returns a call of a field.
func (c *Caller) Of(field *introspection.Field) *Call {
	call := &Call{Steps: []Step{{field, c.args(field, true, 0)}}}
	if field.Parent == c.schema.Query {
		return call
	}
	if !c.Reaches(field.Parent) {
		call.On = field.Parent
		return call
	}
	before := c.chain(field.Parent, 0)
	call.Steps = append(before.Steps, call.Steps...)
	call.From = before.From
	if waits(before.Last()) {
		call.From = len(before.Steps)
	}
	return call
}

// chain is the way to a type other than Query, nil for none.
func (c *Caller) chain(t *introspection.Type, depth int) *Call {
	var fields []*introspection.Field
	for t != c.schema.Query {
		l, ok := c.leads[t]
		if !ok {
			return nil
		}
		fields = append(fields, l.field)
		t = l.field.Parent
	}
	chain := &Call{Steps: make([]Step, 0, len(fields)+1)}
	for i := len(fields) - 1; i >= 0; i-- {
		chain.Steps = append(chain.Steps, Step{fields[i], c.args(fields[i], false, depth)})
		if waits(fields[i]) && i > 0 {
			chain.From = len(chain.Steps)
		}
	}
	return chain
}

// give returns a chain that makes an object of a type in one expression, or one of a type that implements it; nil for none.
func (c *Caller) give(t *introspection.Type) *Call {
	if chain, ok := c.given[t]; ok {
		return chain
	}
	best, cost := (*introspection.Type)(nil), 0
	for _, candidate := range append([]*introspection.Type{t}, t.PossibleTypes...) {
		if l, ok := c.leads[candidate]; ok && !l.waits && l.cost < costID && (best == nil || l.cost < cost) {
			best, cost = candidate, l.cost
		}
	}
	if best == nil {
		c.given[t] = nil
		return nil
	}
	c.given[t] = c.chain(best, 1)
	return c.given[t]
}

type entry struct {
	t     *introspection.Type
	cost  int
	order int
	waits bool
}

type queue []entry

func (q queue) Len() int { return len(q) }

func (q queue) Less(i, j int) bool {
	return cmp.Or(cmp.Compare(q[i].cost, q[j].cost), cmp.Compare(q[i].order, q[j].order)) < 0
}

func (q queue) Swap(i, j int) { q[i], q[j] = q[j], q[i] }

// Push adds an entry, for container/heap.
func (q *queue) Push(e any) { *q = append(*q, e.(entry)) }

// Pop takes the last entry, for container/heap.
func (q *queue) Pop() any {
	last := len(*q) - 1
	e := (*q)[last]
	*q = (*q)[:last]
	return e
}
