package random

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/conformance/internal/sdk"
	"github.com/dagger-codegen/dagger-codegen/conformance/internal/wild"
	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// TestWildSchemas holds wild schemas to what can be checked in this process: every variant of every language generates, Go's
// files are as gofmt has them, and the schema as JSON, and printed as SDL again, gives the same bytes.
func TestWildSchemas(t *testing.T) {
	for made := range wild.Some(t, 60) {
		if err := checkWild(made); err != nil {
			t.Errorf("seed %d: %v", made.Seed, err)
		}
	}
}

func checkWild(made wild.Schema) error {
	document, err := introspection.Decode("wild.graphqls", []byte(made.SDL))
	if err != nil {
		return err
	}
	files, err := allOf(document)
	if err != nil {
		return err
	}
	if err := gofmtChangesNothing(files); err != nil {
		return err
	}
	var json bytes.Buffer
	if err := document.PrintJSON(&json); err != nil {
		return err
	}
	read, err := introspection.Decode("wild.json", json.Bytes())
	if err != nil {
		return err
	}
	again, err := allOf(read)
	if err != nil {
		return fmt.Errorf("as JSON: %w", err)
	}
	if differs := sameFiles(files, again); differs != "" {
		return fmt.Errorf("as JSON, %s is another: %s", differs, firstDifference(files[differs], again[differs]))
	}
	var sdl bytes.Buffer
	if err := read.PrintSDL(&sdl); err != nil {
		return err
	}
	if read, err = introspection.Decode("wild.graphqls", sdl.Bytes()); err != nil {
		return err
	}
	if again, err = allOf(read); err != nil {
		return fmt.Errorf("printed as SDL: %w", err)
	}
	if differs := sameFiles(files, again); differs != "" {
		return fmt.Errorf("printed as SDL, %s is another: %s", differs, firstDifference(files[differs], again[differs]))
	}
	return nil
}

func firstDifference(a, b []byte) string {
	left, right := strings.Split(string(a), "\n"), strings.Split(string(b), "\n")
	for i := range min(len(left), len(right)) {
		if left[i] != right[i] {
			return fmt.Sprintf("line %d\n\t%q\n\t%q", i+1, left[i], right[i])
		}
	}
	return fmt.Sprintf("%d lines, %d lines", len(left), len(right))
}

// variants are all forms that the languages' output has.
var variants = []struct {
	language string
	scope    generator.Scope
	options  generator.Options
}{
	{"go", generator.Full, generator.Options{}}, {"go", generator.Core, generator.Options{}}, {"go", generator.Environments, generator.Options{}},
	{"python", generator.Full, generator.Options{}}, {"python", generator.Core, generator.Options{}}, {"python", generator.Environments, generator.Options{}},
	{"python", generator.Environments, generator.Options{Layout: "package"}},
	{"rust", generator.Full, generator.Options{}}, {"rust", generator.Core, generator.Options{}}, {"rust", generator.Environments, generator.Options{}},
	{"rust", generator.Full, generator.Options{Style: "idiomatic"}}, {"rust", generator.Core, generator.Options{Style: "idiomatic"}},
	{"rust", generator.Environments, generator.Options{Layout: "crate"}},
}

// allOf are the files of all variants, by language, variant and path.
func allOf(document *introspection.Document) (map[string][]byte, error) {
	schema, err := introspection.Bind(document, introspection.BindOptions{})
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{}
	refusals := map[string]string{}
	for _, variant := range variants {
		if variant.scope == generator.Environments && len(schema.Environments) == 0 {
			continue
		}
		name := fmt.Sprintf("%s/%s-%s%s", variant.language, variant.scope, variant.options.Style, variant.options.Layout)
		output, err := sdk.GenerateWith(schema, variant.language, variant.scope, variant.options)
		if err != nil {
			refusals[name] = err.Error()
			continue
		}
		for _, file := range output.Files {
			files[name+"/"+file.Path] = file.Content
		}
	}
	if len(refusals) > 0 {
		return nil, fmt.Errorf("refused: %v", refusals)
	}
	return files, nil
}
