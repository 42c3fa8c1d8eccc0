package heap

import (
	"os"
	"runtime/debug"
	"runtime/metrics"
	"sync/atomic"
)

// Bound has the collector keep the whole process below a number of bytes until end is called, as long as that is cheap: where
// what lives takes three quarters of them, a run would soon do nothing but collect, and Go's usual rule holds again. A user's
// GOGC and GOMEMLIMIT go before it.
func Bound(most int64) (end func()) {
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		return func() {}
	}
	before := debug.SetMemoryLimit(most)
	var ended atomic.Bool
	end = func() {
		if !ended.Swap(true) {
			debug.SetMemoryLimit(before)
		}
	}
	afterCollection(func() (again bool) {
		if live() > most/4*3 {
			end()
		}
		return !ended.Load()
	})
	return end
}

// live returns how many bytes the last collection has left.
func live() int64 {
	sample := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(sample)
	if sample[0].Value.Kind() != metrics.KindUint64 {
		return 0
	}
	return int64(sample[0].Value.Uint64())
}
