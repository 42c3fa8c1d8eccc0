package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"github.com/dagger-codegen/dagger-codegen/internal/config"
	"github.com/dagger-codegen/dagger-codegen/internal/output"
	"github.com/dagger-codegen/dagger-codegen/internal/pipeline"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// addBelow adds the flag --below.
func addBelow(cmd *cobra.Command, below *bool) {
	cmd.Flags().BoolVar(below, "below", false, "use every "+config.FileName+" in the current folder and below it")
	cmd.MarkFlagsMutuallyExclusive("below", "config")
}

func configurationsBelow() ([]string, error) {
	names, err := config.Below(os.DirFS("."))
	if err == nil && len(names) == 0 {
		err = fmt.Errorf("there is no %s in the current folder or below it; dagger-codegen init writes one", config.FileName)
	}
	return names, err
}

// loadBelow loads a configuration, with the flags on top. Languages choose among what it has: ok is false if it has none of them.
func loadBelow(cmd *cobra.Command, targets *targetFlags, name string) (settings config.Config, ok bool, err error) {
	if settings, err = config.Load(name); err != nil {
		return settings, false, err
	}
	flags := targets.flags(cmd)
	if len(flags.Languages) > 0 {
		flags.Languages = slices.DeleteFunc(slices.Clone(flags.Languages), func(language string) bool {
			return !slices.ContainsFunc(settings.Targets, func(target config.Target) bool { return target.Language == language })
		})
		if len(flags.Languages) == 0 {
			return settings, false, nil
		}
	}
	settings, err = settings.With(flags)
	return settings, err == nil, err
}

// schemaBelow is where the schema of a configuration is saved in a folder for all of them.
func schemaBelow(folder, configuration string) string {
	return filepath.Join(folder, configuration+".json")
}

// planBelow plans a run like the given one for each configuration in the current folder and below it, from its schema in a
// folder of them if there is one. The error has those of all of them.
func planBelow(cmd *cobra.Command, targets *targetFlags, schemas string, asked *outcome, run pipeline.Run) ([]*pipeline.Result, error) {
	if targets.output == pipeline.Print {
		return nil, errors.New("--below writes files, so it can't take - for the output; remove one of them")
	}
	names, err := configurationsBelow()
	if err != nil {
		return nil, err
	}
	var results []*pipeline.Result
	var problems []error
	run.Others = &pipeline.Others{}
	for _, name := range names {
		settings, ok, err := loadBelow(cmd, targets, name)
		if err == nil && !ok {
			continue
		}
		if err == nil {
			err = asked.admits(settings)
		}
		if err != nil {
			problems = append(problems, err)
			continue
		}
		if schemas != "" && settings.Source.Schema == "" {
			settings.Source.Schema, settings.Source.Environments, settings.Source.Saved = schemaBelow(schemas, name), nil, true
		}
		run.Config = settings
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
func generateBelow(cmd *cobra.Command, targets *targetFlags, schemas string, force bool, outcome *outcome, say *talk) error {
	results, err := planBelow(cmd, targets, schemas, outcome, newRun(force, outcome.asked(), say))
	if err != nil {
		return err
	}
	for _, result := range results {
		say.warn(result)
	}
	if err := outcome.carryOut(cmd.Context(), results, force); err != nil {
		return err
	}
	for _, result := range results {
		say.wrote(result)
	}
	return nil
}

// introspectBelow saves the schemas of all configurations that ask an engine. The error has those of all of them.
func introspectBelow(cmd *cobra.Command, flags config.Flags, folder string, print func(*introspection.Document, io.Writer) error, say *talk) error {
	if folder == pipeline.Print {
		return errors.New("--below writes several files: name a folder with --output")
	}
	names, err := configurationsBelow()
	if err != nil {
		return err
	}
	texts := map[string][]byte{}
	var problems []error
	run := pipeline.Run{Others: &pipeline.Others{}, Progress: say.progress()}
	for _, name := range names {
		settings, err := config.Load(name)
		if err == nil {
			settings, err = settings.With(flags)
		}
		if err == nil && settings.Source.Schema == "" {
			run.Config = settings
			texts[name], err = schemaText(cmd, print, say, func() (*pipeline.Received, error) { return run.Receive(cmd.Context()) })
		}
		problems = append(problems, err)
	}
	if err := errors.Join(problems...); err != nil {
		return err
	}
	if err := os.MkdirAll(folder, 0o777); err != nil {
		return err
	}
	for name, text := range texts {
		file := schemaBelow(folder, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			return err
		}
		if err := output.WriteFile(file, text); err != nil {
			return err
		}
	}
	return nil
}
