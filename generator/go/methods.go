package golang

import (
	"strconv"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator/era"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// shape is how a field is called. Stubs have no official counterpart: there null is always told from everything else, so
// that an object that may be null is asked for even where the official SDK of the time doesn't.
func (b *binder) shape(field *introspection.Field) introspection.Shape {
	if field.Shape == introspection.Lazy && !field.Type.NonNull && b.tellsNull() {
		return introspection.Nullable
	}
	return field.Shape
}

// tellsNull reports whether results tell null from all other values.
func (b *binder) tellsNull() bool { return b.stubsOf != nil }

// signature makes the view of a field as far as its callers see it.
func (b *binder) signature(field *introspection.Field, options *OptionsView) MethodView {
	view := MethodView{
		GraphQL: field.Name,
		Parent:  field.Parent.Name,
		Name:    b.names.methods[field],
		Awaits:  b.shape(field) != introspection.Lazy,
		Result:  b.result(field),
		Options: options,
	}
	required := b.required(field)
	if len(required) == 0 {
		return view
	}
	view.Required = make([]ArgumentView, 0, len(required))
	for _, arg := range required {
		name := parameter(arg.Name)
		if strings.Trim(name, "_") == "" {
			name = "arg" + strconv.Itoa(len(view.Required))
		}
		for b.isShadowed(field, &view, name) {
			name += "_"
		}
		view.Required = append(view.Required, ArgumentView{GraphQL: arg.Name, Name: name, Type: b.argumentType(arg.Type, arg.TakesID),
			Check: !arg.Type.IsList() && b.isObject(arg), argument: arg})
	}
	return view
}

// isShadowed reports whether a parameter of the method can't have the name, because an earlier one has it, or because
// the body declares or uses something of that name. The names of parameters are no API.
func (b *binder) isShadowed(field *introspection.Field, view *MethodView, name string) bool {
	for _, earlier := range view.Required {
		if earlier.Name == name {
			return true
		}
	}
	if b.reservedLocals.Has(name) {
		return true
	}
	shape := b.shape(field)
	switch name {
	case "r", "q", "querybuilder", "assertNotNil", "null", "empty", "fetch", "dagger", "initClient", "client":
		return true
	case "ctx":
		return view.Awaits
	case "object":
		return b.stubsOf != nil && b.stubsOf == field.Owner && field.Parent.Owner != b.stubsOf
	case "opts", "forcedFields":
		return b.names.options[field] != ""
	case "selectNode", "err":
		return shape == introspection.Sync || shape == introspection.Nullable || shape == introspection.List
	case "id":
		return shape == introspection.Sync || shape == introspection.List
	case "found":
		return shape == introspection.Nullable
	case "ids", "list", "response", "answer", "element", "fetchIDs", "identified", "collect", "collectObjects", "collectOptional":
		return shape == introspection.List
	}
	if b.stubsOf != nil && field.Parent.Owner != b.stubsOf {
		// What makes an environment's root, and what is added to types of others, begins with a call.
		if root := b.stubsOf.Root; name == "query" || root != nil && b.names.types[root] == name {
			return true
		}
	}
	named := field.Type.Innermost().Named
	if shape == introspection.Sync {
		// Beside its ID, the body names the type itself.
		if b.names.types[field.Parent] == name || b.names.clients[field.Parent] == name {
			return true
		}
	} else if named.ID != nil && b.names.types[named.ID.Type.Named] == name {
		return true
	}
	return b.names.types[named] == name || b.names.clients[named] == name
}

// result spells the type of a method's result, "" where there is none but the error.
func (b *binder) result(field *introspection.Field) string {
	switch b.shape(field) {
	case introspection.Void:
		if b.has(era.VoidIsError) {
			return ""
		}
	case introspection.Lazy, introspection.Nullable:
		return b.objectType(field.Type.Named)
	case introspection.Sync:
		return b.objectType(field.Parent)
	case introspection.List:
		return strings.Repeat("[]", field.Type.Depth()) + b.elementType(field.Type.Innermost())
	case introspection.Leaf, introspection.Unsupported:
		if alias := b.idAlias(field.Parent); alias != nil && field == field.Parent.ID {
			return b.spell(alias)
		}
	}
	return strings.Repeat("[]", field.Type.Depth()) + b.valueType(field.Type.Innermost())
}

// objectType spells an object or interface as the result of a method.
func (b *binder) objectType(t *introspection.Type) string {
	if b.isInterface(t) {
		return b.spell(t)
	}
	return "*" + b.spell(t)
}

// elementType spells an object or interface as an element of a list: an object is a value, but where an element may be
// nil.
func (b *binder) elementType(ref *introspection.Ref) string {
	if b.isOptional(ref) {
		return b.objectType(ref.Named)
	}
	return b.spell(ref.Named)
}

// isOptional reports whether a result or an element is nil where the engine answers null.
func (b *binder) isOptional(ref *introspection.Ref) bool { return b.tellsNull() && !ref.NonNull }

// valueType spells a leaf as a result or an element of one.
func (b *binder) valueType(ref *introspection.Ref) string {
	if b.isOptional(ref) {
		return "*" + b.leafType(ref.Named)
	}
	return b.leafType(ref.Named)
}

// method returns the view of a field.
func (b *binder) method(field *introspection.Field, receiver string) MethodView {
	view := b.signature(field, b.options(field))
	view.Receiver = receiver
	for _, arg := range field.Args {
		b.warnOfFloat(arg)
	}
	b.methodDoc(&view, "", field)
	if b.hasID(field.Parent) && field == field.Parent.ID {
		view.Identity = &IdentityView{Receiver: receiver, Type: field.Parent.Name, IDType: field.Type.Named.Name}
		if !b.isClient(field.Parent) {
			view.Cache = "id"
		}
	} else {
		view.Cache = b.cacheName(field)
	}
	b.end(&view, field)
	return view
}

// isClient reports whether a type is the root whose struct is hand-written.
func (b *binder) isClient(t *introspection.Type) bool {
	return t == b.schema.Query && !b.has(era.RootIsQuery)
}

// isObject reports whether an argument takes an object or an interface, and not its ID.
func (b *binder) isObject(arg *introspection.Argument) bool {
	object := arg.Type.Innermost().Identifies
	return object != nil && b.names.types[object] != "" && b.hasID(object) && !arg.TakesID
}

// end says how the method's body ends.
func (b *binder) end(view *MethodView, field *introspection.Field) {
	named := field.Type.Innermost().Named
	switch b.shape(field) {
	case introspection.Void:
		view.Void = b.has(era.VoidIsError)
		view.Value = !view.Void
	case introspection.Lazy:
		view.Lazy = b.make(named)
		view.Lazy.IsClient = b.isClient(named) && field.Parent == named
	case introspection.Sync:
		view.ReturnsReceiver = !b.has(era.SyncReloads) || !b.isReloadable(field.Parent)
		if !view.ReturnsReceiver {
			view.Sync = b.load(field.Parent)
		}
	case introspection.Nullable:
		if b.isReloadable(named) {
			view.Nullable = b.load(named)
		} else {
			view.Exists = b.make(named)
		}
	case introspection.List:
		b.endList(view, field)
	case introspection.Leaf, introspection.Unsupported:
		view.Value = true
	}
}

func (b *binder) endList(view *MethodView, field *introspection.Field) {
	element := field.Type.Innermost()
	switch {
	case !b.isReloadable(element.Named):
		view.Leaves = b.leaves(field, element)
	case field.Type.Depth() > 1 || b.isOptional(element):
		view.Nested = b.nested(field, element)
	default:
		view.List = b.load(element.Named)
		view.List.Element = b.spell(element.Named)
	}
}

// make returns what makes an object over a selection.
func (b *binder) make(t *introspection.Type) *NewView {
	name := b.spell(t)
	pkg, _, qualified := strings.Cut(name, ".")
	switch {
	case b.asNode(t):
		return &NewView{Name: b.runtimePackage + "NodeClient", Foreign: true}
	case b.isInterface(t) && qualified:
		return &NewView{Name: pkg + "." + b.names.clients[t], Foreign: true}
	case b.isInterface(t):
		return &NewView{Name: b.names.clients[t]}
	}
	return &NewView{Name: name, Foreign: qualified}
}

// load returns what loads an object by its ID. Objects of this package in lists are values and keep the ID.
func (b *binder) load(t *introspection.Type) *LoadView {
	view := &LoadView{New: *b.make(t), ID: b.leafType(t.ID.Type.Named), GraphQL: t.Name, Value: !b.isInterface(t)}
	view.KeepsID = !view.New.Foreign && !b.isClient(t)
	if reload := b.reload(t); reload.Kind == introspection.ByLoader {
		view.Loader, view.Argument = reload.Field.Name, reload.Argument.Name
	}
	return view
}
