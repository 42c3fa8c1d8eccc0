package changes

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/exp/apidiff"
	"golang.org/x/mod/semver"
	"golang.org/x/tools/go/packages"

	"github.com/dagger-codegen/dagger-codegen/conformance/internal/sdk"
	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/api"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/generator/diff"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// release is an engine version with a real schema, and the published runtime that its Go SDK compiles in.
type release struct{ version, file, runtime string }

var releases = []release{
	{"v0.11.9", "schemas/v0.11.9.json", "v0.11.9"},
	{"v0.12.7", "versions/v0.12.7/schema.graphqls", "v0.12.7"},
	{"v0.14.0", "versions/v0.14.0/schema.graphqls", "v0.14.0"},
	{"v0.16.3", "versions/v0.16.3/schema.graphqls", "v0.19.11"},
	{"v0.18.5", "versions/v0.18.5/schema.graphqls", "v0.19.11"},
	{"v0.19.11", "schemas/v0.19.11.json", "v0.19.11"},
	{"v0.20.4", "versions/v0.20.4/schema.graphqls", "v0.20.8"},
	{"v0.20.8", "versions/v0.20.8/schema.graphqls", "v0.20.8"},
	{"v0.21.0", "versions/v0.21.0/schema.graphqls", "v0.20.8"},
	{"v0.21.5", "versions/v0.21.5/schema.graphqls", "v0.21.5"},
	{"v1.0.0-beta.3", "versions/v1.0.0-beta.3/schema.graphqls", "v0.21.8"},
	{"v1.0.0-beta.9", "versions/v1.0.0-beta.9/schema.graphqls", "v0.21.8"},
	{"v1.0.0", "schemas/v1.0.0.json", "v0.21.8"},
	{"v1.0.0-newest", "versions/v1.0.0-newest/schema.graphqls", "v0.21.8"},
}

// goPackage is the Go SDK of a release.
type goPackage struct {
	schema  *introspection.Schema
	options generator.Options
	types   *types.Package
	runtime *runtimePackage
}

// runtimePackage is a published runtime without the generated file: its syntax, and what it imports.
type runtimePackage struct {
	files   []*ast.File
	imports map[string]*types.Package
	set     *token.FileSet
}

func (r *runtimePackage) Import(path string) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	if found := r.imports[path]; found != nil {
		return found, nil
	}
	return nil, &missingImport{path}
}

type missingImport struct{ path string }

func (m *missingImport) Error() string { return "the runtime doesn't import " + m.path }

// loadRuntime reads the published runtime that conformance/go/setup.sh has put into the cache.
func loadRuntime(t *testing.T, version string) *runtimePackage {
	t.Helper()
	dir := needed.Cached(t, "go", "dagger@"+version)
	runtime := &runtimePackage{imports: map[string]*types.Package{}, set: token.NewFileSet()}
	loaded, err := packages.Load(&packages.Config{
		Mode: packages.NeedName | packages.NeedTypes | packages.NeedImports | packages.NeedSyntax | packages.NeedFiles,
		Dir:  dir, Fset: runtime.set,
		Env: append(os.Environ(), "GOPROXY=off", "GOTOOLCHAIN=local", "GOWORK=off", "GOFLAGS=-trimpath"),
	}, ".", "errors", "reflect", "slices", "strings", "sync") // what the file imports, and the official one of some release doesn't
	if err != nil {
		t.Fatal(err)
	}
	for _, found := range loaded {
		if len(found.Errors) > 0 {
			t.Fatalf("%s: %v", version, found.Errors)
		}
		if found.Name != "dagger" {
			runtime.imports[found.PkgPath] = found.Types
			continue
		}
		for _, each := range found.Types.Imports() {
			runtime.imports[each.Path()] = each
		}
		for i, path := range found.GoFiles {
			if filepath.Base(path) != "dagger.gen.go" {
				runtime.files = append(runtime.files, found.Syntax[i])
			}
		}
	}
	return runtime
}

func (r *runtimePackage) check(t *testing.T, version, generated string) *types.Package {
	t.Helper()
	file, err := parser.ParseFile(r.set, version+"/dagger.gen.go", generated, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	config := types.Config{Importer: r, FakeImportC: true}
	checked, err := config.Check("dagger.io/dagger", r.set, append([]*ast.File{file}, r.files...), nil)
	if err != nil {
		t.Fatalf("%s: %v", version, err)
	}
	return checked
}

func goRelease(t *testing.T, r release, runtimes map[string]*runtimePackage) *goPackage {
	t.Helper()
	text, err := os.ReadFile(needed.Reference(t, filepath.FromSlash(r.file)))
	if err != nil {
		t.Fatal(err)
	}
	schema, err := introspection.Load(r.version, text, introspection.BindOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if runtimes[r.runtime] == nil {
		runtimes[r.runtime] = loadRuntime(t, r.runtime)
	}
	p := &goPackage{schema: schema, runtime: runtimes[r.runtime]}
	if semver.Compare(r.version, "v1") < 0 {
		p.options.SDKVersion = r.runtime
	}
	output, err := sdk.GenerateWith(schema, "go", generator.Full, p.options)
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range output.Files {
		if file.Path == "dagger.gen.go" {
			p.types = runtimes[r.runtime].check(t, r.version, string(file.Content))
		}
	}
	return p
}

// generated reports whether a name, or the type of a member, is declared in the generated file: what is hand-written is none
// of the schema's.
func (p *goPackage) generated(name string) bool {
	owner, member, isMember := strings.Cut(name, ".")
	object := p.types.Scope().Lookup(owner)
	if object == nil {
		return false
	}
	if isMember {
		object, _, _ = types.LookupFieldOrMethod(types.NewPointer(object.Type()), true, p.types, member)
	}
	return object == nil || strings.HasSuffix(p.runtime.set.Position(object.Pos()).Filename, "/dagger.gen.go")
}

// reached is a name as callers of both releases reach it: the root's methods are the client's, which is or embeds it.
func (p *goPackage) reached(name string) string {
	if member, ok := strings.CutPrefix(name, "Query."); ok {
		return "Client." + member
	}
	return name
}

// TestGoVersions holds what diff says of the Go API of real releases, one after the other, against golang.org/x/exp/apidiff on
// the generated packages, in their published runtimes. Each of the two has to find what the other does, but for what
// saidOtherwise has a reason for.
func TestGoVersions(t *testing.T) {
	runtimes := map[string]*runtimePackage{}
	made := map[string]*goPackage{}
	for _, r := range releases {
		made[r.version] = goRelease(t, r, runtimes)
	}
	compare := func(from, to string) {
		t.Run(from+" to "+to, func(t *testing.T) {
			ours := breaks(t, made[from], made[to])
			always, theirs := incompatible(made[from], made[to], func(name, message string) bool {
				return ours[name] != "" || saidOtherwise(name, message, ours)
			})
			both := 0
			for name, message := range always {
				switch {
				case ours[name] != "":
					both++
				case !saidOtherwise(name, message, ours):
					t.Errorf("apidiff alone finds %s: %s", name, message)
				}
			}
			for name, line := range ours {
				owner, _, _ := strings.Cut(name, ".")
				if theirs[name] == "" && theirs[owner] == "" && !standsForAType(line, theirs) {
					t.Errorf("diff alone finds %s: %s", name, line)
				}
			}
			t.Logf("apidiff finds %d, diff %d, both %d", len(always), len(ours), both)
		})
	}
	for i := 1; i < len(releases); i++ {
		compare(releases[i-1].version, releases[i].version)
	}
	compare("v0.11.9", "v0.19.11")
	compare("v0.19.11", "v1.0.0")
}

// incompatible are the changes that apidiff takes for incompatible, by names: those that it finds each time, and those that
// it finds now and then. What it takes a type for that stands in another's place depends on the order of a map, so it is asked
// again as long as it has found something each time that isn't expected, up to 100 times.
func incompatible(before, after *goPackage, isExpected func(name, message string) bool) (always, sometimes map[string]string) {
	sometimes = map[string]string{}
	for i := range 100 {
		found := map[string]string{}
		for _, change := range apidiff.Changes(before.types, after.types).Changes {
			name, message, _ := strings.Cut(change.Message, ": ")
			name, _, _ = strings.Cut(strings.NewReplacer("(*", "", ")", "").Replace(name), ", method set of ")
			if !change.Compatible && before.generated(name) {
				found[before.reached(name)] = message
			}
		}
		if always == nil {
			always = maps.Clone(found)
		}
		maps.DeleteFunc(always, func(name, _ string) bool { return found[name] == "" })
		maps.Copy(sometimes, found)
		isDone := true
		for name, message := range always {
			isDone = isDone && isExpected(name, message)
		}
		if i >= 7 && isDone {
			break
		}
	}
	return always, sometimes
}

// breaks are the declarations of the package that code which uses them may not compile with any more, by names.
func breaks(t *testing.T, before, after *goPackage) map[string]string {
	t.Helper()
	report, err := diff.Schemas(t.Context(), before.schema, after.schema, diff.Options{Languages: []string{"go"}, Before: before.options, After: after.options})
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]string{}
	language, _ := builtin.API("go")
	for _, change := range report.Languages[0].Changes {
		name := change.Name
		if old := change.Finding.Before; old != nil {
			name = language.Name(old) // of what is gone, and not of what may have taken its place
		}
		if change.Bump == api.Major && change.Effect == api.Compile && !strings.HasPrefix(name, "dag.") {
			found[before.reached(name)] = change.Before
		}
	}
	return found
}

// saidOtherwise reports whether what apidiff alone finds is none, or said in other words.
func saidOtherwise(name, message string, ours map[string]string) bool {
	owner, _, isMember := strings.Cut(name, ".")
	if isMember && ours[owner] != "" {
		return true // the type is gone as a whole
	}
	if from, to, ok := strings.Cut(strings.TrimPrefix(message, "changed from "), " to "); ok {
		// apidiff takes types for one another where one stands in the other's place, and then tells of all places where they
		// don't. The runtime's query builder became a module of its own, whose type nobody but the runtime gives.
		const old, recent = "dagger.io/dagger/querybuilder", "github.com/dagger/querybuilder"
		return strings.ReplaceAll(from, old, recent) == strings.ReplaceAll(to, old, recent)
	}
	if stem, ok := strings.CutSuffix(name, "Opts"); ok && message == "removed" {
		for method := range ours { // the method is gone, or takes no options any more
			if strings.ReplaceAll(strings.TrimPrefix(method, "Client."), ".", "") == stem {
				return true
			}
		}
	}
	return false
}

// standsForAType reports whether a declaration that diff alone finds has a type of which apidiff says that it is another
// one, so that its places needn't be told.
func standsForAType(line string, theirs map[string]string) bool {
	for _, word := range strings.FieldsFunc(line, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '_' }) {
		for name := range theirs {
			if owner, _, _ := strings.Cut(name, "."); owner == word && owner != "Client" {
				return true
			}
		}
	}
	return false
}
