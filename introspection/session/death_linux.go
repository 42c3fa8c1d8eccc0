package session

import "syscall"

// dieWithParent has the kernel end the process when this one dies, however it does. Closing its standard input, which
// that does too, ends a healthy CLI, and none that waits for an engine.
func dieWithParent(attributes *syscall.SysProcAttr) { attributes.Pdeathsig = syscall.SIGKILL }
