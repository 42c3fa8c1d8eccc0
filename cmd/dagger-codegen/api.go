package main

import (
	"bufio"
	"fmt"
	"os"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/dagger-codegen/dagger-codegen/generator/api"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/internal/pipeline"
	"github.com/dagger-codegen/dagger-codegen/internal/report"
	"github.com/dagger-codegen/dagger-codegen/internal/say"
)

func newAPI() *cobra.Command {
	var targets targetFlags
	var format string
	cmd := &cobra.Command{
		Use:   "api",
		Short: "Print the public API of the generated code, one declaration per line",
		Long: `Print the public API of the generated code, one declaration per line: sorted, and always the same for the same schema.
It is derived from the views that the templates render; nothing is generated.

With several targets, or stubs of several environments, each list begins with a line that starts with #. A target in
` + "dagger-codegen.yaml" + ` with api: true also writes the list to a file beside its output, so that reviews show what changes.`,
		Example: `  dagger-codegen api --lang go --schema schema.json

  # the stubs of a schema's environments, for programs
  dagger-codegen api --lang python --scope environments --schema schema.json --format json`,
		Args: noArguments,
	}
	targets.add(cmd)
	hide(cmd.Flags(), "output", "templates")
	cmd.Flags().Lookup("lang").Usage = "the languages whose API to print, separated by commas: " + builtin.LanguageNames()
	cmd.Flags().Lookup("scope").Usage = "the API of what: full, core, or environments (stubs)"
	cmd.Flags().StringVar(&format, "format", "text", "the format of the list: "+apiFormats.String())
	complete(cmd, "format", apiFormats.Names()...)
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		write, err := apiFormats.Find(format)
		if err != nil {
			return err
		}
		settings, err := targets.config(cmd)
		if err != nil {
			return err
		}
		run := pipeline.Run{Config: settings, Tool: pipeline.ThisTool(version), Progress: (&talk{}).progress()}
		all, warnings, err := run.APIs(cmd.Context())
		if err != nil {
			return err
		}
		for _, warning := range warnings {
			say.Println(os.Stderr, "warning: "+warning)
		}
		return write(all)
	}
	return cmd
}

// hide takes flags of targets away that a command has no use for.
func hide(flags *pflag.FlagSet, names ...string) {
	for _, name := range names {
		flags.Lookup(name).Hidden = true
	}
}

var apiFormats = report.Formats[func([]pipeline.API) error]{{Name: "text", Write: writeAPIs}, {Name: "json", Write: writeAPIsJSON}}

func writeAPIsJSON(all []pipeline.API) error { return report.WriteJSON(os.Stdout, listingsJSON(all)) }

func writeAPIs(all []pipeline.API) error {
	out := bufio.NewWriter(os.Stdout)
	for _, each := range all {
		if len(all) > 1 {
			title := "# " + each.Target
			if each.Environment != "" {
				title += ": " + each.Environment
			}
			fmt.Fprintln(out, say.Line(title))
		}
		for _, line := range each.Language.Lines(each.Listing) {
			fmt.Fprintln(out, say.Line(line))
		}
	}
	return out.Flush()
}

// jsonListing is the API of one package or module.
type jsonListing struct {
	Target       string            `json:"target"`
	Environment  string            `json:"environment,omitempty"`
	Declarations []jsonDeclaration `json:"declarations"`
}

// jsonDeclaration is a declaration, with its line.
type jsonDeclaration struct {
	Line string `json:"line"`
	*api.Declaration
}

func listingsJSON(all []pipeline.API) []jsonListing {
	listings := make([]jsonListing, len(all))
	for i, each := range all {
		listings[i] = jsonListing{Target: each.Target, Environment: each.Environment}
		for j := range each.Listing.Declarations {
			d := &each.Listing.Declarations[j]
			listings[i].Declarations = append(listings[i].Declarations, jsonDeclaration{each.Language.Line(d), d})
		}
	}
	return listings
}
