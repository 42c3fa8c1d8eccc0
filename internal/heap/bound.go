package heap

import (
	"os"
	"runtime/debug"
	"runtime/metrics"
)

// Bound has the collector keep the whole process below a number of bytes until end is called, and collect less often where
// that is far off. Where what lives takes three quarters of them, a run would soon do nothing but collect: then Go's usual rule
// holds again. A user's GOGC and GOMEMLIMIT go before it.
func Bound(most int64) (end func()) {
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		return func() {}
	}
	before := debug.SetMemoryLimit(most)
	isBound.Store(true)
	setGrowth()
	end = func() {
		if isBound.Swap(false) {
			debug.SetMemoryLimit(before)
			setGrowth()
		}
	}
	afterCollection(func() (again bool) {
		if live() > most/4*3 {
			end()
		}
		return isBound.Load()
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
