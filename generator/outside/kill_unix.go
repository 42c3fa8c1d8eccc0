//go:build unix

package outside

import (
	"os/exec"
	"syscall"
)

// killWholeGroup makes the end of the context end the program with all that it has started.
func killWholeGroup(command *exec.Cmd) {
	command.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	command.Cancel = func() error { return syscall.Kill(-command.Process.Pid, syscall.SIGKILL) }
}
