package main

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"strconv"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/internal/standin"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// Each line of the file that planVariable names is what one start of the test's engine is: how it ends, and its version.
// A start takes the first line away; the last one stays.
const planVariable = "DAGGER_CODEGEN_TEST_ENGINES"

// How an engine ends when it is asked for its schema.
const (
	endsNever    = "never"
	endsHalf     = "half"     // the process dies with a half of the answer sent
	endsCut      = "cut"      // its CLI passes on a half of the answer, and lives
	endsEmpty    = "empty"    // or nothing
	endsGateway  = "gateway"  // its CLI says that it isn't there
	endsStopping = "stopping" // it says that it stops
	endsLost     = "lost"     // it was started again, and doesn't know the session
	endsSilently = "silently" // the process dies without an answer
	endsAtServe  = "serve"    // or while it loads an environment
	endsAtStart  = "start"    // it isn't there at all
	endsStarting = "starting" // it goes before there is a session
)

// engineOfTests is the CLI of a test, in whose place this executable is run. It doesn't return.
func engineOfTests(plan string) {
	fail := func(err error) {
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	text, err := os.ReadFile(plan)
	fail(err)
	first, rest, more := strings.Cut(strings.TrimRight(string(text), "\n"), "\n")
	if more {
		fail(os.WriteFile(plan, []byte(rest+"\n"), 0o600))
	}
	end, version, _ := strings.Cut(first, " ")
	if end == endsAtStart {
		fail(fmt.Errorf("no engine is there"))
	}
	if end == endsStarting {
		fail(fmt.Errorf("read response: unexpected EOF"))
	}
	document, err := introspection.Decode("the engine of "+version, []byte(schemaOfVersion(version)))
	fail(err)
	engine, err := standin.New(document, standin.Options{Unserved: true})
	fail(err)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		query, err := io.ReadAll(r.Body)
		fail(err)
		r.Body = io.NopCloser(bytes.NewReader(query))
		asked := bytes.Contains(query, []byte("__schema {")) && bytes.Contains(query, []byte("possibleTypes"))
		if end == endsAtServe && bytes.Contains(query, []byte("serve")) && !asked {
			os.Exit(9)
		}
		if !asked || end == endsNever || end == endsAtServe {
			engine.ServeHTTP(w, r)
			return
		}
		whole := httptest.NewRecorder()
		engine.ServeHTTP(whole, r)
		endAnswer(w, end, whole.Body.Bytes())
	}))
	_, port, _ := strings.Cut(strings.TrimPrefix(server.URL, "http://"), ":")
	fmt.Printf(`{"port":%s,"session_token":%q}`+"\n", port, engine.Token())
	_, _ = io.Copy(io.Discard, os.Stdin)
	os.Exit(0)
}

// endAnswer answers as an engine does that dies.
func endAnswer(w http.ResponseWriter, end string, whole []byte) {
	switch end {
	case endsHalf:
		w.Header().Set("Content-Length", strconv.Itoa(len(whole)))
		_, _ = w.Write(whole[:len(whole)/2])
		w.(http.Flusher).Flush()
		os.Exit(9)
	case endsCut:
		_, _ = w.Write(whole[:len(whole)/2])
		w.(http.Flusher).Flush()
	case endsEmpty:
	case endsGateway:
		w.WriteHeader(http.StatusBadGateway)
		_, _ = io.WriteString(w, "http do: unexpected EOF")
	case endsStopping:
		_, _ = io.WriteString(w, `{"data":null,"errors":[{"message":"engine is shutting down"}]}`)
	case endsLost:
		_, _ = io.WriteString(w, `{"data":null,"errors":[{"message":"session \"abc\" not found"}]}`)
	case endsSilently:
		os.Exit(9)
	}
}

// schemaOfVersion is the API of an engine; each has another one.
func schemaOfVersion(version string) string {
	return strings.NewReplacer("__schemaVersion: v1.0.0", "__schemaVersion: "+version, "An agent that bakes", "With "+version+", an agent that bakes").
		Replace(string(standin.EmbeddedSDL()))
}
