package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"time"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// comparison is generated code that is compiled or imported, in a copy of a published package with its own generated
// file and in one with ours.
type comparison struct {
	what string
	// unit tells what the figures are: seconds or bytes.
	unit string
	// prepare is done once for a copy, measure again and again.
	prepare func(folder string) error
	measure func(folder string) (float64, error)
}

// rival is a published package that our files take their place in.
type rival struct {
	language, version string
	// published is the package in the cache.
	published string
	// place is where in the package our files go, by their paths.
	place       map[string]string
	comparisons []comparison
}

func measureGenerated(out io.Writer, r rival, dir string, schema schemaFile, times int) error {
	fmt.Fprintf(out, "The least of %d, turn by turn. Seconds are CPU seconds of all processes.\n\n", times)
	if _, err := os.Stat(r.published); err != nil {
		fmt.Fprintf(out, "Not measured: the package isn't in the cache, where `bash conformance/%s/setup.sh` puts it.\n", r.language)
		return nil
	}
	t := table{"package", "what", "official file", "ours", "ratio"}
	t.head(out)
	return r.compare(out, t, dir, schema, times)
}

// cacheFolder is the folder that the set-up scripts fill.
func cacheFolder() string {
	folder := os.Getenv("DAGGER_CODEGEN_CACHE")
	if folder == "" {
		folder = ".cache"
	}
	if absolute, err := filepath.Abs(folder); err == nil {
		return absolute
	}
	return folder
}

func (r rival) compare(out io.Writer, t table, dir string, schema schemaFile, times int) error {
	official, ours := filepath.Join(dir, r.language+"-official"), filepath.Join(dir, r.language+"-ours")
	for _, folder := range []string{official, ours} {
		if err := os.CopyFS(folder, os.DirFS(r.published)); err != nil {
			return err
		}
	}
	if err := r.replace(ours, schema); err != nil {
		return err
	}
	for _, c := range r.comparisons {
		least := map[string]float64{}
		for _, folder := range []string{official, ours} {
			if c.prepare != nil {
				if err := c.prepare(folder); err != nil {
					return err
				}
			}
		}
		for range times {
			for _, folder := range []string{official, ours} {
				figure, err := c.measure(folder)
				if err != nil {
					return err
				}
				if old, ok := least[folder]; !ok || figure < old {
					least[folder] = figure
				}
			}
		}
		t.row(out, r.language+" "+r.version, c.what, figureText(least[official], c.unit), figureText(least[ours], c.unit),
			fmt.Sprintf("%.2f", least[ours]/least[official]))
	}
	return nil
}

// replace puts our files into a copy of the package.
func (r rival) replace(folder string, schema schemaFile) error {
	text, err := os.ReadFile(schema.Path)
	if err != nil {
		return err
	}
	bound, err := introspection.Load(schema.Path, text, introspection.BindOptions{})
	if err != nil {
		return err
	}
	result, err := builtin.New(r.language).Generate(context.Background(), generator.Request{Schema: bound, Options: generator.Options{SDKVersion: r.version}})
	if err != nil {
		return err
	}
	for _, file := range result.Files {
		if err := os.WriteFile(filepath.Join(folder, r.place[file.Path]), file.Content, 0o644); err != nil {
			return err
		}
	}
	return nil
}

func figureText(figure float64, unit string) string {
	if unit == "bytes" {
		return bytesText(int64(figure))
	}
	return fmt.Sprintf("%.3f s", figure)
}

// cpuSeconds runs a command in a folder and returns the CPU time of it and of all that it waited for.
func cpuSeconds(folder string, environment []string, name string, args ...string) (float64, error) {
	cmd := exec.Command(name, args...)
	cmd.Dir = folder
	cmd.Env = append(os.Environ(), environment...)
	taken, err := measure(cmd)
	return taken.cpu.Seconds(), err
}

// touch makes a file newer than what was built from it.
func touch(file string) error {
	now := time.Now()
	return os.Chtimes(file, now, now)
}

func fileSize(file string) (float64, error) {
	info, err := os.Stat(file)
	if err != nil {
		return 0, err
	}
	return float64(info.Size()), nil
}
