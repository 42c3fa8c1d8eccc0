// Package cases reads testdata/cases: small schemas for one idea each, which every language is generated for.
package cases

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"testing"

	"go.yaml.in/yaml/v4"

	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// Case is one folder of testdata/cases.
type Case struct {
	// Name is the folder's.
	Name string
	// Dir is the folder's path.
	Dir string
	Facts
}

// Facts are what case.yaml says.
type Facts struct {
	// Idea is what the case is there for, a sentence.
	Idea string `yaml:"idea"`
	// Core is the file beside schema.graphqls that has the core schema, "" where the schema itself tells what is
	// core's.
	Core string `yaml:"core"`
	// Scopes are the scopes that are generated; full alone if there are none.
	Scopes []string `yaml:"scopes"`
	// Styles are the styles beside the usual one that a whole SDK is generated in, by language.
	Styles map[string]string `yaml:"styles"`
	// SDKVersions are the runtimes that the output is for, by language; the schema's own where there is none.
	SDKVersions map[string]string `yaml:"sdkVersions"`
}

// All returns the cases, sorted by name.
func All() ([]*Case, error) { return In(filepath.Join(needed.Root(), "testdata", "cases")) }

// In returns the cases in a folder, sorted by name.
func In(folder string) ([]*Case, error) {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return nil, err
	}
	var all []*Case
	for _, entry := range entries {
		if !entry.IsDir() {
			return nil, fmt.Errorf("%s is no case: a case is a folder", filepath.Join(folder, entry.Name()))
		}
		c, err := read(folder, entry.Name())
		if err != nil {
			return nil, err
		}
		all = append(all, c)
	}
	sort.Slice(all, func(i, j int) bool { return all[i].Name < all[j].Name })
	return all, nil
}

func read(folder, name string) (*Case, error) {
	c := &Case{Name: name, Dir: filepath.Join(folder, name)}
	path := filepath.Join(c.Dir, "case.yaml")
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	decoder.KnownFields(true)
	if err := decoder.Decode(&c.Facts); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	if c.Idea == "" {
		return nil, fmt.Errorf("%s: idea is missing; say in a sentence what the case is there for", path)
	}
	if len(c.Scopes) == 0 {
		c.Scopes = []string{"full"}
	}
	return c, nil
}

// Schema reads and binds the case's schema.
func (c *Case) Schema() (*introspection.Schema, error) {
	var options introspection.BindOptions
	if c.Core != "" {
		core, err := decode(filepath.Join(c.Dir, c.Core))
		if err != nil {
			return nil, err
		}
		options.Core = core
	}
	document, err := decode(filepath.Join(c.Dir, "schema.graphqls"))
	if err != nil {
		return nil, err
	}
	return introspection.Bind(document, options)
}

// Recorded reads and binds a schema of the reference folder's schemas.
func Recorded(t testing.TB, name string) *introspection.Schema {
	t.Helper()
	return Bound(t, needed.Reference(t, "schemas", name))
}

// Bound reads and binds a schema.
func Bound(t testing.TB, path string) *introspection.Schema {
	t.Helper()
	document, err := decode(path)
	if err != nil {
		t.Fatal(err)
	}
	schema, err := introspection.Bind(document, introspection.BindOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

func decode(path string) (*introspection.Document, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return introspection.Decode(filepath.Base(path), text)
}
