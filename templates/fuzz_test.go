package templates

import (
	"strings"
	"testing"
)

// Whatever overridden templates make, checking it ends with a verdict, and an error has a place within the file.
func FuzzFinish(f *testing.F) {
	for _, seed := range []string{"", "x = 'a\\", "\"\"\"", "r#\"", "'\\", "b'", "/* /*", "class A:\n\tx", "if x:\n  (\n", "\\", "é('", "package p\nimport \"x\"", "r##", "'é"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, content string) {
		for _, language := range Languages() {
			set := &Set{language: language, override: true, files: []string{"mine.tmpl"}}
			_, err := set.Finish("file", []byte(content))
			if err != nil && !strings.HasPrefix(err.Error(), "file") {
				t.Errorf("%s: no place in %q", language, err)
			}
		}
	})
}

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
		set, err := load("python", testBases(), overrides(map[string]string{"python/header.tmpl": text}), nil)
		if err != nil {
			return
		}
		_, _ = set.Render("file", testView())
	})
}
