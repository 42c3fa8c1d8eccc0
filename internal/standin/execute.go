package standin

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/vektah/gqlparser/v2/ast"
)

// maxFields bounds the fields of one answer: fragments can make a short query a long answer.
const maxFields = 500_000

// object is a value that has fields.
type object interface {
	typeName() string
	// isA reports whether a fragment on that type selects of the object.
	isA(typeName string) bool
	// resolve returns the value of a field: nil, a leaf, an object, or a []any of these.
	resolve(*execution, call) (any, error)
}

// call is a field that is asked of an object, with the arguments that were given, defaults left out.
type call struct {
	field *ast.Field
	args  map[string]any
}

// execution is the work on one operation.
type execution struct {
	ctx       context.Context
	engine    *Engine
	view      *view
	answers   Answers
	variables map[string]any
	fields    int
	path      ast.Path
	reached   reached
}

// run answers an operation that was validated. There is no partial data: the first error is all that is answered.
func (e *execution) run(operation *ast.OperationDefinition) (map[string]any, error) {
	return e.selectFrom(e.view.root(), operation.SelectionSet)
}

func (e *execution) selectFrom(from object, sets ...ast.SelectionSet) (map[string]any, error) {
	if err := e.ctx.Err(); err != nil {
		return nil, context.Cause(e.ctx)
	}
	selected := &selected{byKey: map[string][]*ast.Field{}}
	for _, set := range sets {
		e.collect(from, set, selected)
	}
	answer := make(map[string]any, len(selected.keys))
	for _, key := range selected.keys {
		if e.fields++; e.fields > maxFields {
			return nil, fmt.Errorf("the answer would have more than %d fields", maxFields)
		}
		depth := len(e.path)
		e.path = append(e.path, ast.PathName(key))
		value, err := e.field(from, selected.byKey[key])
		if err != nil {
			return nil, err
		}
		e.path = e.path[:depth]
		answer[key] = value
	}
	return answer, nil
}

// selected are the fields that a selection asks of one object, by the key that each is answered under.
type selected struct {
	keys    []string
	byKey   map[string][]*ast.Field
	visited []string
}

func (e *execution) collect(from object, set ast.SelectionSet, into *selected) {
	for _, selection := range set {
		switch selection := selection.(type) {
		case *ast.Field:
			if e.skipped(selection.Directives) {
				continue
			}
			if into.byKey[selection.Alias] == nil {
				into.keys = append(into.keys, selection.Alias)
			}
			into.byKey[selection.Alias] = append(into.byKey[selection.Alias], selection)
		case *ast.InlineFragment:
			if !e.skipped(selection.Directives) && (selection.TypeCondition == "" || from.isA(selection.TypeCondition)) {
				e.collect(from, selection.SelectionSet, into)
			}
		case *ast.FragmentSpread:
			if e.skipped(selection.Directives) || slices.Contains(into.visited, selection.Name) {
				continue
			}
			into.visited = append(into.visited, selection.Name)
			if from.isA(selection.Definition.TypeCondition) {
				e.collect(from, selection.Definition.SelectionSet, into)
			}
		}
	}
}

// skipped reads @skip and @include, which an engine knows only where its schema declares them.
func (e *execution) skipped(directives ast.DirectiveList) bool {
	for _, directive := range directives {
		condition, _ := directive.ArgumentMap(e.variables)["if"].(bool)
		if directive.Name == "skip" && condition || directive.Name == "include" && !condition {
			return true
		}
	}
	return false
}

func (e *execution) field(from object, fields []*ast.Field) (any, error) {
	field := fields[0]
	if field.Name == "__typename" {
		return from.typeName(), nil
	}
	args, err := e.arguments(field)
	if err != nil {
		return nil, err
	}
	value, err := from.resolve(e, call{field: field, args: args})
	if err != nil {
		return nil, err
	}
	sets := make([]ast.SelectionSet, len(fields))
	for i, field := range fields {
		sets[i] = field.SelectionSet
	}
	return e.complete(value, sets)
}

// arguments returns the values of the arguments that were given; an argument given by a variable that isn't set was
// not.
func (e *execution) arguments(field *ast.Field) (map[string]any, error) {
	if len(field.Arguments) == 0 {
		return nil, nil
	}
	args := make(map[string]any, len(field.Arguments))
	for _, arg := range field.Arguments {
		if arg.Value.Kind == ast.Variable {
			if _, set := e.variables[arg.Value.Raw]; !set {
				continue
			}
		}
		value, err := arg.Value.Value(e.variables)
		if err != nil {
			return nil, fmt.Errorf("argument %q of %s: %w", arg.Name, field.Name, err)
		}
		args[arg.Name] = value
	}
	return args, nil
}

func (e *execution) complete(value any, sets []ast.SelectionSet) (any, error) {
	switch value := value.(type) {
	case object:
		return e.selectFrom(value, sets...)
	case []any:
		list := make([]any, len(value))
		depth := len(e.path)
		for i, element := range value {
			e.path = append(e.path[:depth], ast.PathIndex(i))
			completed, err := e.complete(element, sets)
			if err != nil {
				return nil, err
			}
			list[i] = completed
		}
		e.path = e.path[:depth]
		return list, nil
	}
	return value, nil
}

var errTooLong = errors.New("the query takes too long")
