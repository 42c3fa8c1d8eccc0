package python

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/internal/cases"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
)

// TestPublishedRuntimes puts the SDK of each recorded schema in place of the published generated file: ruff changes
// and reports nothing, type checkers accept it and a user's program, and the package can be imported.
func TestPublishedRuntimes(t *testing.T) {
	for _, era := range eras {
		path := needed.Reference(t, era.schema)
		for _, version := range era.tested() {
			t.Run(version, func(t *testing.T) {
				p := newProject(t, version)
				p.write(t, p.gen(), string(generate(t, cases.Bound(t, path), generator.Full, version).Files[0].Content))
				program, err := os.ReadFile(filepath.Join("testdata", "program.py"))
				if err != nil {
					t.Fatal(err)
				}
				p.write(t, "program.py", string(program))
				p.lint(t, p.gen())
				p.typecheck(t, p.gen(), "program.py")
				onEachPythonOf(t, version, func(t *testing.T, venv string) {
					p.on(venv).run(t, "python", "-W", "error", "-c", "import dagger, dagger.mod; dagger.dag.container()")
				})
			})
		}
	}
}

// TestPublicAPI compares the API of generated files with listings of the official ones, or with those themselves.
func TestPublicAPI(t *testing.T) {
	for _, era := range eras {
		if len(era.tested()) == 0 {
			continue // conformance/versions has them
		}
		t.Run(era.schema, func(t *testing.T) {
			path := needed.Reference(t, era.schema)
			official := filepath.Join(cache(t), "runtimes", era.runtimes[0], "dagger", "client", "gen.py")
			if era.listing != "" {
				official = needed.Reference(t, era.listing)
			}
			file := filepath.Join(t.TempDir(), "gen.py")
			content := generate(t, cases.Bound(t, path), generator.Full, "").Files[0].Content
			if err := os.WriteFile(file, content, 0o644); err != nil {
				t.Fatal(err)
			}
			interpreter := filepath.Join(cache(t), "venv", "bin", "python")
			out := run(t, exec.Command(interpreter, needed.Reference(t, "tools", "apidump", "apidump.py"), "--diff", official, file))
			// The root has an addition where the runtime can load objects of any type.
			want := ", 0 missing, 0 extra"
			if strings.Contains(string(content), "def load(\n        self,\n        cls: type[T],") {
				want = ", 0 missing, 1 extra"
			}
			if !strings.HasSuffix(strings.TrimSpace(out), want) {
				t.Errorf("the API differs from the official one:\n%s", out)
			}
		})
	}
}
