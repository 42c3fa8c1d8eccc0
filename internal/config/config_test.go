package config

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"go.yaml.in/yaml/v4"

	"github.com/dagger-codegen/dagger-codegen/generator"
)

// cases are configurations with what the decoder says of them. The JSON Schema has to agree on each, except where
// schemaCannot tell why it can't.
var cases = []struct {
	name, text string
	// want are the problems; none for a good one.
	want         []string
	schemaCannot string
}{
	{name: "least", text: "targets:\n- {language: python, output: sdk}\n"},
	{name: "all keys", text: `
schema: {engine: "http://127.0.0.1:8080/query", core: core.json, timeout: 1m30s}
environments: [./ci, "github.com/a/b@v1"]
targets:
- {language: go, output: sdk/go, scope: core, package: dagger, sdk-version: "0.19.11", templates: tmpl}
- {language: typescript, output: sdk/ts, scope: environments, backend: bin/backend}
`},
	{name: "file", text: "schema: {file: schema.json}\nenvironments: []\ntargets: [{language: go, output: .}]\n"},
	{name: "stubs beside the SDK", text: "targets:\n- {language: go, output: sdk}\n- {language: go, output: sdk, scope: environments}\n"},
	{name: "alias", text: "targets:\n- &a {language: go, output: sdk}\n- {language: python, output: py}\n"},
	{name: "empty", text: "", want: []string{"1:1: the file is empty; dagger-codegen init writes one"}, schemaCannot: "no document"},
	{name: "not YAML", text: "targets: [\n", want: []string{"2:1: did not find expected node content"}, schemaCannot: "no document"},
	{name: "two documents", text: "targets: [{language: go, output: a}]\n---\na: 1\n", want: []string{"1:1: the file has several documents; leave one"}, schemaCannot: "no single document"},
	{name: "a list", text: "- go\n", want: []string{"1:1: the configuration must be a mapping, with the keys schema, environments, workspace, targets, allow"}},
	{name: "no targets", text: "schema: {engine: session}\n", want: []string{"1:1: there are no targets; add at least one: targets: [{language: python, output: sdk}]"}},
	{name: "empty targets", text: "targets: []\n", want: []string{"1:10: there are no targets; add at least one: targets: [{language: python, output: sdk}]"}},
	{name: "every problem at once, in order", text: "schema:\n  fil: x\n  engine: 12\ntargets:\n- outputt: x\n  language: go\n  scope: ful\ntarget: 1\n", want: []string{
		`2:3: unknown key of schema "fil"; did you mean "file"?`,
		`3:11: engine must be a string, but this is the number 12; write "12"`,
		`5:3: unknown key of a target "outputt"; did you mean "output"?`,
		`5:3: a target needs output`,
		`7:10: unknown scope "ful"; did you mean "full"?`,
		`8:1: unknown key of the configuration "target"; did you mean "targets"?`,
	}},
	{name: "nothing near", text: "xyz: 1\ntargets: [{language: go, output: a}]\n", want: []string{`1:1: unknown key of the configuration "xyz"; it is one of schema, environments, workspace, targets, allow`}},
	{name: "a version that is a number", text: "targets: [{language: go, output: a, sdk-version: 0.20}]\n", want: []string{`1:50: sdk-version must be a string, but this is the number 0.20; write "0.20"`}},
	{name: "wrong types", text: "schema: 1\nenvironments: ./ci\ntargets: {language: go}\n", want: []string{
		"1:9: schema must be a mapping, with the keys engine, file, origin, core, timeout, start-timeout",
		`2:15: environments must be a list, but this is "./ci"`,
		"3:10: targets must be a list, but this is a mapping",
	}},
	{name: "null", text: "targets: [{language: ~, output: [a]}]\n", want: []string{
		"1:22: language must be a string, but this is empty",
		"1:33: output must be a string, but this is a list",
	}},
	{name: "empty strings", text: "targets: [{language: '', output: ''}]\n", want: []string{
		"1:22: language is empty; leave it out or give it a value",
		"1:34: output is empty; leave it out or give it a value",
	}},
	{name: "engine and file", text: "schema: {engine: session, file: a.json}\ntargets: [{language: go, output: a}]\n", want: []string{"1:27: engine and file both say where the schema comes from; remove one of them"}},
	{name: "file and timeout", text: "schema: {file: a.json, timeout: 1m}\ntargets: [{language: go, output: a}]\n", want: []string{"1:24: timeout applies to an engine, but file is set; remove one of them"}},
	{name: "file and environments", text: "schema: {file: a.json}\nenvironments: [./ci]\ntargets: [{language: go, output: a}]\n", want: []string{"2:15: environments are served by an engine, but schema names a file; remove one of them"}},
	{name: "engine", text: "schema: {engine: docker}\ntargets: [{language: go, output: a}]\n", want: []string{`1:18: engine must be session, embedded, or a URL such as http://127.0.0.1:8080/query, but this is "docker"`}},
	{name: "engine with a token", text: "schema: {engine: 'tcp://secret:secret@host/query'}\ntargets: [{language: go, output: a}]\n", want: []string{`1:18: engine must be session, embedded, or a URL such as http://127.0.0.1:8080/query, but this is "tcp://host/query"`}},
	{name: "engine with a token, and no URL", text: "schema: {engine: 'secret@%host'}\ntargets: [{language: go, output: a}]\n", want: []string{"1:18: engine must be session, embedded, or a URL such as http://127.0.0.1:8080/query, but this is something else"}},
	{name: "timeout", text: "schema: {timeout: soon}\ntargets: [{language: go, output: a}]\n", want: []string{`1:19: timeout must be a duration of more than 0, for example 90s or 10m, but this is "soon"`}},
	{name: "timeout of nothing", text: "schema: {timeout: 0s}\ntargets: [{language: go, output: a}]\n", want: []string{`1:19: timeout must be a duration of more than 0, for example 90s or 10m, but this is "0s"`}, schemaCannot: "compare a duration with 0"},
	{name: "print", text: "targets: [{language: go, output: '-'}]\n", want: []string{"1:34: output must be a folder; to print, run with -o -"}},
	{name: "the same files twice", text: "targets:\n- {language: go, output: a}\n- {language: go, output: ./a, scope: core}\n", want: []string{"3:3: the target in line 2 writes the same files; give one of them another output"}, schemaCannot: "compare targets"},
	{name: "origin without a file", text: "schema: {origin: o.json}\ntargets: [{language: go, output: a}]\n", want: []string{"1:10: origin says where the environment of a saved schema comes from, and there is no file; add one, or leave origin out"}},
	{name: "a workspace of a file", text: "schema: {file: a.json}\nworkspace: ci\ntargets: [{language: go, output: a}]\n", want: []string{"2:12: the environments of a workspace are served by an engine, but schema names a file; remove one of them"}},
	{name: "no workspace of a file", text: "schema: {file: a.json}\nworkspace: none\ntargets: [{language: go, output: a}]\n"},
	{name: "api that is no boolean", text: "targets: [{language: go, output: a, api: 1}]\n", want: []string{"1:42: api must be true or false, but this is the number 1"}},
	{name: "api that is a list", text: "targets: [{language: go, output: a, api: [true]}]\n", want: []string{"1:42: api must be true or false, but this is a list"}},
	{name: "an allowance of nothing", text: "targets: [{language: go, output: a}]\nallow: [{reason: why}]\n", want: []string{"2:9: an allowance needs a rule or a coordinate"}},
	{name: "an allowance without a reason", text: "targets: [{language: go, output: a}]\nallow: [{rule: ARG_REMOVED}]\n", want: []string{"2:9: an allowance needs reason"}},
	{name: "allowances", text: "targets: [{language: go, output: a}]\nallow: [{rule: ARG_REMOVED, reason: why}, {coordinate: A.*, language: go, reason: so}]\n"},
	{name: "the same stubs twice", text: "targets:\n- {language: go, output: a, scope: environments}\n- {language: go, output: a, scope: environments}\n", want: []string{"3:3: the target in line 2 writes the same files; give one of them another output"}, schemaCannot: "compare targets"},
	{name: "a key twice", text: "targets: [{language: go, language: go, output: a}]\n", want: []string{`1:26: "language" is already set in line 1; remove one of them`}, schemaCannot: "see duplicates"},
}

func TestDecode(t *testing.T) {
	for _, test := range cases {
		t.Run(test.name, func(t *testing.T) {
			_, err := Decode("dagger-codegen.yaml", []byte(test.text))
			var got []string
			if err != nil {
				for _, line := range strings.Split(err.Error(), "\n") {
					got = append(got, strings.TrimPrefix(line, "dagger-codegen.yaml:"))
				}
			}
			if diff := cmp.Diff(test.want, got, ignorePlaces); diff != "" {
				t.Error("-want +got\n" + diff)
			}
		})
	}
}

func TestSchemaAgreesWithDecoder(t *testing.T) {
	text, err := os.ReadFile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource("schema.json", document); err != nil {
		t.Fatal(err)
	}
	schema, err := compiler.Compile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range cases {
		if test.schemaCannot != "" {
			continue
		}
		var value any
		if err := yaml.Load([]byte(test.text), &value); err != nil {
			t.Fatalf("%s: %v", test.name, err)
		}
		err := schema.Validate(value)
		if good := len(test.want) == 0; (err == nil) != good {
			t.Errorf("%s: the decoder accepts it: %v; the JSON Schema says: %v", test.name, good, err)
		}
	}
}

func TestDecodedPathsAreRelativeToTheFile(t *testing.T) {
	got, err := Decode(filepath.Join("sub", FileName), []byte(`
schema: {file: s.json, core: /abs/core.json}
targets:
- {language: go, output: sdk, templates: ../tmpl, backend: bin/x}
`))
	if err != nil {
		t.Fatal(err)
	}
	want := Config{Path: filepath.Join("sub", FileName), Complete: true, Source: Source{Schema: filepath.Join("sub", "s.json"), Core: "/abs/core.json", Folder: "sub"},
		Targets: []Target{{Language: "go", Output: filepath.Join("sub", "sdk"), Scope: generator.Full, Templates: "tmpl", Backend: filepath.Join("sub", "bin", "x")}}}
	if diff := cmp.Diff(want, got, ignorePlaces); diff != "" {
		t.Error("-want +got\n" + diff)
	}
	got, err = Decode("sub/"+FileName, []byte("environments: [., ./ci, ../x, github.com/a/b, /abs]\ntargets: [{language: go, output: a}]\n"))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"./sub", "./sub/ci", "./x", "github.com/a/b", "/abs"}, got.Source.Environments); diff != "" {
		t.Error("-want +got\n" + diff)
	}
}

func ptr[T any](value T) *T { return &value }

func TestFlagsGoBeforeTheFile(t *testing.T) {
	file := Config{Path: FileName, Complete: true, Source: Source{Schema: "s.json"}, Targets: []Target{
		{Language: "go", Output: "a/go", Scope: generator.Full, Package: "p"}, {Language: "python", Output: "a/py", Scope: generator.Core}}}
	live := file
	live.Source = Source{Engine: Session, Environments: []string{"./ci"}, Timeout: time.Minute}
	for _, test := range []struct {
		name  string
		file  Config
		flags Flags
		want  Config
		err   string
	}{
		{"no flags", file, Flags{}, file, ""},
		{"no file", Config{}, Flags{Languages: []string{"go"}},
			Config{Source: Source{Engine: Session}, Targets: []Target{{Language: "go", Output: ".", Scope: generator.Full}}}, ""},
		{"no file, two languages", Config{}, Flags{Languages: []string{"go", "rust"}, Output: ptr("sdk"), Scope: ptr("core"), Schema: ptr("-")},
			Config{Source: Source{Schema: "-"}, Targets: []Target{
				{Language: "go", Output: filepath.Join("sdk", "go"), Nested: true, Scope: generator.Core}, {Language: "rust", Output: filepath.Join("sdk", "rust"), Nested: true, Scope: generator.Core}}}, ""},
		{"print", Config{}, Flags{Languages: []string{"go", "rust"}, Output: ptr("-")},
			Config{Source: Source{Engine: Session}, Targets: []Target{{Language: "go", Output: "-", Scope: generator.Full}, {Language: "rust", Output: "-", Scope: generator.Full}}}, ""},
		{"one of the file's targets", file, Flags{Languages: []string{"python"}, SDKVersion: ptr("1.0.0")},
			Config{Path: FileName, Source: file.Source, Targets: []Target{{Language: "python", Output: "a/py", Scope: generator.Core, SDKVersion: "1.0.0"}}}, ""},
		{"a language that the file hasn't", file, Flags{Languages: []string{"rust"}},
			Config{Path: FileName, Source: file.Source, Targets: []Target{{Language: "rust", Output: ".", Scope: generator.Full}}}, ""},
		{"another scope leaves the rest of the folders alone", file, Flags{Scope: ptr("environments")},
			Config{Path: FileName, Source: file.Source, Targets: []Target{
				{Language: "go", Output: "a/go", Scope: generator.Environments, Package: "p"}, {Language: "python", Output: "a/py", Scope: generator.Environments}}}, ""},
		{"another folder", file, Flags{Output: ptr("b")},
			Config{Path: FileName, Source: file.Source, Targets: []Target{
				{Language: "go", Output: filepath.Join("b", "go"), Nested: true, Scope: generator.Full, Package: "p"}, {Language: "python", Output: filepath.Join("b", "python"), Nested: true, Scope: generator.Core}}}, ""},
		{"schema in place of an engine", live, Flags{Schema: ptr("x.json")},
			Config{Path: FileName, Complete: true, Source: Source{Schema: "x.json", Timeout: time.Minute}, Targets: file.Targets}, ""},
		{"engine in place of a file", file, Flags{Engine: ptr("embedded"), Environments: []string{"./x"}, Timeout: ptr(time.Hour)},
			Config{Path: FileName, Complete: true, Source: Source{Engine: "embedded", Environments: []string{"./x"}, Timeout: time.Hour}, Targets: file.Targets}, ""},
		{"engine and schema", Config{}, Flags{Engine: ptr("session"), Schema: ptr("a")}, Config{}, "--engine and --schema both say"},
		{"origin of a schema's environment", Config{}, Flags{Environments: []string{"a=b"}, Schema: ptr("a")},
			Config{Source: Source{Schema: "a", Environments: []string{"a=b"}}, Targets: []Target{}}, ""},
		{"origin of an environment of the file's schema", file, Flags{Environments: []string{"a"}},
			Config{Path: FileName, Complete: true, Source: Source{Schema: "s.json", Environments: []string{"a"}}, Targets: file.Targets}, ""},
		{"scope", Config{}, Flags{Scope: ptr("cor")}, Config{}, `--scope cor: unknown scope; did you mean "core"?`},
		{"timeout", Config{}, Flags{Timeout: ptr(-time.Second)}, Config{}, "--timeout -1s: it must be more than 0"},
		{"output", Config{}, Flags{Output: ptr("")}, Config{}, "--output is empty"},
		{"engine of nothing", Config{}, Flags{Engine: ptr("")}, Config{}, "--engine is empty"},
		{"schema of nothing", Config{}, Flags{Schema: ptr("")}, Config{}, "--schema is empty"},
		{"SDK version of nothing", Config{}, Flags{SDKVersion: ptr("")}, Config{}, "--sdk-version is empty"},
		{"templates of nothing", Config{}, Flags{Templates: ptr("")}, Config{}, "--templates is empty"},
		{"environment of nothing", Config{}, Flags{Environments: []string{"a", ""}}, Config{}, "--env is empty"},
		{"languages of nothing", Config{}, Flags{Languages: []string{}}, Config{}, "--lang names no language"},
		{"an empty language", Config{}, Flags{Languages: []string{""}}, Config{}, "--lang names no language"},
		{"a language of nothing", Config{}, Flags{Languages: []string{"go", ""}}, Config{}, "--lang go,: a language is missing beside a comma"},
		{"language twice", Config{}, Flags{Languages: []string{"go", "go"}}, Config{}, "--lang names go twice"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := test.file.With(test.flags)
			if test.err != "" {
				if err == nil || !strings.Contains(err.Error(), test.err) {
					t.Errorf("error %v, want %q", err, test.err)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.want, got, ignorePlaces); diff != "" {
				t.Error("-want +got\n" + diff)
			}
		})
	}
}

func TestFindAndInit(t *testing.T) {
	file := func(text string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(text)} }
	found, err := Find(fstest.MapFS{
		"go.mod":                         file("module example.com/app\n"),
		"ci/dagger.json":                 file("{}"),
		"sdk/python/pyproject.toml":      file("[build-system]\nname = \"no\"\n[project]\nname = \"dagger-io\"\n"),
		"sdk/rust/Cargo.toml":            file("[package]\nname = 'dagger-sdk' # ours\n"),
		"tool/pyproject.toml":            file("[tool.poetry]\nname = \"My-Tool\"\n"),
		"tool/src/my_tool/__init__.py":   file(""),
		"Cargo.toml":                     file("[workspace]\n"),
		"node_modules/x/pyproject.toml":  file("[project]\nname = \"no\"\n"),
		"a/b/c/go.mod":                   file("module too/deep\n"),
		".hidden/go.mod":                 file("module hidden\n"),
		"other/no: \"good\" name/go.mod": file("module example.com/other\n"),
	})
	if err != nil {
		t.Fatal(err)
	}
	want := []Target{
		{Language: "go", Output: "internal/stubs", Scope: generator.Environments},
		{Language: "go", Output: "other/no: \"good\" name/internal/stubs", Scope: generator.Environments},
		{Language: "python", Output: "sdk/python/src/dagger/client", Scope: generator.Full},
		{Language: "rust", Output: "sdk/rust/src", Scope: generator.Full},
		{Language: "python", Output: "tool/src/my_tool", Scope: generator.Environments},
	}
	if diff := cmp.Diff(want, found.Targets, ignorePlaces); diff != "" {
		t.Error("targets: -want +got\n" + diff)
	}
	for _, schema := range []string{"", "schema.json"} {
		found.Schema = schema
		text := found.Write()
		written, err := Decode(FileName, text)
		if err != nil {
			t.Fatalf("init writes what isn't read back: %v\n%s", err, text)
		}
		if diff := cmp.Diff(want, written.Targets, ignorePlaces); diff != "" {
			t.Error("read back: -want +got\n" + diff)
		}
		source := Source{Engine: Session, Environments: []string{"./ci"}}
		if schema != "" {
			source = Source{Schema: schema}
		}
		if diff := cmp.Diff(source, written.Source, ignorePlaces); diff != "" {
			t.Error("read back: -want +got\n" + diff)
		}
	}
	if _, err := Decode(FileName, found.ForLanguages([]string{"go", "on", "123"}).Write()); err != nil {
		t.Error(err)
	}
}

func TestInitOfAWorkspace(t *testing.T) {
	file := func(text string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(text)} }
	for name, test := range map[string]struct {
		files   fstest.MapFS
		source  Source
		targets []Target
	}{
		"a workspace": {
			fstest.MapFS{"dagger.toml": file("[modules.store]\nsource = \"ci/store\"\n[modules.far]\nsource = \"github.com/x/y\"\n"),
				"ci/store/dagger.json": file(`{"name":"store","sdk":{"source":"python"}}`), "other/dagger.json": file(`{"name":"other","sdk":"dang"}`)},
			Source{Engine: Session, Workspace: ".", Environments: []string{"./other"}},
			[]Target{{Language: "python", Output: "clients/python", Scope: generator.Environments}},
		},
		"a workspace in a folder": {
			fstest.MapFS{"ci/dagger.toml": file("x"), "go.mod": file("module example.com/app\n")},
			Source{Engine: Session, Workspace: "ci"},
			[]Target{{Language: "go", Output: "internal/stubs", Scope: generator.Environments}},
		},
		"dagger-codegen's own modules, and an SDK": {
			fstest.MapFS{"dagger.toml": file("[modules.gen]\nsource = \"modules/dagger-codegen\"\n[modules.elm]\nsource = \"./elm\"\n[modules.elm.as-sdk]\nname = \"elm\"\n"),
				"modules/dagger-codegen/dagger.json": file(`{"name":"dagger-codegen","sdk":{"source":"dang"}}`),
				"modules/go-client/dagger.json":      file(`{"name":"go-client","sdk":{"source":"dang"},"include":["../dagger-codegen/tool.dang"]}`),
				"ci/dagger.json":                     file(`{"name":"ci","sdk":"go","dependencies":[{"name":"dagger-codegen","source":"../modules/dagger-codegen"}]}`)},
			Source{Engine: Session, Environments: []string{"./ci"}},
			[]Target{{Language: "go", Output: "clients/go", Scope: generator.Environments}},
		},
		"an environment in another language": {
			fstest.MapFS{"dagger.json": file(`{"name":"yard","sdk":"dang"}`)},
			Source{Engine: Session, Environments: []string{"."}},
			[]Target{{Language: "go", Output: "clients/go", Scope: generator.Environments}, {Language: "python", Output: "clients/python", Scope: generator.Environments}},
		},
	} {
		t.Run(name, func(t *testing.T) {
			found, err := Find(test.files)
			if err != nil {
				t.Fatal(err)
			}
			if len(found.Targets) == 0 {
				found = found.ForEnvironments([]string{"go", "python"})
			}
			text := found.Write()
			written, err := Decode(FileName, text)
			if err != nil {
				t.Fatalf("init writes what isn't read back: %v\n%s", err, text)
			}
			if diff := cmp.Diff(test.source, written.Source, ignorePlaces); diff != "" {
				t.Errorf("-want +got\n%s\n%s", diff, text)
			}
			if diff := cmp.Diff(test.targets, written.Targets, ignorePlaces); diff != "" {
				t.Errorf("-want +got\n%s\n%s", diff, text)
			}
		})
	}
}

// ignorePlaces leaves out where a target stands, of which TestPlaces tells.
var ignorePlaces = cmp.FilterPath(func(p cmp.Path) bool { return p.Last().String() == ".Place" }, cmp.Ignore())

func TestPlaces(t *testing.T) {
	loaded, err := Decode("sub/c.yaml", []byte("targets:\n  - output: a\n    language: go\n  - {output: b, language: rust}\n"))
	if err != nil {
		t.Fatal(err)
	}
	if a, b := loaded.Targets[0].Place, loaded.Targets[1].Place; a != "sub/c.yaml:3:15" || b != "sub/c.yaml:4:27" {
		t.Errorf("%s, %s", a, b)
	}
}
