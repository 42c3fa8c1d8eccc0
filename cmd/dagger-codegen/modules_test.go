package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// The flags that the modules for the engine give are flags of this program. What they do there, make e2e tries.
func TestFlagsOfModules(t *testing.T) {
	known := map[string]bool{}
	var walk func(*cobra.Command)
	walk = func(command *cobra.Command) {
		command.Flags().VisitAll(func(flag *pflag.Flag) { known["--"+flag.Name] = true })
		for _, child := range command.Commands() {
			walk(child)
		}
	}
	walk(newRoot())
	files, err := filepath.Glob(filepath.Join("..", "..", "modules", "*", "*.dang"))
	if err != nil || len(files) < 8 {
		t.Fatalf("%d modules, %v", len(files), err)
	}
	given := 0
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, flag := range regexp.MustCompile(`"(--[a-z-]+)"`).FindAllStringSubmatch(string(text), -1) {
			given++
			if !known[flag[1]] {
				t.Errorf("%s gives %s, which is no flag", file, flag[1])
			}
		}
	}
	if given < 8 {
		t.Errorf("the modules give %d flags", given)
	}
}

// The engine reads a module as a whole before it calls one of its functions: a field that it doesn't have is the end of all
// of them. So what the modules select is in the schema of the engine that they were made on, and in the newest one.
func TestModulesSelectWhatEnginesHave(t *testing.T) {
	reference := os.Getenv("DAGGER_CODEGEN_REFERENCE")
	if reference == "" {
		t.Skip("the schemas of engines are in the reference folder: DAGGER_CODEGEN_REFERENCE")
	}
	// Dang's own.
	own := map[string]bool{}
	for _, name := range strings.Fields("captures contains containsMatch decode encode extensions filter hasPrefix isEmpty join map match message " +
		"reduce replace replaceMatches split stderr stdout takeFirst takeLast trim trimPrefix trimSuffix v4 dang") {
		own[name] = true
	}
	var schemas []string
	for _, name := range []string{"schemas/v1.0.0-live.json", "versions/v1.0.0-newest/schema.graphqls"} {
		text, err := os.ReadFile(filepath.Join(reference, filepath.FromSlash(name)))
		if err != nil {
			t.Fatal(err)
		}
		schemas = append(schemas, string(text))
	}
	files, err := filepath.Glob(filepath.Join("..", "..", "modules", "*", "*.dang"))
	if err != nil {
		t.Fatal(err)
	}
	selected := map[string]string{"asSDK": ""}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		code := regexp.MustCompile(`(?s)"""\n.*?"""\n|#[^\n]*|"(?:\\.|[^"\\])*"|self\.\w+`).ReplaceAllString(string(text), "")
		for _, decoded := range regexp.MustCompile(`:: \{\{([^}]*)\}\}`).FindAllStringSubmatch(code, -1) {
			for _, field := range regexp.MustCompile(`(\w+):`).FindAllStringSubmatch(decoded[1], -1) {
				own[field[1]] = true
			}
		}
		for _, field := range regexp.MustCompile(`\.([a-z]\w*)`).FindAllStringSubmatch(code, -1) {
			selected[field[1]] = file
		}
		for _, fields := range regexp.MustCompile(`\.\{\{([\w:, ]+)\}\}`).FindAllStringSubmatch(code, -1) {
			for _, field := range strings.Split(fields[1], ",") {
				if _, of, ok := strings.Cut(field, ":"); ok { // behind an alias
					field = of
				}
				selected[strings.TrimSpace(field)] = file
			}
		}
	}
	for name, file := range selected {
		if own[name] {
			continue
		}
		inLive := strings.Contains(schemas[0], `"`+name+`"`)
		inNewest := regexp.MustCompile(`(?m)^  ` + name + `[(:]`).MatchString(schemas[1])
		if name == "asSDK" { // what this test is for
			if !inLive || inNewest {
				t.Error("asSDK, which only older engines have, isn't told from the others")
			}
			continue
		}
		if !inLive || !inNewest {
			t.Errorf("%s selects %s: the engine of v1.0.0-beta.11 has it: %t, the newest: %t", file, name, inLive, inNewest)
		}
	}
	if len(selected) < 25 {
		t.Errorf("the modules select %d fields", len(selected))
	}
}
