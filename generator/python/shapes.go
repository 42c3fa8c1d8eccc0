package python

import (
	"github.com/dagger-codegen/dagger-codegen/generator/era"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// shape chooses the method's body and result.
func (m *method) shape() {
	m.view.Async = true
	switch m.field.Shape {
	case introspection.Leaf:
		if m.returnsIdentified() {
			m.identifiedObject()
		} else {
			m.leaf()
		}
	case introspection.Void:
		m.void()
	case introspection.Lazy:
		if !m.field.Type.NonNull && m.nullIsKept() {
			m.nullable()
		} else {
			m.lazy()
		}
	case introspection.Nullable:
		m.nullable()
	case introspection.List:
		m.list()
	case introspection.Sync:
		m.sync()
	case introspection.Unsupported:
	}
}

// unloadable returns the type because of which there can be no method for the field: one that the method loads by its ID,
// for which the schema has no way. It is nil where there can be one.
func (m *module) unloadable(field *introspection.Field) *introspection.Type {
	var loaded *introspection.Type
	switch field.Shape {
	case introspection.Lazy:
		if !field.Type.NonNull && m.nullIsKept() {
			loaded = field.Type.Named
		}
	case introspection.Nullable, introspection.List:
		loaded = field.Type.Innermost().Named
	case introspection.Sync:
		loaded = field.Parent
	case introspection.Leaf, introspection.Void, introspection.Unsupported:
	}
	if loaded == nil || m.reloadsByHelper(loaded) || m.reloading(loaded).Kind == introspection.ByLoader {
		return nil
	}
	return loaded
}

func (m *method) leaf() {
	m.view.Result, m.view.Answer = m.result(m.field.Type), m.body.result(m.field.Type)
	if !m.field.Type.NonNull {
		m.view.Result, m.view.Answer = m.view.Result.orNone(), m.view.Answer.orNone()
	}
	m.view.Shape = "leaf"
	if hasNone(m.view.Answer) {
		m.view.Shape = "leaf_or_none"
	}
}

// hasNone reports whether a type is a union, which type checkers don't take as an argument.
func hasNone(t *typeView) bool { return t.OrNone || t.Elem != nil && hasNone(t.Elem) }

// void awaits a call that answers nothing: None, where no official signature has the scalar.
func (m *method) void() {
	if m.stub != nil {
		m.view.Shape, m.view.Result = "none", plain("None")
		return
	}
	m.view.Shape = "void"
	m.view.Result = m.result(m.field.Type)
	if m.field.Type.NonNull {
		m.view.Class = m.body.visible(m.field.Type.Named)
		return
	}
	m.view.Result = m.view.Result.orNone()
}

func (m *method) lazy() {
	m.view.Async = false
	m.view.Shape = "lazy"
	target := m.field.Type.Named
	switch {
	case m.returns != nil:
		m.view.Result = m.named(m.returns)
		m.view.Class = "_" + m.className(m.returns) + "Entry"
	case m.isSelf(target) && m.field.Type.NonNull:
		m.view.Result = m.own()
		m.view.TypeHidden = m.body.members["type"]
	default:
		m.view.Result = m.named(target)
		m.view.Class = m.client(target)
	}
}

// client returns the class to instantiate for an object or interface, as the body can name it.
func (m *method) client(t *introspection.Type) string {
	if name := m.clientName(t); m.clients[t] != "" || !m.body.members[name] {
		return name
	}
	return m.body.visible(t)
}

func (m *method) nullable() {
	target := m.field.Type.Named
	m.reload(target)
	m.view.Shape = "object_or_none"
	m.view.Result = m.named(target).orNone()
	m.view.Class = m.client(target)
	m.view.Answer = plain(m.body.builtin("str")).orNone()
}

// identifiedObject is a leaf that holds the ID of another object, which the runtime makes that object.
func (m *method) identifiedObject() {
	target := m.field.Identified()
	if m.reloading(target).Kind == introspection.NotReloadable {
		m.leaf()
		return
	}
	m.view.Shape = "sync"
	m.view.Result = m.named(target)
	m.view.Class = m.client(target)
}

// returnsIdentified reports whether the field returns the ID of another object, which the runtime makes that object.
func (m *method) returnsIdentified() bool {
	return m.era.Has(era.ReturnsIdentified) && m.field.Identified() != nil && m.field.Type.NonNull && isAnyID(m.field.Type.Named) &&
		m.schema.Dialect.IDs != introspection.TypedIDs
}

func (m *method) sync() {
	if m.self == nil || m.onAny {
		m.syncParent()
		return
	}
	m.view.Result = m.own()
	m.view.Awaitable = m.view.Name == "sync"
	m.view.Shape = "sync"
	if m.reloadsByHelper(m.self) && !m.isRenamed(m.self) {
		return
	}
	m.view.Shape = "sync_by_hand"
	m.view.Answer = m.body.named(m.field.Type.Named)
	m.view.TypeHidden = m.body.members["type"]
	m.reload(m.self)
}

// syncParent is sync for a function, and for a class whose objects may be Query: what comes back is of the parent's
// class.
func (m *method) syncParent() {
	m.view.Shape = "sync_by_hand"
	m.view.Result = m.named(m.field.Parent)
	m.view.Answer = m.body.named(m.field.Type.Named)
	m.view.Class = m.client(m.field.Parent)
	m.reload(m.field.Parent)
}

func (m *method) list() {
	ref := m.field.Type
	target := ref.Innermost().Named
	m.view.Result = m.result(ref)
	m.view.Class = m.client(target)
	if m.view.Protocol && m.stub != nil {
		m.view.Result = m.covariant(m.view.Result)
	}
	nullable := m.nullIsKept()
	if nullable && !ref.NonNull {
		m.view.Result = m.view.Result.orNone()
	}
	if ref.NonNull && ref.Elem.NonNull && !ref.Elem.IsList() && m.reloadsByHelper(target) && !m.isRenamed(target) {
		m.view.Shape = "list"
		if m.clientName(target) != m.className(target) {
			m.view.Shape = "interface_list"
		}
		return
	}
	m.reload(target)
	m.view.Shape = "list_by_hand"
	m.view.Answer = m.body.spell(ref, func(*introspection.Ref) *typeView {
		text := m.body.builtin("str")
		return plain(m.body.builtin("dict") + "[" + text + ", " + text + "]")
	})
	if !ref.NonNull {
		m.view.Answer = m.view.Answer.orNone()
		if nullable {
			m.view.Shape = "list_or_none"
		}
	}
	m.view.List = m.listView(ref, "items", 0)
}

// covariant is a list's type in a protocol: what a list of objects of one class satisfies, since any list of its elements
// does.
func (m *method) covariant(t *typeView) *typeView {
	if t.Elem == nil {
		return t
	}
	u := *t
	u.List, u.Elem = m.ref("Sequence"), m.covariant(t.Elem)
	return &u
}

// nullIsKept reports whether null is another answer than an empty list: official signatures don't tell them apart, so in
// an SDK they aren't.
func (m *module) nullIsKept() bool { return m.stub != nil }

// listView is the list of objects, in the shape of the response.
func (m *method) listView(ref *introspection.Ref, items string, depth int) *listView {
	view := &listView{Method: &m.view, Items: items, Item: "item", Nullable: depth == 0 && !ref.NonNull, OrEmpty: !m.nullIsKept(), ItemNullable: !ref.Elem.NonNull}
	if ref.Elem.IsList() {
		view.Item = "items" + string(rune('1'+depth))
		view.Elem = m.listView(ref.Elem, view.Item, depth+1)
	}
	return view
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

// reload says how the body loads an object by its ID.
func (m *method) reload(t *introspection.Type) {
	m.view.Reload = &reloadView{GraphQL: t.Name, Helper: m.reloadsByHelper(t), Root: m.era.Has(era.ContextHelpers)}
	if m.view.Reload.Helper {
		return
	}
	by := m.reloading(t)
	m.view.Reload.Parent, m.view.Reload.Field, m.view.Reload.Argument = by.Field.Parent.Name, by.Field.Name, by.Argument.Name
	if !m.view.Reload.Root {
		m.view.Reload.Replace, m.view.Reload.Deque = m.body.use("replace"), m.body.use("deque")
	}
}
