package main

import (
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/dagger-codegen/dagger-codegen/internal/config"
	"github.com/dagger-codegen/dagger-codegen/internal/pipeline"
	"github.com/dagger-codegen/dagger-codegen/internal/say"
)

func newInputs() *cobra.Command {
	var targets targetFlags
	var from string
	var below bool
	cmd := &cobra.Command{
		Use:   "inputs",
		Short: "Print which files and folders generating looks at",
		Long: `Print which files and folders generating looks at: configurations, schemas, templates, environments with what they include and
what they depend on, and what was generated. Whatever else changes, generating comes to the same.

Each line is a path, in the form that the engine and .dockerignore have for patterns: * ? [ ] and others in names are behind a \\.
A folder stands for all that is in it. Some of them needn't be there.`,
		Example: `  # what a job in CI has to run for
  dagger-codegen inputs

  # of every configuration in this folder and below it, from the root of the repository
  dagger-codegen inputs --below --from "$(git rev-parse --show-toplevel)"`,
		Args: noArguments,
	}
	targets.add(cmd)
	cmd.Flags().StringVar(&from, "from", ".", "the folder that paths are from; what is outside is left out")
	addBelow(cmd, &below)
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		var all []config.Config
		if below {
			names, err := config.Below(os.DirFS("."))
			if err != nil {
				return err
			}
			for _, name := range names {
				settings, err := config.Load(name)
				if err == nil {
					settings, err = settings.With(targets.flags(cmd))
				}
				if err != nil {
					settings = config.Config{Path: name} // generating says what is wrong with it
				}
				all = append(all, settings)
			}
		} else {
			settings, err := targets.config(cmd)
			if err != nil {
				return err
			}
			all = append(all, settings)
		}
		patterns, err := patternsOf(all, from)
		if err != nil {
			return err
		}
		for _, pattern := range patterns {
			say.Println(os.Stdout, pattern)
		}
		return nil
	}
	return cmd
}

// patternsOf lists the inputs of runs as patterns from a folder: without what is in a folder that is listed, too.
func patternsOf(all []config.Config, from string) ([]string, error) {
	root, err := filepath.Abs(from)
	if err != nil {
		return nil, err
	}
	var names []string
	for _, settings := range all {
		for _, name := range pipeline.Inputs(settings) {
			absolute, err := filepath.Abs(name)
			if err != nil {
				return nil, err
			}
			if within, err := filepath.Rel(root, absolute); err == nil && filepath.IsLocal(within) {
				names = append(names, filepath.ToSlash(within))
			}
		}
	}
	slices.Sort(names)
	var patterns []string
	for _, name := range slices.Compact(names) {
		if !slices.ContainsFunc(names, func(other string) bool { return other != name && isIn(other, name) }) {
			patterns = append(patterns, escapePattern(name))
		}
	}
	return patterns, nil
}

func isIn(folder, name string) bool {
	for name != "." {
		if name = path.Dir(name); name == folder {
			return true
		}
	}
	return false
}

// escapePattern makes a pattern of a path, which is none.
func escapePattern(name string) string {
	if name == "." {
		return "**"
	}
	return strings.NewReplacer(`\`, `\\`, "*", `\*`, "?", `\?`, "[", `\[`, "]", `\]`, "!", `\!`, "#", `\#`).Replace(name)
}
