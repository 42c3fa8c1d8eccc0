// Package golden keeps the exact output of every backend for every case of testdata/cases.
package golden

import (
	"bytes"
	"fmt"
	"path"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/sync/errgroup"

	"github.com/dagger-codegen/dagger-codegen/conformance/internal/sdk"
	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/internal/cases"
	"github.com/dagger-codegen/dagger-codegen/internal/golden"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// TestGolden generates every case in every language and scope. What comes out, warnings included, must be what is in
// the case's folder: a whole SDK in a folder named for the language, stubs in one of the scope's name, and what the
// schema and the backends warn of in warnings.txt. What many cases have in common is in testdata/helpers, and a line
// in the cases' files stands for it.
func TestGolden(t *testing.T) {
	all := cases.All(t)
	if len(all) < 24 {
		t.Errorf("%d cases, want at least 24", len(all))
	}
	files, helpers := shared(t, outputs(t, all))
	t.Run("helpers", func(t *testing.T) {
		golden.Tree(t, filepath.Join(needed.Root(), "testdata", "helpers"), []string{"."}, helpers)
	})
	for _, c := range all {
		t.Run(c.Name, func(t *testing.T) {
			golden.Tree(t, c.Dir, append(builtin.Languages(), "environments", "core", "idiomatic", "warnings.txt"), files[c.Name])
		})
	}
}

// outputs returns what is generated for each case.
func outputs(t *testing.T, all []*cases.Case) map[string]map[string][]byte {
	made := make([]map[string][]byte, len(all))
	var group errgroup.Group
	for i, c := range all {
		schema := c.Schema(t)
		group.Go(func() (err error) {
			if made[i], err = output(c, schema); err != nil {
				err = fmt.Errorf("%s: %w", c.Name, err)
			}
			return err
		})
	}
	if err := group.Wait(); err != nil {
		t.Fatal(err)
	}
	byCase := map[string]map[string][]byte{}
	for i, c := range all {
		byCase[c.Name] = made[i]
	}
	return byCase
}

// shared takes what many cases have in common out of their files, and makes sure that nothing is lost by it.
func shared(t *testing.T, byCase map[string]map[string][]byte) (files map[string]map[string][]byte, helpers map[string][]byte) {
	kinds := map[string]map[string][]byte{} // by the folder of the helpers, and then by the text's path
	files, helpers = map[string]map[string][]byte{}, map[string][]byte{}
	having := map[string]map[string]bool{}
	for name, made := range byCase {
		files[name] = map[string][]byte{}
		for place, content := range made {
			kind, ok := kindOf(place)
			if !ok {
				files[name][place] = content
				continue
			}
			if kinds[kind] == nil {
				kinds[kind], having[kind] = map[string][]byte{}, map[string]bool{}
			}
			kinds[kind][path.Join(name, place)] = content
			having[kind][name] = true
		}
	}
	for kind, texts := range kinds {
		own, common, err := golden.Share(path.Join("helpers", kind), len(having[kind]), texts)
		if err != nil {
			t.Fatal(err)
		}
		for name, text := range common {
			helpers[path.Join(kind, name)] = text
		}
		for place, text := range own {
			name, file, _ := strings.Cut(place, "/")
			files[name][file] = text
		}
	}
	for name, made := range byCase {
		for place, content := range made {
			expanded, err := golden.Expand(files[name][place], helpers)
			if err != nil || !bytes.Equal(expanded, content) {
				t.Fatalf("%s/%s isn't what was generated once the helpers are put back: %v", name, place, err)
			}
		}
	}
	return files, helpers
}

// kindOf returns the folder of the helpers that a generated file may share: its language's, and one of their own for
// stubs, and for whole APIs in the form that stubs have.
func kindOf(place string) (string, bool) {
	folders := strings.Split(path.Dir(place), "/")
	for i, folder := range folders {
		for _, language := range builtin.Languages() {
			if folder != language {
				continue
			}
			if i > 0 && (folders[i-1] == string(generator.Environments) || folders[i-1] == "idiomatic") {
				return path.Join(string(generator.Environments), language), true
			}
			return language, true
		}
	}
	return "", false
}

// output returns a case's golden files.
func output(c *cases.Case, schema *introspection.Schema) (map[string][]byte, error) {
	files := map[string][]byte{}
	var warnings strings.Builder
	for _, warning := range schema.Warnings {
		fmt.Fprintf(&warnings, "schema: %s\n", warning.Error())
	}
	for _, scope := range c.Scopes {
		for _, language := range builtin.Languages() {
			out, err := sdk.Generate(schema, language, generator.Scope(scope), c.SDKVersions[language])
			if err != nil {
				return nil, err
			}
			folder := language
			if scope != string(generator.Full) {
				folder = path.Join(scope, language)
			}
			for _, file := range out.Files {
				files[path.Join(folder, file.Path)] = file.Content
			}
			for _, warning := range out.Warnings {
				fmt.Fprintf(&warnings, "%s: %s: %s\n", folder, warning.Coordinate, warning.Message)
			}
		}
	}
	for language, style := range c.Styles {
		out, err := sdk.GenerateWith(schema, language, generator.Full, generator.Options{SDKVersion: c.SDKVersions[language], Style: style})
		if err != nil {
			return nil, err
		}
		for _, file := range out.Files {
			files[path.Join(style, language, file.Path)] = file.Content
		}
	}
	if warnings.Len() > 0 {
		files["warnings.txt"] = []byte(warnings.String())
	}
	return files, nil
}
