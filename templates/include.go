package templates

import (
	"fmt"
	"strings"
	"sync/atomic"
	"text/template"
)

const includeFunction = "include"

// maxIncludes bounds how deep templates include each other: one that includes itself would take the program down.
const maxIncludes = 1000

// includer returns the function include of a set: like the action template, but its result can be passed on:
// {{include "base/method" . | replace "a" "b"}}.
func includer(root *template.Template) func(name string, view any) (string, error) {
	var depth atomic.Int32
	return func(name string, view any) (string, error) {
		if depth.Add(1) > maxIncludes {
			depth.Add(-1)
			return "", fmt.Errorf("the template %q includes itself without end", name)
		}
		defer depth.Add(-1)
		var out strings.Builder
		err := root.ExecuteTemplate(&out, name, view)
		return out.String(), err
	}
}
