package docs

import (
	"fmt"
	"net/url"
	"slices"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/introspection/docs"
)

// since sorts what has changed by where it is told: at what is there, or on the page of the type that had it.
func (s *site) since() {
	if s.options.Since == nil {
		return
	}
	s.changed, s.gone = map[string]*marksView{}, map[string][]goneView{}
	fresh := map[string]bool{}
	for _, change := range s.options.Since.Changes {
		if change.Language == "" && change.Kind == generator.New {
			fresh[change.Coordinate] = true
		}
	}
	for _, change := range s.options.Since.Changes {
		owner, _, isArgument := strings.Cut(change.Coordinate, "(")
		if typeName, _, isMember := strings.Cut(owner, "."); isMember && fresh[typeName] || isArgument && fresh[owner] {
			continue // what is new is new as a whole
		}
		if change.Kind == generator.Gone && s.tellGone(change) {
			continue
		}
		if change.Kind != generator.New || change.Language == "" {
			s.tell(change.Coordinate, change)
		}
		if isArgument {
			change.Kind = generator.Changed
			s.tell(owner, change)
		}
	}
}

func (s *site) tell(coordinate string, change generator.Change) {
	mark := s.changed[coordinate]
	if mark == nil {
		mark = &marksView{}
		s.changed[coordinate] = mark
	}
	if mark.Change != string(generator.New) {
		mark.Change = string(change.Kind)
		if change.Kind == generator.Gone {
			mark.Change = string(generator.Changed)
		}
	}
	if text := s.note(change); change.Kind != generator.New && !slices.Contains(mark.Changes, text) {
		mark.Changes = append(mark.Changes, text)
	}
}

// tellGone tells of a type, a field or a value that isn't there any more; it reports whether it is one.
func (s *site) tellGone(change generator.Change) bool {
	typeName, member, isMember := strings.Cut(change.Coordinate, ".")
	if strings.Contains(member, "(") {
		return false
	}
	t := s.schema.Type(typeName)
	home := ""
	if t != nil {
		if !isMember || s.memberHref(t, member, "") != "" {
			return false
		}
		home = typeName
	} else if isMember {
		return true // its type is gone
	}
	all := s.gone[home]
	at := slices.IndexFunc(all, func(gone goneView) bool { return gone.Coordinate == change.Coordinate })
	if at < 0 {
		all = append(all, goneView{Coordinate: change.Coordinate})
		at = len(all) - 1
	}
	if change.Language != "" {
		all[at].Notes = append(all[at].Notes, s.note(change))
	}
	s.gone[home] = all
	return true
}

// note is what callers see of a change.
func (s *site) note(change generator.Change) string {
	text := docs.Folded(change.Text)
	for _, l := range s.speech {
		if l.id == change.Language {
			return l.title + ": " + text
		}
	}
	return text
}

// changeOf is what has become of something, "" for nothing.
func (s *site) changeOf(coordinate string) string {
	if mark := s.changed[coordinate]; mark != nil {
		return mark.Change
	}
	return ""
}

// CheckSourceURL returns an error for an address that doesn't lead to sources.
func CheckSourceURL(address string) error {
	if address == "" {
		return nil
	}
	parsed, err := url.Parse(strings.NewReplacer("{", "", "}", "").Replace(address))
	if err != nil || parsed.Scheme != "https" && parsed.Scheme != "http" || parsed.Host == "" {
		return fmt.Errorf("the source URL %q is not an http or https address; give one like https://github.com/org/repo/blob/{pin}/{file}#L{line}", address)
	}
	if !strings.Contains(address, "{file}") {
		return fmt.Errorf("the address of sources %q has no {file} in it; give one like https://github.com/org/repo/blob/{pin}/{file}#L{line}", address)
	}
	return nil
}
