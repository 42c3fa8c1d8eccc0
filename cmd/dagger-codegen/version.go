package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"

	"github.com/dagger-codegen/dagger-codegen/internal/pipeline"
)

func newVersion() *cobra.Command {
	return &cobra.Command{
		Use:     "version",
		Short:   "Print the version, its commit, and the Go release that built it",
		Example: "  dagger-codegen version",
		Args:    noArguments,
		RunE: func(cmd *cobra.Command, _ []string) error {
			_, err := fmt.Fprintln(cmd.OutOrStdout(), versionText())
			return err
		},
	}
}

// versionText is what version and --version print: "dagger-codegen v1.2.3 (commit 0123456789ab, go1.26.0, linux/amd64)".
func versionText() string {
	tool := pipeline.ThisTool(version)
	var facts []string
	if commit := builtFrom(); commit != "" {
		facts = append(facts, "commit "+commit)
	}
	facts = append(facts, runtime.Version(), runtime.GOOS+"/"+runtime.GOARCH)
	return "dagger-codegen " + tool.Version + " (" + strings.Join(facts, ", ") + ")"
}

// builtFrom is the commit that the linker was given, else the one that the go command saw; "" where nobody knows, as
// with go install of a released version.
func builtFrom() string {
	if commit != "" {
		return shortCommit(commit)
	}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return ""
	}
	var revision, changed string
	for _, setting := range info.Settings {
		switch setting.Key {
		case "vcs.revision":
			revision = shortCommit(setting.Value)
		case "vcs.modified":
			if setting.Value == "true" {
				changed = " with changes"
			}
		}
	}
	if revision == "" {
		return ""
	}
	return revision + changed
}

func shortCommit(commit string) string {
	return commit[:min(12, len(commit))]
}
