package introspection

import "strings"

// ReloadKind is how a schema loads an object again by its ID.
type ReloadKind int

const (
	// NotReloadable: the type has no ID, or nothing takes it.
	NotReloadable ReloadKind = iota
	// ByLoader: a field of Query takes the ID of this type alone: loadContainerFromID(id:).
	ByLoader
	// ByNode: Query.node(id:) takes any ID and gives an interface, so that a fragment on the type is needed.
	ByNode
)

// String returns the kind as the model's JSON has it: "none", "loader" or "node".
func (k ReloadKind) String() string { return [...]string{"none", "loader", "node"}[k] }

// Reload is how an object or interface is loaded again by its ID: {FIELD(ARGUMENT: $id) {...}}.
type Reload struct {
	Kind ReloadKind
	// Field of Query; nil where the type can't be loaded.
	Field *Field
	// Argument of the field that takes the ID.
	Argument *Argument
}

// ReloadWith returns how a runtime loads the type: as [Type.Reload] says, but without fragments, which the
// runtimes before v0.21.1 can't write, only by a loader.
func (t *Type) ReloadWith(fragments bool) Reload {
	if t.Reload.Kind == ByNode && !fragments {
		return t.loader
	}
	return t.Reload
}

// findReloads decides for each type with an ID how it is loaded again.
func (b *binder) findReloads() {
	node := b.nodeReload()
	for _, field := range b.schema.Query.Fields {
		if t := b.loads(field); t != nil {
			field.Loads = t
			t.loader = Reload{Kind: ByLoader, Field: field, Argument: field.Args[0]}
		}
	}
	for _, d := range b.definitions {
		t := d.to
		if !t.IsSelectable() || isInternal(t.Name) || t.ID == nil {
			continue
		}
		if t.loader.Kind == NotReloadable {
			t.loader = b.loaderByType(t)
		}
		t.Reload = t.loader
		if node.Kind != NotReloadable {
			t.Reload = node
		}
	}
}

// nodeReload returns the loading by Query.node where the schema has it.
func (b *binder) nodeReload() Reload {
	node := b.schema.Query.Field("node")
	if node == nil || len(node.Args) != 1 || node.Args[0].Name != idField {
		return Reload{}
	}
	b.schema.Node = node
	return Reload{Kind: ByNode, Field: node, Argument: node.Args[0]}
}

// loads returns the type that a field loads by its ID, nil if the field is none that does: loadContainerFromID.
func (b *binder) loads(field *Field) *Type {
	name, ok := strings.CutPrefix(field.Name, "load")
	if !ok || len(field.Args) != 1 || field.Args[0].Name != idField {
		return nil
	}
	if name, ok = strings.CutSuffix(name, "From"+anyID); !ok {
		return nil
	}
	if t := b.schema.byName[name]; t != nil && field.Type.Named == t {
		return t
	}
	return nil
}

// loaderByType returns a field of Query that gives the type and for which its ID is enough: before v0.11,
// container(id:) was the only way.
func (b *binder) loaderByType(t *Type) Reload {
	for _, field := range b.schema.Query.Fields {
		if field.Type.Named != t || field.Loads != nil {
			continue
		}
		for _, arg := range field.Args {
			if arg.Name == idField && arg.Type.Innermost().Identifies == t && !arg.Type.IsList() && enough(field, arg) {
				return Reload{Kind: ByLoader, Field: field, Argument: arg}
			}
		}
	}
	return Reload{}
}

// enough reports whether the field can be called with that argument alone.
func enough(field *Field, alone *Argument) bool {
	for _, arg := range field.Args {
		if arg.Required && arg != alone {
			return false
		}
	}
	return true
}
