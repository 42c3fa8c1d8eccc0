package python

import (
	"encoding/json"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/dagger-codegen/dagger-codegen/generator"
)

// TestObservations makes the same observations of the official file and of the generated one: identity, pickling,
// patches, wrappers, signatures, hints, autospec, super, threads, fork, coverage and refusals; with optimization too,
// where no checks are made.
func TestObservations(t *testing.T) {
	const version = "1.0.0b11"
	path := reference(t, "schemas", "v1.0.0.json")
	official, ours := newProject(t, version), newProject(t, version)
	official.restore(t, version)
	ours.write(t, ours.gen(), string(generate(t, bind(t, document(t, path)), generator.Full, version).Files[0].Content))
	onEachPython(t, func(t *testing.T, venv string) {
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
