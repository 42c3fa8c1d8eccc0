package python

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/internal/cases"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
)

// behaviour is how the methods of a file look to inspect and what they say to wrong arguments, at their first calls
// and at the calls after these.
type behaviour struct {
	Looks    map[string][]any
	Refusals []map[string][]string
}

// TestChecksOfArguments compares the check that is made at a method's first call with the one that the runtime makes
// for a whole class, method by method: signatures, kinds of functions, and the errors of wrong, missing and unknown
// arguments.
func TestChecksOfArguments(t *testing.T) {
	for _, era := range eras {
		path := needed.Reference(t, era.schema)
		for _, version := range era.tested() {
			if strings.HasPrefix(era.schema, "versions/") && os.Getenv("DAGGER_CODEGEN_FULL") != "1" {
				continue // the recorded schemas have every kind of argument, and this takes a while
			}
			t.Run(version, func(t *testing.T) {
				p := newProject(t, version)
				p.write(t, p.gen(), string(generate(t, cases.Bound(t, path), generator.Full, version).Files[0].Content))
				if everyPython := version == "1.0.0b11" || len(era.tested()) > 1; !everyPython {
					p.equivalent(t)
					return
				}
				onEachPythonOf(t, version, func(t *testing.T, venv string) { p.on(venv).equivalent(t) })
			})
		}
	}
}

// equivalent compares both checks in a project.
func (p *project) equivalent(t *testing.T) {
	eager, lazy := p.behaviour(t, true), p.behaviour(t, false)
	if diff := cmp.Diff(eager.Looks, lazy.Looks); diff != "" {
		t.Errorf("methods look different (-runtime +generated):\n%s", diff)
	}
	calls, refused := 0, 0
	for method, want := range eager.Refusals[0] {
		for _, message := range want {
			calls++
			if strings.HasPrefix(message, "TypeError") {
				refused++
			}
		}
		for turn := range lazy.Refusals {
			if diff := cmp.Diff(want, lazy.Refusals[turn][method]); diff != "" {
				t.Errorf("%s, turn %d (-runtime +generated):\n%s", method, turn, diff)
			}
		}
	}
	t.Logf("%d methods, %d calls, %d refused", len(eager.Looks), calls, refused)
	if refused < 1000 {
		t.Errorf("only %d calls were refused", refused)
	}
}

func (p *project) behaviour(t *testing.T, eager bool) behaviour {
	t.Helper()
	var b behaviour
	p.program(t, "equivalence.py", nil, map[string]any{"path": filepath.Join(p.dir, p.gen()), "eager": eager}, &b)
	return b
}
