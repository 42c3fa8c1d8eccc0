// Package suggest finds what somebody probably meant by a word that isn't known. Every "did you mean" of this program
// comes from it, but for those of GraphQL's validation in the stand-in engine.
package suggest

import (
	"fmt"
	"strings"

	"github.com/agnivade/levenshtein"
)

// Closest returns the known word that the fewest edits make of the given one, the first of several; "" where none is
// near: more than one in three letters would change. Case, - and _ are no difference.
func Closest(word string, known []string) string {
	folded := fold(word)
	best, fewest := "", (len([]rune(folded))+2)/3+1
	for _, candidate := range known {
		other := fold(candidate)
		if distance := levenshtein.ComputeDistance(folded, other); distance < fewest && distance < len([]rune(other)) {
			best, fewest = candidate, distance
		}
	}
	return best
}

// Hint asks whether the closest of the known words was meant, and lists all of them where none is close; "" for none.
func Hint(word string, known []string) string {
	if closest := Closest(word, known); closest != "" {
		return fmt.Sprintf("did you mean %q?", closest)
	}
	if len(known) == 0 {
		return ""
	}
	return "it is one of " + strings.Join(known, ", ")
}

func fold(word string) string {
	return strings.NewReplacer("-", "", "_", "").Replace(strings.ToLower(word))
}
