package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

// The versions of the executables that the scripts run: dagger-codegen, and an older one to go back to.
const (
	thisVersion  = "v1.5.0"
	olderVersion = "v1.4.0"
)

// bin is the folder of the executables: bin/dagger-codegen, bin/older/dagger-codegen, and bin/devel/dagger-codegen, which
// has no version.
var bin string

// goCache is where Go builds, for scripts that run it.
var goCache string

func TestMain(m *testing.M) {
	if plan := os.Getenv(planVariable); plan != "" {
		engineOfTests(plan)
	}
	os.Exit(testMain(m))
}

func testMain(m *testing.M) int {
	var err error
	if bin, err = os.MkdirTemp("", "dagger-codegen-test"); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(bin)
	for dir, version := range map[string]string{".": thisVersion, "older": olderVersion, "devel": ""} {
		build := exec.Command("go", "build", "-buildvcs=false", "-ldflags", "-X main.version="+version, "-o", executable(dir), ".")
		if output, err := build.CombinedOutput(); err != nil {
			fmt.Fprintf(os.Stderr, "build the executable: %v\n%s", err, output)
			return 1
		}
	}
	cache, err := exec.Command("go", "env", "GOCACHE").Output()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	goCache = strings.TrimSpace(string(cache))
	// Other users, as which some tests run it, need to reach it.
	if err := os.Chmod(bin, 0o755); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return m.Run()
}

func executable(dir string) string {
	name := "dagger-codegen"
	if runtime.GOOS == "windows" {
		name += ".exe"
	}
	return filepath.Join(bin, dir, name)
}

func TestScripts(t *testing.T) {
	params := scriptParams()
	params.Dir = filepath.Join("testdata", "script")
	testscript.Run(t, params)
}

// scriptParams are what scripts of all folders share.
func scriptParams() testscript.Params {
	return testscript.Params{
		RequireExplicitExec: true,
		Setup: func(env *testscript.Env) error {
			env.Setenv("PATH", bin+string(os.PathListSeparator)+env.Getenv("PATH"))
			env.Setenv("OLDER", executable("older"))
			env.Setenv("DEVEL", executable("devel"))
			env.Setenv("GO_CACHE", goCache)
			// An engine that the tests' caller has is none of their business.
			for _, name := range []string{"DAGGER_SESSION_PORT", "DAGGER_SESSION_TOKEN", "_EXPERIMENTAL_DAGGER_CLI_BIN", "GITHUB_WORKSPACE"} {
				env.Setenv(name, "")
			}
			for _, file := range []string{"schema.graphqls", "bakery.graphqls"} {
				if err := copyFile(filepath.Join("testdata", file), filepath.Join(env.WorkDir, file)); err != nil {
					return err
				}
			}
			return nil
		},
		Condition: func(name string) (bool, error) {
			switch name {
			case "root":
				return os.Geteuid() == 0, nil
			case "python":
				_, err := exec.LookPath("python3")
				return err == nil, nil
			}
			return false, fmt.Errorf("unknown condition %q", name)
		},
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"exits":   exits,
			"sleep":   sleep,
			"replace": replace,
			"age":     age,
			"written": written,
			"mode":    mode,
			"waitfor": waitFor,
		},
	}
}

func copyFile(from, to string) error {
	text, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	return os.WriteFile(to, text, 0o644)
}

// exits STATUS COMMAND ARG... runs a command that has to end with this status.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits STATUS COMMAND ARG...")
	}
	status := 0
	err := ts.Exec(args[1], args[2:]...)
	var exit *exec.ExitError
	switch {
	case errors.As(err, &exit):
		status = exit.ExitCode()
	case err != nil:
		ts.Fatalf("%v", err)
	}
	if want, _ := strconv.Atoi(args[0]); status != want {
		ts.Fatalf("%s ended with status %d, want %d", strings.Join(args[1:], " "), status, want)
	}
}

// sleep DURATION waits.
func sleep(ts *testscript.TestScript, _ bool, args []string) {
	duration, err := time.ParseDuration(args[0])
	ts.Check(err)
	time.Sleep(duration)
}

// replace OLD NEW FILE replaces a text that has to be in the file.
func replace(ts *testscript.TestScript, _ bool, args []string) {
	text := ts.ReadFile(args[2])
	unquote := strings.NewReplacer(`\n`, "\n", `\r`, "\r")
	old, with := unquote.Replace(args[0]), unquote.Replace(args[1])
	if !strings.Contains(text, old) {
		ts.Fatalf("%s doesn't contain %q", args[2], old)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[2]), []byte(strings.ReplaceAll(text, old, with)), 0o644))
}

var longAgo = time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)

// age FILE... makes files old, so that written tells whether they were written since.
func age(ts *testscript.TestScript, _ bool, args []string) {
	for _, name := range args {
		ts.Check(os.Chtimes(ts.MkAbs(name), longAgo, longAgo))
	}
}

// written FILE... fails if a file was not written since age; negated, if one was.
func written(ts *testscript.TestScript, neg bool, args []string) {
	for _, name := range args {
		info, err := os.Stat(ts.MkAbs(name))
		ts.Check(err)
		if info.ModTime().Equal(longAgo) != neg {
			ts.Fatalf("%s: written at %v", name, info.ModTime())
		}
	}
}

// mode OCTAL FILE... fails if a file has another mode.
func mode(ts *testscript.TestScript, _ bool, args []string) {
	if runtime.GOOS == "windows" {
		return
	}
	for _, name := range args[1:] {
		info, err := os.Stat(ts.MkAbs(name))
		ts.Check(err)
		if got := strconv.FormatInt(int64(info.Mode().Perm()), 8); got != args[0] {
			ts.Fatalf("%s has mode %s, want %s", name, got, args[0])
		}
	}
}

// waitfor FILE TEXT waits until the file has the text.
func waitFor(ts *testscript.TestScript, _ bool, args []string) {
	deadline := time.Now().Add(30 * time.Second)
	for time.Now().Before(deadline) {
		file, err := os.Open(ts.MkAbs(args[0]))
		if err == nil {
			text, _ := io.ReadAll(file)
			file.Close()
			if strings.Contains(string(text), args[1]) {
				return
			}
		}
		time.Sleep(20 * time.Millisecond)
	}
	ts.Fatalf("%s never had %q", args[0], args[1])
}
