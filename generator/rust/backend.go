// Package rust makes the Rust SDK: gen.rs, which takes the place of the file of that name in the published crate
// dagger-sdk, and stubs for environments on top of that crate.
package rust

import (
	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/templates"
)

type backend struct{}

// New returns the backend of Rust.
func New() generator.Backend { return backend{} }

// Name is "rust".
func (backend) Name() string { return "rust" }

// Generate returns gen.rs for a whole SDK.
func (backend) Generate(request generator.Request) (generator.Result, error) {
	set, err := templates.Load("rust", request.Options.Templates)
	if err != nil {
		return generator.Result{}, err
	}
	viewer := newViewer(request)
	view := viewer.file()
	content, err := set.Render("gen", view)
	if err != nil {
		return generator.Result{}, err
	}
	return generator.Result{
		Files:    []generator.File{{Path: "gen.rs", Content: content}},
		Warnings: viewer.warnings,
	}, nil
}
