package python

import (
	"slices"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator/era"
	"github.com/dagger-codegen/dagger-codegen/generator/naming"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// inherited are the attributes of the runtime's base classes, which a method of the same name would replace.
var inherited = naming.NewWords("_ctx", "_select", "_select_multiple", "_graphql_name", "from_connection", "from_context")

// fieldNames names the methods of a type, in the order of its fields.
func (m *module) fieldNames(t *introspection.Type) map[*introspection.Field]string {
	return m.nameFields(t, m.warn)
}

// fieldNamesQuietly is fieldNames for a type that has been warned of already.
func (m *module) fieldNamesQuietly(t *introspection.Type) map[*introspection.Field]string {
	return m.nameFields(t, func(string, string, ...any) {})
}

func (m *module) nameFields(t *introspection.Type, warn func(string, string, ...any)) map[*introspection.Field]string {
	scope := naming.NewScope(func(name string) bool {
		return inherited.Has(name) || m.stub != nil && (name == "_struck" || name == sharedImport) || strings.HasPrefix(name, "__") && strings.HasSuffix(name, "__")
	}, nil)
	scope.Grow(len(t.Fields))
	names := make(map[*introspection.Field]string, len(t.Fields))
	for _, field := range idFirst(t) {
		if m.stub != nil && field.Owner != nil && field.Owner != m.stub.environment {
			continue
		}
		if field.Shape == introspection.Unsupported {
			warn(field.Coordinate(), "left out: %s", field.Unsupported)
			continue
		}
		claim := scope.Claim(field.Coordinate(), memberName(field.Name, m.era.Has(era.ReservesBuiltins)))
		switch {
		case claim.Conflict != "":
			warn(field.Coordinate(), "the method is called %s: its usual name is taken by %s", claim.Name, claim.Conflict)
		case claim.Reserved:
			warn(field.Coordinate(), "the method is called %s: its usual name is that of a member of the runtime", claim.Name)
		}
		if field.Name == "self" && t != m.schema.Query || field.Name == "_type" {
			warn(field.Coordinate(), "can't be called: the runtime's query builder takes the name %s for itself", field.Name)
		}
		names[field] = claim.Name
	}
	return names
}

// idFirst returns the fields of a type, the one that tells the ID first: the runtime calls it id.
func idFirst(t *introspection.Type) []*introspection.Field {
	if t.ID == nil {
		return t.Fields
	}
	fields := append(make([]*introspection.Field, 0, len(t.Fields)), t.ID)
	for _, field := range t.Fields {
		if field != t.ID {
			fields = append(fields, field)
		}
	}
	return fields
}

// classOf begins the class of an object or interface.
func (m *module) classOf(t *introspection.Type, names map[*introspection.Field]string) *class {
	c := &class{module: m, self: t, members: make(map[string]bool, len(names)), position: m.positions[t]}
	for _, name := range names {
		c.members[name] = true
	}
	return c
}

func (m *module) iface(t *introspection.Type) *interfaceView {
	names := m.fieldNames(t)
	c := m.classOf(t, names)
	client := &classView{
		GraphQL: t.Name, Name: m.clients[t], Protocol: m.classes[t], Renamed: true,
		methods: m.lazily(func() []*methodView { return c.methods(t, names, false) }), Converts: m.converts(c),
	}
	return &interfaceView{
		GraphQL: t.Name, Name: m.classes[t], Doc: m.classDoc(t), Client: client, Converts: client.Converts,
		methods: m.lazily(func() []*methodView { return c.methods(t, names, true) }),
	}
}

func (m *module) object(t *introspection.Type) *classView {
	names := m.fieldNames(t)
	c := m.classOf(t, names)
	c.onAny = m.stub != nil && t == m.stub.environment.Root && m.stub.environment.ServedAsEntrypoint()
	view := &classView{GraphQL: t.Name, Name: m.classes[t], Doc: m.classDoc(t), IsRoot: t == m.schema.Query}
	view.Renamed = !view.IsRoot && view.Name != t.Name
	view.Converts = len(t.Interfaces) > 0 && m.converts(c) && slices.ContainsFunc(t.Interfaces, func(i *introspection.Type) bool { return i.Owner == t.Owner })
	view.NoTest = m.stub != nil && isTest(view.Name)
	view.methods = m.lazily(func() []*methodView { return c.methods(t, names, false) })
	if c.onAny {
		view.Entry = "_" + view.Name + "Entry"
		m.scope.Claim(t.Name, view.Entry)
	}
	if view.Loads = m.loads(view); view.Loads != nil && c.members["load"] {
		view.Loads = nil
		m.warn(t.Name, "the helper load is left out: a field has its name")
	}
	if view.Chains = m.chains(t); view.Chains && c.members["with_"] {
		view.Chains = false
		m.warn(t.Name, "the helper with_ is left out: a field has its name")
	}
	return view
}

// converts reports whether objects of a class can be taken up as those of another one, by their IDs.
func (m *module) converts(c *class) bool {
	return m.stub != nil && c.self.ID != nil && !c.members["as_"] && !c.members["type"] && m.canLoad()
}

// loads returns the method by which the root of a whole SDK takes up objects, nil for other classes.
func (m *module) loads(view *classView) *loadView {
	loadable := func(t *introspection.Type) bool { return t.IsSelectable() && t.ID != nil && m.reloadsByHelper(t) }
	// The runtime loads by Query.node, whatever the root is called.
	if !view.IsRoot || m.stub != nil || m.schema.Query.Name != "Query" || !m.canLoad() || !slices.ContainsFunc(m.schema.Types, loadable) {
		return nil
	}
	loads := &loadView{}
	for _, t := range m.schema.Types {
		if client := m.clients[t]; client != "" && t.ID != nil {
			loads.Interfaces = append(loads.Interfaces, loadInterfaceView{Name: m.classes[t], Client: client})
		}
	}
	return loads
}

// canLoad reports whether any object can be taken up by its ID.
func (m *module) canLoad() bool { return m.era.Has(era.ContextHelpers) }

// chains reports whether a type has a field that returns the type itself, so that calls can be chained.
func (m *module) chains(t *introspection.Type) bool {
	for _, f := range t.Fields {
		if f.Shape == introspection.Lazy && f.Type.NonNull && f.Type.Named == t {
			return true
		}
	}
	return false
}
