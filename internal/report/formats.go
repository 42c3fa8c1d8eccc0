package report

import (
	"fmt"
	"strings"
)

// Formats are the forms of a report by the names that users give, each with what writes it, the default first.
type Formats[W any] []Format[W]

// Format is one of them.
type Format[W any] struct {
	Name  string
	Write W
}

// Names are the names, the default first.
func (f Formats[W]) Names() []string {
	names := make([]string, len(f))
	for i, format := range f {
		names[i] = format.Name
	}
	return names
}

// String lists the names as messages do: "text, json, junit, github".
func (f Formats[W]) String() string { return strings.Join(f.Names(), ", ") }

// Find returns what writes the format of that name.
func (f Formats[W]) Find(name string) (W, error) {
	for _, format := range f {
		if format.Name == name {
			return format.Write, nil
		}
	}
	var none W
	return none, fmt.Errorf("--format %s: unknown format; it is one of %s", name, f)
}
