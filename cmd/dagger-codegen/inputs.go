package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/dagger-codegen/dagger-codegen/internal/config"
	"github.com/dagger-codegen/dagger-codegen/internal/pipeline"
	"github.com/dagger-codegen/dagger-codegen/internal/say"
	"github.com/dagger-codegen/dagger-codegen/internal/suggest"
)

func newInputs() *cobra.Command {
	var targets targetFlags
	var from, format string
	var below bool
	cmd := &cobra.Command{
		Use:   "inputs",
		Short: "Print which files and folders generating looks at",
		Long: `Print which files and folders generating looks at: configurations, schemas, templates, environments with what they include and
what they depend on, and what was generated. Whatever else changes, generating comes to the same.

Each line is a path, in the form that the engine and .dockerignore have for patterns: * ? [ ] and others in names are behind a \.
A folder stands for all that is in it. Some of them needn't be there.`,
		Example: `  # what a job in CI has to run for
  dagger-codegen inputs

  # of every configuration in this folder and below it, from the root of the repository
  dagger-codegen inputs --below --from "$(git rev-parse --show-toplevel)"`,
		Args: noArguments,
	}
	targets.add(cmd)
	cmd.Flags().StringVar(&from, "from", ".", "the folder that paths are from; what is outside is left out")
	cmd.Flags().StringVar(&format, "format", "text", "the format of the list: text, or json, which tells what an engine's answer depends on")
	complete(cmd, "format", "text", "json")
	addBelow(cmd, &below)
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		var all []config.Config
		if below {
			names, err := config.Below(os.DirFS("."))
			if err != nil {
				return err
			}
			for _, name := range names {
				settings, ok, err := loadBelow(cmd, &targets, name)
				if err != nil {
					settings = config.Config{Path: name} // generating says what is wrong with it
				}
				if ok || err != nil {
					all = append(all, settings)
				}
			}
		} else {
			settings, err := targets.config(cmd)
			if err != nil {
				return err
			}
			all = append(all, settings)
		}
		inputs, err := patternsOf(all, from)
		if err != nil {
			return err
		}
		return inputs.print(format)
	}
	return cmd
}

// inputPatterns are inputs of runs, as patterns.
type inputPatterns struct {
	// Asking is what the answers of engines depend on, Generating what else the output depends on.
	Asking     []string `json:"asking"`
	Generating []string `json:"generating"`
	// Moving are Git references that may be of another commit next time.
	Moving []string `json:"moving"`
	// Session tells that generating asks the session's engine, too.
	Session bool `json:"session"`
}

func (p inputPatterns) print(format string) error {
	switch format {
	case "json":
		text, err := json.Marshal(p)
		if err != nil {
			return err
		}
		say.Println(os.Stdout, string(text))
	case "text":
		for _, pattern := range outermost(slices.Concat(p.Asking, p.Generating)) {
			say.Println(os.Stdout, pattern)
		}
	default:
		return fmt.Errorf("unknown format %q; %s", format, suggest.Hint(format, []string{"text", "json"}))
	}
	return nil
}

// patternsOf lists the inputs of runs as patterns from a folder.
func patternsOf(all []config.Config, from string) (inputPatterns, error) {
	found := inputPatterns{Asking: []string{}, Generating: []string{}, Moving: []string{}}
	root, err := filepath.Abs(from)
	if err != nil {
		return found, err
	}
	within := func(names []string) []string {
		var patterns []string
		for _, name := range names {
			if absolute, err := filepath.Abs(name); err == nil {
				if inRoot, err := filepath.Rel(root, absolute); err == nil && filepath.IsLocal(inRoot) {
					patterns = append(patterns, escapePattern(filepath.ToSlash(inRoot)))
				}
			}
		}
		return patterns
	}
	for _, settings := range all {
		inputs := pipeline.InputsOf(settings)
		found.Asking = append(found.Asking, within(inputs.Asking)...)
		found.Generating = append(found.Generating, within(inputs.Generating)...)
		found.Moving = append(found.Moving, inputs.Moving...)
		found.Session = found.Session || inputs.Session
	}
	found.Asking, found.Generating = outermost(found.Asking), outermost(found.Generating)
	slices.Sort(found.Moving)
	found.Moving = slices.Compact(found.Moving)
	return found, nil
}

const everything = "**"

// outermost sorts patterns, and leaves out those of what is in another's folder.
func outermost(patterns []string) []string {
	slices.Sort(patterns)
	all := slices.Compact(patterns)
	if slices.Contains(all, everything) {
		return []string{everything}
	}
	return slices.DeleteFunc(slices.Clone(all), func(name string) bool {
		return slices.ContainsFunc(all, func(other string) bool { return strings.HasPrefix(name, other+"/") })
	})
}

// escapePattern makes a pattern of a path, which is none.
func escapePattern(name string) string {
	if name == "." {
		return everything
	}
	return strings.NewReplacer(`\`, `\\`, "*", `\*`, "?", `\?`, "[", `\[`, "]", `\]`, "!", `\!`, "#", `\#`).Replace(name)
}
