package main

import (
	"fmt"
	"runtime"

	"github.com/spf13/cobra"

	"github.com/dagger-codegen/dagger-codegen/pipeline"
)

func newVersion() *cobra.Command {
	return &cobra.Command{
		Use:     "version",
		Short:   "Print the version",
		Example: "  dagger-codegen version",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			tool := pipeline.ThisTool(version)
			text := "dagger-codegen " + tool.Version
			if tool.Build != "" {
				text += " (build " + tool.Build + ")"
			}
			_, err := fmt.Fprintf(cmd.OutOrStdout(), "%s %s %s/%s\n", text, runtime.Version(), runtime.GOOS, runtime.GOARCH)
			return err
		},
	}
}
