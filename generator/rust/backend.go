// Package rust makes the Rust SDK: gen.rs, which takes the place of the file of that name in the published crate
// dagger-sdk, and stubs for environments on top of that crate.
package rust

import (
	"bytes"
	"context"
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

// Functions are those that the templates can call.
var Functions template.FuncMap

// Generate returns gen.rs for a whole SDK, or NAME.rs for the stubs of an environment.
func (backend) Generate(_ context.Context, request generator.Request, set *templates.Set) (generator.Result, error) {
	if request.Environment != nil {
		v := newStubViewer(request)
		view := v.file()
		return render(set, "stub", view, stubModule(request.Environment)+".rs", v.warnings)
	}
	v := newViewer(request)
	view := v.file()
	return render(set, "gen", view, "gen.rs", v.warnings)
}

func render(set *templates.Set, template string, view any, path string, warnings []generator.Warning) (generator.Result, error) {
	content, err := set.Render(template, view)
	if err != nil {
		return generator.Result{}, err
	}
	return generator.Result{
		Files:    []generator.File{{Path: path, Content: shielded(content)}},
		Warnings: warnings,
	}, nil
}

// shield keeps rustfmt from a file. It has no form of its own for some of the lines that are too long whatever one
// does.
const shield = "#![cfg_attr(rustfmt, rustfmt_skip)]\n"

// shielded returns the content with a shield where a line of code is too long for rustfmt.
func shielded(content []byte) []byte {
	for rest := content; len(rest) > 0; {
		end := bytes.IndexByte(rest, '\n') + 1
		if end == 0 {
			end = len(rest)
		}
		line := rest[:end]
		rest = rest[end:]
		if len(line) > lineWidth+1 && !leftAlone(bytes.TrimLeft(line, " ")) {
			return append([]byte(shield), content...)
		}
	}
	return content
}

// leftAlone reports whether rustfmt has a form for a line however long: a comment, a deprecation's note, and the
// result of into_id, which it lets stand a little over the width.
func leftAlone(line []byte) bool {
	for _, begin := range []string{"///", "//!", "note = ", "description: ", ") -> std::pin::Pin<Box<dyn core::future::Future<Output = Result<"} {
		if bytes.HasPrefix(line, []byte(begin)) {
			return true
		}
	}
	return false
}
