package templates

import (
	"strings"
	"testing"

	"github.com/Masterminds/sprig/v3"
)

// Whatever sprig has is either offered or refused with a reason. A new version of sprig that adds functions fails
// here, so that somebody decides.
func TestEveryFunctionIsDecided(t *testing.T) {
	offered := functions()
	for name := range sprig.TxtFuncMap() {
		_, refuse := refused[name]
		if _, have := offered[name]; have == refuse {
			t.Errorf("%s: offered %v, refused %v", name, have, refuse)
		}
	}
	harmless := map[string]bool{"decryptAES": true, "nospace": true, "toString": true, "toStrings": true}
	suspicious := []string{"rand", "now", "date", "env", "host", "uuid", "gen", "encrypt", "crypt", "os", "unix", "shuffle", "ago"}
	for name := range offered {
		for _, part := range suspicious {
			if strings.Contains(strings.ToLower(name), part) && !harmless[name] {
				t.Errorf("%s looks as if its result could differ between runs", name)
			}
		}
	}
}

func TestFunctionsCanNotBeChanged(t *testing.T) {
	first := Functions()
	clear(first)
	if len(Functions()) == 0 {
		t.Error("a caller changed the functions of all")
	}
}

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
		if got := functions()[function].(func(string) string)("withAllGPUs"); got != want {
			t.Errorf("%s: %q, want %q", function, got, want)
		}
	}
}
