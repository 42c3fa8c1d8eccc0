package e2e

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/dagger-codegen/dagger-codegen/internal/standin"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/session"
)

// engine is what the tests talk to.
type engine struct {
	*session.Session
	// real tells that files have contents and commands run.
	real bool
}

// sessionOptions find a real engine.
var sessionOptions = session.Options{Timeout: 5 * time.Minute}

// onEngines runs a test on the stand-in and on the real engine.
func onEngines(t *testing.T, test func(*testing.T, *engine)) {
	t.Helper()
	t.Run("stand-in", func(t *testing.T) {
		serving, err := standin.StartEmbedded(standin.Options{Unserved: true})
		if err != nil {
			t.Fatal(err)
		}
		defer serving.Close()
		test(t, open(t, session.Options{URL: serving.URL(), Token: serving.Token()}, false))
	})
	t.Run("engine", func(t *testing.T) {
		onlyInE2E(t)
		test(t, open(t, sessionOptions, true))
	})
}

// onlyInE2E skips what asks a real engine.
func onlyInE2E(t *testing.T) {
	t.Helper()
	if os.Getenv("DAGGER_CODEGEN_E2E") != "1" {
		t.Skip("a real engine is asked by make e2e only")
	}
}

// realEngine is a session of a real engine and the program; without one the test is skipped.
func realEngine(t *testing.T) (e *engine, executable string) {
	t.Helper()
	onlyInE2E(t)
	if e = open(t, sessionOptions, true); !e.real {
		t.Skip("a stand-in answers with samples and runs no environments")
	}
	return e, build(t)
}

func open(t *testing.T, options session.Options, real bool) *engine {
	t.Helper()
	s, err := session.Open(t.Context(), options)
	if errors.Is(err, session.ErrNoEngine) {
		t.Skip("there is no engine here: ", err)
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return &engine{Session: s, real: real && !answersWithSamples(t, s)}
}

// answersWithSamples reports whether the engine is a stand-in that somebody put in a real one's place, which is how
// these tests are tried where there is none.
func answersWithSamples(t *testing.T, s *session.Session) bool {
	t.Helper()
	data, err := s.Query(t.Context(), "{version}", nil)
	if err != nil {
		t.Fatal(err)
	}
	return string(data) == `{"version":"version"}`
}

// received returns the engine's schema, and what it couldn't tell.
func (e *engine) received(t *testing.T) (*introspection.Document, []string) {
	t.Helper()
	text, leftOut, err := e.Introspect(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	document, err := introspection.Decode("the engine", text)
	if err != nil {
		t.Fatal(err)
	}
	return document, leftOut
}

// root is the repository's.
func root(t *testing.T) string {
	t.Helper()
	folder, err := filepath.Abs(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	return folder
}

// sessionless is the environment without an engine that the caller may have.
func sessionless() []string {
	var kept []string
	for _, entry := range os.Environ() {
		if !strings.HasPrefix(entry, "DAGGER_SESSION_") && !strings.HasPrefix(entry, "_EXPERIMENTAL_DAGGER_CLI_BIN=") {
			kept = append(kept, entry)
		}
	}
	return kept
}
