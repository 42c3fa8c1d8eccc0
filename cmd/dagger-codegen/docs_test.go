package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"go.yaml.in/yaml/v4"
)

// TestDocs runs the recipes of docs/ci.md, as the scripts say.
func TestDocs(t *testing.T) {
	recipes := recipesOf(t, filepath.Join("..", "..", "docs", "ci.md"))
	used := map[string]bool{}
	params := scriptParams()
	params.Dir = filepath.Join("testdata", "docs")
	params.Cmds["recipe"] = func(ts *testscript.TestScript, neg bool, args []string) {
		for _, name := range args {
			text, ok := recipes[name]
			if !ok {
				ts.Fatalf("docs/ci.md has no recipe %q", name)
			}
			used[name] = true
			ts.Check(os.MkdirAll(filepath.Dir(ts.MkAbs(name)), 0o755))
			ts.Check(os.WriteFile(ts.MkAbs(name), []byte(text), 0o755))
		}
	}
	params.Cmds["steps"] = steps
	t.Run("scripts", func(t *testing.T) { testscript.Run(t, params) })
	for name := range recipes {
		if !used[name] {
			t.Errorf("no script runs the recipe %q", name)
		}
	}
}

// recipesOf returns the code blocks of a page that have a file or a name.
func recipesOf(t *testing.T, page string) map[string]string {
	t.Helper()
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	recipes := map[string]string{}
	for _, block := range regexp.MustCompile("(?ms)^```[a-z]+ (?:file|name)=(\\S+)\n(.*?)^```$").FindAllStringSubmatch(string(text), -1) {
		recipes[block[1]] = block[2]
	}
	if len(recipes) == 0 {
		t.Fatalf("%s has no recipes", page)
	}
	return recipes
}

// steps STATUS FILE runs the commands of a workflow, those left out that install dagger-codegen, and expects the last to
// end with the status.
func steps(ts *testscript.TestScript, neg bool, args []string) {
	var workflow any
	ts.Check(yaml.Load([]byte(ts.ReadFile(args[1])), &workflow))
	var commands []string
	collect(workflow, &commands)
	if len(commands) == 0 {
		ts.Fatalf("%s runs no command", args[1])
	}
	exits(ts, neg, []string{args[0], "sh", "-e", "-c", strings.Join(commands, "\n")})
}

// collect finds the commands of GitHub's run, GitLab's script and pre-commit's entry.
func collect(node any, commands *[]string) {
	add := func(command any) {
		if text := fmt.Sprint(command); !strings.HasPrefix(text, "go install ") {
			*commands = append(*commands, text)
		}
	}
	switch node := node.(type) {
	case []any:
		for _, item := range node {
			collect(item, commands)
		}
	case map[string]any:
		for key, value := range node {
			switch list, isList := value.([]any); {
			case key == "run" || key == "entry":
				add(value)
			case key == "script" && isList:
				for _, item := range list {
					add(item)
				}
			default:
				collect(value, commands)
			}
		}
	}
}
