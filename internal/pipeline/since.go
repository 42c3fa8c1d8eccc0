package pipeline

import (
	"context"
	"fmt"
	"slices"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/generator/diff"
	"github.com/dagger-codegen/dagger-codegen/internal/output"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/changes"
)

// receiveEarlier receives the schemas that targets tell the changes since. What they are is remembered: another one there
// makes other files.
func (r *Run) receiveEarlier(ctx context.Context, targets []*target) error {
	received := map[string]*Received{}
	for _, t := range targets {
		name := t.settings.Since
		if name == "" {
			continue
		}
		if received[name] == nil {
			earlier, err := ReceiveRevision(ctx, name, r.Config.Source, r.Progress)
			if err != nil {
				return fmt.Errorf("--since: %w", err)
			}
			received[name] = earlier
		}
		t.earlier = received[name]
		t.remember("since", output.Digest(t.earlier.Text))
	}
	return nil
}

// compare tells a target what has changed since its earlier schema.
func (t *target) compare(ctx context.Context, now *introspection.Schema) error {
	before, err := t.earlier.Schema(t.Options.SDKVersion)
	if err != nil {
		return fmt.Errorf("--since %s: %w", t.settings.Since, err)
	}
	languages := []string{}
	for _, language := range builtin.Languages() {
		if _, ok := builtin.API(language); ok {
			languages = append(languages, language)
		}
	}
	report, err := diff.Schemas(ctx, before, now, diff.Options{Languages: languages, Before: t.Options, After: t.Options})
	if err != nil {
		return fmt.Errorf("--since %s: %w", t.settings.Since, err)
	}
	since := &generator.Since{Name: t.settings.Since}
	if report.From != "" {
		since.Name = report.From
	}
	for i := range report.Schema {
		change := &report.Schema[i]
		since.Changes = append(since.Changes, generator.Change{Coordinate: change.Coordinate, Kind: changeKind(change.Kind), Text: change.Message})
	}
	for i := range report.Languages {
		language := &report.Languages[i]
		for j := range language.Changes {
			change := &language.Changes[j]
			kind := generator.Changed
			switch {
			case change.Coordinate == "" || change.Folded:
				continue
			case change.Before == "":
				kind = generator.New
			case change.After == "":
				kind = generator.Gone
			}
			since.Changes = append(since.Changes, generator.Change{Coordinate: change.Coordinate, Kind: kind, Language: language.Name, Text: change.Name + " " + change.Sentence(plainly)})
		}
	}
	t.Options.Since = since
	return nil
}

// The kinds of changes of a schema by which something is there that wasn't, or isn't that was; all others change something.
var (
	additions = []changes.Kind{changes.TypeAdded, changes.FieldAdded, changes.ValueAddedToEnum, changes.RequiredArgAdded, changes.OptionalArgAdded,
		changes.RequiredInputFieldAdded, changes.OptionalInputFieldAdded}
	removals = []changes.Kind{changes.TypeRemoved, changes.FieldRemoved, changes.ValueRemovedFromEnum, changes.ArgRemoved}
)

func changeKind(kind changes.Kind) generator.ChangeKind {
	switch {
	case slices.Contains(additions, kind):
		return generator.New
	case slices.Contains(removals, kind):
		return generator.Gone
	}
	return generator.Changed
}

// plainly puts nothing around the code in a sentence.
func plainly(code string) string { return code }
