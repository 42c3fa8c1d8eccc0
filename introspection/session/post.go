package session

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/dagger-codegen/dagger-codegen/internal/say"
)

// longestAnswer bounds an answer; the largest schema seen is half a megabyte.
const longestAnswer = 256 << 20

// TimeoutError tells that an engine didn't start, or didn't answer, in time.
type TimeoutError struct {
	// What took too long: "start" or "answer".
	What  string
	After time.Duration
	// Flag of the command line gives it longer.
	Flag string
}

const (
	timeoutFlag      = "--timeout"
	startTimeoutFlag = "--start-timeout"
)

// Error says what took too long and how to allow more.
func (e *TimeoutError) Error() string {
	return fmt.Sprintf("the engine didn't %s within %s; %s gives it longer", e.What, e.After, e.Flag)
}

// Timeout reports true, as the network's errors do.
func (e *TimeoutError) Timeout() bool { return true }

func newHTTPClient(endpoint *url.URL) *http.Client {
	transport := http.DefaultTransport.(*http.Transport).Clone()
	if endpoint.Hostname() == "127.0.0.1" || endpoint.Hostname() == "localhost" || endpoint.Hostname() == "::1" {
		transport.Proxy = nil
	}
	return &http.Client{
		Transport: transport,
		// A redirect would carry the token somewhere else.
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

// Query sends one GraphQL operation and returns the value of "data" as it came. What the engine refuses is an
// [EngineError]; an engine that takes longer than [Options.Timeout] is a [TimeoutError].
func (s *Session) Query(ctx context.Context, query string, variables map[string]string) (jsontext.Value, error) {
	ctx, cancel := context.WithTimeoutCause(ctx, s.timeout, &TimeoutError{What: "answer", After: s.timeout, Flag: timeoutFlag})
	defer cancel()
	status, body, err := s.post(ctx, query, variables)
	if err != nil {
		s.broken = true
		return nil, s.explain(ctx, err)
	}
	data, err := readAnswer(status, body)
	if err != nil && saysGone(status, err) {
		s.broken = true
		return nil, &GoneError{Ours: s.child != nil, Err: err}
	}
	return data, err
}

// Relay sends the body of a request as it is, and returns HTTP's status and the body of the answer as they came. It has
// no limit in time but the context's, and may be called by several goroutines.
func (s *Session) Relay(ctx context.Context, body []byte) (status int, answer []byte, err error) {
	status, answer, err = s.send(ctx, body)
	if err != nil {
		return 0, nil, s.explain(ctx, err)
	}
	return status, answer, nil
}

func (s *Session) post(ctx context.Context, query string, variables map[string]string) (int, []byte, error) {
	body, err := json.Marshal(struct {
		Query     string            `json:"query"`
		Variables map[string]string `json:"variables,omitempty"`
	}{query, variables}, json.Deterministic(true))
	if err != nil {
		return 0, nil, err
	}
	return s.send(ctx, body)
}

func (s *Session) send(ctx context.Context, body []byte) (int, []byte, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, s.endpoint.String(), bytes.NewReader(body))
	if err != nil {
		return 0, nil, err
	}
	request.SetBasicAuth(s.token, "")
	request.Header.Set("Content-Type", "application/json")
	answer, err := s.client.Do(request)
	if err != nil {
		return 0, nil, err
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(io.LimitReader(answer.Body, int64(s.maxAnswer)+1))
	if err != nil {
		return 0, nil, fmt.Errorf("read the engine's answer: %w", err)
	}
	if len(text) > s.maxAnswer {
		return 0, nil, fmt.Errorf("the engine's answer is longer than %d MiB", s.maxAnswer>>20)
	}
	// Whatever the engine says, its token goes no further.
	return answer.StatusCode, []byte(say.Redact(string(text))), nil
}

// explain turns the error of a request that got no answer into one that says why: the time that ran out, the
// caller who gave up, or the CLI that ended.
func (s *Session) explain(ctx context.Context, err error) error {
	if cause := context.Cause(ctx); cause != nil {
		return cause
	}
	var wrapped *url.Error
	if errors.As(err, &wrapped) {
		err = wrapped.Err
	}
	err = fmt.Errorf("no answer from the engine at %s: %w", s.endpoint.Host, err)
	if s.child != nil && s.child.gone() {
		err = s.child.withNoise(fmt.Errorf("%w; %s has ended (%s)", err, s.child.name, s.child.status()))
	}
	return &GoneError{Ours: s.child != nil, Err: err}
}

// readAnswer reads the body of an answer, which is JSON from the engine and anything from what stands before it.
func readAnswer(status int, body []byte) (jsontext.Value, error) {
	switch status {
	case http.StatusUnauthorized:
		return nil, &EngineError{Status: status, Text: "the session's token is refused; is " + tokenVariable + " of another session?"}
	case http.StatusNotFound:
		return nil, &EngineError{Status: status, Text: "nothing is served at this address; an engine's path is /query"}
	}
	var answer struct {
		Data   jsontext.Value `json:"data"`
		Errors []Problem      `json:"errors"`
	}
	// An engine is as free with UTF-8 and repeated names as its Go is.
	err := json.Unmarshal(body, &answer, jsontext.AllowInvalidUTF8(true), jsontext.AllowDuplicateNames(true))
	switch {
	case status == http.StatusOK && (errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF)):
		return nil, errCut
	case err != nil && status == http.StatusOK:
		return nil, &EngineError{Status: status, Text: "the answer isn't JSON: " + excerpt(body)}
	case err != nil || len(answer.Errors) == 0 && status != http.StatusOK:
		return nil, &EngineError{Status: status, Text: excerpt(body)}
	case len(answer.Errors) > 0:
		for i := range answer.Errors {
			answer.Errors[i].Message = say.Redact(plainText(withoutTrace(answer.Errors[i].Message)))
		}
		return nil, &EngineError{Status: status, Errors: answer.Errors}
	case len(answer.Data) == 0 || answer.Data.Kind() == 'n':
		return nil, &EngineError{Status: status, Text: "the answer has neither data nor errors"}
	}
	return answer.Data, nil
}

// excerpt is the beginning of a text that somebody else wrote, fit to be shown.
func excerpt(text []byte) string {
	const most = 2000
	shown := strings.TrimSpace(say.Redact(plainText(string(text))))
	if shown == "" {
		return "an empty answer"
	}
	if len(shown) > most {
		shown = strings.ToValidUTF8(shown[:most], "") + " [...]"
	}
	return shown
}
