package site

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/internal/needed"
)

const pythonRuntime = "1.0.0b11"

// Each call of each schema is a function, and neither mypy --strict nor pyright has anything to say.
func TestCallsCompileInPython(t *testing.T) {
	bin, dir := publishedPython(t)
	all := programs(t, "python", pythonRuntime)
	files := []string{}
	for _, p := range all {
		// Each SDK is a module beside the package's own, which says what the package exports.
		module := filepath.Join("src", "dagger", "client", p.identifier()+".py")
		write(t, filepath.Join(dir, module), p.sdk(t, "python", pythonRuntime, "gen.py"))
		file := filepath.Join("src", "calls_"+p.identifier()+".py")
		write(t, filepath.Join(dir, file), pythonProgram(p))
		files = append(files, file)
	}
	checkPython(t, bin, dir, files)
}

// publishedPython returns where the tools of Python are, and a folder with a copy of the published package in src.
func publishedPython(t *testing.T) (bin, dir string) {
	t.Helper()
	bin = needed.Cache("python", "venv", "bin")
	published := needed.Cache("python", "runtimes", pythonRuntime)
	for _, path := range []string{filepath.Join(bin, "mypy"), filepath.Join(published, "dagger")} {
		if _, err := os.Stat(path); err != nil {
			needed.Missing(t, fmt.Sprintf("no Python to check with: run make setup (%v)", err))
		}
	}
	dir = t.TempDir()
	if err := os.CopyFS(filepath.Join(dir, "src"), os.DirFS(published)); err != nil {
		t.Fatal(err)
	}
	return bin, dir
}

// checkPython runs mypy and pyright on programs beside the package dagger.
func checkPython(t *testing.T, bin, dir string, files []string) {
	t.Helper()
	environment := append(os.Environ(), "PYTHONPATH="+filepath.Join(dir, "src"), "MYPYPATH="+filepath.Join(dir, "src"), "PYTHONDONTWRITEBYTECODE=1", "DO_NOT_TRACK=1")
	mypy := exec.Command(filepath.Join(bin, "mypy"), append([]string{"--strict", "--follow-imports=silent", "--no-error-summary",
		"--cache-dir=" + needed.Cache("python", "mypy")}, files...)...)
	mypy.Dir, mypy.Env = dir, environment
	run(t, mypy)
	write(t, filepath.Join(dir, "pyrightconfig.json"), fmt.Sprintf(`{"include": ["src/calls_*.py"], "extraPaths": ["src"], "pythonVersion": "3.10", "venvPath": %q, "venv": "venv", "reportUnusedVariable": false}`,
		needed.Cache("python")))
	pyright := exec.Command(filepath.Join(bin, "pyright"), "--project", filepath.Join(dir, "pyrightconfig.json"))
	pyright.Dir, pyright.Env = dir, environment
	run(t, pyright)
}

func pythonProgram(p *program) string {
	var b strings.Builder
	fmt.Fprintf(&b, "from dagger.client import %s as dagger\nfrom dagger.client.%s import dag\n", p.identifier(), p.identifier())
	for i, call := range p.calls {
		fmt.Fprintf(&b, "\n\n# %s\nasync def call_%d(", call.Coordinate, i)
		for j, variable := range call.Variables {
			if j > 0 {
				b.WriteString(", ")
			}
			fmt.Fprintf(&b, "%s: %s", variable.Name, variable.Type)
		}
		b.WriteString(") -> None:\n" + indented(call.Text, "    ") + "\n")
	}
	return b.String()
}
