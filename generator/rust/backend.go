// Package rust makes the Rust SDK: gen.rs, which takes the place of the file of that name in the published crate
// dagger-sdk, and stubs for environments on top of that crate.
package rust

import (
	"context"
	"errors"
	"text/template"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/templates"
	"github.com/dagger-codegen/dagger-codegen/templates/layout"
)

type backend struct{}

// New returns the backend of Rust.
func New() generator.Renderer { return backend{} }

// Style is that of rustfmt's standard configuration, which counts characters.
var Style = layout.Style{Width: lineWidth, Indent: "    ", Strict: true}

// conversion is a trait of one type, implemented for another.
type conversion struct{ Trait, Of, For string }

// Functions are those that the templates can call.
var Functions = template.FuncMap{"conversion": func(trait, of, target string) conversion { return conversion{trait, of, target} }, "depths": func(used []any) []depth {
	deepest := 0
	for _, each := range used {
		deepest = max(deepest, each.(int))
	}
	return depths(deepest)
}}

// The choices of a target: a whole SDK in the place of the official file, or in an idiomatic form of its own, which
// clients of environments always have; and these as modules, or as a crate.
const (
	officialStyle, idiomaticStyle = "official", "idiomatic"
	moduleLayout, crateLayout     = "module", "crate"
)

// Choices are the styles and layouts.
func (backend) Choices() generator.Choices {
	return generator.Choices{Styles: []string{officialStyle, idiomaticStyle}, Layouts: []string{moduleLayout, crateLayout}}
}

// Generate returns gen.rs for a whole SDK, or NAME.rs for the client of an environment, with what the clients of a folder
// share beside the first one.
func (backend) Generate(_ context.Context, request generator.Request, set *templates.Set) (generator.Result, error) {
	isIdiomatic := request.Environment != nil || request.Options.Style == idiomaticStyle
	switch {
	case isIdiomatic:
		return client(set, request)
	case request.Options.Layout == crateLayout:
		return generator.Result{}, errors.New("an official SDK is part of the crate dagger-sdk: give --style idiomatic to have a crate of its own")
	}
	file := set.File()
	v := newViewer(request, file)
	var result generator.Result
	err := add(&result, file, sdkFile, "gen", v.view())
	result.Warnings = v.warnings
	return result, err
}

// client makes the client of an environment.
func client(set *templates.Set, request generator.Request) (generator.Result, error) {
	c := newClientViewer(request)
	view := c.file()
	result := generator.Result{Warnings: c.warnings}
	folder, name := clientFileOf(request)
	if err := add(&result, set.File(), folder+name, "client", view); err != nil || !isFirst(request) {
		return result, err
	}
	if folder == "" {
		result.Next = []string{"cargo add dagger-sdk@=" + crateVersion(request.Era.Runtime) + " serde@1 serde_json@1"}
	}
	if err := add(&result, set.File(), folder+sharedModule+".rs", "runtime", c.runtime()); err != nil || folder == "" {
		return result, err
	}
	crate := newCrateView(request)
	return result, errors.Join(add(&result, set.File(), "Cargo.toml", "crate_manifest", crate), add(&result, set.File(), "README.md", "crate_readme", crate),
		add(&result, set.File(), "src/lib.rs", "crate_lib", crate))
}

// sdkFile is the file of a whole SDK that is no crate.
const sdkFile = "gen.rs"

// clientFileOf is the file of an idiomatic client, and the folder that it is in.
func clientFileOf(request generator.Request) (folder, name string) {
	name = sdkFile
	if request.Options.Layout == crateLayout {
		folder, name = "src/", "api.rs"
	}
	if request.Environment != nil {
		name = stubModule(request.Environment) + ".rs"
	}
	return folder, name
}

// isFirst reports whether a request is for the first of a schema's environments, beside which the shared files are made.
func isFirst(request generator.Request) bool {
	if request.Environment == nil {
		return true
	}
	for _, environment := range request.Schema.Environments {
		if environment.Refused == "" {
			return environment == request.Environment
		}
	}
	return true
}

// add renders a template as a file of the result.
func add(result *generator.Result, file *templates.File, path, template string, view any) error {
	text, err := file.Text(template, view)
	if err != nil {
		return err
	}
	result.Files = append(result.Files, generator.Rendered(path, text))
	return nil
}
