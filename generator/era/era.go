// Package era decides, once for all languages, for which release of an API and of a published runtime a target is
// made, and what such a release has.
//
// Engines and runtimes have changed over the years: the ways of IDs, of lists, of enums, the helpers that a runtime
// has for generated code. Each such thing is a [Feature] with one row in the table of this package, and one column a
// language; a new era is a new row. Backends and templates ask for a feature ([Era.Has]), never for a version.
//
// # Which release
//
// [Choose] takes, in this order: the version that the caller asked for (--sdk-version), the version that the schema
// says, what the schema's content tells. A development version (v0.21.1-dev-1a2b) counts as the release that it leads
// to, a build after a pre-release (v1.0.0-beta.9-1a2b) as that pre-release. What is no version, or is older than the
// oldest runtime that a language can be generated for, is refused.
package era

import (
	"slices"
	"strings"

	"golang.org/x/mod/semver"
)

// Era is the release that a target is made for.
type Era struct {
	// Language is the backend's name.
	Language string
	// API is the release whose API the schema describes, in the form of golang.org/x/mod/semver.
	API string
	// Runtime is the release of the published runtime that the output is for, in the same form.
	Runtime string
	// Reason says in a phrase why this runtime: "the schema says v0.19.11".
	Reason string
	// Guessed tells that neither the caller nor the schema says a version, so that the content had to tell.
	Guessed bool

	features [featureCount]bool
}

// Has reports whether the release has a feature.
func (e *Era) Has(feature Feature) bool { return e.features[feature] }

// Features are the names of what the release has, sorted.
func (e *Era) Features() []string {
	names := []string{}
	for feature, has := range e.features {
		if has {
			names = append(names, Feature(feature).String())
		}
	}
	slices.Sort(names)
	return names
}

// Package is the published runtime's name, "" for a language without a column in the table.
func (e *Era) Package() string { return runtimes[e.Language].name }

// Published is the runtime's release as the registry of the language writes it: v0.21.8 for Go, 1.0.0b11 for Python,
// 1.0.0-beta.11 for Rust, and as Rust does for a language without a column.
func (e *Era) Published() string { return published(e.Language, e.Runtime) }

func published(language, version string) string {
	switch language {
	case "go":
		return version
	case "python":
		return strings.NewReplacer("v", "", "-beta.", "b", "-alpha.", "a", "-rc.", "rc").Replace(version)
	}
	return strings.TrimPrefix(version, "v")
}

// Installable is the release of the published package to install for a runtime, in the registry's spelling; "" for the
// newest that there is, where the runtime's own was never published as a package.
func Installable(language, version string) string {
	if newest := runtimes[language].newest; newest != "" && semver.Compare(version, newest) > 0 {
		return ""
	}
	return published(language, version)
}

// Languages are the languages with a column in the table.
func Languages() []string { return []string{"go", "python", "rust"} }
