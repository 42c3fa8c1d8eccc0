package config

import (
	"strings"
	"testing"
	"time"

	"go.yaml.in/yaml/v4"
)

// Every error of the flags comes in one run, in the order of the flags; what is just within its bounds is none.
func TestFlagErrors(t *testing.T) {
	for name, test := range map[string]struct {
		flags Flags
		want  []string
	}{
		"limits": {Flags{Timeout: ptr(time.Duration(0)), StartTimeout: ptr(-time.Second), SchemaLimit: ptr(0)},
			[]string{"--timeout 0s: it must be more than 0", "--start-timeout -1s: it must be more than 0", "--schema-limit 0: it must be more than 0, in MiB"}},
		"the least":              {Flags{Timeout: ptr(time.Nanosecond), StartTimeout: ptr(time.Nanosecond), SchemaLimit: ptr(1)}, nil},
		"workspace of a file":    {Flags{Schema: ptr("a.json"), Workspace: ptr("w")}, []string{"--workspace needs an engine"}},
		"no workspace of a file": {Flags{Schema: ptr("a.json"), Workspace: ptr(NoWorkspace)}, nil},
		"empty workspace":        {Flags{Workspace: ptr("")}, []string{"--workspace is empty; give it a folder, or none"}},
		"a workspace":            {Flags{Workspace: ptr("w")}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Config{}.With(test.flags)
			var lines []string
			if err != nil {
				lines = strings.Split(err.Error(), "\n")
			}
			if len(lines) != len(test.want) {
				t.Fatalf("error %v, want %q", err, test.want)
			}
			for i, want := range test.want {
				if !strings.HasPrefix(lines[i], want) {
					t.Errorf("error %q, want %q", lines[i], want)
				}
			}
		})
	}
}

// What isn't a string is told as what it is, with the string that may have been meant.
func TestStringsAreStrings(t *testing.T) {
	for text, want := range map[string]string{
		"0.20":       "file must be a string, but this is the number 0.20; write \"0.20\"",
		"12":         "file must be a string, but this is the number 12; write \"12\"",
		"true":       "file must be a string, but this is the boolean true; write \"true\"",
		"2026-01-02": "file must be a string, but this is the date 2026-01-02; write \"2026-01-02\"",
		"~":          "file must be a string, but this is empty",
		"[a]":        "file must be a string, but this is a list",
		"{a: b}":     "file must be a string, but this is a mapping",
		`""`:         "file is empty; leave it out or give it a value",
	} {
		_, err := Decode("c.yaml", []byte("schema: {file: "+text+"}\ntargets: [{language: go, output: a}]\n"))
		if err == nil || !strings.HasSuffix(err.Error(), want) {
			t.Errorf("%s: error %v, want %s", text, err, want)
		}
	}
	anchored, err := Decode("c.yaml", []byte("x-a: &a sdk\nschema: {file: &s a.json}\ntargets: [{language: go, output: *s}]\n"))
	if err == nil || !strings.Contains(err.Error(), "unknown key") {
		t.Errorf("%+v, %v", anchored, err)
	}
	if anchored, err = Decode("c.yaml", []byte("schema: {file: &s a.json}\ntargets: [{language: go, output: *s}]\n")); err != nil || anchored.Targets[0].Output != "a.json" {
		t.Errorf("an alias: %+v, %v", anchored, err)
	}
}

// What init writes is read back as the string that it was, and what needs no quotes has none.
func TestQuote(t *testing.T) {
	for text, plain := range map[string]bool{
		"sdk": true, "sdk/go": true, "./ci": true, ".": true, "/a/b": true, "_x": true, "Z": true, "a9": true, "a0-b.c": true,
		"az": true, "AZ": true, "zA": true, "aZ_/z": true,
		"": false, "..": false, "-": false, "9a": false, "a b": false, "a:b": false, "#a": false, "a#": false, "*": false,
		"yes": false, "No": false, "null": false, "true": false, "on": false, "n": false, "~": false, "[a]": false, "a@b": false,
		"a[": false, "a`": false, "a{": false, "{": false, "[": false, "@": false, "`": false, "1.5": false, "0x1": false,
	} {
		quoted := quote(text)
		var back any
		if err := yaml.Unmarshal([]byte("a: "+quoted), &back); err != nil {
			t.Errorf("%q: %v", text, err)
		} else if got := back.(map[string]any)["a"]; got != text {
			t.Errorf("%q is read back as %#v", text, got)
		}
		if (quoted == text) != plain {
			t.Errorf("%q is written %s", text, quoted)
		}
	}
}
