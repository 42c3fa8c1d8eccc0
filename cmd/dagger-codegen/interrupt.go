package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/dagger-codegen/dagger-codegen/internal/say"
	"github.com/dagger-codegen/dagger-codegen/introspection/session"
)

// stopSignals ask the program to stop.
var stopSignals = []os.Signal{os.Interrupt, syscall.SIGTERM, syscall.SIGHUP}

// interruptible returns a context that ends at the first signal that asks the program to stop. The second ends the
// program, and the engine's CLI with it. A signal that the program was started without, as SIGHUP is by nohup, stays
// ignored.
func interruptible(parent context.Context) context.Context {
	ctx, stop := context.WithCancel(parent)
	signals := make(chan os.Signal, len(stopSignals))
	for _, one := range stopSignals {
		if !signal.Ignored(one) {
			signal.Notify(signals, one)
		}
	}
	go func() {
		first := <-signals
		interruptedBy.Store(first)
		if isTerminal(os.Stderr) {
			fmt.Fprint(os.Stderr, clearLine)
		}
		say.Println(os.Stderr, "dagger-codegen: stopping")
		stop()
		select {
		case again := <-signals:
			forced.Store(true)
			session.KillAll()
			endBy(again)
		case <-time.After(grace):
			// What goes on still, reading a pipe that nobody writes to or a schema without end, is left where it is:
			// files are whole at any time, as after a kill.
			forced.Store(true)
			session.KillAll()
			say.Println(os.Stderr, "dagger-codegen: interrupted")
			os.Exit(interruptedStatus())
		}
	}()
	return ctx
}

// grace is how long a run has to end after an interrupt: an engine's CLI takes some 600 ms, all else next to nothing.
const grace = 900 * time.Millisecond

// interruptedBy is the first signal that asked the program to stop.
var interruptedBy atomic.Value

// interruptedStatus is the status by which a shell tells of the signal: 130 for Ctrl-C.
func interruptedStatus() int {
	if signal, ok := interruptedBy.Load().(syscall.Signal); ok {
		return 128 + int(signal)
	}
	return exitFailed
}

// forced tells that a second signal is about to end the program.
var forced atomic.Bool

// exit ends the program, unless a signal is about to.
func exit(status int) {
	if forced.Load() {
		select {}
	}
	os.Exit(status)
}

// endBy ends the program as the signal would have, so that a shell sees why.
func endBy(one os.Signal) {
	signal.Reset(one)
	if self, err := os.FindProcess(os.Getpid()); err == nil && self.Signal(one) == nil {
		select {} // the signal is on its way
	}
	os.Exit(exitFailed)
}
