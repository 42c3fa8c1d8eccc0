package config

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/google/go-cmp/cmp"
)

// Each flag sets what it is called after, whatever the file has, and nothing else.
func TestFlagsSetWhatTheyName(t *testing.T) {
	file := Config{Source: Source{Schema: "s.json"}, Targets: []Target{{Language: "go", Output: "a", Scope: generator.Full}}}
	for name, test := range map[string]struct {
		flags Flags
		set   func(*Config)
	}{
		"package":       {Flags{Package: ptr("x")}, func(c *Config) { c.Targets[0].Package = "x" }},
		"style":         {Flags{Style: ptr("x")}, func(c *Config) { c.Targets[0].Style = "x" }},
		"layout":        {Flags{Layout: ptr("x")}, func(c *Config) { c.Targets[0].Layout = "x" }},
		"sdk-version":   {Flags{SDKVersion: ptr("x")}, func(c *Config) { c.Targets[0].SDKVersion = "x" }},
		"source-url":    {Flags{SourceURL: ptr("x")}, func(c *Config) { c.Targets[0].SourceURL = "x" }},
		"since":         {Flags{Since: ptr("x")}, func(c *Config) { c.Targets[0].Since = "x" }},
		"templates":     {Flags{Templates: ptr("x")}, func(c *Config) { c.Targets[0].Templates = "x" }},
		"schema-limit":  {Flags{SchemaLimit: ptr(3)}, func(c *Config) { c.Source.SchemaLimit = 3 }},
		"origin":        {Flags{Origin: ptr("x")}, func(c *Config) { c.Source.Origin = "x" }},
		"core":          {Flags{Core: ptr("x")}, func(c *Config) { c.Source.Core = "x" }},
		"timeout":       {Flags{Timeout: ptr(time.Hour)}, func(c *Config) { c.Source.Timeout = time.Hour }},
		"start-timeout": {Flags{StartTimeout: ptr(time.Hour)}, func(c *Config) { c.Source.StartTimeout = time.Hour }},
		"no workspace":  {Flags{Workspace: ptr(NoWorkspace)}, func(c *Config) { c.Source.Workspace = NoWorkspace }},
		"workspace": {Flags{Engine: ptr("session"), Workspace: ptr("w")}, func(c *Config) {
			c.Source.Engine, c.Source.Schema, c.Source.Workspace = "session", "", "w"
		}},
	} {
		want := file
		want.Targets = slices.Clone(file.Targets)
		test.set(&want)
		got, err := file.With(test.flags)
		if diff := cmp.Diff(want, got); err != nil || diff != "" {
			t.Errorf("%s: %v %s", name, err, diff)
		}
	}
}

func TestKeysSetWhatTheyName(t *testing.T) {
	got, err := Decode("sub/c.yaml", []byte(`schema: {engine: embedded, start-timeout: 90s, timeout: 10m}
workspace: ci
targets:
- {language: go, output: a, style: s, layout: l, source-url: u, since: old.json, api: true}
- {language: rust, output: b, since: "git:main:schema.json", api: false}
allow: [{rule: ARG_REMOVED, coordinate: A.b, language: go, reason: why}]
`))
	want := Config{Path: "sub/c.yaml", Complete: true,
		Source: Source{Engine: "embedded", StartTimeout: 90 * time.Second, Timeout: 10 * time.Minute, Workspace: filepath.Join("sub", "ci"), Folder: "sub"},
		Targets: []Target{
			{Language: "go", Output: filepath.Join("sub", "a"), Scope: generator.Full, Style: "s", Layout: "l", SourceURL: "u", Since: filepath.Join("sub", "old.json"), API: true},
			{Language: "rust", Output: filepath.Join("sub", "b"), Scope: generator.Full, Since: "git:main:schema.json"}},
		Allow: []Allowance{{Rule: "ARG_REMOVED", Coordinate: "A.b", Language: "go", Reason: "why"}}}
	if diff := cmp.Diff(want, got, ignorePlaces); err != nil || diff != "" {
		t.Errorf("%v %s", err, diff)
	}
}

// The name in a project's file is read where it is one, in the tables that have it.
func TestNamesOfProjects(t *testing.T) {
	for text, want := range map[string]string{
		"[project]\nname = \"a\"":                        "a",
		"[ project ]\n  name='a' # b":                    "a",
		"[tool.poetry]\nname = \"a\"":                    "a",
		"[other]\nname = \"b\"\n[project]\nname = \"a\"": "a",
		"name = \"b\"\n[project]\nversion = \"1\"":       "",
		"[project]\nnames = \"b\"":                       "",
		"[project]\nname \"b\"":                          "",
		"[project]\nname = b":                            "",
		"[project]\nname = \"":                           "",
		"[project]\nname = \"b":                          "",
		"[project]\nname = \"\"":                         "",
		"":                                               "",
	} {
		if got := tomlName([]byte(text), "project", "tool.poetry"); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// What init writes, as it is read by people.
func TestWrittenConfiguration(t *testing.T) {
	found := Found{Environments: []string{"./ci"}, Workspace: ".", Served: []string{"store", "yard"},
		Targets: []Target{{Language: "go", Output: "a", Scope: generator.Environments}}, Reasons: []string{"the Go module a"}}
	text := string(found.Write())
	for _, want := range []string{"# yaml-language-server: $schema=" + SchemaURL + "\n#\n", "# What dagger-codegen generates here.", "\nschema:\n  engine: session #",
		"\n  # file: schema.json\n", "\n# The workspace whose environments are served: store, yard.\nworkspace: .\n",
		"\n# The environments to serve before introspection: paths or Git references.\nenvironments:\n  - ./ci\n", "  # the Go module a\n"} {
		if !strings.Contains(text, want) {
			t.Errorf("%q isn't in\n%s", want, text)
		}
	}
	whole := found.WithoutStubs()
	if got := string(whole.Write()); !strings.Contains(got, "scope: full") ||
		!strings.Contains(got, "# the Go module a; once there are environments, the scope environments makes stubs for them\n") || found.Targets[0].Scope != generator.Environments {
		t.Error(got)
	}
	asked := found.ForLanguages([]string{"rust"})
	asked.Environments, asked.Served = nil, nil
	if got := string(asked.Write()); strings.Contains(got, "the Go module") || !strings.Contains(got, "  # asked for with --lang\n  - language: rust\n    output: sdk/rust\n") ||
		!strings.Contains(got, "\n# environments:\n#   - ./ci\n") || !strings.Contains(got, "environments are served.\n") {
		t.Error(got)
	}
}

func TestFoundSchemasAndWorkspaces(t *testing.T) {
	file := func(text string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(text)} }
	for name, test := range map[string]struct {
		files fstest.MapFS
		want  Found
	}{
		"a schema":                   {fstest.MapFS{"schema.json": file("{}"), "schema.graphqls": file("")}, Found{Schema: "schema.graphqls"}},
		"a schema further down":      {fstest.MapFS{"a/schema.json": file("{}")}, Found{}},
		"a workspace of modules":     {fstest.MapFS{"dagger.toml": file("[modules.store]\nsource = \"ci\"\n")}, Found{Workspace: ".", Served: []string{"store"}}},
		"a workspace that is broken": {fstest.MapFS{"w/dagger.toml": file("[modules")}, Found{Workspace: "w"}},
		"a workspace of nothing":     {fstest.MapFS{"w/dagger.toml": file("")}, Found{Workspace: "w"}},
		"a Python project":           {fstest.MapFS{"pyproject.toml": file("[project]\nname = \"a\""), "a": file("")}, Found{Targets: []Target{{Language: "python", Output: ".", Scope: generator.Environments}}, Reasons: []string{"the Python project a in pyproject.toml"}}},
		"one without a name":         {fstest.MapFS{"pyproject.toml": file(""), "src/x": file("")}, Found{Targets: []Target{{Language: "python", Output: ".", Scope: generator.Environments}}, Reasons: []string{"the Python project in pyproject.toml"}}},
	} {
		got, err := Find(test.files)
		if err != nil {
			t.Fatal(err)
		}
		if got.Schema != test.want.Schema || got.Workspace != test.want.Workspace || !slices.Equal(got.Served, test.want.Served) ||
			!slices.Equal(got.Targets, test.want.Targets) || !slices.Equal(got.Reasons, test.want.Reasons) {
			t.Errorf("%s: %+v", name, got)
		}
	}
}
