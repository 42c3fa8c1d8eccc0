// EntrypointKind is what a function of the environment is for.
type EntrypointKind string

// The kinds of entrypoints. A function without a special purpose is a KindFunction.
const (
	KindFunction EntrypointKind = "function"
	KindCheck    EntrypointKind = "check"
	KindGenerate EntrypointKind = "generate"
	KindUp       EntrypointKind = "up"
	KindAgent    EntrypointKind = "agent"
	KindCommand  EntrypointKind = "command"
	KindArtifact EntrypointKind = "artifact"
	KindShell    EntrypointKind = "shell"
)

// Entrypoint is a function of the environment.
type Entrypoint struct {
	// Name is the function's GraphQL name, behind those of the functions that lead to it, with dots between.
	Name string

	// Kind is what it is for.
	Kind EntrypointKind

	// Description is its description on one line.
	Description string

	// Source is the file and line that define it, empty where the engine doesn't tell.
	Source string

	path []string
}

// NeedsArguments reports whether the function has required arguments, so that only its method can call it.
func (e Entrypoint) NeedsArguments() bool { return e.path == nil }
