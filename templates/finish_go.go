package templates

import (
	"errors"
	"fmt"
	"go/parser"
	"go/scanner"
	"go/token"
	"strings"

	"golang.org/x/tools/imports"
)

func (s *Set) finishGo(file string, content []byte) ([]byte, error) {
	set := token.NewFileSet()
	before, err := parser.ParseFile(set, file, content, parser.SkipObjectResolution)
	if err != nil {
		return nil, s.goProblems(file, content, err)
	}
	finished, err := imports.Process(file, content, nil)
	if err != nil {
		return nil, s.goProblems(file, content, err)
	}
	had := map[string]bool{}
	for _, each := range before.Imports {
		had[each.Path.Value] = true
	}
	after, err := parser.ParseFile(set, file, finished, parser.ImportsOnly)
	if err != nil {
		return nil, s.goProblems(file, finished, err)
	}
	var problems Problems
	for _, each := range after.Imports {
		// What x/tools/imports finds outside of the standard library depends on the machine's module cache.
		if first, _, _ := strings.Cut(strings.Trim(each.Path.Value, `"`), "/"); !had[each.Path.Value] && strings.Contains(first, ".") {
			problems = append(problems, Problem{Place: file, Message: fmt.Sprintf("the overridden templates (%s) use a package that they don't import "+
				"(%s, perhaps); import it in the template: only the standard library is imported by itself",
				strings.Join(s.files, ", "), each.Path.Value)})
		}
	}
	return finished, problems.orNil()
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
