// extendedError is an error with what the engine tells of it beside its message.
type extendedError interface {
	error
	Extensions() map[string]any
}

// gqlExtendedError prints the message of a GraphQL error alone, without the place in the query.
type gqlExtendedError struct {
	inner *gqlerror.Error
}

var (
	_ extendedError = gqlExtendedError{}
	_ extendedError = (*ExecError)(nil)
)

// Error returns the engine's message.
func (e gqlExtendedError) Error() string { return e.inner.Message }

// Unwrap returns the GraphQL error.
func (e gqlExtendedError) Unwrap() error { return e.inner }

// Extensions returns what the engine tells of the error.
func (e gqlExtendedError) Extensions() map[string]any { return e.inner.Extensions }

// getCustomError returns the error that callers see in place of err; nil if they should see err itself.
func getCustomError(err error) error {
	var gqlErr *gqlerror.Error
	if !errors.As(err, &gqlErr) {
		return nil
	}
	extensions := gqlErr.Extensions
	if kind, _ := extensions["_type"].(string); kind != "EXEC_ERROR" {
		return gqlExtendedError{gqlErr}
	}
	exec := &ExecError{original: gqlExtendedError{gqlErr}}
	if code, ok := extensions["exitCode"].(float64); ok {
		exec.ExitCode = int(code)
	}
	if words, ok := extensions["cmd"].([]any); ok {
		exec.Cmd = make([]string, 0, len(words))
		for _, word := range words {
			if text, ok := word.(string); ok {
				exec.Cmd = append(exec.Cmd, text)
			}
		}
	}
	exec.Stdout, _ = extensions["stdout"].(string)
	exec.Stderr, _ = extensions["stderr"].(string)
	return exec
}

// ExecError is the failure of a command in a container.
type ExecError struct {
	original extendedError

	// Cmd is the command with its arguments.
	Cmd []string

	// ExitCode is what the command ended with, -1 if it never ran.
	ExitCode int

	// Stdout is what the command wrote to its standard output.
	Stdout string

	// Stderr is what the command wrote to its standard error.
	Stderr string
}

// Error returns the engine's message. The output of the command is in Stdout and Stderr.
func (e *ExecError) Error() string { return e.Message() }
