package introspection

// ScalarKind is what the values of a scalar are. It is decided once, when a schema is bound: no other package
// compares the names of scalars.
type ScalarKind int

const (
	// NotScalar is the kind of every type that isn't a scalar.
	NotScalar ScalarKind = iota
	// StringScalar is GraphQL's String.
	StringScalar
	// IntScalar is GraphQL's Int, to which engines give 64 bits.
	IntScalar
	// FloatScalar is GraphQL's Float.
	FloatScalar
	// BooleanScalar is GraphQL's Boolean.
	BooleanScalar
	// IDScalar is ID, and the ID scalar of one type (ContainerID).
	IDScalar
	// VoidScalar is the engine's Void, whose only value is null.
	VoidScalar
	// JSONScalar is the engine's JSON: a string that holds JSON text.
	JSONScalar
	// CustomScalar is any other scalar: a string of the engine's (Platform) or of an environment's.
	CustomScalar
)

// String returns the kind as the model's JSON has it: "string", "int", ..., "" for NotScalar.
func (k ScalarKind) String() string {
	return [...]string{"", "string", "int", "float", "boolean", "id", "void", "json", "custom"}[k]
}

// IsPlain reports whether values are plain in every language: String, Int, Float and Boolean.
func (k ScalarKind) IsPlain() bool { return k >= StringScalar && k <= BooleanScalar }

// The names by which IDs are known: of the scalar, of the field that tells an object's, and of the argument that takes one.
const anyID, idField = "ID", "id"

var scalarNames = map[string]ScalarKind{"String": StringScalar, "Int": IntScalar, "Float": FloatScalar,
	"Boolean": BooleanScalar, anyID: IDScalar, "Void": VoidScalar, "JSON": JSONScalar}

// scalarOf is what the values of a scalar of that name are. The ID scalars of single types are known only when the
// types are identified.
func scalarOf(kind Kind, name string) ScalarKind {
	if kind != Scalar {
		return NotScalar
	}
	if known := scalarNames[name]; known != NotScalar {
		return known
	}
	return CustomScalar
}

// classifyIDs tells the ID scalars of single types from an engine's other scalars.
func (b *binder) classifyIDs() {
	for _, d := range b.definitions {
		if d.to.Identifies != nil {
			d.to.Scalar = IDScalar
		}
	}
}
