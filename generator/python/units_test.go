package python

import (
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

func TestPackagesThatCanBeImportedFrom(t *testing.T) {
	for name, want := range map[string]string{
		"": "", "shop": "", "shop.stubs": "", "_x1.y_": "",
		"my-pkg": `"my-pkg" is not a valid name`, "a.class": `"class" is a keyword`, "a b": `"a b" is not a valid name`, "a..b": `"" is not a valid name`,
		".": `"" is not a valid name`, "1a": `"1a" is not a valid name`, "a\nb": `"a\nb" is not a valid name`, "json": `would hide the module "json"`,
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

func TestDescriptions(t *testing.T) {
	cases := map[string]string{
		"One line.":          `One line.`,
		"  ":                 ``,
		"a\nb":               "a\n    b",
		`"quoted"`:           ` "quoted" `,
		`ends in a \`:        `ends in a \\`,
		`"""`:                `\"\"\"`,
		`""""`:               `\"\"\"" `,
		`\"`:                 `\\" `,
		">>> import os":      `\\>>> import os`,
		"```\ncode\n```":     "```text\n    code\n    ```",
		"```go\nx\n```":      "```go\n    x\n    ```",
		"- one\n  two\n- b":  "- one two\n    - b",
		"a\u200fb\u200bc":    `a\u200fb\u200bc`,
		"a\u202eb":           `ab`,
		"a\u00adé\U000e0041": `a\xadé\U000e0041`,
	}
	for text, want := range cases {
		d := newDoc(4)
		d.describe(text, docWidth, nil)
		got := ""
		if d = d.finished(); d != nil {
			got = d.Text
		}
		if got != want {
			t.Errorf("the description %q is\n%s\nwant\n%s", text, got, want)
		}
		if d != nil && d.OneLine == strings.Contains(want, "\n") {
			t.Errorf("%q: one line: %v", text, d.OneLine)
		}
	}
}

func TestNamesInProse(t *testing.T) {
	speak := speaker(func(name string) string {
		return map[string]string{"withExec": "with_exec", "from": "from_", "Ship.setSail()": "Ship.set_sail()"}[name]
	})
	known := speaker(func(name string) string {
		if spoken := speak(name); spoken != "" {
			return spoken
		}
		return name
	})
	for text, want := range map[string]string{
		"see `withExec`":             "see `with_exec`",
		`see "withExec", 'from'`:     `see "with_exec", 'from_'`,
		"see “withExec” or ‘from’":   "see “with_exec” or ‘from_’",
		"don't use 'withExec's":      "don't use 'with_exec's",
		"``withExec`` in code":       "``with_exec`` in code",
		"`withExec(args: [])`":       "`withExec(args: [])`",
		"withExec from \"a b\"":      "withExec from \"a b\"",
		"`Ship.setSail()` `unknown`": "`Ship.set_sail()` `unknown`",
		"an open `withExec":          "an open `withExec",
		"":                           "",
	} {
		if got := known.text(text); got != want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
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
		"aux": "aux_", "Con": "con_", "com1": "com1_", "conftest": "conftest_", "setup": "setup_",
	} {
		if got := stubModule(&introspection.Environment{Name: name}); got != want {
			t.Errorf("the module of %q is %s, want %s", name, got, want)
		}
	}
}
