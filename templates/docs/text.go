// Package text is the text of the pages of documentation, with what they are shown with.
package text

import "embed"

// Files are the templates.
//
//go:embed *.tmpl
var Files embed.FS
