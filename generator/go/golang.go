// Package golang is the Go backend: the names, type spellings and view models of the generated Go code. The text of
// that code is in templates/go. What the published runtimes of dagger.io/dagger offer and expect is a table,
// in the package era.
package golang

import (
	"context"
	"text/template"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/templates"
	"github.com/dagger-codegen/dagger-codegen/templates/layout"
)

// backend keeps no state.
type backend struct{}

// New returns the Go backend.
func New() generator.Renderer { return backend{} }

// Style is that of gofmt, which breaks no lines.
var Style = layout.Style{Indent: "\t"}

// Functions are those that the templates can call.
var Functions template.FuncMap

// Generate returns dagger.gen.go and dag/dag.gen.go, or, where the request names an environment, its stubs
// NAME/NAME.gen.go.
func (backend) Generate(_ context.Context, request generator.Request, set *templates.Set) (generator.Result, error) {
	if request.Environment != nil {
		return generateStubs(request, set)
	}
	return generateSDK(request, set)
}
