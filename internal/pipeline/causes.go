package pipeline

import (
	"fmt"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/internal/pattern"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// mostAlike is how many warnings of one cause are shown each; of more, the first is, with their count. A schema that isn't an
// engine's, such as GitHub's, would give more than a thousand.
const mostAlike = 3

// particular matches what makes two warnings of one cause different: places, quoted texts, numbers, and what looks like a
// name, by a capital letter within a line, an underscore, a dot or a parenthesis.
var particular = pattern.New(`"(?:[^"\\]|\\.)*"|` + "`[^`]*`" + `|\S*:\d+:\d+|[\w.@/<>\[\]!]*[A-Z_.(\[][\w.()<>\[\]:!]*|\d+`)

// cause is a warning without what is particular to it, names of the schema too.
func cause(warning string, names map[string]bool) string {
	var words []string
	for _, word := range strings.Fields(particular().ReplaceAllString(warning, "_")) {
		if names[strings.Trim(word, ",;:.()")] {
			word = "_"
		}
		words = append(words, word)
	}
	return strings.Join(words, " ")
}

// Causes are the warnings, of many with the same cause the first, with a count of the others.
func (r *Result) Causes() []string { return Causes(r.Warnings, r.bound...) }

// Causes leaves one of many warnings of the same cause, with a count of the others.
func Causes(warnings []string, schemas ...*introspection.Schema) []string {
	if len(warnings) <= mostAlike {
		return warnings
	}
	names := namesOf(schemas)
	count := map[string]int{}
	causes := make([]string, len(warnings))
	for i, warning := range warnings {
		causes[i] = cause(warning, names)
		count[causes[i]]++
	}
	var shown []string
	told := map[string]bool{}
	for i, warning := range warnings {
		switch n := count[causes[i]]; {
		case n <= mostAlike:
			shown = append(shown, warning)
		case !told[causes[i]]:
			told[causes[i]] = true
			shown = append(shown, fmt.Sprintf("%s (and %d more like it; --verbose shows each)", warning, n-1))
		}
	}
	return shown
}

// namesOf are the names of the schemas' types and their members.
func namesOf(schemas []*introspection.Schema) map[string]bool {
	names := map[string]bool{}
	for _, schema := range schemas {
		for _, t := range schema.Types {
			names[t.Name] = true
			for _, field := range t.Fields {
				names[field.Name] = true
				for _, arg := range field.Args {
					names[arg.Name] = true
				}
			}
			for _, field := range t.InputFields {
				names[field.Name] = true
			}
			for _, value := range t.Values {
				names[value.Name] = true
			}
		}
	}
	return names
}
