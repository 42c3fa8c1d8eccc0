package golang

import (
	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/templates"
	gotext "github.com/dagger-codegen/dagger-codegen/templates/go"
)

// language is the row of the registry, which the tests of this package can't import.
var language = templates.NewLanguage("go", gotext.Files, Style, Functions, Check)

func newBackend() generator.Backend { return generator.Templated(language, New()) }
