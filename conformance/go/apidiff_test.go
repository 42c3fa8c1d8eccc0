package golang

import (
	"os"
	"testing"

	"golang.org/x/exp/apidiff"
	"golang.org/x/tools/go/packages"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// TestAdditionsOnly has apidiff compare the packages of published runtimes with the same ones after our files have taken
// the place of the official ones: what compiles with those compiles with ours.
func TestAdditionsOnly(t *testing.T) {
	for _, test := range []struct {
		version string
		// cached tells that setup.sh has made the runtime ready, which it does with one an era; the others are downloaded.
		cached bool
	}{
		{"v0.11.9", true}, {"v0.12.7", true}, {"v0.14.0", true}, {"v0.16.3", false}, {"v0.18.5", false}, {"v0.19.11", true},
		{"v0.20.8", true}, {"v0.21.0", false}, {"v0.21.5", true},
	} {
		t.Run(test.version, func(t *testing.T) {
			official := publishedRuntime(t, test.version, test.cached)
			before := exported(t, official)
			generate(t, official, generator.Request{Schema: schemaOfVersion(t, test.version)})
			after := exported(t, official)
			additions := 0
			for path, old := range before {
				for _, change := range apidiff.Changes(old.Types, after[path].Types).Changes {
					if !change.Compatible {
						t.Errorf("%s: %s", path, change.Message)
					}
					additions++
				}
			}
			t.Logf("%d additions", additions)
			if additions < 50 {
				t.Error("not even ForceSendFields was found")
			}
		})
	}
}

// exported loads the two generated packages of a module with what they export.
func exported(t *testing.T, dir string) map[string]*packages.Package {
	t.Helper()
	loaded, err := packages.Load(&packages.Config{
		Mode: packages.NeedName | packages.NeedTypes | packages.NeedImports,
		Dir:  dir,
		Env:  append(os.Environ(), "GOPROXY=off", "GOTOOLCHAIN=local", "GOWORK=off", "GOFLAGS=-trimpath"),
	}, ".", "./dag")
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]*packages.Package{}
	for _, each := range loaded {
		if len(each.Errors) > 0 {
			t.Fatalf("%s: %v", each.PkgPath, each.Errors)
		}
		found[each.PkgPath] = each
	}
	if len(found) != 2 {
		t.Fatalf("%d packages", len(found))
	}
	return found
}

// publishedRuntime returns a copy of a published runtime that the test may change; without the cache it is downloaded,
// which takes DAGGER_CODEGEN_FULL=1.
func publishedRuntime(t *testing.T, version string, cached bool) string {
	t.Helper()
	if cached {
		return runtimeCopy(t, version)
	}
	if os.Getenv("DAGGER_CODEGEN_FULL") != "1" {
		t.Skip("runs with DAGGER_CODEGEN_FULL=1")
	}
	return downloadedCopy(t, version)
}

// schemaOfVersion reads the schema of a release from the reference folder, where there are two kinds.
func schemaOfVersion(t *testing.T, version string) *introspection.Schema {
	t.Helper()
	file := needed.Reference(t, "versions", version, "schema.graphqls")
	text, err := os.ReadFile(file)
	if err != nil {
		return referenceSchema(t, version+".json")
	}
	return loadSchema(t, version, string(text))
}
