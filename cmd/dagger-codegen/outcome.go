package main

import (
	"bytes"
	"context"
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

// outcome is what programs, such as the modules in an engine, ask of a run: a file with what came of it, a folder with what
// it has changed, and that nothing is written where they wouldn't see it.
type outcome struct {
	file, changes string
	inside        bool
}

func (o *outcome) add(cmd *cobra.Command) {
	cmd.Flags().StringVar(&o.file, "result", "", "a JSON file to write for programs: report, what check would have reported; and refused, why nothing was written, which is no error then")
	cmd.Flags().StringVar(&o.changes, "changes", "", "a folder to make for programs: before and after have the files that this run changes, as they were and as they are, by their paths from the current folder")
	cmd.Flags().BoolVar(&o.inside, "inside", false, "refuse targets whose folder is outside the current one")
	cmd.MarkFlagsMutuallyExclusive("result", "watch")
	cmd.MarkFlagsMutuallyExclusive("changes", "watch")
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

// errTold ends a run that writes nothing, for reasons that the file of --result has.
var errTold = errors.New("refused, as --result says")

// carryOut writes what was generated, and what is asked beside it. The report is made before anything is written, since it says
// what differs.
func (o *outcome) carryOut(ctx context.Context, results []*pipeline.Result, force bool) error {
	var refusals []error
	for _, result := range results {
		if result.Plan != nil && !force {
			refusals = append(refusals, result.Plan.Refusals())
		}
	}
	refused := errors.Join(refusals...)
	if err := o.write(results, refused); err != nil {
		return err
	}
	switch {
	case refused != nil && o.asked():
		return errTold
	case refused != nil:
		return refused
	}
	return o.apply(ctx, results)
}

func (o *outcome) write(results []*pipeline.Result, refused error) error {
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
	told := struct {
		Report  string `json:"report"`
		Refused string `json:"refused"`
	}{Report: text.String()}
	if refused != nil {
		told.Refused = refused.Error()
	}
	content, err := json.Marshal(told)
	if err != nil {
		return err
	}
	if err := output.WriteFile(o.file, append(content, '\n')); err != nil {
		return fmt.Errorf("--result: %w", err)
	}
	return nil
}

// apply also makes the folder with what it has changed, if that is asked.
func (o *outcome) apply(ctx context.Context, results []*pipeline.Result) error {
	all := func() error {
		for _, result := range results {
			if result.Plan == nil {
				continue
			}
			if err := result.Plan.Apply(ctx); err != nil {
				return err
			}
		}
		return nil
	}
	if o.changes == "" {
		return all()
	}
	plans := make([]*output.Plan, len(results))
	for i, result := range results {
		plans[i] = result.Plan
	}
	return output.WithChanges(o.changes, plans, all)
}
