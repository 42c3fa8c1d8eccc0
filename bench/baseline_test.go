package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/dagger-codegen/dagger-codegen/bench/internal/fleet"
	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/internal/golden"
)

// baseline is what each stage takes on a schema: figures that don't depend on the machine.
type baseline struct {
	// Go is the version of Go that it was measured with: another one allocates otherwise.
	Go     string
	Stages map[string]figures
}

type figures struct {
	Allocations, Bytes int64
	// Output is the size of what was generated, 0 for other stages.
	Output int64 `json:",omitempty"`
}

// How much generating may differ from the baseline, in thousandths: the seeds of maps and the turns of goroutines have
// a part in it, and so has each field of a view; whether the pages of a file grow in a buffer that another file has left
// makes a megabyte. Decoding has neither, and binding only in the bytes of its maps. What
// is generated is compared by the golden files; its size is here to be watched beside them.
const (
	leeway      = 20
	bytesLeeway = 300
)

// TestBaseline compares allocations, bytes and output with the committed figures: exactly where they are the same in
// each run. What generating takes less is only told. A change that is meant is committed with them:
// DAGGER_CODEGEN_UPDATE=1 go test ./bench -run Baseline.
func TestBaseline(t *testing.T) {
	if raceEnabled {
		t.Skip("the race detector allocates by itself")
	}
	file := filepath.Join("testdata", "baseline.json")
	got := measureBaseline(t)
	if golden.Updating() {
		writeBaseline(t, file, got)
		return
	}
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var want baseline
	if err := json.Unmarshal(text, &want); err != nil {
		t.Fatal(err)
	}
	if goRelease(want.Go) != goRelease(got.Go) {
		t.Skipf("the baseline is of %s, but this is %s", want.Go, got.Go)
	}
	for stage, figures := range want.Stages {
		count, size := leewayOf(stage)
		now := got.Stages[stage]
		switch {
		case count > 0 && now.Allocations <= figures.Allocations && now.Bytes <= figures.Bytes && isNear(now.Output, figures.Output, leeway):
			if !isNear(now.Allocations, figures.Allocations, count) || !isNear(now.Bytes, figures.Bytes, size) {
				t.Logf("%s is better than the baseline: %+v, and that has %+v; run DAGGER_CODEGEN_UPDATE=1 go test ./bench -run Baseline", stage, now, figures)
			}
		case !isNear(now.Allocations, figures.Allocations, count) || !isNear(now.Bytes, figures.Bytes, size) ||
			!isNear(now.Output, figures.Output, leeway):
			t.Errorf("%s: %+v, the baseline has %+v; if that is meant, run DAGGER_CODEGEN_UPDATE=1 go test ./bench -run Baseline", stage, now, figures)
		}
	}
	if diff := cmp.Diff(stageNames(want), stageNames(got)); diff != "" {
		t.Errorf("other stages than in the baseline: %s", diff)
	}
}

func leewayOf(stage string) (count, size int64) {
	switch {
	case strings.HasPrefix(stage, "decode"):
		return 0, 0
	case strings.HasPrefix(stage, "bind"):
		return 0, leeway
	}
	return leeway, bytesLeeway
}

func isNear(got, want, thousandths int64) bool {
	return max(got-want, want-got)*1000 <= thousandths*want
}

func goRelease(version string) string {
	parts := strings.SplitN(version, ".", 3)
	return strings.Join(parts[:min(2, len(parts))], ".")
}

func stageNames(b baseline) map[string]bool {
	names := map[string]bool{}
	for stage := range b.Stages {
		names[stage] = true
	}
	return names
}

func measureBaseline(t *testing.T) baseline {
	// A machine with more cores must not render in more goroutines.
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(2))
	b := baseline{Go: runtime.Version(), Stages: map[string]figures{}}
	for name, environments := range map[string]int{"core": 0, "10 environments": 10} {
		text, err := fleet.Make(fleet.Core(), environments)
		if err != nil {
			t.Fatal(err)
		}
		document := decode(t, text)
		schema := bind(t, document)
		b.Stages["decode "+name] = allocated(func() int64 { decode(t, text); return 0 })
		b.Stages["bind "+name] = allocated(func() int64 { bind(t, document); return 0 })
		for _, language := range builtin.Languages() {
			b.Stages[language+" "+name] = allocated(func() int64 { return int64(generate(t, language, schema)) })
		}
	}
	return b
}

// allocated returns the least that a few runs allocate, without collections in between. The first isn't counted: it
// makes what is made once.
func allocated(run func() int64) figures {
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	least := figures{Output: run()}
	for i := range 4 {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		run()
		runtime.ReadMemStats(&after)
		allocations, size := int64(after.Mallocs-before.Mallocs), int64(after.TotalAlloc-before.TotalAlloc)
		if i == 0 || allocations < least.Allocations {
			least.Allocations = allocations
		}
		if i == 0 || size < least.Bytes {
			least.Bytes = size
		}
	}
	return least
}

func writeBaseline(t *testing.T, file string, b baseline) {
	text, err := json.MarshalIndent(b, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, append(text, '\n'), 0o644); err != nil {
		t.Fatal(err)
	}
}
