// Package diff tells what changes from one schema to another for those who call the engine, and for those who call generated
// code, in each language.
package diff

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"golang.org/x/sync/errgroup"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/api"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/changes"
)

// Options say what is compared.
type Options struct {
	// Languages are those to compare, all of the binary where there is none.
	Languages []string
	// Scope is the part of the schema whose API is compared, the whole where it is "".
	Scope generator.Scope
	// Before and After are the options of the targets that the APIs are of.
	Before, After generator.Options
	// Documents are what the schemas were bound from, for the directives that they declare; nil for no comparison of these.
	Documents [2]*introspection.Document
	// Allow are differences that break nothing: see [Allowance].
	Allow []Allowance
}

// Report is what changes.
type Report struct {
	// From and To are the versions that the schemas say, "" for none.
	From, To string
	// Schema are the changes of the schema.
	Schema []SchemaChange
	// Languages are the changes of the generated API, one for each language.
	Languages []Language
}

// SchemaChange is a change of the schema.
type SchemaChange struct {
	changes.Change
	// Allowed is the allowance that takes it for no break; nil for none.
	Allowed *Allowance
}

// Language is what changes in the API of one language.
type Language struct {
	Name string
	// Verdict is by how much a version rises, without what is allowed.
	Verdict api.Bump
	// Changes are sorted by environment, the core's first, and then by effect and name.
	Changes []Change
}

// Change is one difference of a generated API, with what it means.
type Change struct {
	api.Finding
	api.Rule
	// MovedTo is the name of what the name stood for, where it stands for something else now; "" for none.
	MovedTo string
	// Name is what the language calls it, Was and Is the declaration on one line; "" where it isn't there.
	Name          string
	Before, After string
	// Allowed is the allowance that takes it for no break; nil for none.
	Allowed *Allowance
}

// Breaks reports whether code that keeps to the language's usual ways breaks, and nobody has allowed it.
func (c *Change) Breaks() bool { return c.Bump == api.Major && c.Allowed == nil }

// Breaks reports whether the change breaks requests, and nobody has allowed it.
func (c *SchemaChange) Breaks() bool { return c.Level == changes.Breaking && c.Allowed == nil }

// Breaks reports whether anything breaks in a language. What breaks requests breaks the code that makes them, so that the
// schema has no say of its own where there are languages.
func (r *Report) Breaks() bool {
	for i := range r.Languages {
		if r.Languages[i].Verdict == api.Major {
			return true
		}
	}
	return len(r.Languages) == 0 && slices.ContainsFunc(r.Schema, func(c SchemaChange) bool { return c.Breaks() })
}

// Schemas compares two schemas. The error has every error of every language, joined.
func Schemas(ctx context.Context, before, after *introspection.Schema, options Options) (*Report, error) {
	if before == nil || after == nil {
		return nil, errors.New("two schemas are needed")
	}
	report := &Report{From: before.Version, To: after.Version}
	names := options.Languages
	if names == nil {
		names = builtin.Languages()
	}
	report.Languages = make([]Language, len(names))
	failures := make([]error, len(names)+1)
	var group errgroup.Group
	group.Go(func() error {
		report.Schema = schemaChanges(before, after, options)
		return nil
	})
	for i, name := range names {
		group.Go(func() error {
			report.Languages[i], failures[i] = language(name, before, after, options)
			return nil
		})
	}
	_ = group.Wait()
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	return report, errors.Join(failures...)
}

func schemaChanges(before, after *introspection.Schema, options Options) []SchemaChange {
	if options.Scope == generator.Core {
		before, after = before.Core(), after.Core()
	}
	var all []SchemaChange
	found := changes.Compare(before, after)
	if documents := options.Documents; documents[0] != nil && documents[1] != nil && options.Scope != generator.Environments {
		found = append(found, changes.CompareDirectives(documents[0], documents[1])...)
	}
	for _, change := range found {
		if options.Scope == generator.Environments && change.Environment == "" {
			continue
		}
		one := SchemaChange{Change: change}
		if change.Level == changes.Breaking {
			one.Allowed = allowed(options.Allow, string(change.Kind), change.Coordinate, "")
		}
		all = append(all, one)
	}
	return all
}

func language(name string, before, after *introspection.Schema, options Options) (Language, error) {
	result := Language{Name: name, Verdict: api.Patch}
	speaks, ok := builtin.API(name)
	if !ok {
		return result, fmt.Errorf("%s: there is no API of a language that isn't one of %s", name, builtin.LanguageNames())
	}
	old, recent := make(chan listed, 1), make(chan listed, 1)
	go func() { old <- listings(name, speaks, before, options.Scope, options.Before) }()
	go func() { recent <- listings(name, speaks, after, options.Scope, options.After) }()
	was, is := <-old, <-recent
	if err := errors.Join(was.err, is.err); err != nil {
		return result, err
	}
	for _, pair := range pairs(was.all, is.all) {
		result.add(speaks, pair, options.Allow)
	}
	result.sort()
	return result, nil
}

type listed struct {
	all []*api.Listing
	err error
}

// listings lists the API of a target.
func listings(name string, speaks api.Language, schema *introspection.Schema, scope generator.Scope, options generator.Options) listed {
	all, err := List(name, speaks, schema, scope, options)
	return listed{all, err}
}

// List lists the APIs that a target has: one of a whole SDK, or one for the stubs of each environment.
func List(name string, speaks api.Language, schema *introspection.Schema, scope generator.Scope, options generator.Options) ([]*api.Listing, error) {
	if scope == generator.Environments && len(schema.Environments) == 0 {
		return nil, nil // what came or went is compared with nothing
	}
	target := generator.Target{Backend: builtin.New(name), Scope: scope, Options: options}
	requests, err := generator.Requests(target, schema)
	if err != nil {
		return nil, err
	}
	all := make([]*api.Listing, len(requests))
	var group errgroup.Group
	group.SetLimit(4)
	for i, request := range requests {
		group.Go(func() error {
			listing, err := speaks.List(request)
			if err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
			all[i] = listing
			return nil
		})
	}
	return all, group.Wait()
}

// pairs puts the listings of the same package together; one that there is only once is compared with nothing.
func pairs(before, after []*api.Listing) [][2]*api.Listing {
	var all [][2]*api.Listing
	find := func(listings []*api.Listing, environment string) *api.Listing {
		for _, each := range listings {
			if each.Environment == environment {
				return each
			}
		}
		return &api.Listing{Environment: environment}
	}
	for _, each := range before {
		all = append(all, [2]*api.Listing{each, find(after, each.Environment)})
	}
	for _, each := range after {
		if len(find(before, each.Environment).Declarations) == 0 {
			all = append(all, [2]*api.Listing{{Environment: each.Environment}, each})
		}
	}
	return all
}

func (l *Language) add(speaks api.Language, pair [2]*api.Listing, allow []Allowance) {
	for _, finding := range speaks.Compare(pair[0], pair[1]) {
		if finding.Folded {
			continue
		}
		rule, ok := speaks.Rules[finding.Difference]
		if !ok {
			rule = api.Rule{Effect: api.Compile, Bump: api.Major, Reason: "nothing is known of it"}
		}
		change := Change{Finding: finding, Rule: rule, Name: speaks.Name(finding.Declaration())}
		if finding.Guessed != nil {
			change.Guess = speaks.Name(finding.Guessed)
		}
		if finding.Moved != nil {
			change.MovedTo = speaks.Name(finding.Moved)
		}
		if finding.Before != nil {
			change.Before = speaks.Line(finding.Before)
		}
		if finding.After != nil {
			change.After = speaks.Line(finding.After)
		}
		if change.Bump == api.Major {
			change.Allowed = allowed(allow, string(change.Difference), change.Coordinate, l.Name)
		}
		if change.Allowed == nil {
			l.Verdict = l.Verdict.AtLeast(change.Bump)
		}
		l.Changes = append(l.Changes, change)
	}
}

// effects are in the order of the report.
var effects = []api.Effect{api.Compile, api.Run, api.Added, api.Deprecates, api.None}

func (l *Language) sort() {
	l.Changes = api.Sorted(l.Changes, func(a, b *Change) int {
		if n := strings.Compare(a.Environment, b.Environment); n != 0 {
			return n
		}
		if n := slices.Index(effects, a.Effect) - slices.Index(effects, b.Effect); n != 0 {
			return n
		}
		if a.Bump != b.Bump {
			if a.Bump == api.Major {
				return -1
			}
			if b.Bump == api.Major {
				return 1
			}
		}
		return cmp.Or(strings.Compare(a.Name, b.Name), strings.Compare(a.Before, b.Before), strings.Compare(a.After, b.After),
			strings.Compare(string(a.Difference), string(b.Difference)))
	})
}
