// Message returns the engine's message.
func (e *ExecError) Message() string { return e.original.Error() }
