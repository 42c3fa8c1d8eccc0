package python

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/internal/cases"
	"github.com/dagger-codegen/dagger-codegen/internal/standin"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// TestFeaturesOfStubs has pytest run a program that uses all that stubs offer, on an engine that has served nothing: a
// session, what isn't served, references, protocols, functions that chain, null, checks as tests, and deprecations. The
// environment and its module are called like tests, and aren't collected as such.
func TestFeaturesOfStubs(t *testing.T) {
	source := cases.Document(t, filepath.Join("testdata", "features.graphqls"))
	served := []introspection.Served{{Name: "testBakery", Ref: "./testBakery"}}
	schema, err := introspection.Bind(source, introspection.BindOptions{Served: served})
	if err != nil {
		t.Fatal(err)
	}
	const version = "1.0.0b21"
	p := newProject(t, version)
	p.restore(t, version)
	// A function that is called like a test can't have defaults, for ruff.
	p.write(t, "ruff.toml", strings.Replace(stubsConfig, `"CPY001"`, `"CPY001", "PT028"`, 1))
	output := generate(t, schema, generator.Environments, version)
	path := filepath.Join("stubs", "test_bakery.py")
	p.write(t, path, string(output.Files[0].Content))
	p.lint(t, path)
	p.run(t, "ruff", "check", "--quiet", "--no-cache", "--isolated", "--target-version=py313", "--select=E4,E7,E9,F,UP0", "--ignore=UP046,UP047", path)
	program, err := os.ReadFile(filepath.Join("testdata", "features.py"))
	if err != nil {
		t.Fatal(err)
	}
	p.write(t, "test_features.py", string(program))
	p.typecheck(t, path, "test_features.py")
	onEachPython(t, func(t *testing.T, venv string) {
		p.on(venv).features(t, source, path)
		if version := strings.TrimPrefix(venv, "venv-"); !isMain(venv) {
			p.typecheckFor(t, version, path, "test_features.py")
		}
	})
}

// features has pytest run the program on an engine of its own.
func (p *project) features(t *testing.T, source *introspection.Document, path string) {
	p.run(t, "python", "-W", "error", "-c", "from test_bakery import *; ref, session, checks, with_bread, Loaf")
	engine, err := standin.Start(source, standin.Options{Unserved: true, Answers: standin.Answers{
		Null: []string{"TestBakery.loaves", "TestBakery.goods", "TestBakery.yesterday", "TestBakery.shapes"},
		Fail: []string{"TestBakery.smell"},
	}})
	if err != nil {
		t.Fatal(err)
	}
	defer engine.Close()
	cmd := p.command("python", "-m", "pytest", "-p", "no:cacheprovider", "-p", "no:asyncio", "-v", "test_features.py", path)
	cmd.Env = append(cmd.Env, engine.Environ()...)
	out := run(t, cmd)
	for _, want := range []string{"test_check[clean", "test_check[smell", "test_check[warm", "8 passed"} {
		if !strings.Contains(out, want) {
			t.Errorf("pytest doesn't say %q:\n%s", want, out)
		}
	}
}
