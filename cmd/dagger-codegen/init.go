package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/internal/config"
	"github.com/dagger-codegen/dagger-codegen/internal/input"
	"github.com/dagger-codegen/dagger-codegen/internal/output"
	"github.com/dagger-codegen/dagger-codegen/internal/pipeline"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

func newInit() *cobra.Command {
	var languages []string
	var force bool
	cmd := &cobra.Command{
		Use:   "init",
		Short: "Write a commented " + config.FileName + " for this repository",
		Long: `Write a commented ` + config.FileName + ` for what is found in the current folder and up to two folders deep: Go modules,
Python projects, crates, environments, a workspace (dagger.toml) and a saved schema. If only environments are found, it
gets a target for each language that they are written in, or for all languages.`,
		Example: `  dagger-codegen init
  dagger-codegen init --lang go,python`,
		Args: noArguments,
	}
	cmd.Flags().StringSliceVarP(&languages, "lang", "l", nil, "write targets for these languages instead of for what is found")
	cmd.Flags().BoolVar(&force, "force", false, "overwrite an existing file")
	completeBy(cmd, "lang", listOf(builtin.Languages()...))
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		if err := notThereYet(config.FileName, force); err != nil {
			return err
		}
		found, err := config.Find(os.DirFS("."))
		if err != nil {
			return err
		}
		for _, language := range languages {
			if err := pipeline.CheckLanguage(language); err != nil {
				return fmt.Errorf("--lang %s: %w", language, err)
			}
		}
		switch {
		case len(languages) > 0:
			found = found.ForLanguages(languages)
		case len(found.Targets) == 0:
			found = found.ForEnvironments(builtin.Languages())
		}
		if len(found.Targets) == 0 {
			return errors.New("found no Go module, Python project, crate or environment here; name the languages with --lang")
		}
		stubs, err := contributes(found)
		if err != nil {
			return err
		}
		if !stubs {
			found = found.WithoutStubs()
		}
		if err := output.WriteFile(config.FileName, found.Write()); err != nil {
			return err
		}
		_, err = fmt.Fprintf(cmd.OutOrStdout(), "wrote %s\n\nLines for .gitattributes, so that reviews collapse generated files, and merges and checkouts keep them intact:\n\n%s",
			config.FileName, found.GitAttributes())
		return err
	}
	return cmd
}

// contributes reports whether there will be environments to make stubs for: those of the saved schema, or those that an
// engine is going to serve.
func contributes(found config.Found) (bool, error) {
	if found.Schema == "" {
		return len(found.Environments) > 0 || found.Workspace != "", nil
	}
	text, err := input.File(found.Schema, input.Most)
	if err != nil {
		return false, err
	}
	schema, err := introspection.Load(found.Schema, text, introspection.BindOptions{})
	if err != nil {
		return false, err
	}
	return len(schema.Environments) > 0, nil
}

// notThereYet refuses to replace a file, unless that is forced.
func notThereYet(name string, force bool) error {
	if _, err := os.Lstat(name); err == nil && !force {
		return fmt.Errorf("%s: the file exists already; edit it, or --force to overwrite it", name)
	}
	return nil
}
