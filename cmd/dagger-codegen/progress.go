package main

import (
	"fmt"
	"io"
	"os"
	"sync"
	"time"

	"github.com/dagger-codegen/dagger-codegen/internal/say"
	"github.com/dagger-codegen/dagger-codegen/introspection/session"
)

// progress returns who is told of waits: a line that comes and goes on a terminal, one that stays elsewhere, nobody if
// the user wants it quiet.
func (t *talk) progress() session.Progress {
	switch {
	case t.quiet:
		return nil
	case isTerminal(os.Stderr):
		return &progressLine{out: os.Stderr}
	}
	return &patience{out: os.Stderr, after: patienceEnds}
}

// progressLine shows what is being waited for, and for how long, on one line that it takes away again.
type progressLine struct {
	out   io.Writer
	mutex sync.Mutex
	heard string
}

// Waiting is called before a wait; what it returns ends it.
func (p *progressLine) Waiting(what string) func() {
	begin := time.Now()
	ticker := time.NewTicker(time.Second)
	over := make(chan struct{})
	p.show(what+" ...", over)
	go func() {
		for {
			select {
			case <-over:
				return
			case now := <-ticker.C:
				p.show(fmt.Sprintf("%s ... %ds", what, int(now.Sub(begin).Seconds())), over)
			}
		}
	}()
	return sync.OnceFunc(func() {
		ticker.Stop()
		p.mutex.Lock()
		defer p.mutex.Unlock()
		close(over)
		p.heard = ""
		fmt.Fprint(p.out, clearLine)
	})
}

// Heard is told what the engine's CLI says.
func (p *progressLine) Heard(words string) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	p.heard = words
}

const clearLine = "\r\x1b[K"

// show replaces the line, unless the wait is over.
func (p *progressLine) show(text string, over <-chan struct{}) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	select {
	case <-over:
	default:
		if p.heard != "" {
			text += " (" + shorten(p.heard) + ")"
		}
		fmt.Fprint(p.out, clearLine+say.Line(text))
	}
}

// patienceEnds is when a wait is worth a line where there is no terminal.
const patienceEnds = 10 * time.Second

// patience says one line of each wait that is long.
type patience struct {
	out   io.Writer
	after time.Duration
	mutex sync.Mutex
	heard string
}

// Waiting is called before a wait; what it returns ends it.
func (p *patience) Waiting(what string) func() {
	timer := time.AfterFunc(p.after, func() {
		p.mutex.Lock()
		defer p.mutex.Unlock()
		text := fmt.Sprintf("%s takes longer than %s", what, p.after)
		if p.heard != "" {
			text += "; dagger says: " + shorten(p.heard)
		}
		say.Println(p.out, text)
	})
	return func() { timer.Stop() }
}

// Heard is told what the engine's CLI says.
func (p *patience) Heard(words string) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	p.heard = words
}

// shorten cuts a line of somebody else's so that it leaves room for one's own.
func shorten(line string) string {
	const most = 120
	if runes := []rune(line); len(runes) > most {
		return string(runes[:most]) + " ..."
	}
	return line
}
