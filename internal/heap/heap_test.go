package heap

import (
	"runtime"
	"runtime/debug"
	"testing"
	"time"
)

// percent reads what SetGCPercent has set.
func percent() int {
	now := debug.SetGCPercent(usual)
	debug.SetGCPercent(now)
	return now
}

func TestDelay(t *testing.T) {
	before := percent()
	t.Cleanup(func() { debug.SetGCPercent(before) })
	t.Setenv("GOGC", "50")
	Delay()
	if got := percent(); got != before {
		t.Errorf("the user's GOGC is overridden: %d", got)
	}
	t.Setenv("GOGC", "")
	Delay()
	if got := percent(); got != untilFirst {
		t.Errorf("after Delay: %d", got)
	}
	deadline := time.Now().Add(10 * time.Second)
	for percent() != usual && time.Now().Before(deadline) {
		runtime.GC()
		time.Sleep(time.Millisecond)
	}
	if got := percent(); got != usual {
		t.Errorf("after a collection: %d", got)
	}
}
