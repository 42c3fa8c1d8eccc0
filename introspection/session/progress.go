package session

// Progress is told what a session waits for.
type Progress interface {
	// Waiting is called before a wait, with what is waited for in a few words ("Starting the engine"). What it
	// returns is called when the wait is over.
	Waiting(what string) (done func())
	// Heard is called while an engine starts, each second, with the last line that its CLI has written on standard
	// error, without terminal sequences; "" for none.
	Heard(words string)
}

type silent struct{}

func (silent) Waiting(string) func() { return func() {} }
func (silent) Heard(string)          {}
