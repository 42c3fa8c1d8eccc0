// Package declarations lists what generated files declare, a line each, so that a report can tell what changed in an API.
// Private names are left out.
package declarations

import (
	"path"
	"slices"
	"strings"
)

// Of returns the declarations of a file by their names, which are unique in it; nil for a file of no language of the binary,
// or one that can't be read.
func Of(name string, content []byte) map[string]string {
	switch path.Ext(name) {
	case ".go":
		return ofGo(content)
	case ".py":
		return ofPython(string(content))
	case ".rs":
		return ofRust(string(content))
	}
	return nil
}

// Change is one declaration that differs.
type Change struct {
	// Was and Is are the declaration before and after, "" where it isn't there.
	Was, Is string
}

// String returns the change on one line: "+ what is added", "- what is removed", "~ what it was -> what it is".
func (c Change) String() string {
	switch {
	case c.Was == "":
		return "+ " + c.Is
	case c.Is == "":
		return "- " + c.Was
	}
	return "~ " + c.Was + " -> " + c.Is
}

// Compare lists what differs between the declarations of two versions of a file, by name.
func Compare(before, after map[string]string) []Change {
	var names []string
	for name := range before {
		names = append(names, name)
	}
	for name := range after {
		if _, ok := before[name]; !ok {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	var changes []Change
	for _, name := range names {
		if before[name] != after[name] {
			changes = append(changes, Change{before[name], after[name]})
		}
	}
	return changes
}

// flat writes a declaration of several lines on one.
func flat(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	return strings.NewReplacer("( ", "(", ", )", ")", " )", ")", "[ ", "[", ", ]", "]", " ]", "]").Replace(text)
}
