package lint

import (
	"os/exec"
	"strings"
	"testing"
)

// TestWhatCanBeImported holds the layout to docs/library.md: what other modules can import is the library, the schema, the
// generator and the templates; all else is internal, a program, a test or an example.
func TestWhatCanBeImported(t *testing.T) {
	packages := goList(t, "-f", "{{.Name}} {{.ImportPath}}", "./...")
	if len(packages) < 40 {
		t.Fatalf("only %d packages", len(packages))
	}
	for _, each := range packages {
		name, path, _ := strings.Cut(each, " ")
		path = strings.TrimPrefix(strings.TrimPrefix(path, strings.TrimSuffix(module, "/")), "/")
		top, _, _ := strings.Cut(path, "/")
		switch {
		case name == "main", strings.Contains("/"+path+"/", "/internal/"):
		case top == "", top == "introspection", top == "generator", top == "templates", top == "conformance", top == "examples":
		default:
			t.Errorf("%s can be imported; move it under internal/, or say in docs/library.md what of it is stable", path)
		}
	}
}

// TestTheLibraryIsLight lists what a program that imports the root package is linked with: no flags, no YAML, no template
// functions, no backends that are programs.
func TestTheLibraryIsLight(t *testing.T) {
	dependencies := goList(t, "-deps", ".")
	for _, each := range dependencies {
		for _, heavy := range []string{"github.com/Masterminds/", "github.com/spf13/", "go.yaml.in/", "golang.org/x/crypto", module + "generator/outside",
			module + "generator/model", module + "templates/functions", module + "internal/standin", module + "internal/config"} {
			if strings.HasPrefix(each, heavy) {
				t.Errorf("a program that imports the library is linked with %s", each)
			}
		}
	}
	if len(dependencies) < 50 {
		t.Errorf("only %d dependencies", len(dependencies))
	}
}

func goList(t *testing.T, args ...string) []string {
	t.Helper()
	command := exec.Command("go", append([]string{"list"}, args...)...)
	command.Dir = root
	output, err := command.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	return strings.Split(strings.TrimSpace(string(output)), "\n")
}
