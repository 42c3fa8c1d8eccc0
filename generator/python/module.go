package python

import (
	"fmt"
	"slices"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/naming"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// module is one generated module while its view is built: the names in it, what it imports, what it warns of.
type module struct {
	schema  *introspection.Schema
	runtime Runtime
	// scope holds the module's names: classes, imports, private aliases.
	scope *naming.Scope
	// classes are the names of the types' classes, clients those of the private classes of interfaces.
	classes, clients map[*introspection.Type]string
	// positions are the places of the classes that the module defines; types without one are imported.
	positions map[*introspection.Type]int
	// aliases are private names of classes that a member hides somewhere.
	aliases  map[*introspection.Type]string
	imports  imports
	warnings []generator.Warning
	// deprecates tells that a method is deprecated.
	deprecates bool
}

func (m *module) warn(coordinate, format string, args ...any) {
	m.warnings = append(m.warnings, generator.Warning{Coordinate: coordinate, Message: fmt.Sprintf(format, args...)})
}

// use imports what the module needs and returns its name in the module.
func (m *module) use(name string) string {
	return m.imports.use(name, m.scope)
}

// className returns the name of a type's class.
func (m *module) className(t *introspection.Type) string {
	if builtin, ok := builtinTypes[t.Name]; ok && t.Builtin {
		return builtin
	}
	if name, ok := m.classes[t]; ok {
		return name
	}
	return t.Name
}

// clientName returns the name of the class that is instantiated for an object or interface.
func (m *module) clientName(t *introspection.Type) string {
	if name, ok := m.clients[t]; ok {
		return name
	}
	return m.className(t)
}

// alias returns a private name for a class that a member of another class hides.
func (m *module) alias(t *introspection.Type) string {
	if name, ok := m.aliases[t]; ok {
		return name
	}
	name := m.scope.Claim(t.Name, "_"+m.className(t)).Name
	m.aliases[t] = name
	return name
}

// skipped reports whether an SDK leaves a type out.
func skipped(t *introspection.Type) bool {
	return t.Builtin || t.Kind == introspection.Union || strings.HasPrefix(t.Name, "_")
}

// groups are the types that the module defines, by the group that they are emitted in.
type groups struct {
	scalars, enums, inputs, interfaces, objects []*introspection.Type
}

func (g *groups) add(t *introspection.Type) {
	switch t.Kind {
	case introspection.Scalar:
		g.scalars = append(g.scalars, t)
	case introspection.Enum:
		g.enums = append(g.enums, t)
	case introspection.Input:
		g.inputs = append(g.inputs, t)
	case introspection.Interface:
		g.interfaces = append(g.interfaces, t)
	case introspection.Object:
		g.objects = append(g.objects, t)
	}
}

func (g *groups) all() []*introspection.Type {
	return slices.Concat(g.scalars, g.enums, g.inputs, g.interfaces, g.objects)
}

// claimClasses names the classes of the types. Those that can be called like their type go first, so that a
// reserved name never takes one from a type that has it by right.
func (m *module) claimClasses(types []*introspection.Type, candidate func(*introspection.Type) string) {
	var late []*introspection.Type
	for _, t := range types {
		name := candidate(t)
		if isReservedClass(name) || m.scope.Holder(name) != "" {
			late = append(late, t)
			continue
		}
		m.classes[t] = m.scope.Claim(t.Name, name).Name
	}
	for _, t := range late {
		m.classes[t] = m.scope.Claim(t.Name, candidate(t)).Name
		m.warn(t.Name, "the class is called %s: %s can't be the name of a class here", m.classes[t], candidate(t))
	}
	for _, t := range types {
		if t.Kind == introspection.Interface && m.runtime.Has(Interfaces) {
			m.clients[t] = m.scope.Claim(t.Name, "_"+m.classes[t]+"Client").Name
		}
	}
	for i, t := range types {
		m.positions[t] = i
	}
}

func isReservedClass(name string) bool {
	return keywords.Has(name) || moduleBuiltins.Has(name) || name == "Client" || name == "dag"
}

// imports are the names that the module imports, each under its own name or, where a type has that, an alias.
type imports struct {
	used map[string]string
}

// sources tells where each name that a generated module may import comes from; "" for a module by that name.
var sources = map[string]string{
	"builtins": "", "warnings": "", "typing": "", "inspect": "", "functools": "", "sys": "", "itertools": "", "FunctionType": "types",
	"Callable": "collections.abc", "deque": "collections",
	"dataclass": "dataclasses", "replace": "dataclasses",
	"Any": "typing", "Protocol": "typing", "runtime_checkable": "typing", "TYPE_CHECKING": "typing",
	"Annotated": "typing", "get_type_hints": "typing",
	"override": "cattrs.gen", "Self": "typing_extensions",
	"Arg": "dagger.client._core", "typecheck": "dagger.client._guards",
	"Enum": "dagger.client.base", "Input": "dagger.client.base", "Root": "dagger.client.base",
	"Scalar": "dagger.client.base", "Type": "dagger.client.base",
}

func (i *imports) use(name string, scope *naming.Scope) string {
	if local, ok := i.used[name]; ok {
		return local
	}
	local := name
	if scope.Holder(name) != "" {
		local = scope.Claim("", "_"+name).Name
	} else {
		scope.Claim("import", name)
	}
	i.used[name] = local
	return local
}

// lines returns the import block as isort orders it: modules, then names, of the standard library, of others and
// of dagger.
func (i *imports) lines(runtime Runtime) []string {
	from := map[string][]string{}
	var plainImports []string
	for name, local := range i.used {
		source := sources[name]
		if name == "typecheck" {
			// Imported beside its stand-in.
			continue
		}
		if name == "Root" && !runtime.Has(RootInBase) {
			source = "dagger.client._core"
		}
		item := importItem(name, local)
		if source == "" {
			plainImports = append(plainImports, "import "+item)
			continue
		}
		from[source] = append(from[source], item)
	}
	slices.Sort(plainImports)
	lines := plainImports
	for _, section := range [][]string{standardModules, otherModules, daggerModules} {
		var block []string
		for _, source := range section {
			block = append(block, fromImports(source, from[source])...)
		}
		if len(block) > 0 && len(lines) > 0 && section[0] != standardModules[0] {
			lines = append(lines, "")
		}
		lines = append(lines, block...)
	}
	return lines
}

func importItem(name, local string) string {
	if local == name {
		return name
	}
	return name + " as " + local
}

var (
	standardModules = []string{"collections", "collections.abc", "dataclasses", "types", "typing"}
	otherModules    = []string{"cattrs.gen", "typing_extensions"}
	daggerModules   = []string{"dagger.client._core", "dagger.client._guards", "dagger.client.base"}
)

// fromImports are the statements that import names of a module, those under another name each on its own.
func fromImports(source string, names []string) []string {
	slices.SortFunc(names, compareImports)
	var lines, same []string
	position := 0
	for _, name := range names {
		if strings.Contains(name, " ") {
			lines = append(lines, "from "+source+" import "+name)
			continue
		}
		if len(same) == 0 {
			position = len(lines)
		}
		same = append(same, name)
	}
	if len(same) > 0 {
		lines = slices.Insert(lines, position, fromImport(source, same))
	}
	return lines
}

func fromImport(source string, names []string) string {
	line := "from " + source + " import " + strings.Join(names, ", ")
	if fits(0, line) {
		return line
	}
	return "from " + source + " import (\n    " + strings.Join(names, ",\n    ") + ",\n)"
}

// compareImports is isort's order: constants, then classes, then the rest.
func compareImports(a, b string) int {
	if rank := exportRank(a) - exportRank(b); rank != 0 {
		return rank
	}
	return strings.Compare(a, b)
}
