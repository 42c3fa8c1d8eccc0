package main

import (
	"errors"
	"fmt"
	"io"
	"regexp"

	"github.com/spf13/cobra"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/internal/config"
	"github.com/dagger-codegen/dagger-codegen/internal/say"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/session"
)

// printError prints every error of a run once.
func printError(w io.Writer, err error) {
	if err == nil {
		return
	}
	// A message that begins with a place is printed as it is, so that editors find the place.
	positioned := regexp.MustCompile(`^[^\s:]+:\d+:\d+`)
	seen := map[string]bool{}
	for _, err := range flatten(err) {
		text := err.Error()
		if seen[text] {
			continue
		}
		seen[text] = true
		if !positioned.MatchString(text) {
			text = "dagger-codegen: " + text
		}
		say.Println(w, text)
	}
}

// advised adds to errors of packages, which know of no command line, what can be done on one.
func advised(cmd *cobra.Command, err error) error {
	all := flatten(err)
	for i, one := range all {
		switch {
		case errors.Is(one, session.ErrNoEngine) && cmd.Flags().Lookup("schema") != nil:
			all[i] = fmt.Errorf("%w; or give a saved schema with --schema FILE, which needs no engine", one)
		case errors.Is(one, generator.ErrNoEnvironment):
			all[i] = fmt.Errorf("%w; load one with --env REF, environments in %s, or --workspace PATH (the folder of a dagger.toml or dagger.json), or give a schema that has one", one, config.FileName)
		}
	}
	return errors.Join(all...)
}

// flatten lists the errors that were joined.
func flatten(err error) []error {
	var problems introspection.Problems
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		var all []error
		for _, part := range joined.Unwrap() {
			all = append(all, flatten(part)...)
		}
		return all
	}
	if errors.As(err, &problems) {
		all := make([]error, len(problems))
		for i, problem := range problems {
			all[i] = problem
		}
		return all
	}
	return []error{err}
}
