package standin

import (
	"context"
	"errors"
	"net/http"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// maxTokens bounds a query; the parser bounds its depth.
const maxTokens = 500_000

// answer works on one request: parse, validate, execute.
func (e *Engine) answer(ctx context.Context, asked Request) reply {
	if strings.TrimSpace(asked.Query) == "" {
		return reply{status: http.StatusUnprocessableEntity, body: refusal("no operation provided")}
	}
	view := e.view.now()
	document, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: asked.Query}, maxTokens)
	if err != nil {
		return unprocessable("GRAPHQL_PARSE_FAILED", err)
	}
	if problems := validator.ValidateWithRules(view.checked, document, rules.NewDefaultRules()); len(problems) > 0 {
		return unprocessable("GRAPHQL_VALIDATION_FAILED", problems)
	}
	operation := document.Operations.ForName(asked.OperationName)
	if operation == nil {
		return unprocessable("GRAPHQL_VALIDATION_FAILED", gqlerror.Errorf("operation %s not found", asked.OperationName))
	}
	variables, err := validator.VariableValues(view.checked, operation, asked.Variables)
	if err != nil {
		return unprocessable("GRAPHQL_VALIDATION_FAILED", err)
	}
	run := &execution{ctx: ctx, engine: e, view: view, answers: e.currentAnswers(), variables: variables, reached: reached{}}
	data, err := run.run(operation)
	if err != nil {
		return reply{status: http.StatusOK, body: response{Errors: []problem{run.problem(err)}}, reached: run.reached}
	}
	return reply{status: http.StatusOK, body: response{Data: data}, reached: run.reached}
}

func (e *execution) problem(err error) problem {
	p := problem{Message: err.Error(), Path: pathOf(e.path)}
	var failure *failure
	if errors.As(err, &failure) {
		p.Extensions = failure.extensions
	}
	return p
}

func unprocessable(code string, err error) reply {
	var list gqlerror.List
	var one *gqlerror.Error
	switch {
	case errors.As(err, &list):
	case errors.As(err, &one):
		list = gqlerror.List{one}
	default:
		list = gqlerror.List{gqlerror.Wrap(err)}
	}
	body := response{}
	for _, e := range list {
		p := problem{Message: e.Message, Path: pathOf(e.Path), Extensions: map[string]any{"code": code}}
		for _, l := range e.Locations {
			p.Locations = append(p.Locations, location{l.Line, l.Column})
		}
		body.Errors = append(body.Errors, p)
	}
	return reply{status: http.StatusUnprocessableEntity, body: body}
}

func pathOf(path ast.Path) []any {
	var elements []any
	for _, element := range path {
		switch element := element.(type) {
		case ast.PathName:
			elements = append(elements, string(element))
		case ast.PathIndex:
			elements = append(elements, int(element))
		}
	}
	return elements
}

// introspects reports whether a query selects nothing but introspection.
func introspects(query string) bool {
	document, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: query}, maxTokens)
	if err != nil || len(document.Operations) != 1 {
		return false
	}
	for _, selection := range document.Operations[0].SelectionSet {
		field, ok := selection.(*ast.Field)
		if !ok || !strings.HasPrefix(field.Name, "__") {
			return false
		}
	}
	return true
}
