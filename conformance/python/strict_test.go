package python

import (
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/internal/cases"
)

// strict has pyright check files as strictly as it can. What the runtime keeps private, stubs need all the same.
func (p *project) strict(t *testing.T, paths ...string) {
	t.Helper()
	config, err := json.Marshal(map[string]any{"typeCheckingMode": "strict", "reportPrivateUsage": false, "reportMissingTypeStubs": false, "include": paths})
	if err != nil {
		t.Fatal(err)
	}
	p.write(t, "strict.json", string(config))
	p.run(t, "pyright", "--pythonpath", filepath.Join(p.cache, "venv", "bin", "python"), "-p", "strict.json")
}

// TestDeprecationsAreStruckThrough has type checkers tell of deprecated methods and functions where they are used, with the
// reason, and nowhere in the stubs themselves: of one environment, and of several with a shared module.
func TestDeprecationsAreStruckThrough(t *testing.T) {
	const version = "1.0.0b21"
	p := newProject(t, version)
	p.restore(t, version)
	p.write(t, "ruff.toml", stubsConfig)
	var paths []string
	for _, file := range generate(t, cases.Bound(t, filepath.Join("testdata", "struck.graphqls")), generator.Environments, version).Files {
		path := filepath.Join("stubs", file.Path)
		p.write(t, path, string(file.Content))
		paths = append(paths, path)
	}
	p.lint(t, paths...)
	p.strict(t, paths...)
	p.write(t, "program.py", `import bakery
import dagger
import mill


async def main() -> None:
    await bakery.bakery().warm()
    await bakery.bakery().cold()
    await bakery.bread()(dagger.dag.directory())
    await mill.mill().grind()
    await bakery.ENTRYPOINTS[0].run(bakery.bakery())
`)
	cmd := p.command("mypy", append([]string{"--strict", "--follow-imports=silent", "--no-error-summary", "--enable-error-code=deprecated",
		"--cache-dir=" + filepath.Join(p.cache, "mypy"), "program.py"}, paths...)...)
	out, err := cmd.CombinedOutput()
	for _, want := range []string{"program.py:7: error: function bakery.Bakery.warm is deprecated: Use cold.",
		"program.py:9: error: function bakery.bread is deprecated: Use bun.", "program.py:10: error: function mill.Mill.grind is deprecated: Buy flour."} {
		if !strings.Contains(string(out), want) {
			t.Errorf("mypy doesn't say %q", want)
		}
	}
	if lines := strings.Count(strings.TrimSpace(string(out)), "\n") + 1; err == nil || lines != 3 {
		t.Errorf("mypy says in %d lines, %v:\n%s", lines, err, out)
	}
	p.write(t, "struck.json", `{"typeCheckingMode": "off", "reportDeprecated": "error", "include": ["program.py", "stubs"]}`)
	out, err = p.command("pyright", "--pythonpath", filepath.Join(p.cache, "venv", "bin", "python"), "-p", "struck.json").CombinedOutput()
	if n := strings.Count(string(out), "(reportDeprecated)"); err == nil || n != 3 || !strings.Contains(string(out), "3 errors") {
		t.Errorf("pyright says of %d deprecations, %v:\n%s", n, err, out)
	}
}
