// Package codegen makes client SDKs from the GraphQL schema of a Dagger engine, environment-contributed types
// included, in Go programs: a schema in, files and warnings out. It is what the command dagger-codegen runs.
//
//	schema, err := codegen.Read("schema.json", text)
//	outputs, err := codegen.Generate(ctx, schema, codegen.Target{Language: "python"})
//
// # Schemas
//
// [Read] takes introspection JSON or SDL. A schema of a running engine comes from [Ask], in a session that
// introspection/session opens. Both give an [introspection.Schema]: resolved, checked, and the same whatever engine it
// is from. Where the schema itself doesn't tell what is an environment's, [introspection.Load] takes the core schema to
// compare with.
//
// # Targets
//
// A [Target] is one thing to make: a whole SDK, or stubs for the environments of the schema. Its language is one of
// [Languages], or a [generator.Backend] of your own. All files stay in memory; nothing is written, and nothing but the
// arguments decides what they are: the same schema and target give the same bytes on every machine.
// [Compare] tells what differs between files and a tree, as the command's check does.
//
// # What is stable
//
// This package, the types it names of introspection and generator, the fields of these types, and what it takes to use
// them (introspection.Load, and session.Open with its errors) are stable: within a major version there are only additions.
// So is the contract with backends that are programs (generator/model), which has a version of its own. What is generated
// follows the rules of the project's changelog. All other packages may change with any release; docs/library.md has the
// list.
package codegen

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/session"
	"github.com/dagger-codegen/dagger-codegen/templates"
)

// Languages are the languages that a target can name, sorted.
func Languages() []string { return builtin.Languages() }

// Read decodes a schema and binds it: introspection JSON (an engine's answer whole, its data, or the bare schema) or
// SDL, which is found from the text. Name is what errors call the text: a path, usually. The error is
// [introspection.Problems], which has every problem of the schema, each with its place.
func Read(name string, text []byte) (*introspection.Schema, error) {
	return introspection.Load(name, text, introspection.BindOptions{})
}

// Ask introspects an engine in an open session, after it has served the environments of the references, in order. A
// reference is a path, relative to the session's working directory, or a git reference. The error is
// [session.ServeError] where an environment can't be served.
func Ask(ctx context.Context, engine *session.Session, references ...string) (*introspection.Schema, error) {
	if ctx == nil || engine == nil {
		return nil, errors.New("codegen.Ask needs a context and an open session")
	}
	options := introspection.BindOptions{}
	for _, reference := range references {
		served, err := engine.Serve(ctx, reference)
		if err != nil {
			return nil, err
		}
		options.Served = append(options.Served, served)
	}
	text, _, err := engine.Introspect(ctx)
	if err != nil {
		return nil, err
	}
	return introspection.Load("the engine", text, options)
}

// Target is one thing to generate.
type Target struct {
	// Language is one of [Languages], or docs for a site of reference; "" where Backend is given.
	Language string
	// Backend makes the files in place of a language of this package.
	Backend generator.Backend
	// Scope is the part of the schema; the whole schema where it is "".
	Scope generator.Scope
	// SDKVersion is the version of the published runtime that the files are for, in semver's or Python's spelling;
	// "" is the one of the schema's own version.
	SDKVersion string
	// Package is the package that the files belong to, "" for the language's usual one.
	Package string
	// Style and Layout are forms of the output, where the language offers several: the style "idiomatic" and the layout
	// "crate" for whole SDKs in Rust, the layout "package" for stubs in Python. "" is the language's usual one.
	Style, Layout string
	// SourceURL is where the source of environments can be read, for the language docs: an address with {file}, {line},
	// {pin}, {ref} and {module} in it.
	SourceURL string
	// Templates replace embedded templates by their names (python/method.tmpl); nil for none.
	Templates fs.FS
	// Functions can be called in Templates, beyond casing, sorted keys and include; templates/functions has those that the
	// command offers, sprig's.
	Functions templates.Functions
}

// Output is what was made for one target.
type Output struct {
	// Files, sorted by their paths, which are relative and have slashes.
	Files []generator.File
	// Warnings tell what was renamed, left out or can't work on the runtime.
	Warnings []generator.Warning
	// Runtime is the release of the published runtime that the files are for, with a leading v, and Reason says why.
	Runtime, Reason string
}

// Generate makes the files of the targets, all at once; the outputs have the targets' order. The error has every error
// of every target, joined, and there is no output then. It is the context's where that has ended.
func Generate(ctx context.Context, schema *introspection.Schema, targets ...Target) ([]Output, error) {
	if ctx == nil || schema == nil || schema.Query == nil {
		return nil, errors.New("codegen.Generate needs a context and a schema, as Read and Ask give one")
	}
	if len(targets) == 0 {
		return nil, errors.New("codegen.Generate needs a target: name a language, " + builtin.LanguageNames())
	}
	jobs := make([]generator.Target, len(targets))
	var problems []error
	for i, target := range targets {
		var err error
		if jobs[i], err = target.job(); err != nil {
			problems = append(problems, err)
		}
	}
	if err := errors.Join(problems...); err != nil {
		return nil, err
	}
	made, err := generator.Run(ctx, jobs, func(generator.Target) *introspection.Schema { return schema })
	if err != nil {
		return nil, err
	}
	outputs := make([]Output, len(made))
	for i, each := range made {
		for j := range each.Files {
			each.Files[j].Join()
		}
		outputs[i] = Output{Files: each.Files, Warnings: each.Warnings, Runtime: each.Era.Runtime, Reason: each.Era.Reason}
	}
	return outputs, nil
}

func (t Target) job() (generator.Target, error) {
	job := generator.Target{Backend: t.Backend, Scope: t.Scope, Options: generator.Options{SDKVersion: t.SDKVersion, Package: t.Package,
		Style: t.Style, Layout: t.Layout, SourceURL: t.SourceURL, Templates: t.Templates, Functions: t.Functions}}
	switch {
	case t.Backend != nil && t.Language != "":
		return job, fmt.Errorf("the target has the language %q and a backend: give one of them", t.Language)
	case t.Backend != nil:
	case t.Language == "":
		return job, errors.New("the target has no language: name one of " + strings.Join(Languages(), ", ") + ", or give a backend")
	default:
		if job.Backend = builtin.New(t.Language); job.Backend == nil {
			return job, fmt.Errorf("unknown language %q; it is one of %s", t.Language, strings.Join(Languages(), ", "))
		}
	}
	if !t.Scope.Valid() && t.Scope != "" {
		return job, fmt.Errorf("unknown scope %q; it is one of %s", t.Scope, generator.ScopeNames())
	}
	return job, nil
}
