package main

import (
	"os"
	"path"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/dagger-codegen/dagger-codegen/internal/config"
	"github.com/dagger-codegen/dagger-codegen/internal/say"
)

// completeFunc is how cobra asks what may stand in a flag.
type completeFunc = func(cmd *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective)

// complete tells shells what a flag may be.
func complete(cmd *cobra.Command, flag string, values ...string) {
	completeBy(cmd, flag, cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp))
}

func completeBy(cmd *cobra.Command, flag string, complete completeFunc) {
	// The error is about a flag that doesn't exist.
	_ = cmd.RegisterFlagCompletionFunc(flag, complete)
}

// listOf completes the last of values that commas separate, of those that aren't there yet.
func listOf(values ...string) completeFunc {
	return func(_ *cobra.Command, _ []string, typed string) ([]string, cobra.ShellCompDirective) {
		before := ""
		if at := strings.LastIndexByte(typed, ','); at >= 0 {
			before = typed[:at+1]
		}
		given := strings.Split(before, ",")
		var all []string
		for _, value := range values {
			if !slices.Contains(given, value) {
				all = append(all, before+value)
			}
		}
		// Another value may follow behind a comma.
		return all, cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveNoSpace
	}
}

// completeSource completes the flags that say where the schema comes from.
func completeSource(cmd *cobra.Command) {
	completeBy(cmd, "engine", cobra.FixedCompletions([]string{config.Session, config.Embedded, "http://127.0.0.1:"},
		cobra.ShellCompDirectiveNoFileComp|cobra.ShellCompDirectiveNoSpace))
	completeBy(cmd, "env", localEnvironments)
}

// localEnvironments completes --env by the environments near the current folder; a path may be typed too.
func localEnvironments(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	found, err := config.Find(os.DirFS("."))
	if err != nil {
		return nil, cobra.ShellCompDirectiveFilterDirs
	}
	var all []string
	for _, ref := range found.Environments {
		if ref == say.Line(ref) {
			all = append(all, ref)
		}
	}
	return all, cobra.ShellCompDirectiveDefault
}

// configPath finds the configuration, in the current folder or the nearest above it, up to the top of a repository. It is
// config.FileName where there is none.
func configPath() string {
	for up, parts := ".", 0; parts < 64; parts++ {
		if name := path.Join(up, config.FileName); isThere(name) {
			return name
		}
		if isThere(path.Join(up, ".git")) {
			break
		}
		if here, err := os.Stat(up); err != nil {
			break
		} else if above, err := os.Stat(path.Join(up, "..")); err != nil || os.SameFile(here, above) {
			break
		}
		up = path.Join(up, "..")
	}
	return config.FileName
}

func isThere(name string) bool {
	_, err := os.Stat(name)
	return err == nil
}
