package golang

import (
	"bytes"
	"errors"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/scanner"
	"go/token"
	"maps"
	"path"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ast/astutil"

	"github.com/dagger-codegen/dagger-codegen/templates"
)

// Check parses a file that overridden templates have made and sees to its imports: packages of the standard library that
// it uses are added, and imports that it doesn't use are removed. x/tools/imports would look into the machine's module
// cache besides, and ask the go command for it.
func Check(name string, content []byte) ([]byte, []templates.Fault) {
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, name, content, parser.ParseComments)
	if err != nil {
		return nil, faults(err)
	}
	var ambiguous []templates.Fault
	wanted := qualifiers(file)
	var unused []*ast.ImportSpec
	for _, each := range file.Imports {
		name, known := importName(each)
		if known && !wanted[name] {
			unused = append(unused, each)
		}
		delete(wanted, name)
	}
	for _, qualifier := range slices.Sorted(maps.Keys(wanted)) {
		switch paths := standardPackages()[qualifier]; len(paths) {
		case 0: // A variable of another file of the package, or a package whose path doesn't end in its name.
		case 1:
			astutil.AddImport(set, file, paths[0])
		default:
			ambiguous = append(ambiguous, templates.Fault{Offset: -1, Message: fmt.Sprintf("use a package that they don't import: "+
				"%s may be %s; import it in the template", qualifier, strings.Join(paths, " or "))})
		}
	}
	for _, each := range unused {
		astutil.DeleteNamedImport(set, file, localName(each), specPath(each))
	}
	if len(ambiguous) > 0 {
		return nil, ambiguous
	}
	var finished bytes.Buffer
	ast.SortImports(set, file)
	if err := format.Node(&finished, set, file); err != nil {
		return nil, faults(err)
	}
	return finished.Bytes(), nil
}

// qualifiers returns the names before a dot that the file doesn't declare: packages, for the most part.
func qualifiers(file *ast.File) map[string]bool {
	undeclared := map[*ast.Ident]bool{}
	for _, each := range file.Unresolved {
		undeclared[each] = true
	}
	names := map[string]bool{}
	ast.Inspect(file, func(node ast.Node) bool {
		if selector, ok := node.(*ast.SelectorExpr); ok {
			if left, ok := selector.X.(*ast.Ident); ok && undeclared[left] {
				names[left.Name] = true
			}
		}
		return true
	})
	return names
}

// importName returns the name by which the file calls an imported package; known is false where the path doesn't
// tell, and for imports that have no name.
func importName(spec *ast.ImportSpec) (name string, known bool) {
	if spec.Name != nil {
		return spec.Name.Name, spec.Name.Name != "_" && spec.Name.Name != "."
	}
	name = lastElement(specPath(spec))
	return name, token.IsIdentifier(name) && name != "C"
}

// lastElement is the last element of a path that isn't a version.
func lastElement(importPath string) string {
	folder, last := path.Split(importPath)
	if folder != "" && len(last) > 1 && last[0] == 'v' && strings.Trim(last[1:], "0123456789") == "" {
		last = path.Base(folder)
	}
	return last
}

func specPath(spec *ast.ImportSpec) string {
	text, _ := strconv.Unquote(spec.Path.Value)
	return text
}

func localName(spec *ast.ImportSpec) string {
	if spec.Name == nil {
		return ""
	}
	return spec.Name.Name
}

func faults(err error) []templates.Fault {
	var list scanner.ErrorList
	if !errors.As(err, &list) {
		return []templates.Fault{{Offset: -1, Message: "make a file that is broken: " + err.Error()}}
	}
	found := make([]templates.Fault, len(list))
	for i, each := range list {
		found[i] = templates.Fault{Offset: each.Pos.Offset, Message: each.Msg}
	}
	return found
}
