// Package heap fits Go's heap to a program that makes a few tens of megabytes of values and ends. What it sets is the
// process's own.
package heap

import (
	"os"
	"runtime"
	"runtime/debug"
	"sync/atomic"
)

// untilFirst is, in percent of the runtime's smallest heap goal of 4 MiB, how large the heap gets before the first
// collection: 32 MiB.
const untilFirst = 800

// usual is Go's own growth of the heap between collections, in percent, and bounded that below a bound.
const (
	usual   = 100
	bounded = 200
)

// isBound tells which of them holds.
var isBound atomic.Bool

func setGrowth() {
	if isBound.Load() {
		debug.SetGCPercent(bounded)
	} else {
		debug.SetGCPercent(usual)
	}
}

// Delay keeps the garbage collector from running before the heap has reached 32 MiB: to generate from an engine's
// schema takes less, and the program ends before anything is worth collecting. After the first collection the heap
// grows by Go's usual rule, so that large schemas take no more memory than they need. A user's GOGC goes before it.
// It is for the beginning of a program.
func Delay() {
	if os.Getenv("GOGC") != "" {
		return
	}
	debug.SetGCPercent(untilFirst)
	afterCollection(func() (again bool) {
		setGrowth()
		return false
	})
}

// afterCollection calls f after the next collection, and after each one as long as it returns true.
func afterCollection(f func() (again bool)) {
	// What nothing refers to any more is cleaned up after the next collection.
	sentinel := new([16]byte)
	runtime.AddCleanup(sentinel, func(f func() bool) {
		if f() {
			afterCollection(f)
		}
	}, f)
}
