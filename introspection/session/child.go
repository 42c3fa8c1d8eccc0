package session

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"runtime"
	"strings"
	"sync"
	"time"

	"github.com/go-json-experiment/json"

	"github.com/dagger-codegen/dagger-codegen/internal/pattern"
)

// patience is how long a CLI may take to end: after its standard input was closed, and then after a signal. The next
// step is to kill it and all that it has started.
type patience [2]time.Duration

var (
	// usual: a healthy CLI needs some 30 ms. Tests are less patient.
	usual = patience{3 * time.Second, 3 * time.Second}
	// brief is for when nobody wants to wait: after an interrupt, and where the engine is gone. A CLI without an engine
	// doesn't end by itself.
	brief = patience{400 * time.Millisecond, 200 * time.Millisecond}
)

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
	// exited is closed when the process has gone.
	exited chan struct{}
}

// sessionLine is what the CLI prints on standard output.
type sessionLine struct {
	Port  int    `json:"port"`
	Token string `json:"session_token"`
}

// start is how a CLI is run.
type start struct {
	cli     string
	args    []string
	environ []string
	// limit is how long it may take to open a session; pulling is how long it may take where it says that it pulls
	// an image.
	limit, pulling time.Duration
	// flag sets the limit.
	flag string
	// heard is told each second what the CLI has said last.
	heard func(words string)
}

// startChild runs the CLI and waits for its line. On an error the process has gone already.
func startChild(ctx context.Context, how start) (*child, sessionLine, error) {
	process := exec.Command(how.cli, how.args...)
	process.Env = withoutSession(how.environ)
	ownGroup(process)
	stdin, err := process.StdinPipe()
	if err != nil {
		return nil, sessionLine{}, fmt.Errorf("start %s: %w", how.cli, err)
	}
	stdout := newFirstLine(maxLine)
	c := &child{name: how.cli + " session", process: process, stdin: stdin, stderr: &tail{limit: maxNoise}, exited: make(chan struct{})}
	process.Stdout, process.Stderr = stdout, c.stderr
	// A grandchild may hold the pipes open after the CLI has gone.
	process.WaitDelay = time.Second
	if err := c.run(); err != nil {
		return nil, sessionLine{}, fmt.Errorf("start %s: %w", how.cli, err)
	}
	line, err := c.awaitLine(ctx, stdout, how)
	if err != nil {
		// Only what has gone has said all that it has to say.
		stopErr := c.stop(brief)
		return nil, sessionLine{}, errors.Join(c.withNoise(err), stopErr)
	}
	return c, line, nil
}

// run starts the process, and closes exited when it has gone. The thread that starts it lives as long as the process:
// where a process dies with its parent, the parent is a thread.
func (c *child) run() error {
	started := make(chan error)
	go func() {
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		err := c.process.Start()
		if err == nil {
			running.add(c)
		}
		started <- err
		if err == nil {
			// How it ends is in its state.
			_ = c.process.Wait()
			running.remove(c)
			close(c.exited)
		}
	}()
	return <-started
}

func (c *child) awaitLine(ctx context.Context, stdout *firstLine, how start) (sessionLine, error) {
	begin := time.Now()
	ticker := time.NewTicker(min(time.Second, how.limit))
	defer ticker.Stop()
	for waiting := true; waiting; {
		select {
		case <-stdout.ready:
			return c.readLine(stdout.text())
		case <-c.exited:
			waiting = false
		case <-ctx.Done():
			return sessionLine{}, fmt.Errorf("%s: %w", c.name, context.Cause(ctx))
		case <-ticker.C:
			elapsed, words := time.Since(begin), c.lastWords()
			limit := how.limit
			if pulls().MatchString(words) {
				limit = max(limit, how.pulling)
			}
			if elapsed >= limit {
				return sessionLine{}, &TimeoutError{What: "start", After: limit, Flag: how.flag}
			}
			how.heard(words)
		}
	}
	select {
	case <-stdout.ready:
		if line, err := c.readLine(stdout.text()); err != nil {
			return line, err
		}
		return sessionLine{}, &StartError{fmt.Errorf("%s ended right after it had opened a session (%s)", c.name, c.status())}
	default:
		return sessionLine{}, &StartError{fmt.Errorf("%s ended before it opened a session (%s)", c.name, c.status())}
	}
}

// pulls matches what a CLI says while it gets the engine's image, which takes as long as the network does.
var pulls = pattern.New(`(?i)\b(pull(s|ing)?|download(s|ing)?|extract(s|ing)?)\b`)

// lastWords is the last line that the CLI wrote on standard error, "" for none.
func (c *child) lastWords() string {
	text := strings.TrimSpace(plainText(c.stderr.text()))
	return strings.TrimSpace(text[strings.LastIndexByte(text, '\n')+1:])
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

const noiseHead = "; its standard error:\n"

// withNoise adds what the CLI wrote on standard error.
func (c *child) withNoise(err error) error {
	noise := strings.TrimSpace(plainText(c.stderr.text()))
	if noise == "" {
		return err
	}
	return fmt.Errorf("%w%s%s", err, noiseHead, noise)
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
func (c *child) stop(patience patience) error {
	c.stdin.Close()
	for i, force := range []func(*exec.Cmd) error{terminate, kill} {
		select {
		case <-c.exited:
			if patience == brief {
				// What the CLI has started itself isn't to outlive it.
				_ = kill(c.process)
			}
			return nil
		case <-time.After(patience[i]):
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
