package rust

import (
	"bufio"
	"os"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/internal/needed"
)

// TestNameVectors compares with names that convert_case itself gave.
func TestNameVectors(t *testing.T) {
	file, err := os.Open(needed.Reference(t, "vectors", "rust_names.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows := 0
	for lines := bufio.NewScanner(file); lines.Scan(); {
		if strings.HasPrefix(lines.Text(), "#") {
			continue
		}
		columns := strings.Split(lines.Text(), "\t")
		if len(columns) != 3 {
			t.Fatalf("a row without three columns: %q", lines.Text())
		}
		rows++
		if got := convert(t, columns[0], columns[1]); got != columns[2] {
			t.Errorf("%s %s is %s, want %s", columns[0], columns[1], got, columns[2])
		}
	}
	if rows < 600 {
		t.Errorf("only %d rows", rows)
	}
}

// convert gives a name in the vectors' way: only the official generator's five escapes.
func convert(t *testing.T, kind, name string) string {
	switch kind {
	case "type", "variant":
		return pascal(name)
	case "method", "field":
		converted := snake(name)
		switch converted {
		case "ref", "enum", "loop", "mod", "type":
			return escaped(converted)
		}
		return converted
	case "opts":
		parent, field, _ := strings.Cut(name, ".")
		return pascal(parent) + pascal(field) + "Opts"
	}
	t.Fatalf("unknown kind %q", kind)
	return ""
}

func TestNames(t *testing.T) {
	for _, test := range []struct{ name, pascal, snake string }{
		{"asSDK", "AsSdk", "as_sdk"},
		{"experimentalWithAllGPUs", "ExperimentalWithAllGpUs", "experimental_with_all_gp_us"},
		{"EStarGZ", "EStarGz", "e_star_gz"},
		{"x86_64", "X8664", "x_86_64"},
		{"__a__b", "AB", "a_b"},
		{"_", "", ""},
		{"_1a", "1A", "1_a"},
		{"my-dep", "MyDep", "my_dep"},
	} {
		if got := pascal(test.name); got != test.pascal {
			t.Errorf("pascal(%q) = %q, want %q", test.name, got, test.pascal)
		}
		if got := snake(test.name); got != test.snake {
			t.Errorf("snake(%q) = %q, want %q", test.name, got, test.snake)
		}
	}
}
