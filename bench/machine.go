package main

import (
	"encoding/json"
	"fmt"
	"os"
	"runtime"
	"strings"
	"time"

	"github.com/dagger-codegen/dagger-codegen/bench/internal/fleet"
)

// machine says on one paragraph what was measured on: times of two machines can be compared by the yardstick.
func machine() string {
	return fmt.Sprintf("Machine: %s, %d cores, %s/%s, %s%s. Yardstick: encoding/json takes %s ms to decode the core of package fleet.\n",
		processor(), runtime.NumCPU(), runtime.GOOS, runtime.GOARCH, runtime.Version(), load(), milliseconds(yardstick()))
}

func processor() string {
	text, _ := os.ReadFile("/proc/cpuinfo")
	for line := range strings.Lines(string(text)) {
		if name, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(name) == "model name" {
			return strings.TrimSpace(value)
		}
	}
	return "unknown processor"
}

// load tells how busy the machine is besides: times of a busy machine are too long.
func load() string {
	text, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		return ""
	}
	return ", load average " + strings.Fields(string(text))[0] + " at the start"
}

// yardstick is the least time of many in which the standard library decodes a schema.
func yardstick() time.Duration {
	core := fleet.Core()
	least := time.Hour
	for range 50 {
		begin := time.Now()
		var any map[string]any
		_ = json.Unmarshal(core, &any)
		least = min(least, time.Since(begin))
	}
	return least
}

func milliseconds(d time.Duration) string {
	return fmt.Sprintf("%.1f", float64(d)/float64(time.Millisecond))
}
