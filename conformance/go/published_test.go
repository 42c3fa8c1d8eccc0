package golang

import (
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
)

// TestPublishedRuntimes puts the SDK of a real schema in place of the generated files of the published runtime of its
// era, and compiles, vets and tests that, as far as its tests need no engine.
func TestPublishedRuntimes(t *testing.T) {
	for _, test := range []struct {
		schema, runtime string
		tests           []string
	}{
		{"v0.11.9.json", "v0.11.9", []string{"./querybuilder"}},
		{"v0.19.11.json", "v0.19.11", []string{"./querybuilder"}},
		{"v1.0.0.json", "v0.21.8", []string{"./engineconn", "."}},
		{"v1.0.0-harbor.json", "v0.21.8", nil},
		{"v1.0.0-semaphore.json", "v0.21.8", nil},
		{"v1.0.0-lighthouse-entrypoint.json", "v0.21.8", nil},
	} {
		t.Run(test.schema, func(t *testing.T) {
			schema := referenceSchema(t, test.schema)
			dir := runtimeCopy(t, test.runtime)
			generate(t, dir, generator.Request{Schema: schema})
			goTool(t, dir, "vet", "./...")
			if len(test.tests) > 0 {
				goTool(t, dir, append([]string{"test", "-count=1", "-run=" + withoutEngine}, test.tests...)...)
			}
		})
	}
}

// withoutEngine are the published tests that need no engine.
const withoutEngine = "^Test(WithWorkspace|WithLoadWorkspaceModules|CLISessionArgs.*|GetRejects.*|MarshalGQL.*|CustomMarshaller|" +
	"IsZeroValue|Query|Alias|ArgsCollision|NullableArgs|FieldImmutability|ArgImmutability|Unpack.*|Siblings.*)$"
