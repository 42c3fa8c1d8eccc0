// Package python checks generated Python where it is used: in the published runtimes, with the formatter, linter and
// type checkers of their maintainers and users. setup.sh fills the cache with all of these.
package python

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// cache returns the folder that setup.sh fills. Without it the test is skipped, or fails in CI.
func cache(t testing.TB) string {
	t.Helper()
	folder := needed.Cache("python")
	if _, err := os.Stat(filepath.Join(folder, "venv", "requirements.txt")); err != nil {
		needed.Missing(t, "conformance/python/setup.sh has not been run: "+err.Error())
	}
	return folder
}

// generate returns what the backend makes of a schema for a runtime; "" is the schema's own.
func generate(t testing.TB, schema *introspection.Schema, scope generator.Scope, version string) generator.Output {
	t.Helper()
	return generateWith(t, schema, scope, generator.Options{SDKVersion: version})
}

func generateWith(t testing.TB, schema *introspection.Schema, scope generator.Scope, options generator.Options) generator.Output {
	t.Helper()
	target := generator.Target{Backend: builtin.New("python"), Scope: scope, Options: options}
	outputs, err := generator.Run(t.Context(), []generator.Target{target}, func(generator.Target) *introspection.Schema { return schema })
	if err != nil {
		t.Fatal(err)
	}
	return outputs[0]
}

// project is a copy of a published runtime, as its repository has it: the package below src.
type project struct {
	dir, cache string
	// venv is the virtual environment that programs run in, "" for the one that has the tools too.
	venv string
}

// ruffConfig selects all rules but those that the runtime's repository turns off for generated code (A, D, E501,
// SLF001, PLR0913), and three that the API itself breaks: a required parameter may be a bool (FBT001), __await__
// has no annotation (ANN204), and there is no copyright notice (CPY001). Cases may have odd names and characters.
const ruffConfig = `src = ["src"]
target-version = "py310"

[format]
docstring-code-format = true

[lint]
select = ["ALL"]
ignore = ["FBT001", "ANN204", "CPY001", "COM812", "D203", "D213"]

[lint.isort]
known-first-party = ["dagger"]

[lint.per-file-ignores]
"src/dagger/client/*.py" = ["A", "D", "E501", "SLF001", "PLR0913"]
"stubs/**" = ["A", "D", "E501", "SLF001", "PLR0913", "N", "E74", "PLR0917", "INP001"]
"src/dagger/client/case_*.py" = ["A", "D", "E501", "SLF001", "PLR0913", "N", "E74", "PLR0917", "RUF002", "S105"]
`

// newProject copies a runtime without its generated file.
func newProject(t testing.TB, version string) *project {
	t.Helper()
	p := &project{dir: t.TempDir(), cache: cache(t)}
	published := filepath.Join(p.cache, "runtimes", version)
	if _, err := os.Stat(published); err != nil {
		needed.Missing(t, "conformance/python/setup.sh has not fetched dagger-io "+version)
	}
	if err := os.CopyFS(filepath.Join(p.dir, "src"), os.DirFS(published)); err != nil {
		t.Fatal(err)
	}
	p.write(t, "ruff.toml", ruffConfig)
	return p
}

func (p *project) gen() string { return filepath.Join("src", "dagger", "client", "gen.py") }

func (p *project) write(t testing.TB, path, content string) {
	t.Helper()
	path = filepath.Join(p.dir, path)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}

// command is a tool of the virtual environment, run in the project with its package on the path.
func (p *project) command(tool string, args ...string) *exec.Cmd {
	venv := "venv"
	if tool == "python" && p.venv != "" {
		venv = p.venv
	}
	cmd := exec.Command(filepath.Join(p.cache, venv, "bin", tool), args...)
	cmd.Dir = p.dir
	src := filepath.Join(p.dir, "src")
	if _, err := os.Stat(filepath.Join(p.dir, "stubs")); err == nil {
		src += string(os.PathListSeparator) + filepath.Join(p.dir, "stubs")
	}
	cmd.Env = append(os.Environ(), "PYTHONPATH="+src, "MYPYPATH="+src, "PYTHONDONTWRITEBYTECODE=1", "DO_NOT_TRACK=1")
	return cmd
}

// run runs a tool, which must succeed, and returns what it prints.
func (p *project) run(t testing.TB, tool string, args ...string) string {
	t.Helper()
	return run(t, p.command(tool, args...))
}

func run(t testing.TB, cmd *exec.Cmd) string {
	t.Helper()
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Errorf("%s %s: %v\n%s%s", filepath.Base(cmd.Path), strings.Join(cmd.Args[1:], " "), err, out, stderr.String())
	}
	return string(out)
}

// program runs one of testdata's programs with a JSON value on its standard input and reads one from its output.
func (p *project) program(t testing.TB, name string, env []string, input, result any) {
	t.Helper()
	path, err := filepath.Abs(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(input)
	if err != nil {
		t.Fatal(err)
	}
	cmd := p.command("python", "-W", "error::SyntaxWarning", path)
	cmd.Env = append(cmd.Env, env...)
	cmd.Stdin = bytes.NewReader(text)
	out := run(t, cmd)
	if t.Failed() {
		t.FailNow()
	}
	if err := json.Unmarshal([]byte(out), result); err != nil {
		t.Fatalf("%s printed %q: %v", name, out, err)
	}
}

// lint has ruff check files, which it must neither reformat nor report.
func (p *project) lint(t testing.TB, paths ...string) {
	t.Helper()
	p.run(t, "ruff", append([]string{"format", "--diff", "--quiet", "--no-cache"}, paths...)...)
	p.run(t, "ruff", append([]string{"check", "--quiet", "--no-cache", "--output-format=concise"}, paths...)...)
}

// typecheck has mypy and pyright check files. What mypy says of the runtime itself doesn't count.
func (p *project) typecheck(t testing.TB, paths ...string) {
	t.Helper()
	cmd := p.command("mypy", append([]string{"--strict", "--follow-imports=silent", "--no-error-summary",
		"--cache-dir=" + filepath.Join(p.cache, "mypy")}, paths...)...)
	run(t, cmd)
	p.run(t, "pyright", append([]string{"--pythonpath", filepath.Join(p.cache, "venv", "bin", "python")}, paths...)...)
}

// restore puts the published generated file back.
func (p *project) restore(t testing.TB, version string) {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(p.cache, "runtimes", version, "dagger", "client", "gen.py"))
	if err != nil {
		t.Fatal(err)
	}
	p.write(t, p.gen(), string(text))
}
