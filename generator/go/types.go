package golang

import (
	"strconv"

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
	b.findCached(types)
	for _, t := range types {
		name := b.names.types[t]
		if name == "" {
			continue
		}
		switch t.Kind {
		case introspection.Scalar:
			d.scalars = append(d.scalars, ScalarView{Doc: b.typeDoc(t, name+" is the scalar "+t.Name+"."), Name: name})
		case introspection.Input:
			d.inputs = append(d.inputs, b.input(t))
		case introspection.Object:
			d.objects = append(d.objects, b.object(t))
		case introspection.Interface:
			d.interfaces = append(d.interfaces, b.interfaceView(t))
		case introspection.Enum:
			d.enums = append(d.enums, b.enum(t))
		case introspection.Union:
		}
	}
	return d
}

func (b *binder) object(t *introspection.Type) ObjectView {
	view := b.selectable(t, b.names.types[t])
	view.Doc = b.typeDoc(t, "")
	if view.Doc == "" {
		view.Doc = lineComment("", view.Name+" is the object "+t.Name+".")
	}
	view.Chain = b.names.chains[t]
	for _, adapted := range b.adapters(t) {
		name := b.names.types[adapted]
		if !b.local(adapted) {
			name = b.spell(adapted)
		}
		view.Adapters = append(view.Adapters, AdapterView{
			Name: "As" + b.names.types[adapted], Interface: name, Client: b.build(adapted, "r.query", nil),
		})
	}
	return view
}

// selectable makes what an object and an interface's client have in common.
func (b *binder) selectable(t *introspection.Type, name string) ObjectView {
	view := ObjectView{GraphQL: t.Name, Name: name, IsClient: t == b.schema.Query && !b.has(rootIsQuery)}
	if b.hasID(t) {
		view.Caches = []CacheView{{Name: "id", Type: "*" + b.leafType(t.Field("id").Type.Named)}}
		b.uses.marshalsIDs = true
	}
	for _, leaf := range b.cachedLeaves(t) {
		view.Caches = append(view.Caches, CacheView{Name: b.cacheName(leaf), Type: "*" + b.leafType(leaf.Type.Named)})
	}
	alignCaches(view.Caches)
	view.Methods = make([]MethodView, 0, len(t.Fields))
	for _, field := range t.Fields {
		if b.names.methods[field] != "" {
			view.Methods = append(view.Methods, b.method(field, name))
		}
	}
	return view
}

func (b *binder) cachedLeaves(t *introspection.Type) []*introspection.Field {
	if !b.cached[t] {
		return nil
	}
	leaves := b.leafFields(t)
	if b.hasID(t) {
		// The ID has its own cache.
		for i, leaf := range leaves {
			if leaf.Name == "id" {
				return append(leaves[:i:i], leaves[i+1:]...)
			}
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
		for len(caches[i].Name) < longest {
			caches[i].Name += " "
		}
	}
}

func (b *binder) interfaceView(t *introspection.Type) InterfaceView {
	name := b.names.types[t]
	view := InterfaceView{
		GraphQL: t.Name,
		Doc:     b.typeDoc(t, name+" is the interface "+t.Name+"."),
		Name:    name,
		Client:  b.selectable(t, b.names.clients[t]),
	}
	if b.hasID(t) {
		view.Object = b.runtime("DaggerObject")
	}
	view.Client.Doc = lineComment("", view.Client.Name+" selects fields of a "+name+" of any type.")
	if b.hasConcrete(t) {
		view.Node = b.spell(b.node())
		view.Client.Concrete = b.concrete(t)
	}
	for i, field := range b.methodFields(t) {
		method := view.Client.Methods[i]
		s := b.signature(field, "")
		view.Methods = append(view.Methods, SignatureView{
			Doc:       b.methodDoc("\t", field, &s),
			Signature: method.Name + "(" + method.Params + ") " + method.Results,
		})
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
	b.uses.selectsNodes, b.uses.fetches, b.uses.concrete = true, true, true
	view := &ConcreteView{Interface: b.names.types[t], Node: b.spell(b.node())}
	for _, object := range t.PossibleTypes {
		if b.names.types[object] != "" && b.hasID(object) && !b.asNode(object) {
			selection := "selectNode(r.query.Root(), id, " + quote(object.Name) + ")"
			view.Cases = append(view.Cases, CaseView{Wire: quote(object.Name), New: b.build(object, selection, nil)})
		}
	}
	return view
}

func (b *binder) input(t *introspection.Type) InputView {
	name := b.names.types[t]
	view := InputView{GraphQL: t.Name, Doc: b.typeDoc(t, name+" is the input object "+t.Name+"."), Name: name}
	scope := naming.NewScope(nil, nil)
	for _, field := range t.InputFields {
		if !b.isKnown(field.Type.Innermost().Named) {
			b.warn(field.Coordinate, "is left out: its type %s is none that a Go SDK has", field.Type.Innermost().Named.Name)
			continue
		}
		tag := field.Name
		if field.Default != nil || b.isOptionalObject(field) {
			tag += ",omitempty"
		}
		view.Fields = append(view.Fields, InputFieldView{
			Doc:  lineComment("\t", description(field.Description, b.linker(t)), defaultDoc(field), source(field.Source), b.deprecated(field.Deprecation, t)),
			Name: b.claim(scope, field.Coordinate, exportable(b.namer.exported(field.Name))),
			Type: b.inputType(t, field),
			Tag:  "`json:" + strconv.Quote(tag) + "`",
		})
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
	name := b.names.types[t]
	view := EnumView{GraphQL: t.Name, Doc: b.typeDoc(t, name+" is the enum "+t.Name+"."), Name: name, Alias: b.names.enumAliases[t],
		Methods: b.has(enumMethods)}
	b.uses.enumMethods = b.uses.enumMethods || view.Methods
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
	wire := quote(value.Name)
	isFirst := first == ""
	if isFirst {
		first = name
		view.Names = append(view.Names, EnumNameView{Constant: name, Wire: wire})
	}
	accepted := name
	if accepted == "" {
		accepted = first
	}
	view.Accepted = append(view.Accepted, EnumNameView{Constant: accepted, Wire: wire})
	if name == "" {
		return first
	}
	constant := ConstantView{Name: name, Type: view.Name, Value: first, Spaced: len(view.Constants) > 0,
		Doc: lineComment("\t", description(value.Description, b.linker(t)), b.experimental(value.Experimental, t),
			source(value.Source), b.deprecated(value.Deprecation, t))}
	if isFirst {
		constant.Value = strconv.Quote(value.Value)
		if !view.Methods {
			constant.Value = strconv.Quote(b.sentValue(value))
		}
	}
	view.Constants = append(view.Constants, constant)
	if exported := b.names.exported[value]; exported != "" {
		view.Constants = append(view.Constants, ConstantView{Name: exported, Type: view.Name, Value: name, Spaced: true,
			Doc: constant.Doc})
	}
	if plain := b.names.plain[value]; plain != "" {
		view.Constants = append(view.Constants, ConstantView{Name: plain, Type: view.Name, Value: name, Spaced: true,
			Doc: lineComment("\t", description(value.Description, b.linker(t)), "Deprecated: use "+name+".")})
	}
	return first
}

// sentValue is the string of a constant where the runtime sends the constant's string as the enum's name.
func (b *binder) sentValue(value *introspection.EnumValue) string { return value.Name }
