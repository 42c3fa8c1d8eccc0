package heap

import (
	"math"
	"runtime"
	"runtime/debug"
	"testing"
	"time"
)

// limit reads what SetMemoryLimit has set.
func limit() int64 { return debug.SetMemoryLimit(-1) }

func TestBound(t *testing.T) {
	before, growth := limit(), percent()
	t.Cleanup(func() { debug.SetMemoryLimit(before); debug.SetGCPercent(growth) })
	for _, variable := range []string{"GOGC", "GOMEMLIMIT"} {
		t.Setenv(variable, "100")
		Bound(1 << 40)()
		if got := limit(); got != before {
			t.Errorf("the user's %s is overridden: %d", variable, got)
		}
		t.Setenv(variable, "")
	}
	end := Bound(1 << 40)
	if got := limit(); got != 1<<40 || percent() != bounded {
		t.Errorf("the bound is %d, growth %d", got, percent())
	}
	runtime.GC()
	time.Sleep(10 * time.Millisecond)
	if got := limit(); got != 1<<40 {
		t.Errorf("the bound has ended, where little lives: %d", got)
	}
	end()
	end()
	if got := limit(); got != before || percent() != usual {
		t.Errorf("at the end: %d, growth %d", got, percent())
	}
}

func TestBoundEndsWhereMuchLives(t *testing.T) {
	debug.SetMemoryLimit(math.MaxInt64)
	lives := make([]byte, 64<<20)
	Bound(80 << 20)
	deadline := time.Now().Add(10 * time.Second)
	for limit() != math.MaxInt64 && time.Now().Before(deadline) {
		runtime.GC()
		time.Sleep(time.Millisecond)
	}
	if got := limit(); got != math.MaxInt64 {
		t.Errorf("with 64 MiB that live, 80 are still the bound: %d", got)
	}
	runtime.KeepAlive(lives)
}
