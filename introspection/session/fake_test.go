package session

import (
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/signal"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// TestMain lets the test binary stand in for the dagger CLI: FAKE_DAGGER names how it behaves.
func TestMain(m *testing.M) {
	if mode := os.Getenv("FAKE_DAGGER"); mode != "" {
		fakeDagger(mode)
	}
	os.Exit(m.Run())
}

const fakeToken = "s3cret-token"

// oldToken is that of the CLI that knows no workspaces, and of no other session.
const oldToken = "s3cret-of-an-old-cli"

func fakeDagger(mode string) {
	leave := func(text string) {
		if path := os.Getenv("FAKE_DAGGER_LOG"); path != "" {
			file, _ := os.OpenFile(path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
			fmt.Fprintln(file, text)
			file.Close()
		}
	}
	leave("args " + strings.Join(os.Args[1:], " "))
	for _, entry := range os.Environ() {
		if strings.HasPrefix(entry, "DAGGER_SESSION_") {
			leave("env " + entry)
		}
	}
	fmt.Fprint(os.Stderr, "\x1b[31mconnect\x1b[0m\n")
	switch mode {
	case "exit":
		fmt.Fprintln(os.Stderr, `Error: start engine: no driver for scheme "foo" found`)
		os.Exit(1)
	case "before workspaces":
		if len(os.Args) > 2 {
			fmt.Fprintln(os.Stderr, "Error: unknown flag: "+os.Args[2])
			os.Exit(1)
		}
		fmt.Printf(`{"port":1,"session_token":%q}`+"\n", oldToken)
	case "lost":
		fmt.Fprintln(os.Stderr, "connect session attachables: read response: unexpected EOF")
		os.Exit(1)
	case "silent":
		io.Copy(io.Discard, os.Stdin)
		leave("stdin closed")
		os.Exit(0)
	case "garbage":
		fmt.Println("hello " + fakeToken)
	case "endless":
		for {
			if _, err := os.Stdout.WriteString(strings.Repeat("x", 4096)); err != nil {
				os.Exit(1)
			}
		}
	case "pulling":
		fmt.Fprintln(os.Stderr, "\x1b[2mpulling image registry.dagger.io/engine\x1b[0m")
		time.Sleep(600 * time.Millisecond)
		fmt.Printf(`{"port":1,"session_token":%q}`+"\n", fakeToken)
	case "once":
		fmt.Printf(`{"port":1,"session_token":%q}`+"\n", fakeToken)
		os.Exit(3)
	case "stubborn":
		signal.Ignore(syscall.SIGTERM, syscall.SIGINT)
		fmt.Printf(`{"port":1,"session_token":%q}`+"\n", fakeToken)
		leave("stubborn " + strconv.Itoa(os.Getpid()))
		time.Sleep(time.Hour)
	case "serve", "noisy":
		listener, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			panic(err)
		}
		go http.Serve(listener, answering(200, `{"data":{"__schema":{"types":[]}}}`))
		if mode == "noisy" {
			for range 40 {
				fmt.Fprint(os.Stderr, strings.Repeat("noise ", 1000))
			}
		}
		fmt.Printf(`{"port":%d,"session_token":%q}`+"\n", listener.Addr().(*net.TCPAddr).Port, fakeToken)
	}
	io.Copy(io.Discard, os.Stdin)
	leave("stdin closed")
	os.Exit(0)
}

// fakeCLI returns an environment in which this test binary is the CLI, and the file in which it leaves what it saw.
func fakeCLI(t *testing.T, mode string) (environ []string, log string) {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	log = t.TempDir() + "/log"
	return []string{cliVariable + "=" + self, "FAKE_DAGGER=" + mode, "FAKE_DAGGER_LOG=" + log}, log
}

// impatient shortens the time that a CLI has to end, for one that doesn't.
func impatient(t *testing.T) {
	before := usual
	usual = patience{300 * time.Millisecond, 300 * time.Millisecond}
	t.Cleanup(func() { usual = before })
}

func answering(status int, body string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if user, _, _ := r.BasicAuth(); user != fakeToken {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		w.WriteHeader(status)
		io.WriteString(w, body)
	})
}

// scripted is an engine that gives one answer after the other and keeps what it was asked.
type scripted struct {
	*httptest.Server
	mu      sync.Mutex
	answers []reply
	asked   []query
	// file tells that answers has those to the query for the schema's file; else that is refused, and not in asked.
	file bool
}

type reply struct {
	status int
	body   string
}

type query struct {
	Query     string            `json:"query"`
	Variables map[string]string `json:"variables"`
	header    http.Header
	path      string
}

func newScripted(t *testing.T, answers ...reply) *scripted {
	t.Helper()
	s := &scripted{answers: answers}
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		defer s.mu.Unlock()
		asked := query{header: r.Header, path: r.URL.Path}
		if err := json.NewDecoder(r.Body).Decode(&asked); err != nil {
			t.Errorf("the request's body: %v", err)
		}
		if !s.file && strings.Contains(asked.Query, "__schemaJSONFile") {
			w.WriteHeader(http.StatusUnprocessableEntity)
			io.WriteString(w, refusing(`Cannot query field "__schemaJSONFile" on type "Query".`))
			return
		}
		s.asked = append(s.asked, asked)
		if len(s.answers) == 0 {
			t.Errorf("unexpected request %d: %s", len(s.asked), asked.Query)
			w.WriteHeader(http.StatusTeapot)
			return
		}
		answer := s.answers[0]
		s.answers = s.answers[1:]
		w.WriteHeader(answer.status)
		io.WriteString(w, answer.body)
	}))
	t.Cleanup(s.Close)
	return s
}

func (s *scripted) open(t *testing.T) *Session {
	t.Helper()
	session, err := Open(t.Context(), Options{URL: s.URL, Token: fakeToken, Timeout: 10 * time.Second})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { session.Close() })
	return session
}

func refusing(messages ...string) string {
	type problem struct {
		Message string `json:"message"`
	}
	var body struct {
		Errors []problem `json:"errors"`
		Data   any       `json:"data"`
	}
	for _, message := range messages {
		body.Errors = append(body.Errors, problem{message})
	}
	text, _ := json.Marshal(body)
	return string(text)
}
