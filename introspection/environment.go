package introspection

// Environment is a unit of user code that the engine serves and that contributes to the schema.
type Environment struct {
	// Name as the engine has it: the module of @sourceMap, or the name of the constructor field.
	Name string
	// Ref is the reference that it was served from, "" where that isn't known.
	Ref string
	// Pin is the commit that a git reference was resolved to, "" where there is none or it isn't known.
	Pin string
	// Renamed tells that a workspace gave it its name, which isn't the one that it has by itself.
	Renamed bool
	// Refused says why no stubs can be made for the environment, "" where they can: its name can't be one in
	// generated code. What it contributes is in whole SDKs all the same.
	Refused string
	// Root is the type that the constructor returns; nil where it was lost (an environment named like a core
	// type).
	Root *Type
	// Constructor is the field of Query that builds the root; nil where the environment is the session's
	// entrypoint.
	Constructor *Field
	// With is, for the session's entrypoint, the field Query.with that takes the constructor's arguments; nil
	// where it takes none.
	With *Field
	// Promoted are, for the session's entrypoint, the root's functions that stand on Query itself.
	Promoted []*Field
	// Types that the environment contributes, sorted by name.
	Types []*Type
	// Extensions are the fields that it adds to types of others, its constructor, With and Promoted left out;
	// sorted by coordinate.
	Extensions []*Field
	// Needs are the other environments whose types it names, sorted by name.
	Needs []*Environment
	// Entrypoints are what a user calls: shortest paths first, and paths of one length in the order of the types' fields.
	Entrypoints []Entrypoint
	// Serving is how a session loads the environment; nil where the schema has no way to.
	Serving *Serving
}

// ServedAsEntrypoint reports whether the environment's functions stand on Query itself.
func (e *Environment) ServedAsEntrypoint() bool { return e.Constructor == nil && len(e.Promoted) > 0 }
