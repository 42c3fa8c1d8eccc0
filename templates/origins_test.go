package templates

import (
	"fmt"
	"strings"
	"testing"
)

// The pieces of a file are its bytes, each once, whether they are text, constants, values, or were rendered later.
func TestObserve(t *testing.T) {
	set := newTestSet(t, gathersImports, (&imports{}).functions())
	var pieces []string
	stop := set.language.Observe(func(each Origin) {
		pieces = append(pieces, fmt.Sprintf("%t:%s", each.FromTemplate, each.Text))
	})
	gathered := &imports{}
	file := set.File(gathered.functions())
	_ = file.Use("helper.z")
	content, err := file.Render("file", []string{"A"})
	if err != nil {
		t.Fatal(err)
	}
	got := strings.ReplaceAll(strings.Join(pieces, "|"), "\n", "/")
	want := "t:# first/|f:A|t:: |f:A|t:/|t:# last/|t:def z(): |f:path|t:/|f:from os import path|t:/|f:from typing import A|t:/|t:/"
	want = strings.ReplaceAll(strings.ReplaceAll(want, "t:", "true:"), "f:", "false:")
	if got = strings.ReplaceAll(got, "|true:|", "|"); got != want {
		t.Errorf("pieces %s\nwant   %s\nof %s", got, want, content)
	}
	stop()
	pieces = nil
	if again, err := set.File(gathered.functions()).Render("file", []string{"A"}); err != nil || len(pieces) > 0 || len(again) == 0 {
		t.Errorf("after stop: %v, %v", pieces, err)
	}
}
