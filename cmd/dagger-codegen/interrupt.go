package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"

	"golang.org/x/term"

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
		<-signals
		if term.IsTerminal(int(os.Stderr.Fd())) {
			fmt.Fprint(os.Stderr, clearLine)
		}
		fmt.Fprintln(os.Stderr, "dagger-codegen: stopping")
		stop()
		again := <-signals
		forced.Store(true)
		session.KillAll()
		endBy(again)
	}()
	return ctx
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
