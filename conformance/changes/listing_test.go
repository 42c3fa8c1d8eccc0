package changes

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/dagger-codegen/dagger-codegen/conformance/internal/sdk"
	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/generator/diff"
	"github.com/dagger-codegen/dagger-codegen/internal/cases"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// TestRustAPI holds the listing of Rust against what syn finds in the generated files, in all cases and in real schemas, in
// both styles. Go's and Python's are held against go/ast and ast beside their listings.
func TestRustAPI(t *testing.T) {
	program := needed.Cached(t, "changes", "target", "release", "listing")
	dir := t.TempDir()
	var names []string
	want := map[string][]string{}
	language, _ := builtin.API("rust")
	add := func(name string, schema *introspection.Schema, scope generator.Scope, style string) {
		options := generator.Options{Style: style}
		listings, err := diff.List("rust", language, schema, scope, options)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		output, err := sdk.GenerateWith(schema, "rust", scope, options)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		at := 0
		for _, file := range output.Files {
			if file.Path == "dagger_runtime.rs" {
				continue
			}
			path := filepath.Join(dir, strconv.Itoa(len(names))+"-"+strings.ReplaceAll(name+" "+string(scope)+" "+style+" "+file.Path, "/", "-"))
			if err := os.WriteFile(path, file.Content, 0o600); err != nil {
				t.Fatal(err)
			}
			listing := listings[at]
			at++
			names = append(names, path)
			for _, line := range language.Lines(listing) {
				want[path] = append(want[path], strings.Join(strings.Fields(line), ""))
			}
			slices.Sort(want[path])
		}
	}
	all := cases.All(t)
	for _, c := range all {
		schema := c.Schema(t)
		addAll(c.Name, schema, add)
	}
	for _, name := range []string{"v0.11.9.json", "v0.19.11.json", "v1.0.0.json", "v1.0.0-shipyard.json", "v1.0.0-lighthouse-entrypoint.json", "zenith.graphqls"} {
		for _, file := range needed.Recorded(t, "schemas/"+name) {
			addAll(name, cases.Bound(t, file), add)
		}
	}
	output, err := exec.Command(program, names...).Output()
	if err != nil {
		t.Fatal(err)
	}
	found := map[string][]string{}
	path := ""
	for line := range bytes.Lines(output) {
		text := strings.TrimSpace(string(line))
		if name, ok := strings.CutPrefix(text, "== "); ok {
			path = name
		} else {
			found[path] = append(found[path], text)
		}
	}
	for _, name := range names {
		slices.Sort(found[name])
		if diff := cmp.Diff(found[name], want[name]); diff != "" {
			t.Errorf("%s: -in the file +listed\n%s", filepath.Base(name), diff)
		}
	}
}

func addAll(name string, schema *introspection.Schema, add func(string, *introspection.Schema, generator.Scope, string)) {
	add(name, schema, generator.Full, "")
	add(name, schema, generator.Full, "idiomatic")
	if slices.ContainsFunc(schema.Environments, func(e *introspection.Environment) bool { return e.Refused == "" }) {
		add(name, schema, generator.Environments, "")
	}
}
