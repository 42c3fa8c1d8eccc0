package rust

import (
	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/naming"
	"github.com/dagger-codegen/dagger-codegen/internal/portable"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// sharedModule is the module that all clients of a folder share.
const sharedModule = "dagger_runtime"

// stubModule is the name of the module that an environment's client is, without escape: the file is called so.
func stubModule(environment *introspection.Environment) string {
	name := member(environment.Name)
	if isUnescapable(name) || name == sharedModule || notModules.Has(name) || portable.Device(name) {
		name += "_"
	}
	return name
}

// notModules are names that the module of a client can't have: those of files that cargo and rustc look for, and of crates
// that whoever declares the module names beside it, which would then be ambiguous.
var notModules = naming.NewWords("build", "lib", "main", "mod", "alloc", "core", "dagger_sdk", "futures", "serde", "serde_json", "std", "tokio")

// preluded are the names that everybody has in scope, and that generated code relies on.
var preluded = naming.NewWords("Box", "Err", "From", "Into", "IntoIterator", "None", "Ok", "Option", "Result", "Self", "Some", "String", "Vec")

// kept are names that a type of an environment doesn't get by losing the environment's name: what clients have
// themselves, and what everybody has in scope.
var kept = naming.NewWords("Any", "Call", "CheckError", "CheckFailure", "Entrypoint", "EntrypointKind", "Environment", "Error", "ExecError",
	"Id", "Is", "Loaded", "ProgramError", "Ref", "Session",
	"Query", "IntoID", "Loadable", "DaggerError", "Serialize", "Deserialize",
	"Self", "Result", "Option", "Vec", "Box", "Arc", "String", "Some", "None", "Ok", "Err", "From", "Into", "Send", "Sync",
	"Clone", "Copy", "Debug", "Default", "Drop", "Fn", "Iterator", "IntoIterator", "ToString", "ToOwned", "AsRef", "Eq", "Hash", "PartialEq",
	"Extend")

func newClientNames(size int) *typeNames {
	n := newTypeNames(size)
	for name := range preluded {
		n.taken[name] = "Rust's prelude"
	}
	return n
}

// nameStubs claims the names of the items of an environment's client: the root by its own name, the other types
// without the environment's name in front.
func nameStubs(environment *introspection.Environment) *typeNames {
	n := newClientNames(len(environment.Types))
	prefix := pascal(environment.Name)
	if environment.Root != nil {
		prefix = pascal(environment.Root.Name)
		n.types[environment.Root] = n.claim(environment.Root.Name, prefix)
	}
	for _, t := range environment.Types {
		if t != environment.Root && t.Scalar != introspection.IDScalar {
			n.types[t] = n.claim(t.Name, withoutPrefix(pascal(t.Name), prefix))
		}
	}
	n.nameBuilders(environment)
	return n
}

// nameBuilders names the calls whose optional arguments chain.
func (n *typeNames) nameBuilders(environment *introspection.Environment) {
	for _, field := range stubFields(environment) {
		parent := field.Parent
		switch {
		case len(field.Optional()) == 0:
		case field == environment.Constructor || field == environment.With:
			n.opts[field] = n.claim(field.Coordinate(), stem(n.types[environment.Root])+"Builder")
		case n.types[parent] != "":
			n.opts[field] = n.claim(field.Coordinate(), stem(n.types[parent])+pascal(field.Name))
		default:
			n.opts[field] = n.claim(field.Coordinate(), pascal(parent.Name)+pascal(field.Name))
		}
	}
}

// nameAPI claims the names of a whole API's client.
func nameAPI(schema *introspection.Schema) *typeNames {
	n := newClientNames(len(schema.Types))
	n.types[schema.Query] = n.claim(schema.Query.Name, "Client")
	for _, t := range schema.Types {
		if t != schema.Query && t.Scalar != introspection.IDScalar {
			n.types[t] = n.claim(t.Name, pascal(t.Name))
		}
	}
	for _, t := range schema.Types {
		for _, field := range t.Fields {
			if len(field.Optional()) > 0 {
				n.opts[field] = n.claim(field.Coordinate(), stem(n.types[t])+pascal(field.Name))
			}
		}
	}
	return n
}

// stubFields are all fields of an environment, its own types' first.
func stubFields(environment *introspection.Environment) []*introspection.Field {
	var fields []*introspection.Field
	for _, t := range environment.Types {
		if t != environment.Root || !environment.ServedAsEntrypoint() {
			fields = append(fields, t.Fields...)
		}
	}
	for _, field := range []*introspection.Field{environment.Constructor, environment.With} {
		if field != nil && environment.Root != nil {
			fields = append(fields, field)
		}
	}
	fields = append(fields, environment.Promoted...)
	return append(fields, environment.Extensions...)
}

// withoutPrefix takes the environment's name from a type's, where what is left is a name of its own.
func withoutPrefix(name, prefix string) string {
	if len(name) <= len(prefix) || name[:len(prefix)] != prefix {
		return name
	}
	rest := name[len(prefix):]
	if rest[0] < 'A' || rest[0] > 'Z' || kept.Has(rest) || rest == prefix {
		return name
	}
	return rest
}

// nameClientMethods claims the names of the methods of a type's fields, in their order.
func nameClientMethods(fields []*introspection.Field, reserved naming.Words) (map[*introspection.Field]string, []generator.Warning) {
	scope, names := newMethodNames(reserved), make(map[*introspection.Field]string, len(fields))
	for _, field := range fields {
		if field.Shape != introspection.Unsupported {
			names[field] = escaped(scope.claim(field.Coordinate(), field.Coordinate(), member(field.Name), "is called "))
		}
	}
	return names, scope.warnings
}

// unknownVariant stands for the values of an enum that a client doesn't know.
const unknownVariant = "Unknown"

// nameClientVariants names an enum's variants beside the one for what isn't known.
func nameClientVariants(t *introspection.Type) (map[string]string, []generator.Warning) {
	names, warnings := nameVariants(t)
	for value, name := range names {
		if name == unknownVariant {
			names[value] = unknownVariant + "_"
		}
	}
	return names, warnings
}
