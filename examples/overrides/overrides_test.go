// Package overrides tests the examples of overridden templates: each is used on every case and on the embedded
// schema, and what it makes differs from the base's in what the example is about and in nothing else.
package overrides

import (
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/internal/cases"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/internal/standin"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/templates"
	"github.com/dagger-codegen/dagger-codegen/templates/functions"
)

// file is a file as the base makes it, and as the example does.
type file struct{ path, base, overridden string }

// generate makes every file of every schema twice.
func generate(t *testing.T, language, example string) []file {
	t.Helper()
	schemas := []*introspection.Schema{embedded(t)}
	all := cases.All(t)
	for _, c := range all {
		schema := c.Schema(t)
		schemas = append(schemas, schema)
	}
	var files []file
	for _, schema := range schemas {
		requests := []generator.Request{{Schema: schema}}
		for _, environment := range schema.Environments {
			requests = append(requests, generator.Request{Schema: schema, Environment: environment})
		}
		for _, request := range requests {
			files = append(files, generateTwice(t, language, example, request)...)
		}
	}
	return files
}

func generateTwice(t *testing.T, language, example string, request generator.Request) []file {
	t.Helper()
	base, err := builtin.New(language).Generate(t.Context(), request)
	if err != nil {
		t.Fatal(err)
	}
	request.Options.Templates, request.Options.Functions = templates.Dir(example), functions.All()
	overridden, err := builtin.New(language).Generate(t.Context(), request)
	if err != nil {
		t.Fatal(err)
	}
	if len(base.Files) != len(overridden.Files) {
		t.Fatalf("%d files became %d", len(base.Files), len(overridden.Files))
	}
	var files []file
	for i, each := range base.Files {
		files = append(files, file{each.Path, string(each.Content), string(overridden.Files[i].Content)})
	}
	return files
}

func embedded(t *testing.T) *introspection.Schema {
	t.Helper()
	schema, err := introspection.Load("core.graphqls", standin.EmbeddedSDL(), introspection.BindOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

func TestLicenceHeader(t *testing.T) {
	for _, language := range builtin.Languages() {
		mark := map[string]string{"go": "// ", "python": "# ", "rust": "// "}[language]
		notice := mark + "Copyright the authors of this SDK.\n" + mark + "SPDX-License-Identifier: Apache-2.0\n\n"
		for _, each := range generate(t, language, "licence-header") {
			if each.overridden != notice+each.base {
				t.Errorf("%s/%s isn't the base's file below the notice:\n%.300s", language, each.path, each.overridden)
			}
		}
	}
}

func TestExtraMethod(t *testing.T) {
	for language, method := range map[string]*regexp.Regexp{
		"go":   regexp.MustCompile(`// GraphQL returns .*\nfunc \(r \*\w+\) GraphQL\(ctx context\.Context\) \(string, error\) \{\n\treturn r\.query\.Build\(ctx\)\n\}\n\n?`),
		"rust": regexp.MustCompile(`impl \w+ \{\n    /// Returns the query .*\n    pub async fn graphql\(&self\) -> .* \{\n        self\.selection\.build\(\)\.await\n    \}\n\}\n`),
	} {
		found := 0
		for _, each := range generate(t, language, "extra-method") {
			found += len(method.FindAllString(each.overridden, -1))
			if got := blankLines(method.ReplaceAllString(each.overridden, "")); got != blankLines(each.base) {
				t.Errorf("%s/%s differs in more than the method", language, each.path)
			}
		}
		t.Logf("%s: %d methods", language, found)
		if found < 100 {
			t.Errorf("%s: %d objects have the method", language, found)
		}
	}
}

func blankLines(text string) string { return regexp.MustCompile(`\n+`).ReplaceAllString(text, "\n") }

func TestExtraMethodCompiles(t *testing.T) {
	module := needed.Cached(t, "go", "dagger@v0.21.8")
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS(module)); err != nil {
		t.Fatal(err)
	}
	for _, each := range generateTwice(t, "go", "extra-method", generator.Request{Schema: embedded(t)}) {
		if err := os.WriteFile(filepath.Join(dir, filepath.FromSlash(each.path)), []byte(each.overridden), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	command := exec.Command("go", "build", ".")
	command.Dir = dir
	command.Env = append(os.Environ(), "GOPROXY=off", "GOTOOLCHAIN=local", "GOWORK=off", "GOFLAGS=-mod=mod")
	if output, err := command.CombinedOutput(); err != nil {
		t.Errorf("go build: %v\n%s", err, output)
	}
}

// sameCode is a program that compares pairs of Python files, docstrings left out.
const sameCode = `
import ast, pathlib, sys

def code(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and ast.get_docstring(node) is not None:
            node.body[0].value.value = ""
    return ast.dump(tree)

folder = pathlib.Path(sys.argv[1])
differ = [base.name for base in sorted(folder.glob("*.base.py")) if code(base) != code(folder / base.name.replace(".base.", "."))]
sys.exit("differ: " + " ".join(differ) if differ else 0)
`

func TestDocstrings(t *testing.T) {
	dir := t.TempDir()
	fields := 0
	for i, each := range generate(t, "python", "docstrings") {
		if section := regexp.MustCompile(`(?m)^ +(Parameters|Returns|Raises)\n +---+$`).FindString(each.overridden); section != "" &&
			path.Base(each.path) == "gen.py" { // the helpers of stubs are text of their own
			t.Errorf("file %d, %s has a section of NumPy's style: %s", i, each.path, section)
		}
		fields += strings.Count(each.overridden, "        :param ") + strings.Count(each.overridden, "        :raises ")
		for name, text := range map[string]string{".base.py": each.base, ".py": each.overridden} {
			if err := os.WriteFile(filepath.Join(dir, strconv.Itoa(i)+name), []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	if fields < 100 {
		t.Errorf("%d fields", fields)
	}
	if _, err := exec.LookPath("python3"); err != nil {
		t.Skip("no Python to compare the code with")
	}
	if output, err := exec.Command("python3", "-c", sameCode, dir).CombinedOutput(); err != nil {
		t.Errorf("the files differ in more than their docstrings: %v\n%s", err, output)
	}
}
