package changes

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator/api"
	"github.com/dagger-codegen/dagger-codegen/generator/diff"
	"github.com/dagger-codegen/dagger-codegen/internal/needed"
)

// ran is what a caller did when it ran.
type ran struct {
	// Error is the exception, "" for none.
	Error string `json:"error"`
	// Resolved are the fields that were asked for, with their arguments, and Results what callers see of the answers.
	Resolved []string `json:"resolved"`
	Results  []string `json:"results"`
	// Warned tells that a warning of a deprecation came.
	Warned bool `json:"warned"`
}

// Outcomes of a run behind a change, compared with one before it.
const (
	same    = "does the same"
	differs = "does something else"
	fails   = "fails"
)

// outcome compares runs of a caller before and after a change.
func outcome(before, after ran) string {
	switch {
	case after.Error != "":
		return fails
	case !reflect.DeepEqual(before.Resolved, after.Resolved) || !reflect.DeepEqual(before.Results, after.Results):
		return differs
	}
	return same
}

// runsOtherwise are the Python callers whose run isn't what the effect of their rule lets expect, with the reason.
var runsOtherwise = map[string]struct{ outcome, reason string }{
	"interface_method_added":   {same, "only a checker compares a class of the caller's with a protocol; nobody has called the method yet"},
	"interface_method_changed": {same, "only a checker compares a class of the caller's with a protocol; nobody has called the method otherwise yet"},
	"result_never_null":        {differs, "null, which the caller tells apart, comes no more"},
	"result_object_null":       {fails, "it is the object's requests that fail, as the rule says"},
	"result_self":              {fails, "it is the object's requests that fail, as the rule says"},
	"value_added":              {differs, "a value comes that nothing handles, as the rule says of code that proves nothing"},
}

// TestPythonRuns runs the callers of each rule against a stand-in of the schema before the change and of the one after it.
// What stops callers has to fail or to do something else, unless only a checker can tell; what changes at run time has to do
// something else without an error; all others have to do the same. Only what is deprecated warns.
func TestPythonRuns(t *testing.T) {
	python := needed.Cached(t, "python", "venv", "bin", "python")
	callers := callersOf(t, "python")
	dir, _ := writePython(t, callers)
	script, err := os.ReadFile(filepath.Join("testdata", "run_callers.py"))
	if err != nil {
		t.Fatal(err)
	}
	put(t, filepath.Join(dir, "run_callers.py"), string(script))
	var names []string
	for _, c := range callers {
		names = append(names, c.name)
	}
	olds, news := definitionsOf(t)
	given, err := json.Marshal(map[string]any{"callers": names, "schemas": map[string]string{"old": schemaText(olds...), "new": schemaText(news...)}})
	if err != nil {
		t.Fatal(err)
	}
	command := exec.Command(python, "-P", "run_callers.py")
	command.Dir, command.Stdin = dir, bytes.NewReader(given)
	command.Env = append(os.Environ(), "PYTHONPATH="+dir, "PYTHONDONTWRITEBYTECODE=1")
	output, err := command.Output()
	if err != nil {
		var exit *exec.ExitError
		errors.As(err, &exit)
		t.Fatalf("%v: %s", err, exit.Stderr)
	}
	runs := map[string]ran{}
	if err := json.Unmarshal(output, &runs); err != nil {
		t.Fatal(err)
	}
	for name := range runsOtherwise {
		if !slices.Contains(names, name) {
			t.Errorf("there is no caller %s", name)
		}
	}
	for _, c := range callers {
		judgeRun(t, c, runs["old/"+c.name], runs["new/"+c.name])
	}
}

func judgeRun(t *testing.T, c caller, before, after ran) {
	t.Helper()
	if before.Error != "" {
		t.Errorf("%s fails before the change: %s", c.name, before.Error)
		return
	}
	if len(before.Resolved)+len(before.Results) == 0 {
		t.Errorf("%s does nothing", c.name)
	}
	found := c.rule.report(t, "python")
	has := func(is func(diff.Change) bool) bool { return slices.ContainsFunc(found, is) }
	got := outcome(before, after)
	expected := []string{same}
	switch {
	case c.mustFail:
		expected = []string{fails, differs}
	case has(func(f diff.Change) bool { return f.Effect == api.Run }):
		expected = []string{differs}
	}
	otherwise, listed := runsOtherwise[c.name]
	if slices.Contains(expected, got) == listed || listed && otherwise.outcome != got {
		t.Errorf("%s %s after the change, where %q is expected (listed as an exception: %v)\nbefore: %+v\nafter:  %+v", c.name, got, expected, listed, before, after)
	}
	for version, warned := range map[string]bool{"before": before.Warned, "after": after.Warned} {
		deprecation := map[string]api.Difference{"before": api.DeprecationRemoved, "after": api.DeprecationAdded}[version]
		if want := has(func(f diff.Change) bool { return f.Difference == deprecation }); warned != want {
			t.Errorf("%s warns %s the change: %v, and the rules say %v", c.name, version, warned, want)
		}
	}
}
