package templates

import (
	"testing/fstest"
	"text/template"

	"github.com/dagger-codegen/dagger-codegen/templates/layout"
)

// testLanguages are those of this package's tests. The languages of the program are nothing that it knows.
var testLanguages = Together(testLanguage("go", "//"), testLanguage("python", "#"), testLanguage("rust", "//"))

func testLanguage(name, comment string) *Language {
	return NewLanguage(name, fstest.MapFS{
		"header.tmpl": &fstest.MapFile{Data: []byte("{{- /* The first lines of each file. */ -}}\n" + comment + " Generated.\n")},
		"scalar.tmpl": &fstest.MapFile{Data: []byte("{{- /* gotype: example.org/generator/" + name + ".Scalar */ -}}\n{{- /* A scalar. */ -}}\n" +
			"{{.Name}}{{define \"alias\"}}{{end}}\n")},
		"README.md": &fstest.MapFile{Data: []byte("Not a template.")},
	}, testStyle, nil, func(_ string, content []byte) ([]byte, []Fault) { return content, nil })
}

// testStyle is that of all tests.
var testStyle = layout.Style{Width: 88, Indent: "    ", Wide: true}

// load parses templates as those of Python.
func load(sources []source, overrides fstest.MapFS, functions ...template.FuncMap) (*Set, error) {
	all := template.FuncMap{}
	for _, each := range functions {
		for name, function := range each {
			all[name] = function
		}
	}
	l := NewLanguage("python", fstest.MapFS{}, testStyle, all, testLanguages[1].check)
	l.among = testLanguages
	if overrides == nil {
		return l.load(sources, nil, testFunctions)
	}
	return l.load(sources, overrides, testFunctions)
}
