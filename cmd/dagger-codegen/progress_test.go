package main

import (
	"strings"
	"testing"
	"time"
)

// Without a terminal, only a long wait is told of, once and with the CLI's last words.
func TestPatience(t *testing.T) {
	var out guarded
	p := &patience{out: &out, after: 50 * time.Millisecond}
	p.Waiting("Opening the door")()
	over := p.Waiting("Starting the engine")
	p.Heard("connecting " + strings.Repeat("x", 200))
	eventually(t, "it says something", func() bool { return out.String() != "" })
	time.Sleep(100 * time.Millisecond)
	over()
	want := "Starting the engine takes longer than 50ms; dagger says: connecting " + strings.Repeat("x", 109) + " ...\n"
	if out.String() != want {
		t.Errorf("it said %q\nwant    %q", out.String(), want)
	}
}
