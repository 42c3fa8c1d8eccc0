package templates

import (
	"testing"

	"github.com/Masterminds/sprig/v3"
)

// testFunctions are as the command's.
var testFunctions = Functions{Offered: sprig.HermeticTxtFuncMap(), Refused: map[string]string{
	"now": "its result depends on the time or the time zone"}}

func TestPrefixLines(t *testing.T) {
	for _, test := range []struct {
		text any
		want string
	}{
		{"a\n\nb ", "// a\n//\n// b"},
		{"", ""},
		{"a\r\nb\x00", "// a\n// b"},
		{[]string{"x", ""}, "// x\n//"},
	} {
		if got, err := prefixLines("// ", test.text); err != nil || got != test.want {
			t.Errorf("%q: %q, %v", test.text, got, err)
		}
	}
	if _, err := prefixLines("#", 1); err == nil {
		t.Error("a number was taken for a text")
	}
}

// Names are cased as the generators case theirs.
func TestCases(t *testing.T) {
	for function, want := range map[string]string{
		"camelcase": "WithAllGpus", "lowercamelcase": "withAllGpus", "snakecase": "with_all_gp_us",
		"screamingsnakecase": "WITH_ALL_GP_US", "kebabcase": "with-all-gp-us",
	} {
		if got := own()[function].(func(string) string)("withAllGPUs"); got != want {
			t.Errorf("%s: %q, want %q", function, got, want)
		}
	}
}
