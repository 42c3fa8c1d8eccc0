// Package templates holds the text of the generated files, one folder a language, and renders it. A template
// file mirrors the generated file, or the part of one, that it makes. Templates loop and place; what they place
// is ready text from the view models of the language's backend.
package templates

import (
	"bytes"
	"embed"
	"fmt"
	"io/fs"
	"path"
	"text/template"
)

//go:embed go/*.tmpl python/*.tmpl rust/*.tmpl
var embedded embed.FS

// Set is the templates of one language, ready to render. It may be used by several goroutines at once.
type Set struct {
	root *template.Template
}

// Load returns the language's templates, each named like its file without the ending. A file of the same name in
// overrides replaces an embedded one; overrides may be nil.
func Load(language string, overrides fs.FS) (*Set, error) {
	files, err := fs.Glob(embedded, language+"/*.tmpl")
	if err != nil {
		return nil, err
	}
	root := template.New(language).Option("missingkey=error")
	for _, file := range files {
		text, err := readTemplate(file, overrides)
		if err != nil {
			return nil, err
		}
		name := path.Base(file)
		if _, err := root.New(name[:len(name)-len(".tmpl")]).Parse(string(text)); err != nil {
			return nil, fmt.Errorf("template %s: %w", file, err)
		}
	}
	return &Set{root: root}, nil
}

func readTemplate(file string, overrides fs.FS) ([]byte, error) {
	if overrides != nil {
		if text, err := fs.ReadFile(overrides, path.Base(file)); err == nil {
			return text, nil
		}
	}
	return fs.ReadFile(embedded, file)
}

// Render executes the named template on the view model.
func (s *Set) Render(name string, view any) ([]byte, error) {
	var out bytes.Buffer
	out.Grow(1 << 19)
	if err := s.root.ExecuteTemplate(&out, name, view); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}
