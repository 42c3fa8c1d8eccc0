package templates

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"
	"text/template"
)

// newTestSet parses templates as those of Python.
func newTestSet(t *testing.T, files map[string]string, functions ...template.FuncMap) *Set {
	t.Helper()
	set, err := parseTestSet(files, functions...)
	if err != nil {
		t.Fatal(err)
	}
	return set
}

func parseTestSet(files map[string]string, functions ...template.FuncMap) (*Set, error) {
	var sources []source
	for name, text := range files {
		sources = append(sources, source{name: "python/" + name + ".tmpl", place: "embedded:python/" + name + ".tmpl", text: text})
	}
	slices.SortFunc(sources, func(a, b source) int { return strings.Compare(a.name, b.name) })
	return load(sources, nil, functions...)
}

func TestTemplatesAreLaidOut(t *testing.T) {
	long := strings.Repeat("x", 82)
	set := newTestSet(t, map[string]string{
		"file": "{{range .}}    {{template \"call\" .}}\n{{end}}",
		"call": "f(⟦⟪{{range $i, $arg := .}}{{if $i}},␣{{end}}{{$arg}}{{end}}⸴⟫⟧){{\"⟪\"}}{{\"⟫\"}}",
	})
	got, err := set.Render("file", [][]string{{"a", "b"}, {long}, {long, "b"}, {}})
	if err != nil {
		t.Fatal(err)
	}
	want := "    f(a, b)\n    f(\n        " + long + "\n    )\n    f(\n        " + long + ",\n        b,\n    )\n    f()\n"
	if string(got) != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}

// A long text is in several pieces, which are the same text as the whole.
func TestLongTextIsInPieces(t *testing.T) {
	set := newTestSet(t, map[string]string{
		"file":  "{{later \"head\"}}{{range .}}{{.}}\n{{end}}in {{later \"head\"}} line\n{{range .}}{{.}}\n{{end}}{{later \"tail\"}}",
		"other": "{{define \"head\"}}head{{end}}{{define \"tail\"}}tail{{end}}",
	})
	line := strings.Repeat("x", 99)
	lines := slices.Repeat([]string{line}, 30000)
	text, err := set.File().Text("file", lines)
	if err != nil {
		t.Fatal(err)
	}
	all := strings.Repeat(line+"\n", len(lines))
	want, pieces := "head"+all+"in head line\n"+all+"tail", text.Pieces()
	if len(pieces) < 6 || text.Len() != len(want) || string(bytes.Join(pieces, nil)) != want || string(text.Bytes()) != want {
		t.Errorf("%d pieces of %d bytes aren't the %d bytes that they should be", len(pieces), text.Len(), len(want))
	}
}

// What a template is given is never a mark, whatever it looks like.
func TestValuesHoldNoMarks(t *testing.T) {
	set := newTestSet(t, map[string]string{"file": "⟪{{.}}⟫\n"})
	for _, value := range []string{"⟦a⟧", "␣", "⟧", "⏎", "\x01\x02\x1b", "⦃⫼⦄"} {
		got, err := set.Render("file", value)
		if err != nil || string(got) != value+"\n" {
			t.Errorf("%q becomes %q, %v", value, got, err)
		}
	}
	// Bytes that are no UTF-8 come through no decoder; if they did, they would print as what they are.
	if got, err := set.Render("file", "a\xff"); err != nil || string(got) != "a\uFFFD\n" {
		t.Errorf("%q, %v", got, err)
	}
}

func TestMarksThatDoNotMatch(t *testing.T) {
	const rule = " here: a group is closed in the branch of the template that it is opened in"
	for _, test := range []struct{ text, want string }{
		{"\n a⟦₆₀␣b", "embedded:python/file.tmpl:2:3: ⟦ is never closed" + rule},
		{"a\n{{if .}}␣\n ⟧{{end}}", "embedded:python/file.tmpl:3:2: ⟧ closes nothing" + rule},
		{"{{if .}}⟦{{end}}a{{if .}}⟧{{end}}", "embedded:python/file.tmpl:1:9: ⟦ is never closed" + rule},
		{"⟦{{range .}}⟪{{else}}⟫{{end}}⟧", "embedded:python/file.tmpl:1:15: ⟪ is never closed" + rule},
		{"{{define \"part\"}}⟦⟫{{end}}", "embedded:python/file.tmpl:1:21: ⟫ where ⟦ is to be closed by ⟧" + rule},
		{"⟦₉₉₉a⟧", "embedded:python/file.tmpl:1:1: a bound is at most 200 columns" + rule},
	} {
		_, err := parseTestSet(map[string]string{"file": test.text})
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: %v\nwant %s", test.text, err, test.want)
		}
	}
	set := newTestSet(t, map[string]string{"file": "{{if .}}{{\"⟦\"}}{{end}}\n"})
	if _, err := set.Render("file", true); err == nil || err.Error() != "embedded:python/file.tmpl: the layout can't be made: ⟦ is never closed" {
		t.Errorf("a mark of a constant that isn't closed: %v", err)
	}
}

// imports are what a backend of these tests gathers.
type imports struct{ lines []string }

func (i *imports) functions() template.FuncMap {
	return template.FuncMap{
		"ref": func(module, name string) string {
			if line := "from " + module + " import " + name; !slices.Contains(i.lines, line) {
				i.lines = append(i.lines, line)
			}
			return name
		},
		"imports": func() []string { return slices.Sorted(slices.Values(i.lines)) },
	}
}

var gathersImports = map[string]string{
	"file": "# first\n{{later \"head\"}}{{range .}}{{.}}: {{ref \"typing\" .}}\n{{end}}{{later \"tail\" .}}# last\n",
	"head": "{{range imports}}{{.}}\n{{end}}\n",
	"tail": "{{definitions \"helper.\" .}}{{if used \"none\"}}none\n{{end}}",
	"helpers": "{{define \"helper.z\"}}def z(): {{ref \"os\" \"path\"}}\n{{end}}" +
		"{{define \"helper.a\"}}def a(x): {{use \"helper.z\"}}z()\n{{end}}" +
		"{{define \"helper.unused\"}}def unused(): {{ref \"no\" \"thing\"}}\n{{end}}",
}

func TestImportsAreGatheredWhileRendering(t *testing.T) {
	set := newTestSet(t, gathersImports, (&imports{}).functions())
	render := func(names ...string) string {
		gathered := &imports{}
		file := set.File(gathered.functions())
		if len(names) > 1 {
			if err := file.Use("helper.a"); err != nil {
				t.Fatal(err)
			}
		}
		content, err := file.Render("file", names)
		if err != nil {
			t.Fatal(err)
		}
		return string(content)
	}
	want := "# first\nfrom os import path\nfrom typing import A\nfrom typing import B\n\nA: A\nB: B\ndef z(): path\ndef a(x): z()\n# last\n"
	if got := render("B", "A"); got != strings.Replace(want, "A: A\nB: B", "B: B\nA: A", 1) {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
	// Each file has its own.
	if got, want := render("C"), "# first\nfrom typing import C\n\nC: C\n# last\n"; got != want {
		t.Errorf("the second file:\n%s\nwant:\n%s", got, want)
	}
}

func TestGatheringErrors(t *testing.T) {
	for _, test := range []struct{ name, file, want string }{
		{"used when it is too late", `{{definitions "helper." .}}{{use "helper.a"}}`,
			`"helper.a" is used after the definitions of "helper."`},
		{"later than later", `{{later "late" .}}{{define "late"}}{{later "late"}}{{end}}`, `"late" is to be rendered later, which is now`},
		{"an unknown template later", `{{later "nothing"}}`, `no template "nothing"`},
		{"too much for later", `{{later "a" 1 2}}`, `later takes a template and what that is given`},
		{"an error within later", `{{later "late" .}}{{define "late"}}{{.Titel}}{{end}}`, `can't evaluate field Titel`},
	} {
		set := newTestSet(t, map[string]string{"file": test.file, "h": `{{define "helper.a"}}{{end}}`})
		_, err := set.Render("file", testView())
		if err == nil || !strings.Contains(err.Error(), test.want) || !strings.HasPrefix(err.Error(), "embedded:python/file.tmpl") {
			t.Errorf("%s: %v, want %s", test.name, err, test.want)
		}
	}
}

func TestArgumentsOfUses(t *testing.T) {
	set := newTestSet(t, map[string]string{
		"file": `{{range .}}{{use "list" .}}{{end}}{{use "list" 2 9}}{{use "none"}}[{{range used "list"}}{{.}} {{end}}]{{used "none"}}`})
	got, err := set.Render("file", []int{2, 1, 2})
	if err != nil || string(got) != "[2 1 9 ][]" {
		t.Errorf("%q, %v", got, err)
	}
}

// Gathering costs a file little: the functions of a set are copied, its templates aren't.
func BenchmarkFile(b *testing.B) {
	set, err := parseTestSet(gathersImports, (&imports{}).functions())
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := set.File((&imports{}).functions()).Render("file", []string{"A"}); err != nil {
			b.Fatal(err)
		}
	}
}

func ExampleFile() {
	set, _ := parseTestSet(map[string]string{
		"file": "{{later \"imports\"}}x: {{ref \"typing\" \"Any\"}} = None\n", "imports": "{{range imports}}{{.}}\n{{end}}",
	}, (&imports{}).functions())
	gathered := &imports{}
	content, err := set.File(gathered.functions()).Render("file", nil)
	fmt.Printf("%s%v\n", content, err)
	// Output:
	// from typing import Any
	// x: Any = None
	// <nil>
}
