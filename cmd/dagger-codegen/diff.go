package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/generator/diff"
	"github.com/dagger-codegen/dagger-codegen/internal/changelog"
	"github.com/dagger-codegen/dagger-codegen/internal/config"
	"github.com/dagger-codegen/dagger-codegen/internal/interrupt"
	"github.com/dagger-codegen/dagger-codegen/internal/pipeline"
	"github.com/dagger-codegen/dagger-codegen/internal/suggest"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

func newDiff() *cobra.Command {
	var source sourceFlags
	var languages []string
	var scope, format string
	var allow []string
	var brief bool
	cmd := &cobra.Command{
		Use:   "diff OLD NEW",
		Short: "Show what changes for callers from one schema to another",
		Long: `Show what changes for callers from one schema to another: for requests, and for code that calls the generated SDKs in
each language. Reordering two arguments breaks every call that passes them by position, and a new enum value breaks a
match in Rust, though neither breaks a request.

OLD and NEW are each a file (introspection JSON or SDL), - for standard input, git:REF:PATH for a file in a commit, an
engine (session, embedded or a URL), or a folder that dagger-codegen has written, for the schema that it was generated
from, which is found by its digest among the commits of the configuration's schema file.

Each language gets a verdict for the next version of its SDK: major if idiomatic code breaks, minor if something is new,
deprecated or behaves differently, patch otherwise. Allow something to break with --allow, or in the configuration:

  allow:
  - {coordinate: Container.build, reason: nobody called it}
  - {rule: option-added, language: rust, reason: options are written with ..Default::default()}

Exit status: 0 if nothing breaks, 1 if something does, 2 for any error, such as an engine that can't be reached or a bad
schema.`,
		Example: `  # what does the next release break?
  dagger-codegen diff git:v1.2.0:schema.json schema.json

  # the changes of an engine, for Rust alone
  dagger-codegen diff --lang rust schema.json session

  # a section for the changelog
  dagger-codegen diff --format markdown v1.2.0.json v1.3.0.json`,
		Args: arguments("two schemas, OLD and NEW", 2, 2),
	}
	flags := cmd.Flags()
	flags.SortFlags = false
	flags.StringSliceVarP(&languages, "lang", "l", nil, "the languages to compare, separated by commas (default: "+builtin.LanguageNames()+")")
	flags.StringVar(&scope, "scope", "full", "what is compared: full, core, or environments (stubs)")
	flags.StringVar(&format, "format", "text", "the format of the report: "+changelog.FormatNames())
	flags.StringArrayVar(&allow, "allow", nil, "don't count a change as a break: RULE, COORDINATE (Container.from, Container.*) or RULE:COORDINATE, with LANGUAGE/ before it for one language and =REASON after it; repeatable, in addition to the configuration's")
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
		if !generator.Scope(scope).Valid() {
			return fmt.Errorf("--scope %s: unknown scope; %s", scope, suggest.Hint(scope, config.ScopeNames()))
		}
		for _, language := range languages {
			if err := builtin.Check(language); err != nil {
				return err
			}
		}
		if args[0] == pipeline.Print && args[1] == pipeline.Print {
			return errors.New("both schemas are standard input; name one of them")
		}
		loaded, err := source.load(flags)
		if err != nil {
			return err
		}
		allowances, err := allowed(loaded, allow)
		if err != nil {
			return err
		}
		settings, err := loaded.With(source.settings(flags))
		if err != nil {
			return err
		}
		documents, schemas, err := receiveBoth(cmd.Context(), args, settings.Source)
		if err != nil {
			return err
		}
		if info, err := os.Stat(args[1]); err == nil && info.Mode().IsRegular() {
			writer.File = args[1]
		}
		options := diff.Options{Languages: languages, Scope: generator.Scope(scope), Allow: allowances, Documents: documents}
		report, err := interrupt.Call(cmd.Context(), 0, func() (*diff.Report, error) {
			return diff.Schemas(cmd.Context(), schemas[0], schemas[1], options)
		})
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

// allowed are the changes that break nothing: those of the configuration, and those of the command line.
func allowed(settings config.Config, flags []string) ([]diff.Allowance, error) {
	var all []diff.Allowance
	var problems []error
	for _, each := range settings.Allow {
		a := diff.Allowance{Rule: each.Rule, Coordinate: each.Coordinate, Language: each.Language, Reason: each.Reason}
		if err := a.Check(); err != nil {
			problems = append(problems, fmt.Errorf("%s: %w", each.Place, err))
		}
		all = append(all, a)
	}
	for _, text := range flags {
		a, err := diff.ParseAllowance(text)
		if err != nil {
			problems = append(problems, fmt.Errorf("--allow %s: %w", text, err))
		}
		all = append(all, a)
	}
	return all, errors.Join(problems...)
}

// receiveBoth receives and binds two schemas at once.
func receiveBoth(ctx context.Context, names []string, source config.Source) (documents [2]*introspection.Document, schemas [2]*introspection.Schema, err error) {
	failures := make([]error, len(names))
	var group errgroup.Group
	for i, name := range names {
		group.Go(func() error {
			received, err := pipeline.ReceiveRevision(ctx, name, source, (&talk{}).progress())
			if err == nil {
				documents[i], schemas[i], err = received.Undescribed()
			}
			failures[i] = err
			return nil
		})
	}
	_ = group.Wait()
	return documents, schemas, errors.Join(failures...)
}
