package e2e

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
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
	if os.Getenv("DAGGER_CODEGEN_E2E") != "1" {
		t.Skip("a real engine is asked by make e2e only")
	}
	cli := os.Getenv("_EXPERIMENTAL_DAGGER_CLI_BIN")
	if cli == "" {
		cli = "dagger"
	}
	path, err := exec.LookPath(cli)
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
	s := &space{t: t, cli: path, dir: t.TempDir()}
	command(t, s.dir, nil, "git", "init", "--quiet", ".")
	for from, to := range map[string]string{"modules": "modules", "conformance/e2e/testdata/environments/pier": "pier"} {
		if err := os.CopyFS(filepath.Join(s.dir, to), os.DirFS(filepath.Join(root(t), filepath.FromSlash(from)))); err != nil {
			t.Fatal(err)
		}
	}
	command(t, root(t), []string{"CGO_ENABLED=0", "GOOS=linux"}, "go", "build", "-trimpath", "-ldflags", "-s -w", "-o", s.binary(), "./cmd/dagger-codegen")
	s.put("dagger.toml", "")
	return s
}

func (s *space) binary() string {
	return filepath.Join(s.dir, "modules", "dagger-codegen", "bin", "dagger-codegen")
}

func (s *space) put(name, text string) {
	s.t.Helper()
	path := filepath.Join(s.dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		s.t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
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
	c := exec.CommandContext(s.t.Context(), s.cli, append([]string{"--progress", "plain"}, args...)...)
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

// changes are what git sees beside what was added.
func (s *space) changes() string {
	return command(s.t, s.dir, nil, "git", "status", "--porcelain")
}

func (s *space) commit() {
	command(s.t, s.dir, nil, "git", "add", "--all")
	command(s.t, s.dir, nil, "git", "-c", "user.name=e2e", "-c", "user.email=e2e@localhost", "commit", "--quiet", "--message", "state")
}

// dagger generate makes what dagger-codegen.yaml says, dagger check tells what differs, and errors reach the user whole.
func TestModuleGeneratesAndChecks(t *testing.T) {
	s := newSpace(t)
	s.put("dagger.toml", "[modules.dagger-codegen]\nsource = \"modules/dagger-codegen\"\n")
	s.put("sdk/dagger-codegen.yaml", `environments: [../pier]
targets:
  - {language: go, output: go, scope: environments}
  - {language: python, output: python, scope: environments}
  - {language: rust, output: rust, scope: environments}
`)
	s.mustRun("generate", "-y")
	for _, name := range []string{"go/pier/pier.gen.go", "python/pier.py", "rust/pier.rs"} {
		s.read("sdk/" + name)
	}
	s.commit()
	s.mustRun("generate", "-y")
	if changed := s.changes(); changed != "" {
		t.Errorf("generated twice, there are changes:\n%s", changed)
	}
	s.mustRun("check")

	// The environment changes.
	main := s.read("pier/main.dang")
	s.put("pier/main.dang", strings.Replace(main, "pub planks: Void", "pub gangway: String! {\n    \"wet\"\n  }\n\n  pub planks: Void", 1))
	if out, err := s.dagger("check"); err == nil || !strings.Contains(out, "is no longer what is generated") || !strings.Contains(out, "gangway") {
		t.Errorf("check on drift: %v\n%s", err, tailOf(out))
	}
	// It is broken.
	s.put("pier/main.dang", strings.Replace(main, "type Pier {", "type Pier {{{", 1))
	if out, err := s.dagger("generate", "-y"); err == nil || !strings.Contains(out, "serve environment ./pier") || !strings.Contains(out, "main.dang") {
		t.Errorf("generate of what is broken: %v\n%s", err, tailOf(out))
	}
	s.put("pier/main.dang", main)
	// A file was edited.
	s.put("sdk/python/pier.py", "# mine\n")
	if out, err := s.dagger("generate", "-y"); err == nil || !strings.Contains(out, "edited by hand") {
		t.Errorf("generate over an edited file: %v\n%s", err, tailOf(out))
	}
}

// The CLI makes a client in each language, which is the stub that the command line makes, and which programs use.
func TestModulesMakeClients(t *testing.T) {
	s := newSpace(t)
	languages := map[string]string{"go": "pier/pier.gen.go", "python": "pier.py", "rust": "pier.rs"}
	for language := range languages {
		s.mustRun("sdk", "install", "./modules/"+language+"-client")
		s.mustRun("-y", "api", "client", "init", language+"-client", "./clients/"+language, "pier")
	}
	for language, name := range languages {
		command(t, s.dir, []string{"_EXPERIMENTAL_DAGGER_CLI_BIN=" + s.cli}, s.binary(), "--lang", language, "--scope", "environments", "--env", "./pier", "-o", "stubs/"+language)
		if s.read("clients/"+language+"/"+name) != s.read("stubs/"+language+"/"+name) {
			t.Errorf("%s: the client isn't the stub of the command line", language)
		}
	}
	s.commit()
	s.mustRun("generate", "-y")
	if changed := s.changes(); changed != "" {
		t.Errorf("generated twice, there are changes:\n%s", changed)
	}
	python := cached(t, "python", "venv", "bin", "python")
	s.put("main.py", `import asyncio

import dagger
import pier


async def main():
    async with dagger.connection():
        await pier.serve()
        boats = [await boat.name() for boat in await pier.pier().boats()]
        print(await pier.pier().greet("Ada"), boats)


asyncio.run(main())
`)
	environ := []string{"PYTHONPATH=" + filepath.Join(s.dir, "clients", "python") + string(filepath.ListSeparator) + cached(t, "python", "runtimes", pythonRuntime),
		"_EXPERIMENTAL_DAGGER_CLI_BIN=" + s.cli}
	if got, want := command(t, s.dir, environ, python, "main.py"), "hello, Ada, at the harbour ['Gull', 'Tern']\n"; got != want {
		t.Errorf("a program with the client prints %q, want %q", got, want)
	}
}

// The functions for pipelines of one's own.
func TestModuleFunctions(t *testing.T) {
	s := newSpace(t)
	s.put("dagger.toml", "[modules.dagger-codegen]\nsource = \"modules/dagger-codegen\"\n")
	s.mustRun("call", "dagger-codegen", "stubs", "--module", "./pier", "--language", "go", "export", "--path", "stubs")
	s.read("stubs/pier/pier.gen.go")
	s.mustRun("call", "dagger-codegen", "--binary", s.binary(), "sdk", "--language", "python", "export", "--path", "sdk")
	s.read("sdk/gen.py")
	s.mustRun("call", "dagger-codegen", "schema", "export", "--path", "schema.json")
	if !strings.Contains(s.read("schema.json"), `"__schema"`) {
		t.Error("the schema is none")
	}
	if out, err := s.dagger("call", "dagger-codegen", "--release", "https://releases.example/dagger-codegen", "schema"); err == nil || !strings.Contains(out, "a release needs its checksum") {
		t.Errorf("a release without a checksum: %v\n%s", err, tailOf(out))
	}
}
