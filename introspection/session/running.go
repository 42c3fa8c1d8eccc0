package session

import "sync"

// running are the CLIs that hold sessions of this process open.
var running children

type children struct {
	mu  sync.Mutex
	all map[*child]bool
}

func (r *children) add(c *child) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.all == nil {
		r.all = map[*child]bool{}
	}
	r.all[c] = true
}

func (r *children) remove(c *child) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.all, c)
}

// KillAll ends every CLI that this process has started and that still runs, with all that it has started itself, at
// once and without a goodbye. It is for a program that is about to be ended by force; [Session.Close] is the way to end
// a session.
func KillAll() {
	running.mu.Lock()
	defer running.mu.Unlock()
	for c := range running.all {
		// What can't be killed has gone already.
		_ = kill(c.process)
	}
}
