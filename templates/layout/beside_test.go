package layout_test

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/internal/interrupt"
	"github.com/dagger-codegen/dagger-codegen/templates/layout"
)

// What is laid out beside the writing is what a printer makes of it, however long it is and in whichever pieces it comes.
func TestBeside(t *testing.T) {
	line := "call(⟦aaaa,␣bbb,␣cccc⟨,⟩⟧)\nnothing of note\n"
	for _, lines := range []int{0, 1, 500, 1000, 5000, 40000} {
		encoded, err := layout.Encode([]byte(strings.Repeat(line, lines)))
		if err != nil {
			t.Fatal(err)
		}
		want, err := layout.Print(encoded, narrow)
		if err != nil {
			t.Fatal(err)
		}
		for _, piece := range []int{1, 7, 16 << 10, 100_000} {
			p := layout.NewPrinter(narrow, nil)
			out := layout.NewBeside(p)
			for i, rest := 0, encoded; len(rest) > 0; i++ {
				n := min(piece, len(rest))
				if i%2 == 0 {
					_, _ = out.Write(rest[:n])
				} else {
					_, _ = out.WriteString(string(rest[:n]))
				}
				rest = rest[n:]
			}
			out.Close()
			if pieces, err := p.Finish(); err != nil || !bytes.Equal(bytes.Join(pieces, nil), want) {
				t.Errorf("%d lines in pieces of %d: not what is printed of the whole, %v", lines, piece, err)
			}
		}
	}
}

// A printer that panics ends the writer's way, not the program.
func TestBesidePanics(t *testing.T) {
	defer func() {
		var panicked *interrupt.Panic
		if err, ok := recover().(error); !ok || !errors.As(err, &panicked) || !strings.Contains(fmt.Sprint(panicked), "layout.(*Printer).Write") {
			t.Errorf("panicked with %v", err)
		}
	}()
	out := layout.NewBeside(nil)
	for range 100_000 {
		_, _ = out.WriteString("a line\n")
	}
	out.Close()
	t.Error("no panic")
}
