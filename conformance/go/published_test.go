package golang

import (
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
)

// TestPublishedRuntimes puts the SDK of a real schema in place of the generated files of the published runtime of its
// era. It compiles and vets that, runs the published tests that need no engine, and then a program that compares what
// it sends.
func TestPublishedRuntimes(t *testing.T) {
	for _, test := range []struct {
		schema, runtime, program string
		tests                    []string
	}{
		{"v0.11.9.json", "v0.11.9", "oldest", []string{"./querybuilder"}},
		{"v0.19.11.json", "v0.19.11", "typed", []string{"./querybuilder"}},
		{"v1.0.0.json", "v0.21.8", "modern", []string{"./engineconn", "."}},
	} {
		t.Run(test.schema, func(t *testing.T) {
			schema := referenceSchema(t, test.schema)
			dir := runtimeCopy(t, test.runtime)
			generate(t, dir, generator.Request{Schema: schema})
			putPrograms(t, dir, "wire", "wire")
			putPrograms(t, dir, test.program, test.program)
			goTool(t, dir, "vet", "./...")
			goTool(t, dir, append([]string{"test", "-vet=off", "-count=1", "-run=" + withoutEngine}, test.tests...)...)
			goTool(t, dir, "test", "-vet=off", "-count=1", "./"+test.program)
		})
	}
}

// withoutEngine are the published tests that need no engine.
const withoutEngine = "^Test(WithWorkspace|WithLoadWorkspaceModules|CLISessionArgs.*|GetRejects.*|MarshalGQL.*|CustomMarshaller|" +
	"IsZeroValue|Query|Alias|ArgsCollision|NullableArgs|FieldImmutability|ArgImmutability|Unpack.*|Siblings.*)$"
