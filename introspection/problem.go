package introspection

import (
	"strings"

	"github.com/dagger-codegen/dagger-codegen/internal/say"
)

// Problem is one thing that is wrong with a schema: where it is, what it is and what to do.
type Problem struct {
	Position Position
	// Coordinate is the GraphQL schema coordinate that it is about, "" where there is none.
	Coordinate string
	Message    string
	// Advice says what to do; "" where the message says it.
	Advice string
}

// Error returns the problem on one line: position, coordinate, message, advice.
func (p Problem) Error() string {
	var b strings.Builder
	if !p.Position.IsZero() {
		b.WriteString(p.Position.String())
		b.WriteString(": ")
	}
	if p.Coordinate != "" {
		b.WriteString(p.Coordinate)
		b.WriteString(": ")
	}
	b.WriteString(p.Message)
	if p.Advice != "" {
		b.WriteString("; ")
		b.WriteString(p.Advice)
	}
	return say.Line(b.String())
}

// Problems are all that is wrong with a schema, in order of position.
type Problems []Problem

// Error returns a line for each problem.
func (ps Problems) Error() string {
	lines := make([]string, len(ps))
	for i, p := range ps {
		lines[i] = p.Error()
	}
	return strings.Join(lines, "\n")
}
