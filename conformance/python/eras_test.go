package python

import (
	"cmp"
	"os"

	"github.com/dagger-codegen/dagger-codegen/internal/cases"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// era is a recorded schema with the published runtimes that its SDK is for; tests run on the first alone, unless all
// are asked for.
type era struct {
	schema   string
	listing  string
	runtimes []string
}

var eras = []era{
	{"v0.11.9", "", []string{"0.11.9", "0.13.7"}},
	{"v0.19.11", "v0.19.11", []string{"0.19.11", "0.18.19"}},
	{"v1.0.0", "v1.0.0", []string{"1.0.0b11", "1.0.0b21", "0.21.11"}},
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
	if os.Getenv("DAGGER_CODEGEN_FULL") == "1" {
		return e.runtimes
	}
	return e.runtimes[:1]
}
