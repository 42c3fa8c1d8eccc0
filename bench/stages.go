package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime/pprof"
	"strings"
	"time"

	"github.com/google/pprof/profile"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/internal/config"
	"github.com/dagger-codegen/dagger-codegen/internal/pipeline"
)

// profiled is how long a language is profiled on each schema.
const profiled = 2 * time.Second

const module = "github.com/dagger-codegen/dagger-codegen/"

// stages are the parts of a run with the functions that belong to them: a sample is of the first stage that has a
// function on its stack.
var stages = []struct {
	name     string
	prefixes []string
}{
	{"templates", []string{module + "templates.(*Language).Load"}},
	{"render", []string{module + "templates.(*Set).Render", module + "templates.(*File)", module + "templates/layout"}},
	{"view", []string{module + "generator/go.", module + "generator/python.", module + "generator/rust."}},
	{"parse", []string{module + "introspection.Decode"}},
	{"bind", []string{module + "introspection.Bind"}},
	{"write", []string{module + "internal/output.", "os.", "internal/poll."}},
	{"collector", []string{"runtime.gcBgMarkWorker", "runtime.bgsweep", "runtime.bgscavenge", "runtime.gcStart"}},
}

func measureStages(out io.Writer, dir string, schemas []schemaFile) error {
	fmt.Fprintf(out, "Shares of the CPU time of a run in a process that goes on, by the samples of the profiler: "+
		"templates is reading the templates, view making what they are given, render executing them, write comparing with the disk and "+
		"writing, collector the garbage collector. Starting the process is not in it: see `version` above.\n\n")
	t := table{"schema", "language"}
	for _, stage := range stages {
		t = append(t, stage.name)
	}
	t = append(t, "rest")
	t.head(out)
	for _, schema := range schemas {
		for _, language := range builtin.Languages() {
			shares, err := stageShares(schema.Path, language, filepath.Join(dir, "stages"))
			if err != nil {
				return err
			}
			t.row(out, append([]string{schema.Name, language}, shares...)...)
		}
	}
	return nil
}

// stageShares profiles runs of the pipeline, each into an empty folder.
func stageShares(schema, language, output string) ([]string, error) {
	var samples bytes.Buffer
	if err := pprof.StartCPUProfile(&samples); err != nil {
		return nil, err
	}
	for begin := time.Now(); time.Since(begin) < profiled; {
		if err := runPipeline(schema, language, output); err != nil {
			pprof.StopCPUProfile()
			return nil, err
		}
	}
	pprof.StopCPUProfile()
	parsed, err := profile.Parse(&samples)
	if err != nil {
		return nil, err
	}
	counts := make([]int64, len(stages)+1)
	total := int64(0)
	for _, sample := range parsed.Sample {
		if isOn(sample, "os.RemoveAll") {
			continue // That is for the next run, and no part of one.
		}
		counts[stageOf(sample)] += sample.Value[0]
		total += sample.Value[0]
	}
	shares := make([]string, len(counts))
	for i, count := range counts {
		shares[i] = fmt.Sprintf("%.0f %%", 100*float64(count)/float64(max(total, 1)))
	}
	return shares, nil
}

func runPipeline(schema, language, output string) error {
	if err := os.RemoveAll(output); err != nil {
		return err
	}
	run := pipeline.Run{
		Config: config.Config{
			Source:  config.Source{Schema: schema},
			Targets: []config.Target{{Language: language, Output: output, Scope: generator.Full}},
		},
		Tool: pipeline.Tool{Version: "bench"},
	}
	result, err := run.Plan(context.Background())
	if err != nil {
		return err
	}
	return result.Plan.Apply(context.Background())
}

// stageOf returns the index of the sample's stage, len(stages) for none.
func stageOf(sample *profile.Sample) int {
	for i, stage := range stages {
		for _, prefix := range stage.prefixes {
			if isOn(sample, prefix) {
				return i
			}
		}
	}
	return len(stages)
}

// isOn reports whether a function whose name begins so is on the sample's stack.
func isOn(sample *profile.Sample, prefix string) bool {
	for _, location := range sample.Location {
		for _, line := range location.Line {
			if strings.HasPrefix(line.Function.Name, prefix) {
				return true
			}
		}
	}
	return false
}
