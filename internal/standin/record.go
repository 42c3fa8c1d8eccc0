package standin

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"sync"
)

// Request is one request that an engine answered, and how.
type Request struct {
	// Query, OperationName and Variables as they were sent, numbers as [json.Number].
	Query         string         `json:"query"`
	OperationName string         `json:"operationName,omitempty"`
	Variables     map[string]any `json:"variables,omitempty"`
	// Status is HTTP's.
	Status int `json:"status"`
	// Errors are the messages of the answer's errors.
	Errors []string `json:"errors,omitempty"`
}

// Introspection reports whether the request asked for the schema alone, as some SDKs do before anything else.
func (r Request) Introspection() bool { return introspects(r.Query) }

// log keeps what an engine was asked.
type log struct {
	mu       sync.Mutex
	requests []Request
	reached  reached
	out      io.Writer
	err      error
}

func (l *log) add(request Request, reached reached) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.requests = append(l.requests, request)
	if l.reached == nil {
		l.reached = map[string]int{}
	}
	for coordinate, times := range reached {
		l.reached[coordinate] += times
	}
	if l.out == nil || l.err != nil {
		return
	}
	encoder := json.NewEncoder(l.out)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(request); err != nil {
		l.err = fmt.Errorf("write the record of requests: %w", err)
	}
}

func (l *log) failure() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.err
}

func (l *log) reachedSoFar() reached {
	l.mu.Lock()
	defer l.mu.Unlock()
	return maps.Clone(l.reached)
}

// Requests returns what was asked so far, in the order of the answers. Requests without a query, and those that
// were turned away at the door (no token, another path), are not among them.
func (e *Engine) Requests() []Request {
	e.log.mu.Lock()
	defer e.log.mu.Unlock()
	return slices.Clone(e.log.requests)
}

// Forget drops the requests and the coverage so far.
func (e *Engine) Forget() {
	e.log.mu.Lock()
	defer e.log.mu.Unlock()
	e.log.requests, e.log.reached = nil, nil
}
