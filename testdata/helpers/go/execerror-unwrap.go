// Unwrap returns the error as it was received.
func (e *ExecError) Unwrap() error { return e.original }
