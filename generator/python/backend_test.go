package python

import (
	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/templates"
	pythontext "github.com/dagger-codegen/dagger-codegen/templates/python"
)

// language is the row of the registry, which the tests of this package can't import.
var language = templates.NewLanguage("python", pythontext.Files, Style, Functions, Check)

func newBackend() generator.Backend { return generator.Templated(language, New()) }
