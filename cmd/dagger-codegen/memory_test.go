package main

import (
	"runtime"
	"testing"
	"time"
)

func TestAfterCollection(t *testing.T) {
	called := make(chan bool, 1)
	afterCollection(func() { called <- true })
	runtime.GC()
	select {
	case <-called:
	case <-time.After(time.Minute):
		t.Error("a collection is over, and the function wasn't called")
	}
}
