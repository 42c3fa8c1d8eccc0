package rust

import (
	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/templates"
	rusttext "github.com/dagger-codegen/dagger-codegen/templates/rust"
)

// language is the row of the registry, which the tests of this package can't import.
var language = templates.NewLanguage("rust", rusttext.Files, Style, Functions, Check)

func newBackend() generator.Backend { return generator.Templated(language, New()) }
