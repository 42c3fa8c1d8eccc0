//go:build man

package main

import (
	"os"

	"github.com/spf13/cobra"
	"github.com/spf13/cobra/doc"
)

func init() {
	buildCommands = append(buildCommands, newMan())
}

// newMan writes the manual pages of a release: go run -tags man ./cmd/dagger-codegen man DIR. No release has the command
// itself, nor what makes the pages.
func newMan() *cobra.Command {
	return &cobra.Command{
		Use:    "man DIR",
		Short:  "Write the manual pages into a folder",
		Hidden: true,
		Args:   cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := os.MkdirAll(args[0], 0o755); err != nil {
				return err
			}
			root := cmd.Root()
			root.DisableAutoGenTag = true
			// The date is that of SOURCE_DATE_EPOCH.
			header := &doc.GenManHeader{Section: "1", Source: "dagger-codegen " + version, Manual: "dagger-codegen"}
			return doc.GenManTree(root, header, args[0])
		},
	}
}
