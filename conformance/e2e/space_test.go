package e2e

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/introspection/session"
)

// space is a workspace with this repository's modules, in a git repository of its own.
type space struct {
	t   *testing.T
	cli string
	dir string
}

// newSpace returns one, or skips the test where there is no engine.
func newSpace(t *testing.T) *space {
	t.Helper()
	onlyInE2E(t)
	cli := os.Getenv("_EXPERIMENTAL_DAGGER_CLI_BIN")
	if cli == "" {
		cli = "dagger"
	}
	executable, err := exec.LookPath(cli)
	if err != nil {
		t.Skip("there is no dagger CLI here: ", err)
	}
	opened, err := session.Open(t.Context(), session.Options{})
	if errors.Is(err, session.ErrNoEngine) {
		t.Skip("there is no engine here: ", err)
	}
	if err != nil {
		t.Fatal(err)
	}
	samples := answersWithSamples(t, opened)
	if err := opened.Close(); err != nil {
		t.Fatal(err)
	}
	if samples {
		t.Skip("a stand-in runs no modules")
	}
	s := &space{t: t, cli: executable, dir: t.TempDir()}
	command(t, s.dir, nil, "git", "init", "--quiet", ".")
	const data = "conformance/e2e/testdata/"
	for from, to := range map[string]string{"modules": "modules", data + "environments/pier": "pier", data + "environments/dock": "dock",
		data + "modules": "."} {
		if err := os.CopyFS(filepath.Join(s.dir, to), os.DirFS(filepath.Join(root(t), filepath.FromSlash(from)))); err != nil {
			t.Fatal(err)
		}
	}
	put(t, buildFor(t, "linux"), s.binary())
	if err := os.Chmod(s.binary(), 0o755); err != nil {
		t.Fatal(err)
	}
	s.put("dagger.toml", "")
	return s
}

func (s *space) binary() string {
	return filepath.Join(s.dir, "modules", "dagger-codegen", "bin", "dagger-codegen")
}

func (s *space) put(name, text string) {
	s.t.Helper()
	file := filepath.Join(s.dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		s.t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		s.t.Fatal(err)
	}
}

func (s *space) read(name string) string {
	s.t.Helper()
	text, err := os.ReadFile(filepath.Join(s.dir, filepath.FromSlash(name)))
	if err != nil {
		s.t.Fatal(err)
	}
	return string(text)
}

// dagger runs the CLI, and returns what it says and how it ends.
func (s *space) dagger(args ...string) (string, error) {
	s.t.Helper()
	return s.output(exec.CommandContext(s.t.Context(), s.cli, append([]string{"--progress", "plain"}, args...)...))
}

func (s *space) output(c *exec.Cmd) (string, error) {
	s.t.Helper()
	c.Dir = s.dir
	// The engine is named by variables of its own.
	c.Env = append(os.Environ(), "DAGGER_SESSION_PORT=", "DAGGER_SESSION_TOKEN=", "NO_COLOR=1")
	c.Env = withoutVariables(c.Env, "DAGGER_SESSION_")
	var out bytes.Buffer
	c.Stdout, c.Stderr = &out, &out
	err := c.Run()
	return out.String(), err
}

func withoutVariables(environ []string, prefix string) []string {
	var kept []string
	for _, entry := range environ {
		if !strings.HasPrefix(entry, prefix) {
			kept = append(kept, entry)
		}
	}
	return kept
}

func (s *space) mustRun(args ...string) string {
	s.t.Helper()
	out, err := s.dagger(args...)
	if err != nil {
		s.t.Fatalf("dagger %s: %v\n%s", strings.Join(args, " "), err, tailOf(out))
	}
	return out
}

func tailOf(text string) string {
	const most = 6000
	if len(text) > most {
		return "[...]" + text[len(text)-most:]
	}
	return text
}

// toml writes dagger.toml with these modules, each in the folder of its name.
func (s *space) toml(folders ...string) {
	s.t.Helper()
	text := ""
	for _, folder := range folders {
		text += "[modules." + path.Base(folder) + "]\nsource = \"" + folder + "\"\n"
	}
	s.put("dagger.toml", text)
}

// changes are what git sees beside what was added.
func (s *space) changes() string {
	return command(s.t, s.dir, nil, "git", "status", "--porcelain")
}

func (s *space) commit() {
	command(s.t, s.dir, nil, "git", "add", "--all")
	command(s.t, s.dir, nil, "git", "-c", "user.name=e2e", "-c", "user.email=e2e@localhost", "commit", "--quiet", "--message", "state")
}
