//go:build unix

package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
)

// kitchen is a folder with an environment, and a CLI whose engines end as they are told.
type kitchen struct {
	t   *testing.T
	dir string
}

func newKitchen(t *testing.T) *kitchen {
	t.Helper()
	k := &kitchen{t, t.TempDir()}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	k.put("dagger", "#!/bin/sh\nexec '"+self+"'\n")
	if err := os.Chmod(filepath.Join(k.dir, "dagger"), 0o755); err != nil {
		t.Fatal(err)
	}
	k.put("bakery/dagger.json", `{"name":"bakery"}`)
	return k
}

func (k *kitchen) put(name, text string) {
	k.t.Helper()
	path := filepath.Join(k.dir, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		k.t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		k.t.Fatal(err)
	}
}

// engines says how the next starts of the engine end.
func (k *kitchen) engines(plan ...string) { k.put("plan", strings.Join(plan, "\n")+"\n") }

func (k *kitchen) command(args ...string) *exec.Cmd {
	k.t.Helper()
	command := exec.Command(executable("."), args...)
	command.Dir = k.dir
	command.Env = append(os.Environ(), "_EXPERIMENTAL_DAGGER_CLI_BIN="+filepath.Join(k.dir, "dagger"), "DAGGER_SESSION_PORT=", "DAGGER_SESSION_TOKEN=",
		planVariable+"="+filepath.Join(k.dir, "plan"))
	return command
}

// generate runs once, into a folder, and returns what was said and the exit status.
func (k *kitchen) generate(out string) (said string, status int) {
	k.t.Helper()
	return k.run("generate", "--lang", "go,python,rust", "--scope", "environments", "--env", "./bakery", "-o", out)
}

func (k *kitchen) run(args ...string) (said string, status int) {
	k.t.Helper()
	command := k.command(args...)
	var stderr bytes.Buffer
	command.Stderr = &stderr
	_ = command.Run()
	return stderr.String(), command.ProcessState.ExitCode()
}

// files are those of a folder with their contents.
func (k *kitchen) files(out string) map[string]string {
	k.t.Helper()
	found := map[string]string{}
	err := filepath.WalkDir(filepath.Join(k.dir, out), func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := os.ReadFile(path)
		found[strings.TrimPrefix(path, filepath.Join(k.dir, out))] = string(text)
		return err
	})
	if err != nil && !os.IsNotExist(err) {
		k.t.Fatal(err)
	}
	return found
}

func (k *kitchen) sameFiles(what string, got, want map[string]string) {
	k.t.Helper()
	for name := range want {
		if got[name] != want[name] {
			k.t.Errorf("%s: %s isn't as it should be:\n%.2000s", what, name, got[name])
		}
	}
	if len(got) != len(want) {
		k.t.Errorf("%s: %d files, want %d", what, len(got), len(want))
	}
}

var dyingEnds = []string{endsHalf, endsCut, endsEmpty, endsGateway, endsStopping, endsLost, endsSilently, endsAtServe, endsStarting}

// An engine that dies in the middle is asked again, of whatever version the next one is, and what is made is the next
// one's alone.
func TestDyingEngine(t *testing.T) {
	k := newKitchen(t)
	k.engines(endsNever + " v1.1.0")
	if said, status := k.generate("want"); status != 0 {
		t.Fatal(said)
	}
	want := k.files("want")
	if !strings.Contains(strings.Join(valuesOf(want), ""), "With v1.1.0") {
		t.Fatal("nothing is of the engine's version")
	}
	for _, end := range dyingEnds {
		t.Run(end, func(t *testing.T) {
			k.engines(end+" v1.0.0", endsNever+" v1.1.0")
			said, status := k.generate(end)
			if status != 0 || !strings.Contains(said, "; it was asked again") || strings.Count(said, "warning:") != 1 {
				t.Errorf("status %d, said\n%s", status, said)
			}
			k.sameFiles(end, k.files(end), want)
		})
	}
}

// Where the next one dies too, or isn't there, that is an error which tells of both, and the files stay as they are.
func TestEngineThatDiesAgain(t *testing.T) {
	k := newKitchen(t)
	k.engines(endsNever + " v1.0.0")
	if said, status := k.generate("out"); status != 0 {
		t.Fatal(said)
	}
	before := k.files("out")
	for _, end := range dyingEnds {
		for _, next := range []string{end, endsAtStart} {
			k.engines(end+" v1.1.0", next+" v1.1.0")
			said, status := k.generate("out")
			if status != 2 || !strings.Contains(said, "(the engine was asked again, after: ") {
				t.Errorf("%s, then %s: status %d, said\n%s", end, next, status, said)
			}
			if next == endsAtStart && !strings.Contains(said, "no engine is there") {
				t.Errorf("%s: the second failure isn't told:\n%s", end, said)
			}
			k.sameFiles(end, k.files("out"), before)
		}
	}
}

// introspect tells of it too.
func TestDyingEngineIsIntrospected(t *testing.T) {
	k := newKitchen(t)
	k.engines(endsCut+" v1.0.0", endsNever+" v1.1.0")
	if said, status := k.run("introspect", "--env", "./bakery", "-o", "schema.json"); status != 0 || !strings.Contains(said, "ends in the middle; it was asked again") {
		t.Errorf("status %d, said %s", status, said)
	}
	if text := k.files("schema.json")[""]; !strings.Contains(text, "With v1.1.0") {
		t.Errorf("the schema is\n%.1000s", text)
	}
}

// Between two runs the engine is upgraded: check and generate say so, and the second makes the files of the new one.
func TestUpgradedEngine(t *testing.T) {
	k := newKitchen(t)
	k.engines(endsNever + " v1.0.0")
	if said, status := k.generate("out"); status != 0 {
		t.Fatal(said)
	}
	k.engines(endsNever + " v1.1.0")
	const moved = "the schema is of v1.1.0 now; the files of \"python environments\" are of v1.0.0"
	said, status := k.run("check", "--lang", "go,python,rust", "--scope", "environments", "--env", "./bakery", "-o", "out")
	if status != 1 || !strings.Contains(said, moved) {
		t.Errorf("check: status %d, said\n%s", status, said)
	}
	if said, status := k.generate("out"); status != 0 || !strings.Contains(said, moved) {
		t.Errorf("generate: status %d, said\n%s", status, said)
	}
	if _, status := k.generate("want"); status != 0 {
		t.Fatal("generate ends with", status)
	}
	k.sameFiles("upgraded", k.files("out"), k.files("want"))
	if said, status := k.generate("out"); status != 0 || said != "" {
		t.Errorf("once more: status %d, said\n%s", status, said)
	}
}

// --watch outlives an engine that dies, the time without one, and the next one of another version.
func TestWatchOutlivesEngines(t *testing.T) {
	t.Parallel()
	k := newKitchen(t)
	k.engines(endsNever + " v1.0.0")
	watch := k.command("generate", "--lang", "python", "--scope", "environments", "--env", "./bakery", "-o", "out", "--watch")
	said := &guarded{}
	watch.Stderr = said
	if err := watch.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = watch.Process.Kill() })
	eventually(t, "it has generated", func() bool { return strings.Contains(said.String(), "start: ") })
	before := k.files("out")

	// It dies, is away twice, and is upgraded; the environment has changed once.
	k.engines(endsHalf+" v1.0.0", endsAtStart, endsAtStart, endsNever+" v1.1.0")
	k.put("bakery/main.dang", "# changed\n")
	eventually(t, "it says that there is no engine", func() bool { return strings.Contains(said.String(), "no engine is there") })
	k.sameFiles("without an engine", k.files("out"), before)
	eventually(t, "it has generated again", func() bool { return strings.Contains(said.String(), "bakery/main.dang: ") })
	if text := strings.Join(valuesOf(k.files("out")), ""); !strings.Contains(text, "With v1.1.0") || strings.Contains(text, "With v1.0.0") {
		t.Errorf("the files are\n%s", text)
	}
	if text := said.String(); strings.Count(text, "no engine is there") != 1 || !strings.Contains(text, "the schema is of v1.1.0 now") {
		t.Errorf("it said\n%s", text)
	}
	if err := watch.Process.Signal(syscall.SIGINT); err != nil {
		t.Fatal(err)
	}
	_ = watch.Wait()
}

func valuesOf(files map[string]string) []string {
	var texts []string
	for _, text := range files {
		texts = append(texts, text)
	}
	slices.Sort(texts)
	return texts
}
