// Package interrupt lets an interrupt end what can't be told of it: a computation that looks at no context.
package interrupt

import (
	"context"
	"fmt"
	"runtime/debug"
	"time"
)

// Grace is how long something that does look at the context has to come to its end by itself.
const Grace = 200 * time.Millisecond

// Call returns what f returns. Where the context ends first, and f doesn't come to its end within the grace, it returns
// the context's error and leaves f alone: f goes on, unheard, until it is done or the process ends. So f must change
// nothing that anybody looks at. A panic of f is one of the caller's.
func Call[T any](ctx context.Context, grace time.Duration, f func() (T, error)) (T, error) {
	var none T
	if err := ctx.Err(); err != nil {
		return none, err
	}
	type outcome struct {
		value    T
		err      error
		panicked *Panic
	}
	done := make(chan outcome, 1)
	go func() {
		var o outcome
		defer func() {
			if reason := recover(); reason != nil {
				o.panicked = &Panic{Reason: reason, Stack: debug.Stack()}
			}
			done <- o
		}()
		o.value, o.err = f()
	}()
	var o outcome
	select {
	case o = <-done:
	case <-ctx.Done():
		select {
		case o = <-done:
		case <-time.After(grace):
			return none, ctx.Err()
		}
	}
	if o.panicked != nil {
		panic(o.panicked)
	}
	return o.value, o.err
}

// Panic is what [Call] panics with where its function did.
type Panic struct {
	Reason any
	// Stack is that of the function.
	Stack []byte
}

func (p *Panic) Error() string { return fmt.Sprintf("%v\n%s", p.Reason, p.Stack) }
