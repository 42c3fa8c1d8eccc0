package golang

import (
	"fmt"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// binder answers, for one request, how the parts of the schema look in Go. It is filled in order (features, names,
// views) and thrown away with the request.
type binder struct {
	features
	namer
	schema   *introspection.Schema
	names    goNames
	warnings []generator.Warning
	// spell returns a type's name as the code being written must spell it: with a package in front where the type is
	// another package's.
	spell func(*introspection.Type) string
	// asNode reports whether an object of another package, which can't be imported, is offered as a dagger.Node.
	asNode func(*introspection.Type) bool
	// stubsOf is the environment whose stubs are written; nil for a whole SDK.
	stubsOf *introspection.Environment
	// entrypoint is the root of an environment that the session serves as its entrypoint: it stands on Query, and
	// only the promoted fields can be asked for. Nil for all others.
	entrypoint *introspection.Type
	promoted   map[string]bool
	// runtimePackage stands in front of what the published package declares: "dagger." in stubs.
	runtimePackage string
	// local reports whether a type is declared in the package that is being written.
	local func(*introspection.Type) bool
	// cached are the object types without ID whose leaves a list brings along.
	cached map[*introspection.Type]bool
	// uses are the helpers that the views ask for.
	uses uses
	// reasons why a field can't be generated, by field; "" for the others.
	reasons map[*introspection.Field]string
}

// uses tells which helpers the generated code needs, as found while making views.
type uses struct {
	checksNil, forcesFields, forcesNull, forcesEmpty, fetches, listsIDs, collects, nests, selectsNodes, marshalsIDs, enumMethods, concrete, context, runtime bool
}

// newBinder returns a binder that is about to name that many types.
func newBinder(schema *introspection.Schema, sdkVersion string, types int) (*binder, error) {
	chosen, err := chooseFeatures(schema, sdkVersion)
	if err != nil {
		return nil, err
	}
	b := &binder{
		features: chosen,
		namer:    namer{llmInitialism: chosen.has(llmInitialism)},
		schema:   schema,
		names: goNames{
			types:       make(map[*introspection.Type]string, types),
			clients:     map[*introspection.Type]string{},
			chains:      map[*introspection.Type]string{},
			methods:     make(map[*introspection.Field]string, 8*types),
			options:     map[*introspection.Field]string{},
			constants:   map[*introspection.EnumValue]string{},
			plain:       map[*introspection.EnumValue]string{},
			enumAliases: map[*introspection.Type]string{},
			exported:    map[*introspection.EnumValue]string{},
		},
		cached:  map[*introspection.Type]bool{},
		reasons: make(map[*introspection.Field]string, 8*types),
	}
	b.spell = func(t *introspection.Type) string { return b.names.types[t] }
	b.local = func(*introspection.Type) bool { return true }
	b.asNode = func(*introspection.Type) bool { return false }
	return b, nil
}

func (b *binder) warn(coordinate, format string, args ...any) {
	b.warnings = append(b.warnings, generator.Warning{Coordinate: coordinate, Message: fmt.Sprintf(format, args...)})
}

// hasID reports whether the type tells its ID in the way that the runtime asks for it: by a field without arguments.
func (b *binder) hasID(t *introspection.Type) bool {
	if t == b.entrypoint {
		return false
	}
	id := t.Field("id")
	return id != nil && len(id.Args) == 0 && !id.Type.IsList() && id.Type.Named.IsID()
}

// isInterface reports whether a type is a Go interface for the code that is written.
func (b *binder) isInterface(t *introspection.Type) bool {
	return t.Kind == introspection.Interface || b.asNode(t)
}

// adapters are the interfaces that an object is offered as.
func (b *binder) adapters(t *introspection.Type) []*introspection.Type {
	if !b.has(interfaces) || t == b.entrypoint {
		return nil
	}
	var adapted []*introspection.Type
	for _, one := range t.Interfaces {
		if one.Name != "Object" && b.names.types[one] != "" && !b.asNode(one) {
			adapted = append(adapted, one)
		}
	}
	return adapted
}

// node returns the interface Node of all objects with an ID, nil where the schema or the era has none.
func (b *binder) node() *introspection.Type {
	node := b.schema.Type("Node")
	if node == nil || node.Kind != introspection.Interface || !b.has(interfaces) || !b.hasID(node) || !b.reloadsByNode() {
		return nil
	}
	return node
}

func (b *binder) reloadsByNode() bool { return b.schema.ReloadsByNode && b.has(separateBuilder) }

// hasConcrete reports whether an interface can tell which object it is.
func (b *binder) hasConcrete(t *introspection.Type) bool {
	return t.Kind == introspection.Interface && b.node() != nil && t != b.node() && b.hasID(t) && len(t.PossibleTypes) > 0
}

// isReloadable reports whether an object of the type can be loaded by its ID.
func (b *binder) isReloadable(t *introspection.Type) bool {
	return b.hasID(t) && (b.reloadsByNode() || t.ReloadWith(false).Kind == introspection.ByLoader)
}

// optional returns the arguments that go into the options of a field.
func (b *binder) optional(field *introspection.Field) []*introspection.Argument {
	return b.arguments(field, false)
}

// required returns the arguments that are parameters.
func (b *binder) required(field *introspection.Field) []*introspection.Argument {
	return b.arguments(field, true)
}

func (b *binder) arguments(field *introspection.Field, required bool) []*introspection.Argument {
	var args []*introspection.Argument
	for _, arg := range field.Args {
		needed := arg.Type.NonNull && (arg.Default == nil || !b.has(defaultIsOptional))
		if needed == required && b.isKnown(arg.Type.Innermost().Named) {
			args = append(args, arg)
		}
	}
	return args
}

// isKnown reports whether the generated code can name the type.
func (b *binder) isKnown(t *introspection.Type) bool { return t.Builtin || b.names.types[t] != "" }

// unusable returns why a field has no method, "" if it has one.
func (b *binder) unusable(field *introspection.Field) string {
	reason, known := b.reasons[field]
	if !known {
		reason = b.findReason(field)
		b.reasons[field] = reason
		if reason != "" {
			b.warn(field.Coordinate(), "is left out: %s", reason)
		}
	}
	return reason
}

func (b *binder) findReason(field *introspection.Field) string {
	if field.Parent == b.entrypoint && !b.promoted[field.Name] {
		return "the session serves the environment as its entrypoint, where only functions can be called"
	}
	if field.Shape == introspection.Unsupported {
		return field.Unsupported
	}
	named := field.Type.Innermost().Named
	if !b.isKnown(named) {
		if named.Kind == introspection.Interface {
			return "this runtime has no interfaces, and its type is the interface " + named.Name
		}
		return "its type " + named.Name + " is none that a Go SDK has"
	}
	for _, arg := range field.Args {
		if kind := arg.Type.Innermost().Named; arg.Required && !b.isKnown(kind) {
			return "its argument " + arg.Name + " is of the type " + kind.Name + ", which is none that a Go SDK has"
		}
	}
	return ""
}

// isRecursive reports whether an input object holds itself by the field, directly or through others.
func (b *binder) isRecursive(t *introspection.Type, field *introspection.Argument) bool {
	held := heldInput(field)
	return held != nil && holds(held, t, map[*introspection.Type]bool{})
}

// heldInput returns the input object that a field holds by value.
func heldInput(field *introspection.Argument) *introspection.Type {
	if !field.Type.IsList() && field.Type.Named.Kind == introspection.Input {
		return field.Type.Named
	}
	return nil
}

func holds(t, wanted *introspection.Type, seen map[*introspection.Type]bool) bool {
	if t == wanted {
		return true
	}
	if seen[t] {
		return false
	}
	seen[t] = true
	for _, field := range t.InputFields {
		if held := heldInput(field); held != nil && holds(held, wanted, seen) {
			return true
		}
	}
	return false
}

// argumentType spells the type of an argument or input field; raw keeps an ID an ID.
func (b *binder) argumentType(ref *introspection.Ref, raw bool) string {
	innermost := ref.Innermost()
	spelled := ""
	switch object := innermost.Identifies; {
	case raw || object == nil || b.names.types[object] == "" || !b.hasID(object):
		spelled = b.leafType(innermost.Named)
	case b.isInterface(object):
		spelled = b.spell(object)
	default:
		spelled = "*" + b.spell(object)
	}
	return strings.Repeat("[]", ref.Depth()) + spelled
}

// leafType spells a type that isn't a pointer to anything.
func (b *binder) leafType(t *introspection.Type) string {
	if t.Builtin {
		switch t.Name {
		case "String":
			return "string"
		case "Int":
			return "int"
		case "Float":
			return "float64"
		case "Boolean":
			return "bool"
		}
	}
	return b.spell(t)
}

// isRaw reports whether an argument takes an ID as it is, and not the object that it identifies.
func (b *binder) isRaw(field *introspection.Field, arg *introspection.Argument) bool {
	return field.Parent == b.schema.Query && arg.Name == "id"
}

// inputType spells the type of an input field: a pointer where a struct can't hold itself.
func (b *binder) inputType(t *introspection.Type, field *introspection.Argument) string {
	spelled := b.argumentType(field.Type, false)
	if b.isRecursive(t, field) {
		return "*" + spelled
	}
	return spelled
}

// runtime spells a name that the published package declares.
func (b *binder) runtime(name string) string { return b.runtimePackage + name }
