// Package golden keeps the exact output of every backend for every case of testdata/cases.
package golden

import (
	"fmt"
	"path"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/conformance/cases"
	"github.com/dagger-codegen/dagger-codegen/conformance/sdk"
	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/internal/golden"
)

// TestGolden generates every case in every language and scope. What comes out, warnings included, must be what is in
// the case's folder: a whole SDK in a folder named for the language, stubs in one of the scope's name, and what the
// schema and the backends warn of in warnings.txt.
func TestGolden(t *testing.T) {
	all, err := cases.All()
	if err != nil {
		t.Fatal(err)
	}
	if len(all) < 24 {
		t.Errorf("%d cases, want at least 24", len(all))
	}
	for _, c := range all {
		t.Run(c.Name, func(t *testing.T) {
			t.Parallel()
			files, err := output(c)
			if err != nil {
				t.Fatal(err)
			}
			golden.Tree(t, c.Dir, append(builtin.Languages(), "environments", "core", "warnings.txt"), files)
		})
	}
}

// output returns a case's golden files.
func output(c *cases.Case) (map[string][]byte, error) {
	schema, err := c.Schema()
	if err != nil {
		return nil, err
	}
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
	if warnings.Len() > 0 {
		files["warnings.txt"] = []byte(warnings.String())
	}
	return files, nil
}
