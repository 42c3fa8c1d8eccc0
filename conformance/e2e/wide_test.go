package e2e

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// The published runtimes beside whose own generated files ours stands.
const (
	wideGo     = "v0.21.8"
	widePython = "1.0.0b11"
	wideRust   = "1.0.0-beta.11"
)

// sideBySide are the steps of a program on the official SDK and on ours.
type sideBySide struct {
	language                                       string
	same, onlyOurs, onlyTheirs, different, neither []string
}

// compare sorts the steps by what came of them. A step that fails alike on both counts as the same.
func compare(language, official, ours string) sideBySide {
	s := sideBySide{language: language}
	theirs, mine := stepsOf(official), stepsOf(ours)
	all := maps.Clone(theirs)
	maps.Copy(all, mine)
	for _, name := range slices.Sorted(maps.Keys(all)) {
		their, our := theirs[name], mine[name]
		theyFail, weFail := their == "" || strings.HasPrefix(their, "fails: "), our == "" || strings.HasPrefix(our, "fails: ")
		line := fmt.Sprintf("%s: official %s, ours %s", name, their, our)
		switch {
		case their == our:
			s.same = append(s.same, name)
		case theyFail && weFail:
			s.neither = append(s.neither, line)
		case theyFail:
			s.onlyOurs = append(s.onlyOurs, line)
		case weFail:
			s.onlyTheirs = append(s.onlyTheirs, line)
		default:
			s.different = append(s.different, line)
		}
	}
	return s
}

// stepsOf reads lines of a name, a tab and what came of the step.
func stepsOf(printed string) map[string]string {
	steps := map[string]string{}
	for _, line := range strings.Split(printed, "\n") {
		if name, came, ok := strings.Cut(line, "\t"); ok {
			steps[name] = came
		}
	}
	return steps
}

func (s sideBySide) report(t *testing.T) {
	t.Helper()
	t.Logf("%-8s %4s %9s %11s %9s\n%-8s %4d %9d %11d %9d", "language", "same", "only ours", "only theirs", "different",
		s.language, len(s.same), len(s.onlyOurs), len(s.onlyTheirs), len(s.different)+len(s.neither))
	for what, lines := range map[string][]string{"only ours works": s.onlyOurs, "both fail, otherwise": s.neither} {
		for _, line := range lines {
			t.Logf("%s: %s", what, line)
		}
	}
	for what, lines := range map[string][]string{"only theirs works": s.onlyTheirs, "both work, otherwise": s.different} {
		for _, line := range lines {
			t.Errorf("%s: %s", what, line)
		}
	}
	if len(s.same) < 20 {
		t.Errorf("%d steps are the same: the program hasn't run to its end", len(s.same))
	}
}

// Programs of the size that users write, on the published SDKs as they are and with our file in place of theirs.
func TestSideBySide(t *testing.T) {
	if os.Getenv("DAGGER_CODEGEN_E2E") != "1" {
		t.Skip("a real engine is asked by make e2e only")
	}
	executable := build(t)
	e := open(t, sessionOptions, true)
	if !e.real {
		t.Skip("a stand-in answers with samples")
	}
	generate := func(t *testing.T, language, version string) string {
		folder := t.TempDir()
		command(t, folder, e.Environ(), executable, "--lang", language, "--scope", "core", "--sdk-version", version,
			"--engine", e.Address(), "-o", folder)
		return folder
	}
	t.Run("Go", func(t *testing.T) {
		run := func(sdk string) string {
			module := filepath.Join(t.TempDir(), "dagger")
			if err := os.CopyFS(module, os.DirFS(cached(t, "go", "dagger@"+wideGo))); err != nil {
				t.Fatal(err)
			}
			if sdk != "" {
				move(t, filepath.Join(sdk, "dagger.gen.go"), filepath.Join(module, "dagger.gen.go"))
				move(t, filepath.Join(sdk, "dag", "dag.gen.go"), filepath.Join(module, "dag", "dag.gen.go"))
			}
			put(t, filepath.Join("testdata", "go", "wide.go.txt"), filepath.Join(module, "program", "main.go"))
			return command(t, module, append(e.Environ(), "GOPROXY=off", "GOWORK=off", "GOFLAGS=-mod=mod", "GOTOOLCHAIN=local"), "go", "run", "./program")
		}
		compare("Go", run(""), run(generate(t, "go", wideGo))).report(t)
	})
	t.Run("Python", func(t *testing.T) {
		python := cached(t, "python", "venv", "bin", "python")
		run := func(sdk string) string {
			packages := t.TempDir()
			if err := os.CopyFS(packages, os.DirFS(cached(t, "python", "runtimes", widePython))); err != nil {
				t.Fatal(err)
			}
			if sdk != "" {
				move(t, filepath.Join(sdk, "gen.py"), filepath.Join(packages, "dagger", "client", "gen.py"))
			}
			put(t, filepath.Join("testdata", "python", "wide.py"), filepath.Join(packages, "wide.py"))
			return command(t, packages, append(e.Environ(), "PYTHONPATH="+packages), python, "wide.py")
		}
		compare("Python", run(""), run(generate(t, "python", widePython))).report(t)
	})
	t.Run("Rust", func(t *testing.T) {
		published := cached(t, "rust", "crates", wideRust)
		run := func(sdk, name string) string {
			// Folders that stay where they are let cargo build only what has changed.
			crate := filepath.Join(published, "..", "..", "work", "e2e-wide-"+name)
			if err := os.RemoveAll(crate); err != nil {
				t.Fatal(err)
			}
			if err := os.CopyFS(crate, os.DirFS(published)); err != nil {
				t.Fatal(err)
			}
			if sdk != "" {
				move(t, filepath.Join(sdk, "gen.rs"), filepath.Join(crate, "src", "gen.rs"))
			}
			put(t, filepath.Join("testdata", "rust", "wide.rs"), filepath.Join(crate, "examples", "wide.rs"))
			environ := append(e.Environ(), "CARGO_TARGET_DIR="+filepath.Join(published, "..", "..", "target"), "CARGO_NET_OFFLINE=true",
				"CARGO_INCREMENTAL=0", "CARGO_PROFILE_DEV_DEBUG=0", "CARGO_TERM_COLOR=never")
			return command(t, crate, environ, "cargo", "run", "--quiet", "--locked", "--example", "wide")
		}
		compare("Rust", run("", "official"), run(generate(t, "rust", "v"+wideRust), "ours")).report(t)
	})
}
