// Package docs is the backend that makes a reference to publish: a static site with a page a type, on which each member
// has its signature and a call in every language. What the languages call things, each of them says itself (package
// public); the calls come from one form that is no language's (package call). The text is in templates/docs.
package docs

import (
	"context"
	"runtime"
	"text/template"

	"golang.org/x/sync/errgroup"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/api"
	"github.com/dagger-codegen/dagger-codegen/generator/public"
	"github.com/dagger-codegen/dagger-codegen/templates"
	"github.com/dagger-codegen/dagger-codegen/templates/layout"
)

// Name is the backend's name, as --lang and configurations have it.
const Name = "docs"

// Language is a language that the site has calls in.
type Language struct {
	// Name is its backend's name.
	Name string
	// Public tells how its callers write the parts of a schema.
	Public public.Language
	// API lists what callers see, and how the language writes it.
	API api.Language
}

type maker struct{ languages []Language }

// New returns the backend, for a site with calls in the languages, in that order.
func New(languages ...Language) generator.Renderer { return maker{languages} }

// Style breaks no lines.
var Style = layout.Style{}

// Functions are those that the templates can call.
var Functions template.FuncMap

// Check takes what overridden templates make as it is: a browser takes any text.
func Check(_ string, content []byte) ([]byte, []templates.Fault) { return content, nil }

// Gathers tells that a site has all environments on it.
func (maker) Gathers() bool { return true }

// page is a file that is made from a template.
type page struct {
	path, template string
	view           func() any
}

// Generate returns the pages of the site, its index for searching, and what they are shown with.
func (r maker) Generate(ctx context.Context, request generator.Request, set *templates.Set) (generator.Result, error) {
	if err := CheckSourceURL(request.Options.SourceURL); err != nil {
		return generator.Result{}, err
	}
	s, err := newSite(request, r.languages)
	if err != nil {
		return generator.Result{}, err
	}
	html, err := set.HTML()
	if err != nil {
		return generator.Result{}, err
	}
	files := []generator.File{{Path: "assets/index.js", Content: s.index()}}
	for _, asset := range []struct{ path, template string }{
		{"assets/early.js", "early.js"}, {"assets/site.js", "site.js"}, {"assets/site.css", "site.css"},
	} {
		content, err := set.Render(asset.template, nil)
		if err != nil {
			return generator.Result{}, err
		}
		files = append(files, generator.File{Path: asset.path, Content: content})
	}
	pages := s.pages()
	made := make([]generator.File, len(pages))
	var group errgroup.Group
	group.SetLimit(runtime.GOMAXPROCS(0))
	for i, each := range pages {
		group.Go(func() error {
			if ctx.Err() != nil {
				return ctx.Err()
			}
			content, err := html.Render(each.template, each.view())
			made[i] = generator.File{Path: each.path, Content: content}
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return generator.Result{}, err
	}
	return generator.Result{Files: append(files, made...)}, nil
}
