package lint

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestReadmeNumbers holds the numbers of README.md's comparison to the page that each row names as their source.
func TestReadmeNumbers(t *testing.T) {
	readme, err := os.ReadFile(filepath.Join(root, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, section, found := strings.Cut(string(readme), "| measured in |\n")
	if !found {
		t.Fatal("README.md has no comparison")
	}
	source := regexp.MustCompile(`\[\w+\]\((docs/\w+\.md)[#)]`)
	number := regexp.MustCompile(`\d[\d.,]*\d|\d`)
	checked := 0
	for line := range strings.Lines(section) {
		if !strings.HasPrefix(line, "|") {
			break
		}
		link := source.FindStringSubmatch(line)
		cells := strings.Split(line, "|")
		if link == nil || len(cells) != 6 {
			continue
		}
		page, err := os.ReadFile(filepath.Join(root, link[1]))
		if err != nil {
			t.Error(err)
			continue
		}
		on := map[string]bool{}
		for _, found := range number.FindAllString(string(page), -1) {
			on[found] = true
		}
		for _, found := range number.FindAllString(cells[2]+cells[3], -1) {
			checked++
			if !on[found] {
				t.Errorf("README.md has %s, which isn't on %s: %s", found, link[1], line)
			}
		}
	}
	if checked < 15 {
		t.Errorf("%d numbers were found", checked)
	}
}
