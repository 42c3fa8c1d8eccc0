package rust

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/dagger-codegen/dagger-codegen/internal/golden"
	"github.com/dagger-codegen/dagger-codegen/internal/standin"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// TestFailedCommands runs a program whose calls fail as commands do, on each runtime: where it passes on what the engine
// says of a command, the error has its exit code and output.
func TestFailedCommands(t *testing.T) {
	results := map[string][]byte{}
	for _, runtime := range []struct {
		version, schema, golden string
		everyDay                bool
	}{
		{"0.11.9", "kiln_typed", "message", false},
		{"0.13.7", "kiln_typed", "message", false},
		{"0.17.2", "kiln_typed", "message", false},
		{legacy, "kiln_typed", "message", true},
		{"0.20.8", "kiln_typed", "command", false},
		{"0.21.5", "kiln", "command", false},
		{"0.21.9", "kiln", "command", false},
		{modern, "kiln", "command", true},
		{"1.0.0-beta.17", "kiln", "command", false},
		{"1.0.0-beta.21", "kiln", "command", false},
		{newest, "kiln", "command", false},
	} {
		t.Run(runtime.version, func(t *testing.T) {
			if !runtime.everyDay && !full() {
				t.Skip("runs with DAGGER_CODEGEN_FULL=1")
			}
			path := filepath.Join("testdata", "programs", runtime.schema+".graphqls")
			c := stubCrate(t, "failed", runtime.version, "2021")
			files := stubs(t, load(t, path), runtime.version)
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
			output := runProgram(t, filepath.Join(cache(), "target", "debug", c.name), traced)
			name := "failed/" + runtime.golden + ".txt"
			if other, ok := results[name]; ok && string(other) != output {
				t.Errorf("another runtime's program says otherwise (-other +this):\n%s", cmp.Diff(string(other), output))
			}
			results[name] = []byte(output)
		})
	}
	if len(results) == 2 {
		golden.Tree(t, "testdata", []string{"failed"}, results)
	}
}
