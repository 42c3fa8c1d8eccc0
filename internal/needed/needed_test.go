package needed

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// ended runs a test of its own and tells how it ended.
type ended struct {
	testing.TB
	how string
}

func (e *ended) Helper()               {}
func (e *ended) Log(...any)            {}
func (e *ended) Fatal(...any)          { e.how = "failed"; panic(e) }
func (e *ended) Skip(...any)           { e.how = "skipped"; panic(e) }
func (e *ended) Fatalf(string, ...any) { e.how = "failed"; panic(e) }

func how(run func(testing.TB)) string {
	e := &ended{how: "passed"}
	func() {
		defer func() {
			if value := recover(); value != nil && value != any(e) {
				panic(value)
			}
		}()
		run(e)
	}()
	return e.how
}

func TestWhatIsMissing(t *testing.T) {
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, "a.json"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	there := map[string]func(testing.TB){
		"reference": func(t testing.TB) { Reference(t, "a.json") },
		"recorded":  func(t testing.TB) { Recorded(t, "*.json") },
		"cached":    func(t testing.TB) { Cached(t, "a.json") },
		"program":   func(t testing.TB) { Program(t, "go") },
	}
	t.Setenv(referenceVariable, folder)
	t.Setenv(cacheVariable, folder)
	for name, run := range there {
		if got := how(run); got != "passed" {
			t.Errorf("%s is there: %s", name, got)
		}
	}
	if got := how(func(t testing.TB) { Recorded(t, "*.graphqls") }); got != "failed" {
		t.Errorf("a folder without what it should have: %s", got)
	}
	t.Setenv(referenceVariable, "")
	t.Setenv(cacheVariable, filepath.Join(folder, "none"))
	there["program"] = func(t testing.TB) { Program(t, "no-such-program-of-dagger-codegen") }
	for ci, want := range map[string]map[string]string{
		"":  {"reference": "skipped", "recorded": "passed", "cached": "skipped", "program": "skipped"},
		"1": {"reference": "failed", "recorded": "failed", "cached": "failed", "program": "failed"},
	} {
		t.Setenv(ciVariable, ci)
		for name, run := range there {
			if got := how(run); got != want[name] {
				t.Errorf("CI %q, %s isn't there: %s, want %s", ci, name, got, want[name])
			}
		}
	}
	t.Setenv(cacheVariable, "")
	if got := Cache("a"); !strings.HasPrefix(got, Root()) || !strings.HasSuffix(got, filepath.Join(".cache", "a")) {
		t.Errorf("the cache is %s", got)
	}
	if _, err := os.Stat(filepath.Join(Root(), "go.mod")); err != nil {
		t.Error(err)
	}
}
