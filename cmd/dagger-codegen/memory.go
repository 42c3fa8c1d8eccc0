package main

import (
	"runtime"
	"runtime/debug"
)

// lateCollection keeps the garbage collector from running before the heap has reached 32 MiB: to generate from an
// engine's schema takes less, and the program ends before anything is worth collecting. After the first collection
// the heap grows by Go's usual rule, so that large schemas take no more memory than they need.
func lateCollection() {
	const untilFirst = 800 // percent of the runtime's smallest heap goal, 4 MiB
	usual := debug.SetGCPercent(untilFirst)
	if usual != 100 {
		debug.SetGCPercent(usual) // GOGC is set: the user knows better.
		return
	}
	afterCollection(func() { debug.SetGCPercent(usual) })
}

// afterCollection calls the function once, after the next garbage collection.
func afterCollection(call func()) {
	sentinel := new([16]byte)
	runtime.AddCleanup(sentinel, func(struct{}) { call() }, struct{}{})
}
