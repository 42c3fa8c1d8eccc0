package generator

// Since is what has changed since another schema, for backends that tell of it.
type Since struct {
	// Name is what the other schema is called.
	Name    string
	Changes []Change
}

// Change is one thing that has changed, for requests or for the callers of generated code in a language.
type Change struct {
	// Coordinate is the GraphQL schema coordinate.
	Coordinate string
	Kind       ChangeKind
	// Language is the language whose callers see it, "" for what has changed in the schema.
	Language string
	// Text says what, in a sentence without a full stop.
	Text string
}

// ChangeKind is what has become of something.
type ChangeKind string

// The kinds of changes.
const (
	New     ChangeKind = "new"
	Changed ChangeKind = "changed"
	Gone    ChangeKind = "gone"
)

// Gatherer is a backend, or a renderer, that makes one thing of all environments, where others make stubs of each.
type Gatherer interface {
	// Gathers reports whether it does: its one request for the scope of environments has them all.
	Gathers() bool
}

func gathers(backend any) bool {
	gatherer, ok := backend.(Gatherer)
	return ok && gatherer.Gathers()
}
