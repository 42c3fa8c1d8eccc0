package golang

import (
	"strconv"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// signature is a method as its callers see it.
type signature struct {
	takesContext bool
	required     []parameterView
	options      string
	results      string
}

type parameterView struct {
	arg        *introspection.Argument
	name, kind string
}

// params returns the parameters as written between the parentheses.
func (s *signature) params() string {
	var out strings.Builder
	if s.takesContext {
		out.WriteString("ctx context.Context")
	}
	for _, p := range s.required {
		if out.Len() > 0 {
			out.WriteString(", ")
		}
		out.WriteString(p.name + " " + p.kind)
	}
	if s.options != "" {
		if out.Len() > 0 {
			out.WriteString(", ")
		}
		out.WriteString("opts ..." + s.options)
	}
	return out.String()
}

// arguments returns what a call that passes everything on has between its parentheses.
func (s *signature) arguments() string {
	var names []string
	if s.takesContext {
		names = append(names, "ctx")
	}
	for _, p := range s.required {
		names = append(names, p.name)
	}
	if s.options != "" {
		names = append(names, "opts...")
	}
	return strings.Join(names, ", ")
}

// signature returns a field's signature; qualifier stands in front of its options struct.
func (b *binder) signature(field *introspection.Field, qualifier string) signature {
	s := signature{results: b.results(field)}
	s.takesContext = b.awaits(field)
	b.uses.context = b.uses.context || s.takesContext
	if name := b.names.options[field]; name != "" {
		s.options = qualifier + name
	}
	required := b.required(field)
	if len(required) == 0 {
		return s
	}
	s.required = make([]parameterView, 0, len(required))
	for _, arg := range required {
		name := parameter(arg.Name)
		if strings.Trim(name, "_") == "" {
			name = "arg" + strconv.Itoa(len(s.required))
		}
		for b.isShadowed(field, &s, name) {
			name += "_"
		}
		s.required = append(s.required, parameterView{arg, name, b.argumentType(arg.Type, b.isRaw(field, arg))})
	}
	return s
}

// isShadowed reports whether a parameter of the method can't have the name, because an earlier one has it, or because
// the body declares or uses something of that name. The names of parameters are no API.
func (b *binder) isShadowed(field *introspection.Field, s *signature, name string) bool {
	for _, earlier := range s.required {
		if earlier.name == name {
			return true
		}
	}
	switch name {
	case "r", "q", "querybuilder", "assertNotNil", "null", "empty", "fetch", "dagger", "initClient", "client":
		return true
	case "ctx":
		return s.takesContext
	case "opts", "forcedFields":
		return s.options != ""
	case "selectNode", "err":
		return field.Shape == introspection.Sync || field.Shape == introspection.Nullable || field.Shape == introspection.List
	case "id":
		return field.Shape == introspection.Sync || field.Shape == introspection.List
	case "found":
		return field.Shape == introspection.Nullable
	case "ids", "list", "response", "answer", "element", "fetchIDs", "identified", "collect", "collectObjects":
		return field.Shape == introspection.List
	}
	named := field.Type.Innermost().Named
	if field.Shape == introspection.Sync {
		// Beside its ID, the body names the type itself.
		if b.names.types[field.Parent] == name || b.names.clients[field.Parent] == name {
			return true
		}
	} else if id := named.Field("id"); id != nil && b.names.types[id.Type.Innermost().Named] == name {
		return true
	}
	return b.names.types[named] == name || b.names.clients[named] == name
}

// awaits reports whether a method sends its request at once, and so takes a context.
func (b *binder) awaits(field *introspection.Field) bool { return field.Shape != introspection.Lazy }

// results returns a method's results as written in its declaration.
func (b *binder) results(field *introspection.Field) string {
	switch field.Shape {
	case introspection.Void:
		if b.has(voidIsError) {
			return "error"
		}
	case introspection.Lazy:
		return b.objectType(field.Type.Named)
	case introspection.Nullable:
		return "(" + b.objectType(field.Type.Named) + ", error)"
	case introspection.Sync:
		return "(" + b.objectType(field.Parent) + ", error)"
	case introspection.List:
		return "(" + b.listType(field.Type) + ", error)"
	case introspection.Leaf, introspection.Unsupported:
	}
	return "(" + b.valueType(field.Type) + ", error)"
}

// objectType spells an object or interface as the result of a method.
func (b *binder) objectType(t *introspection.Type) string {
	if b.isInterface(t) {
		return b.spell(t)
	}
	return "*" + b.spell(t)
}

func (b *binder) listType(ref *introspection.Ref) string {
	return strings.Repeat("[]", ref.Depth()) + b.spell(ref.Innermost().Named)
}

func (b *binder) valueType(ref *introspection.Ref) string {
	return strings.Repeat("[]", ref.Depth()) + b.leafType(ref.Innermost().Named)
}

// method returns the view of a field.
func (b *binder) method(field *introspection.Field, receiver string) MethodView {
	s := b.signature(field, "")
	view := MethodView{
		GraphQL:  field.Name,
		Parent:   field.Parent.Name,
		Doc:      b.methodDoc("", field, &s),
		Receiver: receiver,
		Name:     b.names.methods[field],
		Params:   s.params(),
		Results:  s.results,
		Wire:     quote(field.Name),
		Options:  b.options(field),
	}
	if len(s.required) > 0 {
		view.Required = make([]ArgumentView, len(s.required))
		for i, p := range s.required {
			check := !p.arg.Type.IsList() && b.isObject(field, p.arg)
			view.Required[i] = ArgumentView{Wire: quote(p.arg.Name), Param: p.name, Check: check}
			b.uses.checksNil = b.uses.checksNil || check
		}
	}
	if field.Name == "id" && b.hasID(field.Parent) {
		view.Cached, view.Cache = "r.id != nil", "id"
		view.Identity = &IdentityView{Receiver: receiver, Type: quote(field.Parent.Name),
			IDType: quote(field.Type.Named.Name)}
	} else if cache := b.cacheName(field); cache != "" {
		view.Cached, view.Cache = "r."+cache+" != nil", cache
	}
	b.end(&view, field)
	return view
}

// isObject reports whether an argument takes an object or an interface, and not its ID.
func (b *binder) isObject(field *introspection.Field, arg *introspection.Argument) bool {
	object := arg.Type.Innermost().Identifies
	return object != nil && b.names.types[object] != "" && b.hasID(object) && !b.isRaw(field, arg)
}

// end says how the method's body ends.
func (b *binder) end(view *MethodView, field *introspection.Field) {
	named := field.Type.Innermost().Named
	defer func() {
		b.uses.fetches = b.uses.fetches || view.Leaf != "" || view.Reload != nil || view.Nullable != nil || view.Exists != ""
	}()
	switch field.Shape {
	case introspection.Void:
		if view.Void = b.has(voidIsError); view.Void {
			return
		}
		view.Leaf = b.leafType(named)
	case introspection.Lazy:
		view.Lazy = b.build(named, "q", field.Parent)
	case introspection.Sync:
		if !b.has(syncReloads) || !b.isReloadable(field.Parent) {
			view.ReturnsReceiver = true
			return
		}
		view.Reload = &ReloadView{ID: b.leafType(named), New: b.reload(field.Parent, "id")}
	case introspection.Nullable:
		if !b.isReloadable(named) {
			view.Exists = b.build(named, "q", field.Parent)
			return
		}
		view.Nullable = &ReloadView{ID: b.leafType(named.Field("id").Type.Named), New: b.reload(named, "*found")}
	case introspection.List:
		b.endList(view, field)
	case introspection.Leaf, introspection.Unsupported:
		view.Leaf = b.valueType(field.Type)
	}
}

func (b *binder) endList(view *MethodView, field *introspection.Field) {
	named := field.Type.Innermost().Named
	switch {
	case !b.isReloadable(named):
		view.Leaves = b.leaves(field, named)
	case field.Type.Depth() > 1:
		view.Nested = b.nested(field, named)
	default:
		b.uses.listsIDs = true
		view.List = &ReloadView{ID: b.leafType(named.Field("id").Type.Named), Type: b.spell(named), New: b.element(named, "ids[i]")}
	}
}

// build spells an object over the selection.
func (b *binder) build(t *introspection.Type, selection string, parent *introspection.Type) string {
	name := b.spell(t)
	pkg, _, qualified := strings.Cut(name, ".")
	switch {
	case b.asNode(t):
		return "new(dagger.NodeClient).WithGraphQLQuery(" + selection + ")"
	case t.Kind == introspection.Interface && qualified:
		return "new(" + pkg + "." + b.names.clients[t] + ").WithGraphQLQuery(" + selection + ")"
	case qualified:
		return "new(" + name + ").WithGraphQLQuery(" + selection + ")"
	case t.Kind == introspection.Interface:
		return "&" + b.names.clients[t] + "{query: " + selection + "}"
	case t == b.schema.Query && !b.has(rootIsQuery) && parent == t:
		return "&" + name + "{query: " + selection + ", client: r.client}"
	}
	return "&" + name + "{query: " + selection + "}"
}

// selection spells what loads an object of the type by its ID.
func (b *binder) selection(t *introspection.Type, id string) string {
	if b.reloadsByNode() {
		b.uses.selectsNodes = true
		return "selectNode(q.Root(), " + id + ", " + quote(t.Name) + ")"
	}
	return "q.Root().Select(" + quote(t.ReloadWith(false).Field.Name) + ").Arg(\"id\", " + id + ")"
}

// reload spells an object that is loaded by its ID.
func (b *binder) reload(t *introspection.Type, id string) string {
	return b.build(t, b.selection(t, id), nil)
}

// element spells an element of a list that is loaded by its ID. Objects are values and keep the ID; interfaces are
// their clients.
func (b *binder) element(t *introspection.Type, id string) string {
	selection := b.selection(t, id)
	name := b.spell(t)
	switch {
	case t.Kind == introspection.Interface && b.local(t):
		return "&" + b.names.clients[t] + "{query: " + selection + ", id: &" + id + "}"
	case b.isInterface(t):
		return b.build(t, selection, nil)
	case !b.local(t):
		return "*" + b.build(t, selection, nil)
	}
	return name + "{query: " + selection + ", id: &" + id + "}"
}
