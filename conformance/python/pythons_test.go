package python

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/mod/semver"
)

// supported are the versions of Python that generated files are for.
var supported = []string{"3.10", "3.11", "3.12", "3.13"}

// onEachPythonOf is onEachPython without the versions that a published runtime can't be imported on: those before 0.18 make
// a type of typing.Annotated, which Python 3.13 refuses.
func onEachPythonOf(t *testing.T, runtime string, test func(t *testing.T, venv string)) {
	t.Helper()
	onEachPython(t, func(t *testing.T, venv string) {
		if strings.HasSuffix(venv, "3.13") && semver.Compare("v"+runtime, "v0.18.0") < 0 && !strings.HasPrefix(runtime, "1.") {
			t.Skipf("dagger-io %s itself can't be imported on Python 3.13", runtime)
		}
		test(t, venv)
	})
}

// onEachPython runs a test on each version of Python that generated files are for: with the virtual environment of that
// name, which setup.sh makes where it finds an interpreter.
func onEachPython(t *testing.T, test func(t *testing.T, venv string)) {
	t.Helper()
	folder := cache(t)
	for _, version := range supported {
		t.Run(version, func(t *testing.T) {
			if _, err := os.Stat(filepath.Join(folder, "venv", "lib", "python"+version)); err == nil {
				test(t, "venv")
				return
			}
			venv := "venv-" + version
			if _, err := os.Stat(filepath.Join(folder, venv, "requirements.txt")); err != nil {
				t.Skipf("there is no Python %s: conformance/python/setup.sh looks for it on PATH, in pyenv and in DAGGER_CODEGEN_PYTHONS", version)
			}
			test(t, venv)
		})
	}
}

// on returns the project with another virtual environment to run programs in.
func (p *project) on(venv string) *project {
	other := *p
	other.venv = venv
	return &other
}

// typecheckFor has mypy and pyright check files for a version of Python.
func (p *project) typecheckFor(t *testing.T, version string, paths ...string) {
	t.Helper()
	p.run(t, "mypy", append([]string{"--strict", "--follow-imports=silent", "--no-error-summary", "--python-version=" + version,
		"--cache-dir=" + filepath.Join(p.cache, "mypy")}, paths...)...)
	p.run(t, "pyright", append([]string{"--pythonversion", version, "--pythonpath", filepath.Join(p.cache, "venv", "bin", "python")}, paths...)...)
}

// isMain reports whether a virtual environment is the one with the tools, which other tests run in.
func isMain(venv string) bool { return !strings.Contains(venv, "-") }
