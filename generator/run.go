package generator

import (
	"context"
	"errors"
	"fmt"
	"path"
	"runtime"
	"runtime/debug"
	"slices"
	"sort"
	"strings"

	"golang.org/x/sync/errgroup"

	"github.com/dagger-codegen/dagger-codegen/generator/era"
	"github.com/dagger-codegen/dagger-codegen/internal/interrupt"
	"github.com/dagger-codegen/dagger-codegen/internal/suggest"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// Target is one thing to generate from a schema.
type Target struct {
	Backend Backend
	Scope   Scope
	Options Options
}

// Name returns the target as messages and manifests call it: the language, and "environments" behind it for stubs.
func (t Target) Name() string {
	if t.Scope == Environments {
		return t.Backend.Name() + " environments"
	}
	return t.Backend.Name()
}

// Output is what a target's backend made, its files sorted by path.
type Output struct {
	Files    []File
	Warnings []Warning
	// Next are commands that the files need to be used, each once.
	Next []string
	// Era is the release that the target was made for.
	Era era.Era
}

// Run gives each target its files, all backends at once. The result has the targets' order and doesn't depend on
// which backend is done first. The error has every error of every target, joined; once ctx has ended it is the
// context's alone.
func Run(ctx context.Context, targets []Target, schemas func(Target) *introspection.Schema) ([]Output, error) {
	outputs := make([]Output, len(targets))
	failures := make([]error, len(targets))
	var group errgroup.Group
	for i, target := range targets {
		group.Go(func() error {
			outputs[i], failures[i] = runTarget(ctx, target, schemas(target))
			return nil
		})
	}
	_ = group.Wait()
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	return outputs, errors.Join(failures...)
}

func runTarget(ctx context.Context, target Target, schema *introspection.Schema) (Output, error) {
	if err := target.check(); err != nil {
		return Output{}, fmt.Errorf("%s: %w", target.Name(), err)
	}
	requests, err := requests(target, schema)
	if err != nil {
		return Output{}, fmt.Errorf("%s: %w", target.Name(), err)
	}
	chosen, err := era.Choose(target.Backend.Name(), schema, target.Options.SDKVersion)
	if err != nil {
		return Output{}, fmt.Errorf("%s: %w", target.Name(), err)
	}
	results := make([]Result, len(requests))
	failures := make([]error, len(requests))
	var group errgroup.Group
	group.SetLimit(runtime.GOMAXPROCS(0)) // hundreds of environments at once would be in memory at once
	for i, request := range requests {
		request.Era = chosen
		group.Go(func() error {
			results[i], failures[i] = interrupt.Call(ctx, interrupt.Grace, func() (Result, error) {
				return generate(ctx, target, request)
			})
			return nil
		})
	}
	_ = group.Wait()
	if ctx.Err() != nil {
		return Output{}, ctx.Err()
	}
	if err := errors.Join(failures...); err != nil {
		return Output{}, err
	}
	output, err := merge(target, requests, results)
	output.Era = chosen
	output.Warnings = append(runWarnings(target, schema, chosen), output.Warnings...)
	return output, err
}

// runWarnings tell what was decided for the target as a whole: a release that had to be guessed, and the environments
// that there are no stubs of.
func runWarnings(target Target, schema *introspection.Schema, chosen era.Era) []Warning {
	var warnings []Warning
	if chosen.Guessed && len(chosen.Package()) > 0 {
		warnings = append(warnings, Warning{Message: fmt.Sprintf("made for %s %s, which is a guess: %s; name the release with --sdk-version",
			chosen.Package(), chosen.Published(), chosen.Reason)})
	}
	if target.Scope == Environments {
		for _, environment := range schema.Environments {
			if environment.Refused != "" {
				warnings = append(warnings, Warning{Message: refusal(environment).Error()})
			}
		}
	}
	return warnings
}

func refusal(environment *introspection.Environment) error {
	return fmt.Errorf("no stubs of the environment %q: %s", environment.Name, environment.Refused)
}

// ErrNoEnvironment is what a target of the scope Environments ends with where the schema is the core's alone.
var ErrNoEnvironment = errors.New("no environment contributes to this schema, so there are no stubs to generate")

// requests applies the scope: one request for a whole SDK, one for each environment's stubs.
func requests(target Target, schema *introspection.Schema) ([]Request, error) {
	request := Request{Schema: schema, Options: target.Options}
	switch target.Scope {
	case Full, "":
		return []Request{request}, nil
	case Core:
		request.Schema = schema.Core()
		return []Request{request}, nil
	case Environments:
		if len(schema.Environments) == 0 {
			return nil, ErrNoEnvironment
		}
		if gathers(target.Backend) {
			request.Environments = schema.Environments
			return []Request{request}, nil
		}
		var all []Request
		var refused []error
		for _, environment := range schema.Environments {
			if environment.Refused != "" {
				refused = append(refused, refusal(environment))
				continue
			}
			request.Environment = environment
			all = append(all, request)
		}
		if len(all) == 0 {
			return nil, errors.Join(refused...)
		}
		return all, nil
	}
	return nil, fmt.Errorf("unknown scope %q; it is one of %s", target.Scope, ScopeNames())
}

// Requests returns the requests that a target's backend gets: one for a whole SDK, or one for the stubs of each environment.
func Requests(target Target, schema *introspection.Schema) ([]Request, error) {
	if err := target.check(); err != nil {
		return nil, fmt.Errorf("%s: %w", target.Name(), err)
	}
	all, err := requests(target, schema)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", target.Name(), err)
	}
	chosen, err := era.Choose(target.Backend.Name(), schema, target.Options.SDKVersion)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", target.Name(), err)
	}
	for i := range all {
		all[i].Era = chosen
	}
	return all, nil
}

// RequestFor returns the request that a target's backend gets for the named environment, or "" for a whole SDK.
func RequestFor(target Target, schema *introspection.Schema, environment string) (Request, error) {
	all, err := requests(target, schema)
	if err != nil {
		return Request{}, err
	}
	var chosen era.Era
	if target.Backend != nil { // of a model that isn't for a language
		if chosen, err = era.Choose(target.Backend.Name(), schema, target.Options.SDKVersion); err != nil {
			return Request{}, err
		}
	}
	var names []string
	for _, request := range all {
		if request.Environment == nil || request.Environment.Name == environment {
			request.Era = chosen
			return request, nil
		}
		names = append(names, request.Environment.Name)
	}
	hint := "it has " + strings.Join(names, ", ")
	if closest := suggest.Closest(environment, names); closest != "" {
		hint = fmt.Sprintf("did you mean %q?", closest)
	}
	return Request{}, fmt.Errorf("no environment %q contributes to this schema; %s", environment, hint)
}

// generate calls a backend. A panic in one is reported as the defect that it is.
func generate(ctx context.Context, target Target, request Request) (result Result, err error) {
	defer func() {
		if reason := recover(); reason != nil {
			err = fmt.Errorf("%s: internal error: %v; please report it with the schema and this:\n%s",
				subject(target, request), reason, strings.TrimSpace(string(debug.Stack())))
		}
	}()
	result, err = target.Backend.Generate(ctx, request)
	if err != nil {
		err = fmt.Errorf("%s: %w", subject(target, request), err)
	}
	return result, err
}

func subject(target Target, request Request) string {
	if request.Environment == nil {
		return target.Name()
	}
	return target.Backend.Name() + " stubs of " + request.Environment.Name
}

// merge puts the results of one target together.
func merge(target Target, requests []Request, results []Result) (Output, error) {
	var output Output
	var problems []error
	writers := map[string][]string{}
	for i, result := range results {
		me := subject(target, requests[i])
		if len(result.Files) == 0 {
			problems = append(problems, fmt.Errorf("%s: the backend made no file", me))
		}
		for _, file := range result.Files {
			place := strings.ToLower(path.Clean(file.Path))
			writers[place] = append(writers[place], me)
			output.Files = append(output.Files, file)
		}
		output.Warnings = append(output.Warnings, result.Warnings...)
		for _, command := range result.Next {
			if !slices.Contains(output.Next, command) {
				output.Next = append(output.Next, command)
			}
		}
	}
	sort.SliceStable(output.Files, func(i, j int) bool { return output.Files[i].Path < output.Files[j].Path })
	for _, file := range output.Files {
		place := strings.ToLower(path.Clean(file.Path))
		if by := writers[place]; len(by) > 1 {
			problems = append(problems, fmt.Errorf("%s: written by %d, %s; rename one of them", file.Path, len(by), enumerate(by)))
			delete(writers, place)
		}
	}
	return output, errors.Join(problems...)
}

// enumerate names the first of a long list.
func enumerate(names []string) string {
	const most = 4
	text := strings.Join(names[:min(len(names), most)], ", ")
	if len(names) > most {
		text += fmt.Sprintf(" and %d more", len(names)-most)
	}
	return text
}
