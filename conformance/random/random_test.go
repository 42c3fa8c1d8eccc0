package random

import (
	"bytes"
	"flag"
	"fmt"
	"go/format"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/dagger-codegen/dagger-codegen/conformance/internal/sdk"
	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/internal/cases"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// generated are the files of all languages, by language and path.
func generated(document *introspection.Document) (map[string][]byte, error) {
	schema, err := introspection.Bind(document, introspection.BindOptions{})
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{}
	for _, language := range builtin.Languages() {
		output, err := sdk.Generate(schema, language, generator.Full, "")
		if err != nil {
			return nil, err
		}
		for _, file := range output.Files {
			files[language+"/"+file.Path] = file.Content
		}
	}
	return files, nil
}

// sameFiles names the first file that differs, "" for none.
func sameFiles(a, b map[string][]byte) string {
	for path, content := range a {
		if !bytes.Equal(content, b[path]) {
			return path
		}
	}
	if len(a) != len(b) {
		return "the list of files"
	}
	return ""
}

// shuffled returns a document whose order carries another order wherever order carries no meaning: types, fields, input
// fields, interfaces, possible types and directives. Arguments and the values of core's enums stay.
func shuffled(document *introspection.Document, seed uint64) *introspection.Document {
	r := rand.New(rand.NewPCG(seed, 1))
	d := *document
	d.Types = shuffle(r, document.Types)
	d.Directives = shuffle(r, document.Directives)
	for i := range d.Types {
		t := &d.Types[i]
		t.Fields = shuffle(r, t.Fields)
		t.InputFields = shuffle(r, t.InputFields)
		t.Interfaces = shuffle(r, t.Interfaces)
		t.PossibleTypes = shuffle(r, t.PossibleTypes)
		t.Directives = shuffle(r, t.Directives)
		for j := range t.Fields {
			t.Fields[j].Directives = shuffle(r, t.Fields[j].Directives)
		}
	}
	return &d
}

func shuffle[T any](r *rand.Rand, list []T) []T {
	list = slices.Clone(list)
	r.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	return list
}

// documents are the schemas of all cases, the hostile ones, and the real ones where they are at hand.
func documents(t *testing.T) map[string]*introspection.Document {
	t.Helper()
	var paths []string
	patterns := []string{filepath.Join(needed.Root(), "testdata", "cases", "*", "schema.graphqls"), filepath.Join(needed.Root(), "testdata", "hostile", "*.graphqls")}
	for _, pattern := range patterns {
		found, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		paths = append(paths, found...)
	}
	paths = append(paths, needed.Recorded(t, "schemas/*")...)
	all := map[string]*introspection.Document{}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		document, err := introspection.Decode(filepath.Base(path), text)
		if err != nil {
			t.Fatal(err)
		}
		all[path] = document
	}
	return all
}

// TestOrderCarriesNoMeaning generates every schema again with its parts in other orders.
func TestOrderCarriesNoMeaning(t *testing.T) {
	for path, document := range documents(t) {
		want, err := generated(document)
		if err != nil {
			t.Errorf("%s: %v", path, err)
			continue
		}
		for seed := range uint64(3) {
			got, err := generated(shuffled(document, seed))
			if err != nil {
				t.Fatalf("%s: %v", path, err)
			}
			if differs := sameFiles(want, got); differs != "" {
				t.Errorf("%s: %s depends on the order of the schema (seed %d)", path, differs, seed)
			}
		}
	}
}

// TestProcessorsCarryNoMeaning generates every schema again with other numbers of processors.
func TestProcessorsCarryNoMeaning(t *testing.T) {
	all := documents(t)
	before := runtime.GOMAXPROCS(1)
	defer runtime.GOMAXPROCS(before)
	first := map[string]map[string][]byte{}
	for _, processors := range []int{1, 2, 8} {
		runtime.GOMAXPROCS(processors)
		for path, document := range all {
			files, err := generated(document)
			if err != nil {
				t.Fatalf("%s: %v", path, err)
			}
			if first[path] == nil {
				first[path] = files
			} else if differs := sameFiles(first[path], files); differs != "" {
				t.Errorf("%s: %s is another with %d processors", path, differs, processors)
			}
		}
	}
}

// TestRandomSchemas holds random schemas to what can be checked in this process: they bind and generate, Go's files are
// as gofmt has them, and order carries no meaning.
//
// The schemas are the same in each run, so that an accident doesn't hold up a change that has nothing to do with it:
// -rapid.seed N looks at others.
func TestRandomSchemas(t *testing.T) {
	if seed := flag.Lookup("rapid.seed"); seed.Value.String() == "0" {
		if err := seed.Value.Set("1"); err != nil {
			t.Fatal(err)
		}
		defer func() { _ = seed.Value.Set("0") }()
	}
	rapid.Check(t, func(t *rapid.T) {
		text := schema().Draw(t, "schema")
		if err := checkSDL(text); err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
	})
}

func checkSDL(text string) error {
	document, err := introspection.Decode("random.graphqls", []byte(text))
	if err != nil {
		return err
	}
	files, err := generated(document)
	if err != nil {
		return err
	}
	if err := gofmtChangesNothing(files); err != nil {
		return err
	}
	again, err := generated(shuffled(document, 7))
	if err != nil {
		return err
	}
	if differs := sameFiles(files, again); differs != "" {
		return fmt.Errorf("%s depends on the order of the schema", differs)
	}
	return nil
}

// many is the number of random schemas whose Python and Rust is given to the parsers of these languages.
const many = 150

// TestRandomSchemasParse gives the output for random schemas to Python's compiler and to rustfmt, all at once.
func TestRandomSchemasParse(t *testing.T) {
	dir := t.TempDir()
	var python, rust []string
	for seed := range many {
		text := schema().Example(seed)
		document, err := introspection.Decode("random.graphqls", []byte(text))
		if err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		files, err := generated(document)
		if err != nil {
			t.Fatalf("seed %d: %v\n%s", seed, err, text)
		}
		for path, content := range files {
			name := filepath.Join(dir, fmt.Sprintf("s%d_%s", seed, filepath.Base(path)))
			switch filepath.Ext(path) {
			case ".py":
				python = append(python, name)
			case ".rs":
				rust = append(rust, name)
			default:
				continue
			}
			if err := os.WriteFile(name, content, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("s%d.graphqls", seed)), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	parse(t, dir, "python3", append([]string{"-W", "error", "-c", "import sys, pathlib\nfor f in sys.argv[1:]:\n    try: compile(pathlib.Path(f).read_bytes(), f, 'exec')\n    except Exception as e: print(f, e)"}, python...))
	parse(t, dir, "rustfmt", append([]string{"--edition", "2021", "--check", "-l"}, rust...))
}

// parse runs a parser that prints what it can't take, or would change.
func parse(t *testing.T, dir, program string, args []string) {
	t.Helper()
	path, err := exec.LookPath(program)
	if err != nil {
		if needed.InCI() {
			t.Fatal(err)
		}
		t.Logf("%s is not installed", program)
		return
	}
	out, err := exec.Command(path, args...).CombinedOutput()
	if text := strings.TrimSpace(string(out)); err != nil || text != "" {
		if len(text) > 3000 {
			text = text[:3000] + "..."
		}
		t.Errorf("%s: %v\n%s", program, err, strings.ReplaceAll(text, dir+"/", ""))
	}
}

// FuzzBackends gives whatever introspection accepts to all backends: none may fail, and Go's output must parse as gofmt
// has it.
func FuzzBackends(f *testing.F) {
	paths, err := filepath.Glob(filepath.Join(needed.Root(), "testdata", "cases", "*", "schema.graphqls"))
	if err != nil {
		f.Fatal(err)
	}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(text))
	}
	f.Fuzz(func(t *testing.T, text string) {
		document, err := introspection.Decode("fuzzed", []byte(text))
		if err != nil {
			return
		}
		if _, err := introspection.Bind(document, introspection.BindOptions{}); err != nil {
			return
		}
		if err := checkSDL(text); err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
	})
}

// TestCoreScope generates the core scope of every case with environments: it must be what the schema without them gives,
// byte for byte, where a case has that schema, and hold nothing of an environment everywhere.
func TestCoreScope(t *testing.T) {
	all := cases.All(t)
	checked := 0
	for _, c := range all {
		schema := c.Schema(t)
		if len(schema.Environments) == 0 {
			continue
		}
		checked++
		for _, language := range builtin.Languages() {
			core, err := sdk.Generate(schema, language, generator.Core, "")
			if err != nil {
				t.Fatalf("%s: %v", c.Name, err)
			}
			for _, file := range core.Files {
				for _, environment := range schema.Environments {
					if environment.Root != nil && bytes.Contains(file.Content, []byte(environment.Root.Name)) {
						t.Errorf("%s: %s/%s has %s in it", c.Name, language, file.Path, environment.Root.Name)
					}
				}
			}
			if c.Core == "" {
				continue
			}
			text, err := os.ReadFile(filepath.Join(c.Dir, c.Core))
			if err != nil {
				t.Fatal(err)
			}
			alone, err := introspection.Load(c.Core, text, introspection.BindOptions{})
			if err != nil {
				t.Fatal(err)
			}
			full, err := sdk.Generate(alone, language, generator.Full, "")
			if err != nil {
				t.Fatal(err)
			}
			for i, file := range full.Files {
				if !bytes.Equal(file.Content, core.Files[i].Content) {
					t.Errorf("%s: %s/%s of the core scope isn't that of the core schema", c.Name, language, file.Path)
				}
			}
		}
	}
	if checked < 5 {
		t.Errorf("%d cases with environments, want at least 5", checked)
	}
}

func gofmtChangesNothing(files map[string][]byte) error {
	for path, content := range files {
		if strings.HasSuffix(path, ".go") {
			formatted, err := format.Source(content)
			if err != nil {
				return fmt.Errorf("%s: %w", path, err)
			}
			if !bytes.Equal(formatted, content) {
				return fmt.Errorf("%s: gofmt would change it", path)
			}
		}
	}
	return nil
}
