package session

import (
	"errors"
	"net/http"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/dagger-codegen/dagger-codegen/internal/say"
)

// A CLI is asked to load a workspace where that is wanted, and once more without where it is too old to know of any.
func TestWorkspaceOfACLI(t *testing.T) {
	for name, test := range map[string]struct {
		mode    string
		options Options
		want    string
	}{
		"none":                 {"serve", Options{Workspace: "w"}, "args session"},
		"the current folder's": {"serve", Options{LoadWorkspace: true}, "args session --load-workspace-modules"},
		"a folder's":           {"serve", Options{LoadWorkspace: true, Workspace: "w"}, "args session --load-workspace-modules --workspace w"},
		"of a CLI that is old": {"before workspaces", Options{LoadWorkspace: true, Workspace: "w"}, "args session --load-workspace-modules --workspace w\nargs session\nstdin closed"},
	} {
		t.Run(name, func(t *testing.T) {
			environ, log := fakeCLI(t, test.mode)
			test.options.Environ = environ
			session, err := Open(t.Context(), test.options)
			if err != nil {
				t.Fatal(err)
			}
			if err := session.Close(); err != nil {
				t.Error(err)
			}
			if test.mode != "serve" && say.Redact("a "+oldToken) != "a [token]" {
				t.Error("the token that a CLI has told is shown")
			}
			text, _ := os.ReadFile(log)
			if got := strings.TrimSpace(string(text)); !strings.HasPrefix(got+"\n", test.want+"\n") {
				t.Errorf("the CLI saw\n%s\nwant %s", got, test.want)
			}
		})
	}
	environ, log := fakeCLI(t, "exit")
	if _, err := Open(t.Context(), Options{Environ: environ, LoadWorkspace: true}); err == nil {
		t.Error("a CLI that fails has opened a session")
	}
	if text, _ := os.ReadFile(log); strings.Count(string(text), "args ") != 1 {
		t.Errorf("what fails for another reason is tried again:\n%s", text)
	}
}

// Where one limit is for both, the error names the flag that gives more of it.
func TestLimitOfAStart(t *testing.T) {
	environ, _ := fakeCLI(t, "silent")
	_, err := Open(t.Context(), Options{Environ: environ, Timeout: 300 * time.Millisecond})
	var late *TimeoutError
	if !errors.As(err, &late) || late.Flag != timeoutFlag || late.What != "start" {
		t.Errorf("error %v", err)
	}
}

// KillAll ends what runs, at once.
func TestKillAll(t *testing.T) {
	environ, _ := fakeCLI(t, "stubborn")
	session, err := Open(t.Context(), Options{Environ: environ})
	if err != nil {
		t.Fatal(err)
	}
	KillAll()
	select {
	case <-session.child.exited:
	case <-time.After(10 * time.Second):
		t.Error("the CLI is still there")
		session.Close()
	}
	running.mu.Lock()
	defer running.mu.Unlock()
	if running.all[session.child] {
		t.Error("what has gone still counts as running")
	}
}

// Relay passes on whatever comes, with the status; what isn't answered says why, without a request in it.
func TestRelay(t *testing.T) {
	engine := newScripted(t, reply{http.StatusTeapot, `{"a":1}`})
	session := engine.open(t)
	status, answer, err := session.Relay(t.Context(), []byte(`{"query":"{x}"}`))
	if status != http.StatusTeapot || string(answer) != `{"a":1}` || err != nil || engine.asked[0].Query != "{x}" {
		t.Errorf("%d %s %v", status, answer, err)
	}
	engine.Close()
	status, answer, err = session.Relay(t.Context(), []byte(`{"query":"{x}"}`))
	if err == nil || status != 0 || answer != nil || !strings.HasPrefix(err.Error(), "no answer from the engine at 127.0.0.1:") || strings.Contains(err.Error(), "Post") {
		t.Errorf("%d %s %v", status, answer, err)
	}
}

func TestBriefErrors(t *testing.T) {
	for text, want := range map[string]string{"a": "a", "a\nb": "a", "a" + noiseHead + "noise\nmore": "a"} {
		if got := (&GoneError{Err: errors.New(text)}).Brief(); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestTailAtItsBound(t *testing.T) {
	kept := &tail{limit: 4}
	for text, want := range map[string]string{"abcd": "abcd"} {
		if _, err := kept.Write([]byte(text)); err != nil || kept.text() != want {
			t.Errorf("%q: %q, %v", text, kept.text(), err)
		}
	}
	if _, err := kept.Write([]byte("e")); err != nil || kept.text() != "[...]bcde" {
		t.Errorf("%q, %v", kept.text(), err)
	}
}
