// Package cases reads testdata/cases: small schemas for one idea each, which every language is generated for.
package cases

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
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
func All(t testing.TB) []*Case {
	t.Helper()
	folder := filepath.Join(needed.Root(), "testdata", "cases")
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	all := make([]*Case, len(entries)) // ReadDir sorts them
	for i, entry := range entries {
		if all[i], err = read(folder, entry.Name()); err != nil {
			t.Fatalf("%s is no case: %v", filepath.Join(folder, entry.Name()), err)
		}
	}
	return all
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
func (c *Case) Schema(t testing.TB) *introspection.Schema {
	t.Helper()
	var options introspection.BindOptions
	if c.Core != "" {
		options.Core = Document(t, filepath.Join(c.Dir, c.Core))
	}
	return Bind(t, Document(t, filepath.Join(c.Dir, "schema.graphqls")), options)
}

// Recorded reads and binds a schema of the reference folder's schemas.
func Recorded(t testing.TB, name string) *introspection.Schema {
	t.Helper()
	return Bound(t, needed.Reference(t, "schemas", name))
}

// Bound reads and binds a schema.
func Bound(t testing.TB, path string) *introspection.Schema {
	t.Helper()
	return Bind(t, Document(t, path), introspection.BindOptions{})
}

// Document reads a schema; what errors call it is the file's name.
func Document(t testing.TB, path string) *introspection.Document {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	document, err := introspection.Decode(filepath.Base(path), text)
	if err != nil {
		t.Fatal(err)
	}
	return document
}

// Bind binds a document.
func Bind(t testing.TB, document *introspection.Document, options introspection.BindOptions) *introspection.Schema {
	t.Helper()
	schema, err := introspection.Bind(document, options)
	if err != nil {
		t.Fatal(err)
	}
	return schema
}
