package docs

import (
	"strings"

	eras "github.com/dagger-codegen/dagger-codegen/generator/era"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/docs"
)

// The folders of pages.
const (
	typesFolder        = "types/"
	environmentsFolder = "environments/"
)

// pages are the pages, in the order in which they are made.
func (s *site) pages() []page {
	pages := []page{{"index.html", "home", func() any { return s.home() }}}
	for _, environment := range s.schema.Environments {
		pages = append(pages, page{environmentsFolder + s.homes[environment], "environment", func() any { return s.environmentPage(environment) }})
	}
	for _, t := range s.types() {
		pages = append(pages, page{typesFolder + s.files[t], "type", func() any { return s.typePage(t) }})
	}
	return pages
}

// siteTitle is what the whole is called.
func (s *site) siteTitle() string {
	if own := s.schema.Environments; s.alone && len(own) == 1 {
		return docs.Folded(own[0].Name)
	}
	return "Dagger API"
}

func (s *site) page(title, description, root string) pageView {
	since := ""
	if s.options.Since != nil {
		since = s.options.Since.Name
	}
	return pageView{Since: since, Title: title, Site: s.siteTitle(), Description: summary(description), Root: root, Languages: s.languageViews()}
}

func (s *site) home() *homeView {
	title := s.siteTitle()
	view := &homeView{Page: s.page(title, "", ""), Version: s.schema.Version, Languages: s.languageViews(), Groups: s.groups(s.core(), typesFolder)}
	if s.files[s.schema.Query] != "" {
		view.Root = &linkView{s.schema.Query.Name, typesFolder + s.files[s.schema.Query]}
	}
	view.Gone = s.gone[""]
	for _, environment := range s.schema.Environments {
		each := s.environment(environment, "")
		view.Environments = append(view.Environments, each)
	}
	contents := &view.Page.Contents
	if len(view.Environments) > 0 {
		*contents = append(*contents, contentView{Href: "#environments", Name: "Environments", Head: true})
		for _, each := range view.Environments {
			*contents = append(*contents, contentView{Href: anchor(each.ID), Name: each.Name})
		}
	}
	*contents = append(*contents, contentView{Href: "#start", Name: "Getting started", Head: true})
	if len(view.Groups) > 0 {
		*contents = append(*contents, contentView{Href: "#core", Name: "Core types", Head: true})
	}
	for _, group := range view.Groups {
		*contents = append(*contents, contentView{Href: anchor(group.ID), Name: group.Title})
	}
	return view
}

func (s *site) environmentPage(environment *introspection.Environment) *environmentPageView {
	view := &environmentPageView{Environment: s.environment(environment, "../")}
	description := ""
	if environment.Root != nil {
		description = environment.Root.Description
	}
	view.Page = s.page(environment.Name, description, "../")
	for _, kind := range view.Environment.Kinds {
		view.Page.Contents = append(view.Page.Contents, contentView{Href: "#kind-" + kind.Kind, Name: kind.Title()})
	}
	for _, group := range view.Environment.Groups {
		view.Page.Contents = append(view.Page.Contents, contentView{Href: anchor(group.ID), Name: group.Title})
	}
	return view
}

// kindTitle is the heading of a kind of entrypoints.
func kindTitle(kind introspection.EntrypointKind) string {
	switch kind {
	case introspection.Agent, introspection.Command, introspection.Artifact, introspection.Shell, introspection.Check, introspection.Function:
		return strings.ToUpper(string(kind[:1])) + string(kind[1:]) + "s"
	case introspection.Generate:
		return "Generators"
	case introspection.Up:
		return "Services"
	case introspection.NotEntrypoint:
	}
	return string(kind)
}

// Title is the heading of the kind.
func (v kindView) Title() string { return kindTitle(introspection.EntrypointKind(v.Kind)) }

func (s *site) environment(environment *introspection.Environment, root string) environmentView {
	view := environmentView{
		Name: docs.Folded(environment.Name), ID: "environment-" + slug(environment.Name), Ref: docs.Folded(environment.Ref), Pin: docs.Folded(environment.Pin),
		Page:   root + environmentsFolder + s.homes[environment],
		Groups: s.groups(environment.Types, root+typesFolder),
	}
	if environment.Root != nil && s.files[environment.Root] != "" {
		view.Root = &linkView{environment.Root.Name, root + typesFolder + s.files[environment.Root]}
		view.Description = s.markdownOn(environment.Root, root+typesFolder).html(environment.Root.Description)
	}
	for _, kind := range introspection.EntrypointKinds() {
		entries := kindView{Kind: string(kind)}
		for i := range environment.Entrypoints {
			entrypoint := &environment.Entrypoints[i]
			if entrypoint.Kind != kind {
				continue
			}
			field := entrypoint.Function()
			entries.Entries = append(entries.Entries, summaryView{Link: linkView{entrypoint.Name, root + typesFolder + s.hrefOf(field)},
				Names: folded(s.pathNames(entrypoint.Path)), Summary: summary(entrypoint.Description), Deprecated: field.Deprecation != nil,
				Experimental: field.Experimental != nil})
		}
		if len(entries.Entries) > 0 {
			view.Kinds = append(view.Kinds, entries)
		}
	}
	for _, field := range environment.Extensions {
		view.Extensions = append(view.Extensions, summaryView{Link: linkView{field.Coordinate(), root + typesFolder + s.hrefOf(field)},
			Names: folded(s.fieldNames(field)), Summary: summary(field.Description)})
	}
	for _, each := range s.speech {
		view.Uses = append(view.Uses, useView{Language: each.id, Module: slug(environment.Name), Ref: shellWord(refOr(environment)), Package: each.published,
			Version: eras.Installable(each.id, each.api.Runtime)})
	}
	view.Uses = append(view.Uses, useView{Language: graphQL, Ref: shellWord(refOr(environment))}, useView{Language: command, Ref: shellWord(refOr(environment))})
	return view
}

// refOr is the environment's reference, or its name where that isn't known.
func refOr(environment *introspection.Environment) string {
	if ref := docs.Folded(environment.Ref); ref != "" {
		return ref
	}
	return "./" + slug(environment.Name)
}

// pathNames are the names of a path of functions, with dots between.
func (s *site) pathNames(path []*introspection.Field) []named {
	var joined []named
	for i, field := range path {
		names := s.fieldNames(field)
		if i == 0 {
			joined = names
			continue
		}
		for j := range joined {
			between := "."
			if joined[j].language == command {
				between = " "
			}
			joined[j].name += between + names[j].name
		}
	}
	return joined
}
