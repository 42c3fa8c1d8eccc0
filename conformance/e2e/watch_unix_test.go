//go:build unix

package e2e

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// heard is what a process has said so far.
type heard struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (h *heard) Write(text []byte) (int, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.text.Write(text)
}

func (h *heard) String() string {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.text.String()
}

// --watch follows an environment that is edited, broken and mended.
func TestWatch(t *testing.T) {
	_, executable := realEngine(t)
	workspace := newWorkspace(t)
	main := filepath.Join(workspace, "pier", "main.dang")
	source, err := os.ReadFile(main)
	if err != nil {
		t.Fatal(err)
	}
	write := func(text string) {
		t.Helper()
		if err := os.WriteFile(main, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	watch := exec.CommandContext(t.Context(), executable, "--lang", "python", "--scope", "environments", "--env", "./pier", "-o", "out", "--watch")
	watch.Dir, watch.Env = workspace, slices.Concat(sessionless(), ownSession(t))
	said := &heard{}
	watch.Stderr = said
	if err := watch.Start(); err != nil {
		t.Fatal(err)
	}
	await := func(what string, is func() bool) {
		t.Helper()
		for range 600 {
			if is() {
				return
			}
			time.Sleep(100 * time.Millisecond)
		}
		t.Fatalf("it never came true that %s; it said\n%s", what, said)
	}
	stubs := func() string {
		text, _ := os.ReadFile(filepath.Join(workspace, "out", "pier.py"))
		return string(text)
	}
	await("there are stubs", func() bool { return strings.Contains(said.String(), "start: ") })
	write(strings.Replace(string(source), "pub planks: Void", "pub gangway: String! {\n    \"wet\"\n  }\n\n  pub planks: Void", 1))
	await("the stubs have a gangway", func() bool { return strings.Contains(stubs(), "async def gangway") })
	write(strings.Replace(string(source), "type Pier {", "type Pier {{{", 1))
	await("it says what is wrong", func() bool { return strings.Contains(said.String(), "serve environment ./pier") })
	if !strings.Contains(stubs(), "async def gangway") {
		t.Error("the stubs aren't as they were, though the environment is broken")
	}
	write(string(source))
	await("the gangway is gone", func() bool { return stubs() != "" && !strings.Contains(stubs(), "gangway") })
	if err := watch.Process.Signal(syscall.SIGINT); err != nil {
		t.Fatal(err)
	}
	_ = watch.Wait()
}
