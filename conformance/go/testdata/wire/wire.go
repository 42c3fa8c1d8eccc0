// Package wire is an engine that records what it is sent and answers what it is told.
package wire

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"sort"
	"strings"
	"sync"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
)

// Engine is a connection for dagger.WithConn. Each request takes the next answer: the JSON of data, or of the whole
// response where it has the key errors.
type Engine struct {
	mu       sync.Mutex
	answers  []string
	requests []string
}

// New returns an engine with these answers.
func New(answers ...string) *Engine { return &Engine{answers: answers} }

// Host is part of the connection.
func (e *Engine) Host() string { return "engine.invalid" }

// Close is part of the connection.
func (e *Engine) Close() error { return nil }

// Do records a request and answers it.
func (e *Engine) Do(request *http.Request) (*http.Response, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	var body struct {
		Query string `json:"query"`
	}
	if err := json.NewDecoder(request.Body).Decode(&body); err != nil {
		return nil, err
	}
	e.requests = append(e.requests, body.Query)
	if len(e.answers) == 0 {
		return nil, fmt.Errorf("there is no answer to %s", body.Query)
	}
	answer := e.answers[0]
	e.answers = e.answers[1:]
	if !strings.HasPrefix(answer, `{"errors"`) {
		answer = `{"data":` + answer + `}`
	}
	return &http.Response{StatusCode: 200, Header: http.Header{}, Body: io.NopCloser(bytes.NewReader([]byte(answer)))}, nil
}

// Want compares the requests since the last call with the wanted queries. The order of arguments doesn't count.
func (e *Engine) Want(t *testing.T, queries ...string) {
	t.Helper()
	e.mu.Lock()
	defer e.mu.Unlock()
	var got, want []string
	for _, query := range e.requests {
		got = append(got, Normal(query))
	}
	for _, query := range queries {
		want = append(want, Normal(query))
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("requests:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	e.requests, e.answers = nil, nil
}

// Requests returns how many requests there were since the last call of Want.
func (e *Engine) Requests() int {
	e.mu.Lock()
	defer e.mu.Unlock()
	return len(e.requests)
}

// Then sets the answers to the next requests.
func (e *Engine) Then(answers ...string) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.answers = answers
}

// Normal returns a query in one spelling, with sorted arguments; a query that can't be parsed as an error text.
func Normal(query string) string {
	document, err := parser.ParseQuery(&ast.Source{Input: query})
	if err != nil {
		return "invalid: " + err.Error() + ": " + query
	}
	var b strings.Builder
	for _, operation := range document.Operations {
		writeSelections(&b, operation.SelectionSet)
	}
	return b.String()
}

func writeSelections(b *strings.Builder, set ast.SelectionSet) {
	if len(set) == 0 {
		return
	}
	b.WriteString("{")
	for i, selection := range set {
		if i > 0 {
			b.WriteString(" ")
		}
		switch s := selection.(type) {
		case *ast.Field:
			b.WriteString(s.Name)
			writeArguments(b, s.Arguments)
			writeSelections(b, s.SelectionSet)
		case *ast.InlineFragment:
			b.WriteString("... on " + s.TypeCondition)
			writeSelections(b, s.SelectionSet)
		}
	}
	b.WriteString("}")
}

func writeArguments(b *strings.Builder, args ast.ArgumentList) {
	if len(args) == 0 {
		return
	}
	var texts []string
	for _, arg := range args {
		texts = append(texts, arg.Name+":"+value(arg.Value))
	}
	sort.Strings(texts)
	b.WriteString("(" + strings.Join(texts, ",") + ")")
}

func value(v *ast.Value) string {
	var texts []string
	switch v.Kind {
	case ast.ListValue:
		for _, child := range v.Children {
			texts = append(texts, value(child.Value))
		}
		return "[" + strings.Join(texts, ",") + "]"
	case ast.ObjectValue:
		for _, child := range v.Children {
			texts = append(texts, child.Name+":"+value(child.Value))
		}
		sort.Strings(texts)
		return "{" + strings.Join(texts, ",") + "}"
	}
	return v.String()
}
