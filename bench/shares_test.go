package main

import (
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator/builtin"
	"github.com/dagger-codegen/dagger-codegen/internal/cases"
)

// reached are the shares of Go code that have been reached on the core of v1.0.0, in percent. They only ever fall: text
// belongs in templates.
var reached = map[string]float64{"go": 29.9, "python": 34.6, "rust": 24.4}

func TestTextIsInTemplates(t *testing.T) {
	schema := cases.Recorded(t, "v1.0.0.json")
	schema = withoutDescriptions(schema)
	for _, language := range builtin.Languages() {
		s, err := shareOf(language, schema)
		if err != nil {
			t.Fatal(err)
		}
		t.Logf("%s: Go code makes %.1f %% of %d characters; the goal is %.0f %%", language, s.percent(), s.all, goals[language])
		most, known := reached[language]
		if !known || goals[language] == 0 {
			t.Errorf("%s has no goal", language)
		}
		if s.percent() > most {
			t.Errorf("%s: Go code makes %.1f %% of the characters, more than the %.1f %% that were reached: write text in templates/%[1]s",
				language, s.percent(), most)
		}
		if s.code == 0 || s.all < 100_000 {
			t.Errorf("%s: counted %d of %d characters", language, s.code, s.all)
		}
	}
}
