package python

import (
	"cmp"
	"os"

	"github.com/dagger-codegen/dagger-codegen/internal/cases"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// era is a real schema with the published runtimes that its SDK is for; tests run on the first alone, unless all
// are asked for, and leave out what isn't for every day.
type era struct {
	schema   string
	listing  string
	runtimes []string
	full     bool
}

var eras = []era{
	{schema: "schemas/v0.11.9.json", runtimes: []string{"0.11.9", "0.9.11", "0.10.3", "0.13.7"}},
	{schema: "versions/v0.12.7/schema.graphqls", listing: "versions/v0.12.7/python.api", runtimes: []string{"0.12.7"}, full: true},
	{schema: "versions/v0.16.3/schema.graphqls", listing: "versions/v0.16.3/python.api", runtimes: []string{"0.16.3"}, full: true},
	{schema: "schemas/v0.19.11.json", listing: "api/v0.19.11.python.api", runtimes: []string{"0.19.11", "0.18.19"}},
	{schema: "versions/v0.20.8/schema.graphqls", listing: "versions/v0.20.8/python.api", runtimes: []string{"0.20.8"}, full: true},
	{schema: "schemas/v1.0.0.json", listing: "api/v1.0.0.python.api", runtimes: []string{"1.0.0b11", "1.0.0b21", "0.21.11"}},
	{schema: "versions/v1.0.0-newest/schema.graphqls", listing: "versions/v1.0.0-newest/python.api", runtimes: []string{"1.0.0b21"}},
}

// runtimeOfCase returns the runtime that tests put a case's SDK into.
func runtimeOfCase(c *cases.Case, dialect introspection.Dialect) string {
	byDialect := "1.0.0b11"
	switch {
	case dialect.IDs == introspection.AliasedIDs:
		byDialect = "0.21.11"
	case dialect.IDs == introspection.TypedIDs && dialect.AppliedDirectives:
		byDialect = "0.19.11"
	case dialect.IDs == introspection.TypedIDs:
		byDialect = "0.11.9"
	}
	return cmp.Or(c.SDKVersions["python"], byDialect)
}

// tested are the runtimes that a run covers: the first of the era, or all of them for the full matrix.
func (e era) tested() []string {
	switch {
	case os.Getenv("DAGGER_CODEGEN_FULL") == "1":
		return e.runtimes
	case e.full:
		return nil
	}
	return e.runtimes[:1]
}
