package python

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/internal/cases"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// installed is what a user of the built package sees, by its name, its module and a name that the module exports.
const installed = `
import importlib.metadata, importlib.resources, sys
name, package, module = sys.argv[1:]
data = importlib.metadata.metadata(name)
assert data["Version"] == "0.0.0", data["Version"]
assert data["Requires-Python"] == ">=3.10", data["Requires-Python"]
assert importlib.metadata.requires(name) == ["dagger-io<1.1,>=1.0.0b21"], importlib.metadata.requires(name)
assert "Typing :: Typed" in data.get_all("Classifier")
assert "# " + name in data.get_payload(), data.get_payload()
assert importlib.resources.files(package).joinpath("py.typed").is_file()
stubs = __import__(f"{package}.{module}", fromlist=["*"])
missing = [each for each in stubs.__all__ if not hasattr(stubs, each)]
assert not missing, missing
assert "site" in stubs.__file__, stubs.__file__
print(",".join(sorted(each.name for each in importlib.resources.files(package).iterdir() if each.name.endswith(".py"))))
`

// TestPackageOfStubs builds packages of stubs as they would be published, of one environment and of several, installs the
// wheels and imports what is in them, on each version of Python.
func TestPackageOfStubs(t *testing.T) {
	features := cases.Bound(t, filepath.Join("testdata", "features.graphqls"))
	for _, test := range []struct {
		title    string
		schema   func(t *testing.T) *introspection.Schema
		inside   string
		name     string
		module   string
		contents string
	}{
		{"of one", func(*testing.T) *introspection.Schema { return features }, "shop.bakery_client", "shop-bakery-client", "test_bakery", "__init__.py,test_bakery.py"},
		{"named by itself", func(*testing.T) *introspection.Schema { return features }, "", "test-bakery-client", "test_bakery", "__init__.py,test_bakery.py"},
		{"of several", func(t *testing.T) *introspection.Schema {
			return cases.Bound(t, needed.Reference(t, "schemas", "v1.0.0-harbor.json"))
		}, "harbor", "harbor", "quayside", "__init__.py,dagger_runtime.py,lighthouse.py,quayside.py,shipyard.py"},
	} {
		t.Run(test.title, func(t *testing.T) {
			p := newProject(t, "1.0.0b21")
			options := generator.Options{SDKVersion: "1.0.0b21", Package: test.inside, Layout: "package"}
			for _, file := range generateWith(t, test.schema(t), generator.Environments, options).Files {
				p.write(t, filepath.Join("package", file.Path), string(file.Content))
			}
			inside := test.inside
			if inside == "" {
				inside = strings.ReplaceAll(test.name, "-", "_")
			}
			built := 0
			for _, version := range supported {
				venv := filepath.Join(p.cache, "venv-"+version)
				if _, err := os.Stat(filepath.Join(venv, "requirements.txt")); err != nil {
					continue
				}
				if built++; built > 1 && test.title != "of several" {
					break
				}
				python := func(args ...string) string {
					cmd := exec.Command(filepath.Join(venv, "bin", "python"), args...)
					cmd.Dir = p.dir
					cmd.Env = append(os.Environ(), "PYTHONPATH="+filepath.Join(p.dir, "site-"+version), "PYTHONDONTWRITEBYTECODE=1")
					return strings.TrimSpace(run(t, cmd))
				}
				python("-m", "pip", "--disable-pip-version-check", "wheel", "--quiet", "--no-index", "--no-deps", "--no-build-isolation", "--wheel-dir=dist-"+version, "./package")
				wheels, err := filepath.Glob(filepath.Join(p.dir, "dist-"+version, "*.whl"))
				if err != nil || len(wheels) != 1 {
					t.Fatalf("%s: wheels %q, %v", version, wheels, err)
				}
				python("-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--no-index", "--no-deps", "--target=site-"+version, wheels[0])
				if got := python("-W", "error", "-c", installed, test.name, inside, test.module); got != test.contents {
					t.Errorf("%s: the package has %s, want %s", version, got, test.contents)
				}
			}
			if built == 0 {
				needed.Missing(t, "conformance/python/setup.sh has made no environment of a version of Python")
			}
		})
	}
}

// What can't be a package is refused.
func TestPackagesThatAreRefused(t *testing.T) {
	schema := cases.Bound(t, filepath.Join("testdata", "features.graphqls"))
	for _, wrong := range []struct {
		options generator.Options
		scope   generator.Scope
		want    string
	}{
		{generator.Options{Layout: "package", Package: "x"}, generator.Full, "--scope environments"},
		{generator.Options{Layout: "crate"}, generator.Environments, "crate"},
	} {
		_, err := generator.Run(t.Context(), []generator.Target{{Backend: builtin.New("python"), Scope: wrong.scope, Options: wrong.options}},
			func(generator.Target) *introspection.Schema { return schema })
		if err == nil || !strings.Contains(err.Error(), wrong.want) {
			t.Errorf("%+v: %v, want %q", wrong.options, err, wrong.want)
		}
	}
}
