package python

import (
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

func TestPackagesThatCanBeImportedFrom(t *testing.T) {
	for name, want := range map[string]string{
		"": "", "shop": "", "shop.stubs": "", "_x1.y_": "",
		"my-pkg": `"my-pkg" is no name`, "a.class": `"class" is a keyword`, "a b": `"a b" is no name`, "a..b": `"" is no name`,
		".": `"" is no name`, "1a": `"1a" is no name`, "a\nb": `"a\nb" is no name`, "json": `would hide the module "json"`,
		"dagger.stubs": `would hide the module "dagger"`,
	} {
		err := checkPackage(name)
		if (err == nil) != (want == "") || err != nil && !strings.Contains(err.Error(), want) {
			t.Errorf("checkPackage(%q): %v, want %q", name, err, want)
		}
	}
}

func TestQuote(t *testing.T) {
	for text, want := range map[string]string{
		"plain": `"plain"`, `say "hi"`: `'say "hi"'`, `it's "it"`: `'it\'s "it"'`, "it's": `"it's"`, `"'`: `"\"'"`,
		"a\nb\t\\": `"a\nb\t\\"`, "\x00\x1b\u2028\U0001f600é": `"\x00\x1b\u2028😀é"`, "\U000e0001": `"\U000e0001"`, "": `""`,
	} {
		if got := quote(text); got != want {
			t.Errorf("quote(%q) = %s, want %s", text, got, want)
		}
	}
}

func TestFloat(t *testing.T) {
	for text, want := range map[string]string{
		"3": "3.0", "1.5": "1.5", "1e3": "1000.0", "1e-09": "1e-09", "1e16": "1e16", "123456789012345680": "1.2345678901234568e17",
		"-0.5": "-0.5", "1e308": "1e308", "0.0001": "0.0001", "0.00001": "1e-05", "1e400": "", "x": "",
	} {
		got, ok := float(text)
		if got != want || ok != (want != "") {
			t.Errorf("float(%s) = %q, %v, want %q", text, got, ok, want)
		}
	}
}

func TestDocstring(t *testing.T) {
	cases := map[string]string{
		"One line.":         `"""One line."""`,
		"  ":                ``,
		"a\nb":              "\"\"\"a\n    b\n    \"\"\"",
		`"quoted"`:          `""" "quoted" """`,
		`ends in a \`:       `"""ends in a \\"""`,
		`"""`:               `"""\"\"\""""`,
		`""""`:              `"""\"\"\"" """`,
		`\"`:                `"""\\" """`,
		">>> import os":     `"""\\>>> import os"""`,
		"```\ncode\n```":    "\"\"\"```text\n    code\n    ```\n    \"\"\"",
		"```go\nx\n```":     "\"\"\"```go\n    x\n    ```\n    \"\"\"",
		"- one\n  two\n- b": "\"\"\"- one two\n    - b\n    \"\"\"",
	}
	for text, want := range cases {
		d := &document{}
		d.section(describe(text, docWidth)...)
		if got := d.docstring(4); got != want {
			t.Errorf("docstring of %q is\n%s\nwant\n%s", text, got, want)
		}
	}
}

func TestUnwrap(t *testing.T) {
	long := strings.Repeat("word ", 15) + "and"
	lines := unwrap([]string{long, "goes on.", "Another sentence."}, docWidth)
	if len(lines) != 2 || lines[0] != long+" goes on." || lines[1] != "Another sentence." {
		t.Errorf("unwrap gives %q", lines)
	}
}

func TestSignature(t *testing.T) {
	required := []parameter{{name: "path", annotation: "str", plain: "str"}}
	optional := []parameter{{name: "expand", annotation: "bool | None", plain: "bool | None", value: "False"}}
	cases := []struct {
		name               string
		required, optional []parameter
		want               string
	}{
		{"f", nil, nil, "def f(self) -> int:"},
		{"f", required, nil, "def f(self, path: str) -> int:"},
		{"f", required, optional, "def f(\n        self,\n        path: str,\n        *,\n        expand: bool | None = False,\n    ) -> int:"},
		{strings.Repeat("f", 80), nil, nil, "def " + strings.Repeat("f", 80) + "(\n        self,\n    ) -> int:"},
		{strings.Repeat("f", 60), required, nil, "def " + strings.Repeat("f", 60) + "(\n        self, path: str\n    ) -> int:"},
	}
	for _, c := range cases {
		if got := signature(4, "def", c.name, "self", c.required, c.optional, "int", ":"); got != c.want {
			t.Errorf("signature is\n%s\nwant\n%s", got, c.want)
		}
	}
}

func TestSortExports(t *testing.T) {
	names := []string{"dag", "Ab10", "Ab9", "JSON", "A", "_x", "LLM", "ENV_1", "Client", "client"}
	sortExports(names)
	if got, want := strings.Join(names, " "), "ENV_1 JSON LLM A Ab9 Ab10 Client _x client dag"; got != want {
		t.Errorf("sorted as %s, want %s", got, want)
	}
}

func TestStubNames(t *testing.T) {
	for name, want := range map[string]string{
		"shipyard": "shipyard", "my-dep": "my_dep", "myDep": "my_dep", "import": "import_", "types": "types_", "dagger": "dagger_",
		"2fa": "_2fa", "Ünicode": "_nicode", "json": "json_", "list": "list_",
	} {
		if got := stubModule(&introspection.Environment{Name: name}); got != want {
			t.Errorf("the module of %q is %s, want %s", name, got, want)
		}
	}
}
