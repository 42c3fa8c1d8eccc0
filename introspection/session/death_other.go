//go:build unix && !linux

package session

import "syscall"

// dieWithParent can only leave it to the standard input, which closes when this process dies.
func dieWithParent(*syscall.SysProcAttr) {}
