package main

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
)

// sample is what one run of a process took.
type sample struct {
	wall, cpu time.Duration
	// memory is the peak resident set in bytes, 0 where the system doesn't tell.
	memory int64
}

// samples are the runs of one command.
type samples []sample

func (s samples) least(of func(sample) time.Duration) time.Duration {
	return of(slices.MinFunc(s, func(a, b sample) int { return cmp.Compare(of(a), of(b)) }))
}

func (s samples) median(of func(sample) time.Duration) time.Duration {
	sorted := slices.SortedFunc(slices.Values(s), func(a, b sample) int { return cmp.Compare(of(a), of(b)) })
	return of(sorted[len(sorted)/2])
}

func (s samples) memory() int64 {
	return slices.MaxFunc(s, func(a, b sample) int { return cmp.Compare(a.memory, b.memory) }).memory
}

func wall(s sample) time.Duration { return s.wall }

func cpu(s sample) time.Duration { return s.cpu }

// measure runs a command once.
func measure(cmd *exec.Cmd) (sample, error) {
	var said bytes.Buffer
	if cmd.Stdout == nil {
		cmd.Stdout = &said
	}
	cmd.Stderr = &said
	begin := time.Now()
	if err := cmd.Run(); err != nil {
		return sample{}, fmt.Errorf("%s: %w\n%s", strings.Join(cmd.Args, " "), err, said.Bytes())
	}
	took := time.Since(begin)
	state := cmd.ProcessState
	return sample{wall: took, cpu: state.UserTime() + state.SystemTime(), memory: peakMemory(state)}, nil
}

// processCase is a command line to measure.
type processCase struct {
	name string
	args func(schema, output string) []string
	// fresh tells that each run begins without output.
	fresh bool
}

func processCases() []processCase {
	generate := func(languages string, extra ...string) func(schema, output string) []string {
		return func(schema, output string) []string {
			return append(extra[:len(extra):len(extra)], "--quiet", "--lang", languages, "--schema", schema, "--output", output)
		}
	}
	var cases []processCase
	for _, language := range builtin.Languages() {
		cases = append(cases, processCase{language, generate(language), true})
	}
	all := strings.Join(builtin.Languages(), ",")
	return append(cases,
		processCase{"all three", generate(all), true},
		processCase{"all three, nothing to do", generate(all), false},
		processCase{"all three, `check`", generate(all, "check"), false},
	)
}

func measureProcesses(out io.Writer, binary, dir string, schemas []schemaFile, runs int) error {
	fmt.Fprintf(out, "Times in milliseconds. CPU time is that of all threads, the kernel's for them included.\n\n")
	t := table{"schema", "JSON", "fields", "command", "wall, least", "wall, median", "CPU, least", "peak memory", "output"}
	t.head(out)
	if err := measureVersion(out, &t, binary, runs); err != nil {
		return err
	}
	for _, schema := range schemas {
		rounds := max(3, min(runs, runs*20/max(1, schema.Size>>20)/4))
		for _, each := range processCases() {
			output := filepath.Join(dir, "output")
			taken, err := repeat(rounds, func() (sample, error) {
				if each.fresh {
					if err := os.RemoveAll(output); err != nil {
						return sample{}, err
					}
				}
				return measure(exec.Command(binary, each.args(schema.Path, output)...))
			})
			if err != nil {
				return err
			}
			size, err := folderSize(output)
			if err != nil {
				return err
			}
			t.row(out, schema.Name, bytesText(int64(schema.Size)), fmt.Sprint(schema.Fields), each.name,
				milliseconds(taken.least(wall)), milliseconds(taken.median(wall)), milliseconds(taken.least(cpu)),
				bytesText(taken.memory()), bytesText(size))
		}
	}
	return nil
}

func measureVersion(out io.Writer, t *table, binary string, runs int) error {
	taken, err := repeat(runs, func() (sample, error) { return measure(exec.Command(binary, "version")) })
	if err != nil {
		return err
	}
	t.row(out, "", "", "", "`version`", milliseconds(taken.least(wall)), milliseconds(taken.median(wall)),
		milliseconds(taken.least(cpu)), bytesText(taken.memory()), "")
	return nil
}

func repeat(times int, run func() (sample, error)) (samples, error) {
	var all samples
	for range times {
		one, err := run()
		if err != nil {
			return nil, err
		}
		all = append(all, one)
	}
	return all, nil
}

func folderSize(dir string) (size int64, err error) {
	err = filepath.WalkDir(dir, func(_ string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		info, err := entry.Info()
		if err == nil {
			size += info.Size()
		}
		return err
	})
	return size, err
}
