package main

import (
	"errors"
	"fmt"
	"os"
	"slices"

	"github.com/spf13/cobra"

	"github.com/dagger-codegen/dagger-codegen/internal/config"
	"github.com/dagger-codegen/dagger-codegen/internal/pipeline"
)

// addBelow adds the flag --below.
func addBelow(cmd *cobra.Command, below *bool) {
	cmd.Flags().BoolVar(below, "below", false, "use every "+config.FileName+" in the current folder and below it")
	cmd.MarkFlagsMutuallyExclusive("below", "config")
}

// planBelow plans a run for each configuration in the current folder and below it, and tells what changes for callers if
// that is asked. The error has those of all of them.
func planBelow(cmd *cobra.Command, targets *targetFlags, force, changes bool, asked *outcome, say *talk) ([]*pipeline.Result, error) {
	if targets.output == pipeline.Print {
		return nil, errors.New("--below writes files, so it can't take - for the output; remove one of them")
	}
	names, err := config.Below(os.DirFS("."))
	if err != nil {
		return nil, err
	}
	if len(names) == 0 {
		return nil, fmt.Errorf("there is no %s in the current folder or below it; dagger-codegen init writes one", config.FileName)
	}
	var results []*pipeline.Result
	var problems []error
	var others pipeline.Others
	for _, name := range names {
		settings, err := config.Load(name)
		flags := targets.flags(cmd)
		if err == nil && len(flags.Languages) > 0 {
			// Languages choose among what the files have.
			flags.Languages = slices.DeleteFunc(slices.Clone(flags.Languages), func(language string) bool {
				return !slices.ContainsFunc(settings.Targets, func(target config.Target) bool { return target.Language == language })
			})
			if len(flags.Languages) == 0 {
				continue
			}
		}
		if err == nil {
			settings, err = settings.With(flags)
		}
		if err == nil {
			err = asked.admits(settings)
		}
		if err != nil {
			problems = append(problems, err)
			continue
		}
		run := pipeline.Run{Config: settings, Tool: pipeline.ThisTool(version), Force: force, Explain: say.verbose, Changes: changes,
			Others: &others, Progress: say.progress()}
		result, err := run.Plan(cmd.Context())
		if err != nil {
			problems = append(problems, err)
			continue
		}
		results = append(results, result)
	}
	return results, errors.Join(problems...)
}

// generateBelow writes what all configurations ask for, if none has an error.
func generateBelow(cmd *cobra.Command, targets *targetFlags, force bool, outcome *outcome, say *talk) error {
	results, err := planBelow(cmd, targets, force, outcome.asked(), outcome, say)
	if err != nil {
		return err
	}
	for _, result := range results {
		say.warn(result)
	}
	return outcome.carryOut(cmd.Context(), results, force, say.wrote)
}
