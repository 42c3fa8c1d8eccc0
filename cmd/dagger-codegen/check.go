package main

import (
	"errors"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/dagger-codegen/dagger-codegen/generator/diff"
	"github.com/dagger-codegen/dagger-codegen/internal/changelog"
	"github.com/dagger-codegen/dagger-codegen/internal/output"
	"github.com/dagger-codegen/dagger-codegen/internal/pipeline"
	"github.com/dagger-codegen/dagger-codegen/internal/say"
)

// defaultDiffLimit is how many lines of the diff of a file are shown.
const defaultDiffLimit = 200

func newCheck() *cobra.Command {
	var targets targetFlags
	var say talk
	var format string
	var limit int
	var below bool
	cmd := &cobra.Command{
		Use:   "check",
		Short: "Check whether generating would change anything",
		Long: `Check whether generating would change anything. Nothing is written.

Every file that differs is listed with its state (missing, changed, left-over, conflict, edited, or foreign: not written by
dagger-codegen), what changes in its API, and the diff that generating would make. If the schema is a file, and the one
that the files were generated from is among its last commits, the first lines say what the difference means for callers,
as dagger-codegen diff does.

Exit status: 0 if nothing differs, 1 if something does, 2 for any error, such as an engine that can't be reached or a bad
schema.`,
		Example: `  # in CI: are the committed SDKs up to date with this schema?
  dagger-codegen check --lang go,python,rust --schema schema.json -o sdk

  # the targets of dagger-codegen.yaml, as annotations of a GitHub workflow
  dagger-codegen check --format github`,
		Args: noArguments,
	}
	targets.add(cmd)
	cmd.Flags().StringVar(&format, "format", "text", "the format of the report: "+output.FormatNames())
	cmd.Flags().IntVar(&limit, "diff-limit", defaultDiffLimit, "how many lines of the diff to show per file; 0 shows all")
	complete(cmd, "format", output.Formats()...)
	addBelow(cmd, &below)
	say.add(cmd)
	cmd.Flags().Lookup("quiet").Usage = "leave the diffs out"
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		report, err := output.NewReport(format, limit, isTerminal(os.Stdout) && os.Getenv("NO_COLOR") == "")
		if err != nil {
			return err
		}
		if below {
			results, err := planBelow(cmd, &targets, "", &outcome{}, newRun(false, format == "text", &say))
			if err != nil {
				return err
			}
			return say.report(report, results)
		}
		settings, err := targets.config(cmd)
		if err != nil {
			return err
		}
		for _, target := range settings.Targets {
			if target.Output == pipeline.Print {
				return errors.New("check compares with the files of a folder, so it can't take - for the output; name the folder")
			}
		}
		run := newRun(false, format == "text", &say)
		run.Config = settings
		result, err := run.Plan(cmd.Context())
		if err != nil {
			return err
		}
		return say.report(report, []*pipeline.Result{result})
	}
	return cmd
}

// report prints the warnings and what differs.
func (t *talk) report(report *output.Report, results []*pipeline.Result) error {
	report.Brief = t.quiet
	for _, result := range results {
		t.warn(result)
	}
	return reportAll(os.Stdout, report, results)
}

// leadWithChanges tells what the differences mean to callers, where the schema before is known.
func leadWithChanges(w io.Writer, reports []*diff.Report) {
	for _, report := range reports {
		for i := range report.Languages {
			say.Println(w, "callers of "+changelog.Verdict(&report.Languages[i]))
		}
	}
	if len(reports) > 0 {
		say.Println(w, "")
	}
}

// reportAll tells what differs, and ends with the status that says whether anything does.
func reportAll(w io.Writer, report *output.Report, results []*pipeline.Result) (err error) {
	for _, result := range results {
		if !report.Brief {
			leadWithChanges(w, result.Changes)
		}
		if err := report.Write(w, result.Plan); err != nil {
			return err
		}
		if result.Plan.Differs() {
			err = errDiffers
		}
	}
	return err
}
