package standin

import (
	_ "embed"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

//go:embed core.graphqls
var coreSDL []byte

// EmbeddedSDL returns the schema of the embedded engine as SDL: a core of some thirty types in today's dialect,
// with every idea of a real engine's, and the environment bakery.
func EmbeddedSDL() []byte { return append([]byte(nil), coreSDL...) }

// StartEmbedded returns an engine over [EmbeddedSDL] that listens already.
func StartEmbedded(options Options) (*Engine, error) {
	document, err := introspection.Decode("core.graphqls", coreSDL)
	if err != nil {
		return nil, err
	}
	return Start(document, options)
}
