package templates_test

import (
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/internal/golden"
	"github.com/dagger-codegen/dagger-codegen/internal/views"
	"github.com/dagger-codegen/dagger-codegen/templates/functions"
)

// viewsOf returns the view models that a language's templates are given.
func viewsOf(t *testing.T, language string) []views.Struct {
	t.Helper()
	var roots []string
	for _, info := range builtin.Templates().Catalogue(language) {
		if strings.Contains(info.GivenType, "/") {
			_, name, _ := strings.Cut(path.Base(info.GivenType), ".")
			roots = append(roots, name)
		}
	}
	found, err := views.Read(filepath.Join("..", "generator", language), roots...)
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func TestEveryFieldOfAViewIsDocumented(t *testing.T) {
	for _, language := range builtin.Backends() {
		for _, view := range viewsOf(t, language) {
			if view.Doc == "" {
				t.Errorf("generator/%s: %s has no comment; docs/templates.md is made of it", language, view.Name)
			}
			for _, field := range view.Fields {
				if field.Doc == "" {
					t.Errorf("generator/%s: %s.%s has no comment; docs/templates.md is made of it", language, view.Name, field.Name)
				}
			}
		}
	}
}

const page = "../docs/templates.md"

// The tables of docs/templates.md are made from the templates' headers, the comments of the view models and the list
// of functions; DAGGER_CODEGEN_UPDATE=1 writes them.
func TestPageIsCurrent(t *testing.T) {
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	made := string(text)
	for _, language := range builtin.Backends() {
		made = replaceBlock(t, made, "templates of "+language, templatesTable(language))
		made = replaceBlock(t, made, "views of "+language, viewTables(viewsOf(t, language)))
	}
	made = replaceBlock(t, made, "functions", functionList())
	golden.Tree(t, filepath.Dir(page), []string{filepath.Base(page)}, map[string][]byte{filepath.Base(page): []byte(made)})
}

// replaceBlock replaces what stands between the two comments of a block.
func replaceBlock(t *testing.T, text, name, content string) string {
	t.Helper()
	begin := "<!-- begin " + name + " -->\n"
	before, rest, ok := strings.Cut(text, begin)
	_, after, closed := strings.Cut(rest, "<!-- end -->\n")
	if !ok || !closed {
		t.Fatalf("%s has no block %q", page, name)
	}
	return before + begin + "\n" + content + "\n<!-- end -->\n" + after
}

func templatesTable(language string) string {
	var b strings.Builder
	b.WriteString("| template | view | renders |\n|---|---|---|\n")
	for _, info := range builtin.Templates().Catalogue(language) {
		given := "nothing"
		if info.Given != "" {
			given = "`" + strings.TrimPrefix(info.Given, language+".") + "`"
		}
		fmt.Fprintf(&b, "| `%s` | %s | %s |\n", info.Name, given, cell(info.Renders))
	}
	return b.String()
}

func viewTables(all []views.Struct) string {
	var b strings.Builder
	for i, view := range all {
		if i > 0 {
			b.WriteString("\n")
		}
		fmt.Fprintf(&b, "#### `%s`\n\n%s\n\n| field | type | |\n|---|---|---|\n", view.Name, view.Doc)
		for fields := view.Fields; len(fields) > 0; {
			// Fields that are declared together share their comment.
			together := 1
			for together < len(fields) && fields[together].Doc == fields[0].Doc && fields[together].Type == fields[0].Type {
				together++
			}
			var names []string
			for _, field := range fields[:together] {
				names = append(names, "`"+field.Name+"`")
			}
			fmt.Fprintf(&b, "| %s | `%s` | %s |\n", strings.Join(names, ", "), fields[0].Type, cell(fields[0].Doc))
			fields = fields[together:]
		}
	}
	return b.String()
}

func cell(text string) string {
	return strings.NewReplacer("|", `\|`, "<", "&lt;", "{{", "&#123;&#123;").Replace(text)
}

func functionList() string {
	var quoted []string
	for _, name := range functions.All().Names() {
		quoted = append(quoted, "`"+name+"`")
	}
	return strings.Join(quoted, ", ") + "\n"
}

// api lists what overridden templates rely on: the templates with what they are given, and the fields of the view
// models with their types.
func api(t *testing.T) []string {
	t.Helper()
	var lines []string
	for _, language := range builtin.Backends() {
		for _, info := range builtin.Templates().Catalogue(language) {
			given := info.Given
			if given == "" {
				given = "nothing"
			}
			lines = append(lines, "template "+info.Name+" "+given)
		}
		for _, view := range viewsOf(t, language) {
			for _, field := range view.Fields {
				lines = append(lines, fmt.Sprintf("field %s.%s.%s %s", language, view.Name, field.Name, field.Type))
			}
		}
	}
	for _, name := range functions.All().Names() {
		lines = append(lines, "function "+name)
	}
	slices.Sort(lines)
	return slices.Compact(lines)
}

const listing = "testdata/api.txt"

// What is in the committed listing stays: people's templates rely on it. Updating adds to the listing and takes nothing
// away: who means to remove something deletes its line by hand, and says so in docs/compatibility.md.
func TestTemplatesStayCompatible(t *testing.T) {
	now := api(t)
	text, err := os.ReadFile(listing)
	if err != nil && !golden.Updating() {
		t.Fatal(err)
	}
	committed := strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")
	if len(text) == 0 {
		committed = nil
	}
	for _, line := range committed {
		if !slices.Contains(now, line) {
			t.Errorf("%q is gone or has another type; templates that people have overridden break: keep it, or delete the line in "+
				"templates/%s and tell of it in docs/compatibility.md", line, listing)
		}
	}
	all := slices.Concat(committed, now)
	slices.Sort(all)
	golden.Tree(t, "testdata", []string{"api.txt"}, map[string][]byte{"api.txt": []byte(strings.Join(slices.Compact(all), "\n") + "\n")})
}
