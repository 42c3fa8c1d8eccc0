// Command bench measures dagger-codegen and the code that it generates, and prints the tables of docs/performance.md.
//
// The whole process is measured from outside, as often as -runs says, each run beginning without output. Where its
// time goes is measured from inside, by the samples of the CPU profiler. Generated code is measured beside the
// official file of a published package, turn by turn, and told as a ratio; that needs the packages that
// conformance/*/setup.sh puts into DAGGER_CODEGEN_CACHE, and is left out without them.
//
// Schemas on the core of an engine need DAGGER_CODEGEN_REFERENCE, a folder with schemas/v1.0.0.json; without it they
// are made on the core of package fleet.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

func main() {
	var options options
	flag.IntVar(&options.runs, "runs", 20, "how often each process runs; large schemas run less often")
	flag.IntVar(&options.builds, "builds", 4, "how often generated code is compiled or imported")
	flag.StringVar(&options.update, "update", "", "a Markdown file whose tables are replaced, besides printing them")
	prepare := flag.String("prepare", "", "used by bench itself: make the schemas in this folder, and print what they are")
	flag.StringVar(&options.only, "only", "process,stages,shares,go,python,rust", "what to measure; a language is its generated code")
	flag.Parse()
	if *prepare != "" {
		if err := prepareInside(*prepare, os.Stdout); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	if err := run(options, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

type options struct {
	runs, builds int
	update, only string
}

func (o options) measures(part string) bool { return strings.Contains(","+o.only+",", ","+part+",") }

// part is something to measure: what it prints goes to its place in the page.
type part struct {
	name    string
	measure func(out io.Writer) error
}

func run(options options, out io.Writer) error {
	dir, err := os.MkdirTemp("", "dagger-codegen-bench-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	prepared, err := prepare(dir)
	if err != nil {
		return err
	}
	for _, part := range parts(dir, prepared.Schemas, options) {
		if !options.measures(part.name) {
			continue
		}
		var report bytes.Buffer
		all := io.MultiWriter(out, &report)
		if err := part.measure(all); err != nil {
			return err
		}
		fmt.Fprintf(all, "\n%s\n\n", prepared.Machine)
		if options.update != "" {
			if err := replacePart(options.update, part.name, report.Bytes()); err != nil {
				return err
			}
		}
	}
	return nil
}

func parts(dir string, schemas []schemaFile, options options) []part {
	all := []part{
		{"process", func(out io.Writer) error {
			binary, err := build(dir)
			if err != nil {
				return err
			}
			return measureProcesses(out, binary, dir, schemas, options.runs)
		}},
		{"stages", func(out io.Writer) error { return measureStages(out, dir, schemas) }},
		{"shares", func(out io.Writer) error { return measureShares(out, schemas[0]) }},
	}
	for _, rival := range rivals(cacheFolder()) {
		all = append(all, part{rival.language, func(out io.Writer) error {
			return measureGenerated(out, rival, dir, schemas[0], options.builds)
		}})
	}
	return all
}

// build builds the program as make build does.
func build(dir string) (string, error) {
	binary := filepath.Join(dir, "dagger-codegen")
	make := exec.Command("make", "-s", "build", "BINARY="+binary)
	if text, err := make.CombinedOutput(); err != nil {
		return "", fmt.Errorf("make build: %w\n%s", err, text)
	}
	return binary, nil
}

// replacePart puts what a part has printed between the marks of the part in a file.
func replacePart(file, name string, report []byte) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	begin, end := []byte("<!-- bench "+name+" -->\n"), []byte("<!-- end of bench "+name+" -->\n")
	_, rest, opened := bytes.Cut(text, begin)
	_, rest, closed := bytes.Cut(rest, end)
	if !opened || !closed {
		return fmt.Errorf("%s has no place for the part %s: two lines, %s and %s", file, name, bytes.TrimSpace(begin), bytes.TrimSpace(end))
	}
	before := text[:bytes.Index(text, begin)+len(begin)]
	return os.WriteFile(file, slices.Concat(before, []byte("\n"), report, end, rest), 0o644)
}
