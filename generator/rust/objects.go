package rust

import (
	"cmp"
	"slices"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator/naming"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// handWritten are the methods of Query that the runtime has itself.
var handWritten = naming.NewWords("ref", "load")

func (v *viewer) object(t *introspection.Type) object {
	o := object{Docs: v.typeDocs(t), Name: v.names.structName(t), GraphQLName: t.Name, Loadable: v.isLoadable(t), Of: v.spell.unless()}
	if v.hasID(t) && !v.typedIDs() {
		o.ID = &identity{v.names.types[v.idScalar(t)], o.Of}
	}
	names, warnings := nameMethods(t.Fields, v.reserved(t))
	v.warnings = append(v.warnings, warnings...)
	v.methods[t] = names
	fields := make([]*introspection.Field, 0, len(t.Fields))
	for _, field := range t.Fields {
		if reason := v.unsupported(field); reason != "" {
			v.warn(field.Coordinate(), "is left out: "+reason)
			continue
		}
		if reason := unreadable(field, v.isLoadable); reason != "" && v.isAwaited(field) && !v.usesLoader(field) {
			v.warn(field.Coordinate(), reason)
		}
		switch field.Name {
		case "clone", "intoId", "into_id":
			v.warn(field.Coordinate(), "hides the trait's method of the same name: call that as Clone::clone or IntoID::into_id")
		}
		fields = append(fields, field)
	}
	o.methods = func() []method { return v.methodsOf(fields, names) }
	o.options = func() []options { return v.optionsOf(fields, names) }
	for _, implemented := range t.Interfaces {
		o.Implements = append(o.Implements, v.implementation(implemented))
	}
	return o
}

// reserved are the names of a type's methods that the runtime has itself.
func (v *viewer) reserved(t *introspection.Type) naming.Words {
	if t == v.schema.Query && v.runtime.loadable {
		return handWritten
	}
	return nil
}

// methodNames are the names of a type's methods. They are asked for by whatever speaks of them.
func (v *viewer) methodNames(t *introspection.Type) map[*introspection.Field]methodName {
	names, ok := v.methods[t]
	if !ok {
		names, _ = nameMethods(t.Fields, v.reserved(t))
		v.methods[t] = names
	}
	return names
}

// variants are the names of an enum's variants by those of its values.
func (v *viewer) variants(t *introspection.Type) map[string]string {
	names, ok := v.enums[t]
	if !ok {
		names, _ = nameVariants(t)
		v.enums[t] = names
	}
	return names
}

// unsupported says why a field has no method; "" where it has one.
func (v *viewer) unsupported(field *introspection.Field) string {
	named := field.Type.Innermost().Named
	switch {
	case field.Shape == introspection.Unsupported:
		return field.Unsupported
	case v.isAwaited(field) && !v.runtime.loadable && !named.IsLeaf() && v.hasID(named) && !v.usesLoader(field):
		return "this runtime loads " + named.Name + " only as an element of an object's list"
	}
	return ""
}

// usesLoader reports whether the elements of a list are loaded by a field of the root of their own: in the one
// version that awaits lists and has no inline fragments.
func (v *viewer) usesLoader(field *introspection.Field) bool {
	return v.runtime.awaitsLists && !v.runtime.loadable && field.Type.Depth() == 1 && field.Type.Innermost().Named.ReloadWith(false).Kind == introspection.ByLoader &&
		field.Parent.Kind == introspection.Object
}

// isAwaited reports whether the field's objects are requested when the method is called.
func (v *viewer) isAwaited(field *introspection.Field) bool {
	switch field.Shape {
	case introspection.Nullable:
		return v.runtime.loadable
	case introspection.List:
		return v.runtime.awaitsLists
	case introspection.Leaf, introspection.Void, introspection.Lazy, introspection.Sync, introspection.Unsupported:
	}
	return false
}

// methodsOf makes the methods of fields, behind each its twin with options.
func (v *viewer) methodsOf(fields []*introspection.Field, names map[*introspection.Field]methodName) []method {
	count := len(fields)
	for _, field := range fields {
		if names[field].opts != "" {
			count++
		}
	}
	methods := make([]method, 0, count)
	for _, field := range fields {
		methods = v.addWithTwin(methods, field, names[field])
	}
	return methods
}

// optionsOf makes the structs of the fields' optional arguments.
func (v *viewer) optionsOf(fields []*introspection.Field, names map[*introspection.Field]methodName) []options {
	var all []options
	for _, field := range fields {
		if names[field].opts != "" {
			all = append(all, v.options(field, names[field].opts))
		}
	}
	return all
}

// options makes the struct of a field's optional arguments, sorted by GraphQL name.
func (v *viewer) options(field *introspection.Field, method string) options {
	opts := options{Name: v.names.opts[field], Owner: v.names.structName(field.Parent), Method: strings.TrimPrefix(method, "r#")}
	args := optionalArgs(field)
	sortByName(args)
	names, _ := nameArguments(args)
	for i, arg := range args {
		opts.Borrows = opts.Borrows || isText(arg.Type)
		opts.Fields = append(opts.Fields, optionField{Docs: v.argumentDocs(field, arg), Name: names[i], Type: breakable(v.optional(arg.Type)),
			Setter: setter(names[i], names)})
	}
	return opts
}

// builderMethods are what derive_builder gives a builder beside the setters: a setter of the same name would be
// another definition of it, or hide it.
var builderMethods = naming.NewWords("build", "clone", "create_empty", "default")

// setter is the name of a builder's method for a field, "" where it is that of the field.
func setter(field string, fields []string) string {
	if !builderMethods.Has(field) {
		return ""
	}
	for slices.Contains(fields, field) {
		field += "_"
	}
	return field
}

func (v *viewer) argumentDocs(field *introspection.Field, arg *introspection.Argument) string {
	c := comment{names: v.proseOf(field, arg)}
	c.argument(arg, defaultText(v, arg))
	return c.text("    ")
}

// proseOf are the names that the description of a field, or of an argument of it, may speak of.
func (v *viewer) proseOf(field *introspection.Field, arg *introspection.Argument) *prose {
	p := &prose{names: v, parent: field.Parent, field: field}
	if arg != nil {
		p.enum = enumOf(arg)
	}
	return p
}

// enumOf is the enum that an argument's values are of; nil where they are of none.
func enumOf(arg *introspection.Argument) *introspection.Type {
	if named := arg.Type.Innermost().Named; named.Kind == introspection.Enum {
		return named
	}
	return nil
}

func optionalArgs(field *introspection.Field) []*introspection.Argument {
	var args []*introspection.Argument
	for _, arg := range field.Args {
		if isOptional(arg) {
			args = append(args, arg)
		}
	}
	return args
}

func requiredArgs(field *introspection.Field) []*introspection.Argument {
	var args []*introspection.Argument
	for _, arg := range field.Args {
		if !isOptional(arg) {
			args = append(args, arg)
		}
	}
	return args
}

func sortByName(args []*introspection.Argument) {
	slices.SortFunc(args, func(a, b *introspection.Argument) int { return cmp.Compare(a.Name, b.Name) })
}

// borrowsText reports whether the options of a field borrow strings.
func borrowsText(field *introspection.Field) bool {
	for _, arg := range field.Args {
		if isOptional(arg) && isText(arg.Type) {
			return true
		}
	}
	return false
}

// iface makes the trait of an interface, and its client.
func (v *viewer) iface(t *introspection.Type) iface {
	i := iface{GraphQL: t.Name, Docs: v.typeDocs(t), Trait: v.names.types[t], Client: v.object(t)}
	i.Client.Implements = []implementation{v.implementation(t)}
	i.declarations = func() []declaration { return v.declarations(t) }
	return i
}

func (v *viewer) declarations(t *introspection.Type) []declaration {
	names, all := v.methodNames(t), make([]declaration, 0, len(t.Fields))
	for _, field := range t.Fields {
		if v.unsupported(field) != "" {
			continue
		}
		c := comment{names: v.proseOf(field, nil)}
		c.description(field.Description)
		c.paragraphIf(v.nullText(field))
		d := v.declaration(field, names[field].plain)
		d.Docs = c.text("    ")
		all = append(all, d)
	}
	return all
}

// implementation makes a trait's methods for an object: the interface's own fields, required arguments only.
func (v *viewer) implementation(t *introspection.Type) implementation {
	return implementation{Trait: v.names.types[t], methods: func() []method {
		names, methods := v.methodNames(t), make([]method, 0, len(t.Fields))
		for _, field := range t.Fields {
			if v.unsupported(field) == "" {
				methods = append(methods, v.traitMethod(field, names[field].plain))
			}
		}
		return methods
	}}
}
