package rust

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/dagger-codegen/dagger-codegen/internal/cases"
	"github.com/dagger-codegen/dagger-codegen/internal/golden"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/internal/standin"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// TestFailedCommands runs a program whose calls fail as commands do, on each runtime: the error has the exit code and the
// output, whether the runtime passes on what the engine says of a command, or can't read it.
func TestFailedCommands(t *testing.T) {
	const name = "failed/command.txt"
	results := map[string][]byte{}
	for _, runtime := range []struct {
		version, schema string
		everyDay        bool
	}{
		{"0.11.9", "kiln_typed", false},
		{"0.13.7", "kiln_typed", false},
		{"0.17.2", "kiln_typed", false},
		{legacy, "kiln_typed", true},
		{"0.20.8", "kiln_typed", false},
		{"0.21.5", "kiln", false},
		{"0.21.9", "kiln", false},
		{modern, "kiln", true},
		{"1.0.0-beta.17", "kiln", false},
		{"1.0.0-beta.21", "kiln", false},
		{newest, "kiln", false},
	} {
		t.Run(runtime.version, func(t *testing.T) {
			if !runtime.everyDay && !full() {
				t.Skip("runs with DAGGER_CODEGEN_FULL=1")
			}
			path := filepath.Join("testdata", "programs", runtime.schema+".graphqls")
			c := stubCrate(t, "failed", runtime.version, "2021")
			files := stubs(t, cases.Bound(t, path), runtime.version)
			for name, text := range files {
				c.put(t, "src/"+name, text)
			}
			c.put(t, "src/lib.rs", "pub mod "+strings.ReplaceAll(strings.Join(sorted(files), ";\npub mod "), ".rs", "")+";\n")
			c.put(t, "src/main.rs", readFile(t, filepath.Join("testdata", "programs", "failed.rs")))
			if output, err := c.cargo(t, nil, "build", "--locked"); err != nil {
				t.Fatalf("cargo build: %v\n%s", err, output)
			}
			document, err := introspection.Decode(path, []byte(readFile(t, path)))
			if err != nil {
				t.Fatal(err)
			}
			engine := start(t, document, standin.Answers{FailExec: []string{"Kiln.fire", "KilnLog.lines", "Kiln.glazed"}, Fail: []string{"Kiln.swept"}})
			// The first time that a call fails, the engine says where it is traced.
			traced := rewrite(engine, `"exit code: 1"`, `"exit code: 1 [traceparent:7c2d1a-125c]"`)
			output := runProgram(t, needed.Cache("rust", "target", "debug", c.name), traced)
			if other, ok := results[name]; ok && string(other) != output {
				t.Errorf("another runtime's program says otherwise (-other +this):\n%s", cmp.Diff(string(other), output))
			}
			results[name] = []byte(output)
		})
	}
	if len(results) > 0 {
		golden.Tree(t, "testdata", []string{"failed"}, results)
	}
}
