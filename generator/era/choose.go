package era

import (
	"fmt"

	"golang.org/x/mod/semver"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// runtime is the published runtime of a language.
type runtime struct {
	// name of the published package.
	name string
	// floor is the oldest release that the language can be generated for, and shown is the same as the package
	// registry writes it.
	floor, shown string
	// example of a version, as an error gives it.
	example string
	// newest is the last release that was published as a package, where engines have newer ones; "" where all are.
	newest string
}

var runtimes = map[string]runtime{
	"go":     {"dagger.io/dagger", "v0.10.2", "v0.10.2", "v0.21.8", "v0.21.8"},
	"python": {"dagger-io", "v0.9.11", "0.9.11", "0.21.11 or 1.0.0b11", ""},
	"rust":   {"dagger-sdk", "v0.11.9", "0.11.9", "0.21.11 or 1.0.0-beta.11", ""},
}

// Choose decides for which release a target in a language is made. Asked is the version that the caller wants the
// runtime of, in semver's or Python's spelling, "" for none. The error says what is wrong with a version and what
// to give in its place. A language without a column has versions and no features.
func Choose(language string, schema *introspection.Schema, asked string) (Era, error) {
	release := schema.Dialect.Release
	chosen := Era{Language: language, API: release.Version, Runtime: release.Version, Reason: release.Reason, Guessed: release.Guessed}
	if asked != "" {
		version, ok := introspection.ParseVersion(asked)
		if !ok {
			return Era{}, fmt.Errorf("the SDK version %q is not a version of %s; give one like %s", asked, packageOf(language), example(language))
		}
		chosen.Runtime, chosen.Reason, chosen.Guessed = version, "--sdk-version asks for it", false
	}
	if known, ok := runtimes[language]; ok && semver.Compare(chosen.Runtime, known.floor) < 0 {
		return Era{}, fmt.Errorf("%s %s (%s) is older than %s, the oldest that %s can be generated for; --sdk-version %s makes "+
			"the same API for that", known.name, chosen.Published(), chosen.Reason, known.shown, language, known.shown)
	}
	for _, row := range table {
		version := chosen.Runtime
		if row.decider == byAPI {
			version = chosen.API
		}
		chosen.features[row.feature] = within(row.column(language), version)
	}
	if _, ok := runtimes[language]; ok && schema.Dialect.IDs == introspection.UnifiedIDs && !chosen.Has(InlineFragments) {
		return Era{}, fmt.Errorf("%s %s can't load an object by the ID of this schema (Query.node): give --sdk-version 0.21.1 or newer, "+
			"or the schema of an engine of that release", packageOf(language), chosen.Published())
	}
	return chosen, nil
}

func packageOf(language string) string {
	if known, ok := runtimes[language]; ok {
		return known.name
	}
	return "the SDK"
}

func example(language string) string {
	if known, ok := runtimes[language]; ok {
		return known.example
	}
	return "0.21.11"
}
