package lint

import (
	"fmt"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/dagger-codegen/dagger-codegen/"

// program are the folders of what the binary is built from; the others hold tests, tools and examples.
var program = []string{"cmd", "generator", "internal/changelog", "internal/config", "internal/heap", "internal/input", "internal/interrupt", "internal/output", "internal/pattern", "internal/pipeline", "internal/portable", "internal/preview", "internal/recording", "internal/report", "internal/say", "internal/standin", "internal/suggest", "internal/workspace", "introspection", "templates"}

// pure are the packages that do no I/O: a run has it at its two ends.
var pure = []string{"introspection", "introspection/changes", "introspection/docs", "generator/api", "generator/call", "generator/diff", "generator/docs", "generator/era", "generator/go", "generator/naming", "generator/python",
	"generator/rust", "generator/model", "templates/layout"}

// TestImports holds the packages of the program to the table of docs/architecture.md: who imports whom goes one way.
func TestImports(t *testing.T) {
	page, err := os.ReadFile(filepath.Join(root, "docs", "architecture.md"))
	if err != nil {
		t.Fatal(err)
	}
	allowed := readImports(string(page))
	found, err := imports()
	if err != nil {
		t.Fatal(err)
	}
	for _, problem := range importProblems(allowed, found) {
		t.Error(problem)
	}
}

// TestImportProblems shows that an import that runs up is found, and a package without a row.
func TestImportProblems(t *testing.T) {
	page := "\n## Imports\n\n| package | imports |\n|---|---|\n| `a`, `b` | nothing |\n| `c` | `a`, `b` |\n| all (`*`) | `e` |\n\n## Other\n\n| `b` | `c` |\n"
	allowed := readImports(page)
	for name, test := range map[string]struct {
		found map[string][]string
		want  string
	}{
		"as allowed": {map[string][]string{"a": {module + "e"}, "b": nil, "c": {module + "a", module + "b", module + "e", "strings"}}, ""},
		"up":         {map[string][]string{"a": {module + "c"}, "b": nil, "c": {module + "a", module + "b"}}, "a imports c; docs/architecture.md (Imports) doesn't allow it"},
		"no row":     {map[string][]string{"a": nil, "b": nil, "c": {module + "a", module + "b"}, "d": nil}, "docs/architecture.md (Imports) has no row for d"},
		"gone":       {map[string][]string{"a": nil, "c": {module + "a", module + "b"}}, "docs/architecture.md (Imports) has a row for b, which isn't there"},
		"I/O": {map[string][]string{"a": nil, "b": nil, "c": {module + "a", module + "b"}, "templates/layout": {"os"}},
			"docs/architecture.md (Imports) has no row for templates/layout\ntemplates/layout imports os, and does no I/O"},
	} {
		if got := strings.Join(importProblems(allowed, test.found), "\n"); got != test.want {
			t.Errorf("%s: %s\nwant %s", name, got, test.want)
		}
	}
}

// every is the row of what all packages may import.
const every = "*"

// readImports reads the table of the section Imports: what each package may import.
func readImports(page string) map[string][]string {
	_, section, _ := strings.Cut(page, "\n## Imports\n")
	section, _, _ = strings.Cut("\n"+section, "\n## ")
	quoted := regexp.MustCompile("`([^`]+)`")
	names := func(cell string) (all []string) {
		for _, match := range quoted.FindAllStringSubmatch(cell, -1) {
			all = append(all, match[1])
		}
		return all
	}
	allowed := map[string][]string{}
	for line := range strings.Lines(section) {
		if cells := strings.Split(line, "|"); len(cells) == 4 {
			for _, name := range names(cells[1]) {
				allowed[name] = names(cells[2])
			}
		}
	}
	return allowed
}

// imports returns what each package of the program imports, tests left out, for all systems.
func imports() (map[string][]string, error) {
	found := map[string][]string{}
	for _, folder := range program {
		err := filepath.WalkDir(filepath.Join(root, filepath.FromSlash(folder)), func(path string, entry fs.DirEntry, err error) error {
			switch {
			case err != nil:
				return err
			case entry.IsDir() && entry.Name() == "testdata":
				return filepath.SkipDir
			case !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go"):
				return nil
			}
			file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
			if err != nil {
				return err
			}
			name, err := filepath.Rel(root, filepath.Dir(path))
			if err != nil {
				return err
			}
			name = filepath.ToSlash(name)
			found[name] = append(found[name], []string{}...)
			for _, spec := range file.Imports {
				imported, err := strconv.Unquote(spec.Path.Value)
				if err != nil {
					return err
				}
				found[name] = append(found[name], imported)
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return found, nil
}

func importProblems(allowed, found map[string][]string) (problems []string) {
	say := func(format string, args ...any) { problems = append(problems, fmt.Sprintf(format, args...)) }
	const page = "docs/architecture.md (Imports)"
	for name, imported := range found {
		may, ok := allowed[name]
		if strings.HasPrefix(name, "cmd/") {
			continue // the top
		}
		if !ok {
			say("%s has no row for %s", page, name)
		}
		slices.Sort(imported)
		imported = slices.Compact(imported)
		for _, each := range imported {
			ours, isOurs := strings.CutPrefix(each, module)
			switch {
			case ok && isOurs && !slices.Contains(may, ours) && !slices.Contains(allowed[every], ours):
				say("%s imports %s; %s doesn't allow it", name, ours, page)
			case slices.Contains(pure, name) && (each == "os" || each == "os/exec" || each == "net" || strings.HasPrefix(each, "net/http")):
				say("%s imports %s, and does no I/O", name, each)
			}
		}
	}
	for name := range allowed {
		if _, ok := found[name]; !ok && name != every {
			say("%s has a row for %s, which isn't there", page, name)
		}
	}
	slices.Sort(problems)
	return problems
}
