// Package versions counts, for every engine version of the reference folder and every language, what generated SDKs have
// of the official file's public API, and writes docs/versions.md.
package versions

import (
	"bytes"
	"cmp"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"golang.org/x/mod/semver"
	"golang.org/x/sync/errgroup"

	"github.com/dagger-codegen/dagger-codegen/conformance/internal/sdk"
	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/internal/golden"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// TestPage makes the page from the reference folder and compares it with what is committed. Nothing official may be
// missing, and what ours have beyond must be an addition that the page explains.
func TestPage(t *testing.T) {
	root := needed.Reference(t)
	python := needed.Program(t, "python3")
	engines, err := engines(root)
	if err != nil {
		t.Fatal(err)
	}
	if len(engines) < 13 {
		t.Fatalf("only %d engines in %s", len(engines), root)
	}
	var group errgroup.Group
	group.SetLimit(runtime.GOMAXPROCS(0))
	work := t.TempDir()
	for _, engine := range engines {
		for _, language := range builtin.Languages() {
			if engine.listings[language] == "" {
				continue
			}
			group.Go(func() error {
				counted, err := count(python, filepath.Join(root, "tools", "apidump", "apidump.py"), work, engine, language)
				if err != nil {
					return fmt.Errorf("%s, %s: %w", engine.name, language, err)
				}
				engine.put(language, counted)
				return nil
			})
		}
	}
	if err := group.Wait(); err != nil {
		t.Fatal(err)
	}
	for _, engine := range engines {
		for language, counted := range engine.counts {
			for _, line := range counted.missing {
				t.Errorf("%s, %s lacks %s", engine.name, language, line)
			}
			for _, line := range counted.unexplained {
				t.Errorf("%s, %s has, and no addition explains it: %s", engine.name, language, line)
			}
		}
	}
	if !t.Failed() {
		golden.Tree(t, filepath.Join(needed.Root(), "docs"), []string{"versions.md"}, map[string][]byte{"versions.md": page(engines)})
	}
}

func count(python, tool, work string, engine *engine, language string) (*counts, error) {
	text, err := os.ReadFile(engine.schema)
	if err != nil {
		return nil, err
	}
	schema, err := introspection.Load(engine.schema, text, introspection.BindOptions{})
	if err != nil {
		return nil, err
	}
	output, err := sdk.Generate(schema, language, generator.Full, engine.asked)
	if err != nil {
		return nil, err
	}
	place := filepath.Join(work, engine.name, language)
	if err := os.MkdirAll(place, 0o755); err != nil {
		return nil, err
	}
	for _, file := range output.Files {
		if file.Path != files[language] {
			continue
		}
		path := filepath.Join(place, file.Path)
		if err := os.WriteFile(path, file.Content, 0o644); err != nil {
			return nil, err
		}
		command := exec.Command(python, tool, path)
		var problems bytes.Buffer
		command.Stderr = &problems
		ours, err := command.Output()
		if err != nil {
			return nil, fmt.Errorf("apidump: %w: %s", err, problems.String())
		}
		official, err := os.ReadFile(engine.listings[language])
		if err != nil {
			return nil, err
		}
		return compare(language, engine.name, lines(official), lines(ours)), nil
	}
	return nil, fmt.Errorf("no file %s was made", files[language])
}

func lines(text []byte) []string {
	return slices.DeleteFunc(strings.Split(string(text), "\n"), func(line string) bool { return line == "" })
}

// engines lists what the reference folder has, oldest first.
func engines(root string) ([]*engine, error) {
	var all []*engine
	folders, err := filepath.Glob(filepath.Join(root, "versions", "*", "schema.graphqls"))
	if err != nil {
		return nil, err
	}
	for _, schema := range folders {
		all = append(all, newEngine(filepath.Base(filepath.Dir(schema)), schema, filepath.Dir(schema)+string(filepath.Separator)))
	}
	for _, version := range []string{"v0.19.11", "v1.0.0"} {
		each := newEngine(version, filepath.Join(root, "schemas", version+".json"), filepath.Join(root, "api", version+"."))
		if version == "v0.19.11" {
			each.asked = version // its introspection tells no version
		}
		all = append(all, each)
	}
	slices.SortFunc(all, func(a, b *engine) int {
		return cmp.Or(semver.Compare(a.order(), b.order()), cmp.Compare(a.name, b.name))
	})
	return all, nil
}
