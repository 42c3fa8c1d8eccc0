package main

import (
	"context"
	"os"

	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/generator/diff"
	"github.com/dagger-codegen/dagger-codegen/internal/changelog"
	"github.com/dagger-codegen/dagger-codegen/internal/config"
	"github.com/dagger-codegen/dagger-codegen/internal/pipeline"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

func newDiff() *cobra.Command {
	var source sourceFlags
	var languages []string
	var scope, format string
	var brief bool
	cmd := &cobra.Command{
		Use:   "diff OLD NEW",
		Short: "Tell what changes for callers from one schema to another",
		Long: `Tell what changes for callers from one schema to another: for requests, and for code that calls generated SDKs in
each language. Reordering two arguments breaks every call that gives them by place, and a new value of an enum
breaks a match in Rust, though neither breaks a request.

OLD and NEW are each a file (introspection JSON or SDL), - for standard input, git:REF:PATH for a file in a commit, or
an engine: session, embedded or a URL.

Each language has a verdict, by how much a release of its SDK raises the version: major where code breaks that keeps to
the language's usual ways, minor where something is new, deprecated or does something else, patch otherwise.

Exit status: 0 nothing breaks, 1 something does, 2 it can't tell (a bad schema, an engine that can't be reached).`,
		Example: `  # what does the next release break?
  dagger-codegen diff git:v1.2.0:schema.json schema.json

  # the changes of an engine, for Rust alone
  dagger-codegen diff --lang rust schema.json session`,
		Args: cobra.ExactArgs(2),
	}
	flags := cmd.Flags()
	flags.SortFlags = false
	flags.StringSliceVarP(&languages, "lang", "l", nil, "the languages to compare, separated by commas (default: "+builtin.LanguageNames()+")")
	flags.StringVar(&scope, "scope", "full", "what is compared: full, core, or environments (stubs)")
	flags.StringVar(&format, "format", "text", "the form of the report: "+changelog.FormatNames())
	flags.BoolVarP(&brief, "quiet", "q", false, "leave out what breaks nothing")
	completeBy(cmd, "lang", listOf(builtin.Languages()...))
	complete(cmd, "scope", config.ScopeNames()...)
	complete(cmd, "format", changelog.Formats()...)
	source.addAsking(flags)
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		writer, err := changelog.New(format, isTerminal(os.Stdout) && os.Getenv("NO_COLOR") == "")
		if err != nil {
			return err
		}
		writer.Brief = brief
		for _, language := range languages {
			if err := builtin.Check(language); err != nil {
				return err
			}
		}
		asking, err := source.config(cmd)
		if err != nil {
			return err
		}
		schemas, err := receiveBoth(cmd.Context(), args, asking)
		if err != nil {
			return err
		}
		report, err := diff.Schemas(cmd.Context(), schemas[0], schemas[1], diff.Options{Languages: languages, Scope: generator.Scope(scope)})
		if err != nil {
			return err
		}
		if err := writer.Write(os.Stdout, report); err != nil {
			return err
		}
		if report.Breaks() {
			return errDiffers
		}
		return nil
	}
	return cmd
}

// receiveBoth receives and binds two schemas at once.
func receiveBoth(ctx context.Context, names []string, source config.Source) ([2]*introspection.Schema, error) {
	var schemas [2]*introspection.Schema
	var group errgroup.Group
	for i, name := range names {
		group.Go(func() error {
			received, err := pipeline.ReceiveRevision(ctx, name, source, (&talk{}).progress())
			if err == nil {
				schemas[i], err = received.Schema("")
			}
			return err
		})
	}
	return schemas, group.Wait()
}
