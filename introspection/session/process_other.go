//go:build !unix

package session

import (
	"os"
	"os/exec"
)

var errGone = os.ErrProcessDone

func ownGroup(*exec.Cmd) {}

func terminate(process *exec.Cmd) error { return process.Process.Kill() }

func kill(process *exec.Cmd) error { return process.Process.Kill() }
