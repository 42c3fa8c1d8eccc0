package interrupt

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"
)

func TestCall(t *testing.T) {
	failure := errors.New("failure")
	if got, err := Call(t.Context(), 0, func() (int, error) { return 1, failure }); got != 1 || err != failure {
		t.Errorf("%d, %v", got, err)
	}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Call(ended, time.Hour, func() (int, error) { t.Error("it is called"); return 0, nil }); err != context.Canceled {
		t.Errorf("of an ended context: %v", err)
	}
}

// A function that looks at no context is left behind; one that does has the time to tell of its end.
func TestCallEnds(t *testing.T) {
	forever := make(chan struct{})
	defer close(forever)
	ctx, cancel := context.WithCancel(t.Context())
	if _, err := Call(ctx, time.Millisecond, func() (int, error) { cancel(); <-forever; return 1, nil }); err != context.Canceled {
		t.Errorf("deaf: %v", err)
	}
	ctx, cancel = context.WithCancel(t.Context())
	ended := errors.New("ended")
	if _, err := Call(ctx, time.Hour, func() (int, error) { cancel(); time.Sleep(time.Millisecond); return 0, ended }); err != ended {
		t.Errorf("with an ear: %v", err)
	}
}

func TestCallPanics(t *testing.T) {
	defer func() {
		reason, ok := recover().(*Panic)
		if !ok || reason.Reason != "no" || !strings.Contains(string(reason.Stack), "TestCallPanics") {
			t.Errorf("panicked with %v", reason)
		}
	}()
	_, _ = Call(t.Context(), 0, func() (int, error) { panic("no") })
}
