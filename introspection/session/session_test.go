package session

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

func TestFind(t *testing.T) {
	empty := t.TempDir()
	for name, test := range map[string]struct {
		options Options
		path    string
		want    string // the endpoint
		wantErr string
	}{
		"variables":        {options: Options{Environ: []string{"DAGGER_SESSION_PORT=4711", "DAGGER_SESSION_TOKEN=t"}}, want: "http://127.0.0.1:4711/query"},
		"URL":              {options: Options{URL: "http://127.0.0.1:99", Token: "t"}, want: "http://127.0.0.1:99/query"},
		"URL with path":    {options: Options{URL: "https://engine.example:99/a/query?x=1", Token: "t"}, want: "https://engine.example:99/a/query?x=1"},
		"URL with a token": {options: Options{URL: "http://t0ken@127.0.0.1:99/query"}, want: "http://127.0.0.1:99/query"},
		"URL, token from variable": {
			options: Options{URL: "http://127.0.0.1:99/query", Environ: []string{"DAGGER_SESSION_TOKEN=t"}}, want: "http://127.0.0.1:99/query"},
		"URL without token": {options: Options{URL: "http://127.0.0.1:99"}, wantErr: "no token for the engine at 127.0.0.1:99: set DAGGER_SESSION_TOKEN"},
		"scheme and token":  {options: Options{URL: "ftp://t0ken@host"}, wantErr: `the engine's address "ftp://host" can't be used`},
		"no URL":            {options: Options{URL: "embeded"}, wantErr: `the engine's address "embeded" can't be used: give --engine as session, embedded or http://HOST:PORT/query`},
		"another scheme":    {options: Options{URL: "tcp://user:secret@x"}, wantErr: `"tcp://x"`},
		"unparsable URL":    {options: Options{URL: "http://s3cret@[x"}, wantErr: "the engine's address is not a URL"},
		"port alone":        {options: Options{Environ: []string{"DAGGER_SESSION_PORT=1"}}, wantErr: "DAGGER_SESSION_PORT is set and DAGGER_SESSION_TOKEN isn't"},
		"no port": {options: Options{Environ: []string{"DAGGER_SESSION_PORT=http", "DAGGER_SESSION_TOKEN=s3cret"}},
			wantErr: `DAGGER_SESSION_PORT is "http", which is not a port`},
		"port of nothing":     {options: Options{Environ: []string{"DAGGER_SESSION_PORT=0", "DAGGER_SESSION_TOKEN=s3cret"}}, wantErr: `DAGGER_SESSION_PORT is "0", which is not a port`},
		"port too large":      {options: Options{Environ: []string{"DAGGER_SESSION_PORT=65536", "DAGGER_SESSION_TOKEN=s3cret"}}, wantErr: `"65536", which is not a port`},
		"no CLI of that name": {options: Options{Environ: []string{cliVariable + "=/nowhere/dagger"}}, wantErr: cliVariable + " names a CLI that can't be run"},
		"nothing":             {path: empty, wantErr: ErrNoEngine.Error()},
	} {
		t.Run(name, func(t *testing.T) {
			if test.path != "" {
				t.Setenv("PATH", test.path)
			}
			if test.options.Environ == nil {
				test.options.Environ = []string{}
			}
			session, err := Open(t.Context(), test.options)
			if test.wantErr != "" {
				if err == nil || !strings.Contains(err.Error(), test.wantErr) || strings.Contains(err.Error(), "s3cret") {
					t.Fatalf("error %v, want %q without a secret", err, test.wantErr)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if session.Address() != test.want || session.token == "" {
				t.Errorf("found %s (token %q), want %s", session.Address(), session.token, test.want)
			}
		})
	}
}

// The token of the options goes before that of the address, and that before the variable's.
func TestTokenOfAnAddress(t *testing.T) {
	environ := []string{tokenVariable + "=variable"}
	for _, test := range []struct{ options, url, want string }{
		{"option", "http://user@127.0.0.1:9", "option"}, {"", "http://user@127.0.0.1:9", "user"}, {"option", "http://127.0.0.1:9", "option"},
		{"", "http://127.0.0.1:9", "variable"}, {"", "http://@127.0.0.1:9", "variable"},
	} {
		session, err := Open(t.Context(), Options{URL: test.url, Token: test.options, Environ: environ})
		if err != nil || session.token != test.want {
			t.Errorf("%+v: token %q, %v", test, session.token, err)
		}
	}
}

func TestNoEngineNamesEveryWay(t *testing.T) {
	for _, way := range []string{portVariable, tokenVariable, cliVariable, "PATH"} {
		if !strings.Contains(ErrNoEngine.Error(), way) {
			t.Errorf("the error doesn't name %s: %v", way, ErrNoEngine)
		}
	}
}

func TestDaggerOnPath(t *testing.T) {
	environ, _ := fakeCLI(t, "serve")
	folder := t.TempDir()
	self, _ := strings.CutPrefix(environ[0], cliVariable+"=")
	if err := os.Symlink(self, folder+"/dagger"); err != nil {
		t.Skip(err)
	}
	t.Setenv("PATH", folder)
	session, err := Open(t.Context(), Options{Environ: environ[1:]})
	if err != nil {
		t.Fatal(err)
	}
	if err := session.Close(); err != nil {
		t.Error(err)
	}
}

func TestChild(t *testing.T) {
	environ, log := fakeCLI(t, "serve")
	environ = append(environ, "DAGGER_SESSION_OTHER=x", "DAGGER_SESSION_TOKEN=of another session")
	session, err := Open(t.Context(), Options{Environ: environ})
	if err != nil {
		t.Fatal(err)
	}
	data, leftOut, err := session.Introspect(t.Context())
	if err != nil || len(leftOut) > 0 || string(data) != `{"__schema":{"types":[]}}` {
		t.Errorf("introspection: %s, left out %q, error %v", data, leftOut, err)
	}
	if err := session.Close(); err != nil {
		t.Error(err)
	}
	if text, _ := os.ReadFile(log); string(text) != "args session\nstdin closed\n" {
		t.Errorf("the CLI saw\n%s", text)
	}
}

func TestChildThatFails(t *testing.T) {
	for mode, want := range map[string]string{
		"exit":    "ended before it opened a session (exit status 1); its standard error:\nconnect\nError: start engine: no driver for scheme \"foo\" found",
		"garbage": `printed a first line that isn't {"port":..,"session_token":..} (18 bytes): is it a dagger CLI?; its standard error:` + "\nconnect",
		"endless": `printed a first line that isn't {"port":..,"session_token":..} (65536 bytes)`,
		"silent":  "the engine didn't start within 300ms; --start-timeout gives it longer; its standard error:\nconnect",
	} {
		t.Run(mode, func(t *testing.T) {
			environ, _ := fakeCLI(t, mode)
			timeout := time.Minute
			switch mode {
			case "silent":
				timeout = 300 * time.Millisecond
			case "endless":
				impatient(t)
			}
			_, err := Open(t.Context(), Options{Environ: environ, StartTimeout: timeout})
			if err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), fakeToken) {
				t.Errorf("error %v\nwant %q", err, want)
			}
		})
	}
}

// A CLI that pulls the engine's image may take as long as an answer may; one that tries to reach an engine may not.
func TestStartThatPulls(t *testing.T) {
	environ, _ := fakeCLI(t, "pulling")
	log := &waits{}
	session, err := Open(t.Context(), Options{Environ: environ, StartTimeout: 100 * time.Millisecond, Progress: log})
	if err != nil {
		t.Fatal(err)
	}
	if err := session.Close(); err != nil {
		t.Error(err)
	}
	if !slices.Contains(log.heard, "pulling image registry.dagger.io/engine") {
		t.Errorf("heard %q", log.heard)
	}
}

func TestChildThatDiesInTheMiddle(t *testing.T) {
	environ, _ := fakeCLI(t, "once")
	session, err := Open(t.Context(), Options{Environ: environ})
	if err == nil {
		_, _, err = session.Introspect(t.Context())
		session.Close()
	}
	if err == nil || !strings.Contains(err.Error(), "(exit status 3); its standard error:\nconnect") {
		t.Errorf("error %v", err)
	}
}

// A CLI whose engine goes before there is a session is asked once more; one that has no engine is not.
func TestEngineThatGoesWhileItStarts(t *testing.T) {
	for mode, want := range map[string]bool{"lost": true, "exit": false} {
		environ, _ := fakeCLI(t, mode)
		_, err := Open(t.Context(), Options{Environ: environ})
		var gone *GoneError
		var ended *StartError
		if want && (errors.As(err, &gone) && strings.Contains(gone.Brief(), "standard error") || gone == nil) {
			t.Errorf("%s: in brief: %v", mode, gone)
		}
		if !errors.As(err, &ended) || errors.As(err, &gone) != want || want && !gone.Ours {
			t.Errorf("%s: %v", mode, err)
		}
	}
}

func TestNoiseIsDrained(t *testing.T) {
	environ, _ := fakeCLI(t, "noisy")
	session, err := Open(t.Context(), Options{Environ: environ})
	if err != nil {
		t.Fatal(err)
	}
	defer session.Close()
	if _, _, err := session.Introspect(t.Context()); err != nil {
		t.Error(err)
	}
	if kept := len(session.child.stderr.text()); kept > maxNoise+len("[...]") {
		t.Errorf("%d bytes of noise are kept", kept)
	}
}

func TestCancelledStart(t *testing.T) {
	environ, log := fakeCLI(t, "silent")
	ctx, cancel := context.WithCancelCause(t.Context())
	interrupted := errors.New("interrupted")
	time.AfterFunc(200*time.Millisecond, func() { cancel(interrupted) })
	_, err := Open(ctx, Options{Environ: environ})
	if !errors.Is(err, interrupted) {
		t.Errorf("error %v", err)
	}
	if text, _ := os.ReadFile(log); string(text) != "args session\nstdin closed\n" {
		t.Errorf("the CLI saw\n%s", text)
	}
}

func TestStubbornChildIsKilled(t *testing.T) {
	impatient(t)
	environ, log := fakeCLI(t, "stubborn")
	session, err := Open(t.Context(), Options{Environ: environ})
	if err != nil {
		t.Fatal(err)
	}
	for range 100 {
		if text, _ := os.ReadFile(log); strings.Contains(string(text), "stubborn ") {
			break
		}
		time.Sleep(20 * time.Millisecond)
	}
	if err := session.Close(); err != nil {
		t.Fatal(err)
	}
	text, _ := os.ReadFile(log)
	_, id, _ := strings.Cut(strings.TrimSpace(string(text)), "stubborn ")
	pid, err := strconv.Atoi(id)
	if err != nil {
		t.Fatalf("the CLI left %q", text)
	}
	process, err := os.FindProcess(pid)
	if err == nil && process.Signal(syscall.Signal(0)) == nil {
		t.Errorf("process %d is still there", pid)
	}
}

func TestAnswerThatNeverComes(t *testing.T) {
	hang := make(chan struct{})
	server := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { <-hang }))
	defer server.Close()
	defer close(hang)
	session, err := Open(t.Context(), Options{URL: server.URL, Token: fakeToken, Timeout: 100 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	_, _, err = session.Introspect(t.Context())
	var timeout *TimeoutError
	if !errors.As(err, &timeout) || err.Error() != "the engine didn't answer within 100ms; --timeout gives it longer" {
		t.Errorf("error %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := session.Query(ctx, "{__typename}", nil); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v of a cancelled query", err)
	}
}

func TestProgressEnds(t *testing.T) {
	environ, _ := fakeCLI(t, "serve")
	log := &waits{}
	session, err := Open(t.Context(), Options{Environ: environ, Progress: log})
	if err != nil {
		t.Fatal(err)
	}
	defer session.Close()
	if _, _, err := session.Introspect(t.Context()); err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(log.lines, ", "); got != "Starting the engine, done, Asking the engine for its schema, done" {
		t.Errorf("progress: %s", got)
	}
}

type waits struct{ lines, heard []string }

func (w *waits) Heard(words string) { w.heard = append(w.heard, words) }

func (w *waits) Waiting(what string) func() {
	w.lines = append(w.lines, what)
	return func() { w.lines = append(w.lines, "done") }
}
