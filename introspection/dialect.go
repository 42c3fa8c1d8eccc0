package introspection

// IDStyle is how a schema spells the IDs of objects.
type IDStyle int

const (
	// TypedIDs: each object has a scalar of its own (ContainerID).
	TypedIDs IDStyle = iota
	// AliasedIDs: one scalar ID, with the scalars of the typed dialect and their loaders still listed.
	AliasedIDs
	// UnifiedIDs: one scalar ID, its object named by @expectedType.
	UnifiedIDs
)

// Dialect is what a backend must still know of the era that a schema is from. It is found from the schema itself
// first, and from its version only where the schema can't tell.
type Dialect struct {
	IDs IDStyle
	// AppliedDirectives tells that the engine shows applied directives.
	AppliedDirectives bool
	// AwaitsNullable tells that a nullable object is requested and may come back null; before v1.0.0-beta.10
	// it is as lazy as any other.
	AwaitsNullable bool
	// ReturnsIdentified tells that a core field returns the ID of another type than its own, which stands for that
	// object; so it has been since v1.0.0-beta.14.
	ReturnsIdentified bool
	// Release is the engine release that the schema is of.
	Release Release
	// Version is the release of the schema's own version in the form of golang.org/x/mod/semver, or of the version that
	// the caller named where the schema has none; "" where neither tells. Backends ask for Release.
	Version string
}
