package golang

import (
	"strconv"

	"github.com/dagger-codegen/dagger-codegen/generator/era"
	"github.com/dagger-codegen/dagger-codegen/generator/naming"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// declarations are the views of the types that one file declares.
type declarations struct {
	scalars    []ScalarView
	inputs     []InputView
	objects    []ObjectView
	interfaces []InterfaceView
	enums      []EnumView
}

// declare makes the views of the types, in their order.
func (b *binder) declare(types []*introspection.Type) declarations {
	var d declarations
	for _, t := range types {
		b.findCached(t.Fields)
	}
	for _, t := range types {
		if b.names.types[t] == "" {
			continue
		}
		switch t.Kind {
		case introspection.Scalar:
			d.scalars = append(d.scalars, b.scalar(t))
		case introspection.Input:
			d.inputs = append(d.inputs, b.input(t))
		case introspection.Object:
			d.objects = append(d.objects, b.object(t))
		case introspection.Interface:
			if b.isInterface(t) {
				d.interfaces = append(d.interfaces, b.interfaceView(t))
			} else {
				d.objects = append(d.objects, b.object(t))
			}
		case introspection.Enum:
			d.enums = append(d.enums, b.enum(t))
		case introspection.Union:
		}
	}
	return d
}

func (b *binder) scalar(t *introspection.Type) ScalarView {
	view := ScalarView{GraphQL: t.Name, Name: b.names.types[t]}
	view.Doc, view.Notes = b.typeDoc(t)
	if t.Identifies != nil && b.idAlias(t.Identifies) == t {
		view.Is = b.leafType(t.Identifies.ID.Type.Named)
	}
	return view
}

func (b *binder) object(t *introspection.Type) ObjectView {
	view := b.selectable(t, b.names.types[t])
	view.Doc, view.Notes = b.typeDoc(t)
	view.Chain = b.names.chains[t]
	if t.Kind == introspection.Interface {
		view.Alias = b.names.clients[t]
	}
	if b.isConcrete(t) {
		view.Node = b.spell(b.node())
	}
	for _, adapted := range b.adapters(t) {
		view.Adapters = append(view.Adapters, AdapterView{Name: "As" + b.names.types[adapted], Interface: b.spell(adapted), New: *b.make(adapted)})
	}
	return view
}

// isConcrete reports whether an object has a method Concrete, so that it satisfies its interfaces by itself. Official SDKs
// have it on the interfaces' clients alone.
func (b *binder) isConcrete(t *introspection.Type) bool {
	if b.stubsOf == nil || t.Kind != introspection.Object {
		return false
	}
	for _, adapted := range b.adapters(t) {
		if b.hasConcrete(adapted) {
			return true
		}
	}
	return false
}

// selectable makes what an object and an interface's client have in common.
func (b *binder) selectable(t *introspection.Type, name string) ObjectView {
	view := ObjectView{GraphQL: t.Name, Name: name, IsClient: b.isClient(t)}
	if b.hasID(t) && !view.IsClient {
		view.Caches = []CacheView{{Name: "id", Type: b.leafType(t.ID.Type.Named)}}
	}
	for _, leaf := range b.cachedLeaves(t) {
		view.Caches = append(view.Caches, CacheView{Name: b.cacheName(leaf), Type: b.valueType(leaf.Type)})
	}
	alignCaches(view.Caches)
	view.methods = func() []MethodView {
		fields := b.methodFields(t)
		methods := make([]MethodView, len(fields))
		for i, field := range fields {
			methods[i] = b.method(field, name)
		}
		return methods
	}
	return view
}

// cachedLeaves are the leaves that lists bring along, without the ID, which has its own place.
func (b *binder) cachedLeaves(t *introspection.Type) []*introspection.Field {
	if !b.cached[t] {
		return nil
	}
	var leaves []*introspection.Field
	for _, leaf := range b.leafFields(t) {
		if leaf != t.ID || !b.hasID(t) {
			leaves = append(leaves, leaf)
		}
	}
	return leaves
}

// alignCaches pads the names as gofmt does.
func alignCaches(caches []CacheView) {
	longest := 0
	for _, cache := range caches {
		longest = max(longest, len(cache.Name))
	}
	for i := range caches {
		caches[i].Name = padded(caches[i].Name, longest)
	}
}

func (b *binder) interfaceView(t *introspection.Type) InterfaceView {
	view := InterfaceView{GraphQL: t.Name, Name: b.names.types[t], Client: b.selectable(t, b.names.clients[t])}
	view.Doc, view.Notes = b.typeDoc(t)
	view.Client.ClientOf = view.Name
	if b.hasID(t) {
		view.Object = b.runtimePackage + "DaggerObject"
	}
	if b.hasConcrete(t) {
		view.Node = b.spell(b.node())
		view.Client.Concrete = b.concrete(t)
	}
	view.methods = func() []MethodView {
		methods := view.Client.methods()
		for i, field := range b.methodFields(t) {
			b.methodDoc(&methods[i], "\t", field)
		}
		return methods
	}
	return view
}

// methodFields are the fields that have methods.
func (b *binder) methodFields(t *introspection.Type) []*introspection.Field {
	var fields []*introspection.Field
	for _, field := range t.Fields {
		if b.names.methods[field] != "" {
			fields = append(fields, field)
		}
	}
	return fields
}

func (b *binder) concrete(t *introspection.Type) *ConcreteView {
	view := &ConcreteView{Interface: b.names.types[t], Node: b.spell(b.node())}
	for _, object := range t.PossibleTypes {
		if b.names.types[object] != "" && b.hasID(object) && !b.asNode(object) {
			view.Cases = append(view.Cases, CaseView{GraphQL: object.Name, New: *b.make(object)})
		}
	}
	return view
}

func (b *binder) input(t *introspection.Type) InputView {
	view := InputView{GraphQL: t.Name, Name: b.names.types[t]}
	view.Doc, view.Notes = b.typeDoc(t)
	scope := naming.NewScope(nil, nil)
	for _, field := range t.InputFields {
		if !b.isKnown(field.Type.Innermost().Named) {
			b.warn(field.Coordinate, "is left out: its type %s doesn't exist in Go SDKs", field.Type.Innermost().Named.Name)
			continue
		}
		b.warnOfFloat(field)
		one := InputFieldView{
			GraphQL:   field.Name,
			Name:      b.claim(scope, field.Coordinate, exportable(b.namer.exported(field.Name))),
			Type:      b.inputType(t, field),
			OmitEmpty: field.Default != nil || b.isOptionalObject(field),
		}
		notes := &NotesView{Default: defaultDoc(field), Source: source(field.Source), Deprecated: b.deprecated(field.Deprecation, t)}
		one.Doc, one.Notes = b.doc("\t", notes, description(field.Description, b.linker(t)))
		view.Fields = append(view.Fields, one)
	}
	return view
}

// isOptionalObject reports whether an input field is a pointer to an object that may be nil: the query builder would
// ask nil for its ID.
func (b *binder) isOptionalObject(field *introspection.Argument) bool {
	object := field.Type.Innermost().Identifies
	return !field.Type.NonNull && !field.Type.IsList() && object != nil && !b.isInterface(object) && b.isKnown(object) && b.hasID(object)
}

func (b *binder) enum(t *introspection.Type) EnumView {
	view := EnumView{GraphQL: t.Name, Name: b.names.types[t], Alias: b.names.enumAliases[t], HasMethods: b.has(era.EnumMethods),
		MarshalsByValue: b.stubsOf != nil}
	view.Doc, view.Notes = b.typeDoc(t)
	groups, order := map[string][]*introspection.EnumValue{}, []string{}
	for _, value := range t.Values {
		if groups[value.Value] == nil {
			order = append(order, value.Value)
		}
		groups[value.Value] = append(groups[value.Value], value)
	}
	for _, group := range order {
		first := ""
		for _, value := range groups[group] {
			first = b.constant(&view, t, value, first)
		}
	}
	return view
}

// constant adds a value to the view of its enum; first is the constant of the first name for the same value. It
// returns that constant.
func (b *binder) constant(view *EnumView, t *introspection.Type, value *introspection.EnumValue, first string) string {
	name := b.names.constants[value]
	isFirst := first == ""
	if isFirst {
		first = name
		view.Names = append(view.Names, EnumNameView{Constant: name, GraphQL: value.Name})
	}
	accepted := name
	if accepted == "" {
		accepted = first
	}
	view.Accepted = append(view.Accepted, EnumNameView{Constant: accepted, GraphQL: value.Name})
	if name == "" {
		return first
	}
	constant := ConstantView{Name: name, Type: view.Name, Value: first}
	text := description(value.Description, b.linker(t))
	notes := &NotesView{Experimental: b.experimental(value.Experimental, t), Source: source(value.Source),
		Deprecated: b.deprecated(value.Deprecation, t)}
	constant.Doc, constant.Notes = b.doc("\t", notes, text)
	if isFirst {
		constant.Value = strconv.Quote(value.Value)
		if !view.HasMethods {
			// The runtime sends a constant's string as the enum's name.
			constant.Value = strconv.Quote(value.Name)
		}
	}
	view.Constants = append(view.Constants, constant)
	if exported := b.names.exported[value]; exported != "" {
		other := constant
		other.Name, other.Value = exported, name
		view.Constants = append(view.Constants, other)
	}
	if plain := b.names.plain[value]; plain != "" {
		view.Constants = append(view.Constants, ConstantView{Name: plain, Type: view.Name, Value: name, Doc: lineComment("\t", text), Instead: name})
	}
	return first
}
