package main

import (
	"os"
	"path/filepath"
	"regexp"
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
