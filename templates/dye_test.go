package templates

import (
	"strings"
	"testing"
)

// What is dyed are the values, each where it stands in the file, whether they were rendered at once or later; without dye the file
// is as it is otherwise.
func TestDye(t *testing.T) {
	set := newTestSet(t, gathersImports, (&imports{}).functions())
	render := func() []byte {
		gathered := &imports{}
		file := set.File(gathered.functions())
		_ = file.Use("helper.z")
		content, err := file.Render("file", []string{"A"})
		if err != nil {
			t.Fatal(err)
		}
		return content
	}
	plain := render()
	stop := set.language.Dye()
	content := render()
	stop()
	undyed, count := Undyed(content)
	if string(undyed) != string(plain) {
		t.Errorf("without dye: %s\nwant %s", undyed, plain)
	}
	var values strings.Builder
	for _, r := range string(content) {
		if isShown(r - dye) {
			values.WriteRune(r - dye)
		}
	}
	if want := "from os import pathfrom typing import AAApath"; values.String() != want || count != len(want) {
		t.Errorf("dyed are %d characters of %q, want %q in\n%s", count, &values, want, plain)
	}
	if again := render(); string(again) != string(plain) {
		t.Errorf("after stop: %s", again)
	}
}
