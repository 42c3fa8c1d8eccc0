// Package outside runs backends that are programs of their own. The backend NAME is the executable
// dagger-codegen-NAME. It reads a [model.Request] as JSON from its standard input and writes a [model.Response] as
// JSON to its standard output; what it writes to its standard error is shown. It does no more than that: it gets
// no session and no token, and writes no files itself.
package outside

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/model"
)

// Prefix is what the names of backends' executables begin with.
const Prefix = "dagger-codegen-"

// DefaultTimeout is how long a backend may take for one request.
const DefaultTimeout = 2 * time.Minute

// longestOutput bounds what is read of a backend's answer, in bytes.
const longestOutput = 256 << 20

// Backend is a program that makes the client SDK of one language.
type Backend struct {
	name       string
	executable string
	// Timeout is how long the program may take for one request; 0 is [DefaultTimeout].
	Timeout time.Duration
	// Stderr is where the program's standard error is shown, line by line; nil is [os.Stderr].
	Stderr io.Writer
}

var _ generator.Backend = (*Backend)(nil)

// Find returns the backend of that name: the program at path or, where path is "", the executable
// dagger-codegen-NAME of the folders in PATH.
func Find(name, path string) (*Backend, error) {
	if !isName(name) {
		return nil, fmt.Errorf("%q can't be the name of a backend: names are small letters, digits, - and _, and begin with a letter", name)
	}
	wanted := path
	if wanted == "" {
		wanted = Prefix + name
	} else if filepath.Base(wanted) == wanted {
		wanted = "." + string(filepath.Separator) + wanted // a path is never looked up in PATH
	}
	executable, err := exec.LookPath(wanted)
	switch {
	case err == nil:
	case path != "":
		return nil, fmt.Errorf("the backend %q: %s can't be run: %w", name, path, cause(err))
	case errors.Is(err, exec.ErrDot):
		return nil, fmt.Errorf("the backend %q: %s was found only in the current folder, from which nothing is run unless you ask for it; give its path", name, wanted)
	default:
		return nil, fmt.Errorf("there is no backend %q: it isn't built in, and no folder in PATH has an executable %s", name, wanted)
	}
	return &Backend{name: name, executable: executable}, nil
}

func isName(name string) bool {
	for i, c := range []byte(name) {
		letter := c >= 'a' && c <= 'z'
		if !letter && (i == 0 || (c < '0' || c > '9') && c != '-' && c != '_') {
			return false
		}
	}
	return name != ""
}

func cause(err error) error {
	var failed *exec.Error
	if errors.As(err, &failed) {
		err = failed.Err
	}
	var path *fs.PathError
	if errors.As(err, &path) {
		err = path.Err
	}
	return err
}

// Name is the language as --lang takes it.
func (b *Backend) Name() string { return b.name }

// Executable is the program's file.
func (b *Backend) Executable() string { return b.executable }

// Fingerprint identifies the program's file by its content. It doesn't cover what the program loads.
func (b *Backend) Fingerprint() (string, error) {
	file, err := os.Open(b.executable)
	if err != nil {
		return "", err
	}
	defer file.Close()
	hash := sha256.New()
	if _, err := io.Copy(hash, file); err != nil {
		return "", err
	}
	return hex.EncodeToString(hash.Sum(nil)), nil
}

// Generate runs the program once; the end of ctx ends it and all that it started. Its errors say what the program did that the contract doesn't allow; a panic of
// the program, a time-out and an answer that leaves the output folder are among them.
func (b *Backend) Generate(ctx context.Context, request generator.Request) (generator.Result, error) {
	if err := b.refuseTemplates(request.Options.Templates); err != nil {
		return generator.Result{}, err
	}
	input, err := model.Encode(request)
	if err != nil {
		return generator.Result{}, err
	}
	output, err := b.run(ctx, input)
	if err != nil {
		return generator.Result{}, err
	}
	return b.read(output)
}

// refuseTemplates tells somebody who overrides the templates of a backend that has none here.
func (b *Backend) refuseTemplates(overrides fs.FS) error {
	if overrides == nil {
		return nil
	}
	if _, err := fs.Stat(overrides, b.name); err == nil {
		return fmt.Errorf("the templates of %s can't be overridden: %s is a backend of its own, and has its own", b.name, b.executable)
	}
	return nil
}

func (b *Backend) run(ctx context.Context, input []byte) ([]byte, error) {
	timeout := b.Timeout
	if timeout == 0 {
		timeout = DefaultTimeout
	}
	limited, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()

	stderr := newLines(b.stderr(), Prefix+b.name+": ")
	stdout := &bounded{limit: longestOutput, full: cancel}
	command := exec.CommandContext(limited, b.executable)
	command.Env = environment()
	command.Stdin = bytes.NewReader(input)
	command.Stdout = stdout
	command.Stderr = stderr
	command.WaitDelay = time.Second // a grandchild may hold the pipes open
	killWholeGroup(command)
	err := command.Run()
	stderr.flush()
	switch {
	case stdout.overflowed:
		return nil, fmt.Errorf("%s wrote more than %d MiB and was stopped", b.executable, longestOutput>>20)
	case ctx.Err() != nil:
		return nil, fmt.Errorf("%s was stopped: %w", b.executable, ctx.Err())
	case limited.Err() != nil:
		return nil, fmt.Errorf("%s gave no answer within %s and was stopped", b.executable, timeout)
	case errors.Is(err, exec.ErrWaitDelay):
		return nil, fmt.Errorf("%s ended, and a process that it started keeps its output open", b.executable)
	}
	var exited *exec.ExitError
	if errors.As(err, &exited) {
		// The program may have said why in its answer.
		if answer, refusal := b.read(stdout.Bytes()); refusal != nil && isRefusal(refusal) && len(answer.Files) == 0 {
			return nil, refusal
		}
		return nil, fmt.Errorf("%s failed: %s%s", b.executable, exited.ProcessState, stderr.hint())
	}
	if err != nil {
		return nil, fmt.Errorf("%s can't be run: %w", b.executable, cause(err))
	}
	return stdout.Bytes(), nil
}

func (b *Backend) stderr() io.Writer {
	if b.Stderr != nil {
		return b.Stderr
	}
	return os.Stderr
}

// environment is this process's own without the session: a backend gets all that it needs in its request.
func environment() []string {
	return slices.DeleteFunc(os.Environ(), func(variable string) bool {
		return strings.HasPrefix(variable, "DAGGER_SESSION_")
	})
}

// bounded is a buffer that calls full instead of growing over its limit.
type bounded struct {
	bytes.Buffer
	limit      int
	full       func()
	overflowed bool
}

func (b *bounded) Write(p []byte) (int, error) {
	if b.Len()+len(p) > b.limit {
		b.overflowed = true
		b.full()
		return 0, errors.New("too long")
	}
	return b.Buffer.Write(p)
}
