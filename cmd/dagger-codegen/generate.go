package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/dagger-codegen/dagger-codegen/internal/config"
	"github.com/dagger-codegen/dagger-codegen/internal/pipeline"
)

const generateHelp = `Files are written only after every target has been generated, and only if they differ. A file that dagger-codegen
didn't write, or that was edited by hand, is not overwritten without --force. Each output folder has a record of what was
generated, .dagger-codegen.json; commit it with the files.

Exit status: 0 for success, 2 for any error, 130 if interrupted.`

const generateExample = `  # the SDK for the running engine, in the current folder
  dagger-codegen --lang python

  # three SDKs from a saved schema, in sdk/go, sdk/python and sdk/rust
  dagger-codegen --lang go,python,rust --schema schema.json -o sdk

  # typed stubs for an environment, on top of the published SDK
  dagger-codegen --lang go --scope environments --env ./ci -o internal

  # print instead of writing
  dagger-codegen --lang rust --schema schema.graphqls -o -

  # every target of dagger-codegen.yaml
  dagger-codegen`

func newGenerate(use string) *cobra.Command {
	var targets targetFlags
	var say talk
	var schemas string
	var force, watch, below bool
	var outcome outcome
	cmd := &cobra.Command{
		Use:     use,
		Short:   "Generate SDKs (the default command)",
		Long:    "Generate SDKs. This is the default command: the word generate is optional.\n\n" + generateHelp,
		Example: generateExample,
	}
	targets.add(cmd)
	addWriting(cmd.Flags(), &force, &watch)
	addBelow(cmd, &below)
	cmd.Flags().StringVar(&schemas, "schemas", "", "with --below: the folder that introspect --below has saved schemas in, instead of asking engines")
	cmd.MarkFlagsMutuallyExclusive("below", "watch")
	outcome.add(cmd)
	say.add(cmd)
	run := func(cmd *cobra.Command) error {
		if schemas != "" && !below {
			return errors.New("--schemas has schemas of several configurations: it needs --below")
		}
		if below {
			return generateBelow(cmd, &targets, schemas, force, &outcome, &say)
		}
		settings, err := targets.config(cmd)
		if err != nil {
			return err
		}
		if watch {
			return watchAndGenerate(cmd, &targets, settings, force, &say, func() {})
		}
		result, err := generate(cmd, settings, force, &outcome, &say)
		if err == nil {
			say.wrote(result)
		}
		return err
	}
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		if err := run(cmd); !errors.Is(err, errTold) {
			return err
		}
		return nil
	}
	return cmd
}

// newRun is a run of this program that lacks its settings. Changes asks for what changes for callers.
func newRun(force, changes bool, say *talk) pipeline.Run {
	return pipeline.Run{Tool: pipeline.ThisTool(version), Force: force, Explain: say.verbose, Changes: changes, Progress: say.progress()}
}

// generate runs once.
func generate(cmd *cobra.Command, settings config.Config, force bool, outcome *outcome, say *talk) (*pipeline.Result, error) {
	if err := outcome.admits(settings); err != nil {
		return nil, err
	}
	run := newRun(force, outcome.asked(), say)
	run.Config = settings
	result, err := run.Plan(cmd.Context())
	if err != nil {
		return nil, err
	}
	say.warn(result)
	if err := outcome.carryOut(cmd.Context(), []*pipeline.Result{result}, force); err != nil {
		return nil, err
	}
	if err := pipeline.PrintFiles(os.Stdout, result.Printed); err != nil {
		return nil, fmt.Errorf("standard output: %w", err)
	}
	return result, nil
}
