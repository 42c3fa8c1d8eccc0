package rust

import (
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator/naming"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// stubModule is the name of the module that an environment's stubs are, without escape: the file is called so.
func stubModule(environment *introspection.Environment) string {
	name := member(environment.Name)
	if isUnescapable(name) {
		name += "_"
	}
	return name
}

// kept are names that a type of an environment doesn't get by losing the environment's name: what stubs have
// themselves, and what everybody has in scope.
var kept = naming.NewWords("Query", "Id", "IntoID", "Loadable", "DaggerError", "DaggerSessionProc", "DynGraphQLClient",
	"Selection", "Entrypoint", "EntrypointKind", "CheckResult", "Serialize", "Deserialize",
	"Self", "Result", "Option", "Vec", "Box", "Arc", "String", "Some", "None", "Ok", "Err", "From", "Into", "Send", "Sync",
	"Clone", "Copy", "Debug", "Default", "Drop", "Fn", "Iterator", "ToString", "ToOwned", "AsRef", "Eq", "Hash", "PartialEq",
	"Extend")

// nameStubs claims the names of the items of an environment's stubs: the root by its own name, the other types
// without the environment's name in front.
func nameStubs(environment *introspection.Environment) *typeNames {
	n := newTypeNames(len(environment.Types))
	prefix := pascal(environment.Name)
	if environment.Root != nil {
		prefix = pascal(environment.Root.Name)
		n.types[environment.Root] = n.claim(environment.Root.Name, prefix)
	}
	for _, t := range environment.Types {
		if t != environment.Root {
			n.types[t] = n.claim(t.Name, withoutPrefix(pascal(t.Name), prefix))
		}
	}
	n.nameClients(environment.Types, func(t *introspection.Type) string { return n.types[t] + "Client" })
	for _, field := range stubFields(environment) {
		parent := field.Parent
		switch {
		case field == environment.Constructor || field == environment.With:
			if hasOptional(field) {
				n.opts[field] = n.claim(field.Coordinate(), prefix+"Opts")
			}
		case parent.Owner == environment || parent.Name == "Query" && environment.Root != nil && environment.ServedAsEntrypoint():
			if parent.Owner != environment {
				parent = environment.Root
			}
			n.nameOptions(field, n.structName(parent))
		default:
			n.nameOptions(field, pascal(parent.Name))
		}
	}
	return n
}

// withoutPrefix takes the environment's name from a type's, where what is left is a name of its own.
func withoutPrefix(name, prefix string) string {
	rest, ok := strings.CutPrefix(name, prefix)
	if !ok || rest == "" || rest[0] < 'A' || rest[0] > 'Z' || kept.Has(rest) || rest == prefix {
		return name
	}
	return rest
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
		if field != nil {
			fields = append(fields, field)
		}
	}
	fields = append(fields, environment.Promoted...)
	return append(fields, environment.Extensions...)
}
