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
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

const (
	beginMark = "<!-- Made by make bench: begin -->\n"
	endMark   = "<!-- Made by make bench: end -->\n"
)

func main() {
	var options options
	flag.IntVar(&options.runs, "runs", 20, "how often each process runs; large schemas run less often")
	flag.IntVar(&options.builds, "builds", 4, "how often generated code is compiled or imported")
	flag.StringVar(&options.update, "update", "", "a Markdown file whose tables are replaced, besides printing them")
	prepare := flag.String("prepare", "", "used by bench itself: make the schemas in this folder, and print what they are")
	flag.StringVar(&options.only, "only", "process,stages,generated", "what to measure")
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

func run(options options, out io.Writer) error {
	dir, err := os.MkdirTemp("", "dagger-codegen-bench-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	var report bytes.Buffer
	all := io.MultiWriter(out, &report)
	prepared, err := prepare(dir)
	if err != nil {
		return err
	}
	fmt.Fprintln(all, prepared.Machine)
	schemas := prepared.Schemas
	if options.measures("process") {
		binary, err := build(dir)
		if err != nil {
			return err
		}
		if err := measureProcesses(all, binary, dir, schemas, options.runs); err != nil {
			return err
		}
	}
	if options.measures("stages") {
		if err := measureStages(all, dir, schemas); err != nil {
			return err
		}
	}
	if options.measures("generated") {
		if err := measureGenerated(all, dir, schemas[0], options.builds); err != nil {
			return err
		}
	}
	if options.update == "" {
		return nil
	}
	return replaceTables(options.update, report.Bytes())
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

// replaceTables puts the report between the marks of a file.
func replaceTables(file string, report []byte) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	begin, end := bytes.Index(text, []byte(beginMark)), bytes.Index(text, []byte(endMark))
	if begin < 0 || end < begin {
		return errors.New(file + " has no place for the tables: " + strings.TrimSpace(beginMark) + " and " + strings.TrimSpace(endMark))
	}
	var next bytes.Buffer
	next.Write(text[:begin+len(beginMark)])
	next.WriteString("\n")
	next.Write(report)
	next.Write(text[end:])
	return os.WriteFile(file, next.Bytes(), 0o644)
}
