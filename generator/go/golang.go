// Package golang is the Go backend: the names, type spellings and view models of the generated Go code. The text of
// that code is in templates/go. What the published runtimes of dagger.io/dagger offer and expect is one table, in
// features.go.
package golang

import (
	"context"

	"github.com/dagger-codegen/dagger-codegen/generator"
)

// backend keeps no state.
type backend struct{}

// New returns the Go backend.
func New() generator.Backend { return backend{} }

// Name returns "go".
func (backend) Name() string { return "go" }

// Generate returns dagger.gen.go and dag/dag.gen.go, or, where the request names an environment, its stubs
// NAME/NAME.gen.go.
func (backend) Generate(_ context.Context, request generator.Request) (generator.Result, error) {
	if request.Environment != nil {
		return generateStubs(request)
	}
	return generateSDK(request)
}
