package python

import (
	"encoding/json"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/internal/cases"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
)

// TestObservations makes the same observations of the official file and of the generated one: identity, pickling,
// patches, wrappers, signatures, hints, autospec, super, threads, fork, coverage and refusals; with optimization too,
// where no checks are made. Running the file takes a fifteenth of the calls.
func TestObservations(t *testing.T) {
	const version = "1.0.0b11"
	path := needed.Reference(t, "schemas", "v1.0.0.json")
	official, ours := newProject(t, version), newProject(t, version)
	official.restore(t, version)
	ours.write(t, ours.gen(), string(generate(t, cases.Bound(t, path), generator.Full, version).Files[0].Content))
	onEachPython(t, func(t *testing.T, venv string) {
		// Calls are the same on every machine. The official file's are the dearer ones, which compile: in time it is a fortieth.
		if theirs, mine := official.on(venv).importCost(t), ours.on(venv).importCost(t); mine*15 > theirs {
			t.Errorf("running the file takes %d calls, the official one %d: that isn't a fifteenth", mine, theirs)
		}
		for name, flags := range map[string][]string{"checked": nil, "optimized": {"-O"}} {
			t.Run(name, func(t *testing.T) {
				want, got := official.on(venv).observations(t, flags), ours.on(venv).observations(t, flags)
				if len(want) < 20 {
					t.Errorf("only %d observations", len(want))
				}
				if diff := cmp.Diff(want, got); diff != "" {
					t.Errorf("a program can tell the files apart (-official +generated):\n%s", diff)
				}
			})
		}
	})
}

// importCost is the number of calls that running the generated file takes.
func (p *project) importCost(t *testing.T) int {
	t.Helper()
	program, err := filepath.Abs(filepath.Join("testdata", "import_cost.py"))
	if err != nil {
		t.Fatal(err)
	}
	calls, err := strconv.Atoi(strings.TrimSpace(run(t, p.command("python", program))))
	if err != nil {
		t.Fatal(err)
	}
	return calls
}

func (p *project) observations(t *testing.T, flags []string) map[string]any {
	t.Helper()
	program, err := filepath.Abs(filepath.Join("testdata", "observe.py"))
	if err != nil {
		t.Fatal(err)
	}
	out := run(t, p.command("python", append(flags, program)...))
	var seen map[string]any
	if err := json.Unmarshal([]byte(out), &seen); err != nil {
		t.Fatalf("observe.py printed %q: %v", out, err)
	}
	return seen
}
