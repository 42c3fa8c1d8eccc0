package python

import (
	"cmp"
	"slices"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator/naming"
)

// imports are the names that the module imports, each under its own name or, where another thing has that, an alias.
type imports struct {
	used map[importedName]string
	// scope has the names of the module.
	scope *naming.Scope
	// stub tells that the module isn't part of the package dagger.
	stub bool
	// rootInBase tells where the runtime has Root.
	rootInBase bool
}

// importedName is a name of a module or, where source is "", a module itself.
type importedName struct {
	source, name string
	// hidden tells that it is imported under a private name.
	hidden bool
}

// sources tells where each name that any generated module imports comes from; "" for a module by that name.
var sources = map[string]string{
	"anyio": "", "builtins": "", "contextlib": "", "dagger": "", "enum": "", "functools": "", "inspect": "", "warnings": "",
	"typing_extensions": "",
	"FunctionType":      "types",
	"AsyncGenerator":    "collections.abc", "Coroutine": "collections.abc", "Sequence": "collections.abc", "Callable": "collections.abc", "deque": "collections",
	"dataclass": "dataclasses", "replace": "dataclasses",
	"Annotated": "typing", "Any": "typing", "Protocol": "typing", "TYPE_CHECKING": "typing",
	"get_type_hints": "typing", "runtime_checkable": "typing",
	"override": "cattrs.gen", "DSLSelectable": "gql.dsl", "Self": "typing_extensions",
	"Client": "dagger", "DaggerError": "dagger", "dag": "dagger",
	"Arg": "dagger.client._core", "Context": "dagger.client._core", "T": "dagger.client._core", "typecheck": "dagger.client._guards",
	"Enum": "dagger.client.base", "Input": "dagger.client.base", "Root": "dagger.client.base",
	"Scalar": "dagger.client.base", "Type": "dagger.client.base",
}

// typecheckImport is imported by the stand-in of its own name.
const typecheckImport = "typecheck"

// sharedImport is what stubs call the module that they share.
const sharedImport = "_runtime"

// ref notes that the module needs a name, and returns what the module calls it.
func (i *imports) ref(name string) string {
	source := sources[name]
	if name == "Root" && !i.rootInBase {
		source = "dagger.client._core"
	}
	return i.from(source, name)
}

func (i *imports) from(source, name string) string {
	key := importedName{source, name, false}
	if local, ok := i.used[key]; ok {
		return local
	}
	local := name
	if i.scope.Holder(name) != "" {
		local = i.scope.Claim("import", "_"+strings.TrimPrefix(name, "_")).Name
	} else {
		i.scope.Claim("import", name)
	}
	i.used[key] = local
	return local
}

// private imports a name under a private one, which no member of a class hides.
func (i *imports) private(source, name string) string {
	return i.as(importedName{source, name, true}, "_"+name)
}

// as imports a name under another one, or one that is free.
func (i *imports) as(key importedName, local string) string {
	if _, ok := i.used[key]; !ok {
		i.used[key] = i.scope.Claim("import", local).Name
	}
	return i.used[key]
}

// statement is an import, with what isort orders it by.
type statement struct {
	importView
	section int
	// source is the module that it is about.
	source string
}

// statements are the imports as isort orders them: sections, in each modules before names of modules.
func (i *imports) statements() []importView {
	statements := i.unordered()
	slices.SortFunc(statements, func(a, b statement) int {
		switch {
		case a.section != b.section:
			return a.section - b.section
		case (a.From == "") != (b.From == ""):
			if a.From == "" {
				return -1
			}
			return 1
		case a.source != b.source:
			return strings.Compare(a.source, b.source)
		}
		return compareImports(a.Names[0].Name, b.Names[0].Name)
	})
	views := make([]importView, len(statements))
	for n, s := range statements {
		s.Apart = n > 0 && s.section != statements[n-1].section
		s.Split = s.section == besideSection && (n == 0 || s.Apart)
		views[n] = s.importView
	}
	return views
}

func (i *imports) unordered() []statement {
	var statements []statement
	same := map[string][]importedNameView{}
	for key, local := range i.used {
		imported := importedNameView{Name: key.name}
		if local != key.name {
			imported.As = local
		}
		switch {
		case key.name == typecheckImport:
		case key.source == "":
			view := importView{Names: []importedNameView{imported}}
			statements = append(statements, statement{view, i.section("", key.name), key.name})
		case imported.As != "":
			view := importView{From: key.source, Names: []importedNameView{imported}}
			statements = append(statements, statement{view, i.section(key.source, ""), key.source})
		default:
			same[key.source] = append(same[key.source], imported)
		}
	}
	for source, names := range same {
		slices.SortFunc(names, func(a, b importedNameView) int { return compareImports(a.Name, b.Name) })
		statements = append(statements, statement{importView{From: source, Names: names}, i.section(source, ""), source})
	}
	return statements
}

// section returns the place of a module among isort's sections: the standard library, packages, the project's own.
func (i *imports) section(source, name string) int {
	root, _, _ := strings.Cut(cmp.Or(source, name), ".")
	switch {
	case standardModules.Has(root):
		return 0
	case root == "anyio", root == "cattrs", root == "gql", root == "typing_extensions", root == "dagger" && i.stub:
		return 1
	case root == "dagger":
		return 2
	}
	return besideSection
}

// besideSection is the section of what is beside the module.
const besideSection = 3

// standardModules are the modules of the standard library that generated modules import from.
var standardModules = naming.NewWords("builtins", "collections", "contextlib", "dataclasses", "enum", "functools", "inspect",
	"types", "typing", "warnings")

// compareImports is isort's order: constants, then classes, then the rest.
func compareImports(a, b string) int {
	if rank := exportRank(a) - exportRank(b); rank != 0 {
		return rank
	}
	return strings.Compare(a, b)
}
