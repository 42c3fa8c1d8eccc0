package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/google/go-cmp/cmp"
)

// Real schemas: the same bytes with one processor as with all, nothing to do the second time, and check agrees.
func TestRealSchemas(t *testing.T) {
	for _, schema := range needed.Recorded(t, "schemas/*") {
		t.Run(filepath.Base(schema), func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			want := mustGenerate(t, schema, dir)
			for _, file := range []string{"go/dagger.gen.go", "go/dag/dag.gen.go", "python/gen.py", "rust/gen.rs"} {
				if want[file] == "" {
					t.Errorf("no %s", file)
				}
			}
			alone := filepath.Join(t.TempDir(), "alone")
			command := generateCommand(schema, alone)
			command.Env = append(os.Environ(), "GOMAXPROCS=1")
			if output, err := command.CombinedOutput(); err != nil {
				t.Fatalf("%v: %s", err, output)
			}
			if diff := cmp.Diff(want, contents(t, alone)); diff != "" {
				t.Error("with one processor: -want +got\n" + diff)
			}
			again := generateCommand(schema, dir)
			again.Args = append(again.Args, "--verbose")
			if output, err := again.CombinedOutput(); err != nil || !strings.HasSuffix(string(output), "nothing to do\n") {
				t.Errorf("the second time: %v: %s", err, output)
			}
			check := exec.Command(executable("."), "check", "--lang", languages, "--schema", schema, "-o", dir)
			if output, err := check.CombinedOutput(); err != nil || string(output) != "4 files are up to date\n" {
				t.Errorf("check: %v: %s", err, output)
			}
		})
	}
}
