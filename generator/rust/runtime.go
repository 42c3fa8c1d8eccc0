package rust

import (
	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"golang.org/x/mod/semver"
)

// runtime is what a published dagger-sdk crate offers and expects of the generated file.
type runtime struct {
	// loadable tells of the trait Loadable, of Selection::root and Selection::inline_fragment, of the hand-written
	// Query::ref and Query::load, and that the crate expects the scalar Id.
	loadable bool
	// awaitsLists tells that a list of objects is awaited, and each element loaded by its ID. Before, a list is
	// one lazy element.
	awaitsLists bool
}

// runtimes are the published crates by the first version of each era, oldest first. -0 takes the development
// versions in.
var runtimes = []struct {
	since   string
	runtime runtime
}{
	{"v0.11.0-0", runtime{}},
	{"v0.21.0-0", runtime{awaitsLists: true}},
	{"v0.21.1-0", runtime{awaitsLists: true, loadable: true}},
}

// usualVersion is the newest runtime of a dialect, for a schema that has no version.
var usualVersion = map[introspection.IDStyle]string{
	introspection.TypedIDs:   "v0.20.8",
	introspection.AliasedIDs: "v0.21.11",
	introspection.UnifiedIDs: "v1.0.0",
}

// chooseRuntime finds the runtime that the output is for: the one asked for, else that of the schema's version,
// else the usual one of its dialect.
func chooseRuntime(request generator.Request) runtime {
	dialect := request.Schema.Dialect
	version, ok := introspection.ParseVersion(request.Options.SDKVersion)
	if !ok {
		version = dialect.Version
	}
	if !semver.IsValid(version) {
		version = usualVersion[dialect.IDs]
	}
	chosen := runtimes[0].runtime
	for _, era := range runtimes {
		if semver.Compare(version, era.since) >= 0 {
			chosen = era.runtime
		}
	}
	return chosen
}
