package session

import (
	"errors"
	"net/http"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/internal/pattern"
)

// GoneError tells that an engine was there and is no more, or that it no longer has the session.
type GoneError struct {
	// Ours tells that the session was opened by [Open], so that another one may be.
	Ours bool
	Err  error
}

// Error returns what was seen.
func (e *GoneError) Error() string { return e.Err.Error() }

// Brief is the error on one line, without what a CLI has written on standard error.
func (e *GoneError) Brief() string {
	line, _, _ := strings.Cut(e.Error(), noiseHead)
	line, _, _ = strings.Cut(line, "\n")
	return line
}

// Unwrap returns what was seen.
func (e *GoneError) Unwrap() error { return e.Err }

// StartError tells that a CLI ended before it had opened a session, as one does whose engine isn't there.
type StartError struct{ Err error }

// Error returns what was seen, and what the CLI has said.
func (e *StartError) Error() string { return e.Err.Error() }

// Unwrap returns what was seen.
func (e *StartError) Unwrap() error { return e.Err }

// errCut is an answer that has a beginning and no end: a CLI passes on what an engine has sent until it died.
var errCut = errors.New("the engine's answer ends in the middle")

// aboutItself matches what an engine says of itself in place of an answer: that it stops, that it has been started again
// since and knows nothing of the session, or that a part of its store went while it was used.
var aboutItself = pattern.New(`\bengine is shutting down\b|\b(session|client) "[^"\n]*" not found|(?m): [0-9a-z]{25}: not found$`)

// lostWhileStarting matches what a CLI says of an engine that it had reached, and that went before there was a session.
var lostWhileStarting = pattern.New(`unexpected EOF|connection reset by peer|broken pipe|engine is shutting down`)

// saysGone reports whether an answer tells that the engine, or what it had of the session, is gone.
func saysGone(status int, err error) bool {
	if status == http.StatusBadGateway || errors.Is(err, errCut) { // the CLI's own words of an engine that is gone
		return true
	}
	var refusal *EngineError
	return errors.As(err, &refusal) && refusal.mentions(aboutItself())
}
