package python

import (
	"fmt"
	"regexp"
	"sync"

	"golang.org/x/mod/semver"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// Feature is one thing that a published dagger-io runtime offers to, or expects of, the generated module.
type Feature int

// The features, in the order in which runtimes got them.
const (
	// OmitsListDefaults: an optional list that isn't given is left out of the query; before, it was always sent.
	OmitsListDefaults Feature = iota
	// RootInBase: Root is in dagger.client.base, no longer in dagger.client._core.
	RootInBase
	// ContextHelpers: Context has execute_object_list, execute_sync, select_id and root_select.
	ContextHelpers
	// ReservesBuiltins: members named like a builtin of annotations have an underscore appended.
	ReservesBuiltins
	// EnumByMember: an enum goes over the wire as the name of its member, and its value is @enumValue's.
	EnumByMember
	// DefaultsByValue: an argument is left out if it equals its default; before, if it is its default.
	DefaultsByValue
	// TimeoutIsTransportError: ExecuteTimeoutError is no longer exported, a time-out raises TransportError.
	TimeoutIsTransportError
	// ClientIsQuery: Query has its own class, of which Client is a subclass; before, Query was called Client.
	ClientIsQuery
	// Interfaces: interfaces are protocols with a private client class each.
	Interfaces
	// UsesGraphQLName: Context's helpers take the type's name from _graphql_name; before, from __name__.
	UsesGraphQLName
	// ReturnsIdentified: a field that returns the ID of another object returns that object.
	ReturnsIdentified
	// ResolvesNested: objects inside input objects are replaced by their IDs.
	ResolvesNested
)

// since is the table of what published runtimes offer: the first version of dagger-io with each feature. Code and
// templates ask for a feature, never for a version.
var since = [...]struct {
	version string
	feature Feature
}{
	{"v0.13.7", OmitsListDefaults},
	{"v0.18.4", RootInBase},
	{"v0.18.4", ContextHelpers},
	{"v0.18.4", ReservesBuiltins},
	{"v0.18.11", EnumByMember},
	{"v0.18.15", DefaultsByValue},
	{"v0.18.17", TimeoutIsTransportError},
	{"v0.20.4", ClientIsQuery},
	{"v0.21.1", Interfaces},
	{"v0.21.1", UsesGraphQLName},
	{"v1.0.0-beta.14", ReturnsIdentified},
	{"v1.0.0-beta.15", ResolvesNested},
}

// oldest is the first runtime with today's layout of packages, and so the oldest that output can be made for.
const oldest = "v0.11.0"

// runtimes of schemas that don't tell their version, by what the schema shows.
const (
	runtimeOfTypedIDs   = "v0.11.9"
	runtimeOfDirectives = "v0.19.11"
	runtimeOfAliasedIDs = "v0.21.11"
	// runtimeOfUnifiedIDs serves the schemas of v1.0.0 too: engines have called themselves that since
	// v1.0.0-beta.10, whatever runtime is beside them.
	runtimeOfUnifiedIDs = "v1.0.0-beta.11"
)

// Runtime is the published runtime that output is made for.
type Runtime struct {
	// Version is the version of dagger-io in semver's spelling.
	Version  string
	features uint32
}

// Has reports whether the runtime has the feature.
func (r Runtime) Has(feature Feature) bool { return r.features&(1<<feature) != 0 }

// ParseRuntime returns the runtime of a version of dagger-io, in semver's spelling (v1.0.0-beta.11) or Python's
// (1.0.0b11). Versions before v0.11.0 have another layout and are refused.
func ParseRuntime(version string) (Runtime, error) {
	canonical, err := canonicalVersion(version)
	if err != nil {
		return Runtime{}, err
	}
	if semver.Compare(canonical, oldest) < 0 {
		return Runtime{}, fmt.Errorf("dagger-io %s is older than %s, the oldest that Python can be generated for", version, oldest[1:])
	}
	runtime := Runtime{Version: canonical}
	for _, row := range since {
		if semver.Compare(canonical, row.version) >= 0 {
			runtime.features |= 1 << row.feature
		}
	}
	return runtime, nil
}

// development is what builds between two pre-releases have behind the number of the first.
var development = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^(v\d+\.\d+\.\d+-[a-z]+\.\d+)-.*$`) })

func canonicalVersion(version string) (string, error) {
	canonical, ok := introspection.ParseVersion(version)
	if !ok {
		return "", fmt.Errorf("%q is no version of dagger-io; give one like 0.19.11 or 1.0.0b11", version)
	}
	return semver.Canonical(development().ReplaceAllString(canonical, "$1")), nil
}

// runtimeFor returns the runtime that was asked for, or the one of the schema's own version.
func runtimeFor(schema *introspection.Schema, asked string) (Runtime, error) {
	if asked != "" {
		return ParseRuntime(asked)
	}
	return ParseRuntime(runtimeOfSchema(schema.Dialect))
}

func runtimeOfSchema(dialect introspection.Dialect) string {
	version := dialect.Version
	usable := semver.IsValid(version) && semver.Compare(version, oldest) >= 0
	switch {
	case dialect.IDs == introspection.UnifiedIDs:
		if usable && semver.Compare(version, "v0.21.1") >= 0 && semver.Compare(version, "v1.0.0") != 0 {
			return version
		}
		return runtimeOfUnifiedIDs
	case usable:
		return version
	case dialect.IDs == introspection.AliasedIDs:
		return runtimeOfAliasedIDs
	case dialect.AppliedDirectives:
		return runtimeOfDirectives
	}
	return runtimeOfTypedIDs
}
