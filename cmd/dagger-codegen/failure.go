package main

import (
	"errors"
	"io"
	"regexp"

	"github.com/dagger-codegen/dagger-codegen/internal/say"
	"github.com/dagger-codegen/dagger-codegen/introspection"
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
