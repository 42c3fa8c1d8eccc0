package templates

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"text/template"

	"github.com/iancoleman/strcase"

	"github.com/dagger-codegen/dagger-codegen/introspection/docs"
)

// Functions are what overridden templates can call beyond those of this package. The base templates need none of them.
type Functions struct {
	// Offered are the functions by name. Where this package has one of the same name, its own is called.
	Offered template.FuncMap
	// Refused are functions that an author may look for, with the reason why there is none.
	Refused map[string]string
}

// own are the functions that overridden templates can always call.
func own() template.FuncMap {
	return template.FuncMap{
		// The generators' own names are cased by strcase, so that an override spells a name as they do.
		"camelcase":          strcase.ToCamel,
		"kebabcase":          strcase.ToKebab,
		"lowercamelcase":     strcase.ToLowerCamel,
		"screamingsnakecase": strcase.ToScreamingSnake,
		"snakecase":          strcase.ToSnake,

		"keys":        sortedKeys,
		"values":      sortedValues,
		"lines":       docs.Lines,
		"oneLine":     docs.Folded,
		"prefixLines": prefixLines,
	}
}

// Names returns the names of the functions that overridden templates can call where these are offered, sorted: these,
// the package's own, include, and those that gather what a file needs.
func (f Functions) Names() []string {
	names := []string{includeFunction}
	names = slices.AppendSeq(names, maps.Keys(f.Offered))
	names = slices.AppendSeq(names, maps.Keys(own()))
	names = slices.AppendSeq(names, maps.Keys(gathering))
	slices.Sort(names)
	return slices.Compact(names)
}

// sortedKeys is sprig's keys in a fixed order: the keys of the dictionaries, sorted, each once.
func sortedKeys(dicts ...map[string]any) []string {
	var keys []string
	for _, dict := range dicts {
		keys = append(keys, slices.Collect(maps.Keys(dict))...)
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}

// sortedValues is sprig's values in the order of their keys.
func sortedValues(dict map[string]any) []any {
	values := make([]any, 0, len(dict))
	for _, key := range slices.Sorted(maps.Keys(dict)) {
		values = append(values, dict[key])
	}
	return values
}

// prefixLines puts a prefix before each line of a text or a list of lines, without leaving white space at the
// end of empty lines: {{ .Lines | prefixLines "// " }}.
func prefixLines(prefix string, text any) (string, error) {
	var lines []string
	switch t := text.(type) {
	case string:
		lines = docs.Lines(t)
	case []string:
		lines = t
	default:
		return "", fmt.Errorf("prefixLines takes a text or a list of lines, not %T", text)
	}
	prefixed := make([]string, len(lines))
	for i, line := range lines {
		prefixed[i] = strings.TrimRight(prefix+line, " \t")
	}
	return strings.Join(prefixed, "\n"), nil
}
