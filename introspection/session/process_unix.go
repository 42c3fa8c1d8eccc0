//go:build unix

package session

import (
	"errors"
	"os/exec"
	"syscall"
)

// errGone is what a signal to a process that has ended gives.
var errGone = syscall.ESRCH

// ownGroup keeps a terminal's Ctrl-C from the CLI, which is ended by closing its standard input, and makes a
// wrapper's own children reachable.
func ownGroup(process *exec.Cmd) {
	process.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	dieWithParent(process.SysProcAttr)
}

func terminate(process *exec.Cmd) error { return signalGroup(process, syscall.SIGTERM) }

func kill(process *exec.Cmd) error { return signalGroup(process, syscall.SIGKILL) }

func signalGroup(process *exec.Cmd, signal syscall.Signal) error {
	err := syscall.Kill(-process.Process.Pid, signal)
	if errors.Is(err, syscall.EPERM) {
		// What some systems say of a group of which only zombies are left.
		return errGone
	}
	return err
}
