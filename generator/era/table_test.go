package era

import (
	"regexp"
	"testing"
)

func TestEveryFeatureHasOneRow(t *testing.T) {
	seen := map[Feature]int{}
	column := regexp.MustCompile(`^(v\d+\.\d+\.\d+(-beta\.\d+)?)?\.\.(v\d+\.\d+\.\d+(-beta\.\d+)?)?$`)
	for _, row := range table {
		seen[row.feature]++
		used := false
		for _, language := range Languages() {
			text := row.column(language)
			used = used || text != ""
			if text != "" && !column.MatchString(text) {
				t.Errorf("feature %d, %s: %q", row.feature, language, text)
			}
		}
		if !used {
			t.Errorf("no language has feature %d", row.feature)
		}
	}
	for feature := range featureCount {
		if feature.String() == "" {
			t.Errorf("feature %d has no name", feature)
		}
		if seen[feature] != 1 {
			t.Errorf("feature %d has %d rows", feature, seen[feature])
		}
	}
}
