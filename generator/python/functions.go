package python

import (
	"encoding/json"
	"strings"
	"text/template"
)

// Functions are those that the templates can call beside those that know their file.
var Functions = template.FuncMap{
	"ref":      func(string) string { return "" },
	"helper":   func(string) string { return "" },
	"quote":    quote,
	"fill":     filled,
	"toml":     toml,
	"markdown": markdown,
}

// functions are those of one file: ref imports what the file needs, and gives the name that it has there; helper gives that
// of a helper, which is the file's own or the shared module's.
func (m *module) functions() template.FuncMap {
	return template.FuncMap{"ref": m.ref, "helper": m.helper}
}

// filled breaks a text into lines of the width: those behind the first begin with the margin, and with hang behind it.
func filled(width int, margin, hang, text string) string {
	return strings.Join(escapedLines(fill(text, width, hang)), "\n"+margin)
}

// toml returns the text as a string of TOML, which has JSON's escapes.
func toml(text string) string {
	quoted, _ := json.Marshal(text) // a string always can be
	return strings.ReplaceAll(string(quoted), "\x7f", `\u007f`)
}

// markdown keeps a text from being HTML.
func markdown(text string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;").Replace(text)
}
