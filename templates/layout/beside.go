package layout

import (
	"runtime/debug"
	"sync"

	"github.com/dagger-codegen/dagger-codegen/internal/interrupt"
)

// Beside has a printer lay out what was written while more is being written: in a goroutine, as soon as there is enough for
// one. A run of one language uses a second processor so.
type Beside struct {
	printer *Printer
	part    []byte
	// full are parts to lay out; done is sent what the goroutine has panicked with.
	full chan []byte
	done chan *interrupt.Panic
}

// A part is what the printer is given at once; at most so many of them wait.
const (
	partSize = 16 << 10
	mostFull = 3
)

// parts are written to again and again.
var parts = sync.Pool{New: func() any { return new([partSize]byte) }}

func newPart() []byte { return parts.Get().(*[partSize]byte)[:0] }

func freePart(part []byte) {
	if cap(part) == partSize { // others have grown
		parts.Put((*[partSize]byte)(part[:partSize]))
	}
}

// NewBeside returns what writes to a printer. [Beside.Close] has to be called in the end.
func NewBeside(printer *Printer) *Beside {
	return &Beside{printer: printer, part: newPart()}
}

// Write takes a further part of the text. It never fails.
func (b *Beside) Write(text []byte) (int, error) {
	b.makeRoom(len(text))
	b.part = append(b.part, text...)
	return len(text), nil
}

// WriteString is Write for a string.
func (b *Beside) WriteString(text string) (int, error) {
	b.makeRoom(len(text))
	b.part = append(b.part, text...)
	return len(text), nil
}

// makeRoom begins another part where this one has no room for so many bytes.
func (b *Beside) makeRoom(length int) {
	if len(b.part)+length > partSize && len(b.part) > 0 {
		b.pass()
	}
}

// pass hands what was written to the goroutine.
func (b *Beside) pass() {
	if b.full == nil {
		b.full, b.done = make(chan []byte, mostFull), make(chan *interrupt.Panic, 1)
		go b.lay()
	}
	b.full <- b.part
	b.part = newPart()
}

func (b *Beside) lay() {
	var panicked *interrupt.Panic
	lay := func(part []byte) {
		defer func() {
			if reason := recover(); reason != nil {
				panicked = &interrupt.Panic{Reason: reason, Stack: debug.Stack()}
			}
		}()
		_, _ = b.printer.Write(part)
	}
	for part := range b.full {
		if panicked == nil {
			lay(part)
		}
		freePart(part)
	}
	b.done <- panicked
}

// Close waits until all that was written is laid out. A panic of the printer is one of the caller's.
func (b *Beside) Close() {
	if b.full == nil {
		_, _ = b.printer.Write(b.part)
		freePart(b.part)
		return
	}
	b.full <- b.part
	close(b.full)
	if panicked := <-b.done; panicked != nil {
		panic(panicked)
	}
}
