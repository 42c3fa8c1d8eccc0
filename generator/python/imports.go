package python

import (
	"cmp"
	"slices"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator/era"
	"github.com/dagger-codegen/dagger-codegen/generator/naming"
)

// imports are the names that the module imports, each under its own name or, where another thing has that, an alias.
type imports struct {
	used map[importedName]string
	// stub tells that the module isn't part of the package dagger.
	stub bool
}

// importedName is a name of a module or, where source is "", a module itself.
type importedName struct{ source, name string }

// sources tells where each name that any generated module imports comes from; "" for a module by that name.
var sources = map[string]string{
	"anyio": "", "builtins": "", "enum": "", "functools": "", "inspect": "", "warnings": "",
	"FunctionType": "types",
	"Callable":     "collections.abc", "deque": "collections",
	"dataclass": "dataclasses", "replace": "dataclasses",
	"Annotated": "typing", "Any": "typing", "Protocol": "typing", "TYPE_CHECKING": "typing",
	"get_type_hints": "typing", "runtime_checkable": "typing",
	"override": "cattrs.gen", "Self": "typing_extensions",
	"Client": "dagger", "DaggerError": "dagger", "dag": "dagger",
	"Arg": "dagger.client._core", "Context": "dagger.client._core", "typecheck": "dagger.client._guards",
	"Enum": "dagger.client.base", "Input": "dagger.client.base", "Root": "dagger.client.base",
	"Scalar": "dagger.client.base", "Type": "dagger.client.base",
}

func (i *imports) use(source, name string, scope *naming.Scope) string {
	key := importedName{source, name}
	if local, ok := i.used[key]; ok {
		return local
	}
	local := name
	if scope.Holder(name) != "" {
		local = scope.Claim("import", "_"+strings.TrimPrefix(name, "_")).Name
	} else {
		scope.Claim("import", name)
	}
	i.used[key] = local
	return local
}

// useAs imports a name under a private one, which no member of a class hides.
func (i *imports) useAs(source, name string, scope *naming.Scope) string {
	key := importedName{source, name}
	if _, ok := i.used[key]; !ok {
		i.used[key] = scope.Claim("import", "_"+name).Name
	}
	return i.used[key]
}

// statement is an import, with what isort orders it by.
type statement struct {
	section      int
	source, text string
	// from tells that it imports names of the source.
	from bool
	// first is the first name that it imports.
	first string
}

// lines returns the import block as isort orders it: sections, in each modules before names of modules.
func (i *imports) lines(release era.Era) []string {
	statements := i.statements(release)
	slices.SortFunc(statements, func(a, b statement) int {
		switch {
		case a.section != b.section:
			return a.section - b.section
		case a.from != b.from:
			if b.from {
				return -1
			}
			return 1
		case a.source != b.source:
			return strings.Compare(a.source, b.source)
		}
		return compareImports(a.first, b.first)
	})
	var lines []string
	for n, s := range statements {
		if n > 0 && s.section != statements[n-1].section {
			lines = append(lines, "")
		}
		lines = append(lines, s.text)
	}
	return lines
}

func (i *imports) statements(release era.Era) []statement {
	var statements []statement
	same := map[string][]string{}
	for key, local := range i.used {
		source := key.source
		switch {
		case key.name == "typecheck":
			// Imported beside its stand-in.
			continue
		case key.name == "Root" && !release.Has(era.RootInBase):
			source = "dagger.client._core"
		}
		item := importItem(key.name, local)
		section := i.section(source, key.name)
		switch {
		case source == "":
			statements = append(statements, statement{section: section, source: key.name, text: "import " + item})
		case local != key.name:
			text := "from " + source + " import " + item
			statements = append(statements, statement{section: section, source: source, text: text, from: true, first: key.name})
		default:
			same[source] = append(same[source], key.name)
		}
	}
	for source, names := range same {
		slices.SortFunc(names, compareImports)
		statements = append(statements, statement{
			section: i.section(source, ""), source: source, text: fromImport(source, names), from: true, first: names[0],
		})
	}
	return statements
}

// section returns the place of a module among isort's sections: the standard library, packages, the project's own.
func (i *imports) section(source, name string) int {
	root, _, _ := strings.Cut(cmp.Or(source, name), ".")
	switch {
	case standardModules.Has(root):
		return 0
	case root == "anyio", root == "cattrs", root == "typing_extensions", root == "dagger" && i.stub:
		return 1
	case root == "dagger":
		return 2
	}
	return 3
}

// standardModules are the modules of the standard library that generated modules import from.
var standardModules = naming.NewWords("builtins", "collections", "dataclasses", "enum", "functools", "inspect",
	"types", "typing", "warnings")

func importItem(name, local string) string {
	if local == name {
		return name
	}
	return name + " as " + local
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
