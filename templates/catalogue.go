package templates

import (
	"path"
	"regexp"
	"slices"
	"strings"
)

// Info is what a template's header says of it.
type Info struct {
	// Name is the file in the folder of templates: python/header.tmpl.
	Name string `json:"name"`
	// Language is the backend that renders it.
	Language string `json:"language"`
	// Renders tells which part of the output it makes.
	Renders string `json:"renders"`
	// Given is the Go type of dot, with the package's last element: python.File.
	Given string `json:"given"`
	// GivenType is the type with the whole import path, as docs/templates.md lists it.
	GivenType string `json:"givenType"`
	// Digest identifies the text; exported copies record it.
	Digest string `json:"digest"`
	// Defines are the further templates that the file defines, sorted.
	Defines []string `json:"defines,omitempty"`
}

// Catalogue describes the embedded templates of the named languages, of all where none is named, sorted by name.
func (all Languages) Catalogue(languages ...string) []Info {
	var infos []Info
	for _, each := range all {
		if len(languages) > 0 && !slices.Contains(languages, each.name) {
			continue
		}
		for _, file := range each.sources() {
			infos = append(infos, describe(file))
		}
	}
	slices.SortFunc(infos, func(a, b Info) int { return strings.Compare(a.Name, b.Name) })
	return infos
}

func describe(file source) Info {
	info := Info{Name: file.name, Language: path.Dir(file.name), Digest: digest(file.text)}
	rest := file.text
	for {
		comment, after, ok := leadingComment(rest)
		if !ok {
			break
		}
		rest = after
		given, isType := strings.CutPrefix(comment, "gotype:")
		switch {
		case isType:
			info.GivenType = strings.TrimSpace(given)
			info.Given = path.Base(info.GivenType)
		case info.Renders == "":
			info.Renders = strings.Join(strings.Fields(comment), " ")
		}
	}
	for _, match := range regexp.MustCompile(`\{\{-? (?:define|block) "([^"]+)"`).FindAllStringSubmatch(file.text, -1) {
		info.Defines = append(info.Defines, match[1])
	}
	slices.Sort(info.Defines)
	return info
}

// leadingComment returns the comment that the text begins with and what follows it.
func leadingComment(text string) (comment, rest string, ok bool) {
	rest = strings.TrimLeft(text, " \t\r\n")
	rest, ok = strings.CutPrefix(rest, "{{")
	if !ok {
		return "", text, false
	}
	rest = strings.TrimLeft(strings.TrimPrefix(rest, "-"), " \t\n")
	rest, ok = strings.CutPrefix(rest, "/*")
	if !ok {
		return "", text, false
	}
	comment, rest, ok = strings.Cut(rest, "*/")
	if !ok {
		return "", text, false
	}
	_, rest, ok = strings.Cut(rest, "}}")
	return strings.TrimSpace(comment), rest, ok
}
