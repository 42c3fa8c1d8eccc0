// Package builtin lists the backends that are part of the program.
package builtin

import (
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator"
	golang "github.com/dagger-codegen/dagger-codegen/generator/go"
	"github.com/dagger-codegen/dagger-codegen/generator/python"
	"github.com/dagger-codegen/dagger-codegen/generator/rust"
)

// backends make the backends of the languages, in the order in which messages list them. A backend that isn't asked
// for is never made, and loads no templates.
var backends = []struct {
	language string
	make     func() generator.Backend
}{
	{"go", golang.New},
	{"python", python.New},
	{"rust", rust.New},
}

// Languages are the languages with a backend, in the order in which messages list them.
func Languages() []string {
	languages := make([]string, len(backends))
	for i, backend := range backends {
		languages[i] = backend.language
	}
	return languages
}

// LanguageNames lists the languages as messages do: "go, python, rust".
func LanguageNames() string { return strings.Join(Languages(), ", ") }

// New returns the backend of a language, nil where there is none.
func New(language string) generator.Backend {
	for _, backend := range backends {
		if backend.language == language {
			return backend.make()
		}
	}
	return nil
}
