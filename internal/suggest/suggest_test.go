package suggest

import "testing"

func TestClosest(t *testing.T) {
	for _, test := range []struct {
		word  string
		known []string
		want  string
	}{
		{"outputt", []string{"language", "output"}, "output"},
		{"sdk_version", []string{"sdkVersion"}, "sdkVersion"},
		{"SDK-Version", []string{"sdkVersion"}, "sdkVersion"},
		{"ruts", []string{"go", "python", "rust"}, "rust"},
		{"java", []string{"go", "python", "rust"}, ""},
		{"swift", []string{"go", "python", "rust"}, ""},
		{"typescript", []string{"go", "python", "rust"}, ""},
		{"pyhton", []string{"go", "python"}, "python"},
		{"Contaner", []string{"Client", "Container", "Contents"}, "Container"},
		{"ba", []string{"ca", "aa"}, "ca"},            // the first of those that are as near
		{"ba", []string{"cc"}, ""},                    // every letter would change
		{"g", []string{"x"}, ""},                      // so here
		{"go", []string{"rust"}, ""},                  // more letters than there are
		{"abcde", []string{"abcXY"}, "abcXY"},         // two edits of five letters
		{"abcde", []string{"abXYZ"}, ""},              // three
		{"ääää", []string{"ääxx"}, "ääxx"},            // letters count, not bytes
		{"", []string{"a"}, ""},                       // nothing to go by
		{"target", nil, ""},                           // nothing to choose from
		{"names", []string{"name", "names"}, "names"}, // what is there
	} {
		if got := Closest(test.word, test.known); got != test.want {
			t.Errorf("%q of %q: %q, want %q", test.word, test.known, got, test.want)
		}
	}
}

func TestHint(t *testing.T) {
	for word, want := range map[string]string{"ful": `did you mean "full"?`, "everything": "it is one of core, full"} {
		if got := Hint(word, []string{"core", "full"}); got != want {
			t.Errorf("%s: %s, want %s", word, got, want)
		}
	}
	if got := Hint("full", nil); got != "" {
		t.Errorf("of nothing: %s", got)
	}
}
