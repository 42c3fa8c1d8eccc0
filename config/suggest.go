package config

import (
	"fmt"
	"strings"
)

// unknown says that a word isn't one of those that may stand there, and which one may have been meant.
func unknown(what, word string, known []string) string {
	text := fmt.Sprintf("unknown %s %q", what, word)
	if nearest := Closest(word, known); nearest != "" {
		return text + fmt.Sprintf("; did you mean %q?", nearest)
	}
	return text + "; it is one of " + strings.Join(known, ", ")
}

// Closest returns the known word with the fewest edits, "" where none is near.
func Closest(word string, known []string) string {
	best, fewest := "", 3
	folded := fold(word)
	for _, candidate := range known {
		distance := edits(folded, fold(candidate))
		if distance < fewest && distance < len(candidate) {
			best, fewest = candidate, distance
		}
	}
	return best
}

func fold(word string) string {
	return strings.NewReplacer("-", "", "_", "").Replace(strings.ToLower(word))
}

// edits is the Levenshtein distance.
func edits(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		diagonal := row[0]
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			diagonal, row[j] = row[j], min(row[j]+1, row[j-1]+1, diagonal+cost)
		}
	}
	return row[len(b)]
}
