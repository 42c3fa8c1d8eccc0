// Package text is the text of the generated Go files.
package text

import "embed"

// Files are the templates.
//
//go:embed *.tmpl
var Files embed.FS
