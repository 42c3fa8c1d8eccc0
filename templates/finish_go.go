package templates

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
)

// finishGo parses the file and sees to its imports: packages of the standard library that it uses are added, and
// imports that it doesn't use are removed. x/tools/imports would look into the machine's module cache besides, and
// ask the go command for it.
func (s *Set) finishGo(name string, content []byte) ([]byte, error) {
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, name, content, parser.ParseComments)
	if err != nil {
		return nil, s.goProblems(name, content, err)
	}
	var problems Problems
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
			problems = append(problems, Problem{Place: name, Message: fmt.Sprintf("the overridden templates (%s) use a package that they "+
				"don't import: %s may be %s; import it in the template", strings.Join(s.files, ", "), qualifier, strings.Join(paths, " or "))})
		}
	}
	for _, each := range unused {
		astutil.DeleteNamedImport(set, file, localName(each), importPath(each))
	}
	if len(problems) > 0 {
		return nil, problems
	}
	var finished bytes.Buffer
	ast.SortImports(set, file)
	if err := format.Node(&finished, set, file); err != nil {
		return nil, s.goProblems(name, content, err)
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
	name = packageName(importPath(spec))
	return name, token.IsIdentifier(name) && name != "C"
}

// packageName is the last element of a path that isn't a version.
func packageName(importPath string) string {
	folder, last := path.Split(importPath)
	if folder != "" && len(last) > 1 && last[0] == 'v' && strings.Trim(last[1:], "0123456789") == "" {
		last = path.Base(folder)
	}
	return last
}

func importPath(spec *ast.ImportSpec) string {
	text, _ := strconv.Unquote(spec.Path.Value)
	return text
}

func localName(spec *ast.ImportSpec) string {
	if spec.Name == nil {
		return ""
	}
	return spec.Name.Name
}

func (s *Set) goProblems(file string, content []byte, err error) error {
	var list scanner.ErrorList
	if !errors.As(err, &list) {
		return Problems{{Place: file, Message: err.Error()}}
	}
	var problems Problems
	for _, each := range list {
		problems = append(problems, s.outputProblem(file, content, broken{each.Pos.Offset, each.Msg}))
	}
	return problems
}
