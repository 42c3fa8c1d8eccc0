//go:build unix

package main

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// A CLI whose engine is gone: it waits without end, whatever it is told.
const waitingCLI = `#!/bin/sh
trap '' INT TERM HUP
echo "connecting to an engine that is gone" >&2
echo $$ > "$PID_FILE"
while :; do sleep 0.05; done
`

// starting runs dagger-codegen with that CLI and waits until both run.
func starting(t *testing.T) (tool *exec.Cmd, stderr *guarded, cli int) {
	t.Helper()
	dir := t.TempDir()
	script := filepath.Join(dir, "dagger")
	if err := os.WriteFile(script, []byte(waitingCLI), 0o755); err != nil {
		t.Fatal(err)
	}
	pidFile := filepath.Join(dir, "pid")
	tool = exec.Command(executable("."), "introspect")
	tool.Dir = dir
	stderr = &guarded{}
	tool.Stderr = stderr
	tool.Env = append(os.Environ(), "_EXPERIMENTAL_DAGGER_CLI_BIN="+script, "PID_FILE="+pidFile, "DAGGER_SESSION_PORT=", "DAGGER_SESSION_TOKEN=")
	if err := tool.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = tool.Process.Kill()
		if cli > 0 {
			_ = syscall.Kill(-cli, syscall.SIGKILL)
		}
	})
	eventually(t, "the CLI runs", func() bool {
		text, err := os.ReadFile(pidFile)
		cli, _ = strconv.Atoi(strings.TrimSpace(string(text)))
		return err == nil && cli > 0
	})
	return tool, stderr, cli
}

func gone(pid int) bool { return errors.Is(syscall.Kill(pid, 0), syscall.ESRCH) }

// A signal ends the program and the CLI that it has started, even one that heeds no signal.
func TestInterruptedStart(t *testing.T) {
	for _, one := range []syscall.Signal{syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP} {
		t.Run(one.String(), func(t *testing.T) {
			t.Parallel()
			tool, stderr, cli := starting(t)
			if err := tool.Process.Signal(one); err != nil {
				t.Fatal(err)
			}
			err := tool.Wait()
			if code := tool.ProcessState.ExitCode(); code != 128+int(one) {
				t.Errorf("%v, exit status %d", err, code)
			}
			if said := stderr.String(); !strings.Contains(said, "dagger-codegen: stopping\n") || !strings.Contains(said, "interrupted") {
				t.Errorf("it said %q", said)
			}
			if !gone(cli) {
				t.Error("the CLI is still there")
			}
		})
	}
}

// The second signal ends both at once, and the shell sees which.
func TestInterruptedTwice(t *testing.T) {
	t.Parallel()
	tool, stderr, cli := starting(t)
	for _, one := range []syscall.Signal{syscall.SIGINT, syscall.SIGTERM} {
		if err := tool.Process.Signal(one); err != nil {
			t.Fatal(err)
		}
		eventually(t, "it says that it stops", func() bool { return strings.Contains(stderr.String(), "stopping") })
	}
	_ = tool.Wait()
	if status := tool.ProcessState.Sys().(syscall.WaitStatus); !status.Signaled() || status.Signal() != syscall.SIGTERM {
		t.Errorf("ended by %v", tool.ProcessState)
	}
	eventually(t, "the CLI has gone", func() bool { return gone(cli) })
}

// A program that is killed takes the CLI with it, where the kernel can.
func TestKilled(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("only Linux ends a process with its parent")
	}
	t.Parallel()
	tool, _, cli := starting(t)
	if err := tool.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = tool.Wait()
	eventually(t, "the CLI has gone", func() bool { return gone(cli) })
}

// A signal that nohup switches off stays off.
func TestIgnoredHangup(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	script := filepath.Join(dir, "run")
	if err := os.WriteFile(script, []byte("#!/bin/sh\ntrap '' HUP\nexec \"$TOOL\" serve\n"), 0o755); err != nil {
		t.Fatal(err)
	}
	tool := exec.Command(script)
	tool.Env = append(os.Environ(), "TOOL="+executable("."))
	stdin, err := tool.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	var stdout guarded
	tool.Stdout = &stdout
	if err := tool.Start(); err != nil {
		t.Fatal(err)
	}
	eventually(t, "it serves", func() bool { return strings.Contains(stdout.String(), "session_token") })
	if err := tool.Process.Signal(syscall.SIGHUP); err != nil {
		t.Fatal(err)
	}
	time.Sleep(50 * time.Millisecond)
	if gone(tool.Process.Pid) {
		t.Error("it has gone")
	}
	stdin.Close()
	if err := tool.Wait(); err != nil {
		t.Error(err)
	}
}
