package session

import (
	"fmt"
	"net/http"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/dagger-codegen/dagger-codegen/internal/pattern"
)

// EngineError is an answer that isn't data: what the engine, or something that stands before it, refused.
type EngineError struct {
	// Status is that of HTTP. An engine validates with 422 and reports all that comes later with 200.
	Status int
	// Errors are GraphQL's, in the order received; empty where the answer had none.
	Errors []Problem
	// Text is what was received in place of errors.
	Text string
}

// Problem is one error of a GraphQL answer.
type Problem struct {
	// Message as the engine wrote it, without terminal colours and without the name of a trace at its end.
	Message    string         `json:"message"`
	Path       []any          `json:"path"`
	Locations  []Location     `json:"locations"`
	Extensions map[string]any `json:"extensions"`
	// Rest holds keys that aren't GraphQL's.
	Rest jsontext.Value `json:",unknown"`
}

// Location is a place in a query, both numbers counted from 1.
type Location struct {
	Line   int `json:"line"`
	Column int `json:"column"`
}

// Error returns all messages, a line each, with the code and the path that each has.
func (e *EngineError) Error() string {
	if len(e.Errors) == 0 {
		return fmt.Sprintf("the engine answered HTTP %d %s: %s", e.Status, http.StatusText(e.Status), e.Text)
	}
	lines := make([]string, len(e.Errors))
	for i, problem := range e.Errors {
		lines[i] = problem.Error()
	}
	return strings.Join(lines, "\n")
}

// Error returns the message, and behind it what a failed command left.
func (p Problem) Error() string {
	message := p.Message
	if message == "" {
		message = "an error without a message"
	}
	if p.Extensions["_type"] != "EXEC_ERROR" {
		return message
	}
	for _, stream := range []string{"stdout", "stderr"} {
		if text, ok := p.Extensions[stream].(string); ok && strings.TrimSpace(text) != "" {
			message += "\n" + stream + ":\n" + strings.TrimRight(plainText(text), "\n")
		}
	}
	return message
}

// refused reports whether the engine found the query itself wrong, which it says with HTTP 422, or with 200 and
// errors where it has got further.
func (e *EngineError) refused() bool {
	return len(e.Errors) > 0 && (e.Status == http.StatusUnprocessableEntity || e.Status == http.StatusOK)
}

// ServeError is an environment that couldn't be served.
type ServeError struct {
	// Ref is the reference as the caller gave it.
	Ref string
	Err error
}

// Error returns the whole of the engine's error behind the reference, and what to do about it where that is known.
func (e *ServeError) Error() string {
	text := fmt.Sprintf("serve environment %s: %v", e.Ref, e.Err)
	if advice := advice(e.Err); advice != "" {
		text += "; " + advice
	}
	return text
}

// Unwrap returns the error of the engine.
func (e *ServeError) Unwrap() error { return e.Err }

var trace = pattern.New(` \[traceparent:[0-9a-fA-F-]*\]$`)

// withoutTrace drops the name of a trace from the end of a message: it comes only the first time that a call
// fails, so it would make the same failure look like two.
func withoutTrace(message string) string {
	if !strings.HasSuffix(message, "]") {
		return message
	}
	return trace().ReplaceAllString(message, "")
}

// Terminal sequences: CSI with its parameters, OSC up to its end, and any other escape with the character behind.
var escapes = pattern.New("\x1b(?:\\[[0-9;:?<=>]*[ -/]*[@-~]|\\][^\x07\x1b]*(?:\x07|\x1b\\\\)?|.)?")

// plainText drops terminal sequences and control characters other than line ends and tabs: the text of an engine
// or of an environment must not steer the user's terminal.
func plainText(text string) string {
	if strings.ContainsRune(text, '\x1b') {
		text = escapes().ReplaceAllString(text, "")
	}
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\n' && r != '\t' || r >= 0x7f && r <= 0x9f {
			return -1
		}
		return r
	}, text)
}
