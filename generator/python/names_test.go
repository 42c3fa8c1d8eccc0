package python

import (
	"bufio"
	"os"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/internal/needed"
)

func TestSnake(t *testing.T) {
	cases := map[string]string{
		"withFS": "with_fs", "enableIPv6": "enable_i_pv6", "URLs": "ur_ls", "fooIDs": "foo_i_ds",
		"x1Y2Z3": "x1y2_z3", "parseXMLHTTPRequest": "parse_xmlhttp_request", "stdout": "stdout",
		"experimentalWithAllGPUs": "experimental_with_all_gp_us", "A_B": "a_b", "_ID": "_id", "": "",
	}
	for name, want := range cases {
		if got := snake(name); got != want {
			t.Errorf("snake(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestMemberName(t *testing.T) {
	cases := []struct {
		name            string
		reserveBuiltins bool
		want            string
	}{
		{"from", true, "from_"},
		{"True", true, "true"},
		{"None", true, "none"},
		{"match", true, "match"},
		{"list", true, "list_"},
		{"list", false, "list"},
		{"Class", false, "class_"},
	}
	for _, c := range cases {
		if got := memberName(c.name, c.reserveBuiltins); got != c.want {
			t.Errorf("memberName(%q, %v) = %q, want %q", c.name, c.reserveBuiltins, got, c.want)
		}
	}
}

// TestMemberNameVectors compares with names that the official generator made.
func TestMemberNameVectors(t *testing.T) {
	file, err := os.Open(needed.Reference(t, "vectors", "python_names.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows := 0
	for lines := bufio.NewScanner(file); lines.Scan(); {
		name, want, ok := strings.Cut(lines.Text(), "\t")
		if !ok || strings.HasPrefix(name, "#") {
			continue
		}
		rows++
		if got := memberName(name, true); got != want {
			t.Errorf("memberName(%q) = %q, want %q", name, got, want)
		}
	}
	if rows < 1000 {
		t.Errorf("read %d rows, want more than 1000", rows)
	}
}
