// Package pattern has regular expressions that are compiled when they are first used: compiled when the program starts, they would
// cost the runs that don't use them, too.
package pattern

import (
	"regexp"
	"sync"
)

// New returns what compiles a regular expression on its first call, and returns it from then on. An expression that can't be
// compiled panics then, as with [regexp.MustCompile], so each has a test that uses it.
func New(expression string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expression) })
}
