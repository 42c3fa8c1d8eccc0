package agreement

import (
	slashed "path"
	"slices"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/conformance/internal/sdk"
	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/internal/portable"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// hardNames are environments whose names mean something to a system, a language or one of its tools.
var hardNames = strings.Fields(`aux con nul prn com0 com1 com9 lpt1 lpt9 AUX Con
	main init documentation internal vendor testdata test build lib mod std core alloc serde serdeJson daggerSdk tokio
	dagger context string error nil self super crate none true type import class func fn async match
	conftest setup sitecustomize types typing json enum daggerRuntime x_test test_x x_linux _x x_`)

// TestHardNamesOfEnvironments has every language make stubs for every such environment: files that each system can have,
// with a name that the language doesn't keep for something else, and a word about it where that isn't the environment's.
func TestHardNamesOfEnvironments(t *testing.T) {
	for _, name := range hardNames {
		schema := environmentsCalled(t, name)
		for _, language := range builtin.Languages() {
			output, err := sdk.Generate(schema, language, generator.Environments, "")
			if err != nil {
				t.Errorf("%s, %s: %v", name, language, err)
				continue
			}
			for _, file := range output.Files {
				if fault := portable.Fault(file.Path); fault != "" {
					t.Errorf("%s, %s: %s %s", name, language, file.Path, fault)
				}
				base, _, _ := strings.Cut(slashed.Base(file.Path), ".")
				if strings.HasSuffix(base, "_") && !strings.HasSuffix(name, "_") && len(output.Warnings) == 0 {
					t.Errorf("%s, %s: nothing is said of %s", name, language, file.Path)
				}
			}
		}
	}
}

// TestKeptNamesOfEnvironments has the name of the module or package of environments whose own name a language keeps, of
// each kind of reason.
func TestKeptNamesOfEnvironments(t *testing.T) {
	for language, names := range map[string]map[string]string{
		"go":     {"aux": "aux_", "init": "init_", "documentation": "documentation_", "vendor": "vendor_", "import": "import_", "bakery": "bakery"},
		"python": {"aux": "aux_", "import": "import_", "json": "json_", "dagger": "dagger_", "conftest": "conftest_", "setup": "setup_", "bakery": "bakery"},
		"rust":   {"aux": "aux_", "self": "self_", "lib": "lib_", "build": "build_", "serde": "serde_", "daggerSdk": "dagger_sdk_", "std": "std_", "bakery": "bakery"},
	} {
		for name, want := range names {
			output, err := sdk.Generate(environmentsCalled(t, name), language, generator.Environments, "")
			if err != nil {
				t.Errorf("%s, %s: %v", name, language, err)
				continue
			}
			if !slices.ContainsFunc(output.Files, func(file generator.File) bool {
				base, _, _ := strings.Cut(slashed.Base(file.Path), ".")
				return base == want
			}) {
				t.Errorf("%s, %s: no file is called %s", name, language, want)
			}
		}
	}
}

// TestEnvironmentsOfAlikeNames has two environments whose names a language takes for one, or a file system does: both
// have files of their own, or it is an error that names both.
func TestEnvironmentsOfAlikeNames(t *testing.T) {
	for _, pair := range [][2]string{{"my_env", "myEnv"}, {"myenv", "myEnv"}, {"x_y", "xY"}, {"aux", "aux_"}, {"a1", "a_1"}} {
		schema := environmentsCalled(t, pair[0], pair[1])
		for _, language := range builtin.Languages() {
			output, err := sdk.Generate(schema, language, generator.Environments, "")
			if err != nil {
				if text := err.Error(); !strings.Contains(text, pair[0]) || !strings.Contains(text, pair[1]) {
					t.Errorf("%v, %s: the error names not both: %v", pair, language, err)
				}
				continue
			}
			files := map[string]bool{}
			for _, file := range output.Files {
				if folded := strings.ToLower(file.Path); files[folded] {
					t.Errorf("%v, %s: %s twice", pair, language, file.Path)
				} else {
					files[folded] = true
				}
			}
			if len(files) < 2 {
				t.Errorf("%v, %s: %d files", pair, language, len(files))
			}
		}
	}
}

func environmentsCalled(t *testing.T, names ...string) *introspection.Schema {
	t.Helper()
	var text strings.Builder
	text.WriteString(`# __schemaVersion: v1.0.0
directive @sourceMap(module: String, filename: String, line: Int) on OBJECT | FIELD_DEFINITION
directive @expectedType(name: String!) on FIELD_DEFINITION | ARGUMENT_DEFINITION
interface Node { id: ID! }
`)
	var fields strings.Builder
	for _, name := range names {
		root := "Root" + strings.ToUpper(name[:1]) + name[1:]
		text.WriteString("type " + root + ` implements Node @sourceMap(module: "` + name + `") {
	id: ID! @expectedType(name: "` + root + `")
	bake(count: Int = 1): String! @sourceMap(module: "` + name + `")
}
`)
		fields.WriteString("\t" + name + ": " + root + `! @sourceMap(module: "` + name + "\")\n")
	}
	text.WriteString("type Query {\n\tnode(id: ID!): Node!\n" + fields.String() + "}\n")
	schema, err := introspection.Load("hard.graphqls", []byte(text.String()), introspection.BindOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return schema
}
