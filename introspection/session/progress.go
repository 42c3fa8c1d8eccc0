package session

// Progress is told what a session waits for.
type Progress interface {
	// Waiting is called before a wait, with what is waited for in a few words ("Starting the engine"). What it
	// returns is called when the wait is over.
	Waiting(what string) (done func())
}

// Listener is a [Progress] that is told too what the engine's CLI says while it starts one.
type Listener interface {
	Progress
	// Heard is called each second with the last line that the CLI has written on standard error, without terminal
	// sequences; "" for none.
	Heard(words string)
}

type silent struct{}

func (silent) Waiting(string) func() { return func() {} }

// heard returns who is told what the CLI says.
func heard(progress Progress) func(words string) {
	if listener, ok := progress.(Listener); ok {
		return listener.Heard
	}
	return func(string) {}
}
