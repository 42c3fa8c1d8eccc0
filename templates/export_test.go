package templates

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func read(t *testing.T, parts ...string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(parts...))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func write(t *testing.T, text string, parts ...string) {
	t.Helper()
	file := filepath.Join(parts...)
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// An exported copy renders what its base renders.
func TestExportedCopiesAreTheirBases(t *testing.T) {
	for _, text := range []string{"x\n", "\n  x\n", "", " {{- /* gotype: a.B */ -}}\nx", "{{- /* gotype: a.B */ -}}\nx"} {
		base := source{name: "python/file.tmpl", place: "file.tmpl", text: text}
		copied := source{name: base.name, place: "mine.tmpl", text: withMark(base), override: true}
		var results []string
		for _, each := range []source{base, copied} {
			set, err := load([]source{each}, nil)
			if err != nil {
				t.Fatal(err)
			}
			got, err := set.Render("file", nil)
			if err != nil {
				t.Fatal(err)
			}
			results = append(results, string(got))
		}
		if results[0] != results[1] {
			t.Errorf("%q: the base gives %q, the copy %q", text, results[0], results[1])
		}
		if got := recordedBase(copied.text); got != digest(text) {
			t.Errorf("%q: recorded %q, want %q", text, got, digest(text))
		}
		if got := unmarked(copied.text); got != text {
			t.Errorf("%q: without its mark the copy is %q", text, got)
		}
		if again := recordedBase(remark(copied.text, source{name: base.name, text: "new"})); again != digest("new") {
			t.Errorf("%q: recorded %q after an update", text, again)
		}
		if again := recordedBase(remark("unmarked", source{name: base.name, text: "new"})); again != digest("new") {
			t.Errorf("%q: recorded %q in a file without a mark", text, again)
		}
	}
}

func TestExport(t *testing.T) {
	dir := t.TempDir()
	written, err := testLanguages.Export(dir, false, "python/header")
	if err != nil {
		t.Fatal(err)
	}
	if strings.Join(written, " ") != "python/header.tmpl" {
		t.Errorf("wrote %v", written)
	}
	base, _ := find(testLanguages.sources(), "python/header.tmpl")
	if got := read(t, dir, "python/header.tmpl"); got != withMark(base) {
		t.Errorf("the copy is %q", got)
	}
	if got := read(t, dir, ".base/python/header.tmpl"); got != base.text {
		t.Errorf("the kept base is %q", got)
	}
	write(t, "mine", dir, "python/header.tmpl")
	_, err = testLanguages.Export(dir, false)
	if want := filepath.Join(dir, "python/header.tmpl") + ": is there already; --force overwrites it"; err == nil || err.Error() != want {
		t.Errorf("error %v, want %s", err, want)
	}
	if _, err := os.Stat(filepath.Join(dir, "go")); err == nil {
		t.Error("a refused export wrote files")
	}
	if written, err = testLanguages.Export(dir, true); err != nil || len(written) != len(testLanguages.Catalogue()) {
		t.Errorf("wrote %v, %v", written, err)
	}
	for _, language := range testLanguages {
		set, err := language.Load(Dir(dir), testFunctions)
		if err != nil {
			t.Errorf("the copies of %s can't be used: %v", language.Name(), err)
		} else if !set.Overridden() || len(set.Warnings()) > 0 {
			t.Errorf("%s: overridden %v, warnings %v", language.Name(), set.Overridden(), set.Warnings())
		}
	}
	_, err = testLanguages.Export(dir, true, "pyton")
	if want := "pyton: no template has this name; did you mean python?"; err == nil || err.Error() != want {
		t.Errorf("error %v, want %s", err, want)
	}
}

func TestStatusAndAccept(t *testing.T) {
	dir := t.TempDir()
	if _, err := testLanguages.Export(dir, false, "python/header", "go/header"); err != nil {
		t.Fatal(err)
	}
	older := source{name: "python/header.tmpl", text: "# older\n"}
	write(t, strings.Replace(withMark(older), "# older", "# mine", 1), dir, older.name)
	write(t, older.text, dir, ".base", older.name)
	write(t, "no mark", dir, "rust/scalar.tmpl")
	write(t, "", dir, "rust/gone.tmpl")
	write(t, "", dir, "rust/_mine.tmpl")

	states, err := testLanguages.Status(dir)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, state := range states {
		got = append(got, state.Name+" "+string(state.Standing))
	}
	want := "go/header.tmpl current, python/header.tmpl changed, rust/_mine.tmpl added, rust/gone.tmpl gone, rust/scalar.tmpl unmarked"
	if strings.Join(got, ", ") != want {
		t.Errorf("%v, want %s", got, want)
	}
	diff := states[1].Diff
	for _, part := range []string{"--- python/header.tmpl (when copied)", "+++ python/header.tmpl (now)", "-# older"} {
		if !strings.Contains(diff, part) {
			t.Errorf("the diff lacks %q:\n%s", part, diff)
		}
	}
	if strings.Contains(diff, "mine") {
		t.Errorf("the diff is not that of the bases:\n%s", diff)
	}

	if err := os.Remove(filepath.Join(dir, "rust/gone.tmpl")); err != nil {
		t.Fatal(err)
	}
	set, err := testLanguages.Find("python").Load(Dir(dir), testFunctions)
	if err != nil {
		t.Fatal(err)
	}
	warning := filepath.Join(dir, "python/header.tmpl") + ": the template python/header.tmpl has changed since this copy of it was made; dagger-codegen templates status shows the difference"
	if strings.Join(set.Warnings(), "\n") != warning {
		t.Errorf("warnings %v", set.Warnings())
	}

	accepted, err := testLanguages.Accept(dir)
	if err != nil || strings.Join(accepted, " ") != "python/header.tmpl rust/scalar.tmpl" {
		t.Errorf("accepted %v, %v", accepted, err)
	}
	if text := read(t, dir, "python/header.tmpl"); !strings.HasSuffix(text, "-}}\n# mine\n") {
		t.Errorf("the override became %q", text)
	}
	if states, err = testLanguages.Status(dir); err != nil || states[1].Standing != Current {
		t.Errorf("after accepting: %v, %v", states[1], err)
	}
	if _, err := testLanguages.Accept(dir, "python/haeder"); err == nil || !strings.Contains(err.Error(), "did you mean python/header.tmpl?") {
		t.Errorf("error %v", err)
	}
	if _, err := testLanguages.Status(filepath.Join(dir, "nowhere")); err == nil {
		t.Error("a folder that isn't there has a status")
	}
}
