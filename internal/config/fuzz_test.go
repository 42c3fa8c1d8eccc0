package config

import (
	"errors"
	"strings"
	"testing"
)

// Whatever stands in the file: it is read, or each problem has its place.
func FuzzDecode(f *testing.F) {
	for _, test := range cases {
		f.Add(test.text)
	}
	f.Add("a: &a [*a]\ntargets: *a\n")
	f.Add("targets: &t\n- {language: go, output: a, <<: *t}\n")
	f.Add("? [a]\n: b\n!!binary x: y\n")
	f.Fuzz(func(t *testing.T, text string) {
		c, err := Decode(FileName, []byte(text))
		if err == nil {
			if len(c.Targets) == 0 || c.Source.Engine == "" == (c.Source.Schema == "") {
				t.Errorf("accepted: %+v", c)
			}
			return
		}
		joined, ok := err.(interface{ Unwrap() []error })
		if !ok {
			t.Fatalf("not joined: %v", err)
		}
		for _, err := range joined.Unwrap() {
			var problem *Problem
			if !errors.As(err, &problem) || problem.Line < 1 || problem.Column < 1 || strings.TrimSpace(problem.Message) == "" {
				t.Errorf("no place or no message: %#v", err)
			}
		}
	})
}
