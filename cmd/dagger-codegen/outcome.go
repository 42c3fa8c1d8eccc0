package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"slices"

	"github.com/spf13/cobra"

	"github.com/dagger-codegen/dagger-codegen/internal/output"
	"github.com/dagger-codegen/dagger-codegen/internal/pipeline"
)

// outcome is a file with what came of a run, for programs such as the modules in an engine.
type outcome struct{ file string }

func (o *outcome) add(cmd *cobra.Command) {
	cmd.Flags().StringVar(&o.file, "result", "", "a file to write, with what came of the run as JSON: report, that of check, and moving, the Git references that may be of another commit next time")
	cmd.MarkFlagsMutuallyExclusive("result", "watch")
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
	if err := os.WriteFile(o.file, append(content, '\n'), 0o644); err != nil {
		return fmt.Errorf("--result: %w", err)
	}
	return nil
}
