// Package pipeline is one run of the program, from the settings to the plan: it receives the schema, and, unless the
// output is up to date already, binds it, has every target generated, and compares with the disk. Nothing is written
// before every target has been generated.
package pipeline

import (
	"context"
	"errors"
	"path/filepath"
	"slices"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/generator/diff"
	"github.com/dagger-codegen/dagger-codegen/internal/config"
	"github.com/dagger-codegen/dagger-codegen/internal/heap"
	"github.com/dagger-codegen/dagger-codegen/internal/interrupt"
	"github.com/dagger-codegen/dagger-codegen/internal/output"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/session"
	"github.com/dagger-codegen/dagger-codegen/templates"
)

// Run is what a run is told.
type Run struct {
	Config config.Config
	Tool   Tool
	// Force overwrites files that aren't ours or were edited by hand, and generates even if all is up to date.
	Force bool
	// Explain adds notes on what was decided for each target, even where nothing is generated.
	Explain bool
	// Changes asks for what changes for callers since the schema that the files were generated from, where that is found.
	Changes bool
	// Others are the runs before this one, which may have served environments in the same session; nil for none.
	Others *Others
	// Progress is told what a run waits for, nil for nobody.
	Progress session.Progress
}

// Result is what a run came to.
type Result struct {
	// UpToDate tells that the manifests said so, and nothing was generated.
	UpToDate bool
	// Plan for the targets that go to folders; nil where all are printed.
	Plan *output.Plan
	// Printed are the files of the targets that are printed.
	Printed []output.File
	// Warnings of the schema and the backends, one a line, each once.
	Warnings []string
	// Next are commands that what was generated needs to be used, such as those that install a runtime.
	Next []string
	// bound are the schemas, for the names in them.
	bound []*introspection.Schema
	// Changes are what changes for callers, a report a target, where the schema before is known.
	Changes []*diff.Report
	// Notes are worth telling only to who asks for more.
	Notes []string
	// Targets is how many there are.
	Targets int
}

// errNoTargets ends a run that was told no language.
var errNoTargets = errors.New("nothing to generate: name a language with --lang, or write a " + config.FileName + " with dagger-codegen init")

// Plan receives the schema, generates and compares. The error has every error of the run, joined.
func (r *Run) Plan(ctx context.Context) (*Result, error) {
	if len(r.Config.Targets) == 0 {
		return nil, errNoTargets
	}
	targets, err := resolve(r.Config)
	if err != nil {
		return nil, err
	}
	received, err := r.Receive(ctx)
	if err != nil {
		return nil, err
	}
	received.digestAhead()
	if err := r.receiveEarlier(ctx, targets); err != nil {
		return nil, err
	}
	result := &Result{Targets: len(targets), Notes: received.Notes, Warnings: received.Warnings}
	folders := r.folders(targets, received)
	if !r.Force && !prints(targets) {
		if result.Plan = output.UpToDate(folders, received.digest); result.Plan != nil {
			result.UpToDate = true
			return result, r.explain(targets, received, result)
		}
	}
	return result, r.generate(ctx, targets, received, folders, result)
}

// Receive receives the schema that the targets are made from, as a part of [Run.Plan] or instead of it.
func (r *Run) Receive(ctx context.Context) (*Received, error) {
	return receive(ctx, sourceOf(r.Config), r.Others, r.Progress)
}

// sourceOf is where the schema comes from, without what wouldn't be in the output.
func sourceOf(settings config.Config) config.Source {
	source := settings.Source
	if !slices.ContainsFunc(settings.Targets, func(t config.Target) bool { return t.Scope != generator.Core }) {
		source.Workspace = config.NoWorkspace
	}
	return source
}

func (r *Run) generate(ctx context.Context, targets []*target, received *Received, folders []output.Folder, result *Result) error {
	parseTemplates(targets)
	defer received.boundMemory()()
	schemas, err := interrupt.Call(ctx, 0, func() (*schemas, error) { return bindAll(targets, received) })
	if err != nil {
		return err
	}
	jobs := make([]generator.Target, len(targets))
	for i, t := range targets {
		if t.earlier != nil {
			if err := t.compare(ctx, schemas.of(t.Target)); err != nil {
				return err
			}
		}
		jobs[i] = t.Target
	}
	outputs, err := generator.Run(ctx, jobs, schemas.of)
	if err != nil {
		return err
	}
	for i, t := range targets {
		if err := t.addAPIs(schemas.of(t.Target), &outputs[i]); err != nil {
			return err
		}
	}
	result.Warnings = append(result.Warnings, warnings(schemas, targets, outputs)...)
	result.bound = schemas.order
	for i, t := range targets {
		result.Notes = append(result.Notes, eraNote(t, outputs[i].Era))
	}
	for i, t := range targets {
		result.Next = append(result.Next, outputs[i].Next...)
		files := make([]output.File, len(outputs[i].Files))
		for j, file := range outputs[i].Files {
			files[j] = output.File{Path: file.Path, Content: file.Pieces}
			if file.Pieces == nil {
				files[j].Content = [][]byte{file.Content}
			}
		}
		if t.prints() {
			result.Printed = append(result.Printed, t.prefixed(files, prints(targets))...)
			continue
		}
		folder := &folders[t.folder]
		folder.Targets[t.place].Files = files
		folder.Targets[t.place].Record.Schema = output.SchemaRecord{Version: schemas.version, Digest: received.digest()}
	}
	result.Warnings = append(result.Warnings, moves(folders, schemas.version)...)
	if len(folders) > 0 {
		result.Plan, err = interrupt.Call(ctx, 0, func() (*output.Plan, error) { return output.NewPlan(folders, r.Force) })
	}
	if err == nil && r.Changes && result.Plan != nil && result.Plan.Differs() {
		result.Changes, err = r.changes(ctx, targets, received, schemas)
	}
	return err
}

// boundMemory bounds what generating from a large schema takes, and returns what ends that: with what the process has outside
// the heap, it is ten times the schema's size. Less than 128 MiB would cost more time than they are worth.
func (r *Received) boundMemory() (end func()) {
	const large, least = 4 << 20, 128 << 20
	size := int64(len(r.Text) + len(r.core))
	if size < large {
		return func() {}
	}
	return heap.Bound(max(size*37/4, least))
}

// parseTemplates has the templates of the targets' languages parsed while the schema is decoded. Errors come up when
// the backends ask for them.
func parseTemplates(targets []*target) {
	for _, t := range targets {
		if language := builtin.Templates().Find(t.Backend.Name()); language != nil && t.Options.Templates == nil {
			go func() { _, _ = language.Load(nil, templates.Functions{}) }()
		}
	}
}

// Files lists the files that the run decides on, manifests included, as the user would type them.
func (r *Result) Files() []string {
	if r.Plan == nil {
		return nil
	}
	var names []string
	for _, change := range r.Plan.Changes {
		names = append(names, change.Name(), filepath.Join(change.Dir, output.ManifestName))
	}
	return names
}
