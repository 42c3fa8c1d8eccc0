package templates

import (
	"bytes"
	"errors"
	"fmt"
	"html/template"
	"strings"
	"sync/atomic"
)

// HTML is a set of templates as html/template has them, which escapes what they place for where it stands: in text, in an
// attribute, in an address. It may be used by several goroutines at once.
type HTML struct {
	set  *Set
	root *template.Template
}

// HTML returns the set for files that are HTML. Nothing is laid out in these.
func (s *Set) HTML() (*HTML, error) {
	root := template.New(s.language.name).Option("missingkey=error")
	for _, each := range s.known {
		root.Funcs(template.FuncMap(each))
	}
	if s.override {
		root.Funcs(template.FuncMap{includeFunction: includer(root)})
	}
	for _, each := range s.root.Templates() {
		if each.Tree == nil {
			continue
		}
		// html/template changes the trees that it is given.
		if _, err := root.AddParseTree(each.Name(), each.Tree.Copy()); err != nil {
			return nil, s.htmlProblem(each.Name(), err)
		}
	}
	return &HTML{s, root}, nil
}

// Render executes the named template on the view model. An error names the template's file, and the line where one is
// known.
func (h *HTML) Render(name string, view any) ([]byte, error) {
	if observed != nil {
		observed(h.set.File(), name, view)
	}
	var out bytes.Buffer
	out.Grow(1 << 15)
	if err := h.root.ExecuteTemplate(&out, name, view); err != nil {
		return nil, h.set.htmlProblem(name, err)
	}
	return out.Bytes(), nil
}

func (s *Set) htmlProblem(name string, err error) error {
	var escape *template.Error
	if errors.As(err, &escape) {
		return Problems{{Place: s.placeOfTemplate(escape.Name), Message: escape.Description}}
	}
	if match := submatch(executeMessage, err.Error()); match != nil {
		return Problems{{Place: s.place(match[1] + ":" + match[2] + ":" + match[3]), Message: match[5] + ": " + match[6]}}
	}
	return Problems{{Place: s.placeOfTemplate(name), Message: strings.TrimPrefix(err.Error(), "template: ")}}
}

// includer is the function include for HTML: what it returns has been escaped already.
func includer(root *template.Template) func(name string, view any) (template.HTML, error) {
	var depth atomic.Int32
	return func(name string, view any) (template.HTML, error) {
		defer depth.Add(-1)
		if depth.Add(1) > maxIncludes {
			return "", fmt.Errorf("the template %q includes itself without end", name)
		}
		var out strings.Builder
		err := root.ExecuteTemplate(&out, name, view)
		return template.HTML(out.String()), err
	}
}
