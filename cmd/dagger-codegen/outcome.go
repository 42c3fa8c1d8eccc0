package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"github.com/dagger-codegen/dagger-codegen/internal/config"
	"github.com/dagger-codegen/dagger-codegen/internal/output"
	"github.com/dagger-codegen/dagger-codegen/internal/pipeline"
)

// outcome is what programs, such as the modules in an engine, ask of a run: a file with what came of it, and that nothing
// is written where they wouldn't see it.
type outcome struct {
	file   string
	inside bool
}

func (o *outcome) add(cmd *cobra.Command) {
	cmd.Flags().StringVar(&o.file, "result", "", "a JSON file to write for programs: report, what check would have reported, and moving, the Git references that may resolve to another commit next time")
	cmd.Flags().BoolVar(&o.inside, "inside", false, "refuse targets whose folder is outside the current one")
	cmd.MarkFlagsMutuallyExclusive("result", "watch")
	cmd.MarkFlagsMutuallyExclusive("inside", "watch")
}

// admits refuses targets outside the current folder, if that is asked.
func (o *outcome) admits(settings config.Config) error {
	if !o.inside {
		return nil
	}
	current, err := os.Getwd()
	if err != nil {
		return err
	}
	var problems []error
	for _, target := range settings.Targets {
		folder, err := filepath.Abs(target.Output)
		if err != nil {
			return err
		}
		if target.Output == pipeline.Print {
			continue
		}
		if within, err := filepath.Rel(current, folder); err != nil || !filepath.IsLocal(within) {
			place := target.Place
			if place == "" {
				place = "--output"
			}
			problems = append(problems, fmt.Errorf("%s: %s is outside the current folder, and nothing is written there; name a folder in it, "+
				"or run this in one that has both", place, target.Output))
		}
	}
	return errors.Join(problems...)
}

func (o *outcome) asked() bool { return o.file != "" }

// write is called before anything else is written: the report says what differs.
func (o *outcome) write(results []*pipeline.Result) error {
	if !o.asked() {
		return nil
	}
	report, err := output.NewReport("text", defaultDiffLimit, false)
	if err != nil {
		return err
	}
	report.Done = true
	differing := slices.DeleteFunc(slices.Clone(results), func(result *pipeline.Result) bool {
		return result.Plan == nil || !result.Plan.Differs()
	})
	var text bytes.Buffer
	if err := reportAll(&text, report, differing); err != nil && !errors.Is(err, errDiffers) {
		return err
	}
	moving := []string{}
	for _, result := range results {
		moving = append(moving, result.Moving...)
	}
	slices.Sort(moving)
	content, err := json.Marshal(struct {
		Report string   `json:"report"`
		Moving []string `json:"moving"`
	}{text.String(), slices.Compact(moving)})
	if err != nil {
		return err
	}
	if err := output.WriteFile(o.file, append(content, '\n')); err != nil {
		return fmt.Errorf("--result: %w", err)
	}
	return nil
}
