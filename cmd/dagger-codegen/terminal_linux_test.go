package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
	"unsafe"
)

// terminal opens a pseudo terminal: what is written to the second is read from the first.
func terminal(t *testing.T) (master, slave *os.File) {
	t.Helper()
	master, err := os.OpenFile("/dev/ptmx", os.O_RDWR|syscall.O_NOCTTY, 0)
	if err != nil {
		t.Skipf("no terminals here: %v", err)
	}
	var unlocked, number int32
	for request, value := range map[uintptr]*int32{syscall.TIOCSPTLCK: &unlocked, syscall.TIOCGPTN: &number} {
		if _, _, errno := syscall.Syscall(syscall.SYS_IOCTL, master.Fd(), request, uintptr(unsafe.Pointer(value))); errno != 0 {
			t.Skipf("no terminals here: %v", errno)
		}
	}
	slave, err = os.OpenFile(fmt.Sprintf("/dev/pts/%d", number), os.O_RDWR|syscall.O_NOCTTY, 0)
	if err != nil {
		t.Skipf("no terminals here: %v", err)
	}
	t.Cleanup(func() { master.Close(); slave.Close() })
	return master, slave
}

// A terminal gets colours, and lines that come and go, unless it says that it is dumb.
func TestTerminals(t *testing.T) {
	dir := t.TempDir()
	schema := filepath.Join(dir, "schema.graphqls")
	if err := copyFile(filepath.Join("testdata", "schema.graphqls"), schema); err != nil {
		t.Fatal(err)
	}
	if output, err := exec.Command(executable("."), "--lang", "python", "--schema", schema, "-o", dir).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, output)
	}
	text, _ := os.ReadFile(schema)
	if err := os.WriteFile(schema, bytes.ReplaceAll(text, []byte("Opens a tool box"), []byte("Opens one tool box")), 0o644); err != nil {
		t.Fatal(err)
	}
	for name, arguments := range map[string][]string{
		"check":      {"check", "--lang", "python", "--schema", schema, "-o", dir},
		"introspect": {"introspect", "--engine", "embedded", "-o", filepath.Join(dir, "s.json")},
	} {
		for term, steered := range map[string]bool{"xterm": true, "dumb": false} {
			master, slave := terminal(t)
			command := exec.Command(executable("."), arguments...)
			command.Env = append(os.Environ(), "TERM="+term, "NO_COLOR=")
			command.Stdout, command.Stderr = slave, slave
			said := make(chan string, 1)
			go func() {
				text, _ := io.ReadAll(master) // which ends with an error when the terminal is closed
				said <- string(text)
			}()
			_ = command.Run()
			time.Sleep(50 * time.Millisecond)
			slave.Close()
			if got := <-said; strings.Contains(got, "\x1b[") != steered {
				t.Errorf("%s, TERM=%s: %q", name, term, got)
			}
		}
	}
}
