// Package sdk generates SDKs for the tests that check them.
package sdk

import (
	"context"
	"fmt"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// Generate returns what a language's backend makes of a schema in a scope, for the runtime of that version; "" is the
// runtime of the schema's own.
func Generate(schema *introspection.Schema, language string, scope generator.Scope, version string) (generator.Output, error) {
	return GenerateWith(schema, language, scope, generator.Options{SDKVersion: version})
}

// GenerateWith is the same with all options.
func GenerateWith(schema *introspection.Schema, language string, scope generator.Scope, options generator.Options) (generator.Output, error) {
	backend := builtin.New(language)
	if backend == nil {
		return generator.Output{}, fmt.Errorf("there is no backend for %q", language)
	}
	target := generator.Target{Backend: backend, Scope: scope, Options: options}
	outputs, err := generator.Run(context.Background(), []generator.Target{target}, func(generator.Target) *introspection.Schema { return schema })
	if err != nil {
		return generator.Output{}, err
	}
	for i := range outputs[0].Files {
		outputs[0].Files[i].Join()
	}
	return outputs[0], nil
}
