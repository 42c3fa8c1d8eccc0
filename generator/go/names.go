package golang

import (
	"strings"

	"github.com/iancoleman/strcase"

	"github.com/dagger-codegen/dagger-codegen/generator/era"
	"github.com/dagger-codegen/dagger-codegen/generator/naming"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// goNames are the Go names of a schema's parts, each unique in its scope.
type goNames struct {
	// types are the names of all types; a type that isn't in it has no place in the generated code.
	types map[*introspection.Type]string
	// clients are the structs behind the Go interfaces.
	clients map[*introspection.Type]string
	// chains are the function types WithXFunc of the objects that can be chained.
	chains map[*introspection.Type]string
	// methods of objects and interfaces.
	methods map[*introspection.Field]string
	// options are the structs of optional arguments.
	options map[*introspection.Field]string
	// constants of enums. An alias that says the same as another constant has none.
	constants map[*introspection.EnumValue]string
	// plain are the constants without their enum's name, where the era has these.
	plain map[*introspection.EnumValue]string
	// enumAliases are the exported names of enums whose own name begins with a small letter.
	enumAliases map[*introspection.Type]string
	// exported are the exported names of the constants of such enums.
	exported map[*introspection.EnumValue]string
}

// runtimeNames are what the hand-written files of the runtime declare in package dagger.
var runtimeNames = naming.NewWords(
	"Client", "ClientOpt", "Request", "Response", "Connect", "EngineConn", "GoMod", "GoSum", "GoSDK", "GoDagGen",
	"QueryBuilder", "Telemetry", "WithWorkdir", "WithWorkspace", "WithLogOutput", "WithLoadWorkspaceModules",
	"WithSkipWorkspaceModules", "WithConn", "WithVersionOverride", "WithVerbosity", "WithRunnerHost",
	"WithEnvironmentVariable", "WithSkipCompatibilityCheck", "clientOptFunc", "errorWrappedClient",
)

// generatedNames are what the generated file declares beside what the schema asks for, and the packages that it
// imports. Only an enum can have a name with a small first letter.
var generatedNames = naming.NewWords(
	"DaggerObject", "ExecError", "Tracer", "Ref", "Load", "Loadable", "assertNotNil", "extendedError", "fetch",
	"fetchIDs", "forced", "forcedFields", "collect", "collectObjects", "collectOptional", "getCustomError", "gqlExtendedError", "identified", "marshalCtx", "null", "empty", "selectNode",
	"context", "errors", "fmt", "gqlerror", "json", "otel", "querybuilder", "reflect", "slices", "strings", "trace",
	"init", "main", "error", "_",
)

// clientMethods are the methods and the field of Client that hide a root method of the same name, or are one.
var clientMethods = naming.NewWords("Close", "Do", "GraphQLClient", "QueryBuilder")

// standardMethods are the methods that go vet accepts with the signature of the standard library's interfaces only.
var standardMethods = naming.NewWords(
	"GobDecode", "GobEncode", "MarshalJSON", "MarshalXML", "ReadByte", "ReadRune", "UnmarshalJSON", "UnmarshalXML",
	"UnreadByte", "UnreadRune", "WriteByte",
)

// nameAll names everything that the schema declares. The official names are the candidates; what can't have its
// own is warned of.
func (b *binder) nameAll(types []*introspection.Type) {
	scope := naming.NewScope(isReserved, nil)
	b.nameTypes(scope, types)
	for _, t := range types {
		b.nameCompanions(scope, t)
	}
	for _, t := range types {
		if t.IsSelectable() {
			b.nameMethods(t)
			b.nameOptions(scope, t)
		}
	}
	for _, t := range types {
		if t.Kind == introspection.Enum {
			b.nameConstants(scope, t)
		}
	}
}

// isReserved reports whether no type, function or constant of a whole SDK can have the name.
func isReserved(name string) bool {
	return runtimeNames.Has(name) || generatedNames.Has(name) || keywords.Has(name) || predeclared.Has(name)
}

func (b *binder) nameTypes(scope *naming.Scope, types []*introspection.Type) {
	root := b.schema.Query
	rootName := "Client"
	if b.has(era.RootIsQuery) {
		rootName = scope.Claim(root.Name, "Query").Name
	}
	b.names.types[root] = rootName
	for _, t := range types {
		switch {
		case t == root || t.Kind == introspection.Union:
		case t.Kind == introspection.Enum:
			b.names.types[t] = b.claim(scope, t.Name, t.Name)
		default:
			b.names.types[t] = b.claim(scope, t.Name, exportable(b.namer.exported(t.Name)))
		}
	}
}

// exportable makes a name that begins with an underscore one that other packages see: _x is X_.
func exportable(name string) string {
	if !strings.HasPrefix(name, "_") {
		return name
	}
	bare := upperFirst(strings.TrimLeft(name, "_"))
	if bare == "" || isDigit(bare[0]) {
		return "X" + name
	}
	return bare + "_"
}

func (b *binder) nameCompanions(scope *naming.Scope, t *introspection.Type) {
	name, named := b.names.types[t]
	switch {
	case !named:
	case t.Kind == introspection.Interface:
		b.names.clients[t] = b.claim(scope, t.Name, name+"Client")
	case t.Kind == introspection.Object && b.isChainable(t):
		b.names.chains[t] = b.claim(scope, t.Name, "With"+name+"Func")
	case t.Kind == introspection.Enum && isLowerLetter(t.Name[0]):
		b.names.enumAliases[t] = b.claim(scope, t.Name, exportable(b.namer.exported(t.Name)))
	}
}

// isChainable reports whether a method of the type returns the type again, so that functions over it can be passed
// to its method With.
func (b *binder) isChainable(t *introspection.Type) bool {
	chainable := false
	for _, field := range t.Fields {
		if field.Name == "with" {
			return false
		}
		chainable = chainable || field.Type.Named == t && field.Type.NonNull && b.findReason(field) == "" &&
			(b.stubsOf == nil || field.Owner == t.Owner)
	}
	return chainable
}

// nameMethods names the methods of one type. What the runtime calls keeps its name, whatever the schema has.
func (b *binder) nameMethods(t *introspection.Type) {
	hasID := b.hasID(t)
	scope := naming.NewScope(func(name string) bool { return b.isReservedMethod(t, hasID, name) }, nil)
	scope.Grow(len(t.Fields))
	if hasID {
		id := t.ID
		b.names.methods[id] = scope.Claim(id.Coordinate(), "ID").Name
	}
	for _, field := range t.Fields {
		if field.IsID() && t == b.entrypoint {
			continue
		}
		if b.names.methods[field] == "" && b.unusable(field) == "" {
			b.names.methods[field] = b.claim(scope, field.Coordinate(), exportable(b.namer.exported(field.Name)))
		}
	}
}

// isReservedMethod reports whether a method that isn't the schema's has the name.
func (b *binder) isReservedMethod(t *introspection.Type, hasID bool, name string) bool {
	switch name {
	case "WithGraphQLQuery", "_":
		return true
	case "XXX_GraphQLType", "XXX_GraphQLIDType", "XXX_GraphQLID":
		return hasID
	case "With":
		return b.names.chains[t] != ""
	case "Concrete":
		return b.hasConcrete(t) || b.isConcrete(t)
	}
	if standardMethods.Has(name) || t == b.schema.Query && !b.has(era.RootIsQuery) && clientMethods.Has(name) {
		return true
	}
	if t.Kind == introspection.Object && strings.HasPrefix(name, "As") {
		for _, adapted := range b.adapters(t) {
			if name[len("As"):] == b.names.types[adapted] {
				return true
			}
		}
	}
	return false
}

func (b *binder) nameOptions(scope *naming.Scope, t *introspection.Type) {
	prefix := b.optionsPrefix(t)
	for _, field := range t.Fields {
		if b.names.methods[field] != "" && len(b.optional(field)) > 0 {
			b.names.options[field] = b.claim(scope, field.Coordinate(), exportable(prefix+b.namer.exported(field.Name)+"Opts"))
		}
	}
}

// optionsPrefix is what the names of a type's options structs begin with: nothing for the root, of the schema or of
// the environment whose stubs are written.
func (b *binder) optionsPrefix(t *introspection.Type) string {
	switch {
	case t == b.schema.Query, b.stubsOf != nil && t == b.stubsOf.Root:
		return ""
	case b.stubsOf != nil:
		return b.names.types[t]
	}
	return b.namer.exported(t.Name)
}

// nameConstants names an enum's values: the enum's name and the value's in strcase's camel case. Of two names for one value that Go would spell alike, the first is the
// constant.
func (b *binder) nameConstants(scope *naming.Scope, t *introspection.Type) {
	enum := b.names.types[t]
	value := map[string]string{}
	for _, v := range t.Values {
		if b.has(era.ScopedConstants) {
			b.claimConstant(scope, t, v, enum+strcase.ToCamel(v.Name), value, b.names.constants)
			if alias := b.names.enumAliases[t]; alias != "" {
				b.claimConstant(scope, t, v, alias+strcase.ToCamel(v.Name), value, b.names.exported)
			}
		}
		if b.has(era.PlainConstants) {
			names := b.names.plain
			if !b.has(era.ScopedConstants) {
				names = b.names.constants
			}
			b.claimConstant(scope, t, v, exportable(strcase.ToCamel(strings.ToLower(v.Name))), value, names)
		}
	}
}

func (b *binder) claimConstant(scope *naming.Scope, t *introspection.Type, v *introspection.EnumValue, candidate string,
	value map[string]string, names map[*introspection.EnumValue]string) {
	if candidate == "" {
		candidate = b.names.types[t] + "_"
	}
	if earlier, ok := value[candidate]; ok && earlier == v.Value {
		return
	}
	name := b.claim(scope, t.Name+"."+v.Name, candidate)
	names[v] = name
	value[name] = v.Value
}

// claim gives the coordinate the candidate or the next free name, and warns of the latter.
func (b *binder) claim(scope *naming.Scope, coordinate, candidate string) string {
	assigned := scope.Claim(coordinate, candidate)
	if assigned.Name != candidate {
		reason := "which is reserved"
		if assigned.Conflict != "" {
			reason = "which " + assigned.Conflict + " has"
		}
		b.warn(coordinate, "is called %s in Go instead of %s, %s", assigned.Name, candidate, reason)
	}
	return assigned.Name
}
