package era

import (
	"strings"

	"golang.org/x/mod/semver"
)

// Feature is something that differs between releases.
type Feature int

const (
	// AwaitsLists: a list of objects is awaited, and each element loaded by its ID; before, Rust made one lazy element
	// of it.
	AwaitsLists Feature = iota
	// ContextHelpers: Python's Context has execute_object_list, execute_sync, select_id and root_select.
	ContextHelpers
	// DaggerObjectInterface: Go's DaggerObject is an interface with the method ID.
	DaggerObjectInterface
	// DaggerObjectType: Go's DaggerObject is a defined type, not yet an alias.
	DaggerObjectType
	// DefaultIsOptional: an argument with a default is optional in Go even if its type isn't nullable.
	DefaultIsOptional
	// DefaultsByValue: Python leaves an argument out if it equals its default; before, if it is its default.
	DefaultsByValue
	// EnumByMember: a Python enum goes over the wire as the name of its member, and its value is @enumValue's.
	EnumByMember
	// EnumMethods: Go's enums have Name, Value, MarshalJSON and UnmarshalJSON, and aliases.
	EnumMethods
	// ErrorExtensions: Rust's errors carry what the engine says of a failed command.
	ErrorExtensions
	// ExtendedErrors: Go wraps every GraphQL error, so that its extensions can be read.
	ExtendedErrors
	// FloatArguments: Go's query builder writes numbers with fractions; before, it panics at one.
	FloatArguments
	// IDAliases: where a newer engine lists the ID scalars of single types beside the one ID, for the sake of code of old,
	// Go has them as other names of ID.
	IDAliases
	// InlineFragments: the runtime's query builder writes fragments, so that Query.node can load an object.
	InlineFragments
	// Interfaces: GraphQL's interfaces are interfaces of the language, with a client.
	Interfaces
	// LLMInitialism: Go writes LLM in capitals wherever it is a word.
	LLMInitialism
	// MessageOnly: Go's ExecError prints its message, without the output of the command.
	MessageOnly
	// OmitsListDefaults: Python leaves out an optional list that isn't given; before, it was always sent.
	OmitsListDefaults
	// PlainConstants: a Go constant's name is that of its enum value alone.
	PlainConstants
	// ReservesBuiltins: Python's members named like a builtin of annotations have an underscore appended.
	ReservesBuiltins
	// ResolvesNested: objects inside input objects are replaced by their IDs by Python's runtime.
	ResolvesNested
	// ReturnsIdentified: a field that returns the ID of another object gives that object.
	ReturnsIdentified
	// RootInBase: Python's Root is in dagger.client.base, no longer in dagger.client._core.
	RootInBase
	// RootIsQuery: the root type is the class Query, which the generated file declares; before, Python and Go called it
	// Client.
	RootIsQuery
	// ScopedConstants: the enum's name is part of a Go constant's name.
	ScopedConstants
	// SeparateBuilder: Go's query builder is a module of its own, and takes nil for null.
	SeparateBuilder
	// SyncReloads: a Go method such as Sync returns a new object, loaded by the ID; before, its receiver.
	SyncReloads
	// TimeoutIsTransportError: Python no longer exports ExecuteTimeoutError; a time-out raises TransportError.
	TimeoutIsTransportError
	// Traces: Go's generated file has the function Tracer, over OpenTelemetry, which runtimes before don't require.
	Traces
	// UsesGraphQLName: helpers of Python's Context take a type's name from _graphql_name; before, from __name__.
	UsesGraphQLName
	// VoidIsError: a Go method without a result returns an error alone.
	VoidIsError
	featureCount
)

var featureNames = [...]string{
	AwaitsLists:             "AwaitsLists",
	ContextHelpers:          "ContextHelpers",
	DaggerObjectInterface:   "DaggerObjectInterface",
	DaggerObjectType:        "DaggerObjectType",
	DefaultIsOptional:       "DefaultIsOptional",
	DefaultsByValue:         "DefaultsByValue",
	EnumByMember:            "EnumByMember",
	EnumMethods:             "EnumMethods",
	ErrorExtensions:         "ErrorExtensions",
	ExtendedErrors:          "ExtendedErrors",
	FloatArguments:          "FloatArguments",
	IDAliases:               "IDAliases",
	InlineFragments:         "InlineFragments",
	Interfaces:              "Interfaces",
	LLMInitialism:           "LLMInitialism",
	MessageOnly:             "MessageOnly",
	OmitsListDefaults:       "OmitsListDefaults",
	PlainConstants:          "PlainConstants",
	ReservesBuiltins:        "ReservesBuiltins",
	ResolvesNested:          "ResolvesNested",
	ReturnsIdentified:       "ReturnsIdentified",
	RootInBase:              "RootInBase",
	RootIsQuery:             "RootIsQuery",
	ScopedConstants:         "ScopedConstants",
	SeparateBuilder:         "SeparateBuilder",
	SyncReloads:             "SyncReloads",
	TimeoutIsTransportError: "TimeoutIsTransportError",
	Traces:                  "Traces",
	UsesGraphQLName:         "UsesGraphQLName",
	VoidIsError:             "VoidIsError",
}

// String returns the feature's name.
func (f Feature) String() string { return featureNames[f] }

// decider is what a feature depends on.
type decider int

const (
	// byRuntime: the release of the runtime that the generated file is put into.
	byRuntime decider = iota
	// byAPI: the release of the API that the schema describes.
	byAPI
)

// row says in which releases a feature is there: "v0.20.4.." from that release on, "..v0.15.0" before that release,
// ".." always, "" never.
type row struct {
	feature          Feature
	decider          decider
	golang, py, rust string
}

// table is what published releases have. A new era is a new row.
var table = [...]row{
	{AwaitsLists, byRuntime, "..", "..", "v0.21.0.."},
	{ContextHelpers, byRuntime, "", "v0.18.4..", ""},
	{DaggerObjectInterface, byRuntime, "v0.21.1..", "", ""},
	{DaggerObjectType, byRuntime, "..v0.12.7", "", ""},
	{DefaultIsOptional, byAPI, "v0.13.0..", "..", ""},
	{DefaultsByValue, byRuntime, "", "v0.18.15..", ""},
	{EnumByMember, byRuntime, "", "v0.18.11..", ""},
	{EnumMethods, byRuntime, "v0.18.11..", "", ""},
	{ErrorExtensions, byRuntime, "", "", "v0.20.8.."},
	{ExtendedErrors, byRuntime, "v0.18.10..", "", ""},
	{FloatArguments, byRuntime, "v0.15.3..", "..", ".."},
	{IDAliases, byAPI, "..v0.21.0", "", ""},
	{InlineFragments, byRuntime, "v0.21.1..", "v0.21.1..", "v0.21.1.."},
	{Interfaces, byRuntime, "v0.21.1..", "v0.21.1..", "v0.21.1.."},
	{LLMInitialism, byAPI, "v0.17.1..", "", ""},
	{MessageOnly, byRuntime, "v0.15.0..", "", ""},
	{OmitsListDefaults, byRuntime, "", "v0.13.7..", ""},
	{PlainConstants, byAPI, "..v0.15.0", "", ""},
	{ReservesBuiltins, byRuntime, "", "v0.18.4..", ""},
	{ResolvesNested, byRuntime, "", "v1.0.0-beta.15..", ""},
	{ReturnsIdentified, byRuntime, "", "v1.0.0-beta.14..", "v1.0.0-beta.14.."},
	{RootInBase, byRuntime, "", "v0.18.4..", ""},
	{RootIsQuery, byRuntime, "v0.20.4..", "v0.20.4..", ".."},
	{ScopedConstants, byAPI, "v0.13.7..", "", ""},
	{SeparateBuilder, byRuntime, "v0.21.1..", "", ""},
	{SyncReloads, byAPI, "v0.12.0..", "", ""},
	{TimeoutIsTransportError, byRuntime, "", "v0.18.17..", ""},
	{Traces, byRuntime, "v0.11.0..", "", ""},
	{UsesGraphQLName, byRuntime, "", "v0.21.1..", ""},
	{VoidIsError, byAPI, "v0.12.0..", "", ""},
}

func (r row) column(language string) string {
	switch language {
	case "go":
		return r.golang
	case "python":
		return r.py
	case "rust":
		return r.rust
	}
	return ""
}

// within reports whether a version is one of those that a column says.
func within(column, version string) bool {
	if column == "" {
		return false
	}
	since, before, _ := strings.Cut(column, "..")
	return (since == "" || semver.Compare(version, since) >= 0) && (before == "" || semver.Compare(version, before) < 0)
}
