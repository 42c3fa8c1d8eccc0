package golang

import (
	"path/filepath"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/conformance/internal/wild"
	"github.com/dagger-codegen/dagger-codegen/generator"
)

// TestWildSchemas compiles and vets the SDKs and stubs of schemas that nobody wrote.
func TestWildSchemas(t *testing.T) {
	copies := map[string]string{}
	for made := range wild.Some(t, 8) {
		schema := loadSchema(t, made.Name(), made.SDL)
		version := "v0.21.8"
		if made.Typed {
			version = "v0.19.11"
		}
		if copies[version] == "" {
			copies[version] = runtimeCopy(t, version)
		}
		putPackage(t, schema, copies[version], made.Name(), generator.Options{})
		for _, environment := range schema.Environments {
			if environment.Refused == "" {
				generate(t, filepath.Join(copies[version], "stubs", made.Name()), generator.Request{Schema: schema, Environment: environment,
					Options: generator.Options{Package: "dagger.io/dagger/stubs/" + made.Name()}})
			}
		}
	}
	for version, dir := range copies {
		t.Run(version, func(t *testing.T) { goTool(t, dir, "vet", "./cases/...", "./stubs/...") })
	}
}
