package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/dagger-codegen/dagger-codegen/internal/config"
	"github.com/dagger-codegen/dagger-codegen/internal/pipeline"
	"github.com/dagger-codegen/dagger-codegen/internal/say"
	"github.com/dagger-codegen/dagger-codegen/introspection/session"
)

// watchInterval is how often the files are looked at.
const watchInterval = 100 * time.Millisecond

// engineInterval is how long a watch waits before it looks again for an engine that has gone.
const engineInterval = 3 * time.Second

// lacksEngine reports whether a run failed for nothing but the want of an engine.
func lacksEngine(err error) bool {
	var gone *session.GoneError
	var ended *session.StartError
	var late *session.TimeoutError
	return errors.As(err, &gone) || errors.As(err, &ended) || errors.As(err, &late) && late.What == "start"
}

// watchAndGenerate generates at once and after each change, has written called when it has written something, and says so on one line of standard error a run. An error
// ends no watch: it is shown, and the next change tries again; an engine that isn't there is looked for again without one.
func watchAndGenerate(cmd *cobra.Command, targets *targetFlags, settings config.Config, force bool, talk *talk, written func()) error {
	for _, target := range settings.Targets {
		if target.Output == pipeline.Print {
			return errors.New("--watch writes files, so it can't take - for the output; name a folder")
		}
	}
	return pipeline.Watch(cmd.Context(), watchInterval, settings, func(changed string) (config.Config, []string) {
		begin := time.Now()
		if changed != "" && settings.Path != "" { // it may be among what changed
			loaded, err := targets.config(cmd)
			if err != nil {
				printError(os.Stderr, err)
				return settings, nil
			}
			settings = loaded
		}
		result, err := generate(cmd, settings, force, &outcome{}, talk)
		for said := ""; lacksEngine(err) && cmd.Context().Err() == nil; {
			// Somebody is about to start it again, or to upgrade it: no file will tell.
			if what, _, _ := strings.Cut(err.Error(), "\n"); what != said { // what follows may have the time in it
				printError(os.Stderr, err)
				said = what
			}
			select {
			case <-cmd.Context().Done():
				return settings, nil
			case <-time.After(engineInterval):
			}
			result, err = generate(cmd, settings, force, &outcome{}, talk)
		}
		if err != nil {
			if cmd.Context().Err() == nil {
				printError(os.Stderr, err)
			}
			return settings, nil
		}
		written()
		if !talk.quiet {
			cause := changed
			if cause == "" {
				cause = "start"
			}
			say.Println(os.Stderr, fmt.Sprintf("%s %s: %s (%d ms)", begin.Format(time.TimeOnly), cause, result.Summary(), time.Since(begin).Milliseconds()))
		}
		return settings, result.Files()
	})
}
