package say

import (
	"encoding/base64"
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestMessage(t *testing.T) {
	for text, want := range map[string]string{
		"plain":                          "plain",
		"tab\tstays":                     "tab\tstays",
		"grüße, 世界, 👩‍🚀":                 "grüße, 世界, 👩‍🚀",
		"\x1b[31mred\x1b[0m":             `\u001b[31mred\u001b[0m`,
		"bell\a del\x7f csi\u009b31m":    `bell\u0007 del\u007f csi\u009b31m`,
		"over\rwritten":                  `over\u000dwritten`,
		"one\ntwo\r\nthree\n":            "one\n    two\n    three",
		"one\n\n::add-mask::x":           "one\n\n    \\u003a:add-mask::x",
		"::error::x":                     `\u003a:error::x`,
		"  ::error::x":                   `  \u003a:error::x`,
		"a::b":                           "a::b",
		"x ##[add-mask]y ##vso[task]z":   `x \u0023#[add-mask]y \u0023#vso[task]z`,
		"## Heading":                     "## Heading",
		"user\u202etxt.exe\u2066 \u200e": `user\u202etxt.exe\u2066 \u200e`,
		"line\u2028paragraph\u2029":      `line\u2028paragraph\u2029`,
		"bad\xff\xfe":                    `bad\xff\xfe`,
		"\ufffd":                         "\ufffd",
		"hid\u200bden\ufeff":             `hid\u200bden\ufeff`,
		"tag\U000e0041":                  `tag\U000e0041`,
	} {
		if got := Message(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func FuzzMessage(f *testing.F) {
	f.Add("a\x1b\n::x\r\u202e\xff##[y]")
	f.Fuzz(func(t *testing.T, text string) {
		got := Message(text)
		if !utf8.ValidString(got) {
			t.Errorf("%q: not valid UTF-8", got)
		}
		for i, line := range strings.Split(got, "\n") {
			if strings.ContainsFunc(line, hidden) || commands().MatchString(line) {
				t.Errorf("%q", line)
			}
			if i > 0 && line != "" && !strings.HasPrefix(line, indent) {
				t.Errorf("%q begins a line", line)
			}
		}
		if again := Line(Line(text)); again != Line(text) {
			t.Errorf("%q, then %q", Line(text), again)
		}
	})
}

func TestJSON(t *testing.T) {
	want := "##[x]a\u202e\u009b\x1b\U000e0041ü\n"
	text, err := json.MarshalIndent(map[string]string{"text": want}, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	escaped := JSON(text)
	if commands().Match(escaped) {
		t.Errorf("%s", escaped)
	}
	if strings.ContainsFunc(strings.ReplaceAll(string(escaped), "\n", ""), hidden) {
		t.Errorf("%s", escaped)
	}
	var back map[string]string
	if err := json.Unmarshal(escaped, &back); err != nil || back["text"] != want {
		t.Errorf("%v: %q", err, back["text"])
	}
}

func TestHide(t *testing.T) {
	defer func() { secrets.forms = nil }()
	for _, secret := range []string{"s3cret", "0c4bd3a7-8f57-4a52-93ac-d9a3c2a4ee10", "with/space+ and =%", strings.Repeat("x", 200)} {
		secrets.forms = nil
		Hide(secret)
		Hide("")
		for _, around := range [][2]string{{"", ""}, {"", ":"}, {":", ""}, {"x:", ""}, {"abc", "defg"}, {"user:", "\n"}} {
			whole := around[0] + secret + around[1]
			for _, text := range []string{whole, "Basic " + base64.StdEncoding.EncodeToString([]byte(whole)), base64.RawURLEncoding.EncodeToString([]byte(whole))} {
				got := Message("the engine says " + text)
				if strings.Contains(got, secret) || !strings.Contains(got, "[token]") {
					t.Errorf("%q: %q", whole, got)
				}
			}
		}
	}
}
