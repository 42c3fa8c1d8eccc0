package templates

import (
	"strings"
	"testing"
)

// Whatever a template is, loading and rendering it ends without a panic.
func FuzzTemplate(f *testing.F) {
	for _, seed := range []string{"{{.Title}}", "{{range .Objects}}{{.Name}}{{break}}{{end}}", "{{with .X}}{{else}}{{end}}", "{{include \"file\" .}}", "{{define \"header\"}}{{template \"file\" .}}{{end}}", "{{- /* base: a b */ -}}", "{{block \"x\" .}}{{.Y}}{{end}}"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if strings.Contains(text, "repeat") || strings.Contains(text, "until") || strings.Contains(text, "seq") || strings.Contains(text, "indent") ||
			strings.Contains(text, "range") && strings.ContainsAny(text, "123456789") {
			return // these can ask for more memory than there is
		}
		set, err := load(testBases(), overrides(map[string]string{"python/header.tmpl": text}))
		if err != nil {
			return
		}
		_, _ = set.Render("file", testView())
	})
}
