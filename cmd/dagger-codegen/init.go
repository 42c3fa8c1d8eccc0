package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/dagger-codegen/dagger-codegen/config"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/output"
)

func newInit() *cobra.Command {
	var languages []string
	var force bool
	cmd := &cobra.Command{
		Use:   "init",
		Short: "Write a commented " + config.FileName + " for what is found here",
		Long: `Write a commented ` + config.FileName + ` for what is found in the current folder and two folders deep: Go modules, Python
projects, crates, environments, a workspace (dagger.toml) and a saved schema. Where there are environments alone, it has a
target for each language that they are written in, or for all.`,
		Example: `  dagger-codegen init
  dagger-codegen init --lang go,python`,
		Args: cobra.NoArgs,
	}
	cmd.Flags().StringSliceVarP(&languages, "lang", "l", nil, "write targets for these languages, instead of for what is found")
	cmd.Flags().BoolVar(&force, "force", false, "overwrite the file that is there")
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		found, err := config.Find(os.DirFS("."))
		if err != nil {
			return err
		}
		switch {
		case len(languages) > 0:
			found = found.ForLanguages(languages)
		case len(found.Targets) == 0:
			found = found.ForEnvironments(builtin.Languages())
		}
		if len(found.Targets) == 0 {
			return errors.New("found no Go module, Python project or crate here; name the languages with --lang")
		}
		if err := writeNew(config.FileName, found.Write(), force); err != nil {
			return err
		}
		_, err = fmt.Fprintln(cmd.OutOrStdout(), "wrote "+config.FileName)
		return err
	}
	return cmd
}

// writeNew writes a file that isn't there yet.
func writeNew(name string, content []byte, force bool) error {
	if _, err := os.Lstat(name); err == nil && !force {
		return fmt.Errorf("%s: the file is there already; edit it, or --force to overwrite it", name)
	}
	return output.WriteFile(name, content)
}
