package python

import (
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator/era"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// shape chooses the method's body and result; false where the method can't be, which is then warned of.
func (m *method) shape() bool {
	m.view.Await = true
	switch m.field.Shape {
	case introspection.Leaf:
		if m.returnsIdentified() {
			return m.identifiedObject()
		}
		m.leaf()
	case introspection.Void:
		m.void()
	case introspection.Lazy:
		m.lazy()
	case introspection.Nullable:
		return m.nullable()
	case introspection.List:
		return m.list()
	case introspection.Sync:
		return m.sync()
	case introspection.Unsupported:
		return false
	}
	return true
}

func (m *method) leaf() {
	m.result = m.leafResult(m.field.Type)
	inside := m.body.leafResult(m.field.Type)
	if m.field.Type.NonNull && !strings.Contains(inside.text, " | ") {
		m.view.Shape = "leaf"
		m.view.Result = call(m.indent+4, "return await ", m.local("ctx.execute"), []string{inside.text}, "")
		return
	}
	if !m.field.Type.NonNull {
		m.result, inside = m.result.orNone(), inside.orNone()
	}
	m.view.Any = m.use("Any")
	m.view.Shape = "leaf_or_none"
	m.view.Type = inside.text
}

func (m *method) void() {
	m.result = m.leafResult(m.field.Type)
	m.view.Shape = "void"
	if m.field.Type.NonNull {
		m.view.Result = m.body.named(m.field.Type.Named).text + "()"
		return
	}
	m.result = m.result.orNone()
	m.view.Result = "None"
}

func (m *method) lazy() {
	m.view.Await = false
	m.view.Shape = "lazy"
	target := m.field.Type.Named
	if m.returns != nil {
		m.result = m.named(m.returns)
		m.view.Result = "_" + m.className(m.returns) + "Entry(" + m.local("ctx") + ")"
		return
	}
	if m.isSelf(target) && m.field.Type.NonNull {
		m.result = plain(m.use("Self"))
		m.view.Result = m.ownClass() + "(" + m.local("ctx") + ")"
		return
	}
	m.result = m.objectResult(m.field.Type)
	m.view.Result = call(m.indent+4, "return ", m.client(target), []string{m.local("ctx")}, "")
}

// isSelf reports whether a type is spelled Self in its own class. The root never was where it's called Client.
func (c *class) isSelf(t *introspection.Type) bool {
	return t == c.self && c.onAny == "" && (t != c.schema.Query || c.era.Has(era.RootIsQuery))
}

// ownClass is the class of self, which a subclass keeps.
func (m *method) ownClass() string {
	if m.body.members["type"] {
		return "self.__class__"
	}
	return "type(self)"
}

// client returns the class to instantiate for an object or interface, as the body can name it.
func (m *method) client(t *introspection.Type) string {
	name := m.clientName(t)
	if m.body.members[name] {
		return m.alias(t)
	}
	return name
}

func (m *method) nullable() bool {
	target := m.field.Type.Named
	load, ok := m.reload(target, m.local("id"))
	if !ok {
		return false
	}
	m.result = m.objectResult(m.field.Type).orNone()
	m.view.Any = m.use("Any")
	m.view.Shape = "object_or_none"
	m.view.SelectID = call(m.indent+4, m.local("ctx = "), m.local("ctx.select"), []string{quote(target.Name), `"id"`, "[]"}, "")
	m.view.Type = m.body.builtin("str") + " | None"
	m.view.Result = callOf(m.client(target), load).layout(m.indent+4, len("return "), 0)
	return true
}

func (m *method) identifiedObject() bool {
	target := m.field.Type.Identifies
	if _, ok := m.reload(target, m.local("id")); !ok {
		m.leaf()
		return true
	}
	m.result = m.named(target)
	m.view.Shape = "sync"
	m.view.Result = call(m.indent+4, "return await ", m.receiver.value+"._ctx.execute_sync",
		[]string{m.receiver.value, quote(m.field.Name), m.argsName(), m.client(target)}, "")
	return true
}

// returnsIdentified reports whether the field returns the ID of another object, which the runtime makes that object.
func (m *method) returnsIdentified() bool {
	ref := m.field.Type
	return m.era.Has(era.ReturnsIdentified) && !ref.IsList() && ref.NonNull && isAnyID(ref.Named) &&
		ref.Identifies != nil && m.field.Name != "id" && m.schema.Dialect.IDs != introspection.TypedIDs
}

func (m *method) argsName() string {
	if len(m.params) == 0 {
		return "[]"
	}
	return m.local("args")
}

func (m *method) sync() bool {
	if m.self == nil || m.onAny != "" {
		return m.syncParent()
	}
	m.result = plain(m.use("Self"))
	m.view.Awaitable = m.name == "sync"
	if m.reloadsByHelper(m.self) && !m.isRenamed(m.self) {
		m.view.Shape = "sync"
		args := []string{"self", quote(m.field.Name), m.argsName()}
		m.view.Result = call(m.indent+4, "return await ", "self._ctx.execute_sync", args, "")
		return true
	}
	load, ok := m.reload(m.self, m.local("id"))
	if !ok {
		return false
	}
	m.view.Shape = "sync_by_hand"
	m.view.Type = m.body.named(m.field.Type.Named).text
	m.view.Result = callOf(m.ownClass(), load).layout(m.indent+4, len("return "), 0)
	return true
}

// syncParent is sync for a function, and for a class whose objects may be Query: what comes back is of the parent's
// class.
func (m *method) syncParent() bool {
	load, ok := m.reload(m.field.Parent, m.local("id"))
	if !ok {
		return false
	}
	m.result = m.named(m.field.Parent)
	m.view.Shape = "sync_by_hand"
	m.view.Type = m.body.named(m.field.Type.Named).text
	m.view.Result = callOf(m.client(m.field.Parent), load).layout(m.indent+4, len("return "), 0)
	return true
}

func (m *method) list() bool {
	ref := m.field.Type
	target := ref.Innermost().Named
	if ref.NonNull && ref.Elem.NonNull && !ref.Elem.IsList() && m.reloadsByHelper(target) && !m.isRenamed(target) {
		m.result = m.objectResult(ref)
		m.view.Shape = "list"
		m.view.Result = call(m.indent+4, "return await ", m.local("ctx.execute_object_list"), []string{m.client(target)}, "")
		if m.clientName(target) != m.className(target) {
			m.view.Shape = "interface_list"
			m.view.Result = call(m.indent+4, "return [*await ", m.local("ctx.execute_object_list"), []string{m.client(target)}, "]")
		}
		return true
	}
	return m.listByHand(ref, target)
}

func (m *method) listByHand(ref *introspection.Ref, target *introspection.Type) bool {
	load, ok := m.reload(target, m.local(`item["id"]`))
	if !ok {
		return false
	}
	m.result = m.objectResult(ref)
	m.view.Shape = "list_by_hand"
	m.view.SelectID = call(m.indent+4, m.local("ctx = "), m.local("ctx.select"), []string{quote(target.Name), `"id"`, "[]"}, "")
	response := m.body.spell(ref, func(*introspection.Ref) spelling {
		return plain(m.body.builtin("dict") + "[" + m.body.builtin("str") + ", " + m.body.builtin("str") + "]")
	})
	items := m.local("items")
	if !ref.NonNull {
		response = response.orNone()
		items += " or []"
	}
	m.view.Type = response.text
	if strings.Contains(response.text, " | ") {
		m.view.Any = m.use("Any")
	}
	m.view.Result = m.comprehension(m.indent+4, len("return "), ref, callOf(m.client(target), load), items, 0)
	return true
}

// comprehension lays out the list of objects, in the shape of the response.
func (m *method) comprehension(indent, before int, ref *introspection.Ref, object node, items string, depth int) string {
	item := m.local("item")
	if ref.Elem.IsList() {
		item = m.local("items") + string(rune('1'+depth))
	}
	loop := "for " + item + " in " + items
	var flat, broken string
	if ref.Elem.IsList() {
		flat = m.comprehension(-10000, 0, ref.Elem, object, item, depth+1)
		broken = m.comprehension(indent+4, 0, ref.Elem, object, item, depth+1)
	} else {
		flat, broken = object.flat(), object.layout(indent+4, 0, 0)
	}
	if !ref.Elem.NonNull {
		flat = "None if " + item + " is None else " + flat
		broken = "None\n" + strings.Repeat(" ", max(indent+4, 0)) + "if " + item + " is None\n" +
			strings.Repeat(" ", max(indent+4, 0)) + "else " + broken
		if fits(indent+4, flat) {
			broken = flat
		}
	}
	if line := "[" + flat + " " + loop + "]"; indent < 0 || fits(indent+before, line) {
		return line
	}
	inner := "\n" + strings.Repeat(" ", indent+4)
	end := "\n" + strings.Repeat(" ", indent) + "]"
	if fits(indent+4, flat+" "+loop) {
		return "[" + inner + flat + " " + loop + end
	}
	return "[" + inner + broken + inner + loop + end
}

// builtin returns a builtin's name where a parameter may hide it.
func (c *class) builtin(name string) string {
	if c.members[name] {
		return c.use("builtins") + "." + name
	}
	return name
}

// isRenamed reports whether the runtime's helpers would take the class's name for the type's and be wrong.
func (m *module) isRenamed(t *introspection.Type) bool {
	return m.clientName(t) != t.Name && !m.era.Has(era.UsesGraphQLName)
}

// reloading is how objects of a type are loaded by their IDs on the target's runtime.
func (m *module) reloading(t *introspection.Type) introspection.Reload {
	return t.ReloadWith(m.era.Has(era.InlineFragments))
}

// reloadsByHelper reports whether the runtime's own way to load an object by its ID works with the schema: Query.node
// or, before there were fragments, the field that is called like the type.
func (m *module) reloadsByHelper(t *introspection.Type) bool {
	switch by := m.reloading(t); by.Kind {
	case introspection.ByNode:
		return m.era.Has(era.ContextHelpers)
	case introspection.ByLoader:
		return m.era.Has(era.ContextHelpers) && !m.era.Has(era.InlineFragments) && by.Field.Loads == t
	case introspection.NotReloadable:
	}
	return false
}

// reload returns the selection that loads an object by its ID. Where there is none, it warns that the method is
// left out.
func (m *method) reload(t *introspection.Type, id string) (node, bool) {
	if m.reloadsByHelper(t) {
		return callOf(m.local("ctx.select_id"), atom(quote(t.Name)), atom(id)), true
	}
	by := m.reloading(t)
	if by.Kind != introspection.ByLoader {
		m.warn(m.field.Coordinate(), "left out: the schema has no way to load a %s by its ID", t.Name)
		return node{}, false
	}
	args := atom("[" + m.use("Arg") + "(" + quote(by.Argument.Name) + ", " + id + ")]")
	if m.era.Has(era.ContextHelpers) {
		return callOf(m.local("ctx.root_select"), atom(quote(by.Field.Name)), args), true
	}
	fresh := m.use("replace") + "(" + m.local("ctx") + ", selections=" + m.use("deque") + "())"
	return callOf(fresh+".select", atom(quote(by.Field.Parent.Name)), atom(quote(by.Field.Name)), args), true
}
