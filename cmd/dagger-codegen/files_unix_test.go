//go:build unix

package main

import (
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

func mkfifo(t *testing.T, name string) string {
	t.Helper()
	if err := syscall.Mkfifo(name, 0o644); err != nil {
		t.Skipf("no pipes here: %v", err)
	}
	return name
}

// Whatever a run waits for, an interrupt ends it within a second, with the status of the signal.
func TestInterruptedWaits(t *testing.T) {
	schema, err := filepath.Abs(filepath.Join("testdata", "schema.graphqls"))
	if err != nil {
		t.Fatal(err)
	}
	const fifo = "fifo"
	for name, test := range map[string]struct {
		arguments []string
		signal    syscall.Signal
		status    int
	}{
		"schema without a writer":        {[]string{"introspect", "--schema", fifo}, syscall.SIGINT, 130},
		"core without a writer":          {[]string{"introspect", "--schema", schema, "--core", fifo}, syscall.SIGTERM, 143},
		"configuration without a writer": {[]string{"--config", fifo}, syscall.SIGINT, 130},
		"output without a reader":        {[]string{"introspect", "--schema", schema, "-o", fifo}, syscall.SIGHUP, 129},
		"record without a reader":        {[]string{"serve", "--record", fifo}, syscall.SIGINT, 130},
		"served schema":                  {[]string{"serve", "--schema", fifo}, syscall.SIGINT, 130},
		"standard input":                 {[]string{"introspect", "--schema", "-"}, syscall.SIGINT, 130},
		"standard output":                {[]string{"introspect", "--engine", "embedded"}, syscall.SIGINT, 130},
		"printed SDK":                    {[]string{"--lang", "python", "--engine", "embedded", "-o", "-"}, syscall.SIGINT, 130},
		"model":                          {[]string{"model", "--engine", "embedded"}, syscall.SIGINT, 130},
		"a file without end":             {[]string{"introspect", "--schema", "/dev/zero", "--schema-limit", "1000000"}, syscall.SIGINT, 130},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			command := exec.Command(executable("."), test.arguments...)
			command.Dir = t.TempDir()
			mkfifo(t, filepath.Join(command.Dir, fifo))
			_, _ = command.StdinPipe()
			_, _ = command.StdoutPipe() // that nobody reads
			var stderr strings.Builder
			command.Stderr = &stderr
			if err := command.Start(); err != nil {
				t.Fatal(err)
			}
			time.Sleep(300 * time.Millisecond)
			begin := time.Now()
			if err := command.Process.Signal(test.signal); err != nil {
				t.Fatal(err)
			}
			ended := make(chan *os.ProcessState, 1)
			go func() {
				state, _ := command.Process.Wait()
				ended <- state
			}()
			select {
			case state := <-ended:
				if state.ExitCode() != test.status {
					t.Errorf("status %d, want %d", state.ExitCode(), test.status)
				}
			case <-time.After(10 * time.Second): // ten times what is promised: the machine may be loaded
				_ = command.Process.Kill()
				t.Errorf("still running %v after the signal", time.Since(begin))
			}
		})
	}
}

// What isn't a file is written through, and stays what it is; a file keeps its mode.
func TestOutputsThatAreNoFiles(t *testing.T) {
	schema, err := filepath.Abs(filepath.Join("testdata", "schema.graphqls"))
	if err != nil {
		t.Fatal(err)
	}
	want, err := exec.Command(executable("."), "introspect", "--schema", schema).Output()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	introspect := func(output string) *exec.Cmd {
		command := exec.Command(executable("."), "introspect", "--schema", schema, "-o", output)
		command.Dir = dir
		return command
	}
	t.Run("pipe", func(t *testing.T) {
		fifo := mkfifo(t, filepath.Join(dir, "fifo"))
		read := make(chan []byte, 1)
		go func() {
			text, _ := os.ReadFile(fifo)
			read <- text
		}()
		if output, err := introspect(fifo).CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, output)
		}
		if got := <-read; string(got) != string(want) {
			t.Errorf("%d bytes", len(got))
		}
		if info, err := os.Lstat(fifo); err != nil || info.Mode()&os.ModeNamedPipe == 0 {
			t.Errorf("%v %v", info, err)
		}
	})
	for _, name := range []string{"/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"} {
		t.Run(name, func(t *testing.T) {
			if _, err := os.Stat(name); err != nil {
				t.Skip(err)
			}
			if got, err := introspect(name).Output(); err != nil || string(got) != string(want) {
				t.Errorf("%v: %d bytes", err, len(got))
			}
			// A file that the shell has opened is appended to, not replaced.
			file, err := os.Create(filepath.Join(dir, "redirected"))
			if err != nil {
				t.Fatal(err)
			}
			_, _ = io.WriteString(file, "before\n")
			command := introspect(name)
			command.Stdout = file
			if err := errors.Join(command.Run(), file.Close()); err != nil {
				t.Fatal(err)
			}
			if got, _ := os.ReadFile(filepath.Join(dir, "redirected")); string(got) != "before\n"+string(want) {
				t.Errorf("%d bytes", len(got))
			}
		})
	}
	t.Run("device", func(t *testing.T) {
		before, err := os.Lstat(os.DevNull)
		if err != nil {
			t.Fatal(err)
		}
		if output, err := introspect(os.DevNull).CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, output)
		}
		if after, err := os.Lstat(os.DevNull); err != nil || after.Mode() != before.Mode() {
			t.Fatalf("%s is %v now (%v)", os.DevNull, after.Mode(), err)
		}
	})
	t.Run("link", func(t *testing.T) {
		for target, said := range map[string]string{"file": "is a symbolic link to file; nothing is written through or over it", "nowhere": "is a symbolic link to nowhere, which isn't there"} {
			if target == "file" {
				if err := os.WriteFile(filepath.Join(dir, "file"), []byte("mine"), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			link := filepath.Join(dir, "link-to-"+target)
			if err := os.Symlink(target, link); err != nil {
				t.Fatal(err)
			}
			for _, arguments := range [][]string{{"introspect", "--schema", schema, "-o", link}, {"serve", "--record", link}} {
				command := exec.Command(executable("."), arguments...)
				output, err := command.CombinedOutput()
				if err == nil || !strings.Contains(string(output), said) {
					t.Errorf("%v: %v: %s", arguments, err, output)
				}
			}
			if info, err := os.Lstat(link); err != nil || info.Mode()&os.ModeSymlink == 0 {
				t.Errorf("%v %v", info, err)
			}
		}
		if text, _ := os.ReadFile(filepath.Join(dir, "file")); string(text) != "mine" {
			t.Errorf("%q", text)
		}
		// As the folder of a target it says so too.
		link := filepath.Join(dir, "link-to-nowhere")
		for _, output := range []string{link, filepath.Join(link, "sdk")} {
			said, err := exec.Command(executable("."), "--lang", "python", "--schema", schema, "-o", output).CombinedOutput()
			if err == nil || !strings.Contains(string(said), "is a symbolic link to nowhere, which isn't there") {
				t.Errorf("%s: %v: %s", output, err, said)
			}
		}
	})
	t.Run("folder", func(t *testing.T) {
		output, err := introspect(dir).CombinedOutput()
		if err == nil || !strings.Contains(string(output), "is a folder, but a file belongs there") {
			t.Errorf("%v: %s", err, output)
		}
	})
}

// A file keeps its mode, and a new one has what the umask leaves.
func TestModes(t *testing.T) {
	schema, err := filepath.Abs(filepath.Join("testdata", "schema.graphqls"))
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		umask        string
		file, folder os.FileMode
	}{{"022", 0o644, 0o755}, {"002", 0o664, 0o775}, {"077", 0o600, 0o700}} {
		dir := t.TempDir()
		run := func(script string) {
			t.Helper()
			command := exec.Command("sh", "-ec", "umask "+test.umask+"\n"+script)
			command.Dir = dir
			command.Env = append(os.Environ(), "TOOL="+executable("."), "SCHEMA="+schema)
			if output, err := command.CombinedOutput(); err != nil {
				t.Fatalf("%v: %s", err, output)
			}
		}
		check := func(name string, want os.FileMode) {
			t.Helper()
			if info, err := os.Stat(filepath.Join(dir, name)); err != nil || info.Mode().Perm() != want {
				t.Errorf("umask %s: %s has mode %v, want %v (%v)", test.umask, name, info.Mode().Perm(), want, err)
			}
		}
		run(`"$TOOL" --lang go --schema "$SCHEMA" -o sdk; "$TOOL" introspect --schema "$SCHEMA" -o s.json; "$TOOL" init --lang go`)
		for _, name := range []string{"sdk/dagger.gen.go", "sdk/dag/dag.gen.go", "sdk/.dagger-codegen.json", "s.json", "dagger-codegen.yaml"} {
			check(name, test.file)
		}
		check("sdk", test.folder)
		check("sdk/dag", test.folder)
		run(`chmod 640 sdk/dagger.gen.go s.json sdk/.dagger-codegen.json dagger-codegen.yaml
sed 's/tool box/toolbox/' "$SCHEMA" > other.graphqls
"$TOOL" --lang go --schema other.graphqls -o sdk; "$TOOL" introspect --schema other.graphqls -o s.json; "$TOOL" init --lang go --force`)
		for _, name := range []string{"sdk/dagger.gen.go", "sdk/.dagger-codegen.json", "s.json", "dagger-codegen.yaml"} {
			check(name, 0o640)
		}
	}
}

// However much there is to read, little is kept of it.
func TestSchemasWithoutEnd(t *testing.T) {
	if _, err := os.Stat("/dev/zero"); err != nil {
		t.Skip(err)
	}
	for _, arguments := range [][]string{{"introspect", "--schema", "/dev/zero", "--schema-limit", "8"}, {"introspect", "--engine", "embedded", "--core", "/dev/zero", "--schema-limit", "8"}} {
		command := exec.Command(executable("."), arguments...)
		output, err := command.CombinedOutput()
		if err == nil || !strings.Contains(string(output), "/dev/zero: there is more than the 8 MiB that are read; if it is a schema, --schema-limit reads more") {
			t.Errorf("%v: %s", err, output)
		}
		if usage, ok := command.ProcessState.SysUsage().(*syscall.Rusage); ok && usage.Maxrss > 200<<10 && usage.Maxrss < 1<<40 {
			t.Errorf("%d KiB in memory", usage.Maxrss)
		}
	}
	if output, err := exec.Command(executable("."), "--config", "/dev/zero").CombinedOutput(); err == nil || !strings.Contains(string(output), "there is more than the 1 MiB") {
		t.Errorf("%v: %s", err, output)
	}
}
