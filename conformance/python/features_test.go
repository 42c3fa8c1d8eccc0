package python

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/internal/standin"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// TestFeaturesOfStubs has pytest run a program that uses all that stubs offer, on an engine that has served nothing: a
// session, what isn't served, references, protocols, functions that chain, null, checks as tests, and deprecations. The
// environment and its module are called like tests, and aren't collected as such.
func TestFeaturesOfStubs(t *testing.T) {
	source := document(t, filepath.Join("testdata", "features.graphqls"))
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

// TestPackageOfStubs builds the package of stubs that can be published, and imports what it has installed.
func TestPackageOfStubs(t *testing.T) {
	source := document(t, filepath.Join("testdata", "features.graphqls"))
	const version = "1.0.0b21"
	p := newProject(t, version)
	p.restore(t, version)
	options := generator.Options{SDKVersion: version, Package: "shop.bakery_client", Layout: "package"}
	var paths []string
	for _, file := range generateWith(t, bind(t, source), generator.Environments, options).Files {
		p.write(t, filepath.Join("package", file.Path), string(file.Content))
		paths = append(paths, file.Path)
	}
	want := "README.md pyproject.toml src/shop/bakery_client/__init__.py src/shop/bakery_client/py.typed src/shop/bakery_client/test_bakery.py"
	if got := strings.Join(paths, " "); got != want {
		t.Errorf("files %s, want %s", got, want)
	}
	p.run(t, "python", "-c", `
import pathlib, sys
import tomllib
project = tomllib.loads(pathlib.Path("package/pyproject.toml").read_text())["project"]
assert project["name"] == "shop-bakery-client", project
assert project["dependencies"] == ["dagger-io>=1.0.0b21,<1.1"], project
assert "A bakery." in pathlib.Path("package/README.md").read_text()
from packaging.specifiers import SpecifierSet
assert SpecifierSet(">=1.0.0b21,<1.1").contains("1.0.0b21", prereleases=True)
sys.path.insert(0, "package/src")
from shop.bakery_client import test_bakery
assert test_bakery.checks
`)
	for _, wrong := range []struct {
		options generator.Options
		scope   generator.Scope
		want    string
	}{
		{generator.Options{Layout: "package", Package: "x"}, generator.Full, "--scope environments"},
		{generator.Options{Layout: "crate"}, generator.Environments, "crate"},
	} {
		_, err := generator.Run(t.Context(), []generator.Target{{Backend: builtin.New("python"), Scope: wrong.scope, Options: wrong.options}},
			func(generator.Target) *introspection.Schema { return bind(t, source) })
		if err == nil || !strings.Contains(err.Error(), wrong.want) {
			t.Errorf("%+v: %v, want %q", wrong.options, err, wrong.want)
		}
	}
}
