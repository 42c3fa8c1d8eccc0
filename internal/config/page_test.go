package config

import (
	"encoding/json"
	"os"
	"regexp"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestPage holds the table of keys in docs/ci.md to the JSON Schema: each key has a line there, and nothing else does.
func TestPage(t *testing.T) {
	text, err := os.ReadFile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	type node struct {
		Properties map[string]node
		Items      *node
	}
	var schema node
	if err := json.Unmarshal(text, &schema); err != nil {
		t.Fatal(err)
	}
	var want []string
	var collect func(prefix string, properties map[string]node)
	collect = func(prefix string, properties map[string]node) {
		for name, property := range properties {
			switch {
			case property.Properties != nil:
				collect(prefix+name+".", property.Properties)
			case property.Items != nil && property.Items.Properties != nil:
				collect(prefix+name+"[].", property.Items.Properties)
			default:
				want = append(want, prefix+name)
			}
		}
	}
	collect("", schema.Properties)
	slices.Sort(want)

	page, err := os.ReadFile("../../docs/ci.md")
	if err != nil {
		t.Fatal(err)
	}
	table := regexp.MustCompile(`(?s)\| key \|.*?\n\n`).Find(page)
	var got []string
	for _, row := range regexp.MustCompile("(?m)^\\| `([^`]+)` \\|").FindAllSubmatch(table, -1) {
		got = append(got, string(row[1]))
	}
	slices.Sort(got)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error("docs/ci.md, the table of keys: -want +got\n" + diff)
	}
}
