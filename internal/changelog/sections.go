package changelog

import (
	"fmt"
	"slices"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator/api"
	"github.com/dagger-codegen/dagger-codegen/generator/diff"
	"github.com/dagger-codegen/dagger-codegen/introspection/changes"
)

// section is a part of a language's changes: those of one effect, in the core or in one environment.
type section struct {
	Title       string
	Environment string
	Effect      api.Effect
	Changes     []*diff.Change
}

// sections are the parts that have changes, the core's first. What callers don't notice is in none.
func sections(l *diff.Language, brief bool) []section {
	var all []section
	for i := range l.Changes {
		change := &l.Changes[i]
		title := title(change)
		if title == "" || brief && !change.Breaks() {
			continue
		}
		if n := len(all); n == 0 || all[n-1].Title != title || all[n-1].Environment != change.Environment {
			all = append(all, section{Title: title, Environment: change.Environment, Effect: change.Effect})
		}
		last := &all[len(all)-1]
		last.Changes = append(last.Changes, change)
	}
	return all
}

func title(c *diff.Change) string {
	switch {
	case c.Effect == api.Compile && c.Bump == api.Major:
		return "Stops compiling"
	case c.Effect == api.Compile:
		return "Stops compiling where code is written in a way that is advised against"
	case c.Effect == api.Run:
		return "Changes at run time"
	case c.Effect == api.Added:
		return "New"
	case c.Effect == api.Deprecates:
		return "Deprecated"
	}
	return ""
}

// levels are the changes of the schema, by level.
func levels(r *diff.Report, brief bool) [][]*diff.SchemaChange {
	all := make([][]*diff.SchemaChange, 3)
	for i := range r.Schema {
		change := &r.Schema[i]
		if !brief || change.Breaks() {
			all[change.Level] = append(all[change.Level], change)
		}
	}
	return all
}

// heading says what is compared.
func heading(r *diff.Report) string {
	from, to := r.From, r.To
	if from == "" {
		from = "the old schema"
	}
	if to == "" {
		to = "the new schema"
	}
	return from + " to " + to
}

// summary says on one line what a schema's changes come to.
func summary(r *diff.Report) string {
	counts := map[changes.Level]int{}
	for _, change := range r.Schema {
		counts[change.Level]++
	}
	if len(r.Schema) == 0 {
		return "no changes"
	}
	return fmt.Sprintf("%d breaking, %d dangerous, %d safe", counts[changes.Breaking], counts[changes.Dangerous], counts[changes.Safe])
}

// Verdict says on one line what a language's changes come to.
func Verdict(l *diff.Language) string { return l.Name + ": " + verdict(l) }

// verdict is the same without the language.
func verdict(l *diff.Language) string {
	breaks, allowed := 0, 0
	for i := range l.Changes {
		switch {
		case l.Changes[i].Breaks():
			breaks++
		case l.Changes[i].Allowed != nil:
			allowed++
		}
	}
	text := string(l.Verdict)
	switch {
	case len(l.Changes) == 0:
		return text + ": nothing changes"
	case breaks == 1:
		text += ": 1 change breaks callers"
	case breaks > 0:
		text += fmt.Sprintf(": %d changes break callers", breaks)
	default:
		text += ": nothing breaks"
	}
	if allowed > 0 {
		text += fmt.Sprintf(" (%d allowed)", allowed)
	}
	return text
}

// rules are the differences that break something in a language, each once, with their reasons.
func rules(l *diff.Language, brief bool) []string {
	var all []string
	for i := range l.Changes {
		if c := &l.Changes[i]; c.Bump == api.Major && (c.Breaks() || !brief) {
			if text := string(c.Difference) + ": " + c.Reason; !slices.Contains(all, text) {
				all = append(all, text)
			}
		}
	}
	slices.Sort(all)
	return all
}

// place is where a change is in the schema, with the rule that says what it means.
func place(c *diff.Change) string {
	parts := []string{string(c.Difference)}
	if c.Coordinate != "" {
		parts = append(parts, c.Coordinate)
	}
	return strings.Join(parts, ", ")
}

// groups puts the changes of one declaration together.
func groups(all []*diff.Change) [][]*diff.Change {
	var groups [][]*diff.Change
	for _, change := range all {
		if n := len(groups); n > 0 && groups[n-1][0].Before == change.Before && groups[n-1][0].After == change.After && change.Name == groups[n-1][0].Name {
			groups[n-1] = append(groups[n-1], change)
		} else {
			groups = append(groups, []*diff.Change{change})
		}
	}
	return groups
}

// sentences say what has changed in a declaration, each with its place in brackets.
func sentences(group []*diff.Change, place func(*diff.Change) string) string {
	parts := make([]string, len(group))
	for i, change := range group {
		parts[i] = change.Sentence(nil) + " (" + place(change) + ")" + because(change.Allowed)
	}
	return strings.Join(parts, "; ")
}

// worst is the change of a group that breaks callers, or the first.
func worst(group []*diff.Change) *diff.Change {
	for _, change := range group {
		if change.Breaks() {
			return change
		}
	}
	return group[0]
}
