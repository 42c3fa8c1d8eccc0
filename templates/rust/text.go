// Package text is the text of the generated Rust files.
package text

import "embed"

// Files are the templates.
//
//go:embed *.tmpl
var Files embed.FS
