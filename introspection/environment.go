package introspection

// Environment is a unit of user code that the engine serves and that contributes to the schema.
type Environment struct {
	// Name as the engine has it: the module of @sourceMap, or the name of the constructor field.
	Name string
	// Ref is the reference that it was served from, "" where that isn't known.
	Ref string
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
}

// ServedAsEntrypoint reports whether the environment's functions stand on Query itself.
func (e *Environment) ServedAsEntrypoint() bool { return e.Constructor == nil && len(e.Promoted) > 0 }

// EntrypointKind is what a function of an environment is for.
type EntrypointKind string

// The kinds of today's directives, and those of the Zenith design. A plain function is Function.
const (
	NotEntrypoint EntrypointKind = ""
	Function      EntrypointKind = "function"
	Check         EntrypointKind = "check"
	Generate      EntrypointKind = "generate"
	Up            EntrypointKind = "up"
	Agent         EntrypointKind = "agent"
	Command       EntrypointKind = "command"
	Artifact      EntrypointKind = "artifact"
	Shell         EntrypointKind = "shell"
)
