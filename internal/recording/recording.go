// Package recording keeps what a program asks an engine, with what the engine answers, and gives the answers again
// without an engine: tests of code that uses an SDK run offline, with real values.
//
// A recording is a file of JSON lines, an [Exchange] each. A call is known again by its query, less layout, and its
// variables; one that was made several times has its answers in their order, and the last one from then on.
package recording

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"
	"github.com/vektah/gqlparser/v2/parser"
)

// Exchange is one request, and its answer.
type Exchange struct {
	// Query, OperationName and Variables as they were sent; the plaintext of secrets is replaced by its digest.
	Query         string         `json:"query"`
	OperationName string         `json:"operationName,omitempty"`
	Variables     map[string]any `json:"variables,omitempty"`
	// Status is HTTP's, Answer the body.
	Status int             `json:"status"`
	Answer json.RawMessage `json:"answer,omitempty"`
}

// Read reads a recording; the name is for errors. Lines that have no answer, as the requests of a stand-in have none,
// are an error: there is nothing to give again.
func Read(name string, from io.Reader) ([]Exchange, error) {
	var exchanges []Exchange
	decoder := json.NewDecoder(from)
	decoder.UseNumber()
	for {
		var exchange Exchange
		err := decoder.Decode(&exchange)
		switch {
		case err == io.EOF && len(exchanges) == 0:
			return nil, fmt.Errorf("%s: the recording is empty; dagger-codegen record makes one", name)
		case err == io.EOF:
			return exchanges, nil
		case err != nil:
			return nil, fmt.Errorf("%s: exchange %d can't be read: %w", name, len(exchanges)+1, err)
		case len(exchange.Answer) == 0 || exchange.Status == 0:
			return nil, fmt.Errorf("%s: exchange %d has no answer: it is a record of requests; dagger-codegen record keeps answers too",
				name, len(exchanges)+1)
		}
		exchanges = append(exchanges, exchange)
	}
}

// maxTokens bounds a query.
const maxTokens = 500_000

// decode reads the body of a request, numbers as they are written, and replaces the plaintext of secrets.
func decode(body []byte) (Exchange, error) {
	var asked Exchange
	decoder := json.NewDecoder(bytes.NewReader(body))
	decoder.UseNumber()
	if err := decoder.Decode(&asked); err != nil {
		return Exchange{}, fmt.Errorf("the request's body isn't JSON: %w", err)
	}
	if strings.TrimSpace(asked.Query) == "" {
		return Exchange{}, errors.New("the request has no query")
	}
	asked.Status, asked.Answer = 0, nil
	asked.mask()
	return asked, nil
}

// mask replaces the plaintext of secrets, in the query and in its variables.
func (e *Exchange) mask() {
	if !strings.Contains(e.Query, "setSecret") {
		return
	}
	document, err := parse(e.Query)
	if err != nil {
		return // the engine will refuse it
	}
	masked := false
	eachField(document, func(field *ast.Field) {
		for _, arg := range field.Arguments {
			if field.Name == "setSecret" && arg.Name == "plaintext" {
				e.maskValue(arg.Value)
				masked = true
			}
		}
	})
	if masked {
		e.Query = format(document)
	}
}

func (e *Exchange) maskValue(value *ast.Value) {
	if value.Kind == ast.Variable {
		if text, ok := e.Variables[value.Raw].(string); ok {
			e.Variables[value.Raw] = digest(text)
		}
		return
	}
	value.Raw, value.Kind = digest(value.Raw), ast.StringValue
}

// digest stands for a secret: the same for the same plaintext, so that a call is known again.
func digest(text string) string {
	if strings.HasPrefix(text, "sha256:") {
		return text // it is one
	}
	sum := sha256.Sum256([]byte(text))
	return "sha256:" + hex.EncodeToString(sum[:])
}

func parse(query string) (*ast.QueryDocument, error) {
	return parser.ParseQueryWithTokenLimit(&ast.Source{Input: query}, maxTokens)
}

// inOrder sorts what a query may name in any order.
func inOrder(document *ast.QueryDocument) {
	byName := func(a, b *ast.Argument) int { return cmp.Compare(a.Name, b.Name) }
	var value func(*ast.Value)
	value = func(v *ast.Value) {
		for _, child := range v.Children {
			value(child.Value)
		}
		if v.Kind == ast.ObjectValue {
			slices.SortStableFunc(v.Children, func(a, b *ast.ChildValue) int { return cmp.Compare(a.Name, b.Name) })
		}
	}
	eachField(document, func(field *ast.Field) {
		for _, argument := range field.Arguments {
			value(argument.Value)
		}
		slices.SortStableFunc(field.Arguments, byName)
	})
}

// eachField calls a function with every field that a document selects.
func eachField(document *ast.QueryDocument, call func(*ast.Field)) {
	var walk func(ast.SelectionSet)
	walk = func(set ast.SelectionSet) {
		for _, selection := range set {
			switch selection := selection.(type) {
			case *ast.Field:
				call(selection)
				walk(selection.SelectionSet)
			case *ast.InlineFragment:
				walk(selection.SelectionSet)
			}
		}
	}
	for _, operation := range document.Operations {
		walk(operation.SelectionSet)
	}
	for _, fragment := range document.Fragments {
		walk(fragment.SelectionSet)
	}
}

func format(document *ast.QueryDocument) string {
	var text strings.Builder
	formatter.NewFormatter(&text, formatter.WithIndent(" ")).FormatQueryDocument(document)
	return text.String()
}

// key is the same for calls that are the same: the query without its layout, and arguments, the fields of input objects
// and variables in one order. The SDKs of Go and Rust send arguments in another order each time.
func (e *Exchange) key() string {
	query := e.Query
	if document, err := parse(query); err == nil {
		inOrder(document)
		query = format(document)
	}
	variables, err := json.Marshal(e.Variables)
	if err != nil || len(e.Variables) == 0 {
		variables = nil
	}
	return strings.Join(strings.Fields(query), " ") + "\n" + e.OperationName + "\n" + string(variables)
}
