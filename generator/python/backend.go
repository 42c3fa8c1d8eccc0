// Package python generates Python clients: the module gen.py that the published package dagger-io has in its
// dagger.client, and stub modules for single environments that sit beside that package.
//
// This package decides: names, types, what a runtime offers, which form a method has. The text is in the templates.
package python

import (
	"context"
	"errors"
	"slices"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/era"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/templates"
	"github.com/dagger-codegen/dagger-codegen/templates/layout"
)

// New returns the backend.
func New() generator.Renderer { return backend{} }

// Style is that of ruff format, with the line length that the published package has.
var Style = layout.Style{Width: 88, Indent: "    ", Wide: true, Uncounted: "  # type: "}

type backend struct{}

// Generate returns gen.py for a whole SDK, and for an environment the module of its stubs. It is an error if the package
// that they are in can't be imported from.
func (backend) Generate(_ context.Context, request generator.Request, set *templates.Set) (generator.Result, error) {
	request.Options.Package = packageName(request)
	if err := errors.Join(checkPackage(request.Options.Package), checkLayout(request)); err != nil {
		return generator.Result{}, err
	}
	release := request.Era
	if release.Language == "" {
		var err error
		if release, err = era.Choose("python", request.Schema, request.Options.SDKVersion); err != nil {
			return generator.Result{}, err
		}
	}
	m := newModule(request.Schema, release)
	path, name, view := sdkFile, "gen", any(nil)
	if request.Environment == nil {
		view = m.sdk()
	} else {
		path, name = stubFile(request), "stub"
		view = generateStub(m, request)
	}
	text, err := set.File(m.functions()).Text(name, view)
	if err != nil {
		return generator.Result{}, err
	}
	files, err := shared(request, release, set)
	if err != nil {
		return generator.Result{}, err
	}
	request.Era = release
	packaged, err := distribution(request, set)
	if err != nil {
		return generator.Result{}, err
	}
	return generator.Result{
		Files:    slices.Concat([]generator.File{generator.Rendered(path, text)}, files, packaged),
		Warnings: m.warnings,
	}, nil
}

// shared makes the module that the stubs of a folder share, with the first ones.
func shared(request generator.Request, release era.Era, set *templates.Set) ([]generator.File, error) {
	if isShared, isFirst := sharesHelpers(request); request.Environment == nil || !isShared || !isFirst {
		return nil, nil
	}
	m := newModule(request.Schema, release)
	view := sharedView(m)
	content, err := set.File(m.functions()).Render("runtime", view)
	if err != nil {
		return nil, err
	}
	return []generator.File{{Path: folder(request.Options) + sharedModule + ".py", Content: content}}, nil
}

// sdkFile is the module of a whole SDK.
const sdkFile = "gen.py"

// stubFile is the module of an environment's stubs.
func stubFile(request generator.Request) string {
	return folder(request.Options) + stubModule(request.Environment) + ".py"
}

// sdk builds the view of the whole SDK's module.
func (m *module) sdk() *moduleView {
	g := m.group(m.schema.Types)
	m.claimSDK(g)
	view := m.shared(g)
	if m.era.Has(era.RootIsQuery) {
		view.Root = m.classes[m.schema.Query]
		view.All = append(view.All, "Client")
	}
	view.All = append(view.All, "dag")
	m.finish(view, g)
	return view
}

// claimSDK names the classes of a whole SDK. The root type is Query or, for older runtimes, takes the name Client.
func (m *module) claimSDK(g *groups) {
	all := g.all()
	root := m.schema.Query
	types := slices.DeleteFunc(slices.Clone(all), func(t *introspection.Type) bool { return t == root })
	m.claimClasses(types, func(t *introspection.Type) string { return t.Name })
	if m.era.Has(era.RootIsQuery) {
		m.classes[root] = m.scope.Claim(root.Name, root.Name).Name
	} else {
		m.classes[root] = "Client"
	}
	for i, t := range all {
		m.positions[t] = i
	}
}
