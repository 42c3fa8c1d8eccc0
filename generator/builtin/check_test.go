package builtin

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/dagger-codegen/dagger-codegen/templates"
)

// overridden returns the templates of a language of which a user has one.
func overridden(t testing.TB, language string) *templates.Set {
	t.Helper()
	set, err := Templates().Find(language).Load(fstest.MapFS{language + "/_mine.tmpl": &fstest.MapFile{}}, templates.Functions{})
	if err != nil {
		t.Fatal(err)
	}
	return set
}

func TestFinish(t *testing.T) {
	for _, test := range []struct {
		name, language, content string
		// want is the error, or for Go a changed content; "" for the content unchanged.
		want string
	}{
		{"python", "python", "import a\n\n\nclass A:\n    \"\"\"x ' ( \\\"\"\"\n\n    \"\"\"\n# c (\n    def f(\n  self, x: int = 1) -> list[int]:\n        # (\n        return {\"a'\": r'\\'}'}\n\n    x = 1 + \\\n  2\n\n    if x: pass\n\nb = a\n", ""},
		{"python, blocks end at once", "python", "class A:\n  class B:\n    def f(self):\n        pass\nx = 1\n", ""},
		{"python, no line end", "python", "x = [1]", ""},
		{"python, string", "python", "x = 1\ny = \"a\nz = 1\n", `f:2:5: the overridden templates (python/_mine.tmpl) make a file that is broken here: the string doesn't end on its line: "y = \"a"; nothing was written`},
		{"python, long string", "python", "x = '''a\n", `f:1:5: the string never ends`},
		{"python, bracket", "python", "x = (1,\ny = 2\n", `f:1:5: '(' is never closed`},
		{"python, other bracket", "python", "x = (1]\n", `f:1:7: ']' where '(' is to be closed by ')'`},
		{"python, closes nothing", "python", "é = )\n", `f:1:5: ')' closes nothing`},
		{"python, unexpected indentation", "python", "x = 1\n  y = 2\n", `f:2:3: unexpected indentation`},
		{"python, missing block", "python", "class A:\nx = 2\n", `f:2:1: an indented block is missing before this line`},
		{"python, missing block at the end", "python", "class A:\n", `f:1:8: a block is missing behind this colon`},
		{"python, no such level", "python", "class A:\n    x = 1\n  y = 1\n", `f:3:3: the indentation is that of no block around it`},
		{"python, tab", "python", "class A:\n\tx = 1\n", `f:2:1: a tab in the indentation, which is of blanks elsewhere`},

		{"rust", "rust", "/* a /* ( */ { */\n// (\npub fn f<'a>(x: &'a str) -> char { let r#type = r#\"(\"#; let b = b\"(\\\"\"; let c = '('; let d = '\\''; '\\u{1F600}' }\n", ""},
		{"rust, characters", "rust", "fn f() { ('é', '\"', 'a') }\n", ""},
		{"rust, string", "rust", "fn f() {\n  \"a\n}\n", `f:2:3: the string never ends`},
		{"rust, raw string", "rust", "fn f() { r##\"a\"# }\n", `f:1:10: the raw string never ends`},
		{"rust, comment", "rust", "/* /* */\n", `f:1:1: the comment never ends`},
		{"rust, bracket", "rust", "fn f( {\n}\n", `f:1:5: '(' is never closed`},
		{"rust, other bracket", "rust", "fn f(]\n", `f:1:6: ']' where '(' is to be closed by ')'`},
		{"rust, character", "rust", "fn f() { '\\n }\n", `f:1:10: the character literal never ends`},

		{"go", "go", "package p\n\nimport \"fmt\"\n\nfunc f() { fmt.Println() }\n", ""},
		{"go, imports", "go", "package p\nimport \"fmt\"\nfunc f() { strings.ToUpper(\"\") }\n", "package p\n\nimport (\n\t\"strings\"\n)\n\nfunc f() { strings.ToUpper(\"\") }\n"},
		{"go, syntax", "go", "package p\n\nfunc f( {\n}\n", `f:3:9: expected ')', found '{'`},
	} {
		t.Run(test.name, func(t *testing.T) {
			set := overridden(t, test.language)
			got, err := set.Finish("f", []byte(test.content))
			switch {
			case err == nil && test.want == "":
				if string(got) != test.content {
					t.Errorf("changed to %q", got)
				}
			case err == nil:
				if string(got) != test.want {
					t.Errorf("got %q, want %q", got, test.want)
				}
			case test.want == "" || !sameProblem(err.Error(), test.want):
				t.Errorf("error %s\nwant %s", err, test.want)
			}
			base, err := Templates().Find(test.language).Load(nil, templates.Functions{})
			if err != nil {
				t.Fatal(err)
			}
			if got, err := base.Finish("f", []byte(test.content)); err != nil || string(got) != test.content {
				t.Errorf("without overrides: %q, %v", got, err)
			}
		})
	}
}

// sameProblem compares the beginning of the first problem's message: position and what is wrong.
func sameProblem(got, want string) bool {
	if got == want {
		return true
	}
	for _, language := range Languages() {
		got = strings.Replace(got, "the overridden templates ("+language+"/_mine.tmpl) make a file that is broken here: ", "", 1)
	}
	return strings.HasPrefix(got, want+": ")
}

func TestGoImports(t *testing.T) {
	set := overridden(t, "go")
	for _, test := range []struct{ name, content, want string }{
		{"what is unused goes, whatever it is called",
			"package p\n\nimport (\n\t\"errors\"\n\t\"fmt\"\n\tgql \"example.org/graphql\"\n\t\"example.org/dag/v2\"\n)\n\nvar A = fmt.Sprint\n",
			"package p\n\nimport (\n\t\"fmt\"\n)\n\nvar A = fmt.Sprint\n"},
		{"what may have another name stays",
			"package p\n\nimport (\n\t_ \"embed\"\n\t\"example.org/go-udiff\"\n)\n\nvar A = udiff.Unified\n", ""},
		{"a version is no name", "package p\n\nimport \"math/rand/v2\"\n\nvar A = rand.Int\n", ""},
		{"what is declared is no package", "package p\n\nvar strings struct{ A int }\n\nvar A = strings.A\n", ""},
		{"local declarations too", "package p\n\nfunc f(errors struct{ A int }) int { return errors.A }\n", ""},
		{"the standard library is in front",
			"package p\n\nimport (\n\t\"context\"\n\n\t\"example.org/graphql\"\n)\n\nvar A, B, C = context.Cause, graphql.D, json.Marshal\n",
			"package p\n\nimport (\n\t\"context\"\n\t\"encoding/json\"\n\n\t\"example.org/graphql\"\n)\n\nvar A, B, C = context.Cause, graphql.D, json.Marshal\n"},
	} {
		if test.want == "" {
			test.want = test.content
		}
		got, err := set.Finish("f.go", []byte(test.content))
		if err != nil || string(got) != test.want {
			t.Errorf("%s: %v\n%s", test.name, err, got)
		}
	}
}

func TestGoImportsThatMayBeTwo(t *testing.T) {
	set := overridden(t, "go")
	_, err := set.Finish("f.go", []byte("package p\n\nvar A = rand.Int\n"))
	want := "f.go: the overridden templates (go/_mine.tmpl) use a package that they don't import: " +
		"rand may be crypto/rand or math/rand or math/rand/v2; import it in the template"
	if err == nil || err.Error() != want {
		t.Errorf("error %v, want %s", err, want)
	}
}

// Whatever overridden templates make, checking it ends with a verdict, and an error has a place within the file.
func FuzzFinish(f *testing.F) {
	for _, seed := range []string{"", "x = 'a\\", "\"\"\"", "r#\"", "'\\", "b'", "/* /*", "class A:\n\tx", "if x:\n  (\n", "\\", "é('", "package p\nimport \"x\"", "r##", "'é"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, content string) {
		for _, language := range Languages() {
			_, err := overridden(t, language).Finish("file", []byte(content))
			if err != nil && !strings.HasPrefix(err.Error(), "file") {
				t.Errorf("%s: no place in %q", language, err)
			}
		}
	})
}
