package main

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/internal/report"
	"github.com/dagger-codegen/dagger-codegen/internal/say"
	"github.com/dagger-codegen/dagger-codegen/templates"
)

func newTemplates() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "templates",
		Short: "List, export and maintain templates",
		Long: `List the built-in templates, export copies to edit, and check which copies are out of date.

To use a folder of templates, pass --templates, or set the key templates of a target in dagger-codegen.yaml.`,
		Args: noSuchCommand,
		RunE: needsSubcommand,
	}
	cmd.AddCommand(newTemplatesList(), newTemplatesExport(), newTemplatesStatus(), newTemplatesAccept())
	return cmd
}

func newTemplatesList() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "list [LANGUAGE...]",
		Short: "List the templates with their views and what they render",
		Example: `  dagger-codegen templates list
  dagger-codegen templates list python --json`,
		ValidArgs: builtin.Backends(),
		Args:      oneOf("language", builtin.Backends()),
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON, with types and digests")
	cmd.RunE = func(cmd *cobra.Command, languages []string) error {
		catalogue := builtin.Templates().Catalogue(languages...)
		if asJSON {
			return report.WriteJSON(cmd.OutOrStdout(), catalogue)
		}
		table := tabwriter.NewWriter(cmd.OutOrStdout(), 0, 0, 2, ' ', 0)
		for _, info := range catalogue {
			given := info.Given
			if given == "" {
				given = "-"
			}
			renders := info.Renders
			if len(info.Defines) > 0 {
				renders += " Defines " + strings.Join(info.Defines, ", ") + "."
			}
			fmt.Fprintf(table, "%s\t%s\t%s\n", info.Name, given, renders)
		}
		return table.Flush()
	}
	return cmd
}

func newTemplatesExport() *cobra.Command {
	var force bool
	cmd := &cobra.Command{
		Use:   "export DIR [NAME...]",
		Short: "Write copies of templates to a folder, to edit them there",
		Long: `Write copies of templates to a folder, to edit them there. NAME is a template or a language; without names, all templates
are written. Each copy records the version that it was copied from: see templates status.`,
		Example: `  dagger-codegen templates export codegen-templates python/header
  dagger-codegen --lang python --templates codegen-templates`,
		Args: arguments("the folder to write to", 1, 0),
	}
	cmd.Flags().BoolVar(&force, "force", false, "overwrite existing files")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		written, err := builtin.Templates().Export(args[0], force, args[1:]...)
		return printNames(cmd.OutOrStdout(), written, err)
	}
	return cmd
}

func newTemplatesStatus() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "status DIR",
		Short: "Check which copies are out of date, with the diff",
		Long: `Check which copies are out of date, with what has changed in their originals. Exit status 1 means that one is.

Apply the change to the copy, then mark it as up to date: dagger-codegen templates accept DIR NAME.`,
		Example: `  dagger-codegen templates status codegen-templates`,
		Args:    arguments("the folder of the copies", 1, 1),
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		states, err := builtin.Templates().Status(args[0])
		if err != nil {
			return err
		}
		if asJSON {
			err = report.WriteJSON(cmd.OutOrStdout(), states)
		} else {
			err = printStates(cmd.OutOrStdout(), states)
		}
		for _, state := range states {
			if state.Standing == templates.Changed && err == nil {
				err = errDiffers
			}
		}
		return err
	}
	return cmd
}

func printStates(w io.Writer, states []templates.State) error {
	for _, state := range states {
		if _, err := fmt.Fprintf(w, "%s: %s\n", say.Line(state.Name), state.Standing); err != nil {
			return err
		}
		for line := range strings.Lines(state.Diff) {
			if _, err := fmt.Fprintln(w, say.Line(strings.TrimRight(line, "\r\n"))); err != nil {
				return err
			}
		}
	}
	return nil
}

func newTemplatesAccept() *cobra.Command {
	return &cobra.Command{
		Use:     "accept DIR [NAME...]",
		Short:   "Mark copies as up to date with their originals",
		Example: `  dagger-codegen templates accept codegen-templates python/header`,
		Args:    arguments("the folder of the copies", 1, 0),
		RunE: func(cmd *cobra.Command, args []string) error {
			changed, err := builtin.Templates().Accept(args[0], args[1:]...)
			return printNames(cmd.OutOrStdout(), changed, err)
		},
	}
}

func printNames(w io.Writer, names []string, err error) error {
	if err != nil {
		return err
	}
	for _, name := range names {
		if _, err := fmt.Fprintln(w, say.Line(name)); err != nil {
			return err
		}
	}
	return nil
}
