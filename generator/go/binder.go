package golang

import (
	"fmt"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/era"
	"github.com/dagger-codegen/dagger-codegen/generator/naming"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// binder answers, for one request, how the parts of the schema look in Go. It is filled in order (era, names,
// views) and thrown away with the request.
type binder struct {
	namer
	era      *era.Era
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
	// reservedLocals are names that no parameter can have, because bodies name a package so.
	reservedLocals naming.Words
	// cached are the object types without ID whose leaves a list brings along.
	cached map[*introspection.Type]bool
	// shared are the options structs of interfaces that functions of objects share.
	shared map[*introspection.Field]string
	// reasons why a field can't be generated, by field; "" for the others.
	reasons map[*introspection.Field]string
}

// newBinder returns a binder that is about to name that many types.
func newBinder(schema *introspection.Schema, sdkVersion string, types int) (*binder, error) {
	chosen, err := era.Choose("go", schema, sdkVersion)
	if err != nil {
		return nil, err
	}
	b := &binder{
		namer:  namer{llmInitialism: chosen.Has(era.LLMInitialism)},
		era:    &chosen,
		schema: schema,
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

func (b *binder) has(feature era.Feature) bool { return b.era.Has(feature) }

func (b *binder) warn(coordinate, format string, args ...any) {
	b.warnings = append(b.warnings, generator.Warning{Coordinate: coordinate, Message: fmt.Sprintf(format, args...)})
}

// warnOfFloat warns of an argument or an input field that can't be given on the runtime.
func (b *binder) warnOfFloat(arg *introspection.Argument) {
	if arg.Type.Innermost().Named.Scalar == introspection.FloatScalar && !b.has(era.FloatArguments) {
		b.warn(arg.Coordinate, "can't be given: dagger.io/dagger before v0.15.3 panics at a number of the type Float")
	}
}

// hasID reports whether the type tells its ID in the way that the runtime asks for it: by a field without arguments.
func (b *binder) hasID(t *introspection.Type) bool {
	return t != b.entrypoint && t.ID != nil && len(t.ID.Args) == 0
}

// isInterface reports whether a type is a Go interface for the code that is written. Before there were any, an interface
// of GraphQL's was a struct like an object.
func (b *binder) isInterface(t *introspection.Type) bool {
	return t.Kind == introspection.Interface && b.has(era.Interfaces) || b.asNode(t)
}

// adapters are the interfaces that an object is offered as.
func (b *binder) adapters(t *introspection.Type) []*introspection.Type {
	if !b.has(era.Interfaces) || t == b.entrypoint {
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
	if node == nil || node.Kind != introspection.Interface || !b.has(era.Interfaces) || !b.hasID(node) || !b.reloadsByNode() {
		return nil
	}
	return node
}

func (b *binder) reloadsByNode() bool {
	return b.schema.Node != nil && b.has(era.InlineFragments)
}

// hasConcrete reports whether an interface can tell which object it is.
func (b *binder) hasConcrete(t *introspection.Type) bool {
	return b.isInterface(t) && b.node() != nil && t != b.node() && b.hasID(t) && len(t.PossibleTypes) > 0
}

// reload returns how the runtime loads an object of the type by its ID.
func (b *binder) reload(t *introspection.Type) introspection.Reload {
	if !b.hasID(t) {
		return introspection.Reload{}
	}
	return t.ReloadWith(b.has(era.InlineFragments))
}

func (b *binder) isReloadable(t *introspection.Type) bool {
	return b.reload(t).Kind != introspection.NotReloadable
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
		if b.isRequired(field, arg) == required && b.isKnown(arg.Type.Innermost().Named) {
			args = append(args, arg)
		}
	}
	return args
}

// isRequired reports whether a caller has to give the argument. Official files of old had core arguments required that
// have a default.
func (b *binder) isRequired(field *introspection.Field, arg *introspection.Argument) bool {
	if b.stubsOf == nil && field.Owner == nil && !b.has(era.DefaultIsOptional) {
		return arg.Type.NonNull
	}
	return arg.Required
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
func isRecursive(t *introspection.Type, field *introspection.Argument) bool {
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
	case raw && object != nil && b.idAlias(object) != nil:
		spelled = b.spell(b.idAlias(object))
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
	switch t.Scalar {
	case introspection.StringScalar:
		return "string"
	case introspection.IntScalar:
		return "int"
	case introspection.FloatScalar:
		return "float64"
	case introspection.BooleanScalar:
		return "bool"
	case introspection.NotScalar, introspection.IDScalar, introspection.VoidScalar, introspection.JSONScalar, introspection.CustomScalar:
	}
	return b.spell(t)
}

// idAlias returns the scalar of one type's IDs that a newer engine lists for the sake of older code while the type's ID is
// an ID like any other; nil where there is none. Official files have it as another name of ID.
func (b *binder) idAlias(t *introspection.Type) *introspection.Type {
	alias := b.schema.IDAlias(t)
	if alias == nil || !b.has(era.IDAliases) || b.names.types[alias] == "" {
		return nil
	}
	return alias
}

// inputType spells the type of an input field: a pointer where a struct can't hold itself.
func (b *binder) inputType(t *introspection.Type, field *introspection.Argument) string {
	spelled := b.argumentType(field.Type, false)
	if isRecursive(t, field) {
		return "*" + spelled
	}
	return spelled
}
