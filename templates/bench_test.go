package templates

import "testing"

// Loading without overrides is what every run pays: it must not come to make sprig's functions.
func BenchmarkLoad(b *testing.B) {
	for _, language := range testLanguages {
		b.Run(language.Name(), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := language.load(language.sources(), nil, Functions{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// A set that is overridden has every function, and costs more.
func BenchmarkLoadOverridden(b *testing.B) {
	for _, language := range testLanguages {
		b.Run(language.Name(), func(b *testing.B) {
			files := overrides(map[string]string{language.Name() + "/_own.tmpl": `{{define "own"}}{{upper .}}{{end}}`})
			b.ReportAllocs()
			for b.Loop() {
				if _, err := language.Load(files, Functions{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
