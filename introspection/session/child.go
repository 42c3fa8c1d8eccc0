package session

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"strings"
	"sync"
	"time"

	"github.com/go-json-experiment/json"
)

// goodbye is how long a CLI may take to end after its standard input was closed, and then after a signal. A
// healthy one needs some 30 ms; one whose engine is gone doesn't end by itself. Tests are less patient.
var goodbye = 3 * time.Second

// maxLine bounds the session line, maxNoise what is kept of standard error.
const (
	maxLine  = 64 << 10
	maxNoise = 64 << 10
)

// child is a CLI that holds a session open for as long as its standard input is.
type child struct {
	name    string
	process *exec.Cmd
	stdin   io.Closer
	stderr  *tail
	// exited is closed when the process has gone; err is set before.
	exited chan struct{}
	err    error
}

// sessionLine is what the CLI prints on standard output.
type sessionLine struct {
	Port  int    `json:"port"`
	Token string `json:"session_token"`
}

// startChild runs `CLI session` and waits for its line. On an error the process has gone already.
func startChild(ctx context.Context, cli string, environ []string) (*child, sessionLine, error) {
	process := exec.Command(cli, "session")
	process.Env = withoutSession(environ)
	ownGroup(process)
	stdin, err := process.StdinPipe()
	if err != nil {
		return nil, sessionLine{}, fmt.Errorf("start %s: %w", cli, err)
	}
	stdout := newFirstLine(maxLine)
	c := &child{name: cli + " session", process: process, stdin: stdin, stderr: &tail{limit: maxNoise}, exited: make(chan struct{})}
	process.Stdout, process.Stderr = stdout, c.stderr
	// A grandchild may hold the pipes open after the CLI has gone.
	process.WaitDelay = time.Second
	if err := process.Start(); err != nil {
		return nil, sessionLine{}, fmt.Errorf("start %s: %w", cli, err)
	}
	go func() {
		c.err = process.Wait()
		close(c.exited)
	}()
	line, err := c.awaitLine(ctx, stdout)
	if err != nil {
		// Only what has gone has said all that it has to say.
		stopErr := c.stop()
		return nil, sessionLine{}, errors.Join(c.withNoise(err), stopErr)
	}
	return c, line, nil
}

func (c *child) awaitLine(ctx context.Context, stdout *firstLine) (sessionLine, error) {
	select {
	case <-stdout.ready:
		return c.readLine(stdout.text())
	case <-c.exited:
	case <-ctx.Done():
		return sessionLine{}, fmt.Errorf("%s: %w", c.name, context.Cause(ctx))
	}
	select {
	case <-stdout.ready:
		if line, err := c.readLine(stdout.text()); err != nil {
			return line, err
		}
		return sessionLine{}, fmt.Errorf("%s ended right after it had opened a session (%s)", c.name, c.status())
	default:
		return sessionLine{}, fmt.Errorf("%s ended before it opened a session (%s)", c.name, c.status())
	}
}

func (c *child) readLine(text []byte) (sessionLine, error) {
	var line sessionLine
	err := json.Unmarshal(text, &line)
	if err != nil || line.Port < 1 || line.Port > 65535 || line.Token == "" {
		// The line isn't shown: a token may be in it.
		return line, fmt.Errorf(
			`%s printed a first line that isn't {"port":..,"session_token":..} (%d bytes): is it a dagger CLI?`, c.name, len(text))
	}
	return line, nil
}

// status says how a process that has gone ended.
func (c *child) status() string {
	if c.process.ProcessState == nil {
		return "unknown"
	}
	return c.process.ProcessState.String()
}

// withNoise adds what the CLI wrote on standard error.
func (c *child) withNoise(err error) error {
	noise := strings.TrimSpace(plainText(c.stderr.text()))
	if noise == "" {
		return err
	}
	return fmt.Errorf("%w; its standard error:\n%s", err, noise)
}

// gone reports whether the process has ended, waiting a moment for it: a connection breaks before the process is
// reaped.
func (c *child) gone() bool {
	select {
	case <-c.exited:
		return true
	case <-time.After(100 * time.Millisecond):
		return false
	}
}

// stop closes the session and waits until the process has gone, with more force the longer it takes. How it ends
// matters to nobody once its session was used.
func (c *child) stop() error {
	c.stdin.Close()
	for _, force := range []func(*exec.Cmd) error{terminate, kill} {
		select {
		case <-c.exited:
			return nil
		case <-time.After(goodbye):
			if err := force(c.process); err != nil && !errors.Is(err, errGone) {
				return fmt.Errorf("end %s: %w", c.name, err)
			}
		}
	}
	<-c.exited
	return nil
}

// firstLine keeps the first line that is written to it and drops the rest.
type firstLine struct {
	limit int
	mu    sync.Mutex
	line  []byte
	ready chan struct{}
	done  bool
}

func newFirstLine(limit int) *firstLine { return &firstLine{limit: limit, ready: make(chan struct{})} }

// Write never fails: the process must not block on, or die of, a pipe that nobody reads.
func (f *firstLine) Write(text []byte) (int, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.done {
		return len(text), nil
	}
	line, _, found := bytes.Cut(text, []byte{'\n'})
	f.line = append(f.line, line[:min(len(line), f.limit-len(f.line))]...)
	if found || len(f.line) == f.limit {
		f.done = true
		close(f.ready)
	}
	return len(text), nil
}

func (f *firstLine) text() []byte {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.line
}

// tail keeps the end of what is written to it.
type tail struct {
	limit int
	mu    sync.Mutex
	kept  []byte
	cut   bool
}

// Write never fails.
func (t *tail) Write(text []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.kept = append(t.kept, text...)
	if extra := len(t.kept) - t.limit; extra > 0 {
		t.kept = append(t.kept[:0], t.kept[extra:]...)
		t.cut = true
	}
	return len(text), nil
}

func (t *tail) text() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.cut {
		return "[...]" + string(t.kept)
	}
	return string(t.kept)
}
