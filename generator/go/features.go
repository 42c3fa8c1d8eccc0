package golang

import (
	"fmt"

	"golang.org/x/mod/semver"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// feature is something that differs between releases. Code and templates ask for features, never for versions.
type feature int

const (
	// rootIsQuery: Client embeds *Query, which the generated file declares; before, it adds methods to *Client.
	rootIsQuery feature = iota
	// separateBuilder: the query builder is a module of its own, has inline fragments, and takes nil for null.
	separateBuilder
	// daggerObjectType: DaggerObject is a defined type, not yet an alias.
	daggerObjectType
	// daggerObjectInterface: DaggerObject is an interface with the method ID.
	daggerObjectInterface
	// messageOnly: an ExecError prints its message, without the output of the command.
	messageOnly
	// extendedErrors: every GraphQL error is wrapped, so that its extensions can be read.
	extendedErrors
	// interfaces: GraphQL interfaces are Go interfaces with a client; Ref and Load exist.
	interfaces
	// enumMethods: enums have Name, Value, MarshalJSON and UnmarshalJSON, and aliases.
	enumMethods
	// scopedConstants: the enum's name is part of a constant's name.
	scopedConstants
	// plainConstants: a constant's name is that of its value alone.
	plainConstants
	// voidIsError: a method without a result returns an error alone.
	voidIsError
	// syncReloads: a method such as Sync returns a new object, loaded by the ID; before, it returns its receiver.
	syncReloads
	// defaultIsOptional: an argument with a default is optional even if its type isn't nullable.
	defaultIsOptional
	// llmInitialism: LLM is written in capitals wherever it is a word.
	llmInitialism
	featureCount
)

// decider is what a feature depends on: the version of the API that the schema describes, or that of the runtime
// that the generated file is put into.
type decider int

const (
	byAPI decider = iota
	byRuntime
)

// eras tells in which releases of dagger.io/dagger each feature is present: from since on, and before before. An
// empty version is no limit. A new era is a new row.
var eras = [...]struct {
	feature       feature
	decider       decider
	since, before string
}{
	{rootIsQuery, byRuntime, "v0.20.4", ""},
	{separateBuilder, byRuntime, "v0.21.1", ""},
	{daggerObjectType, byRuntime, "", "v0.12.7"},
	{daggerObjectInterface, byRuntime, "v0.21.1", ""},
	{messageOnly, byRuntime, "v0.15.0", ""},
	{extendedErrors, byRuntime, "v0.18.10", ""},
	{interfaces, byRuntime, "v0.21.1", ""},
	{enumMethods, byRuntime, "v0.18.11", ""},
	{scopedConstants, byAPI, "v0.13.7", ""},
	{plainConstants, byAPI, "", "v0.15.0"},
	{voidIsError, byAPI, "v0.12.0", ""},
	{syncReloads, byAPI, "v0.12.0", ""},
	{defaultIsOptional, byAPI, "v0.13.0", ""},
	{llmInitialism, byAPI, "v0.17.1", ""},
}

// features is the choice that was made once for a request.
type features [featureCount]bool

func (f *features) has(one feature) bool { return f[one] }

// newestRuntime stands for the releases that come after the last row of the table.
const newestRuntime = "v1.0.0"

// chooseFeatures looks the releases up: the schema's own for the API, and for the runtime the one that the caller
// names, the schema's otherwise.
func chooseFeatures(schema *introspection.Schema, sdkVersion string) (features, error) {
	api := apiVersion(schema)
	runtime := api
	if sdkVersion != "" {
		var ok bool
		if runtime, ok = introspection.ParseVersion(sdkVersion); !ok {
			return features{}, fmt.Errorf("SDK version %q is no version of dagger.io/dagger; give one like v0.21.8", sdkVersion)
		}
	}
	var chosen features
	for _, row := range eras {
		version := api
		if row.decider == byRuntime {
			version = runtime
		}
		chosen[row.feature] = (row.since == "" || semver.Compare(version, row.since) >= 0) &&
			(row.before == "" || semver.Compare(version, row.before) < 0)
	}
	if schema.Dialect.IDs == introspection.UnifiedIDs && !chosen.has(separateBuilder) {
		return features{}, fmt.Errorf(
			"the runtime %s can't load an object by the ID of this schema (Query.node); choose v0.21.1 or newer, or a schema of that release", runtime)
	}
	return chosen, nil
}

// apiVersion returns the release that the schema is of. Where the schema doesn't say, its own content tells as much
// as it can: the style of its IDs, and a check that only the oldest have.
func apiVersion(schema *introspection.Schema) string {
	if schema.Dialect.Version != "" {
		return schema.Dialect.Version
	}
	if schema.Dialect.IDs != introspection.TypedIDs {
		return newestRuntime
	}
	if schema.Query.Field("checkVersionCompatibility") != nil {
		return "v0.11.9"
	}
	return "v0.20.3"
}
