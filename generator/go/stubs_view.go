package golang

import (
	"maps"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/docs"
)

// view makes the view of the stubs.
func (s *stubs) view() StubsView {
	root := s.environment.Root
	s.findCached(s.environment.Extensions)
	d := s.declare(s.environment.Types)
	view := StubsView{
		Package:     stubPackage(s.environment),
		Environment: oneLine(s.environment.Name),
		Runtime:     s.runtime(),
		Name:        strconv.Quote(s.environment.Name),
		Ref:         strconv.Quote(s.environment.Ref),
		Pin:         strconv.Quote(s.environment.Pin),
		Serving:     s.serving(),
		Unserved:    s.unserved(),
		Extensions:  s.extensions(),
		Scalars:     d.scalars, Inputs: d.inputs, Objects: d.objects, Interfaces: d.interfaces, Enums: d.enums,
		stubs: s,
	}
	if plain := letters(strings.ToLower(s.environment.Name)); plain != "" && plain != view.Package {
		s.warn(s.environment.Name, "has the package %s, since %s can't be the name of one", view.Package, plain)
	}
	if root != nil {
		view.Doc = laterComment(description(root.Description, s.linker(root)))
	}
	if root != nil && s.names.types[root] != "" {
		view.New = s.newFunction(root)
		view.Catalogue = s.catalogue(root)
	} else {
		s.warn(s.environment.Name, "has no root type to build, so its stubs have no function New")
	}
	if id := s.schema.AnyID(); id != nil && !s.sdkHasID() {
		view.ID = s.idName
	}
	return view
}

// newFunction makes the view of New.
func (s *stubs) newFunction(root *introspection.Type) *ConstructorView {
	view := &ConstructorView{Root: s.names.types[root], IsServable: s.environment.Serving != nil}
	call := s.constructor()
	if call == nil {
		return view
	}
	signature := s.signature(call, s.options(call))
	view.GraphQL, view.Required, view.Options = call.Name, signature.Required, signature.Options
	if view.Options != nil {
		view.Options.Of = "New"
	}
	notes := &NotesView{Source: source(call.Source), Deprecated: s.deprecated(call.Deprecation, root)}
	view.Doc, view.Notes = s.doc("", notes, s.parametersDoc(call, signature.Required))
	return view
}

// stubImports are the imports of other environments' stubs.
func (s *stubs) stubImports() []ImportView {
	var imports []ImportView
	for _, each := range slices.Sorted(maps.Keys(s.imports)) {
		one := ImportView{Path: each}
		if s.imports[each] != path.Base(each) {
			one.Name = s.imports[each]
		}
		imports = append(imports, one)
	}
	return imports
}

// catalogue lists what a user can call.
func (s *stubs) catalogue(root *introspection.Type) *CatalogueView {
	view := &CatalogueView{Package: stubPackage(s.environment), Root: s.names.types[root]}
	longest := 0
	for _, kind := range introspection.EntrypointKinds() {
		longest = max(longest, len(kind))
	}
	for _, kind := range introspection.EntrypointKinds() {
		view.Kinds = append(view.Kinds, KindView{Name: padded(upperFirst(string(kind)), longest), Value: string(kind)})
	}
	for _, each := range s.environment.Entrypoints {
		entry := EntryView{Name: each.Name, Kind: upperFirst(string(each.Kind))}
		if description := docs.Folded(each.Description); description != "" {
			entry.Description = strconv.Quote(description)
		}
		if place := sourcePlace(each.Source); place != "" {
			entry.Source = strconv.Quote(docs.Folded(place))
		}
		if !each.NeedsArguments {
			for _, field := range append(each.Path[:len(each.Path):len(each.Path)], each.Evaluate...) {
				entry.Path = append(entry.Path, field.Name)
			}
			if each.Function().Type.Innermost().Named.IsSelectable() && len(each.Evaluate) == 0 {
				entry.Path = append(entry.Path, "__typename")
			}
		}
		view.HasChecks = view.HasChecks || each.Kind == introspection.Check
		view.Entries = append(view.Entries, entry)
	}
	return view
}
