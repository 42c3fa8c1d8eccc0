package python

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/internal/cases"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// TestAPIIsThatOfTheFiles holds the listing against what Python's ast finds in the generated modules, in all cases and in
// real schemas.
func TestAPIIsThatOfTheFiles(t *testing.T) {
	python := needed.Program(t, "python3")
	all := cases.All(t)
	var names, contents []string
	var listings [][]string
	add := func(name string, schema *introspection.Schema) {
		requests := []generator.Request{{Schema: schema}}
		for _, environment := range schema.Environments {
			if environment.Refused == "" {
				requests = append(requests, generator.Request{Schema: schema, Environment: environment})
			}
		}
		for _, request := range requests {
			listing, err := API.List(request)
			if err != nil {
				t.Fatal(name, err)
			}
			result, err := newBackend().Generate(t.Context(), request)
			if err != nil {
				t.Fatal(name, err)
			}
			names, contents = append(names, name+" "+result.Files[0].Path), append(contents, string(result.Files[0].Content))
			lines := API.Lines(listing)
			if isShared, _ := sharesHelpers(request); request.Environment != nil && isShared {
				lines = slices.DeleteFunc(lines, isHandedOn)
			}
			listings = append(listings, lines)
		}
	}
	for _, c := range all {
		schema := c.Schema(t)
		add(c.Name, schema)
	}
	for _, name := range []string{"v0.11.9.json", "v0.19.11.json", "v1.0.0.json", "v1.0.0-live.json", "v1.0.0-shipyard.json", "v1.0.0-lighthouse-entrypoint.json", "zenith.graphqls"} {
		for _, file := range needed.Recorded(t, "schemas/"+name) {
			add(name, cases.Bound(t, file))
		}
	}
	input, err := json.Marshal(contents)
	if err != nil {
		t.Fatal(err)
	}
	command := exec.Command(python, "testdata/api.py")
	command.Stdin = bytes.NewReader(input)
	command.Stderr = os.Stderr
	output, err := command.Output()
	if err != nil {
		t.Fatal(err)
	}
	var found [][]string
	if err := json.Unmarshal(output, &found); err != nil {
		t.Fatal(err)
	}
	for i, name := range names {
		if diff := cmp.Diff(found[i], listings[i]); diff != "" {
			t.Errorf("%s: -in the file +listed\n%s", name, strings.TrimSpace(diff))
		}
	}
}

// isHandedOn reports whether a declaration is one of the module that stubs share.
func isHandedOn(line string) bool {
	line = strings.TrimPrefix(line, "@property ")
	line = strings.TrimPrefix(strings.TrimPrefix(line, "async "), "def ")
	line = strings.TrimPrefix(line, "class ")
	return slices.Contains(handedOn, strings.FieldsFunc(line, func(r rune) bool { return r == '.' || r == '(' })[0])
}
