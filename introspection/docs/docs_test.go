package docs

import (
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
)

func TestNormalize(t *testing.T) {
	for text, want := range map[string]string{
		"A lamp.":                       "A lamp.",
		"\nA lamp.\n":                   "A lamp.",
		"a\r\nb\rc\u2028d":              "a\nb\nc\nd",
		"bell\a nul\x00 esc\x1b[1m":     "bell nul esc[1m",
		"\ufefftext \t\nnext  ":         "text\nnext",
		"\xffbroken":                    "\uFFFDbroken",
		"turned \u202eround\u202c text": "turned round text",
		"  indented\n\n\nfar":           "  indented\n\n\nfar",
		"trailing ":                     "trailing",
		"":                              "",
	} {
		if got := Normalize(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestParse(t *testing.T) {
	text := strings.Join([]string{
		"First line", "second line.", "", "# Heading", "- one", "  more of one", "- two", "", "    indented code",
		"      deeper", "", "```go", "x := 1", "```", "1. first", "2. second",
	}, "\n")
	want := []Block{
		{Kind: Paragraph, Lines: []string{"First line", "second line."}},
		{Kind: Heading, Lines: []string{"Heading"}},
		{Kind: List, Items: []Item{{"-", []string{"one", "more of one"}}, {"-", []string{"two"}}}},
		{Kind: Code, Lines: []string{"indented code", "  deeper"}},
		{Kind: Code, Info: "go", Lines: []string{"x := 1"}},
		{Kind: List, Items: []Item{{"1.", []string{"first"}}, {"2.", []string{"second"}}}},
	}
	if diff := cmp.Diff(want, Parse(text)); diff != "" {
		t.Error(diff)
	}
}

func FuzzParse(f *testing.F) {
	f.Add("a\n- b\n```\nc")
	f.Add("    \n\n")
	f.Fuzz(func(t *testing.T, text string) {
		for _, block := range Parse(text) {
			for _, line := range block.Lines {
				if strings.ContainsFunc(line, func(r rune) bool { return r != '\t' && unicode.IsControl(r) }) {
					t.Errorf("%q holds a control character", line)
				}
			}
		}
		if once := Normalize(text); Normalize(once) != once {
			t.Errorf("%q normalizes to another text the second time", text)
		}
	})
}

func TestNormalizeIsTheSameOnItsShortWay(t *testing.T) {
	for _, text := range []string{"", "\n", "a", "\na\n\nb\n", " a", "a ", "a \nb", "  \na", "a\n  ", "\n\n a\n", "a\n \nb", "a\tb\n"} {
		// A control character in front keeps the text from being taken as it is.
		if got, want := Normalize(text), Normalize(text+"\x00"); got != want {
			t.Errorf("%q became %q, want %q", text, got, want)
		}
	}
}

func TestCodeSpan(t *testing.T) {
	for text, want := range map[string]string{"a": "`a`", "a `b` c": "``a `b` c``", "`b`": "`` `b` ``", "a``": "``` a`` ```", "`": "`` ` ``", "": "``"} {
		if got := CodeSpan(text); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}
