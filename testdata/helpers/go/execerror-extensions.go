// Extensions returns what the engine tells of the error, as it was received.
func (e *ExecError) Extensions() map[string]any { return e.original.Extensions() }
