package introspection

// classify decides once how each field is called.
func (b *binder) classify() {
	for _, d := range b.definitions {
		for _, field := range d.to.Fields {
			field.Shape, field.Unsupported = b.shape(field)
			field.Entrypoint = b.entrypoint(field)
		}
	}
	for _, environment := range b.schema.Environments {
		for _, field := range environment.Promoted {
			// A promoted copy may lack the directives that tell what the function is for.
			field.Entrypoint = environment.Root.Field(field.Name).Entrypoint
		}
	}
}

func (b *binder) shape(field *Field) (Shape, string) {
	named := field.Type.Innermost().Named
	switch {
	case isInternal(named.Name):
		return Unsupported, "the type " + named.Name + " is the engine's own"
	case named.Kind == Union:
		return Unsupported, "the union " + named.Name + " has no common fields to select"
	case named.Scalar == VoidScalar && !field.Type.IsList():
		return Void, ""
	case named.IsLeaf():
		if b.isSync(field) {
			return Sync, ""
		}
		return Leaf, ""
	case field.Type.IsList():
		return List, ""
	case field.Type.NonNull || !b.schema.Dialect.AwaitsNullable:
		return Lazy, ""
	}
	return Nullable, ""
}

// isSync reports whether the field returns the ID of its own parent, which stands for the parent itself.
func (b *binder) isSync(field *Field) bool {
	return field.Identified() == field.Parent
}

// zenithEntrypoints are the result types by which the Zenith design tells what a function is for.
var zenithEntrypoints = map[string]EntrypointKind{
	"EnvironmentCheck":    Check,
	"EnvironmentArtifact": Artifact,
	"EnvironmentCommand":  Command,
	"EnvironmentShell":    Shell,
}

// entrypoint tells what a function of an environment is for: from its directives, else from its result.
func (b *binder) entrypoint(field *Field) EntrypointKind {
	if field.Owner == nil || field == field.Parent.ID || field.Parent.Kind != Object || b.isWiring(field) {
		return NotEntrypoint
	}
	for _, directive := range field.Directives {
		if kind := known(directive.Name).function; kind != NotEntrypoint {
			return kind
		}
		if directive.Name == trivialDirective {
			return NotEntrypoint
		}
	}
	result := field.Type.Innermost().Named
	switch {
	case zenithEntrypoints[result.Name] != NotEntrypoint:
		return zenithEntrypoints[result.Name]
	case result.Name == "Container" && b.schema.byName["EnvironmentShell"] != nil:
		return Shell
	case result.Name == "Changeset" && field.Type.NonNull && !field.Type.IsList():
		return Generate
	}
	return Function
}

// isWiring reports whether a field of Query leads to an environment and is no function of it.
func (b *binder) isWiring(field *Field) bool {
	if field.Parent != b.schema.Query {
		return false
	}
	if field == field.Owner.Constructor || field == field.Owner.With {
		return true
	}
	return field.Loads != nil
}
