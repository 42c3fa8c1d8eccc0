package python

import (
	"slices"
	"strings"
)

// sortExports orders the names of __all__ as ruff's RUF022 does: constants, then classes, then the rest, numbers in
// a name by their value.
func sortExports(names []string) {
	slices.SortFunc(names, func(a, b string) int {
		if rank := exportRank(a) - exportRank(b); rank != 0 {
			return rank
		}
		return compareNatural(a, b)
	})
}

func exportRank(name string) int {
	name, _, _ = strings.Cut(name, " ")
	letters := false
	for i := 0; i < len(name); i++ {
		letters = letters || isUpper(name[i])
		if name[i] >= 'a' && name[i] <= 'z' {
			letters = false
			break
		}
	}
	switch {
	case letters && len(name) > 1:
		return 0
	case isUpper(name[0]):
		return 1
	}
	return 2
}

// compareNatural compares bytewise, runs of digits as numbers.
func compareNatural(a, b string) int {
	for a != "" && b != "" {
		if isDigit(a[0]) && isDigit(b[0]) {
			x, y := digits(a), digits(b)
			if order := compareNumbers(x, y); order != 0 {
				return order
			}
			a, b = a[len(x):], b[len(y):]
			continue
		}
		if a[0] != b[0] {
			return int(a[0]) - int(b[0])
		}
		a, b = a[1:], b[1:]
	}
	return len(a) - len(b)
}

func digits(text string) string {
	end := 0
	for end < len(text) && isDigit(text[end]) {
		end++
	}
	return text[:end]
}

func compareNumbers(a, b string) int {
	a, b = strings.TrimLeft(a, "0"), strings.TrimLeft(b, "0")
	if len(a) != len(b) {
		return len(a) - len(b)
	}
	return strings.Compare(a, b)
}
