package standin

import (
	"path"
	"slices"
	"strings"
	"sync"

	"github.com/dagger-codegen/dagger-codegen/internal/workspace"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/vektah/gqlparser/v2/ast"
)

// view is a schema as clients see it: for validation, for answers, and for introspection.
type view struct {
	document *introspection.Document
	bound    *introspection.Schema
	checked  *ast.Schema
	meta     *metaSchema
}

func newView(document *introspection.Document) (*view, error) {
	bound, err := introspection.Bind(document, introspection.BindOptions{})
	if err != nil {
		return nil, err
	}
	v := &view{document: document, bound: bound, meta: newMetaSchema(document)}
	v.checked = validationSchema(v)
	return v, nil
}

// views are what clients see before and after environments are served.
type views struct {
	full *view

	mu      sync.Mutex
	current *view
	// hidden are the environments that aren't served yet; nil where nothing is ever hidden.
	hidden []*introspection.Environment
	strict bool
}

func newViews(document *introspection.Document, unserved bool) (*views, error) {
	full, err := newView(document)
	if err != nil {
		return nil, err
	}
	v := &views{full: full, current: full, strict: unserved}
	if unserved {
		v.hidden = slices.Clone(full.bound.Environments)
		v.current, err = full.without(v.hidden)
	}
	return v, err
}

func (v *views) now() *view {
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.current
}

// serve shows the environment of a name, which a reference led to.
func (v *views) serve(name, ref string) error {
	if !v.strict {
		return nil
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	if !slices.ContainsFunc(v.full.bound.Environments, func(e *introspection.Environment) bool { return squash(e.Name) == squash(name) }) {
		return &failure{message: "no environment of this schema is called " + name + " (" + ref + ")"}
	}
	hidden := slices.DeleteFunc(slices.Clone(v.hidden), func(e *introspection.Environment) bool { return squash(e.Name) == squash(name) })
	current, err := v.full.without(hidden)
	if err != nil {
		return err
	}
	v.current, v.hidden = current, hidden
	return nil
}

// nameOf returns the name that an environment has by its reference: that in the folder's dagger.json, if it is one, else
// the last element, without a version.
func nameOf(ref string) string {
	if workspace.IsLocal(ref) {
		if name := workspace.NameOf(ref); name != "" {
			return name
		}
	}
	name := path.Base(strings.TrimRight(strings.ReplaceAll(ref, `\`, "/"), "/"))
	name, _, _ = strings.Cut(name, "@")
	return strings.TrimSuffix(name, ".git")
}

func squash(name string) string {
	return strings.ToLower(strings.NewReplacer("-", "", "_", "", ".", "").Replace(name))
}

// without returns the view in which the environments' parts are missing.
func (v *view) without(hidden []*introspection.Environment) (*view, error) {
	if len(hidden) == 0 {
		return v, nil
	}
	return newView(v.document.Without(v.bound, hidden))
}
