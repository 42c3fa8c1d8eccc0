package main

import (
	"github.com/spf13/cobra"

	"github.com/dagger-codegen/dagger-codegen/generator/docs"
)

func newDocs() *cobra.Command {
	var targets targetFlags
	var say talk
	var force bool
	cmd := &cobra.Command{
		Use:   "docs",
		Short: "Write a reference of the API as a site, with calls in every language",
		Long: `Write a reference of the API as a static site: a page a type, and on it each function with a call in Go, Python, Rust,
GraphQL and dagger call. The site works from a folder, and asks nothing of anywhere.`,
		Example: `  # the API of the running engine, with the environments of the workspace
  dagger-codegen docs -o site

  # an environment's own
  dagger-codegen docs --env ./ci -o site`,
		Args: cobra.NoArgs,
	}
	targets.addFor(cmd, "site")
	cmd.Flags().BoolVar(&force, "force", false, "overwrite files that aren't ours or were edited by hand")
	say.add(cmd)
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		targets.languages = []string{docs.Name}
		settings, err := targets.config(cmd)
		if err != nil {
			return err
		}
		result, err := generate(cmd, settings, force, &say)
		if err == nil {
			say.wrote(result)
		}
		return err
	}
	return cmd
}
