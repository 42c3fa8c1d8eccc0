package templates

import (
	"fmt"
	"strings"
)

const includeFunction = "include"

// maxIncludes bounds how deep templates include each other: one that includes itself would take the program down.
const maxIncludes = 1000

// include is the function of that name. It is like the action template, but its result can be passed on:
// {{include "base/method" . | replace "a" "b"}}.
func (f *File) include(name string, view any) (string, error) {
	if f.includes++; f.includes > maxIncludes {
		f.includes--
		return "", fmt.Errorf("the template %q includes itself without end", name)
	}
	defer func() { f.includes-- }()
	var out strings.Builder
	err := f.execute(&out, name, view)
	return out.String(), err
}

// included stands for include while templates are parsed.
func included(string, any) (string, error) { return "", nil }
