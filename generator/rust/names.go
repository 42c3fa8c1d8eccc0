package rust

import (
	"strconv"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/naming"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// typeNames are the names of all items of a generated file: one namespace.
type typeNames struct {
	taken map[string]string
	types map[*introspection.Type]string
	// clients are the structs of interfaces, whose own names are those of their traits.
	clients map[*introspection.Type]string
	opts    map[*introspection.Field]string

	warnings []generator.Warning
}

// optsSuffixes are what derive_builder puts behind the name of an options struct for its own items.
var optsSuffixes = []string{"", "Builder", "BuilderError"}

// nameTypes claims the names of all items in a fixed order: the root, types by GraphQL name, the clients of
// interfaces, then the options of fields.
func nameTypes(schema *introspection.Schema, types []*introspection.Type) *typeNames {
	n := newTypeNames(len(types))
	n.types[schema.Query] = n.claim(schema.Query.Name, "Query")
	for _, t := range types {
		if t != schema.Query {
			n.types[t] = n.claim(t.Name, pascal(t.Name))
		}
	}
	n.nameClients(types, func(t *introspection.Type) string { return pascal(t.Name + "Client") })
	for _, t := range types {
		for _, field := range t.Fields {
			n.nameOptions(field, n.structName(t))
		}
	}
	return n
}

func newTypeNames(size int) *typeNames {
	return &typeNames{
		taken:   make(map[string]string, 8*size),
		types:   make(map[*introspection.Type]string, size),
		clients: map[*introspection.Type]string{},
		opts:    make(map[*introspection.Field]string, 2*size),
	}
}

func (n *typeNames) nameClients(types []*introspection.Type, candidate func(*introspection.Type) string) {
	for _, t := range types {
		if t.Kind == introspection.Interface {
			n.clients[t] = n.claim(t.Name, candidate(t))
		}
	}
}

// nameOptions names the options of a field, if it has any.
func (n *typeNames) nameOptions(field *introspection.Field, parent string) {
	if hasOptional(field) {
		n.opts[field] = n.claim(field.Coordinate(), stem(parent)+pascal(field.Name)+"Opts", optsSuffixes...)
	}
}

// stem is the name of a type as other names begin with it: Self_ has a line behind it that SelfBuildOpts needs not.
func stem(name string) string { return strings.TrimRight(name, "_") }

func hasOptional(field *introspection.Field) bool {
	for _, arg := range field.Args {
		if isOptional(arg) {
			return true
		}
	}
	return false
}

// structName is the struct that stands for values of a type: an interface's is its client.
func (n *typeNames) structName(t *introspection.Type) string {
	if client, ok := n.clients[t]; ok {
		return client
	}
	return n.types[t]
}

// claim gives owner the candidate, or the first name with a number behind it that is free with all its suffixes.
func (n *typeNames) claim(owner, candidate string, suffixes ...string) string {
	if len(suffixes) == 0 {
		suffixes = []string{""}
	}
	candidate = identifier(candidate, "Underscore", "N")
	base := candidate
	if isUnescapable(candidate) {
		candidate += "_"
	}
	name, holder := candidate, n.holder(candidate, suffixes)
	for number := 2; n.holder(name, suffixes) != ""; number++ {
		name = base + strconv.Itoa(number)
	}
	for _, suffix := range suffixes {
		n.taken[name+suffix] = owner
	}
	if holder != "" {
		n.warnings = append(n.warnings, generator.Warning{Coordinate: owner,
			Message: "is called " + name + ", since " + candidate + " is the name of " + holder})
	}
	return name
}

func (n *typeNames) holder(name string, suffixes []string) string {
	for _, suffix := range suffixes {
		if holder := n.taken[name+suffix]; holder != "" {
			return holder
		}
	}
	return ""
}

// methodName is the name of a field's method and, where the field has optional arguments, of its twin.
type methodName struct {
	plain, opts string
}

// nameMethods claims the names of the methods of a type's fields, in their order. Reserved are those that the
// runtime's hand-written part has.
func nameMethods(fields []*introspection.Field, reserved naming.Words) (map[*introspection.Field]methodName, []generator.Warning) {
	scope, claimed := newMethodNames(reserved), make(map[*introspection.Field]methodName, len(fields))
	scope.scope.Grow(len(fields))
	for _, field := range fields {
		if field.Shape == introspection.Unsupported {
			continue
		}
		coordinate := field.Coordinate()
		name := scope.claim(coordinate, coordinate, member(field.Name), "is called ")
		method := methodName{plain: escaped(name)}
		if hasOptional(field) {
			method.opts = scope.claim(coordinate, coordinate+" with options", twinName(name), "with options is called ")
			if keywords.Has(name) {
				method.opts = "r#" + method.opts
			}
		}
		claimed[field] = method
	}
	return claimed, scope.warnings
}

// methodNames are the names of one type's methods. Reserved are those that the runtime's hand-written part has.
type methodNames struct {
	scope    *naming.Scope
	warnings []generator.Warning
}

func newMethodNames(reserved naming.Words) *methodNames {
	return &methodNames{scope: naming.NewScope(func(name string) bool { return unescapable.Has(name) || reserved.Has(name) }, nil)}
}

// claim returns the name that a method gets, which warns where it isn't the candidate. Coordinate is what the warning is of,
// and holder what later ones call who has the name.
func (m *methodNames) claim(coordinate, holder, candidate, says string) string {
	assigned := m.scope.Claim(holder, candidate)
	if assigned.Name != candidate {
		m.warnings = append(m.warnings, generator.Warning{Coordinate: coordinate,
			Message: says + assigned.Name + ", since " + whyTaken(candidate, assigned)})
	}
	return assigned.Name
}

// twinName is the name of the method with options beside one without.
func twinName(name string) string { return strings.TrimRight(name, "_") + "_opts" }

func whyTaken(candidate string, assigned naming.Assignment) string {
	switch {
	case assigned.Conflict != "":
		return candidate + " is the name of " + assigned.Conflict
	case unescapable.Has(candidate):
		return candidate + " can't be a name in Rust"
	}
	return "the runtime has a method " + candidate
}

// nameArguments claims names for arguments or input fields within one scope, in the order given.
func nameArguments(args []*introspection.Argument) ([]string, *naming.Scope) {
	scope := naming.NewScope(isUnescapable, nil)
	names := make([]string, len(args))
	for i, arg := range args {
		names[i] = escaped(scope.Claim(arg.Coordinate, member(arg.Name)).Name)
	}
	return names, scope
}

// nameVariants names an enum's variants, in the order of its values. A second name of one value is the first's variant.
func nameVariants(t *introspection.Type) (map[string]string, []generator.Warning) {
	var warnings []generator.Warning
	warn := func(value *introspection.EnumValue, message string) {
		warnings = append(warnings, generator.Warning{Coordinate: t.Name + "." + value.Name, Message: message})
	}
	names := make(map[string]string, len(t.Values))
	taken := make(map[string]*introspection.EnumValue, len(t.Values))
	for _, value := range t.Values {
		name := item(value.Name)
		if isUnescapable(name) {
			name += "_"
			warn(value, "is called "+name+", since Self can't be a name in Rust")
		}
		first := taken[name]
		if first != nil && first.Value != value.Value {
			base := strings.TrimSuffix(name, "_")
			for n := 2; taken[name] != nil; n++ {
				name = base + strconv.Itoa(n)
			}
			warn(value, "is called "+name+", since "+base+" is the name of "+first.Name)
		}
		if taken[name] == nil {
			taken[name] = value
		}
		names[value.Name] = name
	}
	return names, warnings
}
