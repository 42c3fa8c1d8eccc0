package templates

import (
	"strings"
	"testing"
	"testing/fstest"
	"text/template"
)

// The view models of the tests' own templates.
type testFile struct {
	Title   string
	Objects []*testObject
}

type testObject struct {
	Name    string
	Methods []testMethod
}

type testMethod struct {
	Name string
	Args []string
}

func (testMethod) Broken() (string, error) { return "", errBroken }

type brokenError struct{}

func (brokenError) Error() string { return "it is broken" }

var errBroken = brokenError{}

func testBases() []source {
	base := func(name, text string) source {
		return source{name: "python/" + name, place: "embedded:python/" + name, text: text}
	}
	return []source{
		base("file.tmpl", "{{template \"header\" .}}{{range .Objects}}{{template \"object\" .}}{{end}}"),
		base("header.tmpl", "# {{.Title}}\n"),
		base("object.tmpl", "class {{.Name}}:\n{{range .Methods}}{{template \"method\" .}}{{end}}{{define \"method\"}}  {{.Name}}()\n{{end}}"),
	}
}

func testView() *testFile {
	return &testFile{Title: "t", Objects: []*testObject{{Name: "A", Methods: []testMethod{{Name: "m", Args: []string{"x"}}}}}}
}

func overrides(files map[string]string) fstest.MapFS {
	fsys := fstest.MapFS{}
	for name, text := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return fsys
}

func TestRender(t *testing.T) {
	for _, test := range []struct {
		name      string
		overrides map[string]string
		want      string
	}{
		{name: "bases alone", want: "# t\nclass A:\n  m()\n"},
		{name: "one file replaced", overrides: map[string]string{"python/header.tmpl": "# {{.Title | upper}}\n"}, want: "# T\nclass A:\n  m()\n"},
		{name: "other files passed over", overrides: map[string]string{"python/README.md": "x", "README.md": "x", ".base/python/x.tmpl": "x", "doc/x.md": "x"}, want: "# t\nclass A:\n  m()\n"},
		{name: "another language's folder", overrides: map[string]string{"go/header.tmpl": "{{.Broken"}, want: "# t\nclass A:\n  m()\n"},
		{name: "a definition replaced by an added file", overrides: map[string]string{"python/_mine.tmpl": `{{define "method"}}  def {{.Name}}(): {{join "," .Args}}
{{end}}`}, want: "# t\nclass A:\n  def m(): x\n"},
		{name: "a file that uses an added definition", overrides: map[string]string{
			"python/_mine.tmpl":  `{{define "licence"}}{{prefixLines "# " "a\n\nb"}}{{end}}`,
			"python/header.tmpl": "{{template \"licence\"}}\n",
		}, want: "# a\n#\n# b\nclass A:\n  m()\n"},
		{name: "an override around its base", overrides: map[string]string{"python/header.tmpl": "# first\n{{template \"base/header\" .}}", "python/object.tmpl": "{{template \"base/object\" .}}  pass\n"}, want: "# first\n# t\nclass A:\n  m()\n  pass\n"},
		{name: "a base changed by functions", overrides: map[string]string{"python/object.tmpl": `{{include "base/object" . | replace "()" "(self)" | upper}}`}, want: "# t\nCLASS A:\n  M(SELF)\n"},
		{name: "keys in a fixed order", overrides: map[string]string{"python/header.tmpl": `{{keys (dict "b" 1 "a" 2 "c" 3)}}{{values (dict "b" 1 "a" 2 "c" 3)}}`}, want: "[a b c][2 1 3]class A:\n  m()\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			set, err := load(testBases(), overrides(test.overrides))
			if err != nil {
				t.Fatal(err)
			}
			got, err := set.Render("file", testView())
			if err != nil {
				t.Fatal(err)
			}
			if string(got) != test.want {
				t.Errorf("rendered %q, want %q", got, test.want)
			}
		})
	}
}

func TestErrors(t *testing.T) {
	for _, test := range []struct {
		name      string
		overrides map[string]string
		want      string
	}{
		{"unknown name", map[string]string{"python/heder.tmpl": ""},
			`python/heder.tmpl: no template has this name; did you mean python/header.tmpl?; a file with definitions of its own has a name that begins with an underscore`},
		{"file outside of its language", map[string]string{"header.tmpl": ""},
			`header.tmpl: templates lie in a folder named like their language; did you mean go/header.tmpl?`},
		{"unknown language", map[string]string{"pyhton/header.tmpl": ""},
			`pyhton: no language of this name has templates; did you mean python?`},
		{"syntax", map[string]string{"python/header.tmpl": "\n\n{{if}}"},
			`python/header.tmpl:3: missing value for if`},
		{"unknown function", map[string]string{"python/header.tmpl": "{{uper .Title}}"},
			`python/header.tmpl:1: function "uper" not defined; did you mean upper?`},
		{"refused function", map[string]string{"python/header.tmpl": "{{now}}"},
			`python/header.tmpl:1: function "now" not defined: its result depends on the time or the time zone`},
		{"every problem", map[string]string{"python/header.tmpl": "{{if}}", "python/object.tmpl": "{{end}}"},
			"python/header.tmpl:1: missing value for if\npython/object.tmpl:1: unexpected {{end}}"},
		{"call of nothing", map[string]string{"python/header.tmpl": "\n  {{template \"heading\" .}}"},
			`python/header.tmpl:2:14: no template "heading" is defined; did you mean header?`},
		{"dropped definition", map[string]string{"python/_own.tmpl": `{{define "a"}}{{template "methods" .}}{{end}}`},
			`python/_own.tmpl:1:26: no template "methods" is defined; did you mean method?`},
		{"unknown field", map[string]string{"python/header.tmpl": "# {{.Titel}}"},
			`python/header.tmpl:1:5: template "header" executed on *templates.testFile: <.Titel>: can't evaluate field Titel in type *templates.testFile; did you mean Title?`},
		{"unknown field within a range", map[string]string{"python/object.tmpl": "\n{{range .Methods}}{{.Titel}}{{end}}"},
			`python/object.tmpl:2:21: template "object" executed on templates.testMethod: <.Titel>: can't evaluate field Titel in type templates.testMethod; it has Args, Broken, Name`},
		{"field after a range", map[string]string{"python/object.tmpl": "{{range .Methods}}{{.Name}}{{end}}{{.Nam}}"},
			`python/object.tmpl:1:37: template "object" executed on *templates.testObject: <.Nam>: can't evaluate field Nam in type *templates.testObject; did you mean Name?`},
		{"definition", map[string]string{"python/_own.tmpl": `{{define "method"}}{{.Broken}}{{end}}`},
			`python/_own.tmpl:1:22: template "method" executed on templates.testMethod: <.Broken>: error calling Broken: it is broken`},
		{"a field within an include", map[string]string{"python/object.tmpl": `{{include "base/object" . | upper}}`, "python/_own.tmpl": `{{define "method"}}{{.Titel}}{{end}}`},
			`python/_own.tmpl:1:22: template "method" executed on templates.testMethod: <.Titel>: can't evaluate field Titel in type templates.testMethod; it has Args, Broken, Name`},
		{"an include of nothing", map[string]string{"python/header.tmpl": `{{include "heder" .}}`},
			`python/header.tmpl:1:3: template "header" executed on *templates.testFile: <include "heder" .>: error calling include: template: no template "heder" associated with template "python"`},
		{"an include of itself", map[string]string{"python/header.tmpl": `{{include "header" .}}`},
			`python/header.tmpl:1:3: template "header" executed on *templates.testFile: <include "header" .>: error calling include: the template "header" includes itself without end`},
		{"function that fails", map[string]string{"python/header.tmpl": `{{fail "no"}}`},
			`python/header.tmpl:1:3: template "header" executed on *templates.testFile: <fail "no">: error calling fail: no`},
		{"function that panics", map[string]string{"python/header.tmpl": `{{repeat -1 "x"}}`},
			`python/header.tmpl:1:3: template "header" executed on *templates.testFile: <repeat -1 "x">: error calling repeat: strings: negative Repeat count`},
		{"a with that changes dot", map[string]string{"python/header.tmpl": `{{with .Title}}{{.Name}}{{end}}`},
			`python/header.tmpl:1:18: template "header" executed on string: <.Name>: can't evaluate field Name in type string`},
	} {
		t.Run(test.name, func(t *testing.T) {
			set, err := load(testBases(), overrides(test.overrides))
			if err == nil {
				_, err = set.Render("file", testView())
			}
			if err == nil {
				t.Fatal("no error")
			}
			if err.Error() != test.want {
				t.Errorf("error\n%s\nwant\n%s", err, test.want)
			}
		})
	}
}

func TestDirNamesItsFolder(t *testing.T) {
	dir := t.TempDir()
	if err := writeFile(dir, "python/header.tmpl", "{{if}}"); err != nil {
		t.Fatal(err)
	}
	_, err := testLanguages.Find("python").Load(Dir(dir), testFunctions)
	if err == nil || !strings.HasPrefix(err.Error(), dir+"/python/header.tmpl:1: ") {
		t.Errorf("error %v doesn't begin with the file's place", err)
	}
	_, err = testLanguages.Find("python").Load(Dir(dir+"/nowhere"), testFunctions)
	if want := dir + "/nowhere: the folder of templates can't be read: no such file or directory"; err == nil || err.Error() != want {
		t.Errorf("error %v, want %s", err, want)
	}
}

// Without overrides no function but the backend's own is at hand: the base templates can't come to depend on
// sprig, whose function table costs time to make.
func TestBasesHaveNoFunctions(t *testing.T) {
	bases := []source{{name: "python/file.tmpl", place: "file.tmpl", text: "{{upper .}}"}}
	if _, err := load(bases, nil); err == nil {
		t.Error("a base template can call sprig")
	}
	own := template.FuncMap{"own": func(s string) string { return "<" + s + ">" }}
	bases[0].text = "{{own .}}"
	set, err := load(bases, nil, own)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := set.Render("file", "x"); err != nil || string(got) != "<x>" {
		t.Errorf("%q, %v", got, err)
	}
}

func TestTraceNotesTypes(t *testing.T) {
	set, err := load(testBases(), nil)
	if err != nil {
		t.Fatal(err)
	}
	var seen []string
	for _, each := range set.trace(set.File(), "file", testView()).seen {
		seen = append(seen, each.template+" "+each.dot.String())
	}
	want := "file *templates.testFile, header *templates.testFile, object *templates.testObject, method templates.testMethod"
	if got := strings.Join(seen, ", "); got != want {
		t.Errorf("%s, want %s", got, want)
	}
	if got, err := set.Render("file", testView()); err != nil || strings.Contains(string(got), "trace") {
		t.Errorf("a trace changed the set: %q, %v", got, err)
	}
}
